import type { Point } from '../geometry/plane.ts';
import type { Pen } from './pen.ts';
import type { Build } from './skeleton.ts';
import { darker } from './tint.ts';

type Joints = readonly [Point, Point, Point];

/** Heads: half the width of a hand, and how far past the wrist the palm closes. */
const PALM_RADIUS = 0.15;
export const PALM = 0.135;

/** A mitt with a thumb: `palm` lies under what it holds, `fingers` over it. */
export function handOf([, elbow, wrist]: Joints, build: Build, side: -1 | 1) {
  const a = Math.atan2(wrist.y - elbow.y, wrist.x - elbow.x);
  const r = build.head * PALM_RADIUS;
  const at = (forward: number, across: number): Point => ({
    x: wrist.x + Math.cos(a) * forward * r - Math.sin(a) * across * r,
    y: wrist.y + Math.sin(a) * forward * r + Math.cos(a) * across * r,
  });
  return {
    grip: at(PALM / PALM_RADIUS, 0),
    palm: (pen: Pen, colour: string) =>
      pen.blob('hand', colour, [
        at(-0.35, -0.6),
        at(0.5, -0.82),
        at(1.3, -0.78),
        at(1.75, -0.5),
        at(1.98, -0.05),
        at(1.85, 0.35),
        at(1.45, 0.68),
        at(0.6, 0.8),
        at(-0.35, 0.6),
      ]),
    /** Closed round nothing. */
    fist: (pen: Pen, colour: string) =>
      pen.blob('hand', colour, [
        at(-0.35, -0.6),
        at(0.4, -0.9),
        at(1.2, -0.88),
        at(1.6, -0.5),
        at(1.66, 0.2),
        at(1.3, 0.74),
        at(0.5, 0.84),
        at(-0.35, 0.6),
      ]),
    /** The one that points. */
    index: (pen: Pen, colour: string) =>
      pen.blob('hand', colour, [
        at(0.9, -0.86),
        at(2.6, -0.78),
        at(3.15, -0.56),
        at(2.65, -0.3),
        at(1.1, -0.1),
      ]),
    fingers: (pen: Pen, colour: string, holding: boolean, fine = false) => {
      const ink = darker(colour, 0.2);
      const thumb = [
        at(0.05, side * 0.45),
        at(0.5, side * 1.12),
        at(1.05, side * 1.2),
        at(1.2, side * 0.95),
        at(0.95, side * 0.62),
      ];
      if (fine) {
        const digit = (points: readonly Point[], width: number) => {
          pen.brush('fingers', ink, points, r * (width + 0.1), ROUND_ENDS);
          pen.brush('fingers', colour, points, r * width, ROUND_ENDS);
        };
        if (holding) {
          // Four fingers that close over what is held, from the knuckles to their tips.
          pen.blob('hand', colour, [
            at(0.02, -0.7),
            at(0.8, -0.94),
            at(1.52, -0.72),
            at(1.3, -0.3),
            at(0.2, -0.3),
          ]);
          for (const [k, end] of CLOSED) digit([at(k, -0.74), at(k + 0.09, -0.2), at(k + 0.06, end)], 0.42);
        } else
          for (const [across, from, to] of SPREAD)
            digit([at(from, across * 0.9), at((from + to) / 2, across * 1.04), at(to, across * 0.96)], 0.4);
        digit([at(0.2, side * 0.55), at(0.62, side * 1.02), at(1.14, side * 1.0)], 0.44);
        return;
      }
      // Closed over what is held, or only their strokes would show on it.
      if (holding)
        pen.blob('hand', colour, [
          at(0.12, -0.74),
          at(0.8, -0.86),
          at(1.42, -0.7),
          at(1.62, -0.2),
          at(1.5, 0.3),
          at(0.9, 0.56),
          at(0.2, 0.46),
        ]);
      pen.blob('hand', colour, thumb);
      if (holding)
        for (const k of [0.3, 0.75, 1.2])
          pen.line('fingers', ink, [at(k, -0.72), at(k + 0.14, 0), at(k + 0.1, 0.45)], r * 0.16);
      else
        for (const k of [-0.36, 0.02, 0.36])
          pen.line('fingers', ink, [at(1.02, k * 0.9), at(1.4, k), at(1.78, k * 0.92)], r * 0.12);
    },
  };
}

/** Fingers seen from near are as wide at their ends as in the middle. */
const ROUND_ENDS = { from: 0.72, to: 0.6, peak: 0.4 } as const;
/** Of a closed hand: along it, and how far over the palm the tip comes. */
const CLOSED = [
  [1.32, 0.3],
  [0.96, 0.5],
  [0.6, 0.5],
  [0.26, 0.36],
] as const;
/** Of an open one: across it, and where the finger begins and ends. */
const SPREAD = [
  [-0.58, 0.9, 1.86],
  [-0.2, 1, 2.12],
  [0.18, 1, 2.04],
  [0.52, 0.9, 1.7],
] as const;
