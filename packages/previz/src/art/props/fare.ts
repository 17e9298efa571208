/** More food. */
import { blob, box, circle, curve, limb, oval, poly } from '../path/outline.ts';
import {
  detail,
  faint,
  flat,
  light,
  line,
  main,
  type Prop,
  prop,
  second,
  shade,
  solid,
  tube,
} from './prop.ts';

export const FARE_PROPS: readonly Prop[] = [
  prop({
    names: 'pizza box, takeaway pizza, pizza carton',
    in: 'container',
    at: 'surface',
    shapes: [
      main(poly(-21, -4.6, 21, -4.6, 17, -13, -17, -13), '#e2c79c', 'lid'),
      shade(poly(-21, -4.6, 21, -4.6, 21, 0, -21, 0), '#cfae7c'),
      solid(box(-21, -4.8, 42, 0.9), '#b9935f', 'edge'),
      flat(oval(0, -8.8, 9, 2.9), '#c8382c', 'emblem'),
      detail(poly(-4.2, -10.2, 4.2, -10.2, 0, -7), '#f4cf5a', 'slice'),
      flat(box(-6, -3.4, 12, 2.2, 0.5), '#c8382c', 'band'),
    ],
  }),
  prop({
    names: 'pizza, whole pizza, pepperoni pizza, pizza pie',
    in: 'food',
    at: 'surface',
    shapes: [
      solid(oval(0, -2.5, 21, 2.5), '#d9dde0', 'plate'),
      main(oval(0, -10.5, 19, 9.5), '#d99a4e', 'crust'),
      flat(oval(0, -11, 16.6, 7.8), '#f2c24a', 'cheese'),
      detail(
        [
          [-8, -14.5],
          [2, -16],
          [9, -12.5],
          [-3, -11],
          [-11, -9],
          [5, -7.6],
          [-3, -5.6],
          [11.5, -8.5],
        ]
          .map(([x = 0, y = 0]) => oval(x, y, 2.4, 1.5))
          .join(''),
        '#c4382c',
        'pepperoni',
      ),
      detail(
        [
          [-6, -8.5],
          [6, -11],
          [-12, -12.5],
          [1, -8.6],
        ]
          .map(([x = 0, y = 0]) => oval(x, y, 1, 0.6))
          .join(''),
        '#4f8f3d',
        'basil',
      ),
      line('M0 -11L14 -5.200M0 -11L-15 -15M0 -11L3 -18.500M0 -11L-5 -3.500', '#d9a034', 0.6, 'cut'),
    ],
  }),
  prop({
    names:
      'roast chicken, roast turkey, turkey dinner, roasted turkey, cooked chicken, roast duck, thanksgiving turkey, roast',
    in: 'food',
    at: 'surface',
    shapes: [
      solid(oval(0, -1.8, 24, 2.4), '#e9ecee', 'plate'),
      detail(blob([-22, -3, -18, -7, -8, -6, 8, -6, 18, -7, 22, -3]), '#6fae55', 'lettuce'),
      main(blob([-18, -5, -19, -14, -10, -21, 4, -22, 15, -16, 17, -7, 8, -3, -10, -3]), '#c8813a', 'bird'),
      shade(blob([2, -3.5, 10, -10, 8, -20, 15, -16, 17, -7, 8, -3]), '#c8813a'),
      main(limb([10, -9, 4.6], [19, -14, 2.6]), '#d9924a', 'leg'),
      solid(limb([19, -14, 1.3], [24, -17, 1.3]), '#f4ecd8', 'bone'),
      light(blob([-12, -16, -6, -20, 2, -20, -4, -16]), '#c8813a'),
    ],
  }),
  prop({
    names: 'popsicle, ice lolly, ice pop, creamsicle',
    in: 'food',
    at: 'surface',
    anchors: { grip: [0, -2] },
    shapes: [
      solid(box(-1, -5, 2, 5, 1), '#d9b27a', 'stick'),
      main('M-3.500 -4.500V-13C-3.500 -17.500 3.500 -17.500 3.500 -13V-4.500Z', '#ef6a7a', 'ice'),
      shade('M1 -4.500V-16.300C2.600 -15.800 3.500 -14.600 3.500 -13V-4.500Z', '#ef6a7a'),
      light(box(-2.2, -13, 1, 7, 0.5), '#ef6a7a'),
    ],
  }),
  prop({
    names: 'fruit bowl, bowl of fruit, fruit basket, fruit, fruits, still life',
    in: 'food',
    at: 'surface',
    shapes: [
      solid(circle(-8, -14, 5), '#d8352f', 'apple'),
      solid(circle(2, -15, 5.2), '#ef8a2e', 'orange'),
      solid(circle(10, -13, 4.4), '#7fb83f', 'apple'),
      solid(
        'M-12 -15C-8 -24 6 -26 14 -20C15 -19 14 -17.500 12 -18C4 -21 -4 -20 -10 -13Z',
        '#f2cd3a',
        'banana',
      ),
      detail(
        [
          [-3, -12],
          [0, -10],
          [-6, -10],
          [4, -11],
        ]
          .map(([x = 0, y = 0]) => circle(x, y, 2))
          .join(''),
        '#7a3f8f',
        'grape',
      ),
      main('M-17 -11C-16 -3 -8 -1.400 0 -1.400C8 -1.400 16 -3 17 -11Z', '#3f86b8', 'bowl'),
      shade('M6 -1.800C13 -3 16.500 -6 17 -11H11C11 -7 9 -3.500 6 -1.800Z', '#3f86b8'),
      main(box(-6, -1.6, 12, 1.6, 0.6), '#2f6f9c', 'foot'),
    ],
  }),
  prop({
    names: 'bowl of soup, soup, stew, chili soup',
    in: 'food',
    at: 'surface',
    shapes: [
      main(box(-4, -1.4, 8, 1.4, 0.5), '#e6e1d4', 'foot'),
      main('M-11 -8.500C-11 -3 -6 -1 0 -1C6 -1 11 -3 11 -8.500Z', '#f1ece0', 'bowl'),
      shade('M3 -1.200C8 -1.800 11 -4 11 -8.500H7C7 -4.500 6 -2.500 3 -1.200Z', '#f1ece0'),
      light(oval(0, -8.5, 11, 2.2), '#f1ece0'),
      second(oval(0, -8.4, 9.6, 1.7), '#d9762e', 'soup'),
      detail(
        `${oval(-3, -8.6, 1.2, 0.5)}${oval(3, -8, Math.LOG2E, 0.5)}${oval(1, -9, 1, 0.4)}`,
        '#5fae55',
        'herb',
      ),
      faint(
        line(
          `${curve(-3, -12, -5, -15, -2, -18, -4, -21)}${curve(3, -12, 1, -15, 4, -18, 2, -21)}`,
          '#eef1f2',
          0.9,
          'steam',
        ),
        0.8,
      ),
      line('M7 -9L15 -15', '#b4bcc4', 1, 'spoon'),
    ],
  }),
  prop({
    names: 'fried egg, egg breakfast',
    in: 'food',
    at: 'surface',
    shapes: [
      solid(oval(0, -1.8, 14, 1.8), '#d9dde0', 'plate'),
      main(
        blob([-10, -3, -7, -6.5, 0, -7, 5, -6, 10, -5, 9, -2, 3, -1.5, -4, -Math.LOG2E]),
        '#fdfbf4',
        'white',
      ),
      second(oval(-1, -5.2, 4, 2.6), '#f6b52a', 'yolk'),
      light(oval(-2.2, -6.2, 1.1, 0.6), '#f6b52a'),
    ].map((s) => (s.tone === 'light' ? { ...s, slot: 2 as const } : s)),
  }),
  prop({
    names: 'brownie, fudge, cake slice',
    in: 'food',
    at: 'surface',
    shapes: [
      solid(oval(0, -1.2, 9, 1.2), '#d9dde0', 'plate'),
      main(box(-6, -7.5, 12, 6, 0.6), '#5f3a22', 'cake'),
      flat(poly(-6, -7.5, 6, -7.5, 8, -9.5, -4, -9.5), '#7a4d30', 'top'),
      shade(poly(6, -7.5, 8, -9.5, 8, -3, 6, -1.5), '#5f3a22'),
      flat(box(-6, -5.2, 12, 1.2), '#8f5f3c', 'layer'),
    ],
  }),
  prop({
    names: 'bun, bread roll, roll, dinner roll, burger bun, steamed bun, brioche, pie crust',
    in: 'food',
    at: 'surface',
    shapes: [
      main('M-6 -1C-7 -6 -3 -8 0 -8C3 -8 7 -6 6 -1C5 0 -5 0 -6 -1Z', '#d6944a', 'bun'),
      shade('M-6 -2.200C-2 -1 2 -1 6 -2.200L6 -1C5 0 -5 0 -6 -1Z', '#d6944a'),
      light(oval(-1.6, -6.3, 2.2, 0.9), '#d6944a'),
      detail(
        [
          [-2, -5],
          [1, -6.6],
          [3, -4.6],
          [0, -4.4],
        ]
          .map(([x = 0, y = 0]) => oval(x, y, 0.5, 0.3))
          .join(''),
        '#f6e6c4',
        'seed',
      ),
    ],
  }),
  prop({
    names: 'cup and saucer, teacup, tea cup',
    in: 'container',
    at: 'surface',
    anchors: { grip: [6, -5] },
    shapes: [
      flat(oval(0, -1, 9, 1.1), '#dfe3e6', 'saucer'),
      tube('M4.600 -7C8.400 -8 8 -2.800 3.600 -3.200', '#f4f1e8', 1.1, 'handle'),
      main('M-5.200 -8C-5 -3.500 -3 -1.400 0 -1.400C3 -1.400 5 -3.500 5.200 -8Z', '#f4f1e8', 'cup'),
      shade('M1.500 -1.600C4 -2.400 5 -4.600 5.200 -8H3C3 -5 2.600 -3 1.500 -1.600Z', '#f4f1e8'),
      light(oval(0, -8, 5.2, 1.2), '#f4f1e8'),
      detail(oval(0, -7.9, 4.4, 0.85), '#8a5a32', 'tea'),
      faint(
        line(
          `${curve(-1.5, -10, -2.6, -12, -1, -14, -2, -16)}${curve(1.5, -10, 0.5, -12, 2, -14, 1, -16)}`,
          '#eef1f2',
          0.6,
          'steam',
        ),
        0.8,
      ),
    ],
  }),
];
