/** The commonest fruit and what grows beside it, with more form than an emoji has. */
import { blob, circle, curve, limb, oval, poly } from '../path/outline.ts';
import {
  detail,
  faint,
  flat,
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

const EGGS: readonly PropShape[] = [
  solid(`${oval(-5.4, -11.4, 3.9, 4.8)}`, '#9fcfd2', 'egg'),
  solid(`${oval(5, -11.2, 3.9, 4.6)}`, '#93c5ca', 'egg'),
  solid(`${oval(0, -12.2, 4.1, 5.2)}`, '#b4dde0', 'egg'),
  faint(detail(`${oval(-1.4, -14.4, 1, 1.5)}${oval(-6.6, -13.2, 0.8, 1.2)}`, '#ffffff', 'glint'), 0.7),
  detail(
    `${circle(1.4, -13, 0.4)}${circle(-0.6, -11.4, 0.35)}${circle(-5, -12, 0.35)}${circle(5.6, -12.4, 0.4)}`,
    '#5f8f94',
    'fleck',
  ),
];

const nest = (names: string, inside: readonly PropShape[]): Prop =>
  prop({
    names,
    in: 'plant',
    at: 'surface',
    height: 0.18,
    shapes: [
      line(
        'M-17 -8L-23 -12M17 -7L24 -10M-12 -3L-19 -2M12 -3L20 -1M-8 -11L-13 -16M9 -11L15 -15',
        '#7a5630',
        0.8,
        'twig',
      ),
      flat(oval(0, -10, 17, 4.6), '#5a3d22', 'hollow'),
      ...inside,
      main('M-18 -9.500C-18 -3 -9 0 0 0C9 0 18 -3 18 -9.500C12 -6 -12 -6 -18 -9.500Z', '#a0753f', 'nest'),
      shade('M5 -0.300C12 -1 18 -4 18 -9.500C14 -7.600 10 -7.200 6 -7C8 -4.600 7 -2 5 -0.300Z', '#a0753f'),
      line(
        'M-16 -7C-9 -3.600 4 -3 13 -5M-14 -4.400C-6 -1 6 -1.600 15 -4.600M-17.600 -9C-10 -6 8 -5.600 17.400 -9M-10 -6.400L-5 -1.600M3 -6L8 -2M-3 -6L1 -1M11 -7L13 -3',
        '#6f4c26',
        0.7,
        'straw',
      ),
      line('M-15 -6.200C-8 -4 2 -3.600 9 -4.400M-8 -2C-2 -1 4 -1.200 9 -2.400', '#cfa66a', 0.6, 'straw'),
    ],
  });

export const COMMON_FRUIT_PROPS: readonly Prop[] = [
  prop({
    names: 'orange, tangerine, mandarin, clementine',
    in: 'food',
    at: 'surface',
    height: 0.085,
    anchors: { grip: [-2, -5] },
    shapes: [
      main(circle(-2.6, -5, 5), '#ef8a24', 'peel'),
      shade('M1.600 -7.800A5 5 0 0 1 -6.600 -2A6.400 6.400 0 0 0 1.600 -7.800Z', '#ef8a24'),
      light(blob([-6, -7, -4.4, -8.6, -2.8, -8.6, -4.6, -6.8]), '#f8ae5c'),
      flat(
        [-5.6, -4.2, -2.4, -0.8, 0.4, -3.4, -1.6, -5]
          .map((x, i) => circle(x, [-4.4, -5.8, -6.8, -5.4, -3.6, -3.4, -2, -2.4][i] ?? 0, 0.16))
          .join(''),
        '#d06f12',
        'pore',
      ),
      detail(blob([-2.6, -9.7, -1, -11.6, 1.8, -11.8, 0.4, -9.8]), '#4f9a45', 'leaf'),
      line('M-2.500 -9.600L0.8 -11.200', '#347030', 0.2, 'vein'),
      detail(circle(-2.6, -9.7, 0.55), '#6d5a2a', 'stalk'),
    ],
  }),
  prop({
    names: 'tomato',
    in: 'food',
    at: 'surface',
    height: 0.08,
    anchors: { grip: [0, -4] },
    shapes: [
      main(
        blob([
          -6.4, -4.4, -5.6, -7.4, -2.6, -8.4, 0, -8, 2.6, -8.4, 5.6, -7.4, 6.4, -4.4, 4.6, -1, 0, 0, -4.6, -1,
        ]),
        '#d8382c',
        'fruit',
      ),
      shade(blob([2.4, -0.5, 4.8, -3, 4.6, -7.6, 5.6, -7.4, 6.4, -4.4, 4.6, -1]), '#d8382c'),
      flat(blob([-3, -7.8, -3.4, -4, -2, -0.6, -3.6, -3, -4.2, -6.4]), '#bf2c22', 'furrow'),
      light(blob([-5.2, -5.6, -4.2, -7, -2.8, -7.4, -4, -5.4]), '#f0786a'),
      detail(
        poly(
          0,
          -7.6,
          -1.2,
          -6.4,
          -4.6,
          -5.6,
          -2.6,
          -7.5,
          -4.4,
          -9.3,
          -1.4,
          -8.7,
          0,
          -10,
          1.4,
          -8.7,
          4.4,
          -9.3,
          2.6,
          -7.5,
          4.6,
          -5.6,
          1.2,
          -6.4,
        ),
        '#4c9440',
        'leaf',
      ),
      detail(poly(0, -7.9, -1.2, -6.4, -4.6, -5.6, -2.6, -7.2), '#3a7a30', 'leaf'),
      detail(limb([0, -8, 0.5], [0.3, -9.6, 0.4], [1, -10.6, 0.5]), '#5f7f2c', 'stem'),
    ],
  }),
  prop({
    names: 'carrot',
    in: 'food',
    at: 'surface',
    height: 0.2,
    anchors: { grip: [0, -10] },
    shapes: [
      detail(
        [-3.4, -1.6, 0.4, 2.2, 3.8]
          .map((x) => blob([0, -18, x * 0.7 - 0.7, -23, x, -28, x * 0.7 + 0.9, -23]))
          .join(''),
        '#4f9a3f',
        'leaf',
      ),
      detail(
        [-2.4, 0.9, 3].map((x) => blob([0, -18, x * 0.7 - 0.4, -22, x, -26, x * 0.7 + 0.6, -22])).join(''),
        '#6fb356',
        'leaf',
      ),
      main(
        'M-4.200 -16C-4.400 -19.600 4.400 -19.600 4.200 -16C3.800 -10 1.800 -3 0.300 0C0 0.500 -0.500 0.300 -0.700 -0.200C-2 -4 -3.900 -10 -4.200 -16Z',
        '#ee7f22',
        'root',
      ),
      shade(
        'M1 -18.600C4 -18.600 4.300 -17.600 4.200 -16C3.800 -10 1.800 -3 0.300 0C0.2 0.2 0 0.300 -0.200 0.2C1.400 -5 2.200 -12 1 -18.600Z',
        '#ee7f22',
      ),
      light(blob([-3.2, -15.5, -2.6, -17.2, -1.6, -17.4, -2, -12, -2.5, -10]), '#f7a75c'),
      tube(
        'M-4 -14.500H-1.600M-3.400 -10.600H-0.400M1 -12.600H3.500M0.6 -7.600H2.400M-2.200 -6.400H-0.6',
        '#c8610f',
        0.35,
        'crease',
      ),
    ],
  }),
  prop({
    names: 'potted plant, houseplant, pot plant, house plant, plant pot, indoor plant',
    in: 'plant',
    at: 'surface',
    height: 0.55,
    anchors: { grip: [0, -12], top: [0, -62] },
    shapes: [
      line(
        `${curve(0, -26, -4, -40, -12, -50)}${curve(0, -26, 1, -46, 0, -62)}${curve(0, -26, 5, -40, 13, -48)}${curve(0, -26, -6, -32, -15, -35)}${curve(0, -26, 6, -32, 16, -33)}`,
        '#3f7a34',
        1.4,
        'stem',
      ),
      second(
        `${blob([-4, -44, -14, -44, -21, -54, -20, -60, -10, -56])}${blob([5, -43, 15, -42, 22, -51, 20, -58, 10, -54])}${blob([-1, -50, -8, -60, -4, -72, 2, -74, 7, -62])}`,
        '#4c9a48',
        'leaf',
      ),
      second(
        `${blob([-5, -30, -14, -28, -25, -33, -26, -39, -14, -39])}${blob([5, -30, 14, -27, 25, -31, 27, -37, 15, -37])}`,
        '#3d8440',
        'leaf',
      ),
      second(
        `${blob([-3, -46, -10, -50, -19, -58, -12, -50])}${blob([0, -52, -3, -62, 1, -72, 2, -62])}`,
        '#79bd68',
        'leaf',
      ),
      second(
        `${blob([6, -44, 13, -48, 20, -56, 14, -47])}${blob([-6, -31, -15, -33, -25, -37, -15, -31])}`,
        '#67ad5c',
        'leaf',
      ),
      detail(oval(0, -26.5, 14.5, 3.4), '#4a3324', 'earth'),
      main(
        'M-13.500 -22H13.500L10 -0.8C9.800 0 9.200 0 8.600 0H-8.600C-9.200 0 -9.800 0 -10 -0.8Z',
        '#c4683f',
        'pot',
      ),
      shade('M4 -22H13.500L10 -0.8C9.800 0 9.200 0 8.600 0H3.600C5.600 -7 5.600 -15 4 -22Z', '#c4683f'),
      main(
        'M-16 -27C-14 -23.500 14 -23.500 16 -27L15.200 -19.400C9 -17.400 -9 -17.400 -15.200 -19.400Z',
        '#d07a50',
        'rim',
      ),
      shade('M6 -24.700C11 -25 15 -26 16 -27L15.200 -19.400C12.600 -18.600 9.600 -18.200 6 -18Z', '#d07a50'),
      light(
        'M-14 -24.600C-10 -23.800 -6 -23.400 -2 -23.400L-2.400 -21.800C-7 -21.800 -11 -22.200 -13.700 -22.900Z',
        '#e39c78',
      ),
    ],
  }),
  prop({
    names: 'wheat, sheaf of rice, grain, ear of wheat, wheat ears',
    in: 'plant',
    at: 'floor',
    height: 0.8,
    shapes: [
      line(
        `${curve(-3, 0, -5, -30, -15, -52)}${curve(0, 0, 0, -34, 0, -60)}${curve(3, 0, 6, -30, 16, -50)}`,
        '#b8963a',
        1.3,
        'stalk',
      ),
      detail(
        `${blob([-3, -8, -12, -22, -18, -26, -9, -14])}${blob([3, -12, 12, -26, 19, -30, 9, -17])}`,
        '#a5a04a',
        'leaf',
      ),
      ...(
        [
          [-15, -52, -0.36],
          [0, -60, 0],
          [16, -50, 0.36],
        ] as const
      ).flatMap(([x, y, tilt]) => {
        const at = (u: number, v: number): [number, number] => [
          x + Math.cos(tilt) * u + Math.sin(tilt) * -v,
          y + Math.sin(tilt) * u + Math.cos(tilt) * v,
        ];
        const grain = (side: number, k: number) =>
          blob(
            [at(0, -k), at(side * 3.6, -k - 2.4), at(side * 3.4, -k - 6.6), at(side * 0.6, -k - 5)].flat(),
          );
        const awn = (side: number, k: number) => {
          const [a, b] = at(side * 3, -k - 5);
          const [c, d] = at(side * 6.5, -k - 13);
          return `M${a.toFixed(1)} ${b.toFixed(1)}L${c.toFixed(1)} ${d.toFixed(1)}`;
        };
        const rows = [0, 4, 8, 12, 16];
        return [
          line(rows.map((k) => awn(-1, k) + awn(1, k)).join(''), '#d8b55a', 0.35, 'awn'),
          main(rows.map((k) => grain(-1, k)).join(''), '#e6bf55', 'ear'),
          flat(rows.map((k) => grain(1, k)).join(''), '#cfa03c', 'ear'),
          main(blob([at(0, -18), at(-2, -22), at(0, -27), at(2, -22)].flat()), '#e6bf55', 'ear'),
        ];
      }),
    ],
  }),
  nest('nest, empty nest, bird nest, birds nest', []),
  nest('nest with eggs', EGGS),
];
