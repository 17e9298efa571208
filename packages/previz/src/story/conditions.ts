/** What bodies and clothes show from one moment to the next: who fell into the lake is wet until dried. */
import type { Condition } from '../model/figure.ts';
import type { Mention, Relation, Worn } from '../model/script.ts';

/** By entity. */
export type Conditions = ReadonlyMap<string, readonly Condition[]>;

const WASHES = /^(wash|bathe|shower|clean|scrub|rinse)$/;
const DRIES = /^(dry|warm|wrap|change|undress|sunbathe|sleep|wake)$/;

/** Conditions after a moment: what it brings, less what is washed off, dried or slept away in it. */
export function conditionsAfter(
  before: Conditions,
  mentions: readonly Mention[],
  relations: readonly Relation[],
  nextDay: boolean,
): Map<string, readonly Condition[]> {
  const out = new Map<string, readonly Condition[]>(
    [...before].map(([id, cs]) => [
      id,
      nextDay ? cs.filter((c) => c === 'bandaged' || c === 'leg-cast') : cs,
    ]),
  );
  for (const m of mentions) {
    const done = relations.find((r) => r.subject === m.entity && out.has(r.object))?.object;
    const whom = done ?? m.entity;
    const had = out.get(whom) ?? [];
    const washed = WASHES.test(m.verb ?? '') ? ['muddy', 'sooty', 'stained', 'wet', 'sweaty'] : [];
    const dried = DRIES.test(m.verb ?? '') ? ['wet', 'sweaty'] : [];
    if (washed.length + dried.length > 0)
      out.set(
        whom,
        had.filter((c) => !washed.includes(c) && !dried.includes(c)),
      );
    if (m.conditions) out.set(m.entity, [...new Set([...(out.get(m.entity) ?? []), ...m.conditions])]);
  }
  return out;
}

/** The mentions with what their bodies show by now. */
export const inTheirConditions = (
  mentions: readonly Mention[],
  conditions: Conditions,
  without: ReadonlyMap<string, readonly Worn[]>,
): readonly Mention[] =>
  mentions.map(({ conditions: _, dons: __, doffs: ___, without: ____, ...m }) => {
    const now = conditions.get(m.entity) ?? [];
    const off = without.get(m.entity) ?? [];
    return {
      ...m,
      ...(now.length > 0 ? { conditions: now } : {}),
      ...(off.length > 0 ? { without: off } : {}),
    };
  });

/** What is not worn before the first moment: whatever is put on later for the first time. */
export function wornLater(told: readonly (readonly Mention[])[]): Map<string, readonly Worn[]> {
  const out = new Map<string, readonly Worn[]>();
  const seen = new Set<string>();
  for (const m of told.flat()) {
    const fresh = (m.dons ?? []).filter((w) => !seen.has(`${m.entity} ${w}`));
    if (fresh.length > 0) out.set(m.entity, [...(out.get(m.entity) ?? []), ...fresh]);
    for (const w of [...(m.dons ?? []), ...(m.doffs ?? [])]) seen.add(`${m.entity} ${w}`);
  }
  return out;
}

/** What is not worn after a moment. */
export function offAfter(
  before: ReadonlyMap<string, readonly Worn[]>,
  mentions: readonly Mention[],
): Map<string, readonly Worn[]> {
  const out = new Map(before);
  for (const { entity, dons = [], doffs = [] } of mentions) {
    if (dons.length + doffs.length === 0) continue;
    const off = (out.get(entity) ?? []).filter((w) => !dons.includes(w));
    out.set(entity, [...new Set([...off, ...doffs])]);
  }
  return out;
}
