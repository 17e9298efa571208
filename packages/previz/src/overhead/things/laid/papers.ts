/** Books, sheets, maps and pens from straight above. */
import { blob, box, curve, polygon } from '../../../art/path/outline.ts';
import { adjust } from '../../../colour/oklch.ts';
import type { Shape } from '../../../model/drawing.ts';
import { shape, stroke } from '../../../sets/kit/drawing.ts';
import type { PlanMaker } from '../../plan.ts';
import { flat } from '../forms.ts';

export const openBook: PlanMaker = (p) =>
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

export const closedBook: PlanMaker = (p) => {
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

export const notebook: PlanMaker = (p) =>
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

export const paper =
  (long: number, wide: number, marks: readonly Shape[], c = '#f7f2e6'): PlanMaker =>
  (p) =>
    flat(long, wide, [
      shape('paper', box(-long / 2, -wide / 2, long, wide, 0.3), p.colour ?? c, 'body', { form: true }),
      ...marks,
    ]);

export const LINES = [
  stroke(
    'lines',
    [-7, -4.5, -2, 0.5, 3, 5.5].map((y, i) => `M-10 ${y}H${i % 2 ? 9 : 6}`).join(''),
    '#8f8a80',
    0.6,
  ),
];

export const map: PlanMaker = () =>
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

export const pen: PlanMaker = (p) =>
  flat(15, 1.6, [
    shape('pen', box(-7, -0.7, 12, 1.4, 0.5), p.colour ?? '#2f4f7c', 'body', { form: true }),
    shape('nib', polygon([5, -0.7, 7.6, 0, 5, 0.7]), '#c9ad6a'),
  ]);
