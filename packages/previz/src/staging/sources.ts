import type { Relation } from '../model/script.ts';
import { driftOf } from './drifts.ts';
import type { Performer } from './performers.ts';

const BLOWS = /^(breathe|spit|spew|belch)$/;

/** What a vapour comes from: what the prompt relates it to, else the first thing there is, else the first living one. */
export function sourceOf(
  vapour: Performer,
  performers: readonly Performer[],
  relations: readonly Relation[],
): Performer | null {
  const others = performers.filter((p) => driftOf(p) === null);
  const id = vapour.entity.id;
  const related = relations
    .filter((r) => r.subject === id || r.object === id)
    .map((r) => others.find((p) => p.entity.id === (r.subject === id ? r.object : r.subject)))
    .find((p) => p !== undefined);
  if (driftOf(vapour) === 'blown')
    return others.find((p) => BLOWS.test(p.mention.verb ?? '')) ?? related ?? others[0] ?? null;
  if (driftOf(vapour) === 'trails')
    return related ?? others.find((p) => p.look === null) ?? others[0] ?? null;
  const thing = others.find((p) => p.drawable?.kind === 'thing');
  return (related?.look ? (thing ?? related) : related) ?? thing ?? others[0] ?? null;
}
