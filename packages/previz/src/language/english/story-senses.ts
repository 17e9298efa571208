/** Words whose sense the rest of the story tells: the queen one moves at chess, the alarm of a museum, a bell that is rung at a door. */

interface StorySense {
  /** Found somewhere in the story, in another sentence as well. */
  readonly of: RegExp;
  /** Found there, it is another story. */
  readonly not?: RegExp;
  readonly said: RegExp;
  readonly means: string;
}

const WHOSE = '(?:an?|the|his|her|their|its)';
const BREAK_IN =
  /\b(?:thie(?:f|ves)|robbers?|robs?|rob|robbery|burglars?|heist|museum|bank|vault|jewel|diamond|spy|spies|agents?|guards?|prison|intruders?|hackers?|steals?|laborator(?:y|ies)|secret base|spaceship|submarine)\b/i;

const SENSES: readonly StorySense[] = [
  {
    of: BREAK_IN,
    not: /\b(?:alarm clock|wakes? up|smoke|fire)\b/i,
    said: /(?<=^|[.!?;] |, |\band |\bwhen |\bas |\bthen )(?:the|an?) (?:silent |burglar |security |loud )?alarms? (?:suddenly )?(?:goes off|go off|rings?|sounds?|blares?|starts? ringing|is (?:triggered|set off|tripped)|are (?:triggered|set off|tripped))/gi,
    means: 'The red alarm light flashes',
  },
  {
    of: /\b(?:museum|jewel\w*|diamonds?|gallery|exhibit\w*|necklace|crown)\b/i,
    not: /\b(?:briefcase|suitcase|court|lawyers?|detective)\b/i,
    said: /\b(an?|the|its|his|her) (?:glass )?case\b(?! of\b)/gi,
    means: '$1 display case',
  },
  {
    of: /\bbox(?:ers?|ing)\b/i,
    said: /\b(?:the|a) referee (?:slowly )?counts?(?: (?:to ten|him out|down|out|over him))?(?=[.,;!]|$| and\b)/gi,
    means: 'the referee points at him',
  },
  {
    of: /\bchess\b/i,
    said: new RegExp(
      `\\b(?:he|she|(?:the|an?|his|her) (?:\\w+ )?\\w+) (mov|tak|captur|sacrific|lift|slid|advanc)(e?s|ing|ed|e)? (?:up )?${WHOSE} (?:white |black |last |other )?(?:queen|king|knight|bishop|rook|castle|pawn|piece|chess piece)\\b`,
      'gi',
    ),
    means: 'they play chess',
  },
  {
    of: /\bchess\b/i,
    said: /\b(sits?|sat) down (?:across from|opposite|in front of|with|next to) (him|her)\b/gi,
    means: '$1 down across from $2 and they play chess',
  },
  {
    of: /\b(?:doors?|house|home|porch|neighbou?rs?|delivery|mailm[ae]n|postm[ae]n|pizza|visitors?|doormat|apartment|bouquet)\b/i,
    not: /\b(?:church|chapel|monk|tower|ship|boxing|boxers?|referee|hotel|reception|school|crier|bicycle|bike|cow|temple|shrine)\b/i,
    said: /\bring(s|ing)? the bell\b/gi,
    means: 'knock$1 on the door',
  },
  {
    of: /\btennis\b/i,
    said: new RegExp(
      `\\b(?:miss|hit|return|play|smash|fluff|net|serv)(?:es|s|e)? (?:back )?${WHOSE} (?:first |last |next |winning |perfect |final |easy |powerful |match |second )*(?:serve|shot|ball|return|point|volley|smash|backhand|forehand|ace)\\b`,
      'gi',
    ),
    means: 'swings a tennis racket at the tennis ball',
  },
  {
    of: /\b(?:pizza|takeaway|takeout|delivery|fridge|home|kitchen|sofa|dinner|pancakes?|burnt|burns?)\b/i,
    not: /\b(?:restaurants?|waiters?|waitress|diner|pizzeria|caf[eé]|menu|counter|bar)\b/i,
    said: /\border(s|ing|ed)? (?:an? |some )?(?:pizzas?|takeaway|takeout|food|chinese(?: food)?|sushi)\b(?: instead)?/gi,
    means: 'talk$1 on the phone',
  },
  {
    of: /\b(?:football|soccer|match|goal|stadium|team|players?)\b/i,
    not: /\bteachers?\b/i,
    said: /\b(the|an?) substitute(?! (?:player|teacher|goalkeeper))(?: comes on)?/gi,
    means: '$1 substitute player runs onto the pitch',
  },
];

/** The story with such words said plainly. */
export const inStorySense = (story: string): string =>
  SENSES.reduce(
    (text, { of, not, said, means }) =>
      of.test(story) && !not?.test(story) ? text.replace(said, means) : text,
    story,
  );
