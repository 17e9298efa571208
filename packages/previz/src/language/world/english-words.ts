/** Which words of a Latin text are English, and which another European language has. */
import { isWord } from '../../concepts/index.ts';
import { CLOSED } from '../english/closed.ts';
import { singularOf } from '../english/inflect.ts';
import { phrases } from '../lexicon/index.ts';
import { verbForms } from '../lexicon/verb-index.ts';
import { inflected } from './european-words.ts';
import { isName } from './names.ts';
import { type Foreign, fold } from './words.ts';

export const EUROPEAN = ['es', 'fr', 'de', 'pt'] as const satisfies readonly Foreign[];
export type European = (typeof EUROPEAN)[number];

/** English says "six" as French does: "six cars" are no coaches. */
const NUMBER = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;
/** Rare words of English, and two-letter ones that only large dictionaries know, are none. */
const SHORT = 2;

export function isEnglish(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    NUMBER.test(lower) ||
    CLOSED.has(lower) ||
    phrases().has(lower) ||
    verbForms().has(lower) ||
    (lower.length > SHORT && isWord(singularOf(lower).noun)) ||
    isName(word)
  );
}

export const isOf = (language: Foreign, word: string): boolean => inflected(language, fold(word)) !== null;

export const hitsOf = (language: Foreign, words: readonly string[]): number =>
  words.filter((word) => isOf(language, word)).length;
