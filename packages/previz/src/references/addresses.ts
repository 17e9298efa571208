/** "The character from image 1, the lighting of image 3": which reference is meant for what. */
import { isAnything } from './anything.ts';
import { asNumbered } from './as-numbered.ts';

export type Aspect = 'subject' | 'light' | 'colours' | 'place' | 'style';

export interface Address {
  /** Index of the reference, from 0. */
  readonly reference: number;
  readonly aspect: Aspect;
  /** The noun that stands before it, lower case, for subjects: "bottle" in "the bottle from image 2". */
  readonly noun: string | null;
  /** The prompt names the picture by its number alone; the noun only holds its place. */
  readonly itself?: true;
}

export interface Addressed {
  /** The prompt without what only addresses a reference. */
  readonly text: string;
  readonly addresses: readonly Address[];
}

const PICTURE =
  '(?:reference\\s+)?(?:image|picture|photo|reference|img|bild|imagen|imagem)\\s*#?\\s*([1-8])\\b(?!\\s*[:：])';
const LINK =
  '\\s*(?:,?\\s*(?:from|of|in|on|as\\s+in|like\\s+in|like|seen\\s+in|taken\\s+from|shown\\s+in|using|aus|von|de|en|da|do|as)\\s+(?:the\\s+)?|\\(\\s*(?:(?:from|see|shown\\s+in)\\s+)?)';
const WITH_NOUN = new RegExp(`([\\p{L}-]+)${LINK}${PICTURE}(?:\\s*\\))?`, 'giu');
/** "use image 1 as the background", "image 2 is the bottle": what follows says what for. */
const SAID_AFTER = new RegExp(
  `(?:\\b(?:use|take|with|using)\\s+)?(?:the\\s+)?${PICTURE}\\s+(?:as|is|shows|for)\\s+(?:the|a|an|my|our)?\\s*(?:main\\s+)?([\\p{L}-]+)[.,;]?`,
  'giu',
);
/** "a woman holds image 1", "image 2 dances": the picture itself takes part. */
const BARE = new RegExp(`(?:the\\s+)?${PICTURE}(?=(\\s+[\\p{L}]+)?)`, 'giu');
/** What a thing may be said to do; whoever does anything else is alive. */
const OF_THINGS = /^\s+(is|are|stands?|lies?|sits?|in|on|at|under|and|with|beside|next|falls?|floats?)$/i;
const LEADING = /,?\s*(?:\b(?:with|in|using|use|take|and|under)\b\s*)?(?:\bthe\s+(?:[\p{L}-]+\s+)?)?$/iu;
const EAST_ASIAN_PICTURE = '(?:画像|イメージ|参考画像|写真|図|图片|图像|图|이미지|사진)\\s*([1-8])';
const EAST_ASIAN = new RegExp(
  `${EAST_ASIAN_PICTURE}\\s*(?:枚目)?(?:の|的|의)\\s*([\\p{sc=Han}\\p{sc=Katakana}\\p{sc=Hangul}ー]+)`,
  'giu',
);
/** 画像2が走る: whoever it is about (が, は) is alive. */
const BARE_EAST_ASIAN = new RegExp(`${EAST_ASIAN_PICTURE}(?:枚目)?(?=([がは가이는은])?)`, 'gu');

const ASPECTS: readonly (readonly [RegExp, Aspect])[] = [
  [
    /^(light|lighting|light-?mood|mood|atmosphere|hour|time|licht|luz|lumière|照明|光|ライティング|雰囲気|光线|氛围|조명|분위기)$/iu,
    'light',
  ],
  [
    /^(colou?rs?|palette|tones?|grading|colores|cores|couleurs|farben|色|配色|色調|颜色|色调|색|색감)$/iu,
    'colours',
  ],
  [
    /^(place|setting|location|background|backdrop|scene|environment|room|背景|場所|场景|배경|장소)$/iu,
    'place',
  ],
  [/^(style|look|technique|スタイル|画風|画风|风格|스타일)$/iu, 'style'],
];

const aspectOf = (noun: string): Aspect => ASPECTS.find(([words]) => words.test(noun))?.[1] ?? 'subject';

/** What a picture that is named by its number alone is called in the scene; null: it takes no part itself. */
export interface StandIn {
  readonly thing: string;
  readonly doer: string;
}

/**
 * Finds references that the prompt addresses, and takes out of it what is no part of the scene.
 * @param standIns one per reference
 */
export function readAddresses(prompt: string, standIns: readonly (StandIn | null)[] = []): Addressed {
  const addresses: Address[] = [];
  const keep = (noun: string, number: string): Aspect => {
    const aspect = aspectOf(noun);
    const subject = aspect === 'subject' ? noun.toLowerCase() : null;
    addresses.push({ reference: Number(number) - 1, aspect, noun: subject });
    return aspect;
  };
  const western = removing(asNumbered(prompt), WITH_NOUN, (noun, number) => keep(noun, number));
  const told = western.replace(SAID_AFTER, (_, number: string, noun: string) => {
    const named = new RegExp(`\\b${noun}\\b`, 'giu');
    const elsewhere = (western.match(named)?.length ?? 0) > 1;
    return keep(noun, number) === 'subject' && !elsewhere && !isAnything(noun) ? `a ${noun}.` : '';
  });
  const eastern = told.replace(EAST_ASIAN, (_, number: string, noun: string) =>
    keep(noun, number) === 'subject' ? noun : '',
  );
  const stand = (
    all: string,
    number: string,
    next: string | undefined,
    at: number,
    whole: string,
  ): string => {
    const standIn = standIns[Number(number) - 1];
    if (!standIn) return all;
    const acts = /^$|[.;,:]$|\b(?:and|while|then)$/i.test(whole.slice(0, at).trim()) && next;
    const noun = acts && !OF_THINGS.test(next) ? standIn.doer : standIn.thing;
    addresses.push({ reference: Number(number) - 1, aspect: 'subject', noun, itself: true });
    return noun;
  };
  const text = eastern.replace(BARE, (...found: Parameters<typeof stand>) => {
    const noun = stand(...found);
    return noun === found[0] ? noun : `the ${noun}`;
  });
  return { text: text.replace(BARE_EAST_ASIAN, stand), addresses };
}

/** Subjects stay without their address; light, colours, place and style go with the words that lead to them. */
function removing(text: string, pattern: RegExp, keep: (noun: string, number: string) => Aspect): string {
  let out = '';
  let from = 0;
  for (const found of text.matchAll(pattern)) {
    const [all, noun = '', number = ''] = found;
    const before = text.slice(from, found.index);
    const subject = keep(noun, number) === 'subject';
    out += subject ? before + noun : before.replace(LEADING, '');
    from = found.index + all.length;
  }
  return out + text.slice(from);
}
