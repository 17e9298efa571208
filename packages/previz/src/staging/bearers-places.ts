/** Where those are who bear a thing together, and what of it is in their hands. */
import type { Point } from '../geometry/plane.ts';
import type { PoseId, View } from '../model/figure.ts';
import type { JointBearing } from '../model/script.ts';
import type { Performer } from './performers.ts';
import type { StagedUnit } from './stagecraft.ts';

/** Of own heights: where hands hang with a weight in them, where a shoulder carries, to where one bends down to lift. */
export const HANDS = 0.49;
export const SHOULDER = 0.815;
export const KNEE = 0.2;
/** Of own heights from the middle of a body to what its hands hold at its side, and between its two hands. */
const REACH = 0.13;
const APART = 0.05;
/** Metres by which those on the far side are farther off, and appear higher; those on the near side lower. */
const FAR = { bias: 0.14, rise: 0.1 };
const NEAR = { bias: -0.14, rise: -0.05 };
/** How the part is called that is the pole on which something hangs. */
export const POLE = '-pole';

/** How a thing is borne from place to place. */
export type Carried = Exclude<JointBearing, 'raised'>;

/** Where one of the bearers is, and what of the load is in the hands: metres in the unit. */
export interface Station {
  readonly x: number;
  readonly facing: 1 | -1;
  readonly row: { readonly bias: number; readonly rise: number };
  readonly hands: readonly [near: Point, far: Point | null] | null;
  readonly pose: PoseId;
  readonly view: View;
  readonly lean?: number;
  /** The hands are before the load. */
  readonly over?: true;
}

type Stations = (
  load: StagedUnit,
  guests: readonly Performer[],
  side: 1 | -1,
  tall: number,
) => readonly Station[];

const both = (x: number, y: number, out: number): readonly [Point, Point] => [
  { x: x - out, y },
  { x: x + out, y },
];

/** Two take the ends; more of them go in pairs along its sides, those of odd number one at an end. */
const between: Stations = (load, guests, side, tall) => {
  const { left, right, bottom, top } = load.extent;
  const y = Math.min(top - 0.03, Math.max(bottom + 0.04, HANDS * tall));
  const atEnd = (end: 1 | -1): Station => {
    const edge = end > 0 ? right : left;
    const ahead = end === side;
    return {
      x: edge + end * (REACH + 0.03) * tall,
      facing: side,
      row: { bias: ahead ? 0.02 : -0.02, rise: 0 },
      hands: both(edge - end * 0.03, y, APART / 2),
      pose: 'walk',
      view: 'side',
      lean: ahead ? 6 : 3,
    };
  };
  const alongside = (t: number, row: typeof FAR): Station => {
    const x = left + t * (right - left);
    const low = row.bias < 0;
    const at = low ? y : Math.min(top, 0.62 * tall);
    return {
      x: x - side * 0.06 * tall,
      facing: side,
      row,
      hands: both(x, at - 0.02, APART),
      pose: 'walk',
      view: 'side',
      lean: 4,
    };
  };
  const n = guests.length;
  if (n <= 3) {
    const ends = [atEnd(-side as 1 | -1), atEnd(side)];
    return n === 3 ? [ends[0] as Station, alongside(0.5, FAR), ends[1] as Station] : ends;
  }
  const near = Math.floor(n / 2);
  return guests.map((_, i) => {
    const isNear = i < near;
    const many = isNear ? near : n - near;
    const k = isNear ? i : i - near;
    const t = many === 1 ? 0.5 : k / (many - 1);
    return alongside(0.06 + 0.88 * t + (isNear ? -0.04 : 0.04) * side, isNear ? NEAR : FAR);
  });
};

/** Under it in a file, or in pairs where it is thick: the heads before it, a hand up at it. */
const onShoulders: Stations = (load, guests, side, tall) => {
  const { left, right, top } = load.extent;
  const hung = load.parts.some((p) => p.id.endsWith(POLE));
  const bottom = hung ? top - 0.06 : load.extent.bottom;
  const n = guests.length;
  const paired = n > 3;
  const near = paired ? Math.ceil(n / 2) : n;
  return guests.map((_, i): Station => {
    const isNear = i < near;
    const many = isNear ? near : n - near;
    const k = isNear ? i : i - near;
    const t = many === 1 ? 0.5 : k / (many - 1);
    const x = left + (0.04 + 0.78 * t + (isNear ? 0 : 0.08)) * (right - left);
    const y = bottom + 0.03;
    const hand = { x: x + side * 0.17 * tall, y };
    return {
      x,
      facing: side,
      row: isNear ? NEAR : FAR,
      hands: [hand, null],
      pose: 'walk',
      view: 'side',
    };
  });
};

/** Two bend to its ends, the others behind it. */
const heaved: Stations = (load, guests, _, tall) => {
  const { left, right, bottom, top } = load.extent;
  const y = Math.min(top - 0.02, Math.max(bottom + 0.05, KNEE * tall + 0.06));
  const n = guests.length;
  return guests.map((_g, i): Station => {
    const t = n === 1 ? 0.5 : i / (n - 1);
    const x = left + t * (right - left);
    const end = t === 0 ? -1 : t === 1 ? 1 : 0;
    const facing = (t > 0.5 ? -1 : 1) as 1 | -1;
    if (end !== 0)
      return {
        x: x + end * 0.2 * tall,
        facing,
        row: { bias: -0.02, rise: 0 },
        hands: both(x - end * 0.04, y, APART),
        pose: 'heave',
        view: 'side',
      };
    return {
      x: x - facing * 0.16 * tall,
      facing,
      row: FAR,
      hands: both(x, top - 0.02, 0.12),
      pose: 'heave',
      view: 'three-quarter',
      over: true,
    };
  });
};

const FOLDED = /^held-cloth$/;

/** In a row behind its upper edge, which is in everybody's hands. */
const spread: Stations = (load, guests, side, tall) => {
  const { left, right, top } = load.extent;
  const n = guests.length;
  const inner = 0.1 * tall;
  return guests.map((_, i): Station => {
    const t = n === 1 ? 0.5 : i / (n - 1);
    const x = left + inner + t * (right - left - 2 * inner);
    // Two who fold a cloth have it between them.
    const facing = (t < 0.5 ? 1 : -1) as 1 | -1;
    if (FOLDED.test(load.lead.drawable?.id ?? ''))
      return {
        x: x - facing * 0.2 * tall,
        facing,
        row: { bias: 0.01, rise: 0 },
        hands: both(t < 0.5 ? left + 0.03 : right - 0.03, top - 0.03, 0.02),
        pose: 'hold',
        view: 'side',
        over: true,
      };
    return {
      x,
      facing: side,
      row: { bias: 0.05, rise: 0 },
      hands: both(x, top - 0.02, 0.11 * tall),
      pose: 'stand',
      view: 'three-quarter',
      over: true,
    };
  });
};

export const STATIONS: Readonly<Record<Carried, Stations>> = {
  between,
  'on-shoulders': onShoulders,
  'on-pole': onShoulders,
  heaved,
  spread,
};
