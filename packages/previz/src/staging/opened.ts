import type { Shot } from '../model/shot.ts';
import type { Artists } from './artists.ts';
import { opened as openBefore } from './over-shoulder.ts';
import type { Performer } from './performers.ts';

/** What a thing is drawn as when something is in it, or candles of their own are on it. */
const OPENED: Readonly<Record<string, { readonly as: string; readonly by: RegExp }>> = {
  'cardboard-box': { as: 'open-box', by: /./ },
  package: { as: 'open-box', by: /./ },
  gift: { as: 'open-box', by: /./ },
  'manhole-cover': { as: 'open-manhole', by: /./ },
  cake: { as: 'plain-cake', by: /^candle/ },
  'birthday-cake': { as: 'plain-cake', by: /^candle/ },
};

/** What is rowed is a rowing boat. */
const BOATS = /^(boat|fishing-boat|motor-boat|motorboat)$/;

/** What hatches or is planted, as it is then, with its height in metres. */
const GROWN: readonly (readonly [verb: RegExp, of: RegExp, as: string, height: number])[] = [
  [/^hatch$/, /egg$/, 'hatching-chick', 0.2],
  [/^plant$/, /^(bean|seed|nut|chestnut|acorn|seedling|sprout|grain)$/, 'seedling', 0.2],
  [/^(plant|water)$/, /tree$/, 'sapling', 1.1],
  [/^(water|grow)$/, /^(bean|seed|nut|acorn)$/, 'seedling', 0.2],
];

function becomes(p: Performer, performers: readonly Performer[], artists: Artists): Performer | null {
  if (p.look !== null) return null;
  const verbs = [p, ...performers.filter((q) => q.look !== null)].map((q) => q.mention.verb ?? '');
  const rule = GROWN.find(([v, of]) => of.test(p.drawable?.id ?? '') && verbs.some((verb) => v.test(verb)));
  const drawable = rule && artists.findDrawable(rule[2]);
  return rule && drawable
    ? { ...p, entity: { ...p.entity, drawable: drawable.id }, drawable, height: rule[3] }
    : null;
}

/** Of what is picked only as much is seen as there are hands. */
const isTooMany = (p: Performer, shot: Shot, performers: readonly Performer[]): boolean =>
  p.index >= 2 &&
  shot.relations.some(
    (r) =>
      r.kind === 'holding' &&
      r.object === p.entity.id &&
      performers.some((q) => q.entity.id === r.subject && /^(pick-high|stoop)$/.test(q.mention.pose ?? '')),
  );

const isOnCake = (p: Performer, { relations }: Shot, performers: readonly Performer[]): boolean =>
  p.drawable?.id === 'candle' &&
  relations.some(
    (r) =>
      r.kind === 'on' &&
      r.subject === p.entity.id &&
      performers.some((q) => q.entity.id === r.object && /cake$/.test(q.drawable?.id ?? '')),
  );

/** What an animal drinks stands in no glass. */
const isLapped = (p: Performer, { relations }: Shot, performers: readonly Performer[]): boolean =>
  p.entity.noun === 'water' &&
  p.drawable?.kind === 'thing' &&
  relations.some(
    (r) =>
      r.object === p.entity.id &&
      performers.some((q) => q.entity.id === r.subject && q.drawable?.kind === 'animal'),
  );

/** Bound, and held open in the hands. */
const BOOKS = /book$|^diary$|^magazine$/;

/** Who has it in the hands and reads in it. */
const readerOf = (p: Performer, { relations }: Shot, performers: readonly Performer[]) =>
  performers.find(
    (q) =>
      q.look !== null &&
      (q.mention.pose === 'read' || q.mention.verb === 'read') &&
      relations.some((r) => r.kind === 'holding' && r.subject === q.entity.id && r.object === p.entity.id),
  );

/** Closed boxes opened for what is in them; cakes without candles where the prompt counts its own. */
export function opened(shot: Shot, performers: readonly Performer[], artists: Artists): readonly Performer[] {
  const rows = performers.some((p) => p.look !== null && /^(row|paddle)$/.test(p.mention.verb ?? ''));
  const holdsOnly = (p: Performer, what: RegExp): boolean => {
    const held = shot.relations
      .filter((r) => r.kind === 'in' && r.object === p.entity.id)
      .map((r) => r.subject);
    const things = performers.filter((q) => held.includes(q.entity.id));
    return things.length > 0 && things.every((q) => what.test(q.drawable?.id ?? ''));
  };
  return performers
    .filter((p) => !isTooMany(p, shot, performers) && !isLapped(p, shot, performers))
    .map((p) => {
      const grown = becomes(p, performers, artists);
      if (grown) return grown;
      const reader = BOOKS.test(p.drawable?.id ?? '') && readerOf(p, shot, performers);
      if (reader) return openBefore(p, reader.mention, artists);
      const rowed =
        rows && BOATS.test(p.drawable?.id ?? '') ? artists.findDrawable('rowing-boat') : undefined;
      if (rowed)
        return { ...p, entity: { ...p.entity, drawable: rowed.id }, drawable: rowed, height: rowed.height };
      const stacked =
        p.entity.heap &&
        p.entity.heap !== 'row' &&
        /^(book|dictionary)$/.test(p.drawable?.id ?? '') &&
        artists.findDrawable('lying-book');
      if (stacked)
        return {
          ...p,
          entity: { ...p.entity, drawable: stacked.id },
          drawable: stacked,
          height: stacked.height,
        };
      const wick = isOnCake(p, shot, performers) && artists.findDrawable('cake-candle');
      if (wick)
        return { ...p, entity: { ...p.entity, drawable: wick.id }, drawable: wick, height: wick.height };
      const rule = OPENED[p.drawable?.id ?? ''];
      const jewels =
        rule?.as === 'open-box' && holdsOnly(p, /^(ring|earring|diamond|jewel|gem|emerald|ruby|sapphire)/);
      const drawable = rule && artists.findDrawable(jewels ? 'ring-box' : rule.as);
      const inside = shot.relations.some(
        (r) =>
          (r.kind === 'in' || (r.kind === 'on' && rule?.as === 'plain-cake')) &&
          r.object === p.entity.id &&
          performers.some((q) => q.entity.id === r.subject && rule?.by.test(q.drawable?.id ?? 'person')),
      );
      // Whoever opens a present has it still in its paper.
      const unpacked = rule?.as === 'open-box' && p.mention.state === 'open' && p.drawable?.id !== 'gift';
      if (!drawable || !(inside || unpacked)) return p;
      const height = jewels ? { height: drawable.height } : {};
      return { ...p, entity: { ...p.entity, drawable: drawable.id }, drawable, ...height };
    });
}
