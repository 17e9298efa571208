/** How people hold themselves, as seen from straight above. */
import type { PoseId } from '../../model/figure.ts';

export interface Stance {
  readonly legs: 'under' | 'together' | 'stride' | 'run' | 'seated' | 'astride' | 'kneel' | 'crossed';
  /** Where the hands are, centimetres of an adult: ahead, and outwards from the middle. */
  readonly left: readonly [ahead: number, out: number];
  readonly right: readonly [ahead: number, out: number];
  /** Centimetres that the head is ahead of the hips. */
  readonly lean?: number;
  /** The face is turned up to the sky. */
  readonly up?: true;
  /** The hands are over the head, nearer to who looks down. */
  readonly aloft?: true;
}

const both = (
  legs: Stance['legs'],
  ahead: number,
  out: number,
  more: Pick<Stance, 'lean' | 'up' | 'aloft'> = {},
): Stance => ({ legs, left: [ahead, out], right: [ahead, out], ...more });

const STAND: Stance = { legs: 'together', left: [7, 27], right: [4, 28] };
const WALK: Stance = { legs: 'stride', left: [-20, 25], right: [22, 24], lean: 3 };
const RUN: Stance = { legs: 'run', left: [-24, 27], right: [34, 15], lean: 11 };
const AT_WORK = both('together', 38, 11, { lean: 6 });
const SEATED = both('seated', 30, 14, { lean: 3 });

/** Several poses to one stance, each set of poses separated by spaces. */
const TABLE: readonly (readonly [poses: string, stance: Stance])[] = [
  ['walk walk-back shamble march lead sneak limp stagger skip look-back', WALK],
  ['run run-back flee skate ice-skate ski', RUN],
  ['sit doze drive drum piano row cello harp', SEATED],
  ['eat drink type write work tie handiwork play-guitar roast', both('seated', 44, 12, { lean: 6 })],
  ['ride straddle', both('astride', 34, 13, { lean: 6 })],
  ['kneel pray dig plead crouch huddle cower bow', both('kneel', 32, 8, { lean: 10 })],
  ['cross-legged back-to sunk', both('crossed', 22, 18, { lean: 4 })],
  ['read phone photograph selfie look-down', both('together', 26, 7, { lean: 4 })],
  ['hold carry offer cook pour feed blow bass', both('together', 33, 12)],
  ['push heave lean', both('stride', 50, 17, { lean: 12 })],
  ['pull haul-back sweep', both('stride', 40, 6, { lean: -8 })],
  [
    'reach point give aim-pistol throw cast punch lunge',
    { legs: 'stride', left: [-10, 27], right: [56, 12], lean: 8 },
  ],
  ['fight guard fists strike ready', { legs: 'stride', left: [26, 14], right: [46, 10], lean: 6 }],
  ['aim draw-bow', { legs: 'stride', left: [54, 6], right: [10, 16], lean: 2 }],
  ['wave raise salute halt', { legs: 'together', left: [4, 27], right: [20, 30], aloft: true, up: true }],
  ['cheer hang climb dunk juggle pick-high lift jump', both('together', 18, 25, { aloft: true, up: true })],
  ['look-up point-up', { ...STAND, up: true }],
  ['waltz', { legs: 'together', left: [32, 22], right: [26, 34], lean: 2 }],
  ['dance spread balance arabesque fly', { legs: 'stride', left: [6, 58], right: [-4, 58] }],
  ['hug kiss dip', both('together', 36, 20, { lean: 6 })],
  ['talk argue shout scold sing plead', { legs: 'together', left: [6, 27], right: [36, 22] }],
  ['arms-crossed think huddle clutch-chest', both('together', 17, -6)],
  ['hands-on-hips', both('together', 0, 30)],
  ['cry hide-face facepalm cover-ears despair', both('together', 12, 7, { lean: 6 })],
  ['paint hammer hew chop sew conduct groom', { ...AT_WORK, right: [46, 8] }],
  ['crawl push-up', { legs: 'kneel', left: [44, 20], right: [36, 20], lean: 26 }],
];

const STANCES: ReadonlyMap<string, Stance> = new Map(
  TABLE.flatMap(([poses, stance]) => poses.split(' ').map((pose) => [pose, stance] as const)),
);

export const stanceOf = (pose: PoseId | null): Stance => STANCES.get(pose ?? 'stand') ?? STAND;

export const SITTING: Stance = SEATED;
export const AT_TABLE: Stance = both('under', 42, 13, { lean: 5 });
export const RIDING: Stance = both('astride', 34, 13, { lean: 6 });

/** Poses in which the whole body is seen, as it lies, and from which side of it that is. */
const LYING: Readonly<Record<string, readonly [pose: PoseId, view: 'front' | 'back']>> = {
  lie: ['lie', 'front'],
  supine: ['spread', 'front'],
  recline: ['lie', 'front'],
  abed: ['abed', 'front'],
  sleep: ['curl', 'front'],
  curl: ['curl', 'front'],
  faint: ['supine', 'front'],
  slump: ['supine', 'front'],
  trip: ['prone', 'back'],
  fall: ['fall', 'front'],
  prone: ['prone', 'back'],
  'on-elbows': ['prone', 'back'],
  swim: ['swim', 'back'],
  dive: ['swim', 'back'],
  drown: ['cheer', 'front'],
  yoga: ['yoga', 'front'],
};

export const lyingAs = (pose: PoseId | null) => LYING[pose ?? ''];
