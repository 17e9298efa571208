/** Pizza, cake and bread from straight above. */
import { box, circle, oval } from '../../../art/path/outline.ts';
import { shape, stroke } from '../../../sets/kit/drawing.ts';
import type { PlanMaker } from '../../plan.ts';
import { flat, round } from '../forms.ts';
import { china } from './plates.ts';

export const pizza: PlanMaker = () =>
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

export const cake: PlanMaker = (p) => {
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

export const bread: PlanMaker = () =>
  flat(
    30,
    12,
    [
      shape('loaf', box(-15, -6, 30, 12, 6), '#c08443', 'body', { form: true }),
      stroke('cuts', 'M-8 -4L-4 4M-1 -4L3 4M6 -4L10 4', '#e6c083', 1.2),
    ],
    8,
  );
