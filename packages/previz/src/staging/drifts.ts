import type { Relation } from '../model/script.ts';

/** How what has no body of its own takes part: from a source upwards, over the whole frame, along the ground behind what moves, or out of a mouth. */
type Drift = 'rises' | 'fills' | 'trails' | 'blown';

const DRIFTS: Readonly<Record<string, Drift>> = {
  steam: 'rises',
  smoke: 'rises',
  sparks: 'rises',
  confetti: 'fills',
  'firefly-swarm': 'fills',
  'leaves-in-the-air': 'fills',
  'petals-in-the-air': 'fills',
  'feathers-in-the-air': 'fills',
  'banknotes-in-the-air': 'fills',
  'papers-in-the-air': 'fills',
  'ash-in-the-air': 'fills',
  'motes-in-the-air': 'fills',
  'laser-rays': 'fills',
  'dust-cloud': 'trails',
  'fire-breath': 'blown',
};

export const driftOf = (p: { readonly drawable: { readonly id: string } | null }): Drift | null =>
  DRIFTS[p.drawable?.id ?? ''] ?? null;

interface Drifting {
  readonly entity: { readonly id: string };
  readonly drawable: { readonly id: string } | null;
}

/** Where the air is full of something, it is around nobody in particular. */
export const overAll = (
  performers: readonly Drifting[],
  relations: readonly Relation[],
): readonly Relation[] => {
  const full = new Set(performers.filter((p) => driftOf(p) === 'fills').map((p) => p.entity.id));
  return full.size === 0 ? relations : relations.filter((r) => !full.has(r.subject) && !full.has(r.object));
};

/** True for what is one cloud, however many are named. */
export const isCloud = (drawable: string | undefined): boolean => DRIFTS[drawable ?? ''] !== undefined;

/** What things of which many come down, or float about, look like over the whole picture. */
const AIRBORNE: readonly (readonly [RegExp, string])[] = [
  [/^(?:petal|blossom|cherry-blossom|flower|rose-petal)$|\b(?:petals?|blossoms?)$/, 'petals-in-the-air'],
  [/leaf|leaves/, 'leaves-in-the-air'],
  [/^feather$/, 'feathers-in-the-air'],
  [/^(?:banknote|money|dollar|euro|yen|pound)/, 'banknotes-in-the-air'],
  [/^(?:paper|sheet-of-paper|page|document|letter|envelope|newspaper)$/, 'papers-in-the-air'],
];

const AIRS = /^(fall|drift|float|swirl|flutter|blow|rain|whirl|spiral|scatter|spin|dance|fly|tumble|swarm)$/;

/** What many of a thing in the air are drawn as, or null: "golden leaves falling around him". */
export const airborneAs = (
  noun: string,
  drawable: string,
  count: number,
  verb: string | null,
): string | null =>
  (count > 1 || /s$|money/.test(drawable)) && AIRS.test(verb ?? '')
    ? (AIRBORNE.find(([things]) => things.test(drawable) || things.test(noun))?.[1] ?? null)
    : null;
