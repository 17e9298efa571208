/** Misspelt words, set right against the words that matter here: what can be drawn, worn, done or said of a scene. */
import { isNamed, isWord, namedWords } from '../../concepts/index.ts';
import { COLOURS } from '../lexicon/colours.ts';
import { phrases } from '../lexicon/index.ts';
import { isGivenName } from '../lexicon/names.ts';
import { NUMBERS } from '../lexicon/people.ts';
import { verbForms } from '../lexicon/verb-index.ts';
import { anyVerb } from './any-verb.ts';
import { CLOSED } from './closed.ts';
import { IRREGULAR_PLURALS, singularOf } from './inflect.ts';

interface Known {
  readonly word: string;
  readonly sound: string;
  /** 0 for words of weight (colours, numbers, things with a name), 1 for the rest. */
  readonly rank: number;
}

let vocabulary: Map<string, Known[]> | undefined;

/** Words by the first letter of their sound. */
function build(): Map<string, Known[]> {
  const byLetter = new Map<string, Known[]>();
  const seen = new Set<string>();
  const add = (words: Iterable<string>, rank: number) => {
    for (const word of words) {
      if (!/^[a-z]{3,}$/.test(word) || seen.has(word)) continue;
      seen.add(word);
      const own = sound(word);
      const list = byLetter.get(own[0] ?? '') ?? [];
      list.push({ word, sound: own, rank });
      byLetter.set(own[0] ?? '', list);
    }
  };
  add([...Object.keys(COLOURS), ...Object.keys(NUMBERS), ...namedWords(), ...phrases().keys()], 0);
  add(Object.keys(IRREGULAR_PLURALS), 0);
  const singles = [...namedWords(), ...phrases().keys()].flatMap((p) => p.split(' '));
  add([...singles, ...CLOSED.keys(), ...verbForms().keys()], 1);
  return byLetter;
}

/** Edits (insertions, deletions, replacements, swaps of neighbours) between two words; more than `most` counts as `most + 1`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? most + 1;
}

const isKnown = (word: string): boolean => {
  const { noun } = singularOf(word);
  if (CLOSED.has(word) || phrases().has(word) || anyVerb(word) || isGivenName(word)) return true;
  const stem = word.replace(/(ings?|ed|er|est|ly|'s)$/, '');
  const stems = stem === word ? [] : [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')];
  return [word, noun, ...stems].some((w) => w.length > 1 && (isWord(w) || isNamed(w)));
};

const memo = new Map<string, string | null>();

/** The word that was probably meant; null when it is known or nothing is near. Two edits are allowed from seven letters. */
export function corrected(word: string): string | null {
  const remembered = memo.get(word);
  if (remembered !== undefined) return remembered;
  const right = nearest(word);
  if (memo.size > 20_000) memo.clear();
  memo.set(word, right);
  return right;
}

function nearest(word: string): string | null {
  if (!/^[a-z]{3,}$/.test(word) || isKnown(word)) return null;
  if (/z$/.test(word) && isKnown(`${word.slice(0, -1)}s`)) return `${word.slice(0, -1)}s`;
  if (/in$/.test(word) && verbForms().get(`${word}g`)?.form === 'gerund') return `${word}g`;
  vocabulary ??= build();
  const most = word.length >= 7 ? 2 : 1;
  const own = sound(word);
  const swapped = LITTLE.get(letters(word));
  if (swapped) return swapped;
  const inWord = letterSet(own);
  let best: { known: Known; cost: number } | null = null;
  for (const known of vocabulary.get(own[0] ?? '') ?? []) {
    if (Math.abs(known.sound.length - own.length) > most) continue;
    if (bits(letterSet(known.sound) & ~inWord) > most) continue;
    const edits = distance(own, known.sound, most);
    if (edits > most) continue;
    const slip = isSlip(word, known.word);
    // Short words with one letter for another are anything: "lofi" is no loft.
    if (word.length <= 4 && edits > 0 && !slip) continue;
    const typed = letters(word) === letters(known.word) ? 1 : 4 * edits + (edits === 0 ? 1.2 : 0);
    const cost = typed + (slip ? 0 : 2) + known.rank + apart(word, known.word);
    if (!best || cost < best.cost) best = { known, cost };
  }
  return best && best.known.word !== word ? best.known.word : null;
}

/** Little words by their letters: "hte", "adn", "wiht". */
const LITTLE: ReadonlyMap<string, string> = new Map(
  ['the', 'and', 'with', 'his', 'her', 'two', 'from', 'one', 'for'].map((w) => [[...w].sort().join(''), w]),
);

const consonants = (word: string): string => word.replace(/[aeiouy]/g, '-');

/** Letters left out, doubled or swapped, one vowel for another. */
const isSlip = (word: string, right: string): boolean =>
  isWithin(word, right) ||
  isWithin(right, word) ||
  letters(word) === letters(right) ||
  (word.length > 3 && consonants(word) === consonants(right));

/** Every letter of `a` in `b`, in order. */
function isWithin(a: string, b: string): boolean {
  let at = 0;
  for (const letter of b) if (letter === a[at]) at++;
  return at === a.length;
}

/** Of two as near, the one as long, and with the same last letter: less than one edit. */
const apart = (word: string, right: string): number =>
  0.4 * Math.abs(word.length - right.length) + (word.at(-1) === right.at(-1) ? 0 : 0.3);

/** The letters of a word as bits. */
function letterSet(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i++) set |= 1 << (word.charCodeAt(i) - 97);
  return set;
}

function bits(set: number): number {
  let n = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) n++;
  return n;
}

/** Spelt as it sounds, double letters once: "nite" and "night", "baloon" and "balloon" are one. */
const sound = (word: string): string =>
  word
    .replace(/^kn/, 'n')
    .replace(/^wr/, 'r')
    .replace(/ight/g, 'ite')
    .replace(/ph/g, 'f')
    .replace(/ck/g, 'k')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/c(?!h)/g, 'k')
    .replace(/(.)\1+/g, '$1');
const letters = (word: string): string => [...word].sort().join('');
