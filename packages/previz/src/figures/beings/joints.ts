import type { Point } from '../../geometry/plane.ts';
import { between } from '../outline.ts';
import type { Skeleton } from '../skeleton.ts';

export type Joints = readonly [Point, Point, Point];

export const middle = (s: Skeleton, i: 0 | 1 | 2): Point => between(s.near.leg[i], s.far.leg[i], 0.5);

/** A point beside a bone: `across` to its left as it runs from a to b. */
export const beside = (a: Point, b: Point, share: number, across: number): Point => {
  const l = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const p = between(a, b, share);
  return { x: p.x - ((b.y - a.y) / l) * across, y: p.y + ((b.x - a.x) / l) * across };
};
