import type { Point } from '../../geometry/plane.ts';
import type { Pen } from '../pen.ts';
import { darker } from '../tint.ts';
import type { Trunk } from '../trunk.ts';
import { beside } from './joints.ts';

/** Bandages across a limb. */
export function drawWraps(pen: Pen, cloth: string, joints: readonly Point[], radii: readonly number[]): void {
  for (let i = 1; i < joints.length; i++) {
    const [a, b] = [joints[i - 1] as Point, joints[i] as Point];
    for (let k = 0; k < 4; k++) {
      const u = (k + 0.5) / 4;
      const r = ((radii[i - 1] as number) * (1 - u) + (radii[i] as number) * u) * 0.96;
      const tilt = k % 2 ? 0.06 : -0.07;
      pen.line(
        'wrap',
        darker(cloth, 0.28),
        [beside(a, b, u - tilt, -r), beside(a, b, u + 0.02, 0), beside(a, b, u + tilt, r)],
        (radii[0] as number) * 0.09,
      );
    }
  }
}

export function drawTrunkWraps(pen: Pen, t: Trunk, cloth: string): void {
  const { at, build: b } = t;
  for (const [i, up] of [0, 0.12, 0.26, 0.4, 0.54, 0.68, 0.82].entries()) {
    const w =
      up < 0.5
        ? b.waist + (b.hips - b.waist) * (1 - up * 2)
        : b.waist + (b.shoulders * 0.9 - b.waist) * (up * 2 - 1);
    pen.line(
      'wrap',
      darker(cloth, 0.28),
      [at(-w, up + (i % 2 ? 0.05 : -0.03)), at(0, up - 0.02), at(w, up + (i % 2 ? -0.04 : 0.06))],
      b.head * 0.025,
    );
  }
}
