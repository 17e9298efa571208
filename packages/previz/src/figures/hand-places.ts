import type { Point } from '../geometry/plane.ts';
import type { PoseId } from '../model/figure.ts';
import type { FigureSpec } from '../staging/artists.ts';
import type { HeadFrame } from './head-frame.ts';
import type { Bend } from './inverse-kinematics.ts';
import type { Trunk } from './trunk.ts';

/** Where a hand goes: on the head (in heads about its middle) or before the trunk (in shoulders across, in trunks up). */
export interface HandPlace {
  readonly on: 'head' | 'trunk';
  readonly x: number;
  readonly y: number;
  readonly bend: Bend;
}

export interface HandPlaces {
  readonly near?: HandPlace;
  readonly far?: HandPlace;
}

const head = (x: number, y: number, bend: Bend = 'down'): HandPlace => ({ on: 'head', x, y, bend });
const trunk = (x: number, y: number, bend: Bend = 'down'): HandPlace => ({ on: 'trunk', x, y, bend });

/** Poses whose hands touch something of the body's own or stay before it. */
const PLACES: Partial<Readonly<Record<PoseId, HandPlaces>>> = {
  blow: { near: head(0.56, 0.36), far: head(0.98, 0.4) },
  'draw-bow': { near: head(0.02, 0.5, 'left') },
  phone: { near: head(-0.3, 0.24, 'left') },
  drink: { near: head(0.5, 0.72) },
  eat: { near: head(0.66, 0.86), far: trunk(1.3, 0.3) },
  sing: { near: head(0.4, 0.62) },
  think: { near: head(0.14, 0.56), far: trunk(0.1, 0.42) },
  salute: { near: head(-0.28, -0.16, 'left') },
  pray: { near: trunk(0.55, 0.84), far: trunk(0.62, 0.86) },
  cry: { near: head(-0.02, 0.14), far: head(0.3, 0.12) },
  'arms-crossed': { near: trunk(0.6, 0.6), far: trunk(-0.5, 0.56) },
  'hands-on-hips': { near: trunk(-0.78, 0.16, 'left'), far: trunk(0.78, 0.16, 'right') },
  read: { near: trunk(0.5, 0.62), far: trunk(1.15, 0.66) },
  hold: { near: trunk(0.95, 0.62) },
  carry: { near: trunk(0.45, 0.4), far: trunk(1.3, 0.42) },
  cook: { near: trunk(1.25, 0.5), far: trunk(1.4, 0.36) },
  paint: { far: trunk(1.9, 0.95), near: trunk(0.5, 0.45) },
  'play-guitar': { near: trunk(0.2, 0.36), far: trunk(1.75, 0.78) },
  violin: { near: trunk(0.85, 0.62), far: trunk(2.5, 1.02) },
  drum: { near: trunk(0.95, 0.86), far: trunk(2, 0.5) },
  piano: { near: trunk(1.9, 0.34), far: trunk(2.3, 0.36) },
  'wipe-brow': { near: head(0.3, -0.24, 'left') },
  selfie: { near: trunk(-0.74, 0.2, 'left') },
  aim: { near: trunk(1, 0.98, 'down'), far: trunk(2.5, 0.98) },
  doze: { near: trunk(0.8, 0.16), far: trunk(1.3, 0.2) },
  startle: { near: head(0.34, 0.74), far: head(0.86, 0.66) },
  clap: { near: trunk(1.15, 0.84), far: trunk(1.25, 0.9) },
  facepalm: { near: head(0.26, -0.02) },
  cower: { near: head(-0.06, -0.4, 'up'), far: head(0.34, -0.36, 'up') },
  chop: { near: trunk(1.3, 0.42), far: trunk(1.9, 0.3) },
};

/** The same with something in the far hand, which then isn't free for the face. */
const WITH_FAR: Partial<Readonly<Record<PoseId, HandPlaces>>> = {
  cry: { near: head(0.1, 0.2), far: trunk(1.05, 0.4) },
  startle: { near: head(0.34, 0.74), far: trunk(1.3, 0.5) },
};

/** Both hands on one thing before the body. */
const BOTH: HandPlaces = { near: trunk(0.3, 0.5), far: trunk(1.05, 0.52) };

/** Poses in which something that takes both hands is carried before the body. */
const CARRIES: ReadonlySet<PoseId> = new Set(['hold', 'carry', 'stand', 'walk']);

export const handPlacesOf = (pose: PoseId, holds: FigureSpec['holds']): HandPlaces => {
  if (holds.both && CARRIES.has(pose)) return BOTH;
  return (holds.left && WITH_FAR[pose]) || (PLACES[pose] ?? {});
};

/** The place in the figure's centimetres. */
export function handPoint(place: HandPlace, trunkFrame: Trunk, headFrame: HeadFrame): Point {
  return place.on === 'head'
    ? headFrame.at(place.x, place.y)
    : trunkFrame.at(place.x * trunkFrame.build.shoulders, place.y);
}
