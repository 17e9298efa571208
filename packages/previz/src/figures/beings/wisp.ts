import type { Point } from '../../geometry/plane.ts';
import { crescent, type Pen } from '../pen.ts';
import type { Skeleton } from '../skeleton.ts';
import { darker } from '../tint.ts';
import type { Trunk } from '../trunk.ts';
import { beside, middle } from './joints.ts';

/** From the hips down a trail that thins out: ghosts and genies. */
export function drawWisp(pen: Pen, t: Trunk, s: Skeleton, colour: string, ragged: boolean): void {
  const b = t.build;
  const end = middle(s, 2);
  const hip = t.at(0, 0.1);
  const p = (share: number, across: number): Point => beside(hip, end, share, -across * b.hips);
  const points = ragged
    ? [
        t.at(-b.waist * 1.1, 0.5),
        p(0.4, -1.25),
        p(0.8, -1.6),
        p(1.08, -1.9),
        p(0.95, -1.15),
        p(1.14, -0.7),
        p(0.97, -0.3),
        p(1.16, 0.15),
        p(0.98, 0.55),
        p(1.13, 1.05),
        p(0.94, 1.3),
        p(1.02, 1.75),
        p(0.6, 1.35),
        t.at(b.waist * 1.1, 0.5),
      ]
    : [
        t.at(-b.hips * 1.05, 0.12),
        p(0.25, -0.95),
        p(0.5, -0.5),
        p(0.75, 0.15),
        p(0.98, -0.5),
        p(1.12, -1.5),
        p(1.13, -0.6),
        p(0.92, 0.6),
        p(0.7, 1.15),
        p(0.42, 1.1),
        p(0.2, 1.05),
        t.at(b.hips * 1.05, 0.12),
      ];
  pen.blob('trail', colour, points);
  pen.polygon('trail', colour, crescent(points, pen.shadeSide, 0.22), 'shade', 0.45);
  if (ragged)
    for (const k of [-0.5, 0.1, 0.6])
      pen.line('fold', darker(colour, 0.2), [p(0.1, k), p(0.5, k * 1.3), p(0.85, k * 1.6)], b.head * 0.03);
}
