import type { Point } from '../../geometry/plane.ts';
import type { Pen } from '../pen.ts';
import { darker, lighter } from '../tint.ts';
import type { Trunk } from '../trunk.ts';
import { beside, type Joints } from './joints.ts';

/** A limb of a machine: rods with joints. */
export function drawRods(pen: Pen, part: string, metal: string, joints: Joints, width: number): void {
  const dark = darker(metal, 0.4);
  const [a, b, c] = joints;
  for (const [from, to, w] of [
    [a, b, width],
    [b, c, width * 0.92],
  ] as const) {
    pen.limb(part, dark, [from, to], [w * 0.5, w * 0.5]);
    const box = [
      beside(from, to, 0.16, -w),
      beside(from, to, 0.84, -w * 0.92),
      beside(from, to, 0.84, w * 0.92),
      beside(from, to, 0.16, w),
    ];
    pen.polygon(part, metal, box);
    pen.polygon(
      part,
      metal,
      pen.shadeSide > 0 === box[0]!.x < box[3]!.x
        ? [beside(from, to, 0.16, w * 0.3), beside(from, to, 0.84, w * 0.3), box[2] as Point, box[3] as Point]
        : [
            box[0] as Point,
            box[1] as Point,
            beside(from, to, 0.84, -w * 0.3),
            beside(from, to, 0.16, -w * 0.3),
          ],
      'shade',
      0.5,
    );
  }
  for (const p of joints) {
    pen.disc('joint', dark, p, width * 0.86);
    pen.disc('joint', lighter(metal, 0.15), p, width * 0.42);
  }
}

export function drawMachineTrunk(pen: Pen, t: Trunk, metal: string): void {
  const { at, build: b } = t;
  const w = b.shoulders * 0.92;
  pen.polygon('hips', darker(metal, 0.25), [
    at(-b.hips, 0.16),
    at(b.hips, 0.16),
    at(b.hips * 0.8, -0.12),
    at(-b.hips * 0.8, -0.12),
  ]);
  pen.polygon('waist', darker(metal, 0.45), [
    at(-b.waist * 0.6, 0.34),
    at(b.waist * 0.6, 0.34),
    at(b.waist * 0.6, 0.12),
    at(-b.waist * 0.6, 0.12),
  ]);
  const box = [
    at(-w * 0.86, 0.98),
    at(w * 0.86, 0.98),
    at(w, 0.9),
    at(w * 0.86, 0.36),
    at(w * 0.74, 0.28),
    at(-w * 0.74, 0.28),
    at(-w * 0.86, 0.36),
    at(-w, 0.9),
  ];
  pen.polygon('torso', metal, box);
  pen.polygon(
    'torso',
    metal,
    pen.shadeSide > 0
      ? [
          at(w * 0.55, 0.98),
          at(w * 0.86, 0.98),
          at(w, 0.9),
          at(w * 0.86, 0.36),
          at(w * 0.74, 0.28),
          at(w * 0.46, 0.28),
        ]
      : [
          at(-w * 0.55, 0.98),
          at(-w * 0.86, 0.98),
          at(-w, 0.9),
          at(-w * 0.86, 0.36),
          at(-w * 0.74, 0.28),
          at(-w * 0.46, 0.28),
        ],
    'shade',
    0.5,
  );
  if (t.view === 'back') return;
  const m = t.view === 'three-quarter' ? w * 0.14 : t.view === 'side' ? w * 0.3 : 0;
  pen.polygon('panel', darker(metal, 0.5), [
    at(m - w * 0.42, 0.82),
    at(m + w * 0.42, 0.82),
    at(m + w * 0.42, 0.5),
    at(m - w * 0.42, 0.5),
  ]);
  pen.disc('panel', '#7fe6ff', at(m - w * 0.16, 0.66), b.head * 0.1, b.head * 0.1, 'glow');
  for (const [i, c] of ['#e2483d', '#f2c84b', '#6fce6a'].entries())
    pen.disc('panel', c, at(m + w * 0.22, 0.76 - i * 0.1), b.head * 0.035, b.head * 0.035, 'glow');
  for (const [x, y] of [
    [-0.76, 0.9],
    [0.76, 0.9],
    [-0.66, 0.36],
    [0.66, 0.36],
  ] as const)
    pen.disc('rivet', darker(metal, 0.35), at(x * w, y), b.head * 0.03);
}

/** A gripper of two jaws. */
export function drawClaw(pen: Pen, [, elbow, wrist]: Joints, size: number, metal: string): void {
  const to = { x: wrist.x * 2 - elbow.x, y: wrist.y * 2 - elbow.y };
  const l = Math.hypot(wrist.x - elbow.x, wrist.y - elbow.y) || 1;
  const at = (f: number, a: number): Point => beside(wrist, to, (f * size) / l, a * size);
  for (const k of [-1, 1])
    pen.polygon('hand', k < 0 ? metal : darker(metal, 0.15), [
      at(-0.1, k * 0.05),
      at(0.12, k * 0.24),
      at(0.36, k * 0.24),
      at(0.52, k * 0.08),
      at(0.4, k * 0.08),
      at(0.26, k * 0.12),
      at(0.14, k * 0.02),
    ]);
}
