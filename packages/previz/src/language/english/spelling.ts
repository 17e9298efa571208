/** Misspelt words, set right against the words that matter here: what can be drawn, worn, done or said of a scene. */
import { isWord, namedWords } from '../../concepts/index.ts';
import { phrases } from '../lexicon/index.ts';
import { FEMALE_NAMES, MALE_NAMES, NUMBERS } from '../lexicon/people.ts';
import { verbForms } from '../lexicon/verb-index.ts';
import { CLOSED } from './closed.ts';
import { singularOf } from './inflect.ts';

let vocabulary: Map<string, string[]> | undefined;
const names = new Set([...FEMALE_NAMES, ...MALE_NAMES]);

/** Words by first letter. */
function build(): Map<string, string[]> {
  const byLetter = new Map<string, string[]>();
  const singles = [...namedWords(), ...phrases().keys()].flatMap((p) => p.split(' '));
  for (const word of new Set([
    ...singles,
    ...Object.keys(NUMBERS),
    ...CLOSED.keys(),
    ...verbForms().keys(),
  ])) {
    if (!/^[a-z]{3,}$/.test(word)) continue;
    const letter = word[0] ?? '';
    const words = byLetter.get(letter);
    if (words) words.push(word);
    else byLetter.set(letter, [word]);
  }
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
  if (CLOSED.has(word) || phrases().has(word) || verbForms().has(word) || names.has(word)) return true;
  const stem = word.replace(/(ings?|ed|er|est|ly|'s)$/, '');
  return [word, noun, stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')].some((w) => w.length > 1 && isWord(w));
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
  vocabulary ??= build();
  const most = word.length >= 7 ? 2 : 1;
  let best: { word: string; edits: number } | null = null;
  const inWord = letterSet(word);
  for (const candidate of vocabulary.get(word[0] ?? '') ?? []) {
    if (
      bits(letterSet(candidate) & ~inWord) > most + 1 ||
      Math.abs(candidate.length - word.length) > most + 1
    )
      continue;
    const edits = distance(sound(word), sound(candidate), most);
    const better =
      edits <= most &&
      (!best || edits < best.edits || (edits === best.edits && nearer(word, candidate, best.word)));
    if (better) best = { word: candidate, edits };
  }
  return best?.word ?? null;
}

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

/** Spelt as it sounds. */
const sound = (word: string): string => word.replaceAll('ph', 'f').replaceAll('ck', 'k');
const letters = (word: string): string => [...word].sort().join('');

/** Of two as near, the one of the same length, then the one with the same last letter. */
function nearer(word: string, a: string, b: string): boolean {
  if (letters(a) === letters(word)) return letters(b) !== letters(word);
  if (letters(b) === letters(word)) return false;
  const lengths = Math.abs(word.length - a.length) - Math.abs(word.length - b.length);
  if (lengths !== 0) return lengths < 0;
  return a.at(-1) === word.at(-1) && b.at(-1) !== word.at(-1);
}
