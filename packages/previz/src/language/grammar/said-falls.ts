/** How it rains or snows, when a text says: "a drizzle", "pouring rain", "hail". */
import type { Fall } from '../../model/light.ts';

/** In this order: the first that the text says holds. */
const SAID: readonly (readonly [RegExp, Fall])[] = [
  [/\bhail(?:storm|stones?)\b|\bhail\b(?! (?:an?|the|his|her|them|him|mary)\b)/, 'hail'],
  [
    /\b(?:heavy|heavily|hard|torrential|driving|lashing|pelting|streaming|relentless|violent|monsoon)\b[^,.;]{0,12}\brain\w*|\brain\w* (?:heavily|hard|buckets|cats and dogs)|\b(?:down ?pour|cloud ?burst|monsoon|deluge|pour(?:s|ing) (?:down|rain|with rain)|pouring(?= *(?:$|[.,;!]|outside))(?<!(?:light|sun|smoke|water|tea|coffee) pouring)|bucketing|tipping down|in torrents)\b|\brain\w* (?:hammers|pounds|lashes|batters|pelts|is pouring|pours)/,
    'heavy',
  ],
  [
    /\bdrizzl\w+|\b(?:light|gentle|soft|fine|thin) (?:rain|snow|snowfall|shower)|\bsprinkl\w+ of rain|\bfew flakes\b|\bflurr(?:y|ies)\b/,
    'light',
  ],
  [/\b(?:heavy|heavily|thick|dense)\b[^,.;]{0,12}\bsnow\w*|\bsnow\w* (?:heavily|hard|thickly)/, 'heavy'],
];

/** What a text says of how much falls; nothing where it does not. */
export function saidFall(text: string): { fall?: Fall } {
  const said = text.toLowerCase();
  const fall = SAID.find(([words]) => words.test(said))?.[1];
  return fall ? { fall } : {};
}
