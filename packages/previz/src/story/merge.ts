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

/** As many as one picture can show well. */
const FULL = 6;

/**
 * What one picture can hold: all of a scene that is `described`; of a long tale the strongest moment, and its neighbours
 * in the same place while not too much comes together.
 */
export function keyMoments(moments: readonly Moment[], described: boolean): readonly Moment[] {
  const cast = (run: readonly Moment[]) => new Set(run.flatMap((m) => m.mentions.map((x) => x.entity))).size;
  if (moments.length <= 2 || cast(moments) <= FULL || described) return moments;
  let from = moments.indexOf(strongest(moments));
  let to = from + 1;
  const fits = (a: number, b: number) => {
    const run = moments.slice(a, b);
    return (
      a >= 0 &&
      b <= moments.length &&
      new Set(run.map((m) => m.place.setting)).size === 1 &&
      cast(run) <= FULL
    );
  };
  for (;;) {
    if (fits(from - 1, to)) from--;
    else if (fits(from, to + 1)) to++;
    else return moments.slice(from, to);
  }
}

/** Several moments as one picture: everything named, each doing what it does first. */
export function mergeMoments(moments: readonly Moment[]): Moment {
  const best = handedOver(moments) ?? strongest(moments);
  const ordered = [best, ...moments.filter((m) => m !== best)];
  const mentions = new Map<string, Mention>();
  const all = moments.flatMap((m) => m.mentions);
  for (const mention of all) {
    const other = ordered
      .flatMap((m) => m.mentions)
      .find((m) => m.entity === mention.entity && m.pose !== null);
    const mood = ordered
      .flatMap((m) => m.mentions)
      .find((m) => m.entity === mention.entity && m.mood !== null);
    const state = moments
      .flatMap((m) => m.mentions)
      .findLast((m) => m.entity === mention.entity && m.state !== undefined)?.state;
    const depth = moments
      .flatMap((m) => m.mentions)
      .find((m) => m.entity === mention.entity && m.depth !== undefined)?.depth;
    const conditions = [
      ...new Set(all.flatMap((m) => (m.entity === mention.entity ? (m.conditions ?? []) : []))),
    ];
    if (!mentions.has(mention.entity))
      mentions.set(mention.entity, {
        ...(other ?? mention),
        mood: mood?.mood ?? null,
        ...(state ? { state } : {}),
        ...(depth ? { depth } : {}),
        ...(conditions.length > 0 ? { conditions } : {}),
      });
  }
  const named = moments.find((m) => m.place.setting !== moments[0]?.place.setting);
  const sized = moments.find((m) => m.camera.size !== null || m.camera.angle !== null);
  return {
    ...best,
    mentions: [...mentions.values()],
    carried: [],
    relations: mergeRelations(
      deedsFirst(
        ordered
          .flatMap((m) => m.relations)
          .filter((r) => !(r.kind === 'riding' && mentions.get(r.subject)?.pose === 'fall')),
      ),
    ).filter((r) => !isPutDown(r, moments)),
    place: named ? best.place : lastWords(moments),
    camera: (sized ?? best).camera,
  };
}

/** "A boy climbs up and hands it to her": the way there is over when he hands it over. */
const handedOver = ([first, ...rest]: readonly Moment[]): Moment | undefined =>
  rest.every((m) => m.goesOn) && first?.mentions.some((m) => ON_THE_WAY.test(m.pose ?? ''))
    ? rest.findLast((m) => m.relations.some((r) => r.kind === 'giving' && r.second !== undefined))
    : undefined;

const ON_THE_WAY = /^(?:climb|walk|run|jump|swim)$/;

/** "takes off his helmet and drinks": a hand is at the mouth, and the helmet in nobody's. */
const isPutDown = (r: Relation, moments: readonly Moment[]): boolean =>
  r.kind === 'holding' &&
  moments.some(
    ({ mentions, relations }) =>
      !relations.includes(r) &&
      mentions.some((m) => m.entity === r.subject && /^(drink|eat|phone|photograph)$/.test(m.pose ?? '')) &&
      relations.some((own) => own.kind === 'holding' && own.subject === r.subject),
  );

/** Where somebody stands gives way to what is done. */
const deedsFirst = (relations: readonly Relation[]): Relation[] => [
  ...relations.filter((r) => r.kind !== 'next-to'),
  ...relations.filter((r) => r.kind === 'next-to'),
];

function mergeRelations(relations: readonly Relation[]): Relation[] {
  const seen = new Set<string>();
  return relations.filter((r) => {
    // To look at another says nothing of where the two are.
    const pair = [r.subject, r.object].sort().join(' ') + (r.kind === 'looking-at' ? ' seen' : '');
    if (seen.has(pair)) return false;
    seen.add(pair);
    return true;
  });
}

/** Words of place accumulate, so the last moment knows them all. */
const lastWords = (moments: readonly Moment[]): Moment['place'] =>
  (moments[moments.length - 1] as Moment).place;

/**
 * Splits `moments` into `count` runs of neighbours: those that belong together most are joined first, and runs stay of
 * nearly equal length. While there are frames enough, each sentence keeps its own.
 */
export function runsOf(moments: readonly Moment[], count: number): Moment[][] {
  const runs = moments.map((m) => [m]);
  const sentences = moments.filter((m) => !m.goesOn).length;
  const cost = (i: number) =>
    apart(runs, i) + (sentences <= count && !runs[i + 1]?.[0]?.goesOn ? SENTENCE : 0);
  while (runs.length > count) {
    let best = 0;
    for (let i = 1; i + 1 < runs.length; i++) if (cost(i) < cost(best)) best = i;
    runs.splice(best, 2, [...(runs[best] ?? []), ...(runs[best + 1] ?? [])]);
  }
  return runs;
}

/** More than anything within a sentence keeps apart. */
const SENTENCE = 100;

/** How ill run `i` and the next one would make one picture. */
function apart(runs: readonly (readonly Moment[])[], i: number): number {
  const [a, b] = [runs[i] ?? [], runs[i + 1] ?? []];
  const [last, first] = [a.at(-1), b[0]];
  if (!last || !first) return Number.POSITIVE_INFINITY;
  const long = a.length + b.length;
  const place = last.place.setting !== first.place.setting || last.place.hour !== first.place.hour ? 6 : 0;
  const sentence = first.goesOn ? 0 : 2.5;
  const others = last.mentions[0]?.entity === first.mentions[0]?.entity ? 0 : 1;
  const acts = 0.2 * Math.min(strength(last), strength(first));
  return 2 * long + place + sentence + others + acts;
}
