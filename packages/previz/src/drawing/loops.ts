import { flatten } from '../art/path/flatten.ts';
import type { Point } from '../geometry/plane.ts';
import type { Shape } from '../model/drawing.ts';

const known = new WeakMap<Shape, readonly (readonly Point[])[]>();

/** A shape's path as closed polygons, local centimetres; worked out once per shape. */
export function loopsOf(shape: Shape): readonly (readonly Point[])[] {
  let loops = known.get(shape);
  if (!loops) {
    loops = flatten(shape.d);
    known.set(shape, loops);
  }
  return loops;
}
