/** Given names: those that English texts have, and those of the dictionary in their Latin spelling. */
import { isGivenName } from '../lexicon/names.ts';
import { rows } from './rows.ts';

const firstOf = (name: string): string => name.split(' ')[0]?.toLowerCase() ?? '';

let names: ReadonlySet<string> | undefined;

function load(): ReadonlySet<string> {
  const listed = rows().flatMap(({ kind, english }) => (kind === 'g' ? [firstOf(english)] : []));
  return new Set(listed);
}

/** A glossed word that is somebody's name, known or not: English of a dictionary begins with small letters. */
export const isCalled = (word: string): boolean =>
  isName(word) || (/^[A-Z][a-z]+$/.test(word) && /^(?:[bcdfghjkmnprstvwyz]{0,3}[aiueo]|n)+$/i.test(word));

/** Is a written word, or the first of several, the name of somebody? */
export function isName(word: string): boolean {
  if (!/^\p{Lu}/u.test(word)) return false;
  names ??= load();
  return isGivenName(firstOf(word)) || names.has(firstOf(word));
}
