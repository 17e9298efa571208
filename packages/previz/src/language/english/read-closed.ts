import { BODY } from '../grammar/body.ts';
import type { Item } from '../grammar/items.ts';
import { phrases } from '../lexicon/index.ts';
import { anyVerb } from './any-verb.ts';
import { CLOSED } from './closed.ts';
import { singularOf } from './inflect.ts';
import { startsNoun } from './noun-signs.ts';
import { expectsNoun, previous, type Spot, tokenAt } from './spot.ts';
import type { Token } from './tagger.ts';

export function readClosed(spot: Spot, token: Token): Item | null {
  const closed = CLOSED.get(token.lower);
  if (closed?.kind === 'determiner' && token.lower === 'her' && (!opensNoun(tokenAt(spot, 1)) || isBy(spot)))
    return { kind: 'pronoun', raw: token.text, pronoun: 'she' };
  if (token.lower === 'can' && isTin(spot))
    return { kind: 'noun', raw: token.text, noun: 'can', plural: false };
  if (token.lower === 'that' && isRelative(spot)) return { kind: 'other', raw: token.text };
  if (isAllOfThem(spot, token)) return { kind: 'pronoun', raw: token.text, pronoun: 'they' };
  if (isOrdinal(spot, token)) return null;
  if (closed) return { ...closed, raw: token.text } as Item;
  if (token.tag === 'PUNCT' || token.tag === 'SYM') return { kind: 'comma', raw: token.text };
  return null;
}

/** "two men, the first in red": told apart from the second, not what comes first. */
const isOrdinal = (spot: Spot, { lower }: Token): boolean =>
  lower === 'first' && previous(spot)?.kind === 'determiner' && !startsNoun(tokenAt(spot, 1));

/** "a girl with a lantern above her hides under a table": she hides. */
function isBy(spot: Spot): boolean {
  const at = previous(spot);
  const [next, after] = [tokenAt(spot, 1), tokenAt(spot, 2)];
  const acts = next && anyVerb(next.lower);
  const { noun } = singularOf(next?.lower ?? '');
  return (
    at?.kind === 'preposition' &&
    /^(above|behind|next-to|around|in-front-of|below|between)$/.test(at.preposition) &&
    acts?.form === 'third' &&
    acts.listed &&
    !BODY.test(noun) &&
    phrases().get(noun)?.garment === undefined &&
    /^(ADP|DET|ADV|undefined)$/.test(after?.tag ?? 'undefined') &&
    !spot.items.some((i) => i.kind === 'be' || (i.kind === 'verb' && i.form === 'finite'))
  );
}

/** "Both wear green jackets", "All laugh": those who were spoken of. */
function isAllOfThem(spot: Spot, token: Token): boolean {
  if (!/^(both|all)$/.test(token.lower)) return false;
  const [before, next] = [previous(spot), tokenAt(spot, 1)];
  if (before && !/^(comma|and|other)$/.test(before.kind)) return false;
  const form = anyVerb(next?.lower ?? '')?.form;
  return next?.tag === 'AUX' || ((form === 'base' || form === 'past') && next?.tag !== 'ADJ');
}

/** "a soda can", "a can of beans". */
function isTin(spot: Spot): boolean {
  const next = tokenAt(spot, 1);
  return (
    (expectsNoun(spot) || previous(spot)?.kind === 'noun') &&
    !(next && /^(VERB|AUX|ADV|PRON)$/.test(next.tag))
  );
}

/** "a dog that jumps", not "that dog". */
function isRelative(spot: Spot): boolean {
  const before = previous(spot)?.kind;
  const next = tokenAt(spot, 1);
  const form = anyVerb(next?.lower ?? '')?.form;
  const acts = next !== undefined && (/^(VERB|AUX)$/.test(next.tag) || form === 'third' || form === 'past');
  return (before === 'noun' || before === 'name') && acts;
}

/** "her long hair", whatever the tagger holds "long" for. */
const opensNoun = (token: Token | undefined): boolean => {
  const meaning = phrases().get(token?.lower ?? '');
  // "from her knitting".
  if (
    /^(knitting|sewing|writing|painting|reading|cooking|drawing|gardening|washing|drumming|singing)$/.test(
      token?.lower ?? '',
    )
  )
    return true;
  return startsNoun(token) || (token?.tag !== 'ADP' && (meaning?.adjective ?? meaning?.colour) !== undefined);
};
