/** Vegetables and dry goods. */
import { blob, box, circle, curve, limb, oval } from '../path/outline.ts';
import { detail, flat, light, line, main, type Prop, prop, second, shade, solid } from './prop.ts';

export const GREENGROCERY_PROPS: readonly Prop[] = [
  prop({
    names: 'cauliflower',
    in: 'food',
    at: 'surface',
    shapes: [
      detail(
        `${blob([-4, -1, -13, -4, -14, -12, -7, -10, -2, -3])}${blob([4, -1, 13, -4, 14, -12, 7, -10, 2, -3])}`,
        '#7fb05a',
        'leaf',
      ),
      main(
        [
          [-6, -11],
          [0, -14],
          [6, -11],
          [-3, -7],
          [4, -7],
          [0, -10],
        ]
          .map(([x = 0, y = 0]) => circle(x, y, 4.6))
          .join(''),
        '#f6f0dc',
        'head',
      ),
      flat(
        [
          [-4, -9],
          [3, -11],
          [1, -6],
        ]
          .map(([x = 0, y = 0]) => circle(x, y, 2))
          .join(''),
        '#e9e0c4',
      ),
      detail(blob([-7, -4, 0, 0, 7, -4, 3, -6, -3, -6]), '#8fbf66', 'leaf'),
    ],
  }),
  prop({
    names: 'turnip, rutabaga',
    in: 'food',
    at: 'surface',
    shapes: [
      detail(
        `${blob([-1, -11, -8, -18, -7, -23, -2, -18, 0, -11])}${blob([1, -11, 8, -18, 8, -22, 3, -18, 0, -11])}${blob([-1, -11, -2, -20, 1, -25, 3, -19, 1, -11])}`,
        '#5f9f45',
        'leaf',
      ),
      main(
        blob([-6, -7, -5, -11, 0, -12.5, 5, -11, 6, -7, 2, -2.5, 0.3, 0, -0.3, 0, -2, -2.5]),
        '#b83a6a',
        'root',
      ),
      shade(blob([1, -1, 4, -6, 3, -12, 5, -11, 6, -7, 2, -2.5]), '#b83a6a'),
    ],
  }),
  prop({
    names: 'asparagus',
    in: 'food',
    at: 'surface',
    shapes: [
      main(
        [-4, -2, 0, 2, 4].map((x, i) => limb([x * 0.8, -1, 1.1], [x, -18 - (i % 2) * 2, 0.9])).join(''),
        '#7fae4f',
        'stalk',
      ),
      flat(
        [-4, -2, 0, 2, 4]
          .map((x, i) => blob([x - 1.1, -17 - (i % 2) * 2, x, -23 - (i % 2) * 2, x + 1.1, -17 - (i % 2) * 2]))
          .join(''),
        '#5a8f3c',
        'tip',
      ),
      second(box(-5, -10, 10, 2.6, 0.8), '#c8502f', 'tie'),
    ],
  }),
  prop({
    names: 'plum',
    in: 'food',
    at: 'surface',
    shapes: [
      line('M0 -6.500C0 -8 1 -9 2 -9.500', '#6d4a2c', 0.7, 'stem'),
      main(blob([0, 0, -3.6, -1.5, -3.8, -5, -1.5, -7, 1.5, -7, 3.8, -5, 3.6, -1.5]), '#7a3a78', 'plum'),
      line(curve(0.4, -7, 1.6, -4, 0.6, -0.4), '#5c2859', 0.4),
      light(oval(-1.8, -4.6, 0.8, 1.3), '#7a3a78'),
      detail(blob([1, -8.5, 4, -10, 6, -8.5, 3.4, -7.6]), '#5f9f45', 'leaf'),
    ],
  }),
  prop({
    names: 'sugar, bag of sugar, bag of rice, coffee bag',
    in: 'food',
    at: 'surface',
    shapes: [
      main('M-7 0L-8 -20L-6 -24H6L8 -20L7 0Z', '#e9dcc0', 'bag'),
      shade('M3 0L4 -24H6L8 -20L7 0Z', '#e9dcc0'),
      flat(box(-7, -25.5, 14, 3.4, 0.8), '#d5c6a4'),
      second(box(-5, -16, 10, 9, 1), '#3f86c8', 'label'),
      line('M-3 -13H3M-2 -10.500H2', '#f8f4ea', 0.8),
    ],
  }),
  prop({
    names: 'olive oil, oil, cooking oil, oil bottle, vinegar',
    in: 'food',
    at: 'surface',
    shapes: [
      main('M-3 0V-15C-3 -18 -1.200 -19 -1.200 -22H1.200C1.200 -19 3 -18 3 -15V0Z', '#b9a83a', 'oil'),
      shade('M0.800 0V-18C1 -19 0.600 -20 0.600 -22H1.200C1.200 -19 3 -18 3 -15V0Z', '#b9a83a'),
      detail(box(-3, -11, 6, 6), '#f4efdc', 'label'),
      detail(oval(0, -8, 1.2, 1.5), '#5a7a2f', 'olive'),
      solid(box(-1.3, -25, 2.6, 3.2, 0.5), '#33402a', 'cap'),
    ],
  }),
];
