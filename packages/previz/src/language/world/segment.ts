/** Cuts Japanese, Chinese and Korean text into dictionary words, numbers, particles and the rest. */
import { isNamed } from '../../concepts/index.ts';
import { singularOf } from '../english/inflect.ts';
import { ageOrHour } from './age-and-hour.ts';
import { number } from './counting.ts';
import { type Glossary, pluralOf } from './glossary.ts';
import { japaneseVerb, type VerbForm } from './japanese-forms.ts';
import { japaneseName } from './japanese-names.ts';
import { borrowed, isInsideKatakana } from './katakana.ts';
import { KOREAN_ENDING, koreanPhrase, koreanVerb } from './korean-verbs.ts';
import { particle } from './particles.ts';
import { dictionaryOf, type EastAsian, emojiNoun, type Gloss, type WordClass } from './words.ts';

export interface Segment {
  readonly kind: Exclude<WordClass, 'x'> | 'particle' | 'comma' | 'raw' | 'unknown';
  /** English for words; the particle itself; the text of the rest. */
  readonly text: string;
  readonly original: string;
  /** White space stands before it. */
  readonly spaced?: boolean;
  /** Of verbs. */
  readonly form?: VerbForm;
}

/** What follows a verb's stem. */
const INFLECTION: Readonly<Record<'zh' | 'ko', RegExp>> = {
  zh: /^(?:着|了|在)?/,
  ko: KOREAN_ENDING,
};
/** Korean verbs that only help others. */
const AUXILIARY = /^(?:있|없|하|되|이다|것)/;
/** Marks of the plural, and titles that say nothing to draw. */
const SUFFIXES: Readonly<Record<EastAsian, RegExp>> = {
  ja: /^(?:たち|達|さん|くん|君|ちゃん|様)/,
  zh: /^们/,
  ko: /^(?:들|씨)/,
};
const PLURAL = /^(?:たち|達|们|들)/;

/** Cuts one sentence; what no dictionary has stays as 'unknown' and goes into the glossary's report. */
export function segment(text: string, language: EastAsian, glossary: Glossary): Segment[] {
  const segments: Segment[] = [];
  const ends = boundaries(text, language);
  for (let at = 0; at < text.length; ) {
    const suffix = segments.at(-1)?.kind === 'n' ? SUFFIXES[language].exec(text.slice(at)) : null;
    if (suffix) {
      if (PLURAL.test(suffix[0])) makePlural(segments, glossary);
      at += suffix[0].length;
      continue;
    }
    const found = next({ text, at, language, ends }, segments.at(-1), glossary);
    if (found.kind === null && /\p{L}{2}|^\p{sc=Han}$/u.test(found.text) && !AUXILIARY.test(found.text)) {
      if (/\p{L}{2}/u.test(found.text)) glossary.unknown.add(found.text);
      segments.push({ kind: 'unknown', text: found.text, original: found.text });
    }
    // "青い光", "赤い首輪": the colour of what is not drawn.
    const idle = found.kind === null && found.length > 0 && found.text === '' && !/^\s/.test(text.slice(at));
    if (idle && segments.at(-1)?.kind === 'k' && language === 'ja') segments.pop();
    if (found.kind && found.text) {
      const original = text.slice(at, at + found.length);
      const form = found.form ?? (language === 'ko' && found.kind === 'v' ? koreanForm(original) : undefined);
      const spaced = /\s/.test(text[at - 1] ?? '');
      segments.push({ kind: found.kind, text: found.text, original, spaced, ...(form ? { form } : {}) });
      if (!/^(particle|comma|raw)$/.test(found.kind))
        glossary.set(found.text, text.slice(at, at + found.length));
    }
    at += found.length;
  }
  return segments;
}

function makePlural(segments: Segment[], glossary: Glossary): void {
  const last = segments.pop();
  if (!last) return;
  const text = pluralOf(last.text);
  glossary.set(text, last.original);
  segments.push({ ...last, text });
}

/** A place in the text being cut; `ends`: where the language's own words begin and end. */
interface Reading {
  readonly text: string;
  readonly at: number;
  readonly language: EastAsian;
  readonly ends: ReadonlySet<number>;
}

function boundaries(text: string, language: EastAsian): Set<number> {
  const words = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  return new Set([...words].flatMap((w) => [w.index, w.index + w.segment.length]));
}

interface Found {
  readonly kind: Segment['kind'] | null;
  readonly text: string;
  readonly length: number;
  readonly form?: VerbForm;
}

function next(reading: Reading, before: Segment | undefined, glossary: Glossary): Found {
  const { language } = reading;
  const rest = reading.text.slice(reading.at);
  const space = /^\s+/.exec(rest);
  if (space) return { kind: null, text: '', length: space[0].length };
  const shot = before?.kind === 'c' ? /^(?:ショット|镜头|\s?샷)/.exec(rest) : null;
  if (shot) return { kind: null, text: '', length: shot[0].length };
  // "イラスト風", "油画风": what it is drawn like is said already.
  const like =
    before && /^(?:n|raw|unknown|c)$/.test(before.kind) && !/\s$/.test(reading.text.slice(0, reading.at));
  if (like && language !== 'ko' && /^[風风](?!が|に|を|の|吹)/.test(rest))
    return { kind: null, text: '', length: 1 };
  const mark = /^[、,，。.；;：:！!？?「」『』（）()・]+/.exec(rest);
  if (mark) return { kind: 'comma', text: ',', length: mark[0].length };
  return (
    ageOrHour(rest) ??
    number(rest, language) ??
    (language === 'ja' ? japaneseName(rest, glossary, before?.text) : null) ??
    suffixed(reading, rest, before) ??
    word(reading, rest, before) ??
    latin(rest) ??
    particle(rest, language, before?.text) ??
    (language === 'ja' ? borrowed(rest) : null) ??
    somebody(reading, rest) ??
    unknown(rest)
  );
}

/** The longest word that a dictionary has; the hand-made one before the keywords of the emoji. */
function word(reading: Reading, rest: string, before: Segment | undefined): Found | null {
  const { language } = reading;
  const { longestWord } = dictionaryOf(language);
  const deed = language === 'ko' ? koreanPhrase(rest) : null;
  if (deed) return { kind: 'v', ...deed };
  for (let n = Math.min(Math.max(longestWord, LONGEST_KEYWORD), rest.length); n > 0; n--) {
    const found = dictionaryWord(reading, rest, n, before) ?? emojiWord(reading, rest, n);
    // "비춘다" has no rain: one syllable is a word where a word ends, or no verb begins.
    const cut = n === 1 && language === 'ko' && found !== null && !KOREAN_END.test(rest.slice(1));
    if (found) return (cut && /^[ncd]$/.test(found.kind ?? '') ? verbOf(rest) : null) ?? found;
  }
  return language === 'ko' ? verbOf(rest) : null;
}

function verbOf(rest: string): Found | null {
  const found = koreanVerb(rest);
  return found ? { kind: 'v', ...found } : null;
}

const LONGEST_KEYWORD = 8;
/** Places that may be said of what was named before: "隣に", "旁边". */
const BY_IT = /^(?:next to|across from|behind|in front of|under|in)$/;
const AFTER_OWNER = /^(?:の|的|의)$/;

function dictionaryWord(
  reading: Reading,
  rest: string,
  n: number,
  before: Segment | undefined,
): Found | null {
  const { language } = reading;
  const gloss = verbHere(reading, rest, n) ?? known(reading, rest, n);
  if (!gloss || (gloss.kind === 'q' && gloss.english !== 'many' && gloss.english !== 'some')) return null;
  if (
    language === 'ja' &&
    (isCutShort(gloss.kind, rest, n, before) ||
      isParticleFirst(rest, n, before) ||
      isInsideHiragana(reading, rest, n, gloss))
  )
    return null;
  if (gloss.kind === 'l' && language === 'ja' && rest.startsWith('の') && opensNoun(rest.slice(1), n))
    return null;
  if (gloss.kind === 'x') {
    const tail = language === 'ja' ? idleTail(rest, n) : 0;
    return { kind: null, text: '', length: n + tail };
  }
  const owned = before?.kind === 'n' || /^[他她它]们?$/.test(before?.original ?? '');
  if (gloss.kind === 'l' && !(owned || AFTER_OWNER.test(before?.text ?? ''))) {
    // Said of nothing, it is a side of the picture.
    const side = /^(left|right) of$/.exec(gloss.english)?.[1];
    if (side) return { kind: 'c', text: `on the ${side}`, length: n };
    return BY_IT.test(gloss.english) && (n > 1 || /^[隣横脇][にで]/.test(rest)) && !/^[门門]/.test(rest)
      ? { kind: 'l', text: gloss.english, length: n }
      : null;
  }
  if (language === 'ja' && gloss.kind === 'n' && isInsideKatakana(rest, n)) return null;
  // "正在烤面包": what is done, and no toast.
  if (
    language === 'zh' &&
    gloss.kind === 'n' &&
    /正在?$/.test(reading.text.slice(0, reading.at)) &&
    startsWithVerb(rest)
  )
    return null;
  if (gloss.kind !== 'v') return { kind: gloss.kind, text: gloss.english, length: n };
  if (language === 'ja') {
    const { tail, form } = japaneseVerb(rest.slice(0, n), rest.slice(n));
    return { kind: 'v', text: gloss.english, length: n + tail, form };
  }
  // "站在着火的房子前": a verb has one such ending.
  const ended = language === 'zh' && /[着了在]$/.test(rest.slice(0, n));
  const tail = ended ? 0 : (INFLECTION[language].exec(rest.slice(n))?.[0].length ?? 0);
  return { kind: 'v', text: gloss.english, length: n + tail };
}

/** "昭和の下町": the place word is the beginning of a longer noun. */
function opensNoun(rest: string, longer: number): boolean {
  const { words } = dictionaryOf('ja');
  return [5, 4, 3, 2].some((n) => n >= longer && words.get(rest.slice(0, n))?.kind === 'n');
}

const known = (reading: Reading, rest: string, n: number): Gloss | undefined =>
  dictionaryOf(reading.language).words.get(rest.slice(0, n).toLowerCase()) ?? inHiragana(reading, rest, n);

/** "腰掛けて": a stool by its dictionary, and a deed by its ending. */
const verbHere = ({ language }: Reading, rest: string, n: number): Gloss | undefined =>
  language === 'ja' && /^(?:て|た|ながら|ます|まし|つつ|られ)/.test(rest.slice(n))
    ? dictionaryOf('ja').verbs.get(rest.slice(0, n))
    : undefined;

/** "数式" is no number, "引き上げる" no wide shot. */
const isCutShort = (kind: WordClass, rest: string, n: number, before: Segment | undefined): boolean =>
  (kind === 'q' && n === 1) ||
  (kind === 'c' &&
    /^(?:引き|寄り)$/.test(rest.slice(0, n)) &&
    // "線を引き、": a deed.
    (before?.text === 'を' || /^(?![の気でに])[\p{sc=Han}\p{sc=Hiragana}]/u.test(rest.slice(n))));

/** "うま" is no horse in "うまい". */
const isInsideHiragana = ({ at, ends }: Reading, rest: string, n: number, { kind }: Gloss): boolean =>
  kind === 'n' &&
  n <= SHORT_KANA &&
  /^\p{sc=Hiragana}+$/u.test(rest.slice(0, n)) &&
  !(ends.has(at + n) && KANA_ENDS.test(rest.slice(n)));

const SHORT_KANA = 3;
/** Nouns of grammar: "開けたまま" has no mother. */
const SMALL_WORD = /^(?:まま|ため|こと|もの|ほう|そば|はず|ころ|あと|まえ|うち|ほか)$/;
const KANA_ENDS =
  /^(?:[がはをにのともへや、。（）・」\s\p{sc=Han}\p{sc=Katakana}]|で(?!し)|から|まで|たち|さん|ちゃん|$)/u;

/** "きつねが": what the dictionary has in katakana, as it is written for children. */
function inHiragana({ language, at, ends }: Reading, rest: string, n: number): Gloss | undefined {
  const word = rest.slice(0, n);
  const noun = KANA_ENDS.test(rest.slice(n)) && ends.has(at) && ends.has(at + n);
  if (language !== 'ja' || n < 2 || !noun || SMALL_WORD.test(word) || !/^[\p{sc=Hiragana}ー]+$/u.test(word))
    return undefined;
  const katakana = word.replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
  const gloss = dictionaryOf(language).words.get(katakana);
  return gloss?.kind === 'n' ? gloss : undefined;
}

/** "人もいない": behind a noun a particle, and not a short verb that begins like one. */
const isParticleFirst = (rest: string, n: number, before: Segment | undefined): boolean =>
  n <= 2 && before?.kind === 'n' && /^[もはがにでとをかのや]\p{sc=Hiragana}/u.test(rest);

/** "降っている": a verb with nothing of its own to draw goes with all its endings. */
const idleTail = (rest: string, n: number): number =>
  /[\p{sc=Hiragana}]$/u.test(rest.slice(0, n)) ? japaneseVerb(rest.slice(0, n), rest.slice(n)).tail : 0;

/** Forms after which the sentence goes on with the same subject. */
const koreanForm = (original: string): VerbForm => ({
  goesOn: /(?:고|며|면서|서|채|아|어|여)$/.test(original.trim()),
  meanwhile: /(?:면서|며|채|채로)$/.test(original.trim()),
  negated: /지 ?(?:않|못)/.test(original),
  passive: false,
});

/** Emoji keywords, for nouns that the hand-made dictionary lacks: whole words only. */
function emojiWord({ language, at, ends, text: all }: Reading, rest: string, n: number): Found | null {
  if (n > LONGEST_KEYWORD) return null;
  const text = rest.slice(0, n);
  if (language === 'zh' && startsWithVerb(text)) return null;
  const whole =
    language === 'ko'
      ? /(?:^|\s)$/.test(all.slice(0, at)) && n > 1 && KOREAN_END.test(rest.slice(n))
      : ends.has(at) && ends.has(at + n) && (n > 1 || /\p{sc=Han}/u.test(text));
  const label = whole && /^\p{L}+$/u.test(text) ? emojiNoun(language, text) : null;
  return label && isNamed(label) ? { kind: 'n', text: label, length: n } : null;
}

const startsWithVerb = (text: string): boolean => dictionaryOf('zh').words.get(text[0] ?? '')?.kind === 'v';

const KOREAN_END =
  /^(?:에서|에게|으로|이랑|하고|까지|부터|이|가|은|는|을|를|에|의|와|과|랑|로|도|들)*(?=[\s,.!?]|$)/;

function latin(rest: string): Found | null {
  const run = /^[\p{sc=Latin}\d#'-]+(?:\s+[\p{sc=Latin}\d#'-]+)*/u.exec(rest);
  if (!run) return null;
  const isNoun = isNamed(singularOf(run[0].toLowerCase()).noun);
  return { kind: isNoun ? 'n' : 'raw', text: run[0], length: run[0].length };
}

/** Korean particles grow onto their noun: "경찰이" has no "이" of its own. */
function suffixed({ text, at, language }: Reading, rest: string, before: Segment | undefined): Found | null {
  if (language !== 'ko' || !/^[nq]$/.test(before?.kind ?? '') || /^$|\s/.test(text[at - 1] ?? ''))
    return null;
  const found = /^(?:\p{sc=Hangul}{1,3})(?=$|[\s,.!?。、])/u.test(rest) ? particle(rest, language) : null;
  return found;
}

/** "容疑者", "保育士": a word for somebody, as its last character says. */
function somebody({ at, ends, language }: Reading, rest: string): Found | null {
  const [run = ''] = /^\p{sc=Han}{2,4}/u.exec(rest) ?? [];
  for (let n = run.length; n > 1; n--) {
    const who = language === 'ko' || !ends.has(at + n) ? undefined : SOMEBODY[run[n - 1] ?? ''];
    if (who) return { kind: 'n', text: who, length: n };
  }
  return null;
}

const SOMEBODY: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'者士员員师師客民人工匠'].map((end) => [end, 'person'])),
  ...Object.fromEntries([...'婦妇嬢娘妻姫'].map((end) => [end, 'woman'])),
  兵: 'soldier',
  僧: 'monk',
  童: 'child',
};

/** A run of katakana or Hangul that nothing knows is passed over whole; else one character. */
function unknown(rest: string): Found {
  const run =
    /^(?:[\p{sc=Katakana}ー]+|\p{sc=Hangul}+)/u.exec(rest)?.[0] ??
    String.fromCodePoint(rest.codePointAt(0) ?? 32);
  return { kind: null, text: run, length: run.length };
}
