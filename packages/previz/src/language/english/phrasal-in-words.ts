/** Phrasal verbs, and everyday ones that mean another with this object, as the plain deed that one sees; rows as in `senses-in-words.ts`. */
export const DET = '(?:an?|the|his|her|their|its|two|three|some)';
/** Somebody, or a thing: an article and one or two words. */
const THING = `(?:${DET} (?:[\\w-]+(?:'s)? )?[\\w-]+|him|her|them)`;
const KIN = `${DET} (?:[\\w-]+ )?(?:child(?:ren)?|kids?|boys?|girls?|sons?|daughters?|famil(?:y|ies)|husband|wife|brothers?|sisters?|grandchildren|grand(?:son|daughter)s?|pupils?|students?|players?|team|recruits?|swimmers?|gymnasts?|boxers?|runners?|skaters?|dancers?|apprentices?)`;
const PEOPLE = `(?:${KIN}|him|her|them)`;
const BODIES =
  '(?:body|bodies|corpses?|dead|(?:grand)?(?:father|mother|son|daughter)|grandpa|grandma|husband|wife|brother|sister|friend|comrade|soldier|king|queen|chief|pet|cat|hamster|goldfish)';
const HORSES = '(?:horse|pony|mustang|colt|stallion|bronco|mare)s?';
const GARMENTS = '(?:dress|gown|suit|shirt|coat|jacket|skirt|blouse|hat|scarf|jumper|sweater)';

export const PHRASAL_IN_WORDS: readonly (readonly [string, string, string, string])[] = [
  // Who is woken lies in bed, and who wakes them stands by it.
  [
    'wake|woke|waken|awaken|rouse',
    `(?:up )?(${KIN})(?: up)?(?: for school)?(?! (?:asleep|sleeping|who|on|at|by|with|in (?!bed|the morning|(?:the|his|her) (?:bed)?room))\\b)`,
    'touch',
    ' $1 asleep in bed',
  ],
  [
    'accept|receive',
    `(${DET} (?:[\\w-]+ )?[\\w-]+) from (?=(?:an?|the|his|her|their) )`,
    'take',
    ' $1 from ',
  ],
  [
    'brace',
    '(?:himself |herself |themselves |itself )?against (?=(?:the|an?) (?:[\\w-]+ )?(?:wind|gale|storm|blizzard|snow|rain))',
    'walk',
    ' against ',
  ],
  ['brace', '(?:himself |herself |themselves |itself )?(?=against)', 'lean', ' '],
  [
    'coax|lure',
    `(${DET} (?:[\\w-]+ )?(?:cat|kitten|bird|parrot|monkey|squirrel)) (?:down )?(?:from|out of) (${DET} (?:[\\w-]+ )?trees?)`,
    'rescue',
    ' $1 from $2',
  ],
  [
    'coax|lure|tempt|entice',
    `(${DET} (?:[\\w-]+ )?[\\w-]+) with (?=(?:an?|the|some) (?:[\\w-]+ )?(?:fish|carrot|bone|apple|treat|biscuit|cheese|sausage|meat|banana|hay|sugar))`,
    'feed',
    ' $1 with ',
  ],
  ['bicker|squabble', '(?=[a-z])', 'argue', ' '],
  ['cheat', 'at (?=(?:cards|poker|chess|dice)\\b)', 'play', ' '],
  [
    'colou?r',
    '(?:in )?(?:an? |the |his |her )?(?:[\\w-]+ )?(?:pictures?|drawings?|colou?ring books?|pages?)(?: with (?:[\\w-]+ )?(?:crayons?|pencils?|markers?|felt tips))?',
    'draw',
    ' with a crayon in a notebook',
  ],
  [
    'comb|brush',
    '((?:her|his) (?:long )?hair) at (?:an?|the|her|his) (?:[\\w-]+ )?(?:dressing|vanity|make-?up) table',
    'comb',
    ' $1 in front of a mirror',
  ],
  // A brush for hair is none for teeth.
  [
    'brush',
    '(?=(?:her|his|their) (?:own )?(?:[a-z]+ ){0,2}hair\\b(?! (?:back|out|off|away|aside|behind|from)\\b))',
    'comb',
    ' ',
  ],
  [
    'demonstrate|show|present|explain',
    '(?:how to (?:use|wear|put on|fasten) )?((?:an?|the|her|his) (?:[\\w-]+ )?(?:life ?vest|life ?jacket|oxygen mask|safety card))',
    'hold',
    ' up $1',
  ],
  [
    'look|go|pore',
    `over (?=${DET} (?:[\\w-]+ )?(?:documents?|letters?|papers?|contract|notes|report|plans?|menu|script|file|newspaper|magazine)\\b)`,
    'read',
    ' ',
  ],
  ['cordon|tape', 'off (?=(?:an?|the) )', 'stand', ' behind police tape at '],
  [
    'corner',
    `(${DET} (?:[\\w-]+ )?(?:thief|burglar|robber|man|woman|boy|girl|suspect|spy|villain|intruder|killer))`,
    'surround',
    ' $1',
  ],
  ['crack', '((?:an?|the|his|her) (?:[\\w-]+ )?(?:bull)?whip)', 'swing', ' $1'],
  ['curl', '(?=(?:an?|the|his|her|two|some) (?:[\\w-]+ )?(?:dumbbells?|weights?|barbells?)\\b)', 'lift', ' '],
  [
    'cut|snip',
    '(?:the|an?) (?:[\\w-]+ )?wires? (?:of|on|in) (?=(?:an?|the) (?:[\\w-]+ )?bomb)',
    'defuse',
    ' ',
  ],
  [
    'answer',
    '(?:the|his|her|their) ((?:front |back )?door)(?: (?:to|for) (?=(?:an?|the|two|his|her) ))?',
    'open',
    ' the $1 for ',
  ],
  ['apply|applie|put', 'on ?(lipstick|make-?up|mascara) (?=in the)', 'apply', ' $1 '],
  [
    'attach|affix|fasten|hook|hitch|connect|bolt|screw|clamp',
    `((?:${DET} )?(?:[\\w-]+ )?[\\w-]+) (?:on)?to (?!(?:the|an?) (?:wall|ceiling)\\b)(${DET} (?:[\\w-]+ )?[\\w-]+)`,
    'fix',
    ' $2 with $1',
  ],
  // A board that is nailed over it.
  ['board', `up (${DET} (?:[\\w-]+ )?(?:windows?|doors?))`, 'nail', ' a plank to $1'],
  // What a beast bites into it is in no more than its teeth.
  [
    'bite',
    '(?<=\\b(?:monkey|ape|gorilla|chimpanzee|dog|puppy|cat|horse|bear|lion|tiger|wolf|fox|shark|crocodile|rabbit|squirrel|mouse|rat|panda|parrot|goat|pig|raccoon|dragon|dinosaur)s? \\w+ )into (?=(?:an?|the|his|her|its) )',
    'eat',
    ' ',
  ],
  ['bench[- ]press', '(?=(?:an?|the|his|her) )', 'lift', ' '],
  [
    'bounce',
    `((?:an?|the|his|her|their) (?:[\\w-]+ )?(?:(?:basket|tennis |rubber |beach )?ball))(?: (?:against|off) (?:an?|the) (?:[\\w-]+ )?wall)?`,
    'dribble',
    ' $1',
  ],
  ['bowl', '(?=(?:in|at) (?:an?|the) (?:[\\w-]+ )?bowling alley)', 'throw', ' a bowling ball '],
  [
    'box',
    `(?<!\\b(?:an?|the|his|her|its|their|one|each|every|this)(?: [\\w-]+)? box )up ((?:the |some |his |her )?(?:[\\w-]+ )?[\\w-]+)`,
    'pack',
    ' $1 in a box',
  ],
  [
    'brake|swerve',
    '(?:hard |suddenly |sharply )?(?:in front of|for|before|to avoid)',
    'stop',
    ' in front of',
  ],
  // Nobody is in the horse.
  ['break|broke', `in ((?:an?|the|his|her) (?:[\\w-]+ )?${HORSES})`, 'ride', ' $1'],
  [
    'brush|wipe|sweep|swept|clear|scrape',
    `(?:the |some )?(?:fresh )?(?:snow|dust|ice|frost|leaves|dirt|crumbs|cobwebs|sand|mud) (?:off|from) (${DET} (?:[\\w-]+ )?(?:car|windshield|windscreen|window|shelf|table|desk|counter|bench|statue|piano|bookshelf|mirror|picture|painting|book|chair|gravestone|tombstone))`,
    'wipe',
    ' $1',
  ],
  [
    'bury|burie',
    `(?:an?|the|his|her|their) (?:dead |late |beloved |fallen |old )?(${BODIES})`,
    'mourn',
    ' at a grave',
  ],
  [
    'buckle|fasten|unbuckle',
    '(?:up )?(?:an?|the|his|her|their) (?:seat|safety) ?-?belts?',
    'sit',
    ' in a car',
  ],
  [
    'bid',
    '(?:on (?:an?|the) [\\w -]+? )?(?=(?:at|in) (?:an?|the) (?:[\\w-]+ )?auction)',
    'raise',
    ' a hand ',
  ],
  ['cage', `(${THING})`, 'put', ' $1 in a cage'],
  [
    'call',
    `(${PEOPLE}) (?:to|in for|for|home for|down for) (?:dinner|lunch|supper|breakfast|tea)`,
    'beckon',
    ' to $1',
  ],
  ['call', `(${PEOPLE}) (?:in|over|home|back|inside|down)\\b`, 'beckon', ' to $1'],
  ['call', '(?=for help\\b)', 'shout', ' '],
  ['call', '(?:for )?((?:an?|the) (?:taxi|cab))', 'hail', ' $1'],
  ['change', "(?:an?|the|her|his|their)(?: baby's)? (?:dirty |wet )?(?:diaper|nappy)", 'dress', ' a baby'],
  [
    'chain',
    `(${DET} (?:[\\w-]+ )?(?:bike|bicycle|motorcycle|scooter)) to (?=${DET} )`,
    'lock',
    ' $1 next to ',
  ],
  [
    'choose|chose|select',
    `((?:an?|the|his|her) (?:[\\w-]+ )?${GARMENTS})(?: (?:from|off) (?:an?|the) (?:[\\w-]+ )?rack)?`,
    'hold',
    ' $1 in a clothes shop',
  ],
  [
    'choose|chose|select',
    `(${DET} (?:[\\w-]+ )?(?:puppy|puppies|kitten|dog|cat|rabbit|hamster))`,
    'pet',
    ' $1',
  ],
  [
    'circle|underline',
    `(${DET} (?:[\\w-]+ )?(?:words?|answers?|numbers?|sentences?|mistakes?|names?))(?= (?:on|in) )`,
    'chalk',
    ' $1',
  ],
  ['clasp|fold', '(?:his|her|their) hands (?:together )?(?:in prayer|to pray)', 'pray', ''],
  ['clean|wash', '(the |a )?((?:[\\w-]+ )?floors?)(?! (?:lamp|with))', 'mop', ' the $2'],
  ['coach|mentor|tutor|instruct', `(${PEOPLE})`, 'teach', ' $1'],
];
