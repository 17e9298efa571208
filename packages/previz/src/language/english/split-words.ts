/** Compounds written apart: "a snow man", "the sun flowers". */
import { findConcept, isNamed } from '../../concepts/index.ts';
import { phrases } from '../lexicon/index.ts';
import { anyVerb } from './any-verb.ts';
import { singularOf } from './inflect.ts';
import type { Token } from './tagger.ts';

const PART = /^[a-z]{3,}$/;

/** The tokens with two words as one, where only the one names something. */
export function joinSplit(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (const token of tokens) {
    const before = out.at(-1);
    const both = before && isSplit(before, token) ? before.lower + token.lower : null;
    if (before && both) out[out.length - 1] = { ...token, text: both, lower: both, tag: 'NOUN' };
    else out.push(token);
  }
  return out;
}

function isSplit(a: Token, b: Token): boolean {
  const nouns = /^(NOUN|PROPN)$/.test(a.tag) && /^(NOUN|PROPN)$/.test(b.tag);
  if (!nouns || a.possessive || b.possessive || !PART.test(a.lower) || !PART.test(b.lower)) return false;
  // "a man drills a hole".
  if (findConcept(a.lower)?.kind === 'person' && anyVerb(b.lower)?.form === 'third') return false;
  const { noun } = singularOf(b.lower);
  const apart = `${a.lower} ${noun}`;
  const colour = phrases().get(a.lower)?.colour !== undefined;
  return !colour && !isNamed(apart) && !phrases().has(apart) && isNamed(a.lower + noun);
}
