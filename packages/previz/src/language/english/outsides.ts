/** What is said of the edges of a place, as being out of it or in it: "at the entrance of the bank", "at the counter of a shop". */
import { hasOwnOutside } from '../../sets/outside.ts';
import { phraseKey, phrases } from '../lexicon/index.ts';

/** "carry a coffin out of the church": whoever does so is before it. */
const GOES_OUT =
  /\b((?:carr|bring|brought|drag|haul|mov|lug|bear|come|came|coming|walk|run|ran|step|march|emerg|stumbl|strid|rush|hurr|storm|escort|lead|push|wheel|take|taking)\w*(?: (?!and\b|while\b|look)[\w'’-]+){0,5}?) out (?:of|from) ((?:an?|the|his|her|their|its) (?:[\w'’-]+ ){0,2}[\w'’-]+)(?! windows?\b)/gi;

const OWNED = "(?:of|to|into) ((?:an?|the|his|her|their|its) (?:[\\w'’-]+ ){0,3}[\\w'’-]+)";

/** How the words before a place are said of it. */
const EDGES: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(`\\b(?:under|beneath|below) the (?:\\w+ )?(?:awning|canopy|sign|marquee) ${OWNED}`, 'gi'),
    'outside $1',
  ],
  [
    new RegExp(
      `\\b(?:at|near|by|before|in front of|outside) the (?:front |main |side |back )?(?:entrance|entry|gates?) ${OWNED}`,
      'gi',
    ),
    'outside $1',
  ],
  [
    new RegExp(`\\bon the (?:front |stone |marble |wide )?(?:steps|stairs|doorstep) ${OWNED}`, 'gi'),
    'outside $1',
  ],
  [
    /\b(?:on|at|up|down|by|near|before|in front of) ((?:an?|the|his|her|their|its) (?:[\w'’-]+ ){0,2}[\w'’-]+) (?:front |stone |marble )?(?:steps|doorstep|entrance)\b/gi,
    'outside $1',
  ],
  [new RegExp(`\\b(at|in) the (?:front |back )?(door|doorway) ${OWNED}`, 'gi'), '$1 the $2 outside $3'],
  [
    /\b(look|peer|gaze|star|peek|glanc)(e?s|ing|ed|e)? (?:in(?:to)? )?(?:through|at|in|into) the (?:shop |front |big |dark )?windows? of ((?:an?|the) (?:[\w'’-]+ ){0,3}[\w'’-]+)/gi,
    '$1$2 outside $3',
  ],
  [
    new RegExp(
      `\\b((?:at|behind|on|across) the (?:long )?(?:counter|bar|front desk|desk|reception|till|aisles?)) ${OWNED}`,
      'gi',
    ),
    '$1 in $2',
  ],
  [GOES_OUT, '$1 in front of $2'],
];

/** How many of the words are a place with an outside of its own, at their end: all of "the old bowling alley", not what comes then. */
function placeSpan(words: readonly string[]): number {
  for (let n = words.length; n > 1; n--)
    for (let from = 1; from < n; from++) {
      const place = phrases().get(phraseKey(words.slice(from, n).join(' ')))?.place;
      if (place) return hasOwnOutside(place) ? n : 0;
    }
  return 0;
}

/** A sentence with the edges of places in other words; those of what has no outside of its own stay. */
export const withOutsides = (said: string): string =>
  EDGES.reduce(
    (text, [edge, told]) =>
      text.replace(edge, (all: string, ...parts: string[]) => {
        const groups = parts.slice(0, (told.match(/\$\d/g) ?? []).length);
        const words = groups.pop()?.split(' ') ?? [];
        const n = placeSpan(words);
        if (n === 0) return all;
        const shown = [...groups, words.slice(0, n).join(' ')];
        return [
          told.replace(/\$(\d)/g, (_, k: string) => shown[Number(k) - 1] ?? ''),
          ...words.slice(n),
        ].join(' ');
      }),
    said,
  );
