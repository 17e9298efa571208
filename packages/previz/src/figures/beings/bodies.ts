/** Trunks and limbs of their own: fish tails, wisps, machines, bones, fur, bandages. */
import type { Point } from '../../geometry/plane.ts';
import { between } from '../outline.ts';
import { crescent, type Pen } from '../pen.ts';
import type { Skeleton } from '../skeleton.ts';
import { darker, lighter, mix } from '../tint.ts';
import type { Trunk } from '../trunk.ts';

type Joints = readonly [Point, Point, Point];
const DARK = '#2a2a30';

const middle = (s: Skeleton, i: 0 | 1 | 2): Point => between(s.near.leg[i], s.far.leg[i], 0.5);
/** A point beside a bone: `across` to its left as it runs from a to b. */
const beside = (a: Point, b: Point, share: number, across: number): Point => {
  const l = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const p = between(a, b, share);
  return { x: p.x - ((b.y - a.y) / l) * across, y: p.y + ((b.x - a.x) / l) * across };
};

/** Both legs as one tail that ends in a fluke. */
export function drawFishTail(pen: Pen, t: Trunk, s: Skeleton, colour: string): void {
  const b = t.build;
  const hip = t.at(0, 0.04);
  const knee = middle(s, 1);
  const end = middle(s, 2);
  const tail = { x: end.x + (end.x - knee.x) * 0.1, y: end.y + (end.y - knee.y) * 0.1 };
  const fin = (forward: number, across: number) =>
    beside(
      end,
      { x: end.x * 2 - knee.x, y: end.y * 2 - knee.y },
      (forward * b.head) / (Math.hypot(end.x - knee.x, end.y - knee.y) || 1),
      across * b.head,
    );
  const light = lighter(colour, 0.22);
  const fluke = [
    fin(-0.25, 0),
    fin(0.25, 0.25),
    fin(0.75, 0.95),
    fin(1.15, 0.85),
    fin(0.8, 0.3),
    fin(0.55, 0),
    fin(0.8, -0.3),
    fin(1.15, -0.85),
    fin(0.75, -0.95),
    fin(0.25, -0.25),
  ];
  pen.blob('tail', light, fluke);
  for (const k of [-0.6, -0.3, 0.3, 0.6])
    pen.line('tail', darker(colour, 0.1), [fin(0, k * 0.1), fin(0.8, k * 1.1)], b.head * 0.03);
  pen.limb('tail', colour, [hip, knee, tail], [b.hips * 1.02, b.hips * 0.62, b.head * 0.16]);
  for (let row = 0; row < 9; row++) {
    const share = 0.06 + row * 0.1;
    const [from, to, u] = share < 0.5 ? [hip, knee, share * 2] : [knee, tail, share * 2 - 1];
    const r = share < 0.5 ? b.hips * (1.02 - 0.4 * u) : b.hips * 0.62 * (1 - u) + b.head * 0.16 * u;
    for (const k of [-0.55, 0, 0.55]) {
      const x = (k + (row % 2) * 0.27 - 0.13) * r;
      pen.line(
        'scale',
        darker(colour, 0.2),
        [beside(from, to, u, x - r * 0.22), beside(from, to, u + 0.09, x), beside(from, to, u, x + r * 0.22)],
        b.head * 0.022,
        0.8,
      );
    }
  }
  pen.blob('tail', light, [
    t.at(-b.hips * 1.06, 0.2),
    t.at(0, 0.12),
    t.at(b.hips * 1.06, 0.2),
    t.at(b.hips * 1.04, 0.06),
    t.at(0, -0.02),
    t.at(-b.hips * 1.04, 0.06),
  ]);
}

/** Two shells. */
export function drawShells(pen: Pen, t: Trunk, colour: string): void {
  if (t.view === 'back') return;
  const b = t.build;
  const m = t.view === 'three-quarter' ? b.shoulders * 0.14 : t.view === 'side' ? b.shoulders * 0.4 : 0;
  pen.line(
    'top',
    darker(colour, 0.2),
    [t.at(-b.shoulders * 0.8, 0.68), t.at(m, 0.66), t.at(b.shoulders * 0.82, 0.68)],
    b.head * 0.05,
  );
  for (const k of [-1, 1])
    pen.blob('top', colour, [
      t.at(m + k * b.head * 0.06, 0.62),
      t.at(m + k * b.head * 0.08, 0.72),
      t.at(m + k * b.head * 0.24, 0.78),
      t.at(m + k * b.head * 0.4, 0.7),
      t.at(m + k * b.head * 0.3, 0.59),
    ]);
}

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
  pen.blob('trail', colour, crescent(points, pen.shadeSide, 0.22), 'shade', 0.45);
  if (ragged)
    for (const k of [-0.5, 0.1, 0.6])
      pen.line('fold', darker(colour, 0.2), [p(0.1, k), p(0.5, k * 1.3), p(0.85, k * 1.6)], b.head * 0.03);
}

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

/** Chest and belly of a hide. */
export function drawFurTrunk(pen: Pen, t: Trunk, fur: string): void {
  const { at, build: b } = t;
  const m = t.view === 'three-quarter' ? b.shoulders * 0.14 : t.view === 'side' ? b.shoulders * 0.4 : 0;
  for (const k of [-1, 1])
    drawTufts(
      pen,
      'fur',
      fur,
      [at(k * b.shoulders * 0.9, 0.92), at(k * b.waist, 0.42), at(k * b.hips, 0)],
      [b.head * 0.1, b.head * 0.1, b.head * 0.1],
    );
  if (t.view === 'back') return;
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
