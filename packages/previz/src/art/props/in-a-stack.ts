/** Things as they lie in a stack, or in their own open case. */
import { box, circle, polygon } from '../path/outline.ts';
import { detail, glow, light, line, main, type Prop, prop, second, shade } from './prop.ts';

export const STACK_PROPS: readonly Prop[] = [
  prop({
    names: 'lying book, book on its side',
    in: 'household',
    at: 'surface',
    shapes: [
      detail(box(-11.2, -3.7, 23, 3.2, 0.3), '#efe7d2', 'pages'),
      main(
        'M-12 -4.200H11.600C12.200 -2.800 12.200 -1.400 11.600 0H-12C-12.500 -1.400 -12.500 -2.800 -12 -4.200Z',
        '#8a4a3c',
        'spine',
      ),
      light('M-12 -4.200H11.600L11.800 -3.500H-12.200Z', '#a86555'),
      shade('M-12.300 -0.900H11.900L11.600 0H-12Z', '#8a4a3c'),
      second(`${box(-9.4, -4.2, 0.7, 4.2)}${box(8.6, -4.2, 0.7, 4.2)}`, '#d9b45a', 'bands'),
      detail(box(-4.6, -2.6, 8.4, 0.9, 0.3), '#e6cf8e', 'title'),
    ],
  }),
  prop({
    names: 'cake candle, birthday candle',
    in: 'household',
    at: 'surface',
    shapes: [
      main(box(-0.55, -7, 1.1, 7, 0.2), '#6fb3d8', 'wax'),
      second(
        'M-0.550 -1.200L0.550 -2.200V-3.200L-0.550 -2.200ZM-0.550 -4L0.550 -5V-6L-0.550 -5Z',
        '#f6f1e6',
        'stripes',
      ),
      detail(box(-0.12, -7.8, 0.24, 0.9), '#4a3a2c', 'wick'),
      glow(
        'M0 -10.600C1.100 -9.300 0.900 -7.900 0 -7.800C-0.900 -7.900 -1.100 -9.300 0 -10.600Z',
        '#ffb52e',
        'flame',
      ),
      glow('M0 -9.400C0.500 -8.700 0.400 -8 0 -7.900C-0.400 -8 -0.500 -8.700 0 -9.400Z', '#fff0b0', 'flame'),
    ],
  }),
  prop({
    names: 'pedestal, plinth, display pedestal, display stand, museum pedestal',
    in: 'furniture',
    anchors: { top: [0, -104] },
    shapes: [
      main(box(-22, -100, 44, 100, 0.6), '#e6e2da', 'shaft'),
      shade('M8 -100H22V0H8Z', '#e6e2da'),
      main(box(-26, -106, 52, 7, 0.8), '#f0ede6', 'slab'),
      main(box(-26, -7, 52, 7, 0.8), '#dcd7cd', 'foot'),
      light('M-21 -98H-17V-8H-21Z', '#fbf9f4'),
    ],
  }),
  prop({
    names: 'glass dome, bell jar, glass bell, glass cloche',
    in: 'container',
    at: 'surface',
    anchors: { inside: [0, -4] },
    shapes: [
      detail('M-17 -4C-17 -1.500 17 -1.500 17 -4V-1C17 1 -17 1 -17 -1Z', '#6b4a30', 'base'),
      main('M-15 -4V-26C-15 -38 15 -38 15 -26V-4C15 -2.600 -15 -2.600 -15 -4Z', '#cfe3e6', 'glass'),
      light('M-12 -6V-26C-12 -31 -9 -33 -7 -33.500C-9 -31 -9.500 -28 -9.500 -25V-6Z', '#ffffff'),
      detail(circle(0, -36.6, 2), '#b9d0d4', 'knob'),
    ].map((s) => (s.part === 'glass' ? { ...s, opacity: 0.45 } : s)),
  }),
  prop({
    names:
      'tube of sunscreen, sun cream, tube of cream, hand cream, tube of lotion, lotion, tube of paint, paint tube, cosmetic tube',
    in: 'household',
    at: 'surface',
    shapes: [
      main('M-3.400 -3.400L-4 -17H4L3.400 -3.400Z', '#f2efe8', 'tube'),
      shade('M1.200 -3.400L1.800 -17H4L3.400 -3.400Z', '#f2efe8'),
      main(box(-4.1, -18.2, 8.2, 1.4, 0.2), '#e4e0d6', 'seal'),
      second(box(-2.6, -3.6, 5.2, 3.6, 0.4), '#e58a3c', 'cap'),
      second(box(-3.4, -11.6, 6.8, 1.8), '#e58a3c', 'band'),
    ],
  }),
  prop({
    names: 'potted cactus, potted succulent, small cactus, cactus in a pot',
    in: 'plant',
    at: 'surface',
    shapes: [
      detail('M-5 -9C-6.500 -18 -4 -23 0 -23C4 -23 6.500 -18 5 -9Z', '#5f9a58', 'cactus'),
      detail(
        'M-6.500 -13C-9.500 -13 -10 -18 -8.600 -19.500C-7 -18.500 -7.500 -16 -5.500 -15.500ZM5.500 -16C8.500 -16 9.500 -20 8.200 -21.600C6.600 -20.500 7 -18.600 4.600 -18Z',
        '#5f9a58',
        'arms',
      ),
      line(
        'M-2.400 -10C-3 -16 -2 -21 -1.400 -22M1.600 -10C2.400 -16 1.600 -21 1 -22',
        '#3f7443',
        0.5,
        'ribs',
      ),
      detail(circle(0, -23.2, 1.3), '#e77a9c', 'flower'),
      main('M-6.500 -9.500H6.500L5 0H-5Z', '#bf6f4a', 'pot'),
      shade('M2.400 -9.500H6.500L5 0H2Z', '#bf6f4a'),
      main(box(-7.2, -11, 14.4, 2.6, 0.5), '#c97b55', 'rim'),
    ],
  }),
  prop({
    names: 'ring box, open ring box, ring case',
    in: 'container',
    at: 'surface',
    anchors: { inside: [0, -3.7] },
    shapes: [
      main('M-3.400 -3.600L-3 -9C-2.900 -9.800 2.900 -9.800 3 -9L3.400 -3.600Z', '#5b1f3a', 'lid'),
      detail(
        'M-2.700 -4L-2.400 -8.400C-2.300 -8.900 2.300 -8.900 2.400 -8.400L2.700 -4Z',
        '#f1e9ea',
        'satin',
      ),
      light('M-2.400 -6L-2.200 -8.200C-2 -8.600 0.400 -8.700 0.800 -8.500L-1.200 -5Z', '#fbf6f6'),
      main(box(-3.6, -3.9, 7.2, 3.9, 0.5), '#6d2645', 'box'),
      detail(polygon([-3.2, -3.9, 3.2, -3.9, 2.8, -3.2, -2.8, -3.2]), '#e6d9dc', 'cushion'),
      shade('M1.400 -3.900H3.600V0H2.400Z', '#6d2645'),
      detail(circle(0, -2, 0.32), '#d9b24a', 'clasp'),
    ],
  }),
  prop({
    names: 'chess king, king piece',
    in: 'toy',
    at: 'surface',
    shapes: [
      main(
        'M-2.300 0C-2.600 -0.900 -2 -1.400 -1.700 -1.700C-1.300 -3.800 -0.900 -5 -1 -6.200H1C0.900 -5 1.300 -3.800 1.700 -1.700C2 -1.400 2.600 -0.900 2.300 0Z',
        '#2b2622',
        'body',
      ),
      main(
        'M-1.700 -6.200H1.700L1.300 -6.900C2 -8 1.700 -8.900 1 -9H-1C-1.700 -8.900 -2 -8 -1.300 -6.900Z',
        '#2b2622',
        'crown',
      ),
      main(`${box(-0.35, -10.9, 0.7, 2)}${box(-0.9, -10.3, 1.8, 0.65)}`, '#2b2622', 'cross'),
      light(
        'M-1.300 -1.800C-0.900 -3.600 -0.600 -4.800 -0.700 -6H-0.300C-0.300 -4.600 -0.500 -3.200 -0.700 -1.800Z',
        '#6a625a',
      ),
    ],
  }),
];
