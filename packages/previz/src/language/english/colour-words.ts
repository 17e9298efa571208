import { adjust } from '../../colour/oklch.ts';
import { SortedFile } from '../../concepts/sorted-file.ts';
import type { ColourTrait } from '../../model/script.ts';
import { SHADES } from '../lexicon/colours.ts';
import { phrases } from '../lexicon/index.ts';

const rareColours = new SortedFile('colours.generated.txt');

/** Fancy names of colours, but more often a thing that is green, and glows. */
const ALIGHT = /^(glowing|luminous|burning|blazing|flaming|fiery) /;

/** "navy blue", "#0af"; null for words that are no colour. */
export function colourOf(word: string): ColourTrait | null {
  const known = phrases().get(word)?.colour;
  if (known) return known;
  const rare = word.includes(' ') && !ALIGHT.test(word) ? rareColours.find(word) : null;
  if (rare) return { name: word, hex: `#${rare}` };
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/.exec(word)?.[1];
  if (!hex) return null;
  return { name: `#${hex}`, hex: `#${hex.length === 3 ? [...hex].map((c) => c + c).join('') : hex}` };
}

/** "dark" + blue. */
export function shaded(shade: string, colour: ColourTrait): ColourTrait {
  const [lightness, chroma] = SHADES[shade] ?? [0, 1];
  return { name: `${shade} ${colour.name}`, hex: adjust(colour.hex, lightness, chroma) };
}
