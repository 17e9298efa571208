/** What lies and stands on tables, from straight above: plates, cups, papers, screens, boards to play on. */
import { blob, box, circle, curve, oval, polygon, ring } from '../../art/path/outline.ts';
import { adjust } from '../../colour/oklch.ts';
import type { Shape } from '../../model/drawing.ts';
import { shape, stroke } from '../../sets/kit/drawing.ts';
import { moved, type Plan, type PlanFamily, type PlanMaker } from '../plan.ts';

const round = (r: number, tall: number, shapes: readonly Shape[]): Plan => ({
  shapes,
  long: 2 * r,
  wide: 2 * r,
  tall,
  outline: circle(0, 0, r),
});
const flat = (long: number, wide: number, shapes: readonly Shape[], tall = 1): Plan => ({
  shapes,
  long,
  wide,
  tall,
});

const china = (r: number, colour = '#f6f3ec'): Shape[] => [
  shape('plate', circle(0, 0, r), colour, 'body', { form: true }),
  stroke('rim', circle(0, 0, r * 0.7), adjust(colour, -0.08), r * 0.04),
];

/** A plate with something on it, and the fork and the knife beside it. */
export const plateOf = (food: readonly Shape[], r = 13.5, cutlery = false): Plan => ({
  ...round(r, 2, [...china(r), ...food, ...(cutlery ? [...fork(-r - 4), ...knife(r + 4)] : [])]),
});

const fork = (y: number): Shape[] => [
  stroke(
    'fork',
    `M-9 ${y}H6M6 ${y - 1.6}H10M6 ${y}H10M6 ${y + 1.6}H10M6 ${y - 1.6}V${y + 1.6}`,
    '#aab2b6',
    0.9,
  ),
];
const knife = (y: number): Shape[] => [
  stroke('knife', `M-9 ${y}H0`, '#8d9599', 1.5),
  shape('knife', `M0 ${y - 1}H9Q11 ${y} 9 ${y + 1}H0Z`, '#c3cacd'),
];

const MEAL: readonly Shape[] = [
  shape('meat', blob([-2, -7, 5, -5, 6, 1, 0, 4, -6, 1]), '#9a5a34', 'body', { form: true }),
  shape('greens', blob([-6, 3, 0, 4, 1, 8, -5, 9, -8, 6]), '#6d9a48'),
  shape('potato', circle(5, 5, 2.6) + circle(2, 7.6, 2.2) + circle(7.4, 1.6, 2), '#e8c778'),
];
const EGGS: readonly Shape[] = [
  shape('egg white', blob([-8, -4, -1, -8, 6, -5, 8, 2, 2, 7, -5, 6, -9, 1]), '#fffdf6'),
  shape('yolk', circle(-3, -1, 2.9) + circle(4, 1.5, 2.9), '#f5b52e', 'body', { form: true }),
];
const PASTA: readonly Shape[] = [
  shape('pasta', blob([-8, -3, -3, -8, 4, -7, 8, -1, 6, 6, -1, 8, -7, 5]), '#efd07c', 'body', { form: true }),
  stroke('pasta', `${curve(-6, -2, 0, -5, 5, -1, 1, 3, -4, 1)}${curve(-5, 4, 1, 6, 6, 2)}`, '#cfa64a', 0.8),
  shape('sauce', blob([-3, -3, 2, -4, 4, 0, 1, 3, -3, 2]), '#c23b26'),
  shape('basil', oval(0, -1, 1.8, 1), '#4f8a3c'),
];
const SALAD: readonly Shape[] = [
  shape('leaves', blob([-8, -2, -4, -8, 3, -7, 8, -2, 6, 5, 0, 8, -6, 6]), '#79ab4c', 'body', { form: true }),
  shape('tomato', circle(-3, -2, 2) + circle(4, 1, 2) + circle(-1, 4, 1.8), '#d8402e'),
];
const TOAST: readonly Shape[] = [
  shape('toast', 'M-7 -6C-8 -9 7 -9 6 -6V6H-7Z', '#c98d4a', 'body', { form: true }),
  shape('crumb', 'M-5.6 -5.4C-6 -7.4 5.4 -7.4 4.8 -5.4V4.8H-5.6Z', '#e9c789'),
  shape('butter', box(-3, -2.4, 5, 4, 0.8), '#f8e38a'),
];
const PANCAKES: readonly Shape[] = [
  shape('pancake', circle(0, 0, 9), '#d69a4e', 'body', { form: true }),
  shape('syrup', blob([-5, -5, 3, -6, 7, 0, 4, 6, -3, 6, -7, 0]), '#9a4f1c', 'body', { opacity: 0.8 }),
  shape('butter', box(-2.4, -2.4, 5, 5, 0.8), '#f8e38a'),
  shape('berries', circle(4, -4, 1.3) + circle(-4, 4, 1.3) + circle(5, 3, 1.3), '#3d4f9c'),
];
const SUSHI: readonly Shape[] = [-5, 0, 5].flatMap((x) => [
  shape('rice', box(x - 2, -6, 4, 7, 1.4), '#fbf8f0', 'body', { form: true }),
  shape('fish', box(x - 2.2, -6.4, 4.4, 7.6, 1.6), x === 0 ? '#f4a27a' : '#ee7f5c', 'body', {
    opacity: 0.95,
  }),
  shape('roll', circle(x, 5.4, 2.3), '#24382f'),
  shape('roll', circle(x, 5.4, 1.6), '#fbf8f0'),
]);

const cup =
  (drink: string): PlanMaker =>
  (p) => {
    const c = p.colour ?? '#f4efe6';
    return round(7.5, 8, [
      shape('saucer', circle(0, 0, 7.6), adjust(c, -0.03), 'body', { form: true }),
      stroke('handle', 'M4 -2Q9.5 -2 9.5 0Q9.5 2 4 2', c, 1.5),
      shape('cup', circle(0, 0, 5), c, 'body', { form: true }),
      shape('drink', circle(0, 0, 4.1), drink),
      stroke('gleam', 'M-2.4 -1.6Q-1 -3 1 -2.8', adjust(drink, 0.2), 0.7),
    ]);
  };
const mug =
  (drink: string): PlanMaker =>
  (p) => {
    const c = p.colour ?? '#d8674a';
    return round(5.4, 10, [
      stroke('handle', 'M4 -2.4Q10 -2.6 10 0Q10 2.6 4 2.4', c, 1.8),
      shape('cup', circle(0, 0, 5.4), c, 'body', { form: true }),
      shape('drink', circle(0, 0, 4.4), drink),
      stroke('gleam', 'M-2.6 -1.6Q-1 -3.2 1 -3', adjust(drink, 0.2), 0.7),
    ]);
  };
const glass =
  (drink: string): PlanMaker =>
  (p) =>
    round(4.4, 14, [
      shape('glass', circle(0, 0, 4.4), '#dfeaec', 'body', { opacity: 0.85 }),
      shape('drink', circle(0, 0, 3.6), p.colour ?? drink),
      stroke('rim', circle(0, 0, 4.1), '#ffffff', 0.6),
      shape('gleam', oval(-1.4, -1.4, 1, 0.6), '#ffffff', 'body', { opacity: 0.8 }),
    ]);
const bottle: PlanMaker = (p) =>
  round(4.2, 30, [
    shape('bottle', circle(0, 0, 4.2), p.colour ?? '#35563a', 'body', { form: true }),
    shape('neck', circle(0, 0, 2), adjust(p.colour ?? '#35563a', 0.1)),
    shape('cork', circle(0, 0, 1.2), '#c79a63'),
  ]);

const bowlOf =
  (fill: string, bits: readonly Shape[] = []): PlanMaker =>
  (p) =>
    round(10, 8, [
      shape('bowl', circle(0, 0, 10), p.colour ?? '#e8e2d4', 'body', { form: true }),
      shape('inside', circle(0, 0, 8.6), adjust(p.colour ?? '#e8e2d4', -0.1)),
      shape('filling', circle(0, 0, 7.8), fill),
      ...bits,
    ]);
const FRUIT: readonly Shape[] = [
  shape('apple', circle(-3, -2.6, 3.4), '#c8402f', 'body', { form: true }),
  shape('orange', circle(3.4, -2, 3.3), '#ef9a35', 'body', { form: true }),
  shape('pear', circle(0, 3.6, 3.3), '#a9b94a', 'body', { form: true }),
];
const NOODLES: readonly Shape[] = [
  stroke(
    'noodles',
    `${curve(-6, -1, -1, -4, 5, -2)}${curve(-6, 2, 0, 0, 6, 2)}${curve(-4, 5, 1, 3, 5, 5)}`,
    '#f3dfa0',
    1.1,
  ),
  shape('egg', circle(3, -3, 2.4), '#fffdf6'),
  shape('yolk', circle(3, -3, 1.2), '#f5a52e'),
  shape('greens', circle(-4, 2, 1) + circle(-2, 4, 0.9), '#5f9440'),
];

const pan: PlanMaker = (p) => ({
  ...round(14, 6, [
    stroke('handle', 'M12 0H32', '#2b2d30', 3),
    shape('pan', circle(0, 0, 14), p.colour ?? '#34373b', 'body', { form: true }),
    shape('inside', circle(0, 0, 12), '#45494e'),
    ...EGGS,
  ]),
  long: 46,
});
const pot: PlanMaker = (p) =>
  round(14, 18, [
    shape('handles', box(-3, -18, 6, 36, 2), '#4a4f54'),
    shape('pot', circle(0, 0, 14), p.colour ?? '#a9b0b4', 'body', { form: true }),
    shape('soup', circle(0, 0, 12), '#c8703a'),
    shape('bits', circle(-4, 2, 1.6) + circle(3, -4, 1.6) + circle(5, 4, 1.4), '#e9c05a'),
  ]);

const pizza: PlanMaker = () =>
  round(17, 2, [
    shape('board', circle(0, 0, 18.5), '#b98a56', 'body', { form: true }),
    shape('crust', circle(0, 0, 16), '#d8a056', 'body', { form: true }),
    shape('cheese', circle(0, 0, 13.6), '#f3cf6e'),
    shape(
      'salami',
      [
        [-6, -5],
        [4, -7],
        [7, 2],
        [-2, 3],
        [-8, 5],
        [3, 9],
      ]
        .map(([x = 0, y = 0]) => circle(x, y, 2.5))
        .join(''),
      '#b8402c',
    ),
    shape(
      'basil',
      [
        [0, -2],
        [-4, 9],
        [8, -3],
      ]
        .map(([x = 0, y = 0]) => oval(x, y, 1.8, 1))
        .join(''),
      '#4f8a3c',
    ),
    stroke('cuts', 'M-15 0H15M0 -15V15M-10.6 -10.6L10.6 10.6M-10.6 10.6L10.6 -10.6', '#b98a3e', 0.7),
  ]);
const cake: PlanMaker = (p) => {
  const c = p.colour ?? '#f4d7d9';
  return round(15, 12, [
    ...china(18),
    shape('cake', circle(0, 0, 14), c, 'body', { form: true }),
    shape(
      'cream',
      Array.from({ length: 12 }, (_, i) =>
        circle(11.6 * Math.cos(i * 0.5236), 11.6 * Math.sin(i * 0.5236), 2),
      ).join(''),
      '#fffaf2',
    ),
    shape(
      'cherries',
      Array.from({ length: 6 }, (_, i) => circle(6 * Math.cos(i * 1.047), 6 * Math.sin(i * 1.047), 1.3)).join(
        '',
      ),
      '#c8402f',
    ),
    shape(
      'flames',
      Array.from({ length: 6 }, (_, i) =>
        circle(6 * Math.cos(0.52 + i * 1.047), 6 * Math.sin(0.52 + i * 1.047), 0.9),
      ).join(''),
      '#ffd35a',
      'glow',
    ),
  ]);
};
const bread: PlanMaker = () =>
  flat(
    30,
    12,
    [
      shape('loaf', box(-15, -6, 30, 12, 6), '#c08443', 'body', { form: true }),
      stroke('cuts', 'M-8 -4L-4 4M-1 -4L3 4M6 -4L10 4', '#e6c083', 1.2),
    ],
    8,
  );

const laptop: PlanMaker = (p) => {
  const c = p.colour ?? '#b9bfc4';
  return flat(34, 33, [
    shape('screen', box(6, -16.5, 13, 33, 1), adjust(c, -0.1), 'body', { form: true }),
    shape('display', box(8, -15, 10, 30), '#8fc3e6', 'glow'),
    shape('base', box(-16, -16.5, 23, 33, 1.4), c, 'body', { form: true }),
    shape(
      'keys',
      [-1, 3.4, -5.4]
        .flatMap((x) => Array.from({ length: 9 }, (_, i) => box(x, -14 + i * 3.2, 3.2, 2.5, 0.4)))
        .join(''),
      '#2e3338',
    ),
    shape('pad', box(-14, -5, 7, 10, 0.8), adjust(c, -0.06)),
  ]);
};
const screen: PlanMaker = () =>
  flat(
    20,
    56,
    [
      shape('stand', oval(0, 0, 9, 12), '#3a3f45'),
      shape('screen', box(-3, -28, 6, 56, 1.6), '#23262b', 'body', { form: true }),
    ],
    45,
  );
const keyboard: PlanMaker = (p) =>
  flat(14, 44, [
    shape('keyboard', box(-7, -22, 14, 44, 1.4), p.colour ?? '#d9dde0', 'body', { form: true }),
    shape(
      'keys',
      [-5, -1.2, 2.6]
        .flatMap((x) => Array.from({ length: 13 }, (_, i) => box(x, -20.6 + i * 3.2, 2.8, 2.6, 0.4)))
        .join(''),
      '#6f777d',
    ),
  ]);
const phone: PlanMaker = (p) =>
  flat(15, 7.4, [
    shape('phone', box(-7.5, -3.7, 15, 7.4, 1.2), p.colour ?? '#24272c', 'body', { form: true }),
    shape('display', box(-6.6, -3.1, 13.2, 6.2, 0.6), '#6fa9d8', 'glow'),
  ]);
const openBook: PlanMaker = (p) =>
  flat(22, 32, [
    shape('cover', box(-11.6, -17, 23.2, 34, 0.8), p.colour ?? '#8a3f36'),
    shape('page', box(-10.8, -16, 21.6, 15.8, 1) + box(-10.8, 0.2, 21.6, 15.8, 1), '#f8f2e4', 'body', {
      form: true,
    }),
    stroke('fold', 'M-10.8 0H10.8', '#cfc3a8', 0.8),
    stroke(
      'lines',
      [-13, -10.4, -7.8, -5.2, 3, 5.6, 8.2, 10.8].map((y) => `M-8 ${y}H${y % 2 > 0 ? 7 : 8}`).join(''),
      '#9c937e',
      0.5,
    ),
  ]);
const closedBook: PlanMaker = (p) => {
  const c = p.colour ?? '#3f6f8c';
  return flat(
    23,
    16,
    [
      shape('pages', box(-11, -8, 23, 16.4, 0.6), '#f3ecdc'),
      shape('cover', box(-11.6, -8.4, 23, 16, 0.8), c, 'body', { form: true }),
      stroke('title', 'M2 -5V5M-1 -3.6V3.6', adjust(c, 0.25), 0.8),
      stroke('spine', 'M-11 -6.6H11', adjust(c, -0.1), 1),
    ],
    4,
  );
};
const notebook: PlanMaker = (p) =>
  flat(21, 15, [
    shape('cover', box(-10.5, -7.5, 21, 15, 0.8), p.colour ?? '#2f3b4a', 'body', { form: true }),
    shape('page', box(-9.6, -6, 19.4, 13, 0.4), '#fbf7ec'),
    stroke('lines', [-4, -2, 0, 2, 4].map((y) => `M-8 ${y}H8`).join(''), '#b9c3cc', 0.4),
    stroke(
      'rings',
      Array.from({ length: 9 }, (_, i) => `M${-8.4 + i * 2.1} -8.2V-6`).join(''),
      '#8d9599',
      0.7,
    ),
  ]);
const paper =
  (long: number, wide: number, marks: readonly Shape[], c = '#f7f2e6'): PlanMaker =>
  (p) =>
    flat(long, wide, [
      shape('paper', box(-long / 2, -wide / 2, long, wide, 0.3), p.colour ?? c, 'body', { form: true }),
      ...marks,
    ]);
const LINES = [
  stroke(
    'lines',
    [-7, -4.5, -2, 0.5, 3, 5.5].map((y, i) => `M-10 ${y}H${i % 2 ? 9 : 6}`).join(''),
    '#8f8a80',
    0.6,
  ),
];
const map: PlanMaker = () =>
  flat(84, 60, [
    shape('map', box(-42, -30, 84, 60, 1), '#ead9b0', 'body', { form: true }),
    shape(
      'land',
      blob([-32, -16, -8, -24, 14, -14, 8, 2, -16, 8, -34, 0]) + blob([14, 6, 30, 0, 36, 16, 22, 24, 10, 18]),
      '#b5b877',
    ),
    stroke('river', `${curve(-22, -20, -14, -8, -20, 6)}${curve(20, 4, 26, 12, 22, 22)}`, '#7fa9b5', 1.2),
    stroke('route', 'M-24 -6L-12 0L0 10L16 12L28 8', '#b8402c', 1.2),
    stroke('cross', 'M26 4L34 12M34 4L26 12', '#b8402c', 1.8),
    stroke('folds', 'M-14 -30V30M14 -30V30M-42 0H42', '#cdb987', 0.8),
  ]);
const pen: PlanMaker = (p) =>
  flat(15, 1.6, [
    shape('pen', box(-7, -0.7, 12, 1.4, 0.5), p.colour ?? '#2f4f7c', 'body', { form: true }),
    shape('nib', polygon([5, -0.7, 7.6, 0, 5, 0.7]), '#c9ad6a'),
  ]);

const chess: PlanMaker = () => {
  const s = 5.4;
  const squares = Array.from({ length: 64 }, (_, i) => i).filter((i) => (i + (i >> 3)) % 2 === 0);
  const man = (x: number, y: number, big: boolean) => circle((x - 3.5) * s, (y - 3.5) * s, big ? 1.9 : 1.5);
  const white = [
    [0, 0],
    [0, 2],
    [0, 3],
    [0, 4],
    [0, 7],
    [1, 0],
    [1, 1],
    [1, 5],
    [1, 6],
    [3, 3],
    [2, 2],
  ];
  const black = [
    [7, 0],
    [7, 1],
    [7, 3],
    [7, 4],
    [7, 6],
    [6, 0],
    [6, 2],
    [6, 6],
    [6, 7],
    [4, 4],
    [5, 5],
    [4, 1],
  ];
  const men = (list: readonly (readonly number[])[], fill: string, edge: string) => [
    shape('chessmen', list.map(([x = 0, y = 0]) => man(x, y, x === 0 || x === 7)).join(''), fill, 'body', {
      form: true,
    }),
    shape(
      'chessmen',
      list.map(([x = 0, y = 0]) => circle((x - 3.5) * s - 0.3, (y - 3.5) * s - 0.3, 0.7)).join(''),
      edge,
    ),
  ];
  return flat(
    50,
    50,
    [
      shape('board', box(-25, -25, 50, 50, 1), '#6b4326', 'body', { form: true }),
      shape('squares', box(-21.6, -21.6, 43.2, 43.2), '#ecd9b0'),
      shape(
        'squares',
        squares.map((i) => box(((i % 8) - 4) * s, ((i >> 3) - 4) * s, s, s)).join(''),
        '#7d5233',
      ),
      ...men(white, '#fbf4e4', '#d8c8a4'),
      ...men(black, '#2a211d', '#5c4a40'),
    ],
    3,
  );
};
const cards: PlanMaker = () =>
  flat(44, 30, [
    ...[-14, -7, 0, 7, 14].flatMap((x, i) =>
      moved(
        [
          shape('card', box(-3.2, -4.4, 6.4, 8.8, 0.7), '#fdfaf3', 'body', { form: true }),
          shape(
            'pip',
            i % 2 ? circle(0, 0, 1.3) : polygon([0, -1.7, 1.5, 0, 0, 1.7, -1.5, 0]),
            i % 2 ? '#26262a' : '#c8302a',
          ),
        ],
        x,
        0,
        (i - 2) * 5,
      ),
    ),
    shape('chips', circle(-12, -11, 2.4) + circle(-7, -12, 2.4), '#c8302a', 'body', { form: true }),
    shape('chips', circle(9, -11, 2.4) + circle(13, -13, 2.4), '#2f5f9c', 'body', { form: true }),
    shape('back', box(-3.2, 8, 6.4, 8.8, 0.7), '#a8343a'),
  ]);
const candle: PlanMaker = () =>
  round(3.4, 14, [
    shape('dish', circle(0, 0, 4.6), '#b08d57', 'body', { form: true }),
    shape('wax', circle(0, 0, 2.6), '#f6ecd4'),
    shape('flame', circle(0, 0, 1.3), '#ffd35a', 'glow'),
    shape('flame', circle(0, 0, 0.6), '#fffbe8', 'glow'),
  ]);
const vase: PlanMaker = (p) => {
  const c = p.colour ?? '#d8637c';
  return round(14, 30, [
    ...Array.from({ length: 7 }, (_, i) =>
      shape('leaf', oval(11 * Math.cos(i * 0.9), 11 * Math.sin(i * 0.9), 4.6, 2.6), '#4f8a4a'),
    ),
    ...Array.from({ length: 6 }, (_, i) =>
      shape(
        'flower',
        circle(7.5 * Math.cos(i * 1.047), 7.5 * Math.sin(i * 1.047), 4),
        adjust(c, i % 2 ? 0.06 : 0),
        'body',
        { form: true },
      ),
    ),
    shape('flower', circle(0, 0, 4.4), adjust(c, 0.1), 'body', { form: true }),
    shape(
      'hearts',
      Array.from({ length: 6 }, (_, i) =>
        circle(7.5 * Math.cos(i * 1.047), 7.5 * Math.sin(i * 1.047), 1.2),
      ).join('') + circle(0, 0, 1.4),
      '#f2c94a',
    ),
  ]);
};
const clock: PlanMaker = () =>
  round(12, 4, [
    shape('clock', circle(0, 0, 12), '#8d6240', 'body', { form: true }),
    shape('face', circle(0, 0, 10), '#f8f3e6'),
    stroke('hands', 'M0 0V-7M0 0L5 2', '#26262a', 1),
  ]);
const burger: PlanMaker = () =>
  plateOf([
    shape('lettuce', blob([-8, -2, -4, -8, 4, -8, 8, -1, 5, 7, -3, 8, -8, 4]), '#7fae4c'),
    shape('bun', circle(0, 0, 7), '#d39a4e', 'body', { form: true }),
    shape(
      'seeds',
      [
        [-2, -3],
        [2, -2],
        [0, 1],
        [3, 3],
        [-3, 3],
      ]
        .map(([x = 0, y = 0]) => oval(x, y, 0.8, 0.5))
        .join(''),
      '#f6e6bd',
    ),
  ]);
const fries: PlanMaker = () =>
  plateOf([stroke('fries', 'M-6 -4L6 -2M-6 0L7 2M-5 4L5 -5M-2 6L6 4M-7 2L2 6', '#f0c04a', 1.8)]);
const tray: PlanMaker = (p) =>
  flat(34, 46, [
    shape('tray', box(-17, -23, 34, 46, 4), p.colour ?? '#a9744a', 'body', { form: true }),
    stroke('rim', box(-15.4, -21.4, 30.8, 42.8, 3), '#7d5230', 1.2),
  ]);
const cloth: PlanMaker = (p) => {
  const c = p.colour ?? '#d8483c';
  return flat(180, 150, [
    shape('blanket', box(-90, -75, 180, 150, 3), '#f6efe0'),
    shape(
      'checks',
      Array.from({ length: 6 }, (_, i) => box(-90 + i * 30, -75, 15, 150)).join(''),
      c,
      'body',
      { opacity: 0.55 },
    ),
    shape(
      'checks',
      Array.from({ length: 5 }, (_, i) => box(-90, -75 + i * 30, 180, 15)).join(''),
      c,
      'body',
      { opacity: 0.55 },
    ),
  ]);
};

export const LAID: PlanFamily = {
  'served-plate plate dinner-plate meal dish steak roast': () => plateOf(MEAL, 13.5, true),
  'fried-egg eggs egg omelette bacon-and-eggs breakfast': () => plateOf(EGGS),
  'pasta spaghetti lasagna': () => plateOf(PASTA),
  'salad vegetables': () => plateOf(SALAD),
  'toast bread-slice sandwich': () => plateOf(TOAST, 11),
  'pancakes pancake waffle waffles': () => plateOf(PANCAKES),
  sushi: () => plateOf(SUSHI),
  'hamburger burger cheeseburger': burger,
  'french-fries fries chips': fries,
  'pizza pizza-slice': pizza,
  'cake birthday-cake pie chocolate-cake': cake,
  'bread loaf baguette loaf-of-bread': bread,
  'coffee-cup cup-of-coffee coffee cappuccino espresso': cup('#5a3420'),
  'teacup cup-of-tea tea tea-cup': cup('#b8702e'),
  'mug cup hot-chocolate': mug('#4a2c1c'),
  'glass glass-of-water water-glass water': glass('#a9d3e6'),
  'glass-of-milk milk': glass('#fdfbf5'),
  'juice orange-juice glass-of-juice smoothie lemonade': glass('#f2a23a'),
  'wine-glass glass-of-wine wine red-wine': glass('#7c1f2e'),
  'beer beer-glass beer-mug champagne-glass cocktail whisky': glass('#e0a332'),
  'bottle wine-bottle beer-bottle': bottle,
  bowl: bowlOf('#cfc6b2'),
  'soup bowl-of-soup stew curry': bowlOf('#d07a34', [
    shape('bits', circle(-3, 2, 1.5) + circle(3, -3, 1.5) + circle(3, 4, 1.2), '#7fa64a'),
  ]),
  'ramen noodles bowl-of-noodles noodle-soup': bowlOf('#b9703a', NOODLES),
  'rice bowl-of-rice cereal porridge': bowlOf('#fbf8ee'),
  'fruit-bowl bowl-of-fruit fruit fruits': bowlOf('#7a4a2c', FRUIT),
  'frying-pan pan skillet': pan,
  'pot cooking-pot saucepan cauldron': pot,
  'laptop computer': laptop,
  'monitor screen desktop-computer': screen,
  keyboard: keyboard,
  'phone smartphone mobile-phone cell-phone': phone,
  tablet: paper(26, 19, [shape('display', box(-12, -8.5, 24, 17, 0.6), '#8fc3e6', 'glow')], '#24272c'),
  'open-book bible spellbook': openBook,
  'book books diary album': closedBook,
  'notebook notepad sketchbook journal': notebook,
  'letter document paper sheet-of-paper contract newspaper homework note report': paper(29, 21, LINES),
  'drawing painting photograph photo picture': paper(29, 21, [
    shape('sun', circle(7, -5, 3), '#f2b632'),
    shape('hill', 'M-13 9V4Q-6 -3 0 4Q6 -1 13 6V9Z', '#7fae4c'),
    stroke('house', 'M-6 3V-2L-3 -5L0 -2V3Z', '#c8402f', 0.8),
  ]),
  'easel canvas artist-canvas': (p) =>
    flat(130, 100, [
      shape('canvas', box(-65, -50, 130, 100, 1), p.colour ?? '#f6f0e2', 'body', { form: true }),
      shape('paint', blob([-40, -20, -10, -34, 20, -16, 6, 8, -30, 6]), '#3f7fa8'),
      shape('paint', blob([4, 6, 34, -4, 48, 18, 24, 34, 2, 24]), '#d8642e'),
      stroke('paint', curve(-48, 26, -20, 14, 4, 30, 30, 38), '#e0b032', 6),
    ]),
  envelope: paper(22, 14, [stroke('flap', 'M-11 -7L0 1L11 -7', '#c9bd9f', 0.8)]),
  'map treasure-map blueprint': map,
  'pen pencil ballpoint-pen fountain-pen': pen,
  'chessboard chess chess-board chess-set checkers board-game': chess,
  'playing-cards cards card playing-card poker deck-of-cards tarot-card': cards,
  'candle candles candlestick': candle,
  'vase flowers bouquet flower-vase bunch-of-flowers vase-of-flowers': vase,
  'clock alarm-clock pocket-watch': clock,
  tray: tray,
  'blanket picnic-blanket tablecloth': cloth,
  'ring-of-candles': () =>
    round(60, 10, [shape('ring', ring(0, 0, 60, 52), '#6b5a8c', 'body', { evenOdd: true })]),
};
