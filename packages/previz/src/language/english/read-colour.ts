import { COLOURS, SHADES } from '../lexicon/colours.ts';
import { CLOSED } from './closed.ts';
import { colourOf, shaded } from './colour-words.ts';
import { startsNoun } from './noun-signs.ts';
import { type Read, spanText } from './spans.ts';
import { type Spot, tokenAt } from './spot.ts';

/** "dark blue", "navy blue", "#aabbcc". */
export function readColour(spot: Spot): Read | null {
  const word = tokenAt(spot, 0)?.lower ?? '';
  const two = spanText(spot, 2);
  if (SHADES[word] && spot.at + 1 < spot.tokens.length) {
    const three = spanText({ ...spot, at: spot.at + 1 }, 2);
    const long = colourOf(three.key);
    if (long)
      return { item: { kind: 'colour', raw: `${word} ${three.raw}`, colour: shaded(word, long) }, length: 3 };
    const next = colourOf(tokenAt(spot, 1)?.lower ?? '');
    if (next) return { item: { kind: 'colour', raw: two.raw, colour: shaded(word, next) }, length: 2 };
  }
  const rare =
    COLOURS[tokenAt(spot, 1)?.lower ?? ''] &&
    !COLOURS[word] &&
    startsNoun(tokenAt(spot, 2)) &&
    !CLOSED.has(word)
      ? colourOf(two.key)
      : null;
  if (rare) return { item: { kind: 'colour', raw: two.raw, colour: rare }, length: 2 };
  if (word === '#' || word.startsWith('#')) {
    const hex = colourOf(word === '#' ? `#${tokenAt(spot, 1)?.lower ?? ''}` : word);
    if (hex) return { item: { kind: 'colour', raw: hex.name, colour: hex }, length: word === '#' ? 2 : 1 };
  }
  return null;
}
