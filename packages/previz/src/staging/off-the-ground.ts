/** Who is in the air. */
import { driftOf } from './drifts.ts';
import type { Performer } from './performers.ts';

/** Belongs into the air when nothing else holds it. */
export const isAirborne = (p: Performer): boolean =>
  p.drawable?.placement === 'sky' ||
  p.drawable?.placement === 'air' ||
  (p.mention.pose === 'fly' && p.drawable?.placement !== 'water');

/** It, or who rides on it, is up in the air; sparks that fly from it lift nobody, nor does a fairy over a bed. */
export const flies = (u: {
  readonly lead: Performer;
  readonly parts: readonly { readonly performer: Performer | null }[];
}): boolean =>
  isAirborne(u.lead) ||
  (u.parts.every(({ performer: p }) => p?.mention.pose !== 'sleep') &&
    u.parts.some(
      ({ performer: p }) =>
        p?.mention.pose === 'fly' &&
        p.drawable?.placement !== 'water' &&
        driftOf(p) === null &&
        !isOverBeast(p, u.lead),
    ));

/** What an owl comes down on stays where it is, and so does the flower that is visited. */
const isOverBeast = (p: Performer, lead: Performer): boolean =>
  p !== lead &&
  p.look === null &&
  p.drawable?.kind === 'animal' &&
  (lead.drawable?.kind === 'animal' || lead.drawable?.category === 'plant');
