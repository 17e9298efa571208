import { ALSO_THINGS } from '../lexicon/colours.ts';
import { type Meaning, phrases } from '../lexicon/index.ts';
import { anyVerb } from './any-verb.ts';
import { type Spot, tokenAt } from './spot.ts';
import type { Token } from './tagger.ts';

export const alsoThings = new Set(ALSO_THINGS);

/** "winter coat", "rain boots": the noun of weather only colours the noun behind it. */
export function modifies(spot: Spot, meaning: Meaning, length: number): boolean {
  const next = tokenAt(spot, length);
  const word = tokenAt(spot, length - 1)?.lower ?? '';
  const bare = /^(rain|snow|storm|wind|winter|summer|spring|fog|thunder|sun|ink|pencil|comic|film)$/.test(
    word,
  );
  // "the wind blows": weather that acts is no thing.
  if (anyVerb(next?.lower ?? '')?.form === 'third') return false;
  if (meaning.cue?.season && phrases().get(next?.lower ?? '')?.place) return false;
  if (!bare || !(meaning.cue?.weather || meaning.cue?.season || meaning.cue?.style)) return false;
  return next !== undefined && /NOUN|PROPN/.test(next.tag) && !phrases().get(next.lower)?.cue;
}

export const startsNoun = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/NOUN|PROPN|ADJ|NUM/.test(token.tag) || alsoThings.has(token.lower)) &&
  !/^(to|home|away|up)$/.test(token.lower);
