/** What becomes of things in a story: a vase is whole until it breaks, and broken from then on. */
import type { Drawable } from '../model/drawable.ts';
import type { Mention, Relation, ThingState } from '../model/script.ts';
import type { DrawableOf } from './moment.ts';

export type States = ReadonlyMap<string, ThingState>;

/** What a thing does by itself, or has done to it. */
const BY_VERB: readonly (readonly [RegExp, ThingState])[] = [
  [/^(break|shatter|smash|burst)$/, 'broken'],
  [/^(crack|splinter)$/, 'cracked'],
  [/^(open|unlock|unfold)$/, 'open'],
  [/^(close|shut|lock|slam)$/, 'shut'],
  [/^(spill|overturn|upset|topple)$/, 'spilled'],
  [/^(drop)$/, 'dropped'],
];
const OF_ITSELF: readonly (readonly [RegExp, ThingState])[] = [[/^(fall|slip)$/, 'dropped']];
const MENDS = /^(repair|fix|mend|rebuild|glue|restore|refill)$/;

/** Higher than this, metres, nothing is dropped. */
const DROPPED = 1.1;
const FRAGILE = /glass|cup|mug|vase|plate|bowl|bottle|jar|teapot|dish|mirror|lamp|bulb|ornament|pot$|egg/;

/** What the things of a moment have become, given what they were before. */
export function statesAfter(
  before: States,
  mentions: readonly Mention[],
  relations: readonly Relation[],
  drawableOf: DrawableOf,
): Map<string, ThingState> {
  const out = new Map([...before].map(([id, s]) => [id, settled(s, drawableOf(id))] as const));
  for (const m of mentions) {
    const verb = m.verb ?? '';
    const thing = drawableOf(m.entity);
    if (thing?.kind === 'thing') become(out, m.entity, verb, thing, OF_ITSELF);
    else
      for (const id of objectsOf(m, mentions, relations, drawableOf)) become(out, id, verb, drawableOf(id));
  }
  return out;
}

/** What was falling a moment ago lies there now. */
const settled = (state: ThingState, thing: Drawable | undefined): ThingState =>
  state !== 'dropped' ? state : FRAGILE.test(thing?.id ?? '') ? 'broken' : 'spilled';

function become(
  out: Map<string, ThingState>,
  id: string,
  verb: string,
  thing: Drawable | undefined,
  more: typeof BY_VERB = [],
): void {
  if (thing?.kind !== 'thing') return;
  if (MENDS.test(verb)) out.set(id, 'whole');
  const state = [...BY_VERB, ...more].find(([v]) => v.test(verb))?.[1];
  if (!state || (state === 'dropped' && (thing.height > DROPPED || thing.placement === 'sky'))) return;
  out.set(id, state);
}

/** What somebody does it to: what the deed is tied to, else the one thing that nothing else is said of. */
function objectsOf(
  m: Mention,
  mentions: readonly Mention[],
  relations: readonly Relation[],
  drawableOf: DrawableOf,
): string[] {
  const loose = mentions.filter(
    (n) => drawableOf(n.entity)?.kind === 'thing' && n.verb === null && isLoose(n.entity, relations),
  );
  if (DAMAGES.test(m.verb ?? '') && loose.length === 1) return loose.map((n) => n.entity);
  const tied = relations.filter((r) => r.subject === m.entity && TIES.has(r.kind)).map((r) => r.object);
  const things = tied.filter((id) => drawableOf(id)?.kind === 'thing');
  if (things.length > 0) return things;
  return loose.length === 1 ? loose.map((n) => n.entity) : [];
}

/** Done to what stands there, whatever the hands hold. */
const DAMAGES = /^(break|shatter|smash|crack|spill|overturn|topple)$/;

const TIES: ReadonlySet<Relation['kind']> = new Set([
  'holding',
  'touching',
  'looking-at',
  'pushing',
  'fighting',
]);

const isLoose = (id: string, relations: readonly Relation[]): boolean =>
  relations.every((r) => r.object !== id && r.subject !== id);

/** True for what no hand holds any longer. */
export const isLetGo = (state: ThingState | undefined): boolean => state === 'spilled' || state === 'broken';

/** The mentions with what their things have become. */
export const inTheirStates = (mentions: readonly Mention[], states: States): readonly Mention[] =>
  mentions.map((m) => {
    const state = states.get(m.entity);
    return state ? { ...m, state } : m;
  });
