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

/** Shapes as one path. Loops that run against each other would leave holes where they overlap: all run one way. */
export const silhouetteOf = (shapes: readonly Shape[]): string =>
  shapes
    .flatMap(loopsOf)
    .map((loop) => (turnOf(loop) < 0 ? loop.toReversed() : loop))
    .map((loop) => `M${loop.map((p) => `${tenth(p.x)} ${tenth(p.y)}`).join(' ')}Z`)
    .join('');

const tenth = (v: number): number => Math.round(v * 10) / 10;

/** Twice the signed area: which way round a loop runs. */
const turnOf = (loop: readonly Point[]): number =>
  loop.reduce((sum, p, i) => {
    const next = loop[(i + 1) % loop.length] as Point;
    return sum + p.x * next.y - next.x * p.y;
  }, 0);
