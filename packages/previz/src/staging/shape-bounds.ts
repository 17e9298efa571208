import { boundsOf, flatten } from '../art/path/flatten.ts';
import type { Rect } from '../geometry/plane.ts';
import type { Drawing, Shape } from '../model/drawing.ts';

/** The box about shapes; centimetres. */
export const boundsOfShapes = (shapes: readonly Shape[]): Rect =>
  boundsOf(shapes.flatMap((s) => flatten(s.d).flat()));

/** The drawing with other shapes, measured anew. */
export const measured = (drawing: Drawing, shapes: readonly Shape[]): Drawing => ({
  ...drawing,
  shapes,
  bounds: boundsOfShapes(shapes),
});
