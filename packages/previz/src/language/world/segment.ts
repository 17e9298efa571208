/** Cuts Japanese, Chinese and Korean text into dictionary words, numbers, particles and the rest. */
import { isNamed } from '../../concepts/index.ts';
import { singularOf } from '../english/inflect.ts';
import type { Glossary } from './glossary.ts';
import { romaji } from './romaji.ts';
import { wordsByStart } from './word-bounds.ts';
import { dictionaryOf, emojiNoun, type WordClass } from './words.ts';

export type EastAsian = 'ja' | 'zh' | 'ko';

export interface Segment {
  readonly kind: Exclude<WordClass, 'x'> | 'particle' | 'comma' | 'raw';
  /** English for words; the particle itself; the text of the rest. */
  readonly text: string;
  readonly original: string;
}

const PARTICLES: Readonly<Record<EastAsian, RegExp>> = {
  ja: /^(?:姿の|から|まで|より|が|は|を|に|で|と|の|へ|も|や)/,
  zh: /^(?:在|的|着|了|有|正|地|把|被|往|向)/,
  ko: /^(?:에서|에게|으로|이랑|하고|까지|부터|이|가|은|는|을|를|에|의|와|과|랑|로|도|들)/,
};
const COUNTERS: Readonly<Record<EastAsian, RegExp>> = {
  ja: /^(?:匹|頭|羽|人|名|つ|個|本|台|冊|枚|杯|軒|隻|機|輪|株|艘|体|足|着|両|脚)/,
  zh: /^(?:只|个|個|位|名|条|头|匹|辆|本|张|把|朵|棵|杯|瓶|架|艘|台|座|件|双|群|对|间|栋|块|颗|隻|輛|盏|幅|株|顶)/,
  ko: /^\s*(?:마리|명|개|대|송이|권|그루|잔|병|사람|채|척|쌍|켤레|자루)(?:의)?/,
};
const KOREAN_NUMBERS: Readonly<Record<string, string>> = {
  한: 'one',
  두: 'two',
  세: 'three',
  네: 'four',
  다섯: 'five',
  여섯: 'six',
  일곱: 'seven',
  여덟: 'eight',
  아홉: 'nine',
  열: 'ten',
};
/** What follows a verb's stem. */
const INFLECTION: Readonly<Record<EastAsian, RegExp>> = {
  ja: /^(?:っ|い|ん|し|き|り|み|え|れ|べ|せ|め|け|ら|わ|か|ま|さ|び|ぎ|ち|に(?=ながら)|げ)*(?:ている|ています|ていた|ていて|てる|でいる|でいます|でいた|ながら|ました|ます|た|だ|て|で|る|う|く|ぐ|す|つ|ぬ|ぶ|む)*/,
  zh: /^(?:着|了|在)?/,
  ko: /^[^\s,.。、]*/,
};
const DIGITS = /^(?:\d{1,2}|[０-９])/;

export function segment(text: string, language: EastAsian, glossary: Glossary): Segment[] {
  const segments: Segment[] = [];
  const bounds = language === 'ko' ? new Map<number, string>() : wordsByStart(text, language);
  for (let at = 0; at < text.length; ) {
    const found = next(text.slice(at), language, segments.at(-1), bounds.get(at) ?? '');
    if (found.kind && found.text) {
      segments.push({ kind: found.kind, text: found.text, original: text.slice(at, at + found.length) });
      if (!/^(particle|comma|raw)$/.test(found.kind))
        glossary.set(found.text, text.slice(at, at + found.length));
    }
    at += found.length;
  }
  return segments;
}

interface Found {
  readonly kind: Segment['kind'] | null;
  readonly text: string;
  readonly length: number;
}

/** @param whole the word that begins here as Unicode cuts the text; empty inside of one */
function next(rest: string, language: EastAsian, before: Segment | undefined, whole: string): Found {
  const space = /^\s+/.exec(rest);
  if (space) return { kind: null, text: '', length: space[0].length };
  const shot = before?.kind === 'c' ? /^(?:ショット|镜头|\s?샷)/.exec(rest) : null;
  if (shot) return { kind: null, text: '', length: shot[0].length };
  const mark = /^[、,，。.；;：:！!？?「」『』（）()・]+/.exec(rest);
  if (mark) return { kind: 'comma', text: ',', length: mark[0].length };
  return (
    number(rest, language) ??
    properName(rest, language) ??
    wholeWord(rest, language, whole) ??
    word(rest, language, before) ??
    latin(rest) ??
    particle(rest, language) ??
    emojiWord(rest, language, whole) ??
    unknown(rest, whole)
  );
}

function number(rest: string, language: EastAsian): Found | null {
  if (language === 'ko') {
    const [all, value] =
      /^(다섯|여섯|일곱|여덟|아홉|한|두|세|네|열)(?=\s*(?:마리|명|개|대|송이|권|그루|잔|병|사람|채|척|쌍|켤레|자루|\s))/.exec(
        rest,
      ) ?? [];
    if (all && value) return withCounter(rest, all.length, KOREAN_NUMBERS[value] ?? 'one', language);
  }
  const digits = DIGITS.exec(rest);
  if (digits) return withCounter(rest, digits[0].length, digits[0].normalize('NFKC'), language);
  const { words } = dictionaryOf(language);
  for (const length of [2, 1]) {
    const gloss = words.get(rest.slice(0, length));
    if (gloss?.kind !== 'q') continue;
    const counted = COUNTERS[language].exec(rest.slice(length));
    if (counted || length > 1 || language === 'zh') return withCounter(rest, length, gloss.english, language);
  }
  return null;
}

function withCounter(rest: string, length: number, value: string, language: EastAsian): Found {
  const counter = COUNTERS[language].exec(rest.slice(length));
  return { kind: 'q', text: value, length: length + (counter?.[0].length ?? 0) };
}

function word(rest: string, language: EastAsian, before: Segment | undefined): Found | null {
  const { words, longestWord } = dictionaryOf(language);
  for (let n = Math.min(longestWord, rest.length); n > 0; n--) {
    const gloss = words.get(rest.slice(0, n));
    if (!gloss || (gloss.kind === 'q' && gloss.english !== 'many' && gloss.english !== 'some')) continue;
    if (
      gloss.kind === 'l' &&
      !(before?.kind === 'n' || before?.text === 'の' || before?.text === '的' || before?.text === '의')
    ) {
      // Said of nothing, it is a side of the picture.
      const side = /^(left|right) of$/.exec(gloss.english)?.[1];
      if (side) return { kind: 'c', text: `on the ${side}`, length: n };
      continue;
    }
    if (gloss.kind === 'x') return { kind: null, text: '', length: n };
    const tail = gloss.kind === 'v' ? (INFLECTION[language].exec(rest.slice(n))?.[0].length ?? 0) : 0;
    return { kind: gloss.kind, text: gloss.english, length: n + tail };
  }
  return null;
}

function latin(rest: string): Found | null {
  const run = /^[\p{sc=Latin}\d#'-]+(?:\s+[\p{sc=Latin}\d#'-]+)*/u.exec(rest);
  if (!run) return null;
  const isNoun = isNamed(singularOf(run[0].toLowerCase()).noun);
  return { kind: isNoun ? 'n' : 'raw', text: run[0], length: run[0].length };
}

function particle(rest: string, language: EastAsian): Found | null {
  const found = PARTICLES[language].exec(rest);
  return found ? { kind: 'particle', text: found[0], length: found[0].length } : null;
}

/** "ミアは", "ケンが": katakana that no dictionary has, and that does something, is somebody's name. */
function properName(rest: string, language: EastAsian): Found | null {
  if (language !== 'ja') return null;
  const [, name] =
    /^([\p{sc=Katakana}ー]{2,6})(?=さん|ちゃん|くん|君|は|が|と\p{sc=Katakana})/u.exec(rest) ?? [];
  if (!name || isKnown(name, language)) return null;
  const title = /^(?:さん|ちゃん|くん|君)/.exec(rest.slice(name.length))?.[0] ?? '';
  return { kind: 'n', text: romaji(name), length: name.length + title.length };
}

const isKnown = (text: string, language: EastAsian): boolean =>
  dictionaryOf(language).words.has(text) || isNamed(emojiNoun(language, text) ?? '');

/**
 * A character that means something alone means something else inside of a word: "登山家" has no house in it, "马路" no
 * horse. Words of characters that are all known ("赤傘") are left to be taken apart.
 */
function wholeWord(rest: string, language: EastAsian, whole: string): Found | null {
  if (whole.length < 2 || !/^\p{sc=Han}+$/u.test(whole) || longestKnown(rest, language) >= whole.length)
    return null;
  const label = emojiNoun(language, whole);
  if (label && isNamed(label)) return { kind: 'n', text: label, length: whole.length };
  return comesApart(whole, language) ? null : { kind: 'raw', text: whole, length: whole.length };
}

function longestKnown(rest: string, language: EastAsian): number {
  const { words, longestWord } = dictionaryOf(language);
  let n = Math.min(longestWord, rest.length);
  while (n > 0 && !words.has(rest.slice(0, n))) n--;
  return n;
}

function comesApart(whole: string, language: EastAsian): boolean {
  if (whole === '' || isKnown(whole, language)) return true;
  const length = longestKnown(whole, language);
  return (length > 0 && comesApart(whole.slice(length), language)) || particleOnly(whole, language);
}

const particleOnly = (text: string, language: EastAsian): boolean => {
  const found = PARTICLES[language].exec(text) ?? COUNTERS[language].exec(text);
  return found !== null && (found[0] === text || comesApart(text.slice(found[0].length), language));
};

/** Emoji keywords, for nouns that the hand-made dictionary lacks. */
function emojiWord(rest: string, language: EastAsian, whole: string): Found | null {
  for (let n = Math.min(8, rest.length); n > 0; n--) {
    const text = rest.slice(0, n);
    if (n === 1 && (!/\p{sc=Han}/u.test(text) || whole !== text)) return null;
    const label = emojiNoun(language, text);
    if (label && isNamed(label)) return { kind: 'n', text: label, length: n };
  }
  return null;
}

function unknown(rest: string, whole: string): Found {
  const han = /^\p{sc=Han}{2,}$/u.test(whole) ? whole : undefined;
  const run =
    /^(?:\p{sc=Katakana}|ー)+/u.exec(rest)?.[0] ?? han ?? String.fromCodePoint(rest.codePointAt(0) ?? 32);
  return { kind: run.length > 1 ? 'raw' : null, text: run, length: run.length };
}
