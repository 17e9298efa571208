import { findConcept, isNamed } from '../../concepts/index.ts';
import { phrases } from '../lexicon/index.ts';
import { GROUPS } from '../lexicon/people.ts';
import { isCalled } from './names.ts';

/** English word → foreign word it stands for, for the report; and what earlier sentences have named. */
export class Glossary extends Map<string, string> {
  private readonly known = new Set<string>();
  private readonly fresh = new Set<string>();
  /** Words that no dictionary has, as written. */
  readonly unknown = new Set<string>();
  /** Who was last said to be or do something, for sentences that leave it out; '' before anybody was. */
  spokenOf = '';
  severalSpokenOf = false;

  /** "a" for what is new, "the" for what was named before, by an earlier sentence or bare in this one: languages without articles leave it to the reader. */
  article(noun: string, bare = false): string {
    if (isCalled(noun) || PLURAL_NOUN.test(noun)) return '';
    const again = this.known.has(noun) || (bare && this.fresh.has(noun));
    this.fresh.add(noun);
    const several = /^(?:two|three) /.test(noun);
    return again ? 'the' : several ? '' : 'a';
  }

  /** True once for each. */
  isNew(noun: string): boolean {
    const fresh = !this.known.has(noun) && !this.fresh.has(noun);
    this.fresh.add(noun);
    return fresh;
  }

  endSentence(): void {
    for (const noun of this.fresh) this.known.add(noun);
    this.fresh.clear();
  }
}

const PLURAL_NOUN = /(?:people|children|men|[^su]s)$/;

/** What a glossed noun is. */
export function natureOf(english: string): 'place' | 'person' | 'animal' | 'thing' {
  if (isCalled(english)) return 'person';
  if (/hair$/.test(english)) return 'thing';
  if (english.endsWith(' avenue')) return 'place';
  if (
    phrases().get(english)?.place &&
    !/^(house|moon|star|sun|ship|lighthouse|roof|fireplace)$/.test(english)
  )
    return 'place';
  const one = english.replace(/^(?:two|three) |s$/g, '');
  if (GROUPS[one] !== undefined || (one !== english && findConcept(one)?.kind === 'person')) return 'person';
  const concept = isNamed(english) || !phrases().get(english) ? findConcept(english) : null;
  return concept?.kind ?? 'thing';
}

/** "怒る", "se asusta": a verb that English has as what somebody is. */
export const isFeeling = (english: string): boolean =>
  !english.endsWith('ing') && phrases().get(english)?.adjective?.mood !== undefined;

const PLURALS: Readonly<Record<string, string>> = {
  child: 'children',
  schoolchild: 'schoolchildren',
  man: 'men',
  'old man': 'old men',
  woman: 'women',
  'old woman': 'old women',
  person: 'people',
  people: 'people',
  sheep: 'sheep',
  fish: 'fish',
  goldfish: 'goldfish',
  deer: 'deer',
  mouse: 'mice',
  goose: 'geese',
  policeman: 'policemen',
  fisherman: 'fishermen',
  wolf: 'wolves',
  knife: 'knives',
  leaf: 'leaves',
  thief: 'thieves',
  bookshelf: 'bookshelves',
  samurai: 'samurai',
};

export const pluralOf = (noun: string): string =>
  PLURALS[noun] ??
  (/[a-z ](?<!hu|ger|ro)man$/.test(noun) ? noun.replace(/man$/, 'men') : null) ??
  (/ren$|s$/.test(noun) && !/(ss|us|bus)$/.test(noun)
    ? noun
    : /(s|x|ch|sh)$/.test(noun)
      ? `${noun}es`
      : /[^aeiou]y$/.test(noun)
        ? `${noun.slice(0, -1)}ies`
        : `${noun}s`);
