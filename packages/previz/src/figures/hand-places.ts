import type { Point } from '../geometry/plane.ts';
import type { PoseId } from '../model/figure.ts';
import type { FigureSpec, Held } from '../staging/artists.ts';
import type { HeadFrame } from './head-frame.ts';
import type { Bend } from './inverse-kinematics.ts';
import type { Build } from './skeleton.ts';
import type { Trunk } from './trunk.ts';

/** Where a hand goes: on the head (in heads about its middle), before the trunk (in shoulders across, in trunks up), or by the other hand. */
export interface HandPlace {
  /** 'hand': from the near hand, in arms ahead and down. */
  readonly on: 'head' | 'trunk' | 'hand';
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

const apart = (x: number, y: number, bend: Bend = 'down'): HandPlace => ({ on: 'hand', x, y, bend });

/** Poses whose hands touch something of the body's own or stay before it. */
const PLACES: Partial<Readonly<Record<PoseId, HandPlaces>>> = {
  blow: { near: head(0.56, 0.36, 'hang'), far: head(0.98, 0.4, 'hang') },
  'draw-bow': { near: head(0.02, 0.5, 'left') },
  phone: { near: head(-0.3, 0.24, 'left') },
  drink: { near: head(0.5, 0.72, 'hang') },
  eat: { near: head(0.66, 0.86, 'hang'), far: trunk(1.3, 0.3) },
  sing: { near: head(0.4, 0.62, 'hang') },
  think: { near: head(0.14, 0.56, 'hang'), far: trunk(0.1, 0.42) },
  salute: { near: head(-0.28, -0.16, 'left') },
  pray: { near: head(0.54, 0.82, 'hang'), far: head(0.6, 0.82, 'hang') },
  cry: { near: head(-0.02, 0.14, 'hang'), far: head(0.3, 0.12, 'hang') },
  'arms-crossed': { near: trunk(0.6, 0.6), far: trunk(-0.5, 0.56) },
  'hands-on-hips': { near: trunk(-0.78, 0.16, 'left'), far: trunk(0.78, 0.16, 'right') },
  read: { near: trunk(0.5, 0.62), far: trunk(1.15, 0.66) },
  hold: { near: trunk(0.95, 0.62) },
  carry: { near: trunk(0.45, 0.4), far: trunk(1.3, 0.42) },
  cook: { near: trunk(1.25, 0.5), far: trunk(1.4, 0.36) },
  paint: { far: trunk(1.9, 0.95), near: trunk(0.5, 0.45) },
  'play-guitar': { near: trunk(0.2, 0.36), far: trunk(1.75, 0.78) },
  cello: { near: trunk(1.0, 0.0), far: trunk(1.35, 0.96) },
  bass: { near: trunk(1.15, 0.3), far: trunk(1.7, 1.12) },
  harp: { near: trunk(1.2, 0.62), far: trunk(2.1, 0.8) },
  violin: { near: trunk(0.85, 0.5), far: trunk(2.5, 0.86) },
  drum: { near: trunk(0.95, 0.86), far: trunk(2, 0.5) },
  piano: { near: trunk(1.9, 0.34), far: trunk(2.3, 0.36) },
  'wipe-brow': { near: head(0.3, -0.24, 'left') },
  selfie: { near: trunk(-0.74, 0.2, 'left') },
  aim: { near: trunk(1, 0.98, 'down'), far: trunk(2.5, 0.98) },
  slump: { near: head(0.66, 0.42), far: head(-0.1, 0.66) },
  doze: { near: trunk(0.8, 0.16), far: trunk(1.3, 0.2) },
  startle: { near: head(0.34, 0.74, 'hang'), far: head(0.86, 0.66, 'hang') },
  clap: { near: trunk(0.95, 0.8, 'hang'), far: trunk(1.05, 0.86, 'hang') },
  facepalm: { near: head(0.26, -0.02, 'hang') },
  cower: { near: head(-0.06, -0.4, 'up'), far: head(0.34, -0.36, 'up') },
  chop: { near: trunk(1.3, 0.42), far: trunk(1.9, 0.3) },
  write: { near: trunk(0.95, 0.56), far: trunk(1.35, 0.42) },
  photograph: { near: head(0.34, 0.12, 'hang'), far: head(0.62, 0.16, 'hang') },
  work: { near: trunk(1.35, 0.34), far: trunk(1.85, 0.3) },
  pour: { near: trunk(1.2, 0.84), far: apart(1.0, 1.1) },
  hew: { near: head(-0.15, -0.72, 'up'), far: apart(-0.34, -0.42, 'up') },
  hammer: { near: head(0.2, -0.42, 'left'), far: trunk(1.6, 0.3) },
  dig: { near: trunk(0.75, 0.42), far: apart(0.62, 0.95) },
  sweep: { near: trunk(0.75, 0.76), far: apart(0.62, 0.95) },
  catch: { near: trunk(1.5, 0.98), far: trunk(2.1, 1.12) },
  shout: { near: head(0.5, 0.42, 'hang') },
  whisper: { near: head(0.42, 0.3, 'hang') },
  groom: { near: head(-0.42, -0.16, 'left') },
  laugh: { near: trunk(0.35, 0.36) },
  faint: { near: head(0.14, -0.26, 'up') },
  tie: { near: trunk(0.75, 0.52), far: trunk(1.45, 0.56) },
  sneeze: { near: head(0.44, 0.4, 'hang'), far: head(0.66, 0.44, 'hang') },
  shiver: { near: trunk(0.6, 0.7), far: trunk(-0.5, 0.66) },
  fists: { far: trunk(1.02, 0.8, 'hang') },
  'hide-face': { near: head(0.0, 0.1, 'hang'), far: head(0.3, 0.08, 'hang') },
  'cover-mouth': { near: head(0.2, 0.4, 'hang'), far: head(0.4, 0.42, 'hang') },
  'shake-head': { near: trunk(0.6, 0.6), far: trunk(-0.5, 0.56) },
  'cover-ears': { near: head(-0.34, 0.1, 'left'), far: head(0.48, 0.1, 'right') },
  'scratch-head': { near: head(-0.16, -0.5, 'left') },
  'shade-eyes': { near: head(0.26, -0.16, 'left') },
  'clutch-chest': { near: trunk(0.5, 0.7, 'hang') },
  'clutch-belly': { near: trunk(0.7, 0.32), far: trunk(0.9, 0.36) },
  limp: { near: trunk(0.2, -0.16) },
  yawn: { near: head(0.42, 0.72, 'hang') },
  'check-watch': { near: trunk(0.95, 0.6), far: trunk(0.5, 0.72) },
  handiwork: { near: trunk(0.75, 0.62), far: trunk(1.5, 0.6) },
  tear: { near: trunk(0.5, 0.66), far: trunk(1.75, 0.72) },
  don: { near: trunk(0.34, 0.68, 'hang'), far: trunk(0.66, 0.76, 'hang') },
  'don-hat': { near: head(-0.3, -0.3, 'left'), far: head(0.56, -0.28, 'right') },
  'don-glove': { near: trunk(0.95, 0.62), far: trunk(0.75, 0.74) },
  'don-glasses': { near: head(-0.06, 0.06, 'left'), far: head(0.62, 0.06, 'right') },
  listen: { near: head(-0.3, 0.16, 'left') },
  'don-earring': { near: head(-0.24, 0.42, 'left') },
  'don-necklace': { near: head(-0.4, 0.78, 'left'), far: head(0.5, 0.82, 'right') },
  'bite-nails': { near: head(0.3, 0.5, 'hang'), far: head(0.46, 0.56, 'hang') },
  fan: { near: head(0.56, 0.78, 'hang') },
  hush: { near: head(0.25, 0.46, 'hang') },
  'blow-kiss': { near: head(0.52, 0.5, 'hang') },
  whistle: { near: head(0.34, 0.46, 'hang') },
  scold: { near: trunk(-0.78, 0.16, 'left') },
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

/** Wider than this, centimetres, it is held by its sides. */
const WIDE = 34;

/** A hand at either side of what is wide, or both under its middle. */
function aroundIt({ drawing }: Held, build: Build): HandPlaces {
  const { width } = drawing.bounds;
  if (width < WIDE) return BOTH;
  const out = Math.min(0.42 * width, 0.95 * build.arm) / build.shoulders;
  return { near: trunk(0.5 - out, 0.4), far: trunk(0.5 + out, 0.42) };
}

/** The arm straight down by the side with what hangs from its handle, the other one free. */
const BY_THE_SIDE: HandPlaces = { near: trunk(-0.92, -0.22, 'left'), far: trunk(0.96, -0.12, 'right') };

/** What hangs from the mouth is held by its keys, one hand under the other. */
const AT_KEYS: HandPlaces = { near: head(1.05, 1.0), far: head(1.15, 1.6) };
export const handPlacesOf = (pose: PoseId, holds: FigureSpec['holds'], build: Build): HandPlaces => {
  if (holds.both && CARRIES.has(pose)) return aroundIt(holds.both, build);
  if (pose === 'blow' && holds.right?.keyed) return AT_KEYS;
  if (holds.right?.hangs && CARRIES.has(pose)) return BY_THE_SIDE;
  return (holds.left && WITH_FAR[pose]) || (PLACES[pose] ?? {});
};

/** The place in the figure's centimetres; `other`: where the near hand is. */
export function handPoint(place: HandPlace, trunkFrame: Trunk, headFrame: HeadFrame, other?: Point): Point {
  if (place.on === 'hand') {
    const { arm } = trunkFrame.build;
    const from = other ?? trunkFrame.at(0, 0.5);
    return { x: from.x + place.x * arm, y: from.y + place.y * arm };
  }
  return place.on === 'head'
    ? headFrame.at(place.x, place.y)
    : trunkFrame.at(place.x * trunkFrame.build.shoulders, place.y);
}
