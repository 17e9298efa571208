/** What is drawn from the water and out of the hive: a net with its catch, a net spread in the air, a frame of comb. */
import { blob, box, circle, limb, oval, poly } from '../path/outline.ts';
import { detail, faint, flat, light, line, main, type Prop, prop, shade, solid } from './prop.ts';

/** Fish in the net: middle, degrees of their slant. */
const CATCH = [
  [24, -22, -20],
  [42, -34, 24],
  [14, -44, 50],
  [40, -14, 8],
  [30, -56, -34],
] as const;

const fish = CATCH.flatMap(([x, y, degrees]) => {
  const a = (degrees * Math.PI) / 180;
  const at = (u: number, v: number): [number, number] => [
    x + u * Math.cos(a) - v * Math.sin(a),
    y + u * Math.sin(a) + v * Math.cos(a),
  ];
  return [
    detail(poly(...at(9, 0), ...at(16, -5), ...at(16, 5)), '#7f98a6', 'fish'),
    detail(blob([...at(-13, 0), ...at(-4, -5), ...at(10, 0), ...at(-4, 5)]), '#a9bfca', 'fish'),
    detail(blob([...at(-12, 1), ...at(-4, 4.6), ...at(9, 0.6), ...at(-4, 1.6)]), '#dde8ec', 'fish'),
    detail(circle(...at(-9, -1), 1), '#26303a', 'fish'),
  ];
});

const BAG = blob([-34, -98, -4, -92, 30, -80, 58, -54, 66, -24, 50, -2, 24, 1, 2, -14, -10, -50]);

/** Spokes of a cast net from its crown to the weights on its rim. */
const RIM = Array.from({ length: 13 }, (_, i) => {
  const a = -1.75 + (i * 3.5) / 12;
  return [132 + 42 * Math.cos(a), -40 + 92 * Math.sin(a)] as const;
});
const CROWN = [46, -58] as const;
const ring = (k: number) =>
  RIM.map(
    ([x, y], i) => `${i ? 'L' : 'M'}${CROWN[0] + k * (x - CROWN[0])} ${CROWN[1] + k * (y - CROWN[1])}`,
  ).join('');

/** Bees on the comb. */
const BEES = [
  [-12, -14],
  [4, -20],
  [12, -10],
  [-3, -8],
] as const;

const cells = Array.from({ length: 28 }, (_, i) => {
  const row = Math.floor(i / 7);
  return circle(-17.5 + (i % 7) * 5.6 + (row % 2) * 2.4, -7 - row * 4.8, 1.9);
}).join('');

export const NETS_AND_COMBS: readonly Prop[] = [
  prop({
    names: 'hauled net, net with its catch, net full of fish',
    in: 'tool',
    at: 'surface',
    anchors: { grip: [-30, -96] },
    shapes: [
      faint(flat(BAG, '#9fb0a4', 'veil'), 0.35),
      ...fish,
      line(
        'M-26 -92C-14 -60 2 -30 30 0M-10 -90C4 -58 24 -26 46 -1M8 -87C22 -58 40 -34 60 -12M-32 -96C-4 -88 26 -70 56 -52M-22 -72C2 -68 36 -52 64 -30M-12 -48C10 -46 40 -30 62 -10M-2 -24C14 -24 34 -14 50 -2',
        '#e4dcbc',
        1.3,
        'mesh',
      ),
      line('M-34 -98C-4 -94 30 -82 58 -54C66 -44 68 -34 66 -24', '#b98f55', 2.8, 'rope'),
      detail(
        [
          [-8, -93],
          [12, -87],
          [31, -78],
          [47, -66],
          [59, -52],
        ]
          .map(([x = 0, y = 0]) => circle(x, y, 3.6))
          .join(''),
        '#d8693a',
        'float',
      ),
      faint(line('M18 2V12M30 4V18M44 2V10M54 0V14M8 -4V6', '#cfe6f0', 1.6, 'drops'), 0.9),
    ],
  }),
  prop({
    names: 'thrown net, net in the air',
    in: 'tool',
    at: 'air',
    anchors: { grip: [0, -8] },
    shapes: [
      line('M0 -8C14 -22 30 -44 46 -58', '#b98f55', 2.2, 'rope'),
      faint(
        flat(`M${CROWN.join(' ')}${RIM.map(([x, y]) => `L${x} ${y}`).join('')}Z`, '#e8eee6', 'veil'),
        0.34,
      ),
      line(RIM.map(([x, y]) => `M${CROWN.join(' ')}L${x} ${y}`).join(''), '#f0e8cc', 1.2, 'mesh'),
      line([0.34, 0.56, 0.78].map(ring).join(''), '#f0e8cc', 1.1, 'mesh'),
      line(ring(1), '#b98f55', 2.2, 'rope'),
      detail(RIM.map(([x, y]) => circle(x, y, 3)).join(''), '#4d565e', 'weight'),
    ],
  }),
  prop({
    names: 'honeycomb frame, hive frame, frame of honeycomb',
    in: 'tool',
    at: 'surface',
    height: 0.34,
    anchors: { grip: [0, -27] },
    shapes: [
      solid(box(-27, -30, 54, 3.4, 1), '#a5743f', 'bar'),
      solid(box(-23, -27, 46, 27, 1.5), '#c08a4c', 'frame'),
      main(box(-20.5, -25, 41, 22.5, 1), '#e8a92e', 'comb'),
      detail(cells, '#b9741c', 'cell'),
      detail(blob([-20, -24, -6, -25, 2, -21, -8, -18, -19, -19]), '#f6dd96', 'wax'),
      ...BEES.flatMap(([x, y]) => [
        faint(detail(oval(x + 1, y - 2.2, 2.2, 1.2), '#eef4f6', 'wing'), 0.8),
        detail(oval(x, y, 2.7, 1.7), '#3a2a1a', 'bee'),
        detail(box(x - 0.4, y - 1.6, 1, 3.2), '#f2c43a', 'bee'),
      ]),
    ],
  }),
  prop({
    names: 'machete, bush knife, jungle knife',
    in: 'weapon',
    at: 'surface',
    anchors: { grip: [0, -7] },
    shapes: [
      main(
        'M-2.200 -14C-2.600 -34 -3 -48 -4.600 -58C1 -60 6 -54 5.600 -46C5 -34 3.400 -24 2.600 -14Z',
        '#c3cbd1',
        'blade',
      ),
      light(
        'M3.200 -14C4 -26 5.400 -38 5.600 -46C5.800 -51 4 -55 1.600 -57.500C3.400 -44 2.400 -28 1.600 -14Z',
        '#eef2f4',
      ),
      solid(limb([0, -14, 2.5], [0.6, -2, 2.8]), '#4a3020', 'handle'),
      shade(limb([1.2, -13, 1], [1.6, -3, 1.1]), '#4a3020'),
      detail(`${circle(0.2, -11, 0.7)}${circle(0.5, -5, 0.7)}`, '#c9a25a', 'rivet'),
    ],
  }),
];
