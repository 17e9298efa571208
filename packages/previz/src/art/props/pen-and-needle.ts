import { box, circle, curve } from '../path/outline.ts';
import { detail, flat, glass, light, line, main, type Prop, prop, shade, solid } from './prop.ts';

/** Quills, ink and sewing. */
export const PEN_AND_NEEDLE_PROPS: readonly Prop[] = [
  prop({
    names: 'quill, quill pen, feather pen',
    in: 'household',
    at: 'surface',
    shapes: [
      solid(
        'M-3 0C-6 0 -7 -2 -7 -4C-7 -6 -5 -7 -4.500 -8.500H0.500C1 -7 3 -6 3 -4C3 -2 2 0 -1 0Z',
        '#2f4a7d',
        'inkwell',
      ),
      detail(box(-4.6, -9.6, 5.2, 1.6, 0.6), '#1f3158', 'rim'),
      line('M-2 -8L10 -30', '#e9dcc0', 0.7, 'shaft'),
      main('M0 -12C-1 -20 4 -30 14 -36C16 -28 12 -18 3 -13Z', '#f6f1e4', 'vane'),
      shade('M3 -13C6 -20 9 -28 14 -36C16 -28 12 -18 3 -13Z', '#f6f1e4'),
      line(
        'M1.500 -14C5 -22 8 -28 14 -36M4 -20L1.500 -22M6 -24L3.500 -27M7.500 -26L12 -25',
        '#c9bfa8',
        0.5,
        'barb',
      ),
    ],
  }),
  prop({
    names: 'ink bottle, inkwell, ink pot, bottle of ink',
    in: 'container',
    at: 'surface',
    shapes: [
      solid(box(-2, -8.6, 4, 2.2, 0.5), '#26292d', 'cap'),
      {
        ...glass(
          'M-1.600 -6.500H1.600V-5.600C4 -5 4.600 -4 4.600 -3V-0.800C4.600 -0.300 4.200 0 3.800 0H-3.800C-4.200 0 -4.600 -0.300 -4.600 -0.800V-3C-4.600 -4 -4 -5 -1.600 -5.600Z',
          '#c4dcea',
        ),
        tone: 'body' as const,
      },
      main(
        'M-4.200 -3.600H4.200V-0.900C4.200 -0.600 4 -0.400 3.600 -0.400H-3.600C-4 -0.400 -4.200 -0.600 -4.200 -0.900Z',
        '#24357a',
        'ink',
      ),
      detail(box(-2.4, -3.4, 4.8, 2.2, 0.3), '#f4eedc', 'label'),
      line(
        'M-1.500 -2.700V-1.800M-0.700 -1.800V-2.700L0.400 -1.800V-2.700M1.200 -2.700V-1.800M2 -2.700L1.300 -2.200L2 -1.800',
        '#26325a',
        0.25,
        'letters',
      ),
    ],
  }),
  prop({
    names: 'knitting needles, knitting needle, knitting, pair of knitting needles',
    in: 'household',
    at: 'surface',
    anchors: { grip: [0, -14] },
    shapes: [
      main('M-11 18V-12H11V18L8 16L4 18L0 16L-4 18L-8 16Z', '#c4574a', 'knit'),
      line(
        [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4]
          .map((r) => `M-11 ${-1 - r * 2.4}${[0, 1, 2, 3, 4, 5].map(() => 'l1.83 -1.2l1.83 1.2').join('')}`)
          .join(''),
        '#e08a7c',
        0.6,
        'stitch',
      ),
      line('M-22 -18L10 -12M22 -18L-10 -12', '#b9864a', 1.1, 'needle'),
      detail(`${circle(-22, -18, 1.5)}${circle(22, -18, 1.5)}`, '#8a5a2c', 'knob'),
      solid(circle(20, -5, 5), '#c4574a', 'yarn'),
      line(
        `${curve(16, -6, 20, -9, 24, -6)}${curve(16, -3, 20, -6, 24.5, -3)}${curve(17, -1, 21, -3, 24, -1)}M15.500 -4C13 -2 12 -4 11 -6`,
        '#e08a7c',
        0.6,
        'yarn',
      ),
    ],
  }),
  prop({
    names: 'dressmaking pin, straight pin, pin, hat pin',
    in: 'household',
    at: 'surface',
    shapes: [
      line('M-1.600 0L1.200 -4.600', '#b4bec7', 0.22, 'needle'),
      main(circle(1.4, -5, 0.8), '#d8353f', 'head'),
      light(circle(1.1, -5.3, 0.22), '#d8353f'),
    ],
  }),
  prop({
    names: 'thimble, sewing thimble',
    in: 'household',
    at: 'surface',
    shapes: [
      main('M-1.100 0L-0.900 -1.900C-0.700 -2.500 0.700 -2.500 0.900 -1.900L1.100 0Z', '#c3ccd4', 'thimble'),
      shade('M0.300 -2.340C0.600 -2.280 0.840 -2.120 0.900 -1.900L1.100 0H0.500Z', '#c3ccd4'),
      flat(
        [-1.9, -1.5, -1.1, -0.7]
          .flatMap((y, r) => [-0.5, -0.2, 0.1, 0.4].map((x) => circle(x + (r % 2) * 0.14, y, 0.08)))
          .join(''),
        '#8b949b',
        'dimple',
      ),
      flat(box(-1.25, -0.25, 2.5, 0.3, 0.14), '#9aa3ad', 'rim'),
    ],
  }),
];
