/** Which of those in a frame drive into what. */
import type { Relation } from '../model/script.ts';
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

/** "a car crashes into a tree". */
export const crashesInto = (r: Relation, subject: Performer, object: Performer): boolean =>
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
