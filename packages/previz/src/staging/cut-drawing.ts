import { boundsOf, flatten } from '../art/path/flatten.ts';
import { clipped } from '../geometry/clip-polygon.ts';
import type { Point } from '../geometry/plane.ts';
import type { Drawing, Shape } from '../model/drawing.ts';

const r1 = (v: number) => Math.round(v * 10) / 10;

/** Pieces that a step of a line is looked at in, where it crosses the outline. */
const STEPS = 12;

/** Centimetres, beyond every drawing. */
export const FAR = 100_000;

/** Outlines about all that is over or under a height of a drawing. */
export const above = (y: number): readonly Point[] => [
  { x: -FAR, y: -FAR },
  { x: FAR, y: -FAR },
  { x: FAR, y },
  { x: -FAR, y },
];
export const below = (y: number): readonly Point[] => [
  { x: -FAR, y },
  { x: FAR, y },
  { x: FAR, y: FAR },
  { x: -FAR, y: FAR },
];

/** What of a drawing lies within a convex outline; lines end at it. */
export function cut(drawing: Drawing, outline: readonly Point[]): Drawing {
  const inside = (p: Point) =>
    clipped([p, { x: p.x + 0.01, y: p.y }, { x: p.x, y: p.y + 0.01 }], outline).length > 2;
  const shapes = drawing.shapes.flatMap((s): Shape[] => {
    const loops = flatten(s.d);
    if (s.fill === null) {
      if (loops.every((l) => l.every(inside))) return [s];
      const runs = loops.flatMap((l) => runsWithin(l, inside)).map(pathOf);
      return runs.length > 0 ? [{ ...s, d: runs.join('') }] : [];
    }
    const kept = loops.map((l) => clipped(l, outline)).filter((l) => l.length > 2);
    const d = kept.map((l) => `${pathOf(l)}Z`).join('');
    return kept.length > 0 ? [{ ...s, d }] : [];
  });
  const points = shapes.flatMap((s) => flatten(s.d).flat());
  return { ...drawing, shapes, bounds: points.length > 0 ? boundsOf(points) : drawing.bounds };
}

const pathOf = (line: readonly Point[]): string => `M${line.map((p) => `${r1(p.x)} ${r1(p.y)}`).join('L')}`;

/** The stretches of a line that are inside. */
function runsWithin(line: readonly Point[], inside: (p: Point) => boolean): Point[][] {
  const fine = line.flatMap((p, i) => {
    const next = line[i + 1];
    if (!next || inside(p) === inside(next)) return [p];
    return Array.from({ length: STEPS }, (_, k) => ({
      x: p.x + ((next.x - p.x) * k) / STEPS,
      y: p.y + ((next.y - p.y) * k) / STEPS,
    }));
  });
  const runs: Point[][] = [[]];
  for (const p of fine) {
    if (inside(p)) runs.at(-1)?.push(p);
    else if ((runs.at(-1)?.length ?? 0) > 0) runs.push([]);
  }
  return runs.filter((r) => r.length > 1);
}
