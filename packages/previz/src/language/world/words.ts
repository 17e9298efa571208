/** The hand-made dictionary of seven languages (data/lexicon/words.txt): foreign word → plain English. */
import { readFileSync } from 'node:fs';
import { SortedFile } from '../../concepts/sorted-file.ts';
import type { LanguageCode } from '../../model/script.ts';

export const FOREIGN = ['ja', 'zh', 'ko', 'es', 'fr', 'de', 'pt'] as const satisfies readonly LanguageCode[];
export type Foreign = (typeof FOREIGN)[number];

/** n noun (also g, a given name), a adjective, k colour, v verb, p preposition, l place word, c cue, q number, d determiner and conjunction, x nothing. */
export type WordClass = 'n' | 'a' | 'k' | 'v' | 'p' | 'l' | 'c' | 'q' | 'd' | 'x';

export interface Gloss {
  readonly english: string;
  readonly kind: WordClass;
}

export interface Dictionary {
  readonly words: ReadonlyMap<string, Gloss>;
  /** Nouns that are adjectives too, beside another noun: "viejo", "naranja". */
  readonly adjectives: ReadonlyMap<string, Gloss>;
  /** Words of the longest phrase (spaces counted), and characters of the longest word. */
  readonly longestPhrase: number;
  readonly longestWord: number;
}

/** Lower case without accents; East Asian writing stays as it is. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');

const dictionaries = new Map<Foreign, Dictionary>();

function load(): void {
  const text = readFileSync(new URL('../../../data/lexicon/words.txt', import.meta.url), 'utf8');
  const drafts = new Map(FOREIGN.map((language) => [language, draft()]));
  for (const line of text.split('\n')) {
    const [, kind, english, rest] = /^(\w) ([^:]+): (.*)$/.exec(line) ?? [];
    if (!kind || !english || rest === undefined) continue;
    const gloss: Gloss = { english, kind: kind === 'g' ? 'n' : (kind as WordClass) };
    rest.split(';').forEach((column, i) => {
      const dictionary = drafts.get(FOREIGN[i] ?? 'ja');
      for (const word of column.split(',')) if (dictionary) enter(dictionary, word.trim(), gloss);
    });
  }
  for (const [language, { words, adjectives }] of drafts) {
    const keys = [...words.keys()];
    dictionaries.set(language, {
      words,
      adjectives,
      longestPhrase: Math.max(...keys.map((k) => k.split(/[\s']/).length)),
      longestWord: Math.max(...keys.map((k) => k.length)),
    });
  }
}

interface Draft {
  readonly words: Map<string, Gloss>;
  readonly adjectives: Map<string, Gloss>;
  /** Keys that are only another word without its accents. */
  readonly folded: Set<string>;
}
const draft = (): Draft => ({ words: new Map(), adjectives: new Map(), folded: new Set() });

/** The first meaning stands. Accents tell words apart ("Bär", "Bar"), and are left out by many who type. */
function enter({ words, adjectives, folded }: Draft, word: string, gloss: Gloss): void {
  const exact = word.toLowerCase();
  if (!exact) return;
  const known = words.get(exact);
  if (known && !folded.has(exact)) {
    if (gloss.kind === 'a' && known.kind === 'n' && !adjectives.has(exact)) adjectives.set(exact, gloss);
    return;
  }
  words.set(exact, gloss);
  folded.delete(exact);
  const bare = fold(exact);
  if (bare !== exact && !words.has(bare)) {
    words.set(bare, gloss);
    folded.add(bare);
  }
}

export function dictionaryOf(language: Foreign): Dictionary {
  if (dictionaries.size === 0) load();
  return dictionaries.get(language) as Dictionary;
}

const emoji = new Map<Foreign, SortedFile>();

/** English name of an emoji that the word names; null when there is none. */
export function emojiNoun(language: Foreign, word: string): string | null {
  const file = emoji.get(language) ?? new SortedFile(`emoji-${language}.generated.txt`);
  emoji.set(language, file);
  const labels = file.find(word);
  return labels?.split('|')[0]?.replace(/ (face|emoji)$/, '') ?? null;
}
