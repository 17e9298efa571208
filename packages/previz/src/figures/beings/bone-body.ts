import type { Point } from '../../geometry/plane.ts';
import type { Pen } from '../pen.ts';
import { darker } from '../tint.ts';
import type { Trunk } from '../trunk.ts';
import { beside, type Joints } from './joints.ts';

const DARK = '#2a2a30';

/** A limb of bones: knobs at the joints, a gap where two lie side by side. */
export function drawBones(pen: Pen, part: string, bone: string, joints: Joints, width: number): void {
  const [a, b, c] = joints;
  pen.limb(part, bone, [a, b], [width * 0.42, width * 0.36]);
  for (const k of [-1, 1])
    pen.limb(
      part,
      k < 0 ? bone : darker(bone, 0.08),
      [beside(b, c, 0.06, k * width * 0.3), beside(b, c, 0.94, k * width * 0.26)],
      [width * 0.22, width * 0.2],
    );
  for (const [p, r] of [
    [a, 0.66],
    [b, 0.6],
    [c, 0.46],
  ] as const)
    pen.disc(part, bone, p, width * r);
}

export function drawRibs(pen: Pen, t: Trunk, bone: string): void {
  const { at, build: b } = t;
  const m = t.view === 'three-quarter' ? b.head * 0.06 : t.view === 'side' ? b.head * 0.16 : 0;
  const back = t.view === 'back';
  pen.line('spine', darker(bone, 0.2), [at(0, 0), at(m * 0.6, 0.5), at(0, 1.04)], b.head * 0.14);
  for (const up of [0.04, 0.12, 0.2, 0.28, 0.36])
    pen.disc('spine', bone, at(m * up, up), b.head * 0.085, b.head * 0.05);
  pen.blob('pelvis', bone, [
    at(-b.hips * 1.05, 0.14),
    at(-b.hips * 0.4, 0.06),
    at(0, 0.1),
    at(b.hips * 0.4, 0.06),
    at(b.hips * 1.05, 0.14),
    at(b.hips * 0.7, -0.1),
    at(b.hips * 0.2, -0.14),
    at(-b.hips * 0.2, -0.14),
    at(-b.hips * 0.7, -0.1),
  ]);
  for (const k of [-1, 1])
    pen.disc('pelvis', DARK, at(k * b.hips * 0.4, -0.03), b.hips * 0.18, b.hips * 0.13, 'line');
  for (const [i, up] of [0.46, 0.56, 0.66, 0.76, 0.86].entries()) {
    const w = b.shoulders * (0.56 + 0.05 * i);
    pen.line(
      'rib',
      back ? bone : bone,
      [at(m, up + 0.05), at(-w * 0.8, up + 0.03), at(-w, up - 0.04), at(-w * 0.55, up - 0.08)],
      b.head * 0.08,
    );
    pen.line(
      'rib',
      darker(bone, 0.06),
      [at(m, up + 0.05), at(w * 0.8, up + 0.03), at(w, up - 0.04), at(w * 0.55, up - 0.08)],
      b.head * 0.08,
    );
  }
  if (!back) pen.line('sternum', bone, [at(m, 0.9), at(m, 0.5)], b.head * 0.1);
  pen.line(
    'collarbone',
    bone,
    [at(-b.shoulders * 0.85, 0.92), at(0, 0.95), at(b.shoulders * 0.85, 0.92)],
    b.head * 0.09,
  );
}

export function drawBoneHand(
  pen: Pen,
  [, elbow, wrist]: Joints,
  size: number,
  bone: string,
  holding: boolean,
): void {
  const to = { x: wrist.x * 2 - elbow.x, y: wrist.y * 2 - elbow.y };
  const l = Math.hypot(wrist.x - elbow.x, wrist.y - elbow.y) || 1;
  const at = (f: number, a: number): Point => beside(wrist, to, (f * size) / l, a * size);
  pen.disc('hand', bone, at(0.1, 0), size * 0.11);
  for (const k of [-0.12, -0.04, 0.04, 0.12])
    pen.line(
      'hand',
      bone,
      holding
        ? [at(0.12, k), at(0.26, k * 1.2), at(0.2, k * 1.6)]
        : [at(0.12, k), at(0.28, k * 1.5), at(0.4, k * 1.7)],
      size * 0.05,
    );
  pen.line('hand', bone, [at(0.06, 0.1), at(0.18, 0.22)], size * 0.05);
}
