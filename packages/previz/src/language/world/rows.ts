/** The rows of the hand-made dictionary: the files of data/lexicon named here. */
import { readFileSync } from 'node:fs';

const FILES = [
  'said-together.txt',
  'words.txt',
  'things.txt',
  'scenes.txt',
  'deeds.txt',
  'abstract.txt',
  'everyday.txt',
  'japanese.txt',
  'chinese.txt',
  'rarer.txt',
  'trades.txt',
  'names.txt',
  'japanese-deeds.txt',
];

export interface Row {
  readonly kind: string;
  readonly english: string;
  /** One column for each language, its words parted by commas. */
  readonly columns: readonly string[];
}

export const rows = (): Row[] =>
  FILES.flatMap((name) =>
    readFileSync(new URL(`../../../data/lexicon/${name}`, import.meta.url), 'utf8').split('\n'),
  ).flatMap((line) => {
    const [, kind, english, rest] = /^(\w) ([^:]+): (.*)$/.exec(line) ?? [];
    return kind && english && rest !== undefined ? [{ kind, english, columns: rest.split(';') }] : [];
  });
