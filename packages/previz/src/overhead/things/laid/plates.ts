/** Plates from straight above, and what is served on them. */
import { blob, box, circle, curve, oval } from '../../../art/path/outline.ts';
import { adjust } from '../../../colour/oklch.ts';
import type { Shape } from '../../../model/drawing.ts';
import { shape, stroke } from '../../../sets/kit/drawing.ts';
import type { Plan, PlanMaker } from '../../plan.ts';
import { round } from '../forms.ts';

export const china = (r: number, colour = '#f6f3ec'): Shape[] => [
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

export const MEAL: readonly Shape[] = [
  shape('meat', blob([-2, -7, 5, -5, 6, 1, 0, 4, -6, 1]), '#9a5a34', 'body', { form: true }),
  shape('greens', blob([-6, 3, 0, 4, 1, 8, -5, 9, -8, 6]), '#6d9a48'),
  shape('potato', circle(5, 5, 2.6) + circle(2, 7.6, 2.2) + circle(7.4, 1.6, 2), '#e8c778'),
];

export const EGGS: readonly Shape[] = [
  shape('egg white', blob([-8, -4, -1, -8, 6, -5, 8, 2, 2, 7, -5, 6, -9, 1]), '#fffdf6'),
  shape('yolk', circle(-3, -1, 2.9) + circle(4, 1.5, 2.9), '#f5b52e', 'body', { form: true }),
];

export const PASTA: readonly Shape[] = [
  shape('pasta', blob([-8, -3, -3, -8, 4, -7, 8, -1, 6, 6, -1, 8, -7, 5]), '#efd07c', 'body', { form: true }),
  stroke('pasta', `${curve(-6, -2, 0, -5, 5, -1, 1, 3, -4, 1)}${curve(-5, 4, 1, 6, 6, 2)}`, '#cfa64a', 0.8),
  shape('sauce', blob([-3, -3, 2, -4, 4, 0, 1, 3, -3, 2]), '#c23b26'),
  shape('basil', oval(0, -1, 1.8, 1), '#4f8a3c'),
];

export const SALAD: readonly Shape[] = [
  shape('leaves', blob([-8, -2, -4, -8, 3, -7, 8, -2, 6, 5, 0, 8, -6, 6]), '#79ab4c', 'body', { form: true }),
  shape('tomato', circle(-3, -2, 2) + circle(4, 1, 2) + circle(-1, 4, 1.8), '#d8402e'),
];

export const TOAST: readonly Shape[] = [
  shape('toast', 'M-7 -6C-8 -9 7 -9 6 -6V6H-7Z', '#c98d4a', 'body', { form: true }),
  shape('crumb', 'M-5.6 -5.4C-6 -7.4 5.4 -7.4 4.8 -5.4V4.8H-5.6Z', '#e9c789'),
  shape('butter', box(-3, -2.4, 5, 4, 0.8), '#f8e38a'),
];

export const PANCAKES: readonly Shape[] = [
  shape('pancake', circle(0, 0, 9), '#d69a4e', 'body', { form: true }),
  shape('syrup', blob([-5, -5, 3, -6, 7, 0, 4, 6, -3, 6, -7, 0]), '#9a4f1c', 'body', { opacity: 0.8 }),
  shape('butter', box(-2.4, -2.4, 5, 5, 0.8), '#f8e38a'),
  shape('berries', circle(4, -4, 1.3) + circle(-4, 4, 1.3) + circle(5, 3, 1.3), '#3d4f9c'),
];

export const SUSHI: readonly Shape[] = [-5, 0, 5].flatMap((x) => [
  shape('rice', box(x - 2, -6, 4, 7, 1.4), '#fbf8f0', 'body', { form: true }),
  shape('fish', box(x - 2.2, -6.4, 4.4, 7.6, 1.6), x === 0 ? '#f4a27a' : '#ee7f5c', 'body', {
    opacity: 0.95,
  }),
  shape('roll', circle(x, 5.4, 2.3), '#24382f'),
  shape('roll', circle(x, 5.4, 1.6), '#fbf8f0'),
]);

export const burger: PlanMaker = () =>
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

export const fries: PlanMaker = () =>
  plateOf([stroke('fries', 'M-6 -4L6 -2M-6 0L7 2M-5 4L5 -5M-2 6L6 4M-7 2L2 6', '#f0c04a', 1.8)]);
