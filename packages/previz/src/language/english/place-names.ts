/** Names of places of more than one word, known before their words are: "chocolate factory", "car wash", "optician's". */
import { RECIPE_SETTINGS } from '../../sets/recipes/settings.ts';
import { LONGEST_PHRASE, phraseKey } from '../lexicon/index.ts';
import { anyVerb } from './any-verb.ts';
import { singularOf } from './inflect.ts';
import { type Read, spanText } from './spans.ts';
import { type Spot, tokenAt } from './spot.ts';

const OPENS_WITH_PREPOSITION =
  /^(on|in|at|inside|under|above|among|through|across|over|behind|beneath|bottom|off) /;

const NAMES: ReadonlySet<string> = new Set(
  RECIPE_SETTINGS.flatMap((s) => s.names.map(phraseKey)).filter((n) => !OPENS_WITH_PREPOSITION.test(n)),
);

/** The longest name of a place that begins here. */
export function readPlaceName(spot: Spot): Read | null {
  for (let n = Math.min(LONGEST_PHRASE, spot.tokens.length - spot.at); n >= 1; n--) {
    const { key: words, raw } = spanText(spot, n);
    // "thieves' den": the apostrophe is a token of its own.
    const key = words.replaceAll(" ' ", "' ");
    const { noun, plural } = singularOf(key);
    // "the badlands": one place, whatever one of them is.
    if (n === 1 && !isTrade(spot) && !(plural && NAMES.has(key))) return null;
    const name = NAMES.has(key) ? key : plural && !isDeed(spot, n) && NAMES.has(noun) ? noun : null;
    if (name) return { item: { kind: 'noun', raw, noun: name, plural: name !== key }, length: n };
  }
  return null;
}

/** "at the optician's." */
const isTrade = (spot: Spot): boolean =>
  (tokenAt(spot, 0)?.possessive ?? false) && /^(|[.,;:!?])$/.test(tokenAt(spot, 1)?.lower ?? '');

/** "a car crashes into a tree": what it does, no crashes of cars. */
const isDeed = (spot: Spot, length: number): boolean =>
  anyVerb(tokenAt(spot, length - 1)?.lower ?? '')?.form === 'third';
