import { boundsOf, flatten } from '../art/path/flatten.ts';
import type { Point } from '../geometry/plane.ts';
import type { Drawing, Shape } from '../model/drawing.ts';
import { clipped } from './windows.ts';

const r1 = (v: number) => Math.round(v * 10) / 10;

/** What of a drawing lies within a convex outline; lines that cross it are left out. */
export function cut(drawing: Drawing, outline: readonly Point[]): Drawing {
  const inside = (p: Point) =>
    clipped([p, { x: p.x + 0.01, y: p.y }, { x: p.x, y: p.y + 0.01 }], outline).length > 2;
  const shapes = drawing.shapes.flatMap((s): Shape[] => {
    const loops = flatten(s.d);
    if (s.fill === null) return loops.every((l) => l.every(inside)) ? [s] : [];
    const kept = loops.map((l) => clipped(l, outline)).filter((l) => l.length > 2);
    const d = kept.map((l) => `M${l.map((p) => `${r1(p.x)} ${r1(p.y)}`).join('L')}Z`).join('');
    return kept.length > 0 ? [{ ...s, d }] : [];
  });
  const points = shapes.flatMap((s) => flatten(s.d).flat());
  return { ...drawing, shapes, bounds: points.length > 0 ? boundsOf(points) : drawing.bounds };
}
