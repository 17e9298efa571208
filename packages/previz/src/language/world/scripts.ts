/** Sentences that mix languages: each part is read in its own, and the parts come together in English. */

import { isNamed } from '../../concepts/index.ts';
import type { LanguageCode } from '../../model/script.ts';
import { CLOSED } from '../english/closed.ts';
import { singularOf } from '../english/inflect.ts';
import { phrases } from '../lexicon/index.ts';
import { detectLanguage } from './detect.ts';
import { isEnglish, isOf } from './english-words.ts';
import { dictionaryOf, type Foreign, fold } from './words.ts';

const EAST_ASIAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]+/gu;
const LATIN = /\p{sc=Latin}+/gu;

const isEastAsian = (language: LanguageCode): boolean => /^(?:ja|zh|ko)$/.test(language);

export interface Part {
  readonly text: string;
  readonly language: LanguageCode;
}

/** The sentence by its comma clauses, those of one language together. */
export function partsOf(sentence: string, usual: LanguageCode): Part[] {
  const parts: Part[] = [];
  for (const clause of sentence.split(/(?<=[,、，;；。])/)) {
    if (!/[\p{L}\p{N}]/u.test(clause) && parts.length === 0) continue;
    const language = languageOf(clause, usual);
    const last = parts.at(-1);
    if (last && (last.language === language || !/[\p{L}\p{N}]/u.test(clause)))
      parts.splice(-1, 1, { text: last.text + clause, language: last.language });
    else parts.push({ text: clause, language });
  }
  return parts;
}

/** English as soon as its grammar is English: "A samurai 桜の下で". */
function languageOf(clause: string, usual: LanguageCode): LanguageCode {
  const words = clause.match(LATIN) ?? [];
  if (words.length === 0) return /\p{L}/u.test(clause) ? detectLanguage(clause, usual) : usual;
  if (clause.search(EAST_ASIAN) < 0) return europeanOf(words, clause, usual);
  const grammar =
    words.some((word) => word.length > 1 && CLOSED.has(word.toLowerCase())) || /^\s*an? /i.test(clause);
  const relation = words.some((word) => phrases().get(word.toLowerCase())?.preposition !== undefined);
  const latin = words.some((word) => !isEnglish(word)) && detectLanguage(words.join(' ')) !== 'en';
  return grammar || relation || latin ? 'en' : detectLanguage(clause, usual);
}

/** "una mujer con un paraguas, low angle": a clause in English alone. */
function europeanOf(words: readonly string[], clause: string, usual: LanguageCode): LanguageCode {
  if (usual === 'en') return 'en';
  if (isEastAsian(usual)) return detectLanguage(clause);
  if (dictionaryOf(usual as Foreign).words.has(fold(clause.trim().replace(/[,.;]$/, '')))) return usual;
  const english = words.every(isEnglish) && !words.every((word) => isOf(usual as Foreign, word));
  return english ? 'en' : usual;
}

/** Characters alone are Japanese where Japanese has the word. */
const scriptOf = (run: string): LanguageCode =>
  detectLanguage(run, dictionaryOf('ja').words.has(run) ? 'ja' : 'en');

const OF = /[の的의]$/;
const DETERMINED = /(?:^|\s)(?:an?|the|his|her|its|their|this|that|no|one|two|three|four|five|six|\d+)\s*$/i;
const describes = (word: string): boolean => {
  const meaning = phrases().get(word.toLowerCase());
  return meaning?.adjective !== undefined || meaning?.colour !== undefined;
};

/** "桜 trees": what follows is the noun. */
const isThing = (word: string): boolean => isNamed(singularOf(word.toLowerCase()).noun);

/** East Asian words inside a text in English: "a 猫 on a 赤い sofa". */
export function withInsertions(
  text: string,
  english: (run: string, language: LanguageCode) => string,
): string {
  if (text.search(EAST_ASIAN) < 0) return text;
  const cues: string[] = [];
  const glossed = text.replace(EAST_ASIAN, (run, at: number) => {
    const pieces = english(run, scriptOf(run)).split(' , ');
    const last = pieces.pop() ?? '';
    // "東京の street": whose street it is.
    const said = OF.test(run) ? last.replace(/^(?:in|with|of|on|at) /, '') : last;
    cues.push(...pieces);
    const before = text.slice(0, at);
    const determined =
      DETERMINED.test(before) ||
      describes(/(\p{L}+)\s*$/u.exec(before)?.[1] ?? '') ||
      isThing(/^\s*(\p{sc=Latin}+)/u.exec(text.slice(at + run.length))?.[1] ?? '');
    return ` ${determined ? said.replace(/^(?:an?|the) /, '') : said} `;
  });
  // "桜 trees": cherry trees.
  const plain = glossed.replace(/\b(\w+) (tree|flower|car|house)\s+\2(s?)\b/g, '$1 $2$3');
  return [plain.trim(), ...cues].join(' , ');
}
