/** People who are called beasts or bugs, crowds that are called waves, and what is at hand in a sense of its own: a river's bank, a cell that rings, a nail that is driven. */
import { inflected } from './deeds-in-words.ts';

type Reword = (said: string, ...parts: (string | undefined)[]) => string;

/** Who is meant by the name of a beast, and what they do that shows it. */
const CALLED: Readonly<Record<string, string>> = {
  'social butterfly': 'woman',
  'party animal': 'man',
  'pool shark': 'man',
  'card shark': 'card player',
  'night owl': 'young woman',
  firebug: 'man',
  'fire bug': 'man',
  litterbug: 'man',
  'litter bug': 'man',
  wallflower: 'shy girl',
  'wall flower': 'shy girl',
  'film buff': 'man',
  'movie buff': 'man',
  'history buff': 'man',
  'early bird': 'woman',
  'gym rat': 'bodybuilder',
  'desk jockey': 'office worker',
  'street rat': 'boy',
  jailbird: 'prisoner',
  cheapskate: 'man',
};
const PEOPLE =
  '(?:protesters|protestors|people|soldiers|refugees|fans|commuters|warriors|shoppers|tourists|pupils|students|children|zombies|knights|riders|reporters|dancers|workers|demonstrators)';
const AFLOAT = 'swim|swam|row|wad|float|drift|paddl|splash|fish|moor|punt';

export const FIGURES_OF_SPEECH: readonly (readonly [RegExp, string | Reword])[] = [
  [
    new RegExp(
      `\\b(an?|the|two) ((?:young|old|lonely|seasoned|sly) )?(${Object.keys(CALLED).join('|')})(?=s? (?!with wings))`,
      'gi',
    ),
    (_, det = '', how = '', who = '') =>
      `${det.toLowerCase() === 'an' ? 'a' : det} ${how}${CALLED[who.toLowerCase()] ?? who}`,
  ],
  [
    new RegExp(
      `\\b(?:an?|the) (?:[\\w-]+ )?(?:wave|sea|tide|flood|stream|river|torrent)s? of (?=(?:[\\w-]+ )?${PEOPLE}\\b)`,
      'gi',
    ),
    'a crowd of ',
  ],
  [/\b(?:an?|the) mexican wave\b/gi, 'a crowd of fans cheering'],
  [/\bcrowd of ([\w-]+) (?:surge|pour|flood|roll|sweep)s?\b/gi, 'crowd of $1 runs'],
  // The bank one swims to is a river's.
  [
    new RegExp(
      `\\b((?:${AFLOAT})(?:e?s|m?ing|ed)?)((?: [\\w-]+){0,3}?) (to|towards?|for|on|onto|from|off|near|at|against) (?:the|a) (?:(?:far|other|muddy|grassy|near|opposite|steep) )*bank\\b(?! of\\b)`,
      'gi',
    ),
    '$1$2 $3 the river bank',
  ],
  // The cell one talks on is a telephone.
  [
    /\b(talk(?:s|ing)?|speak(?:s|ing)?|chat(?:s|ting)?|call(?:s|ing)?|text(?:s|ing)?|shout(?:s|ing)?|gossip(?:s|ing)?|argu(?:es|ing)|whisper(?:s|ing)?|typ(?:es|ing)|scroll(?:s|ing)?)((?: [\w-]+){0,3}?) (?:on|into|with) (?:his|her|their|a|the) cell\b(?! (?:block|bars|door|wall|floor|bunk|bed))/gi,
    '$1$2 on the phone',
  ],
  [/\b(lad(?:y|ies)|gentlem[ae]n|nobles?|jesters?|musicians?) of the court\b/gi, '$1'],
  // A nail is driven with a hammer, children in a car.
  [
    /\bdriv(es?|ing) ((?:an?|the|some) (?:[\w-]+ )?(?:nail|spike)s?) (?:in)?to (?:an?|the|his|her) (?:[\w-]+ )?(?:plank|board|beam|wall|wood|post|frame|door|floorboard|block)\b/gi,
    (_, end = '', rest = '') => `${inflected('hammer', end)} ${rest}`,
  ],
  [
    /\bdriv(es?|ing) ((?:his|her|their|the) (?:[\w-]+ )?(?:kids|children|sons?|daughters?|mother|father|family|grandchildren)) (?:to|home from) (?:the )?(?:[\w-]+ )?(?:school|work|church|airport|hospital|practice|training|nursery)\b/gi,
    'and $2 in a car',
  ],
];
