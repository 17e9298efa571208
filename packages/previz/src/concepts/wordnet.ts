/** WordNet's nouns: senses, synonyms and the chain of broader terms. */
import { readFileSync } from 'node:fs';
import { SortedFile } from './sorted-file.ts';

const nouns = new SortedFile('wordnet-nouns.generated.txt');
const others = new SortedFile('wordnet-others.generated.txt');

interface Synsets {
  readonly text: string;
  /** Start of each line. */
  readonly starts: Int32Array;
}

let synsets: Synsets | undefined;

function load(): Synsets {
  const text = readFileSync(
    new URL('../../data/lexicon/wordnet-synsets.generated.txt', import.meta.url),
    'utf8',
  );
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  const starts = new Int32Array(lines + 1);
  for (let line = 0, at = 0; line < lines; line++) {
    starts[line] = at;
    at = text.indexOf('\n', at) + 1;
  }
  starts[lines] = text.length;
  return { text, starts };
}

export interface Synset {
  readonly id: number;
  readonly words: readonly string[];
  readonly broader: number | null;
}

export function synsetOf(id: number): Synset {
  synsets ??= load();
  const line = synsets.text.slice(synsets.starts[id] ?? 0, (synsets.starts[id + 1] ?? 1) - 1);
  const [broader = '', words = ''] = line.split('\t');
  return {
    id,
    words: words.split(',').filter(Boolean),
    broader: broader ? Number.parseInt(broader, 36) : null,
  };
}

/** Ids of the senses in common use, the most frequent first; empty for words that are no noun. */
export const sensesOf = (noun: string): readonly number[] =>
  (nouns.find(noun) ?? '')
    .split(' ')
    .filter(Boolean)
    .map((id) => Number.parseInt(id, 36));

/** The synset and everything broader, narrowest first. */
export function chainOf(id: number): Synset[] {
  const chain: Synset[] = [];
  for (let at: number | null = id; at !== null && chain.length < 24; ) {
    const synset: Synset = synsetOf(at);
    chain.push(synset);
    at = synset.broader;
  }
  return chain;
}

export const isNoun = (word: string): boolean => nouns.find(word) !== null;
/** An English word of any kind. */
export const isWord = (word: string): boolean => isNoun(word) || others.find(word) !== null;
