/** Who sits while the hands are at something else: "sits on a wall eating an apple". */
import type { PoseId } from './figure.ts';
import type { Mention } from './script.ts';

/** What hands do as well from a seat as on one's feet. */
export const SEATED_HANDS: ReadonlySet<PoseId | null> = new Set([
  'eat',
  'drink',
  'read',
  'phone',
  'write',
  'type',
  'play-guitar',
  'violin',
  'blow',
  'paint',
  'tie',
  'groom',
  'work',
  'handiwork',
  'clap',
  'photograph',
  'hide-face',
  'cover-mouth',
  'shake-head',
  'nod',
  'cry',
  'scratch-head',
  'arms-crossed',
  'clutch-chest',
]);

const postureOf = ({ posture, pose }: Pick<Mention, 'posture' | 'pose'>): PoseId | null => posture ?? pose;

/** Said to sit, on whatever it is. */
export const isSitting = (m: Pick<Mention, 'posture' | 'pose' | 'verb'>): boolean =>
  m.verb === 'sit' || /^(?:sit|cross-legged)$/.test(postureOf(m) ?? '');

/** Said to sit on the floor. */
export const isOnTheFloor = (m: Pick<Mention, 'posture' | 'pose'>): boolean =>
  postureOf(m) === 'cross-legged';
