/** Whoever is in a boat is on the water, and so is a ship that has cast off. */
import type { Beat, Entity, Mention } from '../model/script.ts';
import type { FindDrawable } from './homes.ts';

const ABOARD = /^(?:in|on|riding|driving)$/;
/** Nobody does it ashore. */
const ROWS = /^(?:row|paddle|pole|punt|sail)$/;
const SAILS = /^(?:leave|depart|sail|steam|enter|arrive|return|cross|pass|glide)$/;

type Known = ReadonlyMap<string, Entity>;

const vesselsOf = ({ mentions }: Beat, entities: Known, find: FindDrawable): readonly string[] =>
  mentions
    .map((m) => m.entity)
    .filter((id) => {
      const drawable = find(entities.get(id)?.drawable ?? '');
      return drawable?.category === 'vehicle' && drawable.placement === 'water';
    });

/** There is a boat, and nobody who is not in it. */
export function allAfloat(beat: Beat, entities: Known, find: FindDrawable): boolean {
  const vessels = vesselsOf(beat, entities, find);
  const aboard = (id: string) =>
    beat.relations.some((r) => r.subject === id && ABOARD.test(r.kind) && vessels.includes(r.object));
  const people = beat.mentions.map((m) => m.entity).filter((id) => entities.get(id)?.kind === 'person');
  if (beat.mentions.some((m) => ROWS.test(m.verb ?? ''))) return true;
  return vessels.length > 0 && (people.every(aboard) || people.length === 1);
}

/** A ship under way, nobody on the quay. */
export function sailsOut(beat: Beat, entities: Known, find: FindDrawable): boolean {
  const vessels = vesselsOf(beat, entities, find);
  return (
    beat.mentions.some((m) => vessels.includes(m.entity) && SAILS.test(m.verb ?? '')) &&
    beat.mentions.every((m) => entities.get(m.entity)?.kind !== 'person')
  );
}

/** "She swims out to him.": he is in the water, and in no boat of his own. */
export const swumTo = (
  mentions: readonly Mention[],
  isPerson: (id: string) => boolean,
): readonly Mention[] => {
  const to = mentions.flatMap(({ pose, towards }) =>
    pose === 'swim' && typeof towards === 'object' && towards ? [towards.entity] : [],
  );
  return mentions.map((m) =>
    to.includes(m.entity) && m.pose === null && m.verb === null && isPerson(m.entity)
      ? { ...m, pose: 'drown' }
      : m,
  );
};
