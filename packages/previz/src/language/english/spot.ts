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
  const before = previous(spot);
  const kind = before?.kind;
  // "made of cardboard hugging a cat": the stuff is the noun.
  const of = spot.items.at(-2);
  if (before?.kind === 'adjective' && before.adjective.material && of?.kind === 'preposition') return false;
  return kind === 'determiner' || kind === 'adjective' || kind === 'count' || kind === 'colour';
}
