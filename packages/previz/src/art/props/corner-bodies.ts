/** The bodies of cars in the round. */
import {
  darkPane,
  type Loop,
  type Patch,
  painted,
  type RoundBody,
  type Shell,
  windscreen,
} from './in-the-round.ts';
import { glow, type PropShape } from './prop.ts';

export const lit =
  (fill: string, part: string) =>
  (d: string): PropShape =>
    glow(d, fill, part);
export const HEAD = '#fff0bd';
export const TAIL = '#ff5a48';

const mirrored = (loop: Loop): Loop => loop.map(([u, y]) => [-u, y] as const);
/** The same on both halves of an end. */
export const pair = (patch: Patch): Patch[] => [patch, { ...patch, loop: mirrored(patch.loop) }];

export const oblong = (u0: number, y0: number, u1: number, y1: number): Loop => [
  [u0, y0],
  [u1, y0],
  [u1, y1],
  [u0, y1],
];
export const on = (face: Patch['on'], loop: Loop, as: Patch['as'], round = 4): Patch => ({
  on: face,
  loop,
  as,
  round,
});

/** Lights, grille, plate and bumpers of a car whose nose is from `low` to `high`. */
export function ends(low: number, high: number, wide = 0.94): Patch[] {
  const mid = low + (high - low) * 0.62;
  return [
    on('nose', oblong(-0.98, low + 2, 0.98, low + 16), painted('#30353b', 'bumper'), 5),
    on('nose', oblong(-0.46, low + 18, 0.46, mid + 2), painted('#1d2125', 'grille'), 6),
    on('nose', oblong(-0.26, low + 4, 0.26, low + 14), painted('#f1efe6', 'plate'), 2),
    ...pair(on('nose', oblong(0.56, mid - 5, wide, mid + 10), lit(HEAD, 'headlight'), 6)),
    on('tail', oblong(-0.98, low + 2, 0.98, low + 16), painted('#30353b', 'bumper'), 5),
    on('tail', oblong(-0.26, low + 22, 0.26, low + 34), painted('#f1efe6', 'plate'), 2),
    ...pair(on('tail', oblong(0.56, mid - 7, 0.98, mid + 13), painted('#4a1013', 'lamp frame'), 5)),
    ...pair(on('tail', oblong(0.6, mid - 4, 0.96, mid + 10), lit(TAIL, 'taillight'), 4)),
  ];
}

export const handle = (l: number, y: number): Patch =>
  on('side', oblong(l - 9, y, l + 9, y + 5), painted('#dfe4e8', 'handle'), 2);
export const post = (l: number, y0: number, y1: number, fill = '#22262b'): Patch =>
  on('side', oblong(l - 1, y0, l + 1, y1), painted(fill, 'seam'), 0);

/** What a car is like: centimetres along and up, the nose in front at `nose`. */
interface CarShape {
  readonly paint: string;
  /** The cabin's foot in front, its roof from and to, its foot behind; how high the roof is. */
  readonly cabin: readonly [cowl: number, front: number, back: number, foot: number];
  readonly roof: number;
  readonly belt: number;
  readonly nose?: number;
  readonly tail?: number;
  readonly half?: number;
  readonly low?: number;
  readonly bonnet?: number;
  readonly wheels?: readonly [front: number, rear: number, r: number];
  /** Height of the deck behind the cabin. */
  readonly deck?: number;
  readonly more?: readonly Patch[];
  /** What stands on the roof. */
  readonly onRoof?: readonly Shell[];
}

const pillar = ([cowl, front]: CarShape['cabin'], belt: number, roof: number, y: number): number =>
  cowl + ((front - cowl) * (y - belt)) / (roof - belt);

/** A car of two volumes: what carries the wheels, and the cabin on it. */
export function carBody(car: CarShape): RoundBody {
  const { paint, cabin, roof, belt, nose = 222, tail = -221, half = 89, low = 24, deck = belt - 1 } = car;
  const { bonnet = belt - 16, wheels: [front, rear, r] = [134, -134, 34] } = car;
  const [cowl, roofFront, roofBack, foot] = cabin;
  const middle = (roofFront + roofBack) / 2 - 4;
  const lower: Shell = {
    paint,
    half,
    taper: 13,
    sill: low + 18,
    lean: { by: 8, from: belt - 34 },
    profile: [
      [nose - 8, low],
      [nose, low + 20],
      [nose - 5, bonnet - 12],
      [nose - 22, bonnet],
      [cowl - 4, belt - 2],
      [foot, belt + 2],
      [tail + 13, deck],
      [tail + 2, deck - 20],
      [tail, low + 22],
      [tail + 7, low + 2],
    ],
    patches: [
      ...ends(low, bonnet),
      post(cowl - 18, low + 6, belt - 3),
      post(middle, low + 6, belt),
      handle(middle + 20, belt - 17),
      ...(car.more ?? []),
    ],
  };
  const behind = foot + (roofBack - foot) * 0.2;
  const upper: Shell = {
    paint,
    half: half - 5,
    round: 9,
    lean: { by: 40, from: belt },
    profile: [
      [cowl, belt - 2],
      [roofFront, roof - 5],
      [roofFront - 28, roof],
      [roofBack + 20, roof - 1],
      [roofBack, roof - 7],
      [foot, belt],
    ],
    patches: [
      ...windscreen(screenLoop(0.93, belt + 5, roof - 9), belt + 5, roof - 9, 6),
      on('tail', screenLoop(0.86, belt + 8, roof - 12), darkPane('rear window'), 6),
      on(
        'side',
        [
          [cowl - 22, belt + 5],
          [pillar(cabin, belt, roof, roof - 8) - 9, roof - 8],
          [middle + 5, roof - 6],
          [middle + 5, belt + 5],
        ],
        darkPane('side window'),
      ),
      on(
        'side',
        [
          [middle - 4, belt + 5],
          [middle - 4, roof - 6],
          [roofBack + 10, roof - 8],
          [behind, belt + 5],
        ],
        darkPane('side window'),
      ),
    ],
  };
  return {
    shells: [lower, upper, ...(car.onRoof ?? [])],
    wheels: wheelsAt([front, rear], r, half - 1),
    heads: [pillar(cabin, belt, roof, roof - 16), roof - 16, half * 0.36],
  };
}

const screenLoop = (share: number, low: number, high: number): Loop => [
  [-share, low],
  [share, low],
  [share * 0.97, high],
  [-share * 0.97, high],
];

/** A box by its ends along the body, its heights and its half width. */
export const boxShell = (
  paint: string,
  [front, back]: readonly [number, number],
  [low, high]: readonly [number, number],
  half: number,
  patches: readonly Patch[] = [],
  more: Partial<Shell> = {},
): Shell => ({
  paint,
  half,
  round: 4,
  profile: [
    [front, low],
    [front, high],
    [back, high],
    [back, low],
  ],
  patches,
  ...more,
});

/** A lamp that stands on the roof, its own light on all its faces. */
export const lampShell = (fill: string, at: number, y: number, from: number, to: number, h = 13): Shell => ({
  ...boxShell('#2a2d31', [at + 9, at - 9], [y, y + h], to, [], { across: from }),
  glow: fill,
});

export const wheelsAt = (
  ats: readonly number[],
  r: number,
  half: number,
  rim?: string,
): RoundBody['wheels'] => ats.map((at) => ({ at, r, half, ...(rim ? { rim } : {}) }));
