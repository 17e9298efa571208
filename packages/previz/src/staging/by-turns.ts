/** Of several who drink together every other one has the cup before the chest: no face is hidden behind another cup. */
import { isHolding } from '../model/holding.ts';
import type { Shot } from '../model/shot.ts';
import type { Performer } from './performers.ts';

/** The performers, half of those who drink with the cup in hand. */
export function byTurns(performers: readonly Performer[], { relations }: Shot): readonly Performer[] {
  const holders = new Set(relations.filter(isHolding).map((r) => r.subject));
  const drinkers = performers.filter(
    (p) =>
      p.look &&
      p.mention.pose === 'drink' &&
      /^(drink|sip|have)$/.test(p.mention.verb ?? '') &&
      holders.has(p.entity.id),
  );
  return performers.map((p) =>
    drinkers.indexOf(p) % 2 === 1 ? { ...p, mention: { ...p.mention, pose: 'hold' as const } } : p,
  );
}
