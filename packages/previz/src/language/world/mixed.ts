/** Words of other languages within an English text. */
import { CLOSED } from '../english/closed.ts';
import { EUROPEAN, type European, hitsOf, isEnglish, isOf } from './english-words.ts';
import { fromEuropean } from './european.ts';
import type { Glossary } from './glossary.ts';
import { dictionaryOf, fold } from './words.ts';

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Long prompts in English have words of their own. */
const LONGEST = 60;

/** "eine Katze und a dog", "a car bei Nacht": runs of another language, in English. */
export function withoutForeign(text: string, glossary: Glossary): string {
  const words = [...text.matchAll(/\p{sc=Latin}+/gu)].map((m) => ({
    text: m[0],
    start: m.index,
    end: m.index + m[0].length,
  }));
  const odd = words.filter(({ text: word }) => word.length > 1 && !isEnglish(word));
  if (odd.length === 0 || words.length > LONGEST) return text;
  const strange = odd.map((word) => word.text);
  const all = words.map((word) => word.text);
  const weight = (of: European) => hitsOf(of, strange) * LONGEST + hitsOf(of, all);
  const language = EUROPEAN.toSorted((a, b) => weight(b) - weight(a))[0] ?? 'es';
  if (hitsOf(language, strange) === 0) return text;
  let out = text;
  for (const run of runsOf(words, odd, language, text).toReversed())
    out = `${out.slice(0, run.start)}${fromEuropean(out.slice(run.start, run.end), language, glossary)}${out.slice(run.end)}`;
  return out;
}

const SMALL = /^[dpq]$/;
const isSmall = (word: string, language: European): boolean =>
  !CLOSED.has(word.toLowerCase()) && SMALL.test(dictionaryOf(language).words.get(fold(word))?.kind ?? '');

/** Two words or more, one of them small: a slip of spelling has none beside it. */
function isPhrase(run: string, language: European): boolean {
  const words = run.split(/\s+/);
  // "…, Nahaufnahme": a word for the camera or the hour stands alone.
  if (words.length < 2) return dictionaryOf(language).words.get(fold(run))?.kind === 'c';
  const own = (word: string) => isSmall(word, language) && !isEnglish(word);
  return dictionaryOf(language).words.has(fold(run)) || words.some(own);
}

interface Run {
  start: number;
  end: number;
}

function runsOf(words: readonly Word[], odd: readonly Word[], language: European, text: string): Run[] {
  const runs: Run[] = [];
  const besides = (from: number, to: number) => /^\s+$/.test(text.slice(from, to));
  for (const [i, word] of words.entries()) {
    const strange = odd.includes(word);
    const last = runs.at(-1);
    const joins = last !== undefined && besides(last.end, word.start);
    const other = !strange && (!joins || CLOSED.has(word.text.toLowerCase()));
    if (!isOf(language, word.text) || other) continue;
    if (last && joins) {
      last.end = word.end;
      continue;
    }
    // "sur un canapé": a small word that English happens to have as well.
    const before = words[i - 1];
    const opens = before && isSmall(before.text, language) && besides(before.end, word.start);
    runs.push({ start: opens ? before.start : word.start, end: word.end });
  }
  return runs.filter((run) => isPhrase(text.slice(run.start, run.end), language));
}
