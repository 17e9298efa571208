/** "Frank Moss … Moss sees it": a surname that is also a word, said as the name by which its bearer came in. */
import { isGivenName } from '../lexicon/names.ts';

const TITLES =
  'Inspector|Detective|Captain|Doctor|Dr|Mr|Mrs|Ms|Miss|Professor|Prof|Agent|Officer|Sergeant|Sheriff|Lord|Lady|Sir|Nurse|Commander|Colonel|General|Lieutenant|Judge|Chef|Coach';
const TITLED = new RegExp(`\\b((?:${TITLES})\\.?) (\\p{Lu}\\p{Ll}+)\\b`, 'gu');
const FULL = /\b(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}+)\b/gu;
const NO_FIRST = new RegExp(`^(?:${TITLES}|The|A|An|New|San|Los|Frame|Shot|Scene|Page|Panel)$`);

/** The text with surnames that stand alone as their bearers were called at first. */
export function withSurnames(text: string): string {
  const full = [...text.matchAll(FULL)].filter(
    ([, first = '']) => !NO_FIRST.test(first) && isGivenName(first.toLowerCase()),
  );
  const short = full.reduce((said, [, first = '', last = '']) => {
    const plain = said.replaceAll(`${first} ${last}`, first);
    return plain.replace(new RegExp(`(?<!\\p{Lu}\\p{Ll}+ )\\b${last}\\b`, 'gu'), first);
  }, text);
  return [...short.matchAll(TITLED)].reduce(
    (said, [, title = '', last = '']) =>
      said.replace(new RegExp(`(?<!\\b(?:${TITLES})\\.? )\\b${last}\\b`, 'gu'), `${title} ${last}`),
    short,
  );
}
