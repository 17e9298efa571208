import { findConcept, isNamed } from '../../concepts/index.ts';
import { phrases } from '../lexicon/index.ts';

/** Which foreign word an English gloss stands for, for the report. */
export type Glossary = Map<string, string>;

/** What a glossed noun is. */
export function natureOf(english: string): 'place' | 'person' | 'animal' | 'thing' {
  if (phrases().get(english)?.place && !/^(house|moon|star|sun|ship|lighthouse)$/.test(english))
    return 'place';
  const concept = isNamed(english) || !phrases().get(english) ? findConcept(english) : null;
  return concept?.kind ?? 'thing';
}

const PLURALS: Readonly<Record<string, string>> = {
  child: 'children',
  man: 'men',
  woman: 'women',
  person: 'people',
  sheep: 'sheep',
  fish: 'fish',
  deer: 'deer',
  wolf: 'wolves',
  knife: 'knives',
};

export const pluralOf = (noun: string): string =>
  PLURALS[noun] ??
  (/(s|x|ch|sh)$/.test(noun)
    ? `${noun}es`
    : /[^aeiou]y$/.test(noun)
      ? `${noun.slice(0, -1)}ies`
      : `${noun}s`);
