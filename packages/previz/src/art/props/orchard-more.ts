/** Vegetables, berries and nuts. */
import { along, blob, circle, limb, oval } from '../path/outline.ts';
import {
  detail,
  flat,
  ink,
  light,
  line,
  main,
  type Prop,
  type PropShape,
  prop,
  second,
  shade,
  solid,
} from './prop.ts';

/** A round fruit with its shade, gleam and stalk. */
const round = (x: number, y: number, r: number, colour: string, squat = 1): readonly PropShape[] => [
  main(oval(x, y - r * squat, r, r * squat), colour, 'fruit'),
  shade(
    `M${x + r * 0.2} ${y - 2 * r * squat + r * 0.04}C${x + r * 1.3} ${y - 1.9 * r * squat} ${x + r * 1.3} ${y - 0.1 * r * squat} ${x + r * 0.1} ${y}C${x + r * 0.8} ${y - 0.5 * r * squat} ${x + r * 0.9} ${y - 1.5 * r * squat} ${x + r * 0.2} ${y - 2 * r * squat + r * 0.04}Z`,
    colour,
  ),
  light(oval(x - r * 0.42, y - r * squat * 1.42, r * 0.22, r * 0.3), colour),
];

const pod = (x: number, y: number, u: number, v: number, r: number, colour: string): readonly PropShape[] => [
  main(
    limb([x, y, r], [(x * 2 + u) / 3, (y * 2 + v) / 3 - r * 0.5, r * 0.95], [u, v, r * 0.12]),
    colour,
    'pod',
  ),
  line(
    `M${x + r * 0.3} ${y}Q${(x + u) / 2} ${(y + v) / 2 - r * 0.4} ${u} ${v}`,
    '#5f9a3a',
    r * 0.16,
    'ridge',
  ),
  solid(limb([x - r * 0.4, y - r * 0.1, r * 0.8], [x - r * 2, y - r * 0.5, r * 0.35]), '#3f7f34', 'cap'),
];

export const FIELD_FRUIT_PROPS: readonly Prop[] = [
  prop({
    names: 'persimmon, kaki, sharon fruit',
    in: 'food',
    at: 'surface',
    shapes: [
      ...round(0, 0, 5, '#ec7a24', 0.84),
      detail(
        'M0 -8L-4.400 -8.800L-2.400 -6.800L-3 -5L0 -6.400L3 -5L2.400 -6.800L4.400 -8.800Z',
        '#6f8f3e',
        'calyx',
      ),
      solid(circle(0, -7.6, 0.8), '#6d5430', 'stalk'),
    ],
  }),
  prop({
    names: 'starfruit, star fruit, carambola, star fruits',
    in: 'food',
    at: 'surface',
    shapes: [
      main('M-14 -5L-10 -10.500L-2 -10.500L2 -6L-1 -1L-10 0Z', '#d9c83a', 'fruit'),
      light('M-14 -5L-10 -10.500L-2 -10.500L-5 -6.400Z', '#e6d85a'),
      line(
        'M-14 -5L-4 -6.400L2 -6M-10 -10.500C-8 -10 -4 -10 -2 -10.500M-10 0L-4 -6.400',
        '#b8a828',
        0.5,
        'ridge',
      ),
      main(
        'M8 -15L10.400 -9.400L16 -9L11.800 -5L13.200 0.400L8 -2.600L2.800 0.400L4.200 -5L0 -9L5.600 -9.400Z',
        '#e6d63e',
        'slice',
      ),
      solid(
        'M8 -12.400L9.500 -8.400L13.400 -8.200L10.400 -5.400L11.400 -1.600L8 -3.800L4.600 -1.600L5.600 -5.400L2.600 -8.200L6.500 -8.400Z',
        '#f6ec94',
        'flesh',
      ),
      line('M8 -7L8 -11M8 -7L12 -8M8 -7L10.600 -3M8 -7L5.400 -3M8 -7L4 -8', '#d2c02e', 0.4, 'vein'),
      ink(
        [
          [8, -9.4],
          [10, -7.6],
          [9.2, -5],
          [6.8, -5],
          [6, -7.6],
        ]
          .map(([x = 0, y = 0]) => oval(x, y, 0.35, 0.55))
          .join(''),
        '#8a6a24',
        'seed',
      ),
    ],
  }),
  prop({
    names: 'okra, okras, lady finger, ladyfinger, gumbo pod',
    in: 'food',
    at: 'surface',
    shapes: [
      ...pod(-6, -2, 9, -3.6, 1.7, '#7fb04a'),
      ...pod(-7, -5, 7, -8, 1.6, '#8abc54'),
      ...pod(-4, -1.6, 10, -0.5, 1.6, '#74a642'),
    ],
  }),
  prop({
    names: 'leek, leeks, spring onion, scallion, green onion, spring onions, scallions',
    in: 'food',
    at: 'surface',
    shapes: [-3, 3].flatMap((x, i) => [
      line(
        along(-1.2, 1.2, 5, (u) => `M${x + u} -1Q${x + u * 2} 1 ${x + u * 3} 2`),
        '#e8dfc6',
        0.3,
        'root',
      ),
      main(
        `M${x - 1.8} -1C${x - 2} 0.400 ${x + 2} 0.400 ${x + 1.8} -1L${x + 1.6} -16H${x - 1.6}Z`,
        '#f0f1df',
        'stem',
      ),
      shade(
        `M${x + 0.5} 0C${x + Math.LOG2E} 0 ${x + 1.9} -0.400 ${x + 1.8} -1L${x + 1.6} -16H${x + 0.5}Z`,
        '#f0f1df',
      ),
      second(
        `M${x - 1.7} -12L${x - 5 - i} -31L${x - 1} -24L${x} -34L${x + 1.6} -24L${x + 6} -30L${x + 1.7} -12C${x + Math.LN2} -15 ${x - Math.LN2} -15 ${x - 1.7} -12Z`,
        '#4f8f4a',
        'leaf',
      ),
      line(
        `M${x} -14V-32M${x - 0.8} -14L${x - 3.6} -27M${x + 0.8} -14L${x + 4} -27`,
        '#3a7038',
        Math.LOG10E,
        'vein',
      ),
    ]),
  }),
  prop({
    names: 'brussels sprout, brussels sprouts, sprouts',
    in: 'food',
    at: 'surface',
    shapes: [
      [-4.6, 0],
      [4.4, 0.2],
      [0, -4.4],
    ].flatMap(([x = 0, y = 0]) => [
      main(circle(x, y - 3.4, 3.5), '#86b54a', 'sprout'),
      flat(
        blob([x - 3.4, y - 3, x - 2, y - 6.2, x + 0.6, y - 5.6, x + 0.2, y - 2, x - 1.4, y - 0.2]),
        '#a3cc66',
        'leaf',
      ),
      flat(
        blob([x + 3.4, y - 3.2, x + 2.4, y - 6, x + 0.6, y - 5.2, x + 0.6, y - 2, x + 2, y - 0.4]),
        '#94c058',
        'leaf',
      ),
      line(
        `M${x - 2.6} ${y - 2}Q${x - 1.6} ${y - 4} ${x - Math.LN2} ${y - 5.4}M${x + 2.6} ${y - 2.2}Q${x + 1.8} ${y - 4} ${x + 1.2} ${y - 5}`,
        '#dcecb4',
        0.3,
        'vein',
      ),
      solid(oval(x, y - 0.3, 1.3, Math.LN2), '#e6e6c0', 'stem'),
    ]),
  }),
  prop({
    names: 'blackberry, blackberries, mulberry, dewberry, boysenberry',
    in: 'food',
    at: 'surface',
    shapes: [-2.6, 2.4].flatMap((x, i) => [
      main(
        blob([x - 2, -4.6, x - 1.6, -Math.LOG2E, x, 0, x + 1.6, -Math.LOG2E, x + 2, -4.6, x, -5.6]),
        '#2f2440',
        'berry',
      ),
      main(
        Array.from({ length: 13 }, (_, k) =>
          circle(
            x + ((k % 3) - 1) * 1.1 + (Math.floor(k / 3) % 2) * 0.3,
            -0.9 - Math.floor(k / 3) * 1.05,
            0.78,
          ),
        ).join(''),
        '#3a2c50',
        'drupe',
      ),
      light(
        Array.from({ length: 13 }, (_, k) =>
          circle(
            x + ((k % 3) - 1) * 1.1 + (Math.floor(k / 3) % 2) * 0.3 - 0.25,
            -1.15 - Math.floor(k / 3) * 1.05,
            0.2,
          ),
        ).join(''),
        '#8a7aa8',
      ),
      detail(
        `M${x} -5L${x - 2.2} -5.800L${x - 0.8} -6.200L${x} -7.600L${x + 0.8} -6.200L${x + 2.2} -5.800Z`,
        i ? '#5a9a3e' : '#4f8f3a',
        'calyx',
      ),
    ]),
  }),
  prop({
    names: 'hazelnut, hazelnuts, filbert, cobnut, nut, nuts, pecan, macadamia',
    in: 'food',
    at: 'surface',
    shapes: [-2.4, 2.2].flatMap((x, i) => [
      main(
        blob([x - 2, -2, x - 1.2, -0.2, x + 1.2, -0.2, x + 2, -2, x + 1, -4, x, -4.6, x - 1, -4]),
        i ? '#b8763a' : '#a86830',
        'shell',
      ),
      solid(blob([x - 1.7, -1.2, x, -1.7, x + 1.7, -1.2, x + 1, 0, x - 1, 0]), '#dcb888', 'base'),
      line(
        `M${x - Math.LN2} -1.600Q${x - 0.9} -3 ${x - 0.2} -4.200M${x + Math.LN2} -1.600Q${x + 0.9} -3 ${x + 0.2} -4.200`,
        '#8a5224',
        0.2,
        'grain',
      ),
    ]),
  }),
];
