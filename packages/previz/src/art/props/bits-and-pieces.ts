/** Small things of bathroom, bedside and writing desk. */
import { blob, box, circle, curve, limb, oval, polygon } from '../path/outline.ts';
import {
  type Anchors,
  detail,
  faint,
  glass,
  light,
  line,
  main,
  type Prop,
  type PropShape,
  prop,
  second,
  shade,
  solid,
  tube,
} from './prop.ts';

const thing = (
  names: string,
  shapes: readonly PropShape[],
  kind: Prop['category'] = 'household',
  anchors: Anchors = {},
): Prop => prop({ names, in: kind, at: 'surface', shapes, anchors });

/** A pump or spray bottle's body. */
const bottle = (w: number, h: number, colour: string): readonly PropShape[] => [
  main(box(-w, -h, w * 2, h, w * 0.4), colour, 'bottle'),
  shade(box(w * 0.3, -h, w * 0.7, h, w * 0.3), colour),
  light(box(-w * 0.75, -h + 2, w * 0.22, h - 5, w * 0.1), colour),
];

export const BIT_PROPS: readonly Prop[] = [
  thing(
    'tweezers, pair of tweezers, pincette, eyebrow tweezers',
    [
      main(
        'M-1.600 -22C-1 -23 1 -23 1.600 -22L3.600 -8L0.900 0H0.300L1.800 -8L0.400 -19H-0.400L-1.800 -8L-0.300 0H-0.900L-3.600 -8Z',
        '#c2cad0',
        'tweezers',
      ),
      shade('M0.400 -22.700C1 -22.600 1.400 -22.400 1.600 -22L3.600 -8L0.900 0H0.300L1.800 -8Z', '#c2cad0'),
      line('M-2.400 -10H-1.600M1.600 -10H2.400M-2.500 -9H-1.600M1.600 -9H2.500', '#8b949b', 0.3, 'grip'),
    ],
    'tool',
  ),
  thing(
    'nail clipper, nail clippers, fingernail clipper, toenail clipper',
    [
      main('M-10 -2.400C-4 -4 6 -4 11 -2.600L10 -0.400C4 0 -4 0 -10 -0.600Z', '#b4bdc4', 'lower jaw'),
      main(
        'M-10 -5.600C-4 -4.200 6 -3.600 11 -2.600L10 -3.900C4 -5.600 -4 -7 -10 -6.800Z',
        '#c9d0d5',
        'upper jaw',
      ),
      solid('M-11 -6.500L-9 -6.500L-9 -0.400L-11 -0.400L-10 -2.500V-4.500Z', '#e2e8ec', 'edge'),
      solid('M-6 -8.500L12 -13.500C13.500 -13.500 14 -12 13 -11.400L-4 -6.600Z', '#98a2aa', 'lever'),
      solid(circle(-5.5, -7, 1.2), '#6d767e', 'pin'),
      tube(circle(12.8, -2, 1.6), '#8b949b', 0.5, 'chain'),
    ],
    'tool',
  ),
  thing(
    'cotton swab, cotton swabs, q-tip, cotton bud, cotton buds, ear swab',
    [-5, 0, 5].flatMap((x, i) => [
      main(limb([x - 3 + i, -1.5, 0.5], [x + 3 - i, -14, 0.5]), i === 1 ? '#e88aa8' : '#6fb4e0', 'stick'),
      solid(
        `${limb([x - 3 + i, -1.5, 1.2], [x - 2.6 + i, -3.2, 0.9])}${limb([x + 3 - i, -14, 1.2], [x + 2.6 - i, -12.3, 0.9])}`,
        '#f7f6f2',
        'cotton',
      ),
    ]),
  ),
  thing('shampoo bottle, shampoo, conditioner bottle, shower gel, body wash, lotion bottle', [
    ...bottle(4.6, 17, '#4fae9a'),
    solid(box(-3, -19.5, 6, 3, 0.8), '#f4f4f0', 'cap'),
    solid(box(-2.4, -21, 4.8, 1.8, 0.5), '#e2e4e2', 'cap'),
    solid(box(-3.4, -12.5, 6.8, 7, 1), '#f6f4ec', 'label'),
    detail('M0 -11.500C-2 -9.500 -2 -7.500 0 -7.500C2 -7.500 2 -9.500 0 -11.500Z', '#4fae9a', 'drop'),
    faint(glass(`${circle(6.5, -3, 2)}${circle(9, -6, 1.4)}${circle(7.5, -9, 1)}`, '#d8eef8', 'bubble'), 0.8),
  ]),
  thing('soap dispenser, hand soap, liquid soap, pump bottle, hand sanitizer, sanitizer', [
    ...bottle(4.4, 12, '#7fb4d8'),
    solid(`${box(-2, -14, 4, 2.2, 0.5)}${box(-Math.LN2, -17.5, Math.LOG2E, 4)}`, '#e9ebea', 'pump'),
    solid(blob([-6.5, -18, -5.5, -19.6, 2, -19.6, 2, -17.4, -5, -17.4, -6, -15.8], 0.5), '#e9ebea', 'spout'),
    detail(blob([-6.4, -15, -7.2, -12.8, -6.4, -12, -5.6, -12.8]), '#a8d4ec', 'drop'),
    solid(oval(0, -6, 2.8, 3), '#f6f4ec', 'label'),
  ]),
  thing('spray bottle, spray, spray cleaner, cleaning spray, window cleaner, atomizer', [
    main('M-5 0C-6 -6 -6 -11 -2 -15V-19H2V-15C6 -11 6 -6 5 0Z', '#4f9fdc', 'bottle'),
    shade('M1 0C2 -6 2 -12 0.600 -19H2V-15C6 -11 6 -6 5 0Z', '#4f9fdc'),
    solid(polygon([-2.6, -19, 2.6, -19, 2.6, -22, -2.6, -22]), '#e9ebea', 'collar'),
    second('M-7 -27H4C6 -27 6.500 -24 5 -22H-2.600V-23.500H-7Z', '#ef5a3c', 'head'),
    solid('M-3 -23.500L-5.500 -18.500L-4 -17.800L-1.500 -22.500Z', '#ef5a3c', 'trigger'),
    solid(box(-8.2, -26.6, 1.6, 2.8, 0.4), '#3a3f46', 'nozzle'),
    detail(
      [
        [-11, -26],
        [-13, -23.5],
        [-13, -28],
        [-15.5, -25.5],
        [-16, -29.5],
        [-17, -22.5],
      ]
        .map(([x = 0, y = 0]) => circle(x, y, 0.6))
        .join(''),
      '#cdeafa',
      'mist',
    ),
    solid(box(-4, -10, 8, 6, 0.8), '#f6f4ec', 'label'),
  ]),
  thing('feather duster, duster, dusting brush', [
    solid(limb([0, 0, 1.2], [0, -26, 1]), '#8a5a34', 'handle'),
    main(
      `${blob([-7, -28, -10, -36, -9, -48, -4, -54, 4, -54, 9, -48, 10, -36, 7, -28, 0, -25], 0.9)}${Array.from(
        { length: 15 },
        (_, i) => {
          const a = Math.PI * 0.62 + (i * Math.PI * 1.76) / 14;
          return limb(
            [Math.cos(a) * 6, -41 + Math.sin(a) * 9, 3.4],
            [Math.cos(a) * 14, -41 + Math.sin(a) * 17, 2.2],
          );
        },
      ).join('')}`,
      '#8f6ac0',
      'feathers',
    ),
    line(
      `${curve(0, -27, -6, -36, -8, -48)}${curve(0, -27, -2, -40, -2, -54)}${curve(0, -27, 3, -40, 4, -53)}${curve(0, -27, 7, -36, 9, -46)}`,
      '#6d4a9c',
      0.9,
      'vane',
    ),
    light(
      `${blob([-9, -38, -8, -46, -4, -44, -6, -36])}${blob([1, -46, 4, -52, 6, -46, 3, -40])}`,
      '#a88ad2',
    ),
    solid(box(-2, -27.5, 4, 3.5, 0.8), '#d2a23c', 'ferrule'),
  ]),
  thing('clothespin, clothes peg, clothespins, clothes pegs, peg, laundry pin', [
    main(polygon([-3.6, 0, -1.6, 0, -0.3, -6, -0.3, -10, -2.2, -11]), '#d9a868', 'leg'),
    main(polygon([3.6, 0, 1.6, 0, 0.3, -6, 0.3, -10, 2.2, -11]), '#c9965a', 'leg'),
    main(polygon([-2.2, -11, -0.3, -8, -0.3, -16, -2, -16]), '#d9a868', 'jaw'),
    main(polygon([2.2, -11, 0.3, -8, 0.3, -16, 2, -16]), '#c9965a', 'jaw'),
    line('M-2.400 -9.500H2.400M-2.300 -8.600H2.300M-2.200 -7.700H2.200', '#8b949b', 0.6, 'spring'),
  ]),
  thing('handkerchief, hanky, hankie, napkin, cloth napkin, serviette', [
    main('M-12 0L-14 -13L-2 -16L13 -13L12 0C4 1.500 -4 1.500 -12 0Z', '#f1efe8', 'cloth'),
    shade('M4 1L6 -14.600L13 -13L12 0C9 0.600 6 1 4 1Z', '#f1efe8'),
    light('M-14 -13L-2 -16L4 -8L-6 -4Z', '#ffffff'),
    line('M-11 -1.500L-12.600 -12L-2 -14.600L11.500 -11.800L10.600 -1.500', '#7fa8d0', 0.5, 'hem'),
    line('M4 -8L12 -2', '#d6d2c4', 0.5, 'fold'),
  ]),
  thing(
    'monocle, eyeglass monocle',
    [
      glass(circle(0, -12, 5.5), '#d8eef6', 'lens'),
      tube(circle(0, -12, 6), '#d2a23c', 1.2, 'rim'),
      detail('M-3 -15L-0.500 -16.500L-3.500 -9.500Z', '#ffffff', 'gleam'),
      solid(circle(5.5, -9.5, 1), '#d2a23c', 'loop'),
      line(curve(6, -9, 10, -4, 6, -1, 12, -0.5, 16, -3), '#c59b45', 0.6, 'chain'),
    ],
    'clothing',
  ),
  thing(
    'brooch, jewelled brooch, cameo, pin brooch',
    [
      main(
        Array.from({ length: 10 }, (_, i) =>
          circle(Math.cos(i * 0.628) * 6, -8 + Math.sin(i * 0.628) * 6, 1.7),
        ).join(''),
        '#d8ae3c',
        'setting',
      ),
      main(circle(0, -8, 5.6), '#e2bc4c', 'setting'),
      second(oval(0, -8, 3.6, 4.2), '#2f8a5a', 'stone'),
      light(polygon([-1.6, -10.5, 0.8, -11.2, 1.6, -9.5, -Math.LOG2E, -8.8]), '#7fd0a0'),
      detail(
        Array.from({ length: 10 }, (_, i) =>
          circle(Math.cos(i * 0.628) * 6, -8 + Math.sin(i * 0.628) * 6, 0.7),
        ).join(''),
        '#fbf6ec',
        'pearl',
      ),
    ],
    'clothing',
  ),
  thing(
    'ring box, engagement ring box, open ring box',
    [
      solid('M-7 -6L-8.4 -13C-8 -16.6 4.6 -16.6 5.2 -13L6.6 -6Z', '#4a1f2e', 'lid'),
      detail('M-5.4 -7L-6.6 -12.4C-6 -14.6 3.4 -14.6 3.8 -12.4L5 -7Z', '#e9ddd0', 'satin'),
      solid('M-7.4 -6.4H7L6.2 0H-6.6Z', '#5d2638', 'box'),
      detail('M-6.2 -6.4L-4.8 -8H4.4L5.8 -6.4Z', '#f1e7da', 'cushion'),
      tube(circle(-0.2, -8.6, 2.3), '#d9ab3d', 0.9, 'ring'),
      detail(polygon([-2.4, -12.4, -0.2, -10.2, 2, -12.4, 1, -13.8, -1.4, -13.8]), '#dff2fa', 'stone'),
    ],
    'clothing',
    { grip: [0, 1] },
  ),
  thing(
    'cufflink, cufflinks, cuff links, pair of cufflinks',
    [-5, 5].flatMap((x) => [
      solid(`${box(x - 1, -5, 2, 4)}${box(x - 2.5, -1.6, 5, 1.6, 0.6)}`, '#b4bdc4', 'bar'),
      main(box(x - 3.4, -9.5, 6.8, 5.4, 1), '#d8ae3c', 'face'),
      solid(box(x - Math.LN10, -8.4, 4.6, 3.2, 0.6), '#26364a', 'stone'),
      light(polygon([x - 1.8, -8, x, -8, x - 1.8, -6.4]), '#6d8aa8'),
    ]),
    'clothing',
  ),
  thing(
    'hole punch, hole puncher, paper punch, hole-punch',
    [
      solid(box(-12, -2.4, 24, 2.4, 0.8), '#3a3f46', 'base'),
      solid(`${box(-8, -6, 4, 4, 0.4)}${box(4, -6, 4, 4, 0.4)}`, '#8b949b', 'die'),
      main('M-11 -6L-10 -10.500C-4 -14 4 -14 10 -12L12 -8.500L11 -6Z', '#d2382f', 'lever'),
      shade('M-11 -6L-10.600 -8L11.600 -8L11 -6Z', '#d2382f'),
      light('M-8 -10.800C-3 -13 3 -13 8 -11.600L7 -10.800C2 -12 -3 -12 -8 -10Z', '#e8665e'),
      solid(box(-16, -1.6, 6, 1, 0.3), '#f4f4f0', 'paper'),
      detail(
        `${circle(15, -0.5, 0.6)}${circle(17, -0.5, 0.6)}${circle(16, -1.2, 0.5)}`,
        '#f4f4f0',
        'confetti',
      ),
    ],
    'tool',
  ),
  thing(
    'protractor, angle measure',
    [
      glass('M-12 0A12 12 0 0 1 12 0Z', '#cfe8f4', 'body'),
      main('M-12 0A12 12 0 0 1 12 0H7A7 7 0 0 0 -7 0Z', '#7fc4e0', 'arc'),
      line(
        Array.from({ length: 19 }, (_, i) => {
          const a = (i * Math.PI) / 18;
          const r = i % 3 ? 10.8 : 9.8;
          return `M${-Math.cos(a) * 12} ${-Math.sin(a) * 12}L${-Math.cos(a) * r} ${-Math.sin(a) * r}`;
        }).join(''),
        '#26445a',
        0.3,
        'degree',
      ),
      line('M-12 0H12M0 0V-3', '#26445a', 0.5, 'base'),
      detail(circle(0, -0.3, 0.6), '#26445a', 'centre'),
    ],
    'tool',
  ),
];
