import type { Relation } from '../model/script.ts';
import type { NearPlan } from './near-plan.ts';
import type { Performer } from './performers.ts';
import { contrasts, isLarge, isSmall } from './said-sizes.ts';
import { visualSize } from './visual-size.ts';

/** The largest may look this many times as large as the smallest when nothing else tells sizes apart. */
const MOST_RATIO = 2.3;
/** The same when the prompt itself calls one tiny or huge. */
const MOST_SAID = 4.5;
/** The same between what stands on or in something and what it stands on, and between a thing and its shelter. */
const MOST_STACKED = 2.8;
const MOST_SHELTERED = 2.4;
/** The same between a beast and the ball or the food that it is after: a ball as large as a head is no ball. */
const MOST_BESIDE_BEAST = 3.6;
/** The smallest thing beside a person, as a part of the person's height. */
const LEAST_BESIDE_PERSON = 0.17;
/** The same for cups, plates and candles: they are known by what is done with them. */
const LEAST_WARE = 0.115;
/** The smallest thing in a hand, metres. */
export const LEAST_HELD = 0.16;

const STACKED = new Set<Relation['kind']>(['on', 'in', 'above', 'below']);

/** Enlargement by performer id that keeps everything asked legible beside its neighbours. */
export function displayScales(
  performers: readonly Performer[],
  relations: readonly Relation[],
  inWater = false,
  near: NearPlan | null = null,
): ReadonlyMap<string, number> {
  const asked = performers.filter((p) => p.focus);
  const people = asked.filter((p) => p.look !== null);
  if (near) {
    const [close, far] = [true, false].map((is) => asked.filter((p) => near.ids.has(p.id) === is));
    return new Map([...amongThings(close ?? [], []), ...amongThings(far ?? [], [])]);
  }
  const own = people.length > 0 ? besidePeople(asked, people, relations) : amongThings(asked, relations);
  const scales = inWater && people.length === 0 ? nearEnough(asked, own) : own;
  return new Map(performers.map((p) => [p.id, scales.get(p.id) ?? 1]));
}

/** Metres that the largest under water measures: what is farther off for its size is lost in the haze. */
const CLEAR_IN_WATER = 1.6;

function nearEnough(asked: readonly Performer[], scales: ReadonlyMap<string, number>): Map<string, number> {
  const largest = Math.max(...asked.map((p) => visualSize(p) * (scales.get(p.id) ?? 1)));
  const k = Math.min(1, CLEAR_IN_WATER / (largest * Math.sqrt(Math.max(1, asked.length / 2))));
  return new Map([...scales].map(([id, scale]) => [id, scale * k]));
}

/** What hands deal with is at most this many times as tall as the person. */
const MOST_HANDLED = 1.35;
const HANDLED = new Set<Relation['kind']>(['holding', 'carrying', 'touching', 'looking-at']);
const PORTABLE = new Set(['symbol', 'tool', 'household', 'other', 'weapon', 'sport', 'instrument']);

function besidePeople(
  asked: readonly Performer[],
  people: readonly Performer[],
  relations: readonly Relation[],
): Map<string, number> {
  const tallest = Math.max(...people.map((p) => p.height));
  const most = (p: Performer): number =>
    people.every((q) => q.mention.pose !== 'climb') &&
    PORTABLE.has(p.drawable?.category ?? '') &&
    relations.some((r) => HANDLED.has(r.kind) && r.object === p.entity.id)
      ? (MOST_HANDLED * tallest) / p.height
      : Number.POSITIVE_INFINITY;
  const scaleOf = (p: Performer): number =>
    p.look ? 1 : Math.min(most(p), Math.max(1, (leastBeside(p) * tallest) / visualSize(p)));
  // Candles on a cake are as much enlarged as the cake.
  const carrier = (p: Performer): Performer | undefined =>
    p.entity.count > 1 && p.look === null
      ? asked.find(
          (q) =>
            q.look === null &&
            visualSize(q) > visualSize(p) &&
            q.height < 1 &&
            relations.some(
              (r) => /^(on|in)$/.test(r.kind) && r.subject === p.entity.id && r.object === q.entity.id,
            ),
        )
      : undefined;
  return new Map(asked.map((p) => [p.id, scaleOf(carrier(p) ?? p)]));
}

const WARE: ReadonlySet<string> = new Set(['food', 'container', 'household']);
const leastBeside = ({ drawable }: Performer): number =>
  drawable?.placement === 'surface' && WARE.has(drawable.category) ? LEAST_WARE : LEAST_BESIDE_PERSON;

function amongThings(asked: readonly Performer[], relations: readonly Relation[]): Map<string, number> {
  const stacked = relations.some((r) => STACKED.has(r.kind));
  const sizes = asked.map(visualSize);
  const largest = Math.max(...sizes);
  const ratio = largest / Math.min(...sizes);
  const sheltered = relations.some((r) => r.kind === 'under');
  const apart = asked.some((p) => p.entity.traits.size === 'tiny' || p.entity.traits.size === 'huge');
  const smallest = asked[sizes.indexOf(Math.min(...sizes))];
  const morsel =
    asked.some((p) => p.drawable?.kind === 'animal') &&
    /^(sport|food)$/.test(smallest?.drawable?.category ?? '');
  const most = apart
    ? MOST_SAID
    : sheltered
      ? MOST_SHELTERED
      : stacked
        ? MOST_STACKED
        : morsel
          ? MOST_BESIDE_BEAST
          : MOST_RATIO;
  const power = ratio > most ? Math.log(most) / Math.log(ratio) : 1;
  const shown = (p: Performer): number => largest * (visualSize(p) / largest) ** power;
  const least = leastOfLarge(asked, shown);
  return new Map(
    asked.map((p) => {
      const wish = isLarge(p) ? Math.max(shown(p), least) : shown(p);
      return [p.id, wish / visualSize(p)];
    }),
  );
}

/** Beside a tiny one, what is called huge looks so many times as large, whatever the two are in life. */
const CONTRAST = 1.8;

/** Where one is called small and another large, the least size of the large one; else nothing. */
function leastOfLarge(asked: readonly Performer[], shown: (p: Performer) => number): number {
  const small = asked.filter(isSmall);
  return contrasts(asked) ? CONTRAST * Math.max(...small.map(shown)) : 0;
}
