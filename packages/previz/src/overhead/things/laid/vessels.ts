/** Cups, glasses, bowls and pans from straight above, and what is in them. */
import { box, circle, curve, oval } from '../../../art/path/outline.ts';
import { adjust } from '../../../colour/oklch.ts';
import type { Shape } from '../../../model/drawing.ts';
import { shape, stroke } from '../../../sets/kit/drawing.ts';
import type { PlanMaker } from '../../plan.ts';
import { round } from '../forms.ts';
import { EGGS } from './plates.ts';

export const cup =
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

export const mug =
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

export const glass =
  (drink: string): PlanMaker =>
  (p) =>
    round(4.4, 14, [
      shape('glass', circle(0, 0, 4.4), '#dfeaec', 'body', { opacity: 0.85 }),
      shape('drink', circle(0, 0, 3.6), p.colour ?? drink),
      stroke('rim', circle(0, 0, 4.1), '#ffffff', 0.6),
      shape('gleam', oval(-1.4, -1.4, 1, 0.6), '#ffffff', 'body', { opacity: 0.8 }),
    ]);

export const bottle: PlanMaker = (p) =>
  round(4.2, 30, [
    shape('bottle', circle(0, 0, 4.2), p.colour ?? '#35563a', 'body', { form: true }),
    shape('neck', circle(0, 0, 2), adjust(p.colour ?? '#35563a', 0.1)),
    shape('cork', circle(0, 0, 1.2), '#c79a63'),
  ]);

export const bowlOf =
  (fill: string, bits: readonly Shape[] = []): PlanMaker =>
  (p) =>
    round(10, 8, [
      shape('bowl', circle(0, 0, 10), p.colour ?? '#e8e2d4', 'body', { form: true }),
      shape('inside', circle(0, 0, 8.6), adjust(p.colour ?? '#e8e2d4', -0.1)),
      shape('filling', circle(0, 0, 7.8), fill),
      ...bits,
    ]);

export const FRUIT: readonly Shape[] = [
  shape('apple', circle(-3, -2.6, 3.4), '#c8402f', 'body', { form: true }),
  shape('orange', circle(3.4, -2, 3.3), '#ef9a35', 'body', { form: true }),
  shape('pear', circle(0, 3.6, 3.3), '#a9b94a', 'body', { form: true }),
];

export const NOODLES: readonly Shape[] = [
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

export const pan: PlanMaker = (p) => ({
  ...round(14, 6, [
    stroke('handle', 'M12 0H32', '#2b2d30', 3),
    shape('pan', circle(0, 0, 14), p.colour ?? '#34373b', 'body', { form: true }),
    shape('inside', circle(0, 0, 12), '#45494e'),
    ...EGGS,
  ]),
  long: 46,
});

export const pot: PlanMaker = (p) =>
  round(14, 18, [
    shape('handles', box(-3, -18, 6, 36, 2), '#4a4f54'),
    shape('pot', circle(0, 0, 14), p.colour ?? '#a9b0b4', 'body', { form: true }),
    shape('soup', circle(0, 0, 12), '#c8703a'),
    shape('bits', circle(-4, 2, 1.6) + circle(3, -4, 1.6) + circle(5, 4, 1.4), '#e9c05a'),
  ]);
