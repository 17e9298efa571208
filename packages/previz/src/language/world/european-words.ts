/** Words of the European languages in their forms: plurals, genders, cases, small ones. */
import { dictionaryOf, type Foreign, fold, type Gloss } from './words.ts';

export const ENDINGS: Readonly<Record<string, readonly (readonly [RegExp, string, boolean])[]>> = {
  es: [
    [/os$/, 'o', true],
    [/as$/, 'a', true],
    [/as$/, 'o', true],
    [/ces$/, 'z', true],
    [/es$/, 'e', true],
    [/es$/, '', true],
    [/s$/, '', true],
    [/a$/, 'o', false],
    [/n$/, '', false],
  ],
  pt: [
    [/os$/, 'o', true],
    [/as$/, 'a', true],
    [/as$/, 'o', true],
    [/oes$/, 'ao', true],
    [/aes$/, 'ao', true],
    [/ais$/, 'al', true],
    [/eis$/, 'el', true],
    [/ois$/, 'ol', true],
    [/ns$/, 'm', true],
    [/es$/, 'e', true],
    [/es$/, '', true],
    [/s$/, '', true],
    [/a$/, 'o', false],
  ],
  fr: [
    [/es$/, 'e', true],
    [/es$/, '', true],
    [/eaux$/, 'eau', true],
    [/aux$/, 'al', true],
    [/s$/, '', true],
    [/x$/, '', true],
    [/e$/, '', false],
    [/nt$/, '', false],
    [/nne$/, 'n', false],
  ],
  de: [
    [/ern$/, '', true],
    [/en$/, '', true],
    [/er$/, '', false],
    [/es$/, '', false],
    [/em$/, '', false],
    [/e$/, '', true],
    [/n$/, '', true],
    [/s$/, '', false],
  ],
};

/** A word of the dictionary in any of its forms. */
export function inflected(language: Foreign, word: string): { gloss: Gloss; plural: boolean } | null {
  const { words } = dictionaryOf(language);
  const direct = words.get(word) ?? words.get(fold(word));
  if (direct) return { gloss: direct, plural: direct.plural === true };
  const folded = fold(word);
  return folded.length < 4
    ? null
    : (withoutEnding(language, word) ?? withoutEnding(language, folded) ?? small(language, folded));
}

function withoutEnding(language: Foreign, word: string): { gloss: Gloss; plural: boolean } | null {
  const { words } = dictionaryOf(language);
  for (const [ending, replacement, plural] of ENDINGS[language] ?? []) {
    const gloss = ending.test(word) ? words.get(word.replace(ending, replacement)) : undefined;
    if (gloss && gloss.kind !== 'd' && gloss.kind !== 'p')
      return { gloss, plural: plural && gloss.kind === 'n' };
  }
  return null;
}

/** "perrito", "casinha", "Häuschen": small ones of what the dictionary has; with what may stand at the word's end instead. */
const DIMINUTIVES: Readonly<Partial<Record<Foreign, readonly [RegExp, readonly string[]]>>> = {
  es: [/(?:ec|c)?(?:it|ill)([oa])(s?)$/, ['$1', '', 'e', 'o', 'a']],
  pt: [/z?inh([oa])(s?)$/, ['$1', '', 'o', 'a', 'e']],
  de: [/(?:chen|lein)(s?)$/, ['', 'e', 'en']],
  fr: [/n?(?:ette|elle)(s?)$/, ['', 'e', 'n']],
};

function small(language: Foreign, word: string): { gloss: Gloss; plural: boolean } | null {
  const [ending, instead] = DIMINUTIVES[language] ?? [];
  if (!ending || !instead || word.length < 6 || !ending.test(word)) return null;
  const { words } = dictionaryOf(language);
  const plain = language === 'de' ? [word, word.replace(/ae|oe|ue/g, (two) => two.slice(0, 1))] : [word];
  const found = plain
    .flatMap((w) => instead.map((end) => words.get(w.replace(ending, end))))
    .find((gloss) => gloss?.kind === 'n');
  const plural = /s$/.test(word);
  return found ? { gloss: { ...found, english: `small ${found.english}` }, plural } : null;
}
