import type { Entity, Mention } from '../model/script.ts';
import type { View } from './coverage.ts';
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
  const people = ids.filter((id) => entities.get(id)?.kind === 'person');
  const others = ids.filter((id) => !people.includes(id));
  if (view.aim === 'detail') return (others.length > 0 ? others : people).slice(0, 1);
  if (view.aim === 'reaction') return reactionFirst(moment.mentions, people, ids).slice(0, 1);
  return [...people, ...others];
}

/** The one who feels, else the first person, else the first thing. */
function reactionFirst(
  mentions: readonly Mention[],
  people: readonly string[],
  ids: readonly string[],
): string[] {
  const feeling = mentions.find((m) => m.mood !== null && m.mood !== 'neutral' && people.includes(m.entity));
  return [feeling?.entity, people[0], ids[0]].filter((id) => id !== undefined);
}
