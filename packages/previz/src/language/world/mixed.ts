/** Words of other languages within an English text. */
import { isWord } from '../../concepts/index.ts';
import { CLOSED } from '../english/closed.ts';
import { phrases } from '../lexicon/index.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/people.ts';
import { fromEuropean, inflected } from './european.ts';
import type { Glossary } from './glossary.ts';
import { dictionaryOf, type Foreign, fold } from './words.ts';

const EUROPEAN = ['es', 'fr', 'de', 'pt'] as const satisfies readonly Foreign[];
const names = new Set([...FEMALE_NAMES, ...MALE_NAMES]);

const isEnglish = (word: string): boolean => {
  const lower = word.toLowerCase();
  return (
    CLOSED.has(lower) ||
    phrases().has(lower) ||
    isWord(lower) ||
    isWord(lower.replace(/s$/, '')) ||
    names.has(lower)
  );
};
const isOf = (language: Foreign, word: string): boolean => inflected(language, fold(word)) !== null;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** "eine Katze und a dog", "a car bei Nacht": runs of another language, in English. */
export function withoutForeign(text: string, glossary: Glossary): string {
  const words = [...text.matchAll(/\p{sc=Latin}+/gu)].map((m) => ({
    text: m[0],
    start: m.index,
    end: m.index + m[0].length,
  }));
  const odd = words.filter(({ text: word }) => word.length > 1 && !isEnglish(word));
  if (odd.length === 0 || words.length > LONGEST) return text;
  const language = EUROPEAN.toSorted((a, b) => hits(b, odd) - hits(a, odd))[0] ?? 'es';
  if (hits(language, odd) === 0) return text;
  let out = text;
  for (const run of runsOf(words, odd, language, text).toReversed())
    out = `${out.slice(0, run.start)}${fromEuropean(out.slice(run.start, run.end), language, glossary)}${out.slice(run.end)}`;
  return out;
}

/** Long prompts in English have words of their own. */
const LONGEST = 60;
const hits = (language: Foreign, words: readonly Word[]): number =>
  words.filter((w) => isOf(language, w.text)).length;

/** Two words or more, one of them small: a slip of spelling has none beside it. */
function isPhrase(run: string, language: Foreign): boolean {
  const words = run.split(/\s+/);
  if (dictionaryOf(language).words.has(fold(run))) return words.length > 1;
  return (
    words.length > 1 &&
    words.some(
      (word) => !isEnglish(word) && SMALL.test(dictionaryOf(language).words.get(fold(word))?.kind ?? ''),
    )
  );
}
const SMALL = /^[dpq]$/;

function runsOf(
  words: readonly Word[],
  odd: readonly Word[],
  language: Foreign,
  text: string,
): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  for (const word of words) {
    const strange = odd.includes(word);
    const last = runs.at(-1);
    const joins = last !== undefined && /^\s+$/.test(text.slice(last.end, word.start));
    if (
      !isOf(language, word.text) ||
      (!strange && !joins) ||
      (!strange && CLOSED.has(word.text.toLowerCase()))
    )
      continue;
    if (last && joins) last.end = word.end;
    else runs.push({ start: word.start, end: word.end });
  }
  return runs.filter((run) => isPhrase(text.slice(run.start, run.end), language));
}
