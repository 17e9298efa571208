/** Katakana that no dictionary has, by its sound: "アタッシュケース" is an attaché case, "ユニフォーム" a uniform. */
import { namedWords } from '../../concepts/index.ts';
import { phrases } from '../lexicon/index.ts';
import { romaji } from './romaji.ts';

/** What English spells, as Japanese hears it: consonants alone, in classes. */
const HEARD: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ''],
  [/tion|sion|cian/g, 'SN'],
  [/tch|ch(?!r)|ture\b/g, 'C'],
  [/sch|sh|ssi/g, 'S'],
  [/ph|gh(?=$)/g, 'f'],
  [/igh/g, 'i'],
  [/wh/g, 'w'],
  [/th/g, 's'],
  [/ck|q|c(?![eiy])/g, 'k'],
  [/kn(?=[a-z])/g, 'n'],
  [/wr/g, 'r'],
  [/dge?|g(?=[eiy])|j/g, 'J'],
  [/c(?=[eiy])|z/g, 's'],
  [/x/g, 'ks'],
  [/v/g, 'b'],
  [/l/g, 'r'],
  [/ng(?=[^aeiou]|$)/g, 'ng'],
];
const KATAKANA: readonly (readonly [RegExp, string])[] = [
  [/sh/g, 'S'],
  [/ch/g, 'C'],
  [/ts/g, 't'],
  [/j/g, 'J'],
  [/z/g, 's'],
  [/v/g, 'b'],
];

const through = (text: string, rules: readonly (readonly [RegExp, string])[]): string =>
  rules.reduce((out, [pattern, to]) => out.replace(pattern, to), text);

/** Vowels and what is not heard fall away: r before a consonant, h, w and y. */
const bones = (sounds: string): string =>
  sounds
    .replace(/r(?![aeiouy])/g, '')
    .replace(/(?<=.)[aeiouhwy]+/g, '')
    .replace(/^[aeiouy]+/, 'a')
    .replace(/([a-zSCJ])\1+/g, '$1');

/** How English says its vowels. */
const VOWELS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[^aeiou])e$|(?<=[aiou][^aeiou])e(?=s$| )/g, ''],
  [/(?:er|ar)(?![aeiouy])|or$|re$/g, 'a'],
  [/or(?![aeiouy])/g, 'o'],
  [/oo|ew/g, 'u'],
  [/ee|ea|y(?![aeiou])/g, 'i'],
  [/ai|ay/g, 'ei'],
  [/ow/g, 'au'],
  [/m(?=[pb])/g, 'n'],
  [/([a-zSCJ])\1/g, '$1'],
];
/** The vowel that stands behind a consonant only because Japanese wants one there. */
const FILLED: readonly (readonly [RegExp, string])[] = [
  [/([a-zSCJ])\1/g, '$1'],
  [/(?<=[ksfbprmgt])u(?![aeiou])|(?<=[td])o(?![aeiou])|(?<=[CJS])i(?![aeiou])/g, ''],
];

const english = (word: string): string => through(word.toLowerCase(), [...HEARD, ...VOWELS]);

const japanese = (katakana: string): string =>
  through(romaji(katakana).toLowerCase(), [...KATAKANA, ...FILLED]);

/** Letters that must change for one to become the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}

let byBones: ReadonlyMap<string, readonly string[]> | undefined;

function load(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const word of new Set([...namedWords(), ...phrases().keys()])) {
    const key = bones(english(word));
    found.set(key, [...(found.get(key) ?? []), word]);
  }
  return found;
}

/** Shorter ones sound like too many others. */
const SHORTEST = 4;
const FEWEST_BONES = 3;
const FARTHEST = 0.26;

/** The English word that a word of katakana is, or null. */
export function loanword(katakana: string): string | null {
  if (katakana.length < SHORTEST) return null;
  const sound = japanese(katakana);
  const key = bones(sound);
  if (key.length < FEWEST_BONES) return null;
  byBones ??= load();
  const [best] = (byBones.get(key) ?? [])
    .map((word) => ({ word, far: distance(sound, english(word)) / sound.length }))
    .filter(({ far }) => far <= FARTHEST)
    .toSorted((a, b) => a.far - b.far);
  return best?.word ?? null;
}
