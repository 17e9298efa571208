/** What a text says of the top that its things stand on: "on a dark reflective surface", "on a white marble countertop". */
import type { Surface, SurfaceMaterial } from '../../model/surface.ts';
import { colourOf } from '../english/colour-words.ts';

const TOPS: readonly RegExp[] = [
  /\b(?:on|upon|onto|over|above|across)(?: top of)? (?:an?|the) ((?:[a-z]+[ -]){0,4}?)(surface|slab|background|backdrop|countertop|counter top|counter|worktop|tabletop|table top|tablecloth|table cloth|table linen|table|desk)\b(?! (?:lamp|leg|cloth|tennis|clock|fan|calendar))/,
  // "on wet black stone": the stuff itself, where things are shown off.
  /\bon ((?:(?!an? |the |his |her |my )[a-z]+[ -]){0,3})(stone|slate|marble|granite|concrete|velvet|silk|satin|linen)(?=[.,;]| (?:with|in|under|against|lit|beside|next|surrounded|and)\b|$)/,
];

const KINDS: readonly (readonly [RegExp, Surface['kind']])[] = [
  [
    /surface|slab|background|backdrop|stone|slate|marble|granite|concrete|velvet|silk|satin|^linen| linen/,
    'surface',
  ],
  [/counter|worktop/, 'counter'],
  [/desk/, 'desk'],
  [/./, 'table'],
];

const MATERIALS: readonly (readonly [RegExp, SurfaceMaterial])[] = [
  [/\b(?:wood|wooden|oak|walnut|pine|mahogany|timber|rustic|teak|birch)\b/, 'wood'],
  [/\b(?:marble|quartz|terrazzo)\b/, 'marble'],
  [/\b(?:stone|slate|granite|concrete|cement|rock|sandstone)\b/, 'stone'],
  [/\b(?:glass|mirrored|mirror)\b/, 'glass'],
  [/\b(?:metal|metallic|steel|chrome|aluminium|aluminum|zinc|copper)\b/, 'metal'],
  [/\b(?:velvet|silk|satin|linen|cloth|tablecloth|fabric|felt|cotton)\b/, 'cloth'],
];

const GLOSSY = /\b(?:reflective|glossy|shiny|polished|mirrored|mirror|wet|glass|gleaming|lacquered|glassy)\b/;

/** Words that are a shade where no colour is said. */
const SHADES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:dark|black|ebony)\b/, '#23262b'],
  [/\b(?:white|clean)\b/, '#eef0ef'],
  [/\b(?:light|pale|neutral|plain)\b/, '#d9d8d3'],
];

/** Null where no top is said, or nothing of it. */
export function surfaceIn(text: string): Surface | null {
  const found = TOPS.map((top) => top.exec(text.toLowerCase())).find((m) => m);
  if (!found) return null;
  const [, before = '', noun = ''] = found;
  const words = `${before}${noun}`;
  const kind = KINDS.find(([nouns]) => nouns.test(noun))?.[1] ?? 'table';
  const material = MATERIALS.find(([said]) => said.test(words))?.[1] ?? null;
  const named = words
    .split(/[ -]/)
    .map((word) => (word ? colourOf(word) : null))
    .find((colour) => colour != null);
  // Paper of no colour, or white: a studio's own sweep.
  if (/^back/.test(noun) && (!named || named.name === 'white')) return null;
  const shade = SHADES.find(([said]) => said.test(words))?.[1];
  const colour = material === 'wood' && named?.name === 'dark' ? null : (named?.hex ?? shade ?? null);
  const glossy = GLOSSY.test(words);
  if (kind !== 'surface' && !material && !colour && !glossy) return null;
  return { kind, material, colour, glossy };
}
