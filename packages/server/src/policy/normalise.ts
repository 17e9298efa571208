/**
 * A text as terms are looked up in it: one form of each letter, lower case, no accents but ñ, hyphens and line breaks
 * as single spaces, nothing invisible.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replace(ACCENTED, bare)
    .replace(/[’‘`´]/g, "'")
    .replace(/[\s_\-‐‑‒–—]+/g, ' ')
    .trim();
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]|\ufe0f/g;
const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff]/g;
const LIGATURES: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', ñ: 'ñ' };

const bare = (letter: string): string => LIGATURES[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, '');
