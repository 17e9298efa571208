/** "a whale floating in the sky", seen by a boy who stands below: the sky is not where the boy is. */
import type { Entity, Mention, Relation } from '../../model/script.ts';

export type Placed = Pick<Entity, 'id' | 'kind'>;

/** Who is in a beat, and who of them is in the sky. */
interface Scene {
  readonly aloft: readonly Placed[];
  readonly mentions: ReadonlyMap<string, Pick<Mention, 'pose' | 'verb'>>;
  readonly relations: readonly Relation[];
}

const UP = /^(fly|fall|jump|swim|dive|ride|drive)$/;
const ABOARD = /^(riding|driving|in|on|carrying|holding)$/;

/** Ids of the people who stay on the ground while something else is in the sky. */
export function standingUnder(beat: Scene, entities: readonly Placed[]): string[] {
  const up = new Set(beat.aloft.map((e) => e.id));
  if (up.size === 0) return [];
  const aboard = (id: string) =>
    beat.relations.some(
      (r) =>
        ABOARD.test(r.kind) &&
        ((r.subject === id && up.has(r.object)) || (r.object === id && up.has(r.subject))),
    );
  return entities
    .filter((e) => e.kind === 'person' && beat.mentions.has(e.id) && !up.has(e.id) && !aboard(e.id))
    .filter((e) => !UP.test(beat.mentions.get(e.id)?.pose ?? ''))
    .map((e) => e.id);
}

/** Goes up itself. */
const ASCENDS = /^(rise|ascend|soar|climb|float|lift|leap|go|vanish|disappear|take|launch|drift|escape)$/;

const UP_TO_IT =
  /\b(?:to|towards?|into|at|against) (?:the |an? )?(?:[a-z]+ ){0,2}(?:sky|skies|heavens?|clouds?)\b/i;

/** "raises the sword to the sky", "howls at the sky": from the ground, which nobody leaves who does not fly. */
export const reachesForSky = (text: string, beat: Scene, entities: readonly Placed[]): boolean => {
  const living = entities.filter((e) => e.kind !== 'thing' && beat.mentions.has(e.id));
  const grounded = (e: Placed) =>
    !UP.test(beat.mentions.get(e.id)?.pose ?? '') &&
    !ASCENDS.test(beat.mentions.get(e.id)?.verb ?? '') &&
    !beat.relations.some((r) => r.subject === e.id && /^(riding|driving|in|on)$/.test(r.kind));
  return UP_TO_IT.test(text) && living.length > 0 && living.every(grounded);
};
