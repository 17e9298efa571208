/** Where the parts of a bird are in a pose. Units: 100 is the length of the body. */
import { type Point, point } from '../../geometry/plane.ts';
import { blob } from '../path/outline.ts';

export type Beak = 'seed' | 'hook' | 'flat' | 'long' | 'spear' | 'bill' | 'hen';

/** A kind of bird. */
export interface BirdKind {
  /** Comma-separated, best first. */
  readonly names: string;
  /** Standing, metres. */
  readonly height: number;
  /** Half the body's depth. */
  readonly depth: number;
  /** Rise of the body's front, radians. */
  readonly tilt: number;
  readonly legs: number;
  /** Length, thickness, and how far forward the head is carried. */
  readonly neck: readonly [length: number, thickness: number, forward: number];
  readonly head: number;
  readonly beak: Beak;
  /** Length of the beak. */
  readonly bill: number;
  readonly tail: readonly [length: number, width: number];
  readonly colours: {
    readonly body: string;
    readonly wing: string;
    readonly belly: string;
    readonly head: string;
    readonly beak: string;
    readonly legs: string;
  };
  readonly extra?: 'comb' | 'crest' | 'bare' | 'collar' | 'plume';
  readonly place?: 'floor' | 'water' | 'air';
}

/** Head of the body's colour. */
export const plainBird = (body: string, wing: string, belly: string) => ({ body, wing, belly, head: body });

export type Pose = 'stand' | 'fly' | 'eat' | 'swim';

export const BIRD_POSES: readonly string[] = ['stand', 'fly', 'eat', 'swim'];

export interface Frame {
  readonly pose: Pose;
  readonly at: (x: number, y: number) => Point;
  readonly head: Point;
  readonly throat: Point;
  readonly middle: Point;
}

/** The body's tilt, as steep as it is carried but never so that the tail goes into the ground. */
const perched = (b: BirdKind): number =>
  Math.min(b.tilt, Math.asin(Math.min(1, ((b.legs + b.depth * 0.86) * 1.12) / (48 + b.tail[0]))));

/** Finds the body, throat and head of a bird in a pose. */
export function frameOf(b: BirdKind, pose: Pose): Frame {
  const tilt = pose === 'fly' ? 0.05 : pose === 'eat' ? -0.25 : pose === 'swim' ? 0.06 : perched(b);
  const lift = pose === 'swim' ? b.depth * 0.72 : pose === 'fly' ? b.depth : b.legs + b.depth * 0.86;
  const middle = point(0, -lift);
  const at = (x: number, y: number) =>
    point(
      middle.x + x * Math.cos(tilt) - y * Math.sin(tilt),
      middle.y + y * Math.cos(tilt) + x * Math.sin(tilt),
    );
  const throat = at(-36, -b.depth * 0.28);
  const [length, , forward] = b.neck;
  const aim = pose === 'fly' ? 0.15 : pose === 'eat' ? -1.1 : Math.PI / 2 - forward;
  const head = point(throat.x - Math.cos(aim) * length, throat.y - Math.sin(aim) * length);
  const low = pose === 'eat' ? -b.bill * 0.75 - b.head * 0.4 : Number.POSITIVE_INFINITY;
  return { pose, at, throat, middle, head: point(head.x, Math.min(head.y, low)) };
}

/** A smooth outline through points of the body's own space. */
export const through = (at: Frame['at'], ...numbers: number[]): string =>
  blob(
    numbers.flatMap((v, i) => {
      if (i % 2) return [];
      const p = at(v, numbers[i + 1] ?? 0);
      return [p.x, p.y];
    }),
  );
