/** English as people type it to one another, and as headlines shout it, written out as prose. */
import { isGivenName } from '../lexicon/names.ts';

/** Short forms as a whole word; "" where nothing is meant by it. */
const SHORT: Readonly<Record<string, string>> = {
  u: 'you',
  ur: 'your',
  pls: '',
  plz: '',
  plss: '',
  thx: '',
  ty: '',
  tysm: '',
  lol: '',
  lmao: '',
  omg: '',
  btw: '',
  idk: '',
  imo: '',
  tho: 'though',
  thru: 'through',
  tru: 'through',
  nite: 'night',
  wit: 'with',
  bc: 'because',
  cuz: 'because',
  coz: 'because',
  gf: 'girlfriend',
  bf: 'boyfriend',
  bday: 'birthday',
  ppl: 'people',
  bg: 'background',
  pic: 'picture',
  vid: 'video',
  smth: 'something',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'have to',
  dat: 'that',
  dis: 'this',
  da: 'the',
  dem: 'them',
  b4: 'before',
  cn: 'can',
  foto: 'photo',
  wile: 'while',
  wen: 'when',
  thier: 'their',
  whit: 'with',
};
const SHORTS = new RegExp(`(?<![\\w'./])(${Object.keys(SHORT).join('|')})(?![\\w'/])`, 'g');

const SLASHED: readonly (readonly [RegExp, string])[] = [
  [/\bb ?[/&] ?w\b/gi, 'black and white'],
  [/\bw\/o\b/gi, 'without'],
  [/\bw\/ ?/gi, 'with '],
  [/\bnext 2\b/gi, 'next to'],
  [/[,.!]?\s*\bthanks?(?: you)?(?: so much| a lot)?[.!]*\s*$/i, ''],
  [/(?<=[\p{L}\d] )n(?= [\p{L}\d])/giu, 'and'],
  [/\b([a-z]{2,})in'(?=\s|$)/gi, '$1ing'],
];

const isUpper = (text: string): boolean => !/\p{Ll}/u.test(text) && /\p{Lu}{2,}.*\p{Lu}{2,}/su.test(text);

/** "The Last Supper Of Robots": one line, every longer word with a capital. */
const isTitle = (text: string): boolean => {
  if (/[.!?\n:,]/.test(text.trim().replace(/[.!?]$/, ''))) return false;
  const words = text.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const capitals = words.filter((w) => /^\p{Lu}/u.test(w));
  return capitals.length > 2 && words.every((w) => /^\p{Lu}/u.test(w) || SMALL.test(w));
};
const SMALL = /^(?:a|an|the|of|and|or|in|on|at|to|by|for|with|from|into|under|over|vs|who|that|without)$/;

/** Capitals of headlines and shouting taken away; names keep their first. */
const lowered = (text: string): string =>
  text.replace(/\p{L}[\p{L}'’]*/gu, (word) => {
    const lower = word.toLowerCase();
    return isGivenName(lower) ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
  });

const isPage = (text: string): boolean => /\b(?:INT|EXT)\b/.test(text);

export function spelledOut(text: string): string {
  const written = SLASHED.reduce((said, [short, long]) => said.replace(short, long), text).replace(
    SHORTS,
    (word) => SHORT[word.toLowerCase()] ?? word,
  );
  return !isPage(written) && (isUpper(written) || isTitle(written)) ? lowered(written) : written;
}
