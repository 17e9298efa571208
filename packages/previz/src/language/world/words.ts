/** The hand-made dictionary of seven languages (see rows.ts): foreign word → plain English. */
import { SortedFile } from '../../concepts/sorted-file.ts';
import type { LanguageCode } from '../../model/script.ts';
import { withoutAccents } from '../text/accents.ts';
import { europeanForms } from './european-forms.ts';
import { japaneseForms } from './japanese-forms.ts';
import { rows } from './rows.ts';

export const FOREIGN = ['ja', 'zh', 'ko', 'es', 'fr', 'de', 'pt'] as const satisfies readonly LanguageCode[];
export type Foreign = (typeof FOREIGN)[number];
export type EastAsian = Extract<Foreign, 'ja' | 'zh' | 'ko'>;

/** n noun (also g, a given name), a adjective, k colour, v verb, p preposition, l place word, c cue, q number, d determiner and conjunction, x nothing. */
export type WordClass = 'n' | 'a' | 'k' | 'v' | 'p' | 'l' | 'c' | 'q' | 'd' | 'x';

export interface Gloss {
  readonly english: string;
  readonly kind: WordClass;
  /** The word stands for several. */
  readonly plural?: true;
}

export interface Dictionary {
  readonly words: ReadonlyMap<string, Gloss>;
  /** Nouns that are adjectives too, beside another noun: "viejo", "naranja". */
  readonly adjectives: ReadonlyMap<string, Gloss>;
  /** Nouns and adjectives that are verbs too, behind who does it: "porte", "lit". */
  readonly verbs: ReadonlyMap<string, Gloss>;
  /** Keys that are only another word without its accents. */
  readonly folded: ReadonlySet<string>;
  /** Words of the longest phrase (spaces counted), and characters of the longest word. */
  readonly longestPhrase: number;
  readonly longestWord: number;
}

/** Lower case without accents; East Asian writing stays as it is. */
export const fold = (text: string): string =>
  withoutAccents(text.toLowerCase().replace(/ß/g, 'ss').replace(/œ/g, 'oe').replace(/æ/g, 'ae'));

const dictionaries = new Map<Foreign, Dictionary>();

/** Reads the column of one language: the others are left alone until they are needed. */
function load(language: Foreign): Dictionary {
  const column = FOREIGN.indexOf(language);
  const made = draft();
  const derived: [string, Gloss][] = [];
  for (const { kind, english, columns } of rows()) {
    if (kind === 'h') continue;
    const gloss: Gloss = { english, kind: kind === 'g' ? 'n' : (kind as WordClass) };
    const words = (columns[column] ?? '').split(',').map((word) => word.trim());
    for (const [i, word] of words.entries()) {
      enter(
        made,
        word,
        isPlural(language, word, words.slice(0, i), gloss) ? { ...gloss, plural: true } : gloss,
      );
      for (const form of formsOf(language, word, kind)) derived.push([form, gloss]);
    }
  }
  // What stands in the file goes before what follows from it.
  for (const [form, gloss] of derived) {
    const known = made.words.get(form);
    if (!known) made.words.set(form, gloss);
    else if (/[na]/.test(known.kind) && gloss.kind === 'v' && !made.verbs.has(form))
      made.verbs.set(form, gloss);
  }
  const keys = [...made.words.keys()];
  return {
    words: made.words,
    adjectives: made.adjectives,
    verbs: made.verbs,
    folded: made.folded,
    longestPhrase: Math.max(...keys.map((k) => k.split(/[\s']/).length)),
    longestWord: Math.max(...keys.map((k) => k.length)),
  };
}

/** "Pferd, Pferde": a longer form of a word before it. */
function isPlural(
  language: Foreign,
  word: string,
  before: readonly string[],
  { english, kind }: Gloss,
): boolean {
  if (kind !== 'n' || /[^s]s$|hair|people|children/.test(english) || !/^\p{sc=Latin}+$/u.test(word))
    return false;
  if (!(language === 'de' ? /[enrs]$/ : /[sx]$/).test(word) || /(?:in|eur|euse|ere|ora|ier)$/.test(word))
    return false;
  return before.some(
    (b) => word.length > b.length && (word.startsWith(b) || word.slice(0, 3) === b.slice(0, 3)),
  );
}

function formsOf(language: Foreign, word: string, kind: string): string[] {
  if (language === 'ja') return japaneseForms(word, kind);
  // "失望的": said of somebody, it stands alone.
  if (language === 'zh') return kind === 'a' && /..的$/.test(word) ? [word.slice(0, -1)] : [];
  return kind === 'v' ? europeanForms(language, word) : [];
}

interface Draft {
  readonly words: Map<string, Gloss>;
  readonly adjectives: Map<string, Gloss>;
  readonly verbs: Map<string, Gloss>;
  /** Keys that are only another word without its accents. */
  readonly folded: Set<string>;
}
const draft = (): Draft => ({ words: new Map(), adjectives: new Map(), verbs: new Map(), folded: new Set() });

/** The first meaning stands. Accents tell words apart ("Bär", "Bar"), and are left out by many who type. */
function enter({ words, adjectives, verbs, folded }: Draft, word: string, gloss: Gloss): void {
  const exact = word.toLowerCase();
  if (!exact) return;
  const known = words.get(exact);
  if (known && !folded.has(exact)) {
    if (/[ak]/.test(gloss.kind) && known.kind === 'n' && !adjectives.has(exact)) adjectives.set(exact, gloss);
    if (gloss.kind === 'v' && /[na]/.test(known.kind) && !verbs.has(exact)) verbs.set(exact, gloss);
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
  const known = dictionaries.get(language) ?? load(language);
  dictionaries.set(language, known);
  return known;
}

const emoji = new Map<Foreign, SortedFile>();

/** English name of an emoji that the word names; null when there is none. */
export function emojiNoun(language: Foreign, word: string): string | null {
  const file = emoji.get(language) ?? new SortedFile(`emoji-${language}.generated.txt`);
  emoji.set(language, file);
  const labels = file.find(word);
  return labels?.split('|')[0]?.replace(/ (face|emoji)$/, '') ?? null;
}
