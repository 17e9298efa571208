/** Korean verbs in running text: an ending grows into the last syllable of the stem, so stems are sought by their letters. */
import { dictionaryOf } from './words.ts';

export interface KoreanVerb {
  /** English of the dictionary. */
  readonly text: string;
  /** Characters, the endings with them. */
  readonly length: number;
}

/** What follows a verb's stem, with the helper that stands apart: "앉아 있는". */
export const KOREAN_ENDING = /^[^\s,.。、]*(?:\s+[있않못][^\s,.。、]*)?/;

/** Letters (NFD): finals are other characters than initials. */
const FINAL = { ㄴ: '\u11ab', ㄷ: '\u11ae', ㄹ: '\u11af', ㅂ: '\u11b8', ㅅ: '\u11ba' } as const;
const INITIAL = { ㄴ: '\u1102', ㄹ: '\u1105', ㅇ: '\u110b' } as const;
const VOWEL = {
  ㅏ: '\u1161',
  ㅐ: '\u1162',
  ㅓ: '\u1165',
  ㅕ: '\u1167',
  ㅗ: '\u1169',
  ㅘ: '\u116a',
  ㅜ: '\u116e',
  ㅝ: '\u116f',
  ㅡ: '\u1173',
  ㅣ: '\u1175',
} as const;

/** "누워", "구워", "주워", "도와": their ㅂ melts. */
const MELTING = /(?:눕|굽|줍|돕|깁)$/;
/** "걸어", "들어", "실어": their ㄷ becomes ㄹ. */
const TURNING = /(?:걷|듣|싣|긷)$/;
/** "지어", "저어": their ㅅ falls away. */
const FALLING = /(?:짓|젓|긋|붓|잇)$/;

/** A stem as it begins in each of its forms, in letters. */
function beginnings(stem: string): string[] {
  const letters = stem.normalize('NFD');
  const short = letters.slice(0, -1);
  const last = letters.at(-1) ?? '';
  if (last === FINAL.ㄹ) {
    // "써는", "썬다", "썹니다".
    return [letters, ...[FINAL.ㄴ, INITIAL.ㄴ, FINAL.ㅂ].map((next) => short + next)];
  }
  if (MELTING.test(stem)) return [letters, short + INITIAL.ㅇ];
  if (TURNING.test(stem)) return [letters, short + FINAL.ㄹ];
  if (FALLING.test(stem)) return [letters, short + INITIAL.ㅇ];
  if (stem.endsWith('하')) return [letters, short + VOWEL.ㅐ];
  if (stem.endsWith('르')) return [letters, letters.slice(0, -2) + FINAL.ㄹ + INITIAL.ㄹ];
  switch (last) {
    case VOWEL.ㅣ:
      return [letters, short + VOWEL.ㅕ];
    case VOWEL.ㅗ:
      return [letters, short + VOWEL.ㅘ];
    case VOWEL.ㅜ:
      return [letters, short + VOWEL.ㅝ];
    case VOWEL.ㅡ:
      return [letters, short + VOWEL.ㅓ, short + VOWEL.ㅏ];
    default:
      return [letters];
  }
}

/** Forms that the dictionary has in place of a stem: "읽고" is 읽, where that is no noun. */
const stemOf = (word: string): string => {
  const stem = word.replace(/(?<=[가-힣])고$/, '');
  return stem.length > 1 || !dictionaryOf('ko').words.has(stem) ? stem : word;
};

interface Stems {
  readonly single: ReadonlyMap<string, string>;
  readonly phrases: ReadonlyMap<string, string>;
}

let stems: Stems | undefined;

function load(): Stems {
  const single = new Map<string, string>();
  const phrases = new Map<string, string>();
  const verbs = [...dictionaryOf('ko').words].filter(([, gloss]) => gloss.kind === 'v');
  const enter = (stem: string, english: string) => {
    const map = stem.includes(' ') ? phrases : single;
    for (const letters of beginnings(stem)) if (!map.has(letters)) map.set(letters, english);
  };
  // What stands in the file goes before what follows from it.
  for (const [word, gloss] of verbs) enter(word, gloss.english);
  for (const [word, gloss] of verbs) enter(stemOf(word), gloss.english);
  return { single, phrases };
}

/** The longest stem that the letters open with, and its end. */
function longest(map: ReadonlyMap<string, string>, text: string): KoreanVerb | null {
  const letters = text.normalize('NFD');
  for (let n = letters.length; n > 2; n--) {
    const english = map.get(letters.slice(0, n));
    if (!english) continue;
    // The syllable in which the stem ends belongs to it whole.
    let end = 0;
    for (let seen = 0; seen < n; end++) seen += (text[end] ?? '').normalize('NFD').length;
    return { text: english, length: end + (KOREAN_ENDING.exec(text.slice(end))?.[0].length ?? 0) };
  }
  return null;
}

const LONGEST_PHRASE = 14;

/** "손을 든다", "피아노를 쳐서": a deed in several words. */
export function koreanPhrase(rest: string): KoreanVerb | null {
  stems ??= load();
  const run = /^[\p{sc=Hangul} ]+/u.exec(rest)?.[0].slice(0, LONGEST_PHRASE) ?? '';
  const found = run.includes(' ') ? longest(stems.phrases, run) : null;
  if (!found) return null;
  const end = found.length;
  return { ...found, length: end + (KOREAN_ENDING.exec(rest.slice(end))?.[0].length ?? 0) };
}

/** "마신다", "춰서", "누운". */
export function koreanVerb(rest: string): KoreanVerb | null {
  stems ??= load();
  const run = /^[\p{sc=Hangul}]+/u.exec(rest)?.[0] ?? '';
  const letters = run.normalize('NFD');
  for (let n = letters.length - 1; n > 2; n--) {
    const english = stems.single.get(letters.slice(0, n));
    if (english) return { text: english, length: KOREAN_ENDING.exec(rest)?.[0].length ?? run.length };
  }
  return null;
}
