/** What hands are said to do with a thing, as what is seen of it; rows as in `senses-in-words.ts`. */

import { MOVES_IN_WORDS } from './moves-in-words.ts';
import { DET_OR_SOME as DET, OWN, THING, WHOM } from './phrase-parts.ts';

/** Said of who does it, and no name of a thing: "a long queue". */
const DOES = '(?<!\\b(?:an?|the|long|short|in|of|this|that|his|her|their|no|peaceful|huge|large) [\\w-]+ )';
const BEAST =
  '(?:dog|puppy|cat|kitten|horse|pony|donkey|rabbit|goat|cow|calf|lamb|sheep|wolf|fox|llama|hamster)';
const BABY = `(${DET} (?:newborn |little |sleeping |crying |tiny )?(?:baby|infant|newborn|toddler)(?: (?:son|daughter|boy|girl|brother|sister))?)`;
const PAPER =
  '(?:[\\w-]+ )?(?:letter|photo|photograph|picture|paper|map|document|contract|note|money|banknote|diary|newspaper|envelope|flag)s?';

export const HANDLED_IN_WORDS: readonly (readonly [string, string, string, string])[] = [
  ...MOVES_IN_WORDS,
  // What is shot off something stands on it still.
  ['shoot|shot', `(?:at )?${THING} (?:off|from) (?=${DET} )`, 'shoot', ' at $1 on '],
  [
    'shoot|shot|throw|threw|aim',
    '(?:at|for|towards?) (?:an?|the) (?:basket|hoop|rim|basketball (?:hoop|basket))',
    'throw',
    ' a basketball',
  ],
  [
    'score|sink|shoot|shot',
    '(?:an?|the|his|her|their) (?:winning |first |last |final |game-winning )*(?:basket|three-pointer|free throw|slam dunk)(?: at the buzzer)?(?! of\\b)',
    'throw',
    ' a basketball',
  ],
  // The far shore is ahead, and nothing of the near one is under the keel.
  [
    'row|paddle|sail|canoe',
    '(?:(an?|the) (?:small |little |wooden |old )*(?:boat|rowboat|rowing boat|canoe|kayak|dinghy) )?(?:to|towards?|for) (?:an?|the) ((?:[\\w-]+ )?)(?:coast|coastline|shore|shoreline|land|mainland)(?= *(?:$|[.,;!]| (?:at|in|with|under|while|as|before|after|on)\\b))',
    'row',
    ' on the $2fjord',
  ],
  [
    'mash|melt',
    `(?:${DET} )?((?:[\\w-]+ )?[\\w-]+) (?:in|over) (${DET} (?:[\\w-]+ )?(?:pot|pan|saucepan|bowl))`,
    'stir',
    ' $1 in $2',
  ],
  [
    'put|extinguish|douse|fight|fought',
    `(?:out )?(${DET} (?:[\\w-]+ )?(?:fire|flames|blaze|bonfire|campfire)) with ${DET} (?:[\\w-]+ )?hose`,
    'hold',
    ' a fire hose towards $1',
  ],
  [
    'pour',
    '(?:some |the )?(?:hot |cold |boiling )?water (?=(?:in|into|over|onto|on) )',
    'pour',
    ' a jug of water ',
  ],
  ['pelt|bombard', `${WHOM} with ((?:[\\w-]+ )?[\\w-]+)`, 'throw', ' $2 at $1'],
  [
    'skim|skip',
    '(?:an? |some |the )?(?:flat )?(?:stones?|pebbles?|rocks?)(?: (?:on|across|over|along|off)(?: the water of)?)?',
    'throw',
    ' a pebble into',
  ],
  // At the height of the keyhole.
  ['peek|peep|look|peer|spy|spie|squint', `through (?:an?|the) keyhole`, 'peep', ' at a door'],
  ['peek|peep|look|peer|squint|aim|gaze', `through (?:${OWN}|the|an?) (?:[\\w-]+ )?scope`, 'aim', ' a rifle'],
  [
    'run|ran|rake|drag|brush',
    `${OWN} (?:fingers|hands?) through ${OWN} (?:own )?(?:[\\w-]+ )?hair`,
    'groom',
    '',
  ],
  ['rub|wring', `${OWN} (?:own )?(?:[\\w-]+ )?(?:hands|palms)(?: together)?`, 'clap', ''],
  [
    'ruffle|scratch|stroke|tousle|pat|rub|pet',
    `(${DET} (?:[\\w-]+ )?${BEAST})'s (?:[\\w-]+ )?(?:fur|ears?|head|belly|neck|chin|back|coat|mane|nose|muzzle|flank)`,
    'pet',
    ' $1',
  ],
  ['nurse|breastfeed|rock|burp|lull|soothe', BABY, 'cradle', ' $1'],
  ['sing|sang|hum', `(?:an? )?(?:[\\w-]+ )?(?:lullaby|song) to ${BABY}`, 'cradle', ' $1'],
  ['set|light|lit', `fire to (${DET} ${PAPER})`, 'burn', ' $1'],
  ['set|light|lit', `(${DET} ${PAPER}) (?:on fire|alight|ablaze)`, 'burn', ' $1'],
  [
    'sculpt|carve|chisel|make',
    '(an?|the|his|her) (?:[\\w-]+ )?(?:bust|statue|figure|sculpture|head) (?:of|in|out of|from) (?:white )?(marble|stone|granite)',
    'chisel',
    ' $1 $2 statue',
  ],
  ['sell|sold', '(?:the |some )?((?:[\\w-]+ )?balloons)', 'hold', ' $1'],
  [
    'shop',
    `${DOES}for (?:the |some |their |her |his )?(?:groceries|food|vegetables|dinner)(?: (?:in|at) (?:a|the) (?:supermarket|grocery store|store|shop))?`,
    'push',
    ' a shopping cart in a supermarket',
  ],
  [
    'slip|press|put|place|push|drop',
    `${THING} (?:in|into) (${DET} (?:[\\w-]+ )?[\\w-]+)'s (?:hands?|palm|fingers)`,
    'give',
    ' $1 to $2',
  ],
  [
    'put|slip|stuff|tuck|slide|slid|shove|drop',
    `${THING} (?:back )?(?:in|into|inside) ${OWN} (?:[\\w-]+ )?pockets?`,
    'hold',
    ' $1',
  ],
  [
    'slide|slid|push|pull|swing|swung|throw|threw|yank',
    `(${DET} (?:[\\w-]+ )?(?:door|gate|window)) (?:wide )?open`,
    'open',
    ' $1',
  ],
  [
    'slide|slid|push|pull|swing|swung|yank|bang',
    `(${DET} (?:[\\w-]+ )?(?:door|gate|window)) (?:shut|closed)`,
    'close',
    ' $1',
  ],
  [
    'pull|draw|push|throw|yank|tug|sweep',
    `(?:aside |back |open |apart )?(${DET} (?:[\\w-]+ )?(?:curtain|drape|blind)s?)(?: (?:aside|back|open|apart))`,
    'open',
    ' $1',
  ],
  [
    'pull|draw|push|throw|yank|tug|sweep',
    `(?:aside|back|open|apart) (${DET} (?:[\\w-]+ )?(?:curtain|drape|blind)s?)`,
    'open',
    ' $1',
  ],
  [
    'put|post|paste|stick',
    `(?:up )?(${DET} (?:[\\w-]+ )?(?:poster|notice|flyer|picture|painting|photo|photograph|mirror|calendar))(?: up)? (?:on|onto|to) (?=${DET} (?:[\\w-]+ )?wall)`,
    'hang',
    ' $1 on ',
  ],
  [
    'pull|extract|remove|draw',
    '(?:out )?(?:an?|the|his|her) (?:[\\w-]+ )?(?:tooth|molar)(?: out)?(?: (?:of|from) (?:an?|the|his|her) (?:[\\w-]+ )?patient)?',
    'treat',
    ' a patient',
  ],
  [
    'push|shove|throw|knock',
    `${WHOM} into (an?|the) (?=(?:[\\w-]+ )?(?:puddle|pool|pond|fountain|mud)\\b)`,
    'push',
    ' $1 next to $2 ',
  ],
  ['race|gallop|spur', `${OWN} (horse|pony|stallion|mare)`, 'ride', ' a $1'],
  [
    'make|made',
    `(${DET} )((?:[\\w-]+ )?(?:jacket|dress|suit|shirt|coat|costume|gown|skirt|quilt))(?= (?:at|on|in|for|with)\\b|[.,;]|$)`,
    'sew',
    ' $1$2',
  ],
  [
    'nail',
    `${DET} (?:[\\w-]+ )?(?:board|plank|sign|poster|notice)s? (?:to|on|onto|over|across) (${DET} (?:[\\w-]+ )?(?:fence|door|wall|window|tree|shed))`,
    'hammer',
    ' $1',
  ],
  [
    'shine|shone|point|aim|direct',
    `(?:an?|the|his|her) (?:[\\w-]+ )?(?:torch|flashlight|light) (?:in|into|at|on|onto|down|through|around|across) `,
    'hold',
    ' a flashlight in ',
  ],
  ['protest', `${DOES}(?=(?:in|on|at|outside|before|against)\\b|[.,;]|$)`, 'hold', ' a protest sign '],
  [
    'queue',
    '(?<=\\bqueues )(?:up )?(?=(?:in|at|outside|before|for|in front of)\\b)',
    'stand',
    ' in a queue of customers ',
  ],
  ['roll', `out ((?:${DET} )?(?:[\\w-]+ )?(?:dough|pastry))`, 'roll', ' $1'],
  ['roll', `(?:up )?${DET} (?:[\\w-]+ )?snowball`, 'push', ' a giant snowball'],
  [
    'present|offer',
    `(${DET} (?:[\\w-]+ )*?(?:cake|gift|present|trophy|medal|ring|flower|bouquet|rose|book|cup|glass|plate|tray|drink|box|letter|crown|sword|award|cookie|sandwich|apple|coin)s?) to (?=${DET} )`,
    'give',
    ' $1 to ',
  ],
];
