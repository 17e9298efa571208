/** Who is called large, and who small. */
import type { Performer } from './performers.ts';

export const isLarge = (p: Performer): boolean => /^(large|huge)$/.test(p.entity.traits.size ?? '');
export const isSmall = (p: Performer): boolean => /^(tiny|small)$/.test(p.entity.traits.size ?? '');

/** True where one is called small and another large. */
export const contrasts = (asked: readonly Performer[]): boolean => asked.some(isSmall) && asked.some(isLarge);
