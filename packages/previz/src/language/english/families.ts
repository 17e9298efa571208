import { isNamed } from '../../concepts/index.ts';
import { singularOf } from './inflect.ts';

const MEMBERS: Readonly<Record<string, string>> = {
  two: 'a mother and a child',
  three: 'a mother, a father and a child',
  four: 'a mother, a father and two children',
  five: 'a mother, a father and three children',
  six: 'a mother, a father and four children',
};
const DIGITS: Readonly<Record<string, string>> = { 2: 'two', 3: 'three', 4: 'four', 5: 'five', 6: 'six' };

const FAMILY = /\b(?:(?:an?|the|his|her|their|our|my) )?family of (two|three|four|five|six|[2-6])\b/gi;

const GROUP =
  /\b(?:(?:an?|the|his|her|their|our|my) )?(?:\w+ )?(?:crew|gang|team|band|squad|party|group) of (two|three|four|five|six|seven|eight|nine|ten|\d)\b/gi;

/** The thing counted by "of four", when there is one: "a family of four ducks". */
function isCounted(text: string, end: number): boolean {
  const next = /^\s+([a-z]+s)\b/i.exec(text.slice(end))?.[1];
  return next !== undefined && isNamed(singularOf(next.toLowerCase()).noun);
}

/** "a family of four": its members; "a crew of five": five people. "A family of four ducks" stays as it is. */
export const withFamilies = (text: string): string =>
  text
    .replace(FAMILY, (said, size: string, at: number, all: string) =>
      isCounted(all, at + said.length) ? said : (MEMBERS[DIGITS[size] ?? size.toLowerCase()] ?? said),
    )
    .replace(GROUP, (said, size: string, at: number, all: string) =>
      isCounted(all, at + said.length) ? said : `${size} people`,
    );
