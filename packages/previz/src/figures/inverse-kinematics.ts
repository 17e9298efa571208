import type { Point } from '../geometry/plane.ts';
import { between } from './outline.ts';

/**
 * Which way a middle joint goes: elbows fall, knees bend to the front, elbows may also stand out from the body. 'hang': the
 * upper arm hangs and the forearm comes up before the body, towards the viewer.
 */
export type Bend = 'down' | 'front' | 'left' | 'right' | 'up' | 'hang';

type Joints = readonly [Point, Point, Point];

/** An arm folded to less than this part of its length points towards the viewer: its bones look shorter, down to so much. */
const FOLDED = 0.62;
const SHORTEST = 0.76;

/** The arm as it is seen when its hand is to be at `target`: foreshortened where it folds. */
export function foreshortenedArm([root, middle, end]: Joints, target: Point): [Point, Point, Point] {
  const whole = distance(root, middle) + distance(middle, end);
  const k = Math.max(SHORTEST, Math.min(1, distance(root, target) / (FOLDED * whole)));
  const nearer = (p: Point): Point => ({ x: root.x + (p.x - root.x) * k, y: root.y + (p.y - root.y) * k });
  return [root, nearer(middle), nearer(end)];
}

/**
 * A limb of two bones laid so that its end meets `target`; `tip` is the length from the last joint to the point that
 * shall meet it. Out of reach, the limb is stretched towards it.
 */
export function reachTo(
  [root, middle, end]: Joints,
  target: Point,
  bend: Bend,
  tip = 0,
): [Point, Point, Point] {
  const upper = distance(root, middle);
  const lower = distance(middle, end);
  const whole = lower + tip;
  const far = distance(root, target) || 0.001;
  const d = Math.min(Math.max(far, Math.abs(upper - whole) + 0.01), upper + whole - 0.01);
  const towards = { x: (target.x - root.x) / far, y: (target.y - root.y) / far };
  const along = (upper * upper - whole * whole + d * d) / (2 * d);
  const off = Math.sqrt(Math.max(0, upper * upper - along * along));
  const elbows = [1, -1].map((side) => ({
    x: root.x + towards.x * along - towards.y * off * side,
    y: root.y + towards.y * along + towards.x * off * side,
  }));
  const elbow = elbows.reduce((a, b) => (rank(b, bend) > rank(a, bend) + 1e-9 ? b : a));
  const tipAt = { x: root.x + towards.x * d, y: root.y + towards.y * d };
  const k = lower / (distance(elbow, tipAt) || 1);
  return [root, elbow, { x: elbow.x + (tipAt.x - elbow.x) * k, y: elbow.y + (tipAt.y - elbow.y) * k }];
}

/** Parts of the upper arm that a hanging elbow is under the shoulder, and nearer to the hand. */
const HANGS = { down: 0.84, across: 0.14 };

/** An arm that hangs to its elbow, and from there comes up to `target`; what is too far for that is reached for as usual. */
export function hangingArm([root, middle, end]: Joints, target: Point, tip: number): [Point, Point, Point] {
  const upper = distance(root, middle);
  const across = Math.max(-1, Math.min(1, (target.x - root.x) / upper));
  const elbow = { x: root.x + HANGS.across * across * upper, y: root.y + HANGS.down * upper };
  const d = distance(elbow, target);
  const lower = d - tip;
  if (lower > 1.1 * distance(middle, end) || lower < 0.3 * upper)
    return reachTo([root, middle, end], target, 'down', tip);
  return [root, elbow, between(elbow, target, lower / d)];
}

const distance = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);

function rank(p: Point, bend: Bend): number {
  if (bend === 'down') return p.y - 0.2 * p.x;
  if (bend === 'up') return -p.y;
  return bend === 'left' ? -p.x : p.x;
}
