import type { Item } from '../grammar/items.ts';
import type { Token } from './tagger.ts';

/** A position in the tokens with what was read before it. */
export interface Spot {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly items: readonly Item[];
}

export const tokenAt = (spot: Spot, offset: number): Token | undefined => spot.tokens[spot.at + offset];
export const previous = (spot: Spot): Item | undefined => spot.items.at(-1);

/** Inside a noun phrase that still waits for its noun. */
export function expectsNoun(spot: Spot): boolean {
  const kind = previous(spot)?.kind;
  return kind === 'determiner' || kind === 'adjective' || kind === 'count' || kind === 'colour';
}
