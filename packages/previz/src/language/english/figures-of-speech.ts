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
  // A stop that is come to is no place, and a driving school's car no classroom.
  [
    /,? (?:in)?to (?:an?|the) (?:(?:sudden|screeching|shuddering|juddering|dead|full|complete|slow|gentle|abrupt|skidding|grinding) )?(?:stop|halt|standstill)\b(?! (?:sign|light|button))/gi,
    '',
  ],
  [/\bdriving[- ]school (?=(?:car|hatchback|micra|van|vehicle|mini)\b)/gi, ''],
  [/\b(plane|jet|airliner|aircraft) tax(?:is|ies)\b/gi, '$1 rolls'],
  // Who is lifted onto a horse sits on it.
  [
    /\b(?:lift|hoist|boost|rais|help|put|swing|heav)(e?s|ing|ed)? ((?:an?|the|his|her|their) (?:[\w-]+ )?[\w-]+|him|her) (?:up )?onto ((?:an?|the|his|her|their) (?:[\w-]+ )?(?:horse|pony|mule|donkey|camel|elephant|mare|stallion))(?:['’]s back)?\b/gi,
    (_, end = '', who = '', mount = '') => `${inflected('reach', end)} for ${who} riding ${mount}`,
  ],
  // What is lifted up to be counted is only lifted.
  [
    /(?<=\b(?:lifts?|picks?|holds?|raises?) (?:him|her|them|it) up) to count (?:them|the [\w-]+)(?=[.,;!]| *$)/gi,
    '',
  ],
  // Rain that beats on a roof is seen as rain.
  [
    /\b(rain|hail|sleet) (?:hammers|drums|beats|pounds|batters|pelts|patters|rattles|lashes)(?: down)?(?: (?:on|against|onto|at))? (?:an?|the|his|her|their) (?:[\w-]+ ){0,2}?(?:roof|rooftop|roofs|rooftops|skylight|awning)( of)?\b/gi,
    (_, what = '', of) => `heavy ${what.toLowerCase()} falls${of ? ' on' : ''}`,
  ],
  // What somebody does for a feast or since it is not done at it.
  [
    /\b(?:for|since|until|ahead of|before|after)(?<!\b(?:guests?|mourners?|arriv\w+|gather\w*|bride|groom|priest|coffin|couple|wait\w*|late)\b.*) (?:(?:an?|the|his|her|their|my) )?(?:[\w-]+['’]s )?(?:[\w-]+ )?(?:funeral|wedding|party|wake|gala)(?= *$|[.,;!])/gi,
    '',
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
