import type { Entity, Mention, Relation } from '../model/script.ts';
import type { View } from './coverage.ts';
import { picturedIn } from './covered.ts';
import { rung } from './ladder.ts';
import type { Moment } from './moment.ts';

/** Whom a view is about, the first most of all. */
export function focusOf(
  moment: Moment,
  entities: ReadonlyMap<string, Entity>,
  view: View,
  everything: boolean,
): string[] {
  const ids = moment.mentions.map((m) => m.entity);
  if (everything || ids.length <= 1) return ids;
  const pictured = picturedIn(moment);
  const people = ids.filter((id) => entities.get(id)?.kind === 'person' && !pictured.has(id));
  const others = ids.filter((id) => !people.includes(id));
  if (view.aim === 'detail') return (others.length > 0 ? others : people).slice(0, 1);
  if (view.aim === 'reaction') {
    const [who = ''] = reactionFirst(moment.mentions, people, ids);
    return [who, ...boundTo(who, moment).filter((id) => !people.includes(id))];
  }
  if (view.aim === 'near' && rung(view.size) >= rung('medium-close') && !isJoint(moment, people))
    return [...people.slice(0, 1), ...boundTo(people[0], moment)];
  return [...people, ...others];
}

/** A kiss, a fight, a dance: two people in one picture. */
const isJoint = (moment: Moment, people: readonly string[]): boolean =>
  moment.relations.some(
    (r) => JOINT.has(r.kind) && people.includes(r.subject) && people.includes(r.second ?? r.object),
  ) || moment.mentions.filter((m) => people.includes(m.entity) && JOINT_POSES.has(m.pose)).length > 1;

const JOINT: ReadonlySet<Relation['kind']> = new Set([
  'hugging',
  'fighting',
  'giving',
  'carrying',
  'touching',
  'holding',
]);
const JOINT_POSES: ReadonlySet<Mention['pose']> = new Set(['hug', 'fight', 'dance', 'reach']);

/** What one has in hand, or has to do with, and is no person. */
function boundTo(id: string | undefined, { mentions, relations }: Moment): string[] {
  const looks = LOOKS.test(mentions.find((m) => m.entity === id)?.verb ?? 'look');
  const isBound = (r: Relation) => BOUND.has(r.kind) || (r.kind === 'looking-at' && !looks);
  return relations.filter((r) => r.subject === id && isBound(r)).map((r) => r.object);
}

/** From afar, where all else that one looks at is under one's hands. */
const LOOKS =
  /^(look|see|watch|stare|gaze|peer|find|notice|spot|point|smile|admire|meet|wait|think|shout|laugh)$/;

const BOUND: ReadonlySet<Relation['kind']> = new Set([
  'holding',
  'carrying',
  'wearing',
  'riding',
  'driving',
  'touching',
]);

/** The one who feels, of several the last, else who stands opposite the first person, else that one, else the first thing. */
function reactionFirst(
  mentions: readonly Mention[],
  people: readonly string[],
  ids: readonly string[],
): string[] {
  const feeling = mentions.findLast(
    (m) => m.mood !== null && m.mood !== 'neutral' && people.includes(m.entity),
  );
  return [feeling?.entity, people[1], people[0], ids[0]].filter((id) => id !== undefined);
}
