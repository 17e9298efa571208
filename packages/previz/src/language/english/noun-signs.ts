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

const ALIKE_IN_PLURAL = /^(?:deer|sheep|fish|moose|salmon|reindeer|bison|samurai|ninja)$/;
/** Nothing else follows that the verb would be part of. */
const BEHIND_VERB = /^(?:ADP|ADV|PUNCT|DET|CCONJ|PRON|SCONJ|PART)$/;

/** "three deer run", "sheep graze in a field": a word that is its own plural, and what they do. */
export function areSeveral(spot: Spot, word: string): boolean {
  if (!ALIKE_IN_PLURAL.test(word)) return false;
  const [does, after] = [tokenAt(spot, 1), tokenAt(spot, 2)];
  const opening = spot.items.findLast((i) => !/^(?:adjective|colour)$/.test(i.kind));
  if (opening?.kind === 'count' && opening.count > 1) return true;
  const bare = !opening || !/^(?:determiner|count|noun|name|verb|preposition)$/.test(opening.kind);
  const acts = anyVerb(does?.lower ?? '')?.form === 'base';
  return bare && acts && (!after || BEHIND_VERB.test(after.tag));
}

export const startsNoun = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/NOUN|PROPN|ADJ|NUM/.test(token.tag) || alsoThings.has(token.lower)) &&
  !/^(to|home|away|up)$/.test(token.lower);
