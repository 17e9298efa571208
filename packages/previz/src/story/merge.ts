import type { Mention, Relation } from '../model/script.ts';
import type { Moment } from './moment.ts';

/** How much happens in a moment: what to keep when there are fewer frames than moments. */
export function strength(moment: Moment): number {
  const acts = moment.mentions.filter((m) => m.pose !== null && m.pose !== 'stand').length;
  const felt = moment.mentions.filter((m) => m.mood !== null && m.mood !== 'neutral').length;
  return 2 * acts + 2 * moment.relations.length + felt + moment.mentions.length;
}

/** The strongest of some moments; of equals the last. */
export const strongest = (moments: readonly Moment[]): Moment =>
  moments.reduce((a, b) => (strength(b) >= strength(a) ? b : a));

/** Several moments as one picture: everything named, each doing what it does first. */
export function mergeMoments(moments: readonly Moment[]): Moment {
  const best = strongest(moments);
  const ordered = [best, ...moments.filter((m) => m !== best)];
  const mentions = new Map<string, Mention>();
  for (const mention of moments.flatMap((m) => m.mentions)) {
    const other = ordered
      .flatMap((m) => m.mentions)
      .find((m) => m.entity === mention.entity && m.pose !== null);
    const mood = ordered
      .flatMap((m) => m.mentions)
      .find((m) => m.entity === mention.entity && m.mood !== null);
    if (!mentions.has(mention.entity))
      mentions.set(mention.entity, { ...(other ?? mention), mood: mood?.mood ?? null });
  }
  const named = moments.find((m) => m.place.setting !== moments[0]?.place.setting);
  const sized = moments.find((m) => m.camera.size !== null || m.camera.angle !== null);
  return {
    ...best,
    mentions: [...mentions.values()],
    carried: [],
    relations: mergeRelations(ordered.flatMap((m) => m.relations)),
    place: named ? best.place : lastWords(moments),
    camera: (sized ?? best).camera,
  };
}

function mergeRelations(relations: readonly Relation[]): Relation[] {
  const seen = new Set<string>();
  return relations.filter((r) => {
    const pair = [r.subject, r.object].sort().join(' ');
    if (seen.has(pair)) return false;
    seen.add(pair);
    return true;
  });
}

/** Words of place accumulate, so the last moment knows them all. */
const lastWords = (moments: readonly Moment[]): Moment['place'] =>
  (moments[moments.length - 1] as Moment).place;

/** Splits `moments` into `count` runs of neighbours of nearly equal length; one sentence stays together if it can. */
export function runsOf(moments: readonly Moment[], count: number): Moment[][] {
  const units = splitLongest(bySentence(moments), count);
  return Array.from({ length: count }, (_, i) =>
    units.slice(Math.floor((i * units.length) / count), Math.floor(((i + 1) * units.length) / count)).flat(),
  );
}

function bySentence(moments: readonly Moment[]): Moment[][] {
  const units: Moment[][] = [];
  for (const moment of moments) {
    if (moment.goesOn && units.length > 0) units.at(-1)?.push(moment);
    else units.push([moment]);
  }
  return units;
}

/** Parts the longest units until there are `least` of them. */
function splitLongest(units: readonly Moment[][], least: number): Moment[][] {
  const out = [...units];
  while (out.length < least) {
    const longest = out.reduce((best, unit, i) => (unit.length > (out[best]?.length ?? 0) ? i : best), 0);
    const unit = out[longest] ?? [];
    if (unit.length < 2) break;
    out.splice(longest, 1, unit.slice(0, Math.ceil(unit.length / 2)), unit.slice(Math.ceil(unit.length / 2)));
  }
  return out;
}
