/** Fruit and vegetables that no emoji shows. */
import { along, blob, circle, curve, limb, oval, polygon } from '../path/outline.ts';
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

/** Half of a fruit, cut face to us. */
const half = (x: number, y: number, r: number, skin: string, flesh: string): readonly PropShape[] => [
  main(circle(x, y - r, r), skin, 'skin'),
  solid(circle(x, y - r, r * 0.86), flesh, 'flesh'),
];

const leaf = (x: number, y: number, w: number, h: number, colour = '#4f9a3e') =>
  solid(blob([x, y, x + w * 0.4, y - h, x + w, y - h * 0.9, x + w * 0.7, y - h * 0.1], 0.8), colour, 'leaf');

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

export const ORCHARD_PROPS: readonly Prop[] = [
  prop({
    names: 'apricot, apricots, dried apricot',
    in: 'food',
    at: 'surface',
    shapes: [
      ...round(-3.4, 0, 3.6, '#f2a13c', 0.94),
      line(curve(-4, -6.8, -5.4, -3.6, -4, -0.2), '#d9802a', 0.35, 'crease'),
      detail(blob([-2, -5.5, 0, -4, -0.4, -2, -2.4, -3]), '#ee7f4a', 'blush'),
      leaf(-3.2, -6.6, 4.4, 2.4),
      ...half(4.2, 0, 3.4, '#ef9a36', '#f9be62'),
      solid(oval(4.2, -3.4, 1.5, 1.8), '#8a5228', 'stone'),
      line(curve(3.6, -4.8, 3.4, -3.4, 3.8, -2), '#b87a48', 0.3, 'grain'),
    ],
  }),
  prop({
    names: 'dragon fruit, dragonfruit, pitaya, pitahaya, dragon fruits',
    in: 'food',
    at: 'surface',
    shapes: [
      main(blob([-13, -5, -10, -11, -4, -12.4, 0, -8, -1, -2, -6, 0, -11, -1]), '#e0357f', 'skin'),
      shade(blob([-4, -0.6, -2, -6, -4, -12, 0, -8, -1, -2]), '#e0357f'),
      detail(
        'M-8 -11.600L-9 -16L-5.400 -12.200ZM-12.600 -7L-16.400 -9.600L-12 -9.400ZM-10 -8L-13 -13L-7.600 -10ZM-5 -8L-7 -13L-2.600 -9ZM-9 -4L-13.600 -6L-8 -6.600ZM-4 -4L-6 -9L-1.600 -5.600ZM-3 -12L-1.600 -16L-1 -10.600Z',
        '#7fba4a',
        'scale',
      ),
      main(blob([1, -5.6, 4, -11, 9, -11.4, 13, -7, 12, -2, 7, 0, 2.6, -1.6]), '#e0357f', 'rind'),
      solid(blob([2.4, -5.6, 5, -9.8, 9, -10, 11.8, -6.6, 11, -2.6, 7, -1.2, 3.6, -2.4]), '#fbf7f4', 'flesh'),
      ink(
        Array.from({ length: 26 }, (_, i) => {
          const a = i * 2.4;
          const r = Math.sqrt(i / 26);
          return oval(7.2 + Math.cos(a) * r * 3.8, -5.6 + Math.sin(a) * r * 3.4, 0.26, 0.36);
        }).join(''),
        '#2a2428',
        'seed',
      ),
      detail('M12 -8.500L16 -11L13 -6ZM9 -11.200L11.600 -15L11.500 -9.800Z', '#7fba4a', 'scale'),
    ],
  }),
  prop({
    names: 'durian, jackfruit, breadfruit',
    in: 'food',
    at: 'surface',
    shapes: [
      line(curve(0, -20, 0.6, -23, 2.4, -25), '#7a5a34', 1.6, 'stalk'),
      main(blob([-9, -16, -12, -9, -9, -2, 0, 0, 9, -2, 12, -9, 9, -16, 0, -20.5]), '#a9ad48', 'husk'),
      main(
        Array.from({ length: 24 }, (_, i) => {
          const a = (i * Math.PI) / 12;
          const x = Math.cos(a) * 10.6;
          const y = -10 + Math.sin(a) * 9.8;
          const c = Math.cos(a);
          const s = Math.sin(a);
          return polygon([x - s * 1.6, y + c * 1.6, x + c * 2.6, y + s * 2.6, x + s * 1.6, y - c * 1.6]);
        }).join(''),
        '#a9ad48',
        'spike',
      ),
      flat(
        Array.from({ length: 30 }, (_, i) => {
          const a = i * 2.4;
          const r = Math.sqrt(i / 30);
          const x = Math.cos(a) * r * 9;
          const y = -10 + Math.sin(a) * r * 8.2;
          return polygon([x - 1.2, y + 1, x, y - 1.6, x + 1.2, y + 1]);
        }).join(''),
        '#8a8f36',
        'spike',
      ),
      detail(
        Array.from({ length: 30 }, (_, i) => {
          const a = i * 2.4;
          const r = Math.sqrt(i / 30);
          const x = Math.cos(a) * r * 9;
          const y = -10 + Math.sin(a) * r * 8.2;
          return polygon([x - 1.2, y + 1, x, y - 1.6, x - 0.1, y + 1]);
        }).join(''),
        '#c3c766',
        'spike light',
      ),
      solid(blob([7, -1, 6, -6, 11, -8, 17, -5, 17, -1, 12, 0.6]), '#efe6bc', 'husk inside'),
      solid(blob([8.6, -2, 9, -5.4, 12.4, -6, 15.4, -4, 15, -1.4, 11.5, -0.6]), '#f6d45e', 'flesh'),
    ],
  }),
  prop({
    names: 'lychee, lychees, litchi, rambutan, longan',
    in: 'food',
    at: 'surface',
    shapes: [
      ...round(-4.4, 0, 3, '#d4485a'),
      detail(
        Array.from({ length: 16 }, (_, i) => {
          const a = i * 2.4;
          const r = Math.sqrt(i / 16);
          return circle(-4.4 + Math.cos(a) * r * 2.5, -3 + Math.sin(a) * r * 2.5, 0.36);
        }).join(''),
        '#b83048',
        'bump',
      ),
      line('M-4.400 -6L-3.600 -8', '#7a4a2a', 0.5, 'stalk'),
      main(
        'M0.600 -3C0.600 0.800 7 0.800 7 -3L5.600 -3.600L4.600 -2.800L3.600 -3.800L2.400 -2.800Z',
        '#d4485a',
        'rind',
      ),
      solid(
        blob([1, -3.4, 1.8, -6, 3.8, -6.6, 6, -5.8, 6.6, -3.4, 5.2, -2.8, 3.8, -3.6, 2.2, -2.8]),
        '#f5f1ee',
        'flesh',
      ),
      light(oval(3, -5, 0.7, 0.9), '#ffffff'),
      leaf(-3.8, -7, 3.6, 2),
    ],
  }),
  prop({
    names: 'papaya, papayas, pawpaw',
    in: 'food',
    at: 'surface',
    shapes: [
      main(blob([-13, -6, -9, -12, -2, -12.4, 2, -8, 0, -2, -6, 0, -11, -1.6]), '#8faf3f', 'papaya'),
      detail(blob([-6, -0.6, -4, -6, 0, -9.5, 1.6, -6, 0, -2]), '#e8a63a', 'ripe'),
      main(blob([3, -3, 2.4, -8, 5, -15, 8.5, -17, 12, -14.6, 14, -8, 13, -2, 8, 0]), '#e09a34', 'rind'),
      solid(
        blob([4, -3.4, 3.6, -8, 6, -14, 8.5, -15.6, 11, -13.6, 12.8, -8, 12, -2.8, 8, -1.2]),
        '#f4733a',
        'flesh',
      ),
      solid(blob([6.6, -4.4, 6.4, -8, 8, -12, 10, -8.6, 9.8, -4.4, 8.2, -3]), '#d9542a', 'hollow'),
      ink(
        along(
          -11,
          -4,
          7,
          (y, i) => `${circle(7.5 + (i % 2) * 0.9, y, 0.55)}${circle(8.8 - (i % 2) * 0.6, y + 0.4, 0.5)}`,
        ),
        '#262024',
        'seed',
      ),
    ],
  }),
  prop({
    names: 'passion fruit, passionfruit, maracuja, guava, mangosteen',
    in: 'food',
    at: 'surface',
    shapes: [
      ...round(-4, 0, 3.8, '#5f2f5a'),
      line('M-4 -7.600L-3.400 -9.400', '#5a7a3a', 0.6, 'stalk'),
      ...half(4.4, 0, 3.8, '#5f2f5a', '#f4e4dc'),
      solid(circle(4.4, -3.8, 2.6), '#f0b42e', 'pulp'),
      ink(
        [
          [3.4, -4.8],
          [5.2, -5],
          [4.4, -3.6],
          [3, -3.2],
          [5.8, -3.4],
          [4, -2.2],
          [5.4, -2.2],
        ]
          .map(([x = 0, y = 0]) => oval(x, y, 0.4, 0.56))
          .join(''),
        '#2a2226',
        'seed',
      ),
    ],
  }),
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
