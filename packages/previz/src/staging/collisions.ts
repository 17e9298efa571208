/** Which of those in a frame drive into what. */
import { isHolding } from '../model/holding.ts';
import type { Relation } from '../model/script.ts';
import { mountOf } from './mount-of.ts';
import type { Performer } from './performers.ts';
import { isVehicle } from './rides.ts';
import { stateOf } from './thing-states.ts';

const INTO: ReadonlySet<Relation['kind']> = new Set([
  'in',
  'on',
  'against',
  'next-to',
  'fighting',
  'touching',
]);
const DRIVES_INTO = /^(crash|collide|smash|ram|slam|bump|hit|plow|plough|skid)$/;

/** What a body goes over head first is at least and at most so high; metres. */
const TRIPS_UP = 0.35;
const OVERTOPS = 2.3;

/** "a cyclist crashes into hay bales", "a skier crashes into a snowman". */
const fliesOver = (r: Relation, subject: Performer, object: Performer): boolean =>
  (INTO.has(r.kind) || isHolding(r)) &&
  subject.look !== null &&
  subject.entity.count === 1 &&
  (mountOf(subject) !== null || /ski|skat|board|sled|rider|racer|jockey/.test(subject.entity.noun)) &&
  object.drawable?.kind === 'thing' &&
  object.drawable.placement === 'floor' &&
  object.height >= TRIPS_UP &&
  object.height <= OVERTOPS &&
  !isVehicle(object) &&
  /^(crash|plow|plough|collide|skid|careen)$/.test(subject.mention.verb ?? '');

/** "a car crashes into a tree". */
export const crashesInto = (r: Relation, subject: Performer, object: Performer): boolean =>
  fliesOver(r, subject, object) || drivesInto(r, subject, object);

const drivesInto = (r: Relation, subject: Performer, object: Performer): boolean =>
  INTO.has(r.kind) &&
  isVehicle(subject) &&
  object.look === null &&
  object.drawable?.placement !== 'surface' &&
  DRIVES_INTO.test(subject.mention.verb ?? '');

/** "two cars collide": the second with the first. */
export const collisions = (performers: readonly Performer[]): (readonly [Performer, Performer])[] =>
  performers.flatMap((p) => {
    const other = performers.find((q) => q.entity.id === p.entity.id && q.index === 0);
    return p.index === 1 && other && isVehicle(p) && stateOf(p) === 'wrecked' ? [[p, other] as const] : [];
  });
