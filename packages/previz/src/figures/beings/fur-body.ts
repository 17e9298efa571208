import type { Point } from '../../geometry/plane.ts';
import type { Pen } from '../pen.ts';
import { darker, lighter, mix } from '../tint.ts';
import type { Trunk } from '../trunk.ts';
import { beside } from './joints.ts';

/** Tufts along a limb, to lie over it. */
export function drawTufts(
  pen: Pen,
  part: string,
  fur: string,
  joints: readonly Point[],
  radii: readonly number[],
): void {
  const n = 4;
  for (let i = 1; i < joints.length; i++) {
    const [a, b] = [joints[i - 1] as Point, joints[i] as Point];
    for (let k = 0; k < n; k++) {
      const u = (k + 0.5) / n;
      const r = (radii[i - 1] as number) * (1 - u) + (radii[i] as number) * u;
      for (const side of [-1, 1])
        pen.polygon(part, k % 2 ? fur : mix(fur, '#000000', 0.05), [
          beside(a, b, u - 0.18, side * r * 0.7),
          beside(a, b, u + 0.22, side * r * 1.32),
          beside(a, b, u + 0.14, side * r * 0.6),
        ]);
    }
  }
}

/** Chest and belly of a hide. */
export function drawFurTrunk(pen: Pen, t: Trunk, fur: string): void {
  const { at, build: b } = t;
  const m = aside(t);
  for (const k of [-1, 1])
    drawTufts(
      pen,
      'fur',
      fur,
      [at(k * b.shoulders * 0.9, 0.92), at(k * b.waist, 0.42), at(k * b.hips, 0)],
      [b.head * 0.1, b.head * 0.1, b.head * 0.1],
    );
  if (t.view === 'back') return;
  drawBelly(pen, t, fur);
  for (const y of [0.74, 0.56, 0.36])
    pen.line(
      'fur',
      darker(fur, 0.14),
      [
        at(m - b.head * 0.2, y + 0.03),
        at(m - b.head * 0.1, y - 0.03),
        at(m, y + 0.02),
        at(m + b.head * 0.1, y - 0.03),
        at(m + b.head * 0.2, y + 0.02),
      ],
      b.head * 0.022,
    );
}

/** How far a trunk's middle is turned aside, centimetres. */
const aside = ({ view, build }: Trunk): number =>
  view === 'three-quarter' ? build.shoulders * 0.14 : view === 'side' ? build.shoulders * 0.4 : 0;

/** The paler chest and belly of a hide. */
export function drawBelly(pen: Pen, t: Trunk, fur: string): void {
  if (t.view === 'back') return;
  const { at, build: b } = t;
  const m = aside(t);
  pen.blob(
    'belly',
    lighter(fur, 0.22),
    [
      at(m - b.waist * 0.55, 0.86),
      at(m, 0.95),
      at(m + b.waist * 0.55, 0.86),
      at(m + b.waist * 0.6, 0.4),
      at(m + b.hips * 0.3, 0.04),
      at(m - b.hips * 0.4, 0.04),
      at(m - b.waist * 0.62, 0.4),
    ],
    'body',
    0.9,
  );
}
