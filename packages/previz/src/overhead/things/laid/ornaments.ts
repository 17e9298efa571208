/** What else stands and lies on tables, from straight above: candles, vases, clocks, trays, cloths. */
import { box, circle, oval } from '../../../art/path/outline.ts';
import { adjust } from '../../../colour/oklch.ts';
import { shape, stroke } from '../../../sets/kit/drawing.ts';
import type { PlanMaker } from '../../plan.ts';
import { flat, round } from '../forms.ts';

export const candle: PlanMaker = () =>
  round(3.4, 14, [
    shape('dish', circle(0, 0, 4.6), '#b08d57', 'body', { form: true }),
    shape('wax', circle(0, 0, 2.6), '#f6ecd4'),
    shape('flame', circle(0, 0, 1.3), '#ffd35a', 'glow'),
    shape('flame', circle(0, 0, 0.6), '#fffbe8', 'glow'),
  ]);

export const vase: PlanMaker = (p) => {
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

export const clock: PlanMaker = () =>
  round(12, 4, [
    shape('clock', circle(0, 0, 12), '#8d6240', 'body', { form: true }),
    shape('face', circle(0, 0, 10), '#f8f3e6'),
    stroke('hands', 'M0 0V-7M0 0L5 2', '#26262a', 1),
  ]);

export const tray: PlanMaker = (p) =>
  flat(34, 46, [
    shape('tray', box(-17, -23, 34, 46, 4), p.colour ?? '#a9744a', 'body', { form: true }),
    stroke('rim', box(-15.4, -21.4, 30.8, 42.8, 3), '#7d5230', 1.2),
  ]);

export const cloth: PlanMaker = (p) => {
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
