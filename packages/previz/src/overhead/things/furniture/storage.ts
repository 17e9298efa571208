/** What things are kept in, from straight above: one sees the tops. */
import { box, circle } from '../../../art/path/outline.ts';
import { adjust } from '../../../colour/oklch.ts';
import { shape, stroke } from '../../../sets/kit/drawing.ts';
import type { Paint, PlanMaker } from '../../plan.ts';

/** A cupboard by the wall: what one sees is its top. */
export const cabinet =
  (long: number, wide: number, tall: number, own: string): PlanMaker =>
  (p) => {
    const colour = p.colour ?? own;
    return {
      shapes: [
        shape('top', box(-long / 2, -wide / 2, long, wide, 3), colour, 'body', { form: true }),
        stroke('edge', `M${long / 2 - 4} ${-wide / 2 + 2}V${wide / 2 - 2}`, adjust(colour, -0.1), 2),
      ],
      long,
      wide,
      tall,
      top: { long: long - 10, wide: wide - 14 },
    };
  };

export const bookcase: PlanMaker = (p) => {
  const base = cabinet(32, 160, 190, '#7d5638')(p);
  const spines = ['#a8483c', '#3f6f8c', '#d8b46a', '#5d7f55', '#8a5a83', '#e4d9c2'];
  const books = Array.from({ length: 20 }, (_, i) =>
    shape('book', box(-10, -74 + i * 7.4, 20 + (i % 3) * 2, 6.2, 0.6), spines[(i * 5) % 6] ?? '#a8483c'),
  );
  return { ...base, shapes: [...base.shapes, ...books] };
};

export const barrel: PlanMaker = (p: Paint) => ({
  shapes: [
    shape('barrel', circle(0, 0, 30), p.colour ?? '#8a5a34', 'body', { form: true }),
    stroke('hoop', circle(0, 0, 28), '#4a4a4c', 3),
    stroke('staves', 'M-24 -10H24M-26 2H26M-22 14H22', '#6b4326', 1.4),
  ],
  long: 60,
  wide: 60,
  tall: 85,
  outline: circle(0, 0, 30),
  top: { long: 40, wide: 40, round: true },
});

export const crate: PlanMaker = (p) => ({
  shapes: [
    shape('crate', box(-34, -34, 68, 68, 2), p.colour ?? '#b08a55', 'body', { form: true }),
    stroke('boards', 'M-34 -12H34M-34 12H34M-34 -34L34 34', '#86653a', 2.4),
    stroke('rim', box(-32, -32, 64, 64), '#86653a', 3),
  ],
  long: 68,
  wide: 68,
  tall: 60,
  top: { long: 50, wide: 50 },
});
