import type { Point } from '../geometry/plane.ts';
import type { Look, View } from '../model/figure.ts';
import { beingOf } from './beings/being.ts';
import type { PoseAngles } from './poses.ts';

/** Proportions in centimetres. */
export interface Build {
  readonly height: number;
  /** Height of the head: everything else follows from it. */
  readonly head: number;
  readonly torso: number;
  readonly neck: number;
  readonly arm: number;
  readonly thigh: number;
  readonly shin: number;
  readonly foot: number;
  /** Half widths, front view. */
  readonly shoulders: number;
  readonly waist: number;
  readonly hips: number;
  /** Multiplies limb radii. */
  readonly girth: number;
}

const HEADS = { toddler: 3.7, child: 4.8, teen: 6, adult: 6.5, elder: 6.4 } as const;
const GIRTH = { slim: 0.88, average: 1, broad: 1.14, heavy: 1.34 } as const;

/** Who wrestles in a belt is heavier still. */
const SUMO = 1.3;

/** Adults six and a half heads, teenagers six, children under five, toddlers under four, with short round limbs. */
export function buildOf(look: Look): Build {
  const height = look.height * 100;
  const being = beingOf(look);
  const head = height / (being?.heads ?? HEADS[look.age]);
  const young = look.age === 'child' || look.age === 'toddler';
  const legs = height * (look.age === 'toddler' ? 0.385 : young ? 0.42 : 0.475) * (being?.legs ?? 1);
  const breadth = being?.wide ?? 1;
  const neck = head * (young || breadth > 1.2 ? 0.12 : 0.2);
  const girth = GIRTH[look.build] * (look.garments.some((g) => g.type === 'mawashi') ? SUMO : 1);
  const wide = look.gender === 'male' && !young ? 1.14 : 1;
  return {
    height,
    head,
    neck,
    torso: height - head - neck - legs,
    arm: height * (young ? 0.165 : 0.178) * (being?.arms ?? 1),
    thigh: legs * 0.5,
    shin: legs * 0.46,
    foot: legs * 0.04 + head * 0.02,
    shoulders: (young ? head * 0.52 : head * 0.74) * wide * (0.6 + 0.4 * girth) * breadth,
    waist:
      (look.build === 'heavy' ? 1.22 : 1) *
      head *
      (young ? 0.42 : 0.46) *
      girth *
      (wide > 1 ? 1.06 : 0.94) *
      breadth,
    hips: head * (young ? 0.42 : 0.52) * (0.45 + 0.55 * girth) * (0.5 + 0.5 * breadth),
    girth: girth * (look.age === 'toddler' ? 1 : young ? 0.92 : 1) * (being?.girth ?? 1),
  };
}

/** Joints in local centimetres, y downwards, ground at 0. */
export interface Skeleton {
  readonly hip: Point;
  readonly chest: Point;
  readonly neck: Point;
  readonly skull: Point;
  /** Degrees the head is tilted by. */
  readonly tilt: number;
  /** Degrees the torso leans. */
  readonly lean: number;
  readonly near: {
    readonly arm: readonly [Point, Point, Point];
    readonly leg: readonly [Point, Point, Point];
  };
  readonly far: {
    readonly arm: readonly [Point, Point, Point];
    readonly leg: readonly [Point, Point, Point];
  };
}

const TURN: Readonly<Record<View, number>> = { front: 1, 'three-quarter': 0.84, side: 0.3, back: 1 };

const step = (from: Point, degrees: number, length: number): Point => {
  const a = (degrees * Math.PI) / 180;
  return { x: from.x + Math.sin(a) * length, y: from.y + Math.cos(a) * length };
};

/** Puts a build into a pose: the lowest foot stands on the ground, or the hips rest at the seat. */
export function skeletonOf(build: Build, pose: PoseAngles, view: View, seatHeight: number): Skeleton {
  const turn = TURN[view];
  const hip = { x: 0, y: 0 };
  const up = (p: Point, degrees: number, l: number) => step(p, 180 - degrees, l);
  const chest = up(hip, pose.lean, build.torso);
  const neck = up(chest, pose.lean * 0.6 + pose.head * 0.4, build.neck);
  const skull = up(neck, pose.lean * 0.25 + pose.head, build.head * 0.46);
  const across = { x: Math.cos((pose.lean * Math.PI) / 180), y: Math.sin((pose.lean * Math.PI) / 180) };
  const side = (p: Point, k: number): Point => ({ x: p.x + across.x * k, y: p.y + across.y * k });
  const shoulder = (k: number) =>
    side(up(hip, pose.lean, build.torso * 0.855), k * build.shoulders * turn * 0.8);
  // Who bends over keeps both hips level; only a body that lies has one above the other.
  const socket = (k: number) =>
    isLying(pose)
      ? side(hip, k * build.hips * turn * 0.5)
      : { x: hip.x + k * build.hips * turn * 0.5, y: hip.y };
  const arm = (from: Point, [a, b]: readonly [number, number], k: number): [Point, Point, Point] => {
    const elbow = step(from, a, build.arm);
    return [from, elbow, step(elbow, b, build.arm * 0.92 * k)];
  };
  const leg = (from: Point, [a, b]: readonly [number, number], k: number): [Point, Point, Point] => {
    const knee = step(from, a, build.thigh);
    return [from, knee, step(knee, b, build.shin * k)];
  };
  const raw = {
    hip,
    chest,
    neck,
    skull,
    tilt: pose.lean * 0.25 + pose.head,
    lean: pose.lean,
    near: {
      arm: arm(shoulder(-1), pose.nearArm, pose.forearms[0]),
      leg: leg(socket(-1), pose.nearLeg, pose.shins[0]),
    },
    far: {
      arm: arm(shoulder(1), pose.farArm, pose.forearms[1]),
      leg: leg(socket(1), pose.farLeg, pose.shins[1]),
    },
  };
  return grounded(raw, build, pose, seatHeight);
}

const isLying = ({ lean }: PoseAngles): boolean => Math.abs(lean) > 60;

function grounded(raw: Skeleton, build: Build, pose: PoseAngles, seatHeight: number): Skeleton {
  const soles = [...raw.near.leg, ...raw.far.leg].map((p) => p.y + build.foot);
  const bodies = [
    raw.hip.y + build.hips * 0.6,
    raw.chest.y + build.waist * 0.4,
    raw.skull.y + build.head * 0.4,
  ];
  const lying = isLying(pose);
  const lowest = Math.max(
    ...soles,
    ...(lying ? [...bodies, ...raw.near.arm.map((p) => p.y), ...raw.far.arm.map((p) => p.y)] : []),
  );
  const drop = pose.rest === 'seat' ? -seatHeight - build.hips * 0.3 : -lowest - pose.air * build.height;
  const centre = lying
    ? (raw.skull.x + raw.near.leg[2].x) / 2
    : (raw.hip.x + (pose.rest === 'seat' ? raw.hip.x : (raw.near.leg[2].x + raw.far.leg[2].x) / 2)) / 2;
  const move = (p: Point): Point => ({ x: p.x - centre, y: p.y + drop });
  const three = (l: readonly [Point, Point, Point]): [Point, Point, Point] => [
    move(l[0]),
    move(l[1]),
    move(l[2]),
  ];
  return {
    ...raw,
    hip: move(raw.hip),
    chest: move(raw.chest),
    neck: move(raw.neck),
    skull: move(raw.skull),
    near: { arm: three(raw.near.arm), leg: three(raw.near.leg) },
    far: { arm: three(raw.far.arm), leg: three(raw.far.leg) },
  };
}
