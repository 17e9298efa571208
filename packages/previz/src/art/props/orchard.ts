/** Fruit and vegetables that no emoji shows. */
import { along, blob, circle, curve, oval, polygon } from '../path/outline.ts';
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
];
