/** What a place has of its own and has not yet, or no longer, by a moment of the story: the train at the platform. */
import type { Entity } from '../model/script.ts';
import type { Moment } from './moment.ts';

/** Settings with a part that comes and goes, what it is as an entity, and how the part's name begins. */
const COMES_AND_GOES: Readonly<Record<string, { readonly thing: RegExp; readonly part: string }>> = {
  'train-station': {
    thing: /^(train|metro-train|railway-car|bullet-train|locomotive|steam-train)$/,
    part: 'train',
  },
};

const COMES = /^(arrive|come|pull|enter|roll|approach|stop|steam|halt|appear)$/;
const LEAVES = /^(leave|depart|go|drive|exit|vanish|disappear|speed)$/;

/** Names of parts of the set that are not there in moment `at`. */
export function absentParts(
  moments: readonly Moment[],
  at: Moment,
  entities: ReadonlyMap<string, Entity>,
): readonly string[] {
  const known = COMES_AND_GOES[at.place.setting];
  if (!known) return [];
  const deeds = moments.flatMap((m) =>
    m.mentions
      .filter((x) => known.thing.test(entities.get(x.entity)?.drawable ?? ''))
      .map((x) => ({ beat: m.beat, verb: x.verb ?? '' })),
  );
  const arrival = deeds.find((d) => COMES.test(d.verb))?.beat;
  const leaving = deeds.find((d) => LEAVES.test(d.verb))?.beat;
  const early = arrival !== undefined && at.beat < arrival;
  const late = leaving !== undefined && at.beat > leaving;
  return early || late ? [known.part] : [];
}
