import type { Entity, Mention, Relation } from '../model/script.ts';
import type { Moment } from './moment.ts';

/**
 * Everyone and everything of each place of a story from back to front in the way its scenes run, decided once for all
 * the moments that play there, so that nobody changes sides from frame to frame: who chases or pushes is behind, who
 * pulls or leads in front, who deal with each other stand side by side, else the order of mention. By setting. What `isLarge` stands at the side: it would part people, or hide behind them.
 */
export function lineUpsOf(
  entities: readonly Entity[],
  moments: readonly Moment[],
  direction: 1 | -1,
  isLarge: (thing: Entity) => boolean,
): ReadonlyMap<string, readonly string[]> {
  const order = entities.map((e) => e.id);
  const people = new Set(entities.filter((e) => e.kind === 'person').map((e) => e.id));
  const bulky = new Set(entities.filter((e) => e.kind === 'thing' && isLarge(e)).map((e) => e.id));
  const scene = (m: Moment) => sceneOf(m, direction, { people, bulky, couples: couplesOf(entities) });
  const places = Map.groupBy(moments, (m) => m.place.setting);
  let known = order;
  return new Map(
    [...places].map(([setting, told]) => {
      // Elsewhere, too, they stay on the sides where one has seen them.
      known = inOrder(known, told.map(scene));
      return [setting, known];
    }),
  );
}

/** What a moment asks of the order, each pair from back to front. */
interface Scene {
  readonly present: ReadonlySet<string>;
  /** Who stands behind whom in the way the scene runs, and what it costs if not. */
  readonly follows: readonly (readonly [string, string, number])[];
  /** Who stand side by side, and what everybody between them costs. */
  readonly pairs: readonly (readonly [string, string, number])[];
  /** Who is hidden by what: on its far side from everybody else. */
  readonly hides: readonly (readonly [string, string])[];
  readonly people: ReadonlySet<string>;
  /** What is large, unless several deal with it, from either side. */
  readonly bulky: ReadonlySet<string>;
}

function sceneOf(
  { mentions, carried, relations }: Moment,
  direction: 1 | -1,
  { people, bulky, couples }: Pick<Scene, 'people' | 'bulky'> & { readonly couples: Scene['pairs'] },
): Scene {
  const held = new Set(relations.filter((r) => HELD.has(r.kind)).map((r) => r.object));
  const present = new Set([...mentions, ...carried].map((m) => m.entity).filter((id) => !held.has(id)));
  // Who shoves somebody may do so either way.
  const shoved = (r: Relation) => r.kind === 'pushing' && people.has(r.object);
  const shared = (id: string) =>
    relations.filter((r) => r.object === id && /^(looking-at|touching)$/.test(r.kind)).length > 1;
  return {
    present,
    follows: [
      ...relations.filter((r) => !shoved(r)).flatMap((r) => followers(r, direction)),
      ...mentions.flatMap((m) => headings(m, relations)),
      ...mentions.flatMap((m) => pictured(m, relations, people)),
    ],
    pairs: [
      ...relations.flatMap(pairsOf),
      ...mentions.flatMap((m) => turnedTo(m, relations)),
      ...togetherIn(mentions, people),
      ...couples,
    ],
    people,
    bulky: new Set([...bulky].filter((id) => !shared(id))),
    hides: relations.flatMap(({ kind, subject, object }): (readonly [string, string])[] =>
      kind === 'behind' ? [[subject, object]] : kind === 'in-front-of' ? [[object, subject]] : [],
    ),
  };
}

/** Nobody comes between two who dance, hug or talk with one another. */
function togetherIn(mentions: readonly Mention[], people: ReadonlySet<string>): Scene['pairs'] {
  const [one, other, ...more] = mentions.filter((m) => people.has(m.entity) && WITH_ANOTHER.has(m.pose));
  return one && other && more.length === 0 && one.pose === other.pose
    ? [[one.entity, other.entity, TOGETHER]]
    : [];
}

const WITH_ANOTHER: ReadonlySet<Mention['pose']> = new Set(['dance', 'waltz', 'hug', 'fight', 'talk']);

/** Nobody comes between a man and a woman who are named together. */
const couplesOf = (entities: readonly Entity[]): Scene['pairs'] =>
  entities.flatMap((e, i): [string, string, number][] => {
    const next = entities[i + 1];
    return next && COUPLE.test(`${e.noun}|${next.noun}`) ? [[e.id, next.id, TOGETHER]] : [];
  });

const COUPLE =
  /^(?:old |young )?(?:woman\|(?:old |young )?man|man\|(?:old |young )?woman|bride\|groom|groom\|bride)$/;
/** What it costs to part them. */
const TOGETHER = 3;

const HELD: ReadonlySet<Relation['kind']> = new Set(['holding', 'carrying', 'wearing']);
const PURSUES: ReadonlySet<Relation['kind']> = new Set(['chasing', 'pushing']);
const LEADS: ReadonlySet<Relation['kind']> = new Set(['pulling', 'leading']);

/** What it costs when a said side is another, when who is chased comes after, and when a goal is behind. */
const SAID = 40;
const CHASED = 6;
const AHEAD = 2;

function followers({ kind, subject, object }: Relation, direction: 1 | -1): [string, string, number][] {
  if (kind === 'left-of' || kind === 'right-of')
    return [(kind === 'left-of') === direction > 0 ? [subject, object, SAID] : [object, subject, SAID]];
  if (PURSUES.has(kind)) return [[subject, object, CHASED]];
  return LEADS.has(kind) ? [[object, subject, CHASED]] : [];
}

/** Who takes a picture of several has all of them ahead. */
function pictured(
  { entity, verb }: Mention,
  relations: readonly Relation[],
  people: ReadonlySet<string>,
): [string, string, number][] {
  if (!/^(photograph|film|paint|draw|sketch)$/.test(verb ?? '')) return [];
  const sitters = relations.filter(
    (r) => r.kind === 'looking-at' && r.subject === entity && people.has(r.object),
  );
  return sitters.length > 1 ? sitters.map((r) => [entity, r.object, CHASED]) : [];
}

/** What one goes to is ahead, what one runs from is behind. */
function headings(
  { entity, pose, towards }: Mention,
  relations: readonly Relation[],
): [string, string, number][] {
  if (!GOES.has(pose)) return [];
  const goal = towards !== null && typeof towards === 'object' ? towards.entity : undefined;
  const left = relations.filter((r) => r.kind === 'far-from' && r.subject === entity).map((r) => r.object);
  return [
    ...(goal === undefined ? [] : [[entity, goal, AHEAD] as [string, string, number]]),
    ...left.map((id): [string, string, number] => [id, entity, AHEAD]),
  ];
}

const GOES: ReadonlySet<Mention['pose']> = new Set([
  'walk',
  'run',
  'flee',
  'ride',
  'drive',
  'crawl',
  'skate',
]);

const CLOSENESS: Partial<Record<Relation['kind'], number>> = {
  on: 2,
  above: 2,
  under: 2,
  in: 2,
  riding: 2,
  fighting: 1.5,
  hugging: 1.5,
  'talking-to': 1.5,
  giving: 1.5,
  touching: 1.5,
  feeding: 1,
  pushing: 1.5,
  pulling: 1,
  leading: 1,
  behind: 1,
  'in-front-of': 1,
  chasing: 0.7,
  'looking-at': 0.6,
  'next-to': 0.6,
};

function pairsOf({ kind, subject, object, second }: Relation): [string, string, number][] {
  if (kind === 'between' && second) return [[object, second, -SAID]];
  const weight = CLOSENESS[kind];
  return weight === undefined ? [] : [[subject, kind === 'giving' ? (second ?? object) : object, weight]];
}

function turnedTo({ entity, towards }: Mention, relations: readonly Relation[]): [string, string, number][] {
  if (towards === null || typeof towards !== 'object') return [];
  const other = towards.entity;
  const related = relations.some((r) => [r.object, r.second].includes(other) && r.subject === entity);
  return related ? [] : [[entity, other, 0.6]];
}

/** What it costs when somebody stands behind who hides, when something large parts people, and when two are not in the order of mention. */
const SEEN = 0.5;
const PARTS = 0.8;
const TURNED = 0.02;

function costOf(order: readonly string[], mentioned: readonly string[], scenes: readonly Scene[]): number {
  const at = new Map(order.map((id, i) => [id, i]));
  const place = (id: string) => at.get(id) ?? -1;
  const between = (a: string, b: string, present: ReadonlySet<string>) => {
    const [from, to] = [Math.min(place(a), place(b)), Math.max(place(a), place(b))];
    return order.slice(from + 1, to).filter((id) => present.has(id)).length;
  };
  let cost = 0;
  for (const { present, follows, pairs, hides, people, bulky } of scenes) {
    for (const [a, b, weight] of follows) if (place(a) > place(b)) cost += weight;
    for (const [a, b, weight] of pairs) if (a !== b) cost += weight * between(a, b, present);
    const alive = [...present].filter((id) => people.has(id)).map(place);
    for (const id of present)
      if (bulky.has(id) && alive.some((p) => p < place(id)) && alive.some((p) => p > place(id)))
        cost += PARTS;
    for (const [who, what] of hides)
      for (const id of present)
        if (id !== who && id !== what && place(id) > place(what) === place(who) > place(what)) cost += SEEN;
  }
  for (const [i, a] of mentioned.entries())
    for (const b of mentioned.slice(i + 1)) if (place(a) > place(b)) cost += TURNED;
  return cost;
}

/** The order that costs least, sought by moving one at a time. */
function inOrder(mentioned: readonly string[], scenes: readonly Scene[]): string[] {
  const named = new Set(scenes.flatMap((s) => [...s.present, ...[...s.follows, ...s.pairs].flat()]));
  const here = mentioned.filter((id) => named.has(id));
  let best = { order: here, cost: costOf(here, here, scenes) };
  for (let better = true; better; ) {
    better = false;
    const { order: from } = best;
    for (const id of here) {
      const rest = from.filter((other) => other !== id);
      for (let i = 0; i <= rest.length; i++) {
        const order = rest.toSpliced(i, 0, id);
        const cost = costOf(order, here, scenes);
        if (cost < best.cost - 1e-9) {
          best = { order, cost };
          better = true;
        }
      }
    }
  }
  return [...best.order, ...mentioned.filter((id) => !named.has(id))];
}
