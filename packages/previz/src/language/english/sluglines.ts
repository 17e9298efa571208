import { hasOwnOutside } from '../../sets/outside.ts';
import { phrases } from '../lexicon/index.ts';

/** Headings of screenplays: "INT. KITCHEN - NIGHT", "EXT. DESERT ROAD – DAY." */
const SLUG =
  /\b(INT|EXT|INT\.?\/EXT)\b\.?\s+([\p{Lu}\d'’ ]{3,40}?)(?:\s*\([^)]*\))?\s*[-–—]+\s*([\p{Lu} ]{3,20}?)(?:\s*[-–—/,]+\s*([\p{Lu} ]{3,20}?))?(?=[.\n]|\s+\p{Lu}?\p{Ll}|$)\.?/gu;
const WITHIN = /^(spaceship|car|train|plane|bus|submarine|boat|ship|house|tent|elevator|castle)$/;

const BUILT =
  /(house|castle|school|church|hotel|bank|hospital|mansion|cabin|cottage|barn|restaurant|bar|office|library|museum|shop|store|diner|theat(?:er|re)|prison|building)$/;

/** "EXT. SPACE." */
const BARE = /(^|[.!?"\n]\s*)(INT|EXT)\.\s+([\p{Lu}][\p{Lu}'’ ]{2,40})\.(?=\s|$)/gu;

const oneOf = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

const isPhrase = (words: string): boolean => phrases().get(words)?.place !== undefined;

/** Headings as sentences a reader knows: "inside a spaceship, night." */
export const withSluglines = (text: string): string =>
  text
    .replace(
      BARE,
      (_, before: string, side: string, place: string) => `${before}${side}. ${place} - CONTINUOUS.`,
    )
    .replace(SLUG, (_, side: string, named: string, time: string, more?: string) => {
      const where = named.trim().toLowerCase();
      const place = phrases().get(where)?.place;
      const inside = side.startsWith('INT') && (WITHIN.test(where) || isPhrase(`inside ${oneOf(where)}`));
      const before =
        side.startsWith('EXT') && (BUILT.test(where) || (place !== undefined && hasOwnOutside(place)));
      return `${inside ? `inside ${oneOf(where)}` : before ? `outside the ${where}` : `in the ${where}`}, ${time.trim().toLowerCase()}, ${more ? `${more.trim().toLowerCase()}, ` : ''}`;
    });
