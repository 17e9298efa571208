/** How four-legged animals hold themselves. */

/** Feet as offsets from under the shoulder or hip (x forward is negative) and heights above ground. */
export interface PoseSpec {
  /** Height of the shoulder and hip centres, shares of their standing height. */
  readonly shoulder: number;
  readonly hip: number;
  /** Shoulder to hip distance on the ground, share of the length. */
  readonly reach: number;
  /** The muzzle is on the ground, however far that is for the neck. */
  readonly grazes?: true;
  /** Added to the neck's rise, radians; and the head's own nod. */
  readonly neck: number;
  readonly nod: number;
  /** Near front, far front, near hind, far hind: [x, height]. */
  readonly feet: readonly [Foot, Foot, Foot, Foot];
  /** Tail's direction, radians: 0 level backwards, positive up. */
  readonly tail: number;
  readonly asleep?: boolean;
  /** Back raised over its usual line, units of the withers' 100. */
  readonly arch?: number;
}

export type Foot = readonly [x: number, height: number, tilt?: number];

export const POSES: Readonly<Record<string, PoseSpec>> = {
  stand: {
    shoulder: 1,
    hip: 1,
    reach: 1,
    neck: 0,
    nod: 0,
    feet: [
      [2, 0],
      [-9, 0],
      [8, 0],
      [-6, 0],
    ],
    tail: 0,
  },
  walk: {
    shoulder: 1,
    hip: 1,
    reach: 1,
    neck: 0,
    nod: 0,
    feet: [
      [-24, 0],
      [16, 6, 0.6],
      [26, 2, 0.5],
      [-16, 0],
    ],
    tail: 0.1,
  },
  // A forefoot is spared, the head hangs.
  limp: {
    shoulder: 0.96,
    hip: 1,
    reach: 1,
    neck: -0.42,
    nod: 0.12,
    feet: [
      [-16, 26, 0.9],
      [6, 0],
      [24, 0],
      [-14, 2, 0.4],
    ],
    tail: -0.3,
  },
  run: {
    shoulder: 0.98,
    hip: 1.02,
    reach: 1.12,
    neck: -0.25,
    nod: -0.1,
    feet: [
      [-58, 26, -0.4],
      [-34, 12, -0.2],
      [62, 24, 1.1],
      [40, 10, 0.9],
    ],
    tail: 0.35,
  },
  jump: {
    shoulder: 1.5,
    hip: 1.22,
    reach: 1.05,
    neck: -0.1,
    nod: 0,
    feet: [
      [-38, 78, -0.5],
      [-26, 64, -0.3],
      [46, 22, 1.1],
      [34, 12, 1],
    ],
    tail: 0.4,
  },
  sit: {
    shoulder: 0.98,
    hip: 0.42,
    reach: 0.56,
    neck: 0.12,
    nod: 0,
    feet: [
      [0, 0],
      [-9, 0],
      [-22, 0],
      [-32, 0],
    ],
    tail: -0.5,
  },
  lie: {
    shoulder: 0.42,
    hip: 0.4,
    reach: 1.02,
    neck: 0.1,
    nod: 0,
    feet: [
      [-34, 0],
      [-44, 0],
      [-26, 0],
      [-36, 0],
    ],
    tail: -0.35,
  },
  sleep: {
    shoulder: 0.38,
    hip: 0.4,
    reach: 0.98,
    neck: -1.05,
    nod: 0.1,
    feet: [
      [-30, 0],
      [-38, 0],
      [-26, 0],
      [-34, 0],
    ],
    tail: -0.4,
    asleep: true,
  },
  eat: {
    shoulder: 0.97,
    hip: 1,
    reach: 1,
    grazes: true,
    neck: -1.35,
    nod: 0.55,
    feet: [
      [-8, 0],
      [4, 0],
      [8, 0],
      [-6, 0],
    ],
    tail: -0.1,
  },
  bark: {
    shoulder: 1.02,
    hip: 1,
    reach: 1,
    neck: 0.12,
    nod: -0.22,
    feet: [
      [-10, 0],
      [2, 0],
      [8, 0],
      [-6, 0],
    ],
    tail: 0.4,
  },
  'look-up': {
    shoulder: 1,
    hip: 1,
    reach: 1,
    neck: 0.3,
    nod: -0.75,
    feet: [
      [2, 0],
      [-9, 0],
      [8, 0],
      [-6, 0],
    ],
    tail: 0.2,
  },
  rear: {
    shoulder: 1.62,
    hip: 0.94,
    reach: 0.7,
    neck: 0.2,
    nod: 0.1,
    feet: [
      [-42, 74, -0.5],
      [-26, 56, -0.3],
      [-4, 0],
      [-20, 0],
    ],
    tail: -0.6,
  },
  dig: {
    shoulder: 0.72,
    hip: 1.04,
    reach: 1,
    neck: -1.15,
    nod: 0.75,
    feet: [
      [-30, 6, 0.4],
      [-20, 0],
      [12, 0],
      [-4, 0],
    ],
    tail: 0.7,
  },
  stretch: {
    shoulder: 0.46,
    hip: 1.06,
    reach: 1.14,
    neck: 0.2,
    nod: -0.2,
    feet: [
      [-46, 0],
      [-54, 0],
      [10, 0],
      [-4, 0],
    ],
    tail: 0.8,
  },
  arch: {
    shoulder: 1.02,
    hip: 1.06,
    reach: 0.74,
    neck: -0.35,
    nod: 0.1,
    feet: [
      [6, 0],
      [-3, 0],
      [-2, 0],
      [-12, 0],
    ],
    tail: 1.3,
    arch: 34,
  },
  kick: {
    shoulder: 0.8,
    hip: 1.34,
    reach: 1,
    neck: -0.75,
    nod: 0.35,
    feet: [
      [4, 0],
      [-8, 0],
      [84, 96, 1.5],
      [70, 78, 1.4],
    ],
    tail: 0.9,
  },
  beg: {
    shoulder: 1.42,
    hip: 0.42,
    reach: 0.3,
    neck: 0.3,
    nod: -0.1,
    feet: [
      [-26, 92, 0.9],
      [-20, 84, 0.9],
      [-26, 0],
      [-34, 0],
    ],
    tail: -0.4,
  },
  lick: {
    shoulder: 0.98,
    hip: 0.42,
    reach: 0.56,
    neck: -0.55,
    nod: 0.7,
    feet: [
      [-34, 66, -0.6],
      [-6, 0],
      [-22, 0],
      [-32, 0],
    ],
    tail: -0.5,
  },
  scratch: {
    shoulder: 0.98,
    hip: 0.42,
    reach: 0.5,
    neck: -0.1,
    nod: 0.3,
    feet: [
      [0, 0],
      [-9, 0],
      [-66, 84, -0.8],
      [-32, 0],
    ],
    tail: -0.5,
  },
  stalk: {
    shoulder: 0.62,
    hip: 0.74,
    reach: 1.1,
    neck: -0.5,
    nod: 0.1,
    feet: [
      [-44, 0],
      [-4, 0],
      [26, 0],
      [-14, 0],
    ],
    tail: 0.05,
  },
  butt: {
    shoulder: 0.9,
    hip: 0.98,
    reach: 1.08,
    neck: -0.95,
    nod: 0.75,
    feet: [
      [-26, 0],
      [4, 0],
      [34, 0],
      [16, 0],
    ],
    tail: 0.5,
  },
  shake: {
    shoulder: 0.94,
    hip: 0.98,
    reach: 1,
    neck: -0.55,
    nod: -0.25,
    feet: [
      [-20, 0],
      [6, 0],
      [24, 0],
      [-8, 0],
    ],
    tail: 0.55,
  },
  howl: {
    shoulder: 1,
    hip: 0.52,
    reach: 0.66,
    neck: 0.42,
    nod: -0.85,
    feet: [
      [0, 0],
      [-9, 0],
      [-22, 0],
      [-32, 0],
    ],
    tail: -0.4,
  },
};

export const BEAST_POSES: readonly string[] = Object.keys(POSES).filter((p) => p !== 'stand');
