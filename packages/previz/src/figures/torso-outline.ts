import type { Point } from '../geometry/plane.ts';
import type { Trunk } from './trunk.ts';

export const torsoOutline = ({ at, build: b }: Trunk, more = 0): Point[] => [
  at(-b.hips * 0.98 - more, -0.1),
  at(-b.hips - more, 0.08),
  at(-b.waist - more, 0.42),
  at(-b.shoulders * 0.88 - more, 0.72),
  at(-b.shoulders * 0.97 - more, 0.86),
  at(-b.shoulders * 0.84, 0.95),
  at(-b.head * 0.3, 1.01),
  at(-b.head * 0.17, 1.05),
  at(b.head * 0.17, 1.05),
  at(b.head * 0.3, 1.01),
  at(b.shoulders * 0.84, 0.95),
  at(b.shoulders * 0.97 + more, 0.86),
  at(b.shoulders * 0.88 + more, 0.72),
  at(b.waist + more, 0.42),
  at(b.hips + more, 0.08),
  at(b.hips * 0.98 + more, -0.1),
];

export const shiftOf = (t: Trunk) =>
  t.view === 'three-quarter' ? t.build.shoulders * 0.16 : t.view === 'side' ? t.build.shoulders * 0.5 : 0;
