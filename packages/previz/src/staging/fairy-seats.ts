/** What fairies sit on where it grows. */
import type { Performer } from './performers.ts';
import type { StagedUnit } from './stagecraft.ts';
import { heightOf, resized } from './unit.ts';

const SEATS =
  /^(mushroom|brown-mushroom|toadstool|lily-pad|acorn|pine-cone|sunflower|tulip|rose|daisy|flower|lotus-flower|pumpkin)$/;

export const isFairySeat = ({ drawable }: Performer): boolean => SEATS.test(drawable?.id ?? '');

/** Part of the sitter's height that its seat has at least. */
const SEAT = 0.42;

/** A toadstool as high as the shins of the fairy on it. */
export function grownFor(host: StagedUnit, guests: readonly Performer[]): StagedUnit {
  const tall = Math.max(0, ...guests.filter((g) => g.look).map((g) => g.height));
  const k = (SEAT * tall) / heightOf(host.extent);
  return isFairySeat(host.lead) && k > 1 ? { ...host, ...resized(host, k) } : host;
}
