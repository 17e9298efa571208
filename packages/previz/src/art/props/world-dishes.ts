/** Dishes of the world on their plates and in their bowls. */
import { along, blob, box, circle, curve, limb, oval, polygon } from '../path/outline.ts';
import { detail, flat, light, line, main, type Prop, type PropShape, prop, shade, solid } from './prop.ts';

const plate = (w = 15, colour = '#eef0f1'): readonly PropShape[] => [
  solid(oval(0, -1.6, w, 2.6), colour, 'plate'),
  flat(oval(0, -2, w * 0.74, 1.7), '#d9dee1', 'well'),
];

/** A folded pastry lying on its plate. */
const triangle = (x: number, y: number, k: number, colour: string): readonly PropShape[] => [
  main(
    blob(
      [
        x - 5 * k,
        y,
        x - 3.6 * k,
        y - 2.4 * k,
        x,
        y - 7.6 * k,
        x + 3.6 * k,
        y - 2.4 * k,
        x + 5 * k,
        y,
        x,
        y + 0.5 * k,
      ],
      0.5,
    ),
    colour,
    'pastry',
  ),
  shade(
    blob([x + 0.6 * k, y - 7 * k, x + 3.6 * k, y - 2.4 * k, x + 5 * k, y, x + 1.6 * k, y + 0.3 * k], 0.5),
    colour,
  ),
  line(
    curve(x - 4.2 * k, y - 0.9 * k, x, y - 0.2 * k, x + 4.2 * k, y - 0.9 * k),
    '#a8682a',
    0.35 * k,
    'seam',
  ),
];

const roll = (x: number, y: number, w: number, r: number, colour: string): readonly PropShape[] => [
  main(limb([x - w, y - r, r], [x + w, y - r, r]), colour, 'roll'),
  shade(limb([x - w + r * 0.4, y - r * 0.5, r * 0.45], [x + w, y - r * 0.5, r * 0.45]), colour),
  light(limb([x - w * 0.7, y - r * 1.5, r * 0.16], [x + w * 0.5, y - r * 1.5, r * 0.16]), colour),
];

export const WORLD_DISH_PROPS: readonly Prop[] = [
  prop({
    names: 'samosa, samosas, indian samosa, fried pastry',
    in: 'food',
    at: 'surface',
    shapes: [
      ...plate(15, '#7fa8b8'),
      ...triangle(-5.5, -2, 1, '#d99a4a'),
      ...triangle(6, -2.4, 1, '#e0a556'),
      ...triangle(0.4, -1, 1.05, '#e8b060'),
      solid('M9 -1H15C15 1 9 1 9 -1Z', '#e9e4d8', 'dip bowl'),
      solid(oval(12, -1.1, 3, 0.8), '#5f8f3a', 'chutney'),
    ],
  }),
  prop({
    names: 'spring roll, spring rolls, egg roll, egg rolls, lumpia, vietnamese roll, summer roll',
    in: 'food',
    at: 'surface',
    shapes: [
      ...plate(16),
      detail(
        blob([-12, -2, -10, -4.4, -6, -3.2, -2, -4.4, 2, -3.2, 6, -4.4, 11, -2.4, 8, -1.6, -8, -1.6]),
        '#6fb04e',
        'lettuce',
      ),
      ...roll(-2.6, -2, 6, 2, '#d7953f'),
      ...roll(3, -1.6, 6, 2, '#e0a24a'),
      ...roll(0, -5, 6, 2, '#e6ad58'),
      detail(`${circle(8, -7, 1.5)}`, '#f4dca8', 'end'),
      detail('M7.600 -7.800a0.800 0.800 0 1 0 0.100 0Z', '#d9772f', 'filling'),
      solid('M10.500 -2H16.500C16.500 0.800 10.500 0.800 10.500 -2Z', '#f4f1ea', 'dip bowl'),
      solid(oval(13.5, -2, 3, 0.8), '#c4342a', 'sauce'),
    ],
  }),
  prop({
    names: 'churros, churro, spanish churros',
    in: 'food',
    at: 'surface',
    shapes: [
      ...plate(16, '#d8c4a4'),
      ...[
        [-9, -3, 7, -4.4],
        [-8, -5.4, 8, -6.8],
        [-7, -8, 7.6, -9.4],
        [-10, -2, 4, -10.5],
      ].flatMap(([x = 0, y = 0, u = 0, v = 0]) => [
        main(limb([x, y, 1.5], [u, v, 1.5]), '#c98a44', 'churro'),
        line(`M${x} ${y - 0.7}L${u} ${v - 0.7}M${x} ${y + 0.5}L${u} ${v + 0.5}`, '#a5692c', 0.45, 'ridge'),
        detail(
          Array.from({ length: 6 }, (_, i) =>
            circle(x + ((u - x) * (i + 0.5)) / 6, y + ((v - y) * (i + 0.5)) / 6 - 0.2, 0.22),
          ).join(''),
          '#fdf6e6',
          'sugar',
        ),
      ]),
      solid('M7 -6H16C16 -1 14 -0.600 11.500 -0.600C9 -0.600 7 -1 7 -6Z', '#f4f1ea', 'cup'),
      solid(oval(11.5, -6, 4.5, 1.2), '#4a2818', 'chocolate'),
    ],
  }),
  prop({
    names: 'quiche, quiche lorraine, flan tart, savoury tart',
    in: 'food',
    at: 'surface',
    shapes: [
      ...plate(16),
      main('M-13 -3.600L-10.600 -1.800H10.600L13 -3.600V-6H-13Z', '#cf9148', 'crust'),
      line(
        along(-11.6, 11.6, 15, (x) => `M${x} -5.6L${x * 0.9} -2`),
        '#a86c2c',
        0.5,
        'flute',
      ),
      main(oval(0, -6.2, 13.4, 3.6), '#dca25a', 'rim'),
      flat(oval(0, -6.4, 11.6, 2.9), '#f4d06a', 'custard'),
      detail(
        [
          [-6, -7],
          [0, -8],
          [5, -6.6],
          [-2, -5.4],
          [7.5, -7.4],
          [3, -4.8],
        ]
          .map(([x = 0, y = 0]) => oval(x, y, 1.3, 0.6))
          .join(''),
        '#c4623a',
        'bacon',
      ),
      detail(
        [
          [-8, -6],
          [-3.4, -7.4],
          [3, -7.2],
          [1, -5.8],
          [-5, -4.8],
        ]
          .map(([x = 0, y = 0]) => oval(x, y, 0.8, 0.4))
          .join(''),
        '#5a8f3a',
        'herb',
      ),
      line('M0 -6.400L13 -5.400M0 -6.400L7 -3.200', '#b88a3a', 0.5, 'cut'),
    ],
  }),
  prop({
    names: 'nachos, nacho, tortilla chips, corn chips, chips and salsa',
    in: 'food',
    at: 'surface',
    shapes: [
      ...plate(16, '#b8573a'),
      ...[
        [-9, -3, 0.2],
        [-3, -3, -0.4],
        [4, -3, 0.3],
        [10, -3, -0.2],
        [-6, -6, -0.3],
        [1, -6.5, 0.2],
        [7, -6, -0.4],
        [-2, -9.5, 0.4],
        [4, -9.5, -0.1],
        [1, -12.5, 0.2],
      ].map(([x = 0, y = 0, a = 0]) =>
        main(
          polygon([
            x - 4 * Math.cos(a),
            y + 2 - 3 * a,
            x + 4 * Math.cos(a),
            y + 2 + 3 * a,
            x + 4 * Math.sin(a),
            y - 4.5,
          ]),
          y < -8 ? '#f2c25a' : '#e6ac44',
          'chip',
        ),
      ),
      detail(
        'M-7 -8C-4 -13 4 -14 7 -8.500C6 -6 5.500 -8 4.600 -5C3.600 -8 2 -7 1 -4.500C0 -8 -2 -7.500 -3 -5.500C-4 -8 -6 -6.500 -7 -8Z',
        '#f6a623',
        'cheese',
      ),
      detail(
        `${oval(-3, -9.4, 1.2, 0.7)}${oval(3.6, -8.6, 1.2, Math.LN2)}${oval(Math.LN2, -10.6, 1.1, Math.LN2)}`,
        '#4f8f3a',
        'jalapeño',
      ),
      detail(`${circle(-5, -6.6, 0.9)}${circle(2, -7, 0.9)}${circle(5.6, -6.4, 0.8)}`, '#c8322a', 'tomato'),
    ],
  }),
  prop({
    names: 'fish and chips, fish & chips, fried fish, battered fish, fish supper',
    in: 'food',
    at: 'surface',
    shapes: [
      solid(polygon([-18, -1, -15, -4, 16, -5, 18, -1, 0, 0]), '#f1ece0', 'paper'),
      ...along(-8, 14, 9, (x, i) => `${x},${i};`)
        .split(';')
        .filter(Boolean)
        .map((_s, i) => {
          const x = -7 + i * 2.6;
          return main(
            limb([x, -3, 0.9], [x + (i % 3) * 2 - 2, -9 - (i % 2) * 2, 0.9]),
            i % 2 ? '#f0c458' : '#f6d272',
            'chip',
          );
        }),
      main(
        blob([-17, -4, -13, -8.5, -6, -8, 2, -10, 9, -8, 13, -5, 9, -2.6, 0, -1.8, -10, -2.2]),
        '#cf8a36',
        'batter',
      ),
      shade(blob([-10, -2.2, 0, -3.6, 9, -5, 13, -5, 9, -2.6, 0, -1.8]), '#cf8a36'),
      light(blob([-12, -6.6, -6, -7, 0, -8.6, -6, -6]), '#cf8a36'),
      detail('M10 -2a3.400 3.400 0 0 1 6.400 -1.600Z', '#f6dc4a', 'lemon'),
      solid('M-17 -3H-11C-11 0 -17 0 -17 -3Z', '#f4f4f0', 'cup'),
      solid(oval(-14, -3, 3, 0.8), '#8fbf5a', 'peas'),
    ],
  }),
  prop({
    names: 'grilled fish, fried whole fish, baked fish, roast fish, cooked fish',
    in: 'food',
    at: 'surface',
    shapes: [
      ...plate(21),
      solid(blob([-20, -3, -15, -4.6, -6, -3.6, -2, -2.4, -12, -1.4]), '#6f9e48', 'salad'),
      solid(polygon([9, -5, 18, -9.4, 16, -5.4, 18.4, -1.8]), '#a8662c', 'tail'),
      main(
        blob([-17, -4.6, -11, -9, -2, -9.8, 7, -7.4, 11, -5, 6, -3, -3, -1.8, -12, -2.2]),
        '#cf8f4a',
        'fish',
      ),
      shade(blob([-15, -3.6, -4, -3.4, 10, -5, 6, -3, -3, -1.8, -12, -2.2]), '#cf8f4a'),
      light(blob([-12, -7.6, -6, -8.6, 2, -8.4, -4, -7.2]), '#cf8f4a'),
      solid(polygon([-6, -9.2, -1, -12, 4, -8.6]), '#a8662c', 'fin'),
      line([-4, 0, 4].map((x) => `M${x + 1} -8.4L${x - 1.4} -3.2`).join(''), '#6e4220', 0.9, 'grill marks'),
      line('M-10.600 -8.400C-9 -6.400 -9 -4.600 -10.600 -2.600', '#8d5a2a', 0.6, 'gill'),
      detail(circle(-13.6, -5.6, 0.8), '#3a2614', 'eye'),
      solid(oval(15, -2.6, 3, 1.7), '#f6dc4a', 'lemon'),
    ],
  }),
  prop({
    names: 'ravioli, tortellini, stuffed pasta, agnolotti',
    in: 'food',
    at: 'surface',
    shapes: [
      ...plate(17),
      ...[
        [-8, -3],
        [0, -2.4],
        [8, -3],
        [-4, -6.4],
        [4.5, -6.4],
        [0, -9.6],
      ].flatMap(([x = 0, y = 0]) => [
        main(box(x - 4, y - 2.6, 8, 4.2, 0.8), '#f2d68e', 'pasta'),
        line(box(x - 3.6, y - 2.2, 7.2, 3.4, 0.5), '#d0a850', Math.LOG10E, 'edge'),
        light(oval(x, y - 0.8, 2.2, 1.2), '#f2d68e'),
      ]),
      detail(
        'M-7 -8C-4 -11 5 -11.600 6 -7.500C4 -5.500 3 -7.500 1 -5C-1 -7.500 -4 -5.500 -7 -8Z',
        '#cf3f2a',
        'sauce',
      ),
      detail(`${blob([-2, -9.5, 0.5, -12.5, 3, -9.5, 0.5, -8.8])}`, '#4f9a3e', 'basil'),
    ],
  }),
];
