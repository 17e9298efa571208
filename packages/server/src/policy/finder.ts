import {
  parseRawPattern,
  RegExpMatcher,
  resolveConfusablesTransformer,
  resolveLeetSpeakTransformer,
  toAsciiLowerCaseTransformer,
} from 'obscenity';
import { normalise } from './normalise.ts';

/** A term that stands in a text. */
export interface Hit {
  readonly list: string;
  /** Where, in the normalised text; the end is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Words by language. */
export type Terms = Readonly<Record<string, readonly string[]>>;

export interface Finder {
  /** @param text normalised */
  find(text: string): readonly Hit[];
}

/** Ages below that of consent to anything here, for the `#` of a term. */
const AGES = Array.from({ length: 17 }, (_, i) => String(17 - i));

/** Looks for the terms of all lists at once, as they stand and in letters that look alike. */
export function createFinder(lists: Readonly<Record<string, Terms>>, except: readonly string[]): Finder {
  const all = Object.entries(lists).flatMap(([list, byLanguage]) =>
    [...new Set(Object.values(byLanguage).flat().flatMap(expand))].map((term) => ({ list, term })),
  );
  const blacklistedTerms = all.map(({ term }, id) => ({ id, pattern: parseRawPattern(patternOf(term)) }));
  const whitelistedTerms = except.map(normalise);
  const plain = new RegExpMatcher({ blacklistedTerms, whitelistedTerms });
  // Digits and look-alikes become letters: nothing that is written in another script may be read so.
  const disguised = new RegExpMatcher({
    blacklistedTerms: blacklistedTerms.filter(({ id }) => isLatin(all[id]?.term ?? '')),
    whitelistedTerms,
    blacklistMatcherTransformers: [
      resolveConfusablesTransformer(),
      resolveLeetSpeakTransformer(),
      toAsciiLowerCaseTransformer(),
    ],
  });
  return {
    find: (text) =>
      [plain, disguised]
        .flatMap((matcher) => matcher.getAllMatches(text))
        .map(({ termId, startIndex, endIndex }) => ({
          list: all[termId]?.list ?? '',
          start: startIndex,
          end: endIndex + 1,
        })),
  };
}

const expand = (term: string): string[] =>
  term.includes('#') ? AGES.map((age) => term.replace('#', age)) : [term];

/** In obscenity's own notation, `|` is the edge of a word; an alphabet has such edges. */
function patternOf(term: string): string {
  const text = normalise(term.replace('*', ''));
  const first = /^\w/.test(text) ? '|' : '';
  const last = /\w$/.test(text) && !term.endsWith('*') ? '|' : '';
  return `${first}${text}${last}`;
}

const isLatin = (term: string): boolean => /^[a-z' *]+$/.test(normalise(term));
