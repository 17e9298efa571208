/** What a text says lights its scene: "lit only by the glow of three monitors", "by candlelight", "warm lamp light". */
import type { Hour, LightSource } from '../../model/light.ts';
import type { PlaceWords } from '../../model/script.ts';

const SCREENS =
  '(?:monitors?|(?:computer |phone |laptop |tv |television |tablet )?screens?|televisions?|tv|laptop|(?:cell |mobile |smart)?phone|tablet|computers?|fridge|refrigerator)';
const LIT = '(?:lit|illuminated|lighted|bathed|glow(?:s|ing)?|light|flicker(?:s|ing)?|gleam)';

/** In this order: the first that the text says holds. */
const SAID: readonly (readonly [RegExp, LightSource])[] = [
  [
    /\b(?:harsh|fluorescent|glaring|blinding)\b[^,.;]{0,24}\b(?:lights?|lamps?|tubes?|neon|lighting|bulbs?)\b/,
    'harsh',
  ],
  [/\b(?:fluorescent|interrogation|surgical|operating) (?:light|lamp)/, 'harsh'],
  [
    /\bcandle[- ]?(?:light|lit)\b|\bby (?:a |the )?(?:\w+ )?candles?\b|\bcandles? (?:burn|flicker|glow)/,
    'candles',
  ],
  [/\b(?:fire[- ]?light|firelit|fireside)\b/, 'fire'],
  [
    /\b(?:lit|glow\w*|light|warmth|illuminated)\b[^,.;]{0,24}\b(?:(?<!open )fire|fireplace|hearth|flames|embers|torches)\b/,
    'fire',
  ],
  [/\bby (?:the|a) (?:\w+ )?(?:fire|fireplace|hearth)\b/, 'fire'],
  [new RegExp(`\\b${LIT}\\b[^,.;]{0,32}\\b${SCREENS}\\b`), 'screen'],
  [new RegExp(`\\b${SCREENS}(?:'s)?[- ](?:lit|light|glow\\w*)\\b`), 'screen'],
  [/\b(?:fridge|refrigerator)\b.*\b(?:lit by its|its (?:cold )?(?:light|glow))\b/, 'screen'],
  [/\b(?:lit|illuminated)\b[^,.;]{0,24}\b(?:flash ?light|torch|headlamp)\b/, 'torch'],
  [
    /\b(?:with|by|under|holding) (?:an? |his |her |their )(?:\w+ )?(?:flash ?light|head ?lamp|pen ?light)\b/,
    'torch',
  ],
  [/\b(?:flash ?light|torch) beams?\b|\bbeams? of (?:a|his|her|their) (?:flash ?light|torch)\b/, 'torch'],
  [/\bspot ?light\b|\bspotlit\b/, 'spot'],
  [/\b(?:dramatic|single|moody) (?:side )?light(?:ing)?\b|\bchiaroscuro\b|\blow[- ]key\b/, 'low-key'],
  [/\bhigh[- ]key\b|\b(?:bright|airy) (?:even|soft|white) light(?:ing)?\b/, 'high-key'],
  [/\bblinds\b/, 'blinds'],
  [/\bsilhouett\w+\b.*\bdoor(?:way)?\b|\bdoor(?:way)?\b.*\bsilhouett/, 'doorway'],
  [
    /\b(?:hallway|hall|corridor|doorway|stairwell|landing) light\b|\blight (?:falls |falling |streams |streaming |spills |spilling |comes |coming |pours |pouring )?(?:in )?(?:from|through) (?:the |an? )?(?:\w+ )?(?:door|doorway|hallway|corridor)\b|\b(?:silhouetted|stands?|standing|framed) in (?:the |an? )?(?:bright |lit |open |glowing )(?:doorway|door)\b/,
    'doorway',
  ],
  [
    /\b(?:sun ?beams|(?:shafts?|beams?|rays|columns|streaks) of (?:\w+ )?(?:light|sunlight|sun|sunshine|moonlight)|light (?:shafts?|beams?|rays)|god ?rays|sun ?rays)\b|\bsun(?:light|shine)?\b[^,.;]{0,16}\b(?:through|between)\b[^,.;]{0,12}\b(?:leaves|trees|branches|canopy|boards|planks|roof|cracks|slats)\b|\b(?:sun)?light\b[^,.;]{0,16}\b(?:falls?|falling|streams?|streaming|pours?|pouring|slants?|slanting|floods?|flooding|comes?|coming)\b[^,.;]{0,16}\b(?:through|by|from)\b[^,.;]{0,24}\bwindows?\b|\bdust\b[^,.;]{0,24}\b(?:in the (?:light|beams?|sunlight|sunbeams?)|dancing|floating|motes)\b|\bdust(?:y)? (?:motes|sunbeams|light)\b/,
    'sunbeams',
  ],
  [
    /\b(?:alarms?|sirens?|warning lights?|emergency lights?)\b[^,.;]{0,12}\bred\b|\bred (?:alarm|emergency|warning) lights?\b/,
    'alarm',
  ],
  [/\bneon\b/, 'neon'],
  [/\b(?:lamp[- ]?light|lamplit|lantern[- ]?light|night ?light)\b/, 'lamp'],
  [
    /\b(?:lit|illuminated|glow|light)\b[^,.;]{0,24}\b(?:desk |table |bedside |reading |oil )?(?:lamps?|lanterns?|bulb)\b/,
    'lamp',
  ],
  [/\b(?:single|bare|naked|lone) (?:light )?bulb\b|\b(?:desk|bedside|reading) lamp\b/, 'lamp'],
  [/\bmoon(?:light|lit|beams?)\b/, 'moon'],
  [
    /\b(?:back[- ]?lit|back[- ]?light(?:ing)?|rim[- ]?light(?:ing)?|rim[- ]?lit|contre[- ]jour|silhouett(?:e|ed)|against the light|light from behind|lit from behind|light (?:streaming |shining |glowing |coming )?behind (?:him|her|them|it))\b/,
    'backlight',
  ],
];

/** Lights that are lit when it is dark; the others are at any hour. */
const AT_NIGHT: ReadonlySet<LightSource> = new Set([
  'candles',
  'fire',
  'screen',
  'torch',
  'neon',
  'lamp',
  'moon',
]);

/** Where hours change, a light is of its own hour. */
const LATER = /\b(?:later|then|next|until|meanwhile|morning|day|noon|sunset|dawn)\b/;

/** What lights the scene of a text, and the hour when that alone tells it. */
export function litBy(text: string, place: PlaceWords): { source?: LightSource; hour?: Hour } {
  const said = text.toLowerCase();
  const source = SAID.find(([words]) => words.test(said))?.[1];
  if (!source) return {};
  return AT_NIGHT.has(source) && place.hour === null && !LATER.test(said)
    ? { source, hour: 'night' }
    : { source };
}
