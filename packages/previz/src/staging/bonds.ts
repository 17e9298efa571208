/** What a relation makes of the two of whom it is said. */
import type { Relation } from '../model/script.ts';
import { isAtVehicle } from './at-vehicle.ts';
import { attends } from './attendants.ts';
import { comesDownOn } from './beast-deeds.ts';
import { hasInItsTeeth, isNursed } from './beast-ties.ts';
import { bearsBeast, breaksOver, hasRoomBelow, isSolid } from './below.ts';
import { clutches } from './clutches.ts';
import { coilsAround } from './coils-around.ts';
import { crashesInto } from './collisions.ts';
import { peeksRound } from './doorways.ts';
import { dropsInto } from './drops-into.ts';
import type { Grip } from './grips.ts';
import { isBorne } from './is-borne.ts';
import { eatsFromHand } from './is-fed.ts';
import { nips, reachesForWings, sipsAt } from './is-nipping.ts';
import { isPod } from './is-pod.ts';
import { areSetAround, encircles, isRinged } from './is-ringed.ts';
import { isTable } from './is-table.ts';
import { hidesBehind, leansOn } from './leans-or-hides.ts';
import { isAirborne } from './off-the-ground.ts';
import {
  climbsOut,
  climbsThrough,
  isBehindGlass,
  isStowed,
  leansOut,
  stumblesOver,
  takesStairs,
  vaultsOver,
} from './passages.ts';
import type { Performer } from './performers.ts';
import { isRope, playsAt } from './played-where-it-stands.ts';
import { isRidden, isVehicle, mountGrip } from './rides.ts';
import { isShared } from './shared-loads.ts';
import { stateOf } from './thing-states.ts';
import { hangsFrom, isDraped, isPropped } from './touches.ts';
import { hasRoomFor, isWhole } from './whole-bodies.ts';
import { handles, worksAt } from './works-at.ts';

export interface Bond {
  readonly guests: 'subjects' | 'objects';
  readonly grip: Grip;
}

/** It stands on a table, as at the vet's. */
const isOnTable = (
  { entity }: Performer,
  relations: readonly Relation[],
  performers: readonly Performer[],
): boolean =>
  relations.some(
    (r) =>
      r.kind === 'on' &&
      r.subject === entity.id &&
      performers.some((p) => p.entity.id === r.object && isTable(p)),
  );

/** Behind bars: of a cell anyhow, of a gate where that is said. */
const isBarred = (r: Relation, { drawable }: Performer): boolean =>
  drawable?.id === 'cell-bars' || (drawable?.id === 'iron-gate' && r.kind === 'behind');

/** What one shoulders. */
const BORNE_BY_ONE = /^(?:bicycle|mountain-bike|racing-bicycle|kick-scooter|canoe|kayak|surfboard|sled)$/;

/** Which of the two is fixed to the other, and how; null where both stand for themselves. */
export function bondOf(
  r: Relation,
  subject: Performer,
  object: Performer,
  relations: readonly Relation[],
  performers: readonly Performer[],
): Bond | null {
  if (r.comesOut) return { guests: 'subjects', grip: 'coming-out' };
  // What somebody comes out of stands there for that.
  if (!object.look && relations.some((q) => q.comesOut && q.object === r.object)) return null;
  if (reachesForWings(r, subject, object)) return { guests: 'objects', grip: 'nipping' };
  if (sipsAt(r, subject, object) || nips(r, subject, object)) return { guests: 'subjects', grip: 'nipping' };
  if (eatsFromHand(r, subject, object)) return { guests: 'objects', grip: 'fed' };
  if (isShared(r.bearing)) return { guests: 'subjects', grip: 'bearing' };
  if (subject.look && isBorne(r.bearing, object)) return { guests: 'objects', grip: 'borne' };
  if (
    (r.kind === 'looking-at' && subject.mention.pose === 'look-into' && !object.look) ||
    dropsInto(r, subject, object)
  )
    return { guests: 'subjects', grip: 'overlooking' };
  if (subject.look && subject.mention.verb === 'dunk' && object.drawable?.id === 'basketball-hoop')
    return { guests: 'subjects', grip: 'dunking' };
  if (subject.look && isBarred(r, object)) return { guests: 'subjects', grip: 'barred' };
  if (isBehindGlass(r, subject, object)) return { guests: 'subjects', grip: 'behind-glass' };
  if (leansOut(r, subject, object)) return { guests: 'subjects', grip: 'leaning-out' };
  if (stumblesOver(r, subject, object)) return { guests: 'objects', grip: 'underfoot' };
  if (vaultsOver(r, subject, object)) return { guests: 'subjects', grip: 'vaulted' };
  if (climbsOut(r, subject, object)) return { guests: 'subjects', grip: 'climbing-out' };
  if (climbsThrough(r, subject, object)) return { guests: 'subjects', grip: 'straddled' };
  if (isStowed(r, subject, object)) return { guests: 'subjects', grip: 'stowed' };
  if (isDraped(r, subject, object)) return { guests: 'subjects', grip: 'draped' };
  if (isPropped(r, subject, object)) return { guests: 'subjects', grip: 'propped' };
  if (hangsFrom(r, subject, object)) return { guests: 'subjects', grip: 'hung' };
  if (peeksRound(r, subject, object)) return { guests: 'subjects', grip: 'peeking' };
  if (isAtVehicle(r, subject, object)) return { guests: 'subjects', grip: 'at-vehicle' };
  if (leansOn(r, subject, object)) return { guests: 'subjects', grip: 'leaning' };
  if (hidesBehind(r, subject, object)) return { guests: 'subjects', grip: 'hidden' };
  if (crashesInto(r, subject, object)) return { guests: 'subjects', grip: 'crashed' };
  if (worksAt(r, subject, object)) return { guests: 'subjects', grip: 'working' };
  if (clutches(r, subject, object)) return { guests: 'subjects', grip: 'clutched' };
  const seatedAt = r.kind === 'next-to' && subject.mention.pose === 'sit';
  if (playsAt(subject, object) && (r.kind === 'touching' || seatedAt))
    return { guests: 'subjects', grip: 'playing' };
  if (r.kind === 'pulling' && subject.look && isRope(object)) return { guests: 'objects', grip: 'hauled' };
  if (attends(r, subject, object)) return { guests: 'subjects', grip: 'attending' };
  if (sitsAt(r, subject, object)) return { guests: 'subjects', grip: 'at' };
  if (encircles(r, subject, object)) return { guests: 'subjects', grip: 'encircling' };
  if (coilsAround(r, subject, object)) return { guests: 'subjects', grip: 'coiled' };
  if (r.kind === 'around' && (subject.look ? isRinged(object) : areSetAround(subject, object)))
    return { guests: 'subjects', grip: 'around' };
  if (/^(touching|pulling|giving)$/.test(r.kind) && hasInItsTeeth(subject, object))
    return { guests: 'objects', grip: 'held' };
  if (isNursed(subject, object)) return { guests: 'objects', grip: 'nursed' };
  const load = LOADS[r.kind];
  const draws = load === 'pulled' && subject.drawable?.kind === 'animal';
  if (load) return (subject.look || draws) && !object.look ? { guests: 'objects', grip: load } : null;
  if (
    subject.look &&
    (subject.mention.pose === 'climb' ||
      (/^(hang|dangle|swing|lower|rappel|abseil)$/.test(subject.mention.verb ?? '') &&
        (subject.mention.pose === 'hang' || subject.mention.pose === 'reach') &&
        object.height > 1.2)) &&
    !object.look &&
    CLIMBING.has(r.kind)
  )
    return { guests: 'subjects', grip: 'climbed' };
  if ((clambers(subject, object) || takesStairs(subject, object)) && CLIMBING.has(r.kind))
    return { guests: 'subjects', grip: 'climbed' };
  if (subject.look && object.drawable?.kind === 'animal' && CARESSES.has(r.kind))
    return subject.deed?.way === 'pet' && isOnTable(object, relations, performers)
      ? { guests: 'subjects', grip: 'working' }
      : { guests: 'objects', grip: 'petted' };
  switch (r.kind) {
    case 'holding':
    case 'carrying':
      if (object.look && object.look.age !== 'toddler')
        return r.kind === 'carrying' ? { guests: 'objects', grip: 'held' } : null;
      if (isVehicle(object) && object.height > 1 && !BORNE_BY_ONE.test(object.drawable?.id ?? ''))
        return { guests: 'subjects', grip: mountGrip(object) };
      if (stateOf(object) === 'blown') return null;
      return { guests: 'objects', grip: stateOf(object) === 'dropped' ? 'dropped' : 'held' };
    case 'giving':
      return subject.look && !object.look ? { guests: 'objects', grip: 'held' } : null;
    case 'wearing':
      return { guests: 'objects', grip: 'worn' };
    case 'riding':
    case 'driving':
      return { guests: 'subjects', grip: mountGrip(object) };
    case 'on':
      if (comesDownOn(subject, object)) return { guests: 'subjects', grip: 'above' };
      if (isAbove(subject, object)) return null;
      // Out of a hollow one looks from within.
      if (object.drawable?.id === 'hollow-tree') return { guests: 'subjects', grip: 'in' };
      if (subject.look && isTable(object) && !LAID_OUT.test(object.drawable?.id ?? '') && isAsleep(subject))
        return { guests: 'subjects', grip: 'at' };
      return {
        guests: 'subjects',
        grip: !r.atop && subject.look && isRidden(subject, object) ? mountGrip(object) : 'on',
      };
    case 'in':
      if (isVehicle(object) && subject.drawable?.kind === 'thing')
        return { guests: 'subjects', grip: mountGrip(object) === 'aboard' ? 'on' : 'in' };
      if (isVehicle(object)) return { guests: 'subjects', grip: mountGrip(object) };
      // Nobody is seen inside a crow or a drum.
      if (isWhole(object) && !hasRoomFor(object, subject)) return null;
      // In a drawer that is pulled out things lie; on a chest of drawers they stand.
      if (object.drawable?.id === 'dresser' && stateOf(object) === 'open' && !subject.look)
        return { guests: 'subjects', grip: 'in' };
      return {
        guests: 'subjects',
        grip: object.drawable?.category === 'furniture' && !isPod(object) ? 'on' : 'in',
      };
    case 'under':
      if (/^glass-dome$/.test(object.drawable?.id ?? '')) return { guests: 'subjects', grip: 'in' };
      // The lamp over somebody hangs from the ceiling.
      if (object.drawable?.placement === 'ceiling') return { guests: 'objects', grip: 'above' };
      return isSolid(object, subject)
        ? { guests: 'objects', grip: 'above' }
        : { guests: 'subjects', grip: 'under' };
    case 'above':
      // Over who is in bed, a fairy is over the bed.
      if (subject.look && isAsleep(object) && object.look) return { guests: 'subjects', grip: 'above' };
      if (isAirborne(subject) || breaksOver(subject, object)) return null;
      // "squeezes a lemon over a salad": the hands are over it, and nobody floats.
      if (subject.look && object.drawable?.category === 'food' && object.height < 0.6) return null;
      // "grills fish over a fire": the fish is over it, and who grills stays on the ground.
      if (
        subject.look &&
        /^(grill|roast|cook|toast|fry|boil|heat|warm|barbecue)$/.test(subject.mention.verb ?? '')
      )
        return null;
      // "holds an umbrella over his sister": nobody is over her.
      if (
        subject.look &&
        (object.look || subject.mention.verb === 'hold') &&
        !OVERHEAD.test(subject.mention.pose ?? '')
      )
        return null;
      return { guests: 'subjects', grip: bearsBeast(object, subject) ? 'on' : 'above' };
    case 'below':
      if (isAirborne(object)) return null;
      return hasRoomBelow(object, subject)
        ? { guests: 'subjects', grip: 'under' }
        : { guests: 'objects', grip: bearsBeast(subject, object) ? 'on' : 'above' };
    default:
      return handles(r, subject, object) ? { guests: 'subjects', grip: 'working' } : null;
  }
}

/** Off the ground. */
const OVERHEAD = /^(fly|jump|fall|climb|swim|dive|flip|hang)$/;

/** On these one lies, as tables as they are. */
export const LAID_OUT = /^(operating-table|stretcher|dentist-chair)$/;

/** A beast up a trunk. */
const clambers = ({ drawable, mention }: Performer, { drawable: up }: Performer): boolean =>
  drawable?.kind === 'animal' &&
  /^(climb|scale|clamber|ascend|cling|hug|embrace|peck|tap|drum|sharpen|scratch|coil|wind|wrap|scurry|scamper)$/.test(
    mention.verb ?? '',
  ) &&
  /tree|palm|pole|trunk|pine|oak|mast/.test(up?.id ?? '');

const isAsleep = (p: Performer): boolean =>
  p.mention.pose === 'sleep' || (p.mention.mood ?? p.entity.traits.mood) === 'asleep';

const CLIMBING = new Set<Relation['kind']>([
  'hugging',
  'on',
  'above',
  'touching',
  'against',
  'next-to',
  'holding',
  'riding',
  'around',
  'in',
]);
const CARESSES = new Set<Relation['kind']>(['hugging', 'touching']);

const LOADS: Partial<Record<Relation['kind'], Grip>> = {
  pushing: 'pushed',
  pulling: 'pulled',
  leading: 'led',
};

/** 'At' a table: turned to it, around it, or behind it. */
export function sitsAt(r: Relation, subject: Performer, object: Performer): boolean {
  if (subject.look === null || !isTable(object)) return false;
  const { towards } = subject.mention;
  const turned = towards !== null && typeof towards === 'object' && towards.entity === object.entity.id;
  return r.kind === 'around' || r.kind === 'behind' || (r.kind === 'next-to' && turned);
}

const isAbove = (subject: Performer, object: Performer): boolean =>
  subject.drawable?.placement === 'sky' && object.drawable?.placement === 'sky';
