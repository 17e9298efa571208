/** Lines and drops in the air that tell a deed which the body alone leaves open: shivering, a sneeze, breath. */
import type { Point } from '../geometry/plane.ts';
import type { PoseId } from '../model/figure.ts';
import type { Body } from './assembled.ts';
import { handOf } from './hands.ts';
import type { HeadFrame } from './head-frame.ts';
import type { Pen } from './pen.ts';

const PALE = '#eef4f7';
const INK = '#46525c';

type Sign = (pen: Pen, body: Body) => void;

const line = (pen: Pen, head: HeadFrame, points: readonly (readonly [number, number])[], colour = PALE) =>
  pen.line('sign', colour, head.all(points), head.size * 0.035, 0.9);

/** Where a breath leaves the mouth, heads. */
const LIPS = [0.62, 0.34] as const;

/** Waves beside the shoulders and the hips. */
const shaking: Sign = (pen, { s, build, head }) => {
  for (const [at, side] of [
    [s.near.arm[0], -1],
    [s.far.arm[0], 1],
    [s.near.leg[1], -1],
    [s.far.leg[1], 1],
  ] as const)
    for (const k of [0.42, 0.66]) {
      const x = at.x + side * build.head * k;
      const wave = [-0.45, -0.15, 0.15, 0.45].map(
        (dy, i): Point => ({ x: x + (i % 2 ? 0.07 : -0.07) * build.head, y: at.y + dy * build.head }),
      );
      pen.line('sign', k < 0.5 ? INK : PALE, wave, head.size * 0.03, 0.8);
    }
};

/** Drops and streaks out of the nose and mouth. */
const sneezing: Sign = (pen, { head }) => {
  for (const [i, [dx, dy]] of (
    [
      [0.5, -0.1],
      [0.72, 0.06],
      [0.6, 0.24],
      [0.98, -0.04],
      [0.9, 0.2],
      [1.16, 0.12],
    ] as const
  ).entries())
    pen.disc('sign', '#cfe6f2', head.at(LIPS[0] + dx, LIPS[1] + dy), head.size * (0.05 - 0.004 * i));
  for (const dy of [-0.22, 0.08, 0.36])
    line(pen, head, [
      [LIPS[0] + 0.3, LIPS[1] + 0.4 * dy],
      [LIPS[0] + 1.1, LIPS[1] + 1.2 * dy],
    ]);
};

/** Arcs on both sides of the head. */
const shakingHead: Sign = (pen, { head }) => {
  for (const side of [-1, 1])
    for (const r of [0.74, 0.94])
      line(
        pen,
        head,
        [-0.42, -0.14, 0.14, 0.42].map((turn) => [side * r * Math.cos(turn), r * Math.sin(turn)] as const),
      );
};

/** Arcs before the brow and the chin. */
const nodding: Sign = (pen, { head }) => {
  for (const r of [0.82, 1])
    line(
      pen,
      head,
      [-0.5, -0.2, 0.1, 0.4].map((turn) => [r * Math.cos(turn), r * Math.sin(turn)] as const),
    );
};

/** A stream of air, from the lips on. */
const blowing: Sign = (pen, { head }) => {
  for (const [dy, from, to] of [
    [-0.1, 0.1, 0.8],
    [0.02, 0.02, 1],
    [0.14, 0.08, 0.86],
  ] as const) {
    const points = [0, 0.5, 1].map((t) => {
      const x = from + (to - from) * t;
      return [LIPS[0] - 0.14 + x, LIPS[1] + dy * (0.3 + 1.2 * x)] as const;
    });
    pen.line('sign', PALE, head.all(points), head.size * 0.016, 0.75);
  }
};

/** Short rays from the open mouth. */
const calling: Sign = (pen, { head }) => {
  for (const turn of [-0.5, 0, 0.5])
    line(pen, head, [
      [0.72 + 0.3 * Math.cos(turn), 0.26 + 0.3 * Math.sin(turn)],
      [0.72 + 0.62 * Math.cos(turn), 0.26 + 0.62 * Math.sin(turn)],
    ]);
};

/** Curved streaks behind the feet that left the ground. */
const losingHold: Sign = (pen, { s, build }) => {
  for (const foot of [s.near.leg[2], s.far.leg[2]])
    for (const k of [0.5, 0.85]) {
      const r = build.head * k;
      const arc = [0.5, 0.75, 1].map(
        (t): Point => ({
          x: foot.x + Math.cos(Math.PI * (0.6 + 0.5 * t)) * r,
          y: foot.y + Math.sin(Math.PI * (0.6 + 0.5 * t)) * r,
        }),
      );
      pen.line('sign', PALE, arc, build.head * 0.035, 0.85);
    }
};

/** Splashes about the arms. */
const splashing: Sign = (pen, { s, build }) => {
  for (const [at, side] of [
    [s.near.arm[0], -1],
    [s.far.arm[0], 1],
  ] as const)
    for (const i of [0, 1, 2, 3]) {
      const p = {
        x: at.x + side * build.head * (0.6 + 0.24 * i),
        y: at.y - build.head * (0.1 + 0.22 * (i % 3)),
      };
      pen.disc('sign', '#e3f2f8', p, build.head * (0.1 - 0.015 * i));
    }
};

/** The rope that turns under the feet. */
const skipping: Sign = (pen, { s, build }) => {
  const from = handOf(s.near.arm, build, 1).grip;
  const to = handOf(s.far.arm, build, -1).grip;
  const low = Math.max(s.near.leg[2].y, s.far.leg[2].y) + build.head * 0.5;
  const rope = [0, 0.1, 0.3, 0.5, 0.7, 0.9, 1].map((t): Point => {
    const bow = Math.sin(Math.PI * t) ** 0.6;
    const out = Math.sin(2 * Math.PI * t) * build.head * 0.7;
    return {
      x: from.x + (to.x - from.x) * t - out,
      y: (from.y + (to.y - from.y) * t) * (1 - bow) + low * bow,
    };
  });
  pen.line('rope', '#d9482f', rope, build.head * 0.07);
};

/** The watch that is looked at. */
const watch: Sign = (pen, { s, build }) => {
  const [, elbow, wrist] = s.far.arm;
  const at = { x: wrist.x + (elbow.x - wrist.x) * 0.16, y: wrist.y + (elbow.y - wrist.y) * 0.16 };
  pen.disc('watch', '#2b2623', at, build.head * 0.17);
  pen.disc('watch', '#f6f3e6', at, build.head * 0.115);
};

/** Hearts that fly from the hand at the mouth. */
const kissing: Sign = (pen, { head }) => {
  for (const [dx, dy, k] of [
    [0.3, -0.06, 0.13],
    [0.72, -0.2, 0.17],
    [1.18, -0.42, 0.21],
  ] as const)
    pen.polygon('sign', '#d83a5e', heart(head, LIPS[0] + dx, LIPS[1] + dy, k));
};

const heart = (head: HeadFrame, x: number, y: number, k: number): Point[] =>
  head.all(
    (
      [
        [0, 1],
        [-0.9, 0.1],
        [-0.95, -0.5],
        [-0.5, -0.8],
        [0, -0.4],
        [0.5, -0.8],
        [0.95, -0.5],
        [0.9, 0.1],
      ] as const
    ).map(([u, v]) => [x + u * k, y + v * k] as const),
  );

/** Notes out of pursed lips. */
const whistling: Sign = (pen, { head }) => {
  for (const [dx, dy] of [
    [0.34, -0.12],
    [0.8, -0.34],
  ] as const) {
    const [x, y] = [LIPS[0] + dx, LIPS[1] + dy];
    pen.disc('sign', '#2f3a44', head.at(x, y), head.size * 0.075);
    line(
      pen,
      head,
      [
        [x + 0.07, y],
        [x + 0.07, y - 0.34],
        [x + 0.2, y - 0.24],
      ],
      '#2f3a44',
    );
  }
};

/** Short rays from where the fingers snap, or the palms meet. */
const struck =
  (hand: 'near' | 'far'): Sign =>
  (pen, { s, build }) => {
    const { grip } = handOf(s[hand].arm, build, hand === 'near' ? 1 : -1);
    for (const turn of [-2.3, -1.55, -0.8]) {
      const ray = [0.3, 0.56].map(
        (r): Point => ({
          x: grip.x + Math.cos(turn) * r * build.head,
          y: grip.y + Math.sin(turn) * r * build.head,
        }),
      );
      pen.line('sign', PALE, ray, build.head * 0.045, 0.95);
    }
  };

/** Suds where the floor is scrubbed. */
const suds: Sign = (pen, { s, build }) => {
  const { grip } = handOf(s.near.arm, build, 1);
  for (const [dx, dy, r] of [
    [-0.5, 0.1, 0.16],
    [-0.16, 0.2, 0.2],
    [0.26, 0.16, 0.22],
    [0.64, 0.1, 0.16],
    [0.44, -0.06, 0.1],
    [-0.36, -0.08, 0.09],
  ] as const)
    pen.disc(
      'sign',
      '#f3f8fa',
      { x: grip.x + dx * build.head, y: grip.y + dy * build.head },
      build.head * r,
      build.head * r * 0.8,
    );
};

/** Streaks of what flew past. */
const evading: Sign = (pen, { head }) => {
  for (const [y, from, to] of [
    [-0.5, 0.9, 2.1],
    [-0.14, 1.1, 1.9],
  ] as const)
    line(pen, head, [
      [from, y],
      [to, y - 0.1],
    ]);
};

const SIGNS: Partial<Readonly<Record<PoseId, Sign>>> = {
  shiver: shaking,
  'shake-head': shakingHead,
  nod: nodding,
  sneeze: sneezing,
  puff: blowing,
  shout: calling,
  trip: losingHold,
  slip: losingHold,
  drown: splashing,
  skip: skipping,
  'check-watch': watch,
  'blow-kiss': kissing,
  whistle: whistling,
  snap: struck('far'),
  clap: struck('far'),
  scrub: suds,
  dodge: evading,
};

/** What is in the air about somebody in this pose. */
export const drawSigns = (pen: Pen, pose: PoseId, body: Body): void => SIGNS[pose]?.(pen, body);
