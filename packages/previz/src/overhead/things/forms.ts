/** The two commonest forms of a plan: round, and a sheet. Centimetres. */
import { circle } from '../../art/path/outline.ts';
import type { Shape } from '../../model/drawing.ts';
import type { Plan } from '../plan.ts';

export const round = (
  r: number,
  tall: number,
  shapes: readonly Shape[],
  outline = circle(0, 0, r),
): Plan => ({
  shapes,
  long: 2 * r,
  wide: 2 * r,
  tall,
  outline,
});

export const flat = (long: number, wide: number, shapes: readonly Shape[], tall = 1): Plan => ({
  shapes,
  long,
  wide,
  tall,
});
