/** Who takes a seat on what it is on, and how it sits there. */
import type { PoseId } from '../model/figure.ts';
import { isSitting, SEATED_HANDS } from '../model/sitting.ts';
import { lacesShoes } from './lacing.ts';
import type { Performer } from './performers.ts';
import { handsOf } from './refine-pose.ts';
import type { GivenActing, StagedUnit } from './stagecraft.ts';
import { leadOf } from './unit.ts';

/** What one sits on is at least this high, metres. */
const LEAST_SEAT = 0.3;

export const ON_FEET = new Set<PoseId | null>([
  'walk',
  'run',
  'jump',
  'dance',
  'fight',
  'climb',
  'crouch',
  'kneel',
  'reach',
]);
const AT_REST = new Set<PoseId | null>(['stand', 'hold', 'sleep', 'lie', null]);

export const takesSeat = (g: Performer, host: StagedUnit, seat: number): boolean =>
  g.look !== null &&
  seat >= LEAST_SEAT &&
  (leadOf(host).drawing.anchors.seat !== undefined || sits(g) || idles(g, seat)) &&
  !/^(stand|fight|battle|whack|bash)$/.test(g.mention.verb ?? '') &&
  (handsOut(g) || lacesShoes(g) || !ON_FEET.has(g.mention.pose));

/** Reaches for nothing high: who gives or feeds does so from the seat. */
const handsOut = ({ mention: { pose, verb } }: Performer): boolean =>
  (pose === 'reach' || pose === 'offer') &&
  /^(give|feed|offer|serve|hand|show|scatter|toss|sprinkle|share|exchange|trade|swap|pass|handshake|slip)$/.test(
    verb ?? '',
  );

/** Poses of who stands; on a seat they are only sat. */
const STANDING = new Set<PoseId | null>(['reach', 'feed', 'offer', 'carry', 'look-up', 'look-down', 'walk']);

/** Said to sit: on whatever it is, its upper edge is the seat. */
const sits = ({ mention }: Performer): boolean => isSitting(mention);

/** Done at leisure, so that one sits to it on whatever is low enough, metres. */
const AT_LEISURE = new Set<PoseId | null>(['read', 'eat', 'drink', 'type', 'write', 'play-guitar', 'doze']);
const HIGHEST_SEAT = 1.3;
const idles = ({ mention }: Performer, seat: number): boolean =>
  AT_LEISURE.has(mention.pose) && seat <= HIGHEST_SEAT;

/** Sat on a board that is hardly off the ground: the legs have nowhere to hang. */
const isLow = (g: Performer, { lead }: StagedUnit, seat: number): boolean =>
  g.look !== null && seat < LEAST_SEAT && g.mention.verb === 'sit' && lead.drawable?.id === 'skateboard';

/** Who takes a seat sits, whatever its hands do. */
export function seatedPose(g: Performer, host: StagedUnit, seat: number): GivenActing {
  if (!takesSeat(g, host, seat)) return isLow(g, host, seat) ? { pose: 'cross-legged' } : {};
  const { pose } = g.mention;
  if (lacesShoes(g)) return { pose: 'sit', seatHeight: seat * 100, view: 'side' };
  if (host.lead.drawable?.id === 'dentist-chair') {
    const facing = leadOf(host).flip ? 1 : -1;
    return { pose: 'recline', seatHeight: seat * 100, view: 'side', facing };
  }
  const hands = pose === 'sit' || pose === 'hold' || pose === null ? handsOf(g) : undefined;
  if (hands && SEATED_HANDS.has(hands)) return { pose: hands, seatHeight: seat * 100 };
  const asleep = pose === 'sleep' || (g.mention.mood ?? g.entity.traits.mood) === 'asleep';
  const acts = asleep ? 'doze' : AT_REST.has(pose) || STANDING.has(pose) || pose === null ? 'sit' : pose;
  return { pose: acts, seatHeight: seat * 100 };
}
