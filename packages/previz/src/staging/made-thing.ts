import { NO_TRAITS } from '../model/no-traits.ts';
import type { Entity, Relation } from '../model/script.ts';
import type { Artists } from './artists.ts';
import type { Performer } from './performers.ts';

/** Something nobody named but an action cannot do without, with the relation that puts it in its place. */
export interface ImpliedThing {
  readonly thing: Performer;
  readonly relation: Relation;
}

/** A thing that nobody named, belonging to `owner`. */
export const madeThing = (id: string, owner: Performer, artists: Artists): Performer =>
  (made([id], owner, 'in', artists, 1)[0] as ImpliedThing).thing;

/** So many of the first drawable there is, and what the owner has to do with them. */
export function made(
  ids: readonly string[],
  owner: Performer,
  kind: Relation['kind'],
  artists: Artists,
  count: number,
): ImpliedThing[] {
  const drawable = ids.map((id) => artists.findDrawable(id)).find((d) => d !== undefined);
  if (!drawable) return [];
  const id = `${owner.entity.id}-${drawable.id}`;
  const entity: Entity = {
    id,
    noun: drawable.id,
    name: null,
    kind: drawable.kind,
    drawable: drawable.id,
    count,
    traits: NO_TRAITS,
  };
  const mention = { entity: id, pose: null, verb: null, mood: null, towards: null };
  return Array.from({ length: count }, (_, index) => ({
    thing: {
      id: `${id}#${index}`,
      entity,
      index,
      mention,
      look: null,
      drawable,
      colour: null,
      focus: owner.focus,
      height: drawable.height,
    },
    relation: { kind, subject: owner.entity.id, object: id },
  }));
}
