import { type Point, point, type Rect } from '../geometry/plane.ts';
import type { Shape } from '../model/drawing.ts';
import { boundsOf, flatten, topAt } from './path/flatten.ts';

/** What can be read off the outline of an artwork. */
export interface Measures {
  readonly bounds: Rect;
  /** Width of what touches the ground. */
  readonly footprint: number;
  /** The middle of what touches the ground: beside the middle of what leans. */
  readonly foot: Point;
  readonly top: Point;
  readonly middle: Point;
  /** Height of the outline over a share (0 left, 1 right) of the width. */
  topOver(share: number): Point;
}

const padded = (r: Rect, by: number): Rect => ({
  x: r.x - by,
  y: r.y - by,
  width: r.width + 2 * by,
  height: r.height + 2 * by,
});

function boundsOfShape(shape: Shape, points: readonly Point[]): readonly Point[] {
  if (!shape.stroke) return points;
  const r = padded(boundsOf(points), shape.stroke.width / 2);
  return [point(r.x, r.y), point(r.x + r.width, r.y + r.height)];
}

/** The outlines of a shape as polygons. */
export type Polygons = readonly (readonly Point[])[];

/** Measures shapes in their own units; y grows downwards. `polygons`: their outlines, where they are known already. */
export function measure(
  shapes: readonly Shape[],
  polygons: readonly Polygons[] = shapes.map((s) => flatten(s.d)),
): Measures {
  const bounds = boundsOf(polygons.flatMap((p, i) => boundsOfShape(shapes[i] as Shape, p.flat())));
  const solid = polygons.filter((_, i) => shapes[i]?.fill !== null).flat();
  // A wheel is a line, and stands on the ground all the same.
  const low = polygons.flat(2).filter((p) => p.y > bounds.y + bounds.height * 0.88);
  const base = boundsOf(low);
  const topOver = (share: number) => {
    const x = bounds.x + bounds.width * share;
    return point(x, topAt(solid, x) ?? bounds.y);
  };
  const highest = solid.flat().reduce((a, b) => (b.y < a.y ? b : a), point(0, Infinity));
  return {
    bounds,
    footprint: base.width,
    foot: point(base.x + base.width / 2, 0),
    top: Number.isFinite(highest.y) ? highest : point(bounds.x, bounds.y),
    middle: point(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2),
    topOver,
  };
}
