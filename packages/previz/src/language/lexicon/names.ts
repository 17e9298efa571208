/** Given names in Latin letters, by sex: data/lexicon/names.txt has them with all other names. */
import { readFileSync } from 'node:fs';

interface Names {
  readonly female: ReadonlySet<string>;
  readonly male: ReadonlySet<string>;
}

let names: Names | undefined;

function load(): Names {
  const lines = readFileSync(new URL('../../../data/lexicon/names.txt', import.meta.url), 'utf8').split('\n');
  const listed = (sex: string) =>
    new Set(lines.flatMap((line) => (line.startsWith(`${sex} `) ? line.split(' ').slice(1) : [])));
  return { female: listed('f'), male: listed('m') };
}

/** @param name in small letters; null for what is no name, or no known one */
export function sexOfName(name: string): 'female' | 'male' | null {
  names ??= load();
  return names.female.has(name) ? 'female' : names.male.has(name) ? 'male' : null;
}

/** @param name in small letters */
export const isGivenName = (name: string): boolean => sexOfName(name) !== null;
