/** "as tall as a house", "white as snow", "the size of a bus": how something is; what it is compared with is not there. */
import { findConcept } from '../../concepts/index.ts';

const SIZED = 'tall|big|large|huge|high|long|wide|massive|enormous|gigantic';
const SMALL = 'small|tiny|little|short|thin';
const OTHER =
  'white|black|red|blue|green|yellow|pale|dark|bright|cold|hot|quiet|silent|still|strong|free|busy|blind|bold|brave|cool|calm|clear|cunning|sly|dead|deaf|drunk|dry|easy|fast|quick|swift|flat|fresh|gentle|good|graceful|happy|hard|heavy|hungry|innocent|light|mad|nervous|old|plain|playful|poor|pretty|proud|pure|rich|right|sharp|sick|slow|smooth|snug|sober|soft|solid|steady|stiff|stubborn|sweet|thick|tough|ugly|warm|weak|wise|young|fierce|light|round|delicate|fragile|deep';
/** Two words at most, the second no verb: "as big as a horse sleeps". */
const NOUN =
  '(?:an?|the|his|her) (?:[a-z]+ (?!next|beside|behind|near|under|over|above|against|along|across|from|through|that|with|in|on|at|by|to|and|who)[a-z]*[a-rt-z]|[a-z]+)';
/** Stuffs that things are compared with. */
const STUFF = 'night|coal|snow|ice|blood|gold|death|milk|ebony|ink|pitch|honey|steel|stone|glass|silk|day';
const END =
  '(?=[.,;!?)]|$| (?:and|in|on|at|with|next|beside|behind|under|near|by|who|that|which|stands?|sits?|walks?|runs?|lies|holds?|flies|stares?|looks?|waits?|against|over|above|from|to|is|are|through|along|across|attacks?|towers?|eats?|chases?|crosses|swims?|lands?|appears?|emerges)\\b)';

/** "a tree as tall as a house": a huge tree. */
const NOUN_AS = new RegExp(
  `\\b((?:an?|the|one|two|three|four|five|\\d+) (?:[a-z]+ ){0,2}?)([a-z]+),? (?:that is |that's |which is |is |are )?(?:almost |nearly |about )?(?:as )?(${SIZED}|${SMALL}|${OTHER}) as (?:${NOUN}${END}|(?:an?|the) [a-z]+|(?:${STUFF})\\b|[a-z]+${END})`,
  'gi',
);
const SIZE_OF = new RegExp(
  `\\b((?:an?|the|one|two|three|four|five|\\d+) (?:[a-z]+ ){0,2}?)([a-z]+),? (?:that is |which is |is |are )?(?:almost |nearly |about )?the size of (?:an?|the) ([a-z]+ (?!next|beside|behind|near|under|over|in|on|at|with|and|that)[a-z]*[a-rt-z]${END}|[a-z]+)`,
  'gi',
);
const AS = new RegExp(
  `\\b(?:as )?(${OTHER}) as (?:${NOUN}${END}|(?:an?|the) [a-z]+|(?:${STUFF})\\b|[a-z]+${END})`,
  'gi',
);

/** "snowflakes as big as feathers fall": huge ones. */
const PLURAL_AS = new RegExp(
  `\\b([a-z]+s) as (${SIZED}|${SMALL}) as (?:[a-z]+-)?[a-z]+s(?=[.,;!?)]|$| [a-z]+)`,
  'gi',
);
/** "her eggs, white as ping-pong balls": at the end of what is told. */
const LISTED_AS = new RegExp(`\\b(?:as )?(${OTHER}) as (?:[a-z]+-)?[a-z]+(?: [a-z]+s)?(?=[.,;!?)]|$)`, 'gi');

const SIZES: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^(?:${SIZED})$`, 'i'), 'huge'],
  [new RegExp(`^(?:${SMALL})$`, 'i'), 'tiny'],
];
const sizeSaid = (word: string): string | undefined => SIZES.find(([words]) => words.test(word))?.[1];
/** Taller than a man, or at least no hand's length. */
const sizeLike = (noun: string): string => {
  const height = findConcept(noun.toLowerCase())?.height ?? 2;
  return height > 1.4 ? 'huge' : height < 0.4 ? 'tiny' : 'small';
};

export const withoutComparisons = (text: string): string =>
  text
    .replace(
      NOUN_AS,
      (_, before: string, noun: string, how: string) => `${withSize(before, sizeSaid(how) ?? how)}${noun}`,
    )
    .replace(
      SIZE_OF,
      (_, before: string, noun: string, as: string) => `${withSize(before, sizeLike(as))}${noun}`,
    )
    .replace(PLURAL_AS, (_, noun: string, how: string) => `${sizeSaid(how)} ${noun}`)
    .replace(AS, '$1')
    .replace(LISTED_AS, '$1');

/** "a tall " → "a huge tall ", with the article that fits. */
const withSize = (before: string, size: string): string => {
  const [article = '', ...rest] = before.trim().split(/\s+/);
  return [article.replace(/^an$/i, 'a'), size, ...rest].join(' ').concat(' ');
};
