import { type Point, point } from '../../geometry/plane.ts';
import { type Foot, POSES, type PoseSpec } from './beast-poses.ts';

/** Proportions of a four-legged animal, as shares of 100 at the withers, seen from the side and facing left. */
export interface Build {
  /** From shoulder to hip. */
  readonly length: number;
  /** Radii of the trunk. */
  readonly chest: number;
  readonly waist: number;
  readonly rump: number;
  /** Radii of the legs: at the body, at the knee, above the foot. */
  readonly thigh: number;
  readonly knee: number;
  readonly ankle: number;
  /** Half length of a paw or hoof. */
  readonly foot: number;
  readonly neck: {
    readonly length: number;
    readonly rise: number;
    readonly base: number;
    readonly tip: number;
  };
  /** Height and slant of the hock, and the bones above it, as shares of the standing height; unsaid for paws. */
  readonly hock?: {
    readonly high: number;
    readonly slant: number;
    readonly thigh: number;
    readonly shank: number;
  };
  /** Skull radius is 10 units of the head's drawing times this. */
  readonly head: number;
}

export interface Leg {
  readonly joints: readonly Point[];
  /** The foot points along this direction, radians; 0 is level. */
  readonly tilt: number;
}

/** Where everything is in a pose, ground at y = 0. */
export interface Skeleton {
  readonly shoulder: Point;
  readonly waist: Point;
  readonly hip: Point;
  readonly head: Point;
  /** Radians, positive looks down. */
  readonly nod: number;
  readonly legs: {
    readonly nearFront: Leg;
    readonly farFront: Leg;
    readonly nearHind: Leg;
    readonly farHind: Leg;
  };
  readonly tail: number;
  readonly asleep: boolean;
}

/** The joint between two points so that both bones have the given lengths; bends towards `side` (−1 forward, 1 back). */
function bend(a: Point, b: Point, first: number, second: number, side: number): Point {
  const d = Math.min(Math.hypot(b.x - a.x, b.y - a.y), (first + second) * 0.999);
  const along = (first * first - second * second + d * d) / (2 * d || 1);
  const off = Math.sqrt(Math.max(0, first * first - along * along)) * side;
  const ux = (b.x - a.x) / (d || 1);
  const uy = (b.y - a.y) / (d || 1);
  return point(a.x + ux * along + uy * off, a.y + uy * along - ux * off);
}

function frontLeg(root: Point, [dx, up, tilt = 0]: Foot, stand: number): Leg {
  const foot = point(root.x + dx, -up);
  const knee =
    root.y > -stand * 0.6
      ? point(root.x + stand * 0.1, -stand * 0.1)
      : bend(root, foot, stand * 0.51, stand * 0.5, 1);
  return { joints: [root, knee, foot], tilt };
}

const PAWS = { high: 0.3, slant: 0.3, thigh: 0.44, shank: 0.4 };

function hindLeg(root: Point, [dx, up, tilt = 0]: Foot, stand: number, hockOf = PAWS): Leg {
  const foot = point(root.x + dx, -up);
  const low = root.y > -stand * 0.75;
  const lean = low ? 1.35 : hockOf.slant + tilt * 0.6;
  const high = stand * hockOf.high;
  const hock = point(foot.x + Math.sin(lean) * high, foot.y - Math.cos(lean) * high);
  return {
    joints: [root, bend(root, hock, stand * hockOf.thigh, stand * hockOf.shank, -1), hock, foot],
    tilt,
  };
}

/** From the middle of the skull to the ground under the muzzle of who grazes, in skull radii. */
const MUZZLE = 2.05;
/** Times its length that a neck stretches for it; shorter than this it has a trunk for that. */
const STRETCH = 1.4;
const SHORT = 30;

/** The neck of who has the muzzle on the ground, its root so high over it. */
function bent({ neck, head }: Build, root: number): { readonly rise: number; readonly long: number } {
  const drop = root - head * 10 * MUZZLE;
  const long = neck.length * Math.min(STRETCH, Math.max(1, drop / (0.94 * neck.length)));
  return { rise: -Math.asin(Math.min(0.97, Math.max(0, drop / long))), long };
}

/** Finds every joint of an animal in a pose; an unknown pose stands. */
export function skeletonOf(build: Build, pose: string): Skeleton {
  const spec = POSES[pose] ?? (POSES.stand as PoseSpec);
  const height = 100 - build.chest;
  const half = (build.length * spec.reach) / 2;
  const shoulder = point(-half, -height * spec.shoulder);
  const hip = point(half, -(100 - build.rump) * spec.hip);
  const root = point(shoulder.x - build.chest * 0.25, shoulder.y - build.chest * 0.4);
  const { rise, long } =
    spec.grazes && build.neck.length > SHORT
      ? bent(build, -root.y)
      : { rise: build.neck.rise + spec.neck, long: build.neck.length };
  const head = point(root.x - Math.cos(rise) * long, root.y - Math.sin(rise) * long);
  const lowest = -build.head * 10;
  const [nf, ff, nh, fh] = spec.feet;
  const frontRoot = point(shoulder.x + 2, shoulder.y + build.chest * 0.35);
  const reach = height - build.chest * 0.35;
  const hindRoot = point(hip.x - 1, hip.y + build.rump * 0.15);
  return {
    shoulder,
    hip,
    waist: point(
      (shoulder.x + hip.x) / 2 + 6,
      shoulder.y * 0.45 + hip.y * 0.55 - build.chest * 0.1 - (spec.arch ?? 0),
    ),
    head: point(head.x, Math.min(head.y, lowest)),
    nod: spec.nod,
    legs: {
      nearFront: frontLeg(frontRoot, nf, reach),
      farFront: frontLeg(frontRoot, ff, reach),
      nearHind: hindLeg(hindRoot, nh, height, build.hock),
      farHind: hindLeg(hindRoot, fh, height, build.hock),
    },
    tail: spec.tail,
    asleep: spec.asleep === true,
  };
}
