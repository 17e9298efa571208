/** What the rules of what belongs together share. */
import type { Relation } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import type { Artists } from './artists.ts';
import type { Performer } from './performers.ts';

export interface Frame {
  readonly shot: Shot;
  readonly performers: readonly Performer[];
}

export const idOf = (p: Performer): string => p.drawable?.id ?? '';
export const related = (relations: readonly Relation[], id: string): boolean =>
  relations.some((r) => r.subject === id || r.object === id);

export const without = (relations: readonly Relation[], ids: readonly string[]): Relation[] =>
  relations.filter((r) => !ids.includes(r.subject) && !ids.includes(r.object));

export function drawnAs(p: Performer, id: string, artists: Artists): Performer {
  const drawable = artists.findDrawable(id);
  return drawable
    ? { ...p, drawable, entity: { ...p.entity, drawable: drawable.id }, height: drawable.height }
    : p;
}
