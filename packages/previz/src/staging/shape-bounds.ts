import { boundsOf, crossings, flatten } from '../art/path/flatten.ts';
import type { Rect } from '../geometry/plane.ts';
import type { Drawing, Shape } from '../model/drawing.ts';

/** The box about shapes; centimetres. */
export const boundsOfShapes = (shapes: readonly Shape[]): Rect =>
  boundsOf(shapes.flatMap((s) => flatten(s.d).flat()));

/** Left and right edge of shapes at a height, centimetres; null where there is nothing. */
export function edgesOf(
  shapes: readonly Shape[],
): (y: number) => readonly [left: number, right: number] | null {
  const loops = shapes.flatMap((s) => flatten(s.d));
  return (y) => {
    const xs = crossings(loops, y);
    const [left, right] = [xs[0], xs.at(-1)];
    return left === undefined || right === undefined ? null : [left, right];
  };
}

/** The drawing with other shapes, measured anew. */
export const measured = (drawing: Drawing, shapes: readonly Shape[]): Drawing => ({
  ...drawing,
  shapes,
  bounds: boundsOfShapes(shapes),
});
