/** From a noun to something drawable, with the chain of why. */
import { ALIASES, RENAMINGS } from './aliases.ts';
import { type Listed, listedNames, plainName } from './catalogues.ts';
import { fallBack } from './fall-back.ts';
import { SortedFile } from './sorted-file.ts';

export type { Listed } from './catalogues.ts';
export { broaderWords, isGeographic } from './fall-back.ts';
export { knownVerb } from './verbs.ts';
export { isNoun, isWord } from './wordnet.ts';

export interface Concept extends Listed {
  /** Why, when it is not the word itself: "poodle → dog". */
  readonly via: string | null;
}

const emojiWords = new SortedFile('emoji-en.generated.txt');
const known = new Map<string, Concept | null>();

/** The drawable or role that a singular English noun stands for; null: nothing to draw. */
export function findConcept(noun: string): Concept | null {
  const key = plainName(noun);
  const memo = known.get(key);
  if (memo !== undefined) return memo;
  const found = byName(key) ?? byMeaning(key) ?? byEmoji(key) ?? byHead(key);
  if (known.size > 20_000) known.clear();
  known.set(key, found);
  return found;
}

const sameWords = (key: string, entry: Listed): boolean =>
  key === plainName(entry.name) || key === plainName(entry.id);

function byName(key: string): Concept | null {
  const names = listedNames();
  const [renamed = ''] = RENAMINGS.get(key) ?? [];
  const direct = names.get(renamed) ?? names.get(key);
  if (direct) return { ...direct, via: sameWords(key, direct) ? null : `${key} → ${direct.name}` };
  for (const alias of ALIASES.get(key) ?? []) {
    const entry = names.get(alias);
    if (entry) return { ...entry, via: key === entry.name ? null : `${key} → ${entry.name}` };
  }
  return null;
}

function byMeaning(key: string): Concept | null {
  const fallen = fallBack(key);
  return fallen ? { ...fallen.entry, via: fallen.steps.join(' → ') } : null;
}

/** Through the keywords of emoji, for the nouns that WordNet lacks. */
function byEmoji(key: string): Concept | null {
  for (const label of (emojiWords.find(key) ?? '').split('|')) {
    const found =
      label && label !== key && plainName(label).split(' ').includes(key) ? byName(plainName(label)) : null;
    if (found) return { ...found, via: `${key} → ${found.name}` };
  }
  return null;
}

/** "birthday dragon": a compound is what its last word is. */
function byHead(key: string): Concept | null {
  const space = key.indexOf(' ');
  const head = space < 0 ? null : findConcept(key.slice(space + 1));
  return head ? { ...head, via: `${key} → ${head.via ?? head.name}` } : null;
}

/** Every name and alias, for spelling. */
export const namedWords = (): string[] => [...listedNames().keys(), ...ALIASES.keys()];

/** True for words that the catalogues or the hand-made aliases know outright. */
export const isNamed = (noun: string): boolean => {
  const key = plainName(noun);
  return listedNames().has(key) || ALIASES.has(key);
};

/** True where the words end in a plural that the drawing itself is named by: it shows several already, as "nachos" does. */
export const isHeap = (words: readonly string[], concept: Listed): boolean => {
  const all = words.flatMap((word) => plainName(word).split(' '));
  const names = listedNames();
  const isOwn = (name: string) => names.get(name)?.id === concept.id;
  return [3, 2, 1]
    .map((n) => all.slice(-n).join(' '))
    .some((said) => isOwn(said) || isOwn(`pair of ${said}`));
};
