/** What words taken one by one still lack in English: a verb's own preposition, what is aimed at whom, what a dish is made of. */

const NP = "(?:(?:an?|the|his|her|their|one|two|three|five|\\d+) )?(?:[a-z'-]+ ){0,2}?[a-z'-]+";
const FRUIT =
  '(?:strawberr(?:y|ies)|apples?|cherr(?:y|ies)|lemons?|bananas?|oranges?|peach(?:es)?|mangos?|blueberr(?:y|ies)|chocolate|cheese|carrots?|pumpkins?|vanilla)';
const DISH = '(?:cake|pie|tart|ice cream|juice|jam|milkshake|soup|salad|sandwich|cookie|cupcake)';
const GUN = '(?:gun|pistol|rifle|shotgun|revolver|crossbow|bow|weapon)';
const singular = (fruit: string): string => fruit.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '');

type Rule = readonly [RegExp, string | ((said: string, ...parts: string[]) => string)];

const RULES: readonly Rule[] = [
  // "pointing at a thief with a gun", "aiming on the roof with the gun at a thief": the gun is aimed.
  [
    new RegExp(
      `\\b(?:aiming|aims|aim|pointing|points|point)(?: (?:at|on|to))? (${NP}) with (?:an?|the|his|her) (${GUN})\\b(?! (?:at|on|to)\\b)`,
      'g',
    ),
    'aiming a $2 at $1',
  ],
  [
    new RegExp(
      `\\b(?:aiming|aims|pointing|points)( (?:on|in|at) the (?:roof|rooftop|street|alley|bridge))? with (?:an?|the|his|her) (${GUN}) (?:at|on|to|against|towards) (${NP})`,
      'g',
    ),
    'aiming a $2 at $3$1',
  ],
  [
    new RegExp(
      `\\b(aim\\w*|point\\w*) ((?:an?|the|his|her) ${GUN}) (?:on|to|for|against|of) (?=an?|the)`,
      'g',
    ),
    '$1 $2 at ',
  ],
  [
    new RegExp(
      `\\b(aim\\w* (?:an?|the|his|her) ${GUN}) (?=(?:an?|the) (?:\\w+ )?(?:criminal|thief|man|woman)\\b)`,
      'g',
    ),
    '$1 at ',
  ],
  // Verbs that take whom they are done to at once.
  [
    /\b(handcuff|inject|teach|feed|examin|photograph|water|scold|comfort)(s|es|ing|ed|e)? (?:on|at|for|to|of|in) (?=(?:an?|the|his|her|their|two|three|five|\d+ )?\s?(?:\w+ )?(?:thief|criminal|child|boy|girl|man|woman|son|daughter|grandson|granddaughter|student|students|patient|pigeons?|dogs?|cats?|ducks?|birds|chickens|flowers?|plants?|baby)\b)/g,
    '$1$2 ',
  ],
  [/\b(giv\w+) (?:an? |the )?(?:syringe|injection) (?:to|in|at) /g, (_, verb) => `inject${ending(verb)} `],
  [/\bputting (the \w+|an? \w+) (?:the )?handcuffs(?: at| on)?\b/g, 'handcuffing $1'],
  // "teaches to ride a bicycle to a son".
  [/\b(teach(?:es|ing)?) (to [a-z]+ an? [a-z]+) (?:to|for|at) ((?:an?|the|his|her) \w+)/g, '$1 $3 $2'],
  [
    /\b(show)(ing|s) (?:to )?((?:his|her|the|an?|two|five) \w+) (?=to (?:play|ride|swim|cook|read|write)\b|playing chess)/g,
    (_, __, how, whom) => `teach${how === 's' ? 'es' : 'ing'} ${whom} `,
  ],
  [
    /\bshow(ing|s) to (?=(?:\w+ )?(?:students?|pupils|children|class)\b)/g,
    (_, how) => `teach${how === 's' ? 'es' : 'ing'} `,
  ],
  [
    /\b(teach(?:es|ing)? (?:his|her|the|an?) \w+) (?:the )?(?:to play|playing)? ?(?:at |to )?(?:the )?chess(?: board)?\b/g,
    '$1 to play chess',
  ],
  [/\b(teach(?:es|ing)? (?:his|her|the|an?) \w+) (?:the to|riding)/g, (_, whom) => `${whom} to ride`],
  [/\bto ride ride\b/g, 'to ride'],
  [/\bto ride to ride\b/g, 'to ride'],
  [/\bplay(s|ing)? chess with (?:to|for) /g, 'play$1 chess with '],
  // "walks to his dog": it is walked.
  [
    /\b(walking|walks|guiding|guides|leading) (?:to )?(his|her|the|an?) ((?:\w+ )?(?:dog|puppy|poodle))(?: walking\b)?/g,
    (_, verb, whose, dog) =>
      `${verb.startsWith('guid') ? (verb.endsWith('s') ? 'walks' : 'walking') : verb} ${whose} ${dog}`,
  ],
  [/\bguiding (.*?)(his|her|the|a) ((?:\w+ )?(?:dog|puppy)) walking\b/g, 'walking $2 $3 $1'],
  // "making in a bar arm wrestling".
  [
    /\b(?:making|doing) ((?:(?:in|at|on) (?:an? |the )?\w+ )?)(?=(?:arm wrestling|studying|gymnastics|yoga)\b)(\w+(?: wrestling)?)/g,
    '$2 $1',
  ],
  [
    /\bjump(s|ing)? ((?:rain |snow |night )?)(?:above|on) (?=(?:an?|the) (?:\w+ )?(?:puddle|fence|hurdle|ditch|stream|wall|rope|candle|fire|campfire)\b)/g,
    'jump$1 $2over ',
  ],
  [/\b(jump(?:s|ing)? over) at /g, '$1 '],
  [/\bclimb(s|ing)? (?:with|through|by) an? ladder\b/g, 'climb$1 a ladder'],
  [/\bclimb(s|ing)? (?:through|by) (?:an? )?stairs with (?:the )?roof\b/g, 'climb$1 a ladder on the roof'],
  [/\bproposing (?:the )?(?=girlfriend\b)/g, 'proposing to his '],
  [/(?:asking his|the) girlfriend in wedding\b/g, 'proposing to his girlfriend'],
  [/\bmaking (his|her) girlfriend a\b/g, 'proposing to $1 girlfriend'],
  [/\bmaking flying\b/g, 'flying'],
  [/\bleaving (?:of|from) /g, 'leaving '],
  [
    /\barriving (with (?:an?|the) [a-z ]*?)?(?:from|out of) /g,
    (_, with_ = '') => `running out of ${with_}`.replace(/out of with (.*?) ?$/, `with $1 out of `),
  ],
  [/\brunning out of from\b/g, 'running out of'],
  [
    /\b(?:running out|runs out|jumps|jumping), (holding an? \w+) from (an? burning \w+)/g,
    'running out of $2, $1',
  ],
  [/\blean(s|ing)? (?:against on|on each other against) /g, 'lean$1 against '],
  [/\bcalling(?= ?$| ?,)/g, 'talking on the phone'],
  [/\b(pulling|shooting) from (?=(?:the |an? )?trench)/g, 'shooting in '],
  [
    /\b(?:hugs|hugging|holding|holds|carrying|carries) (an? \w+) with (an? (?:burning )?(?:house|building|car|bus)) , (?:runs|running|walks|walking|comes|coming)(?: out)?/g,
    'runs out of $2 , carrying $1',
  ],
  [
    /\b(?:runs out|running out|jumps|jumping|runs|running) , (?:holding|carrying|hugging) (an? \w+) from (an? (?:burning )?(?:house|building|car|bus))/g,
    'runs out of $2 , carrying $1',
  ],
  [
    /\b((?:stud|writ|eat|draw|work|read)(?:ies|ying|es|s|ing)?) on (?=(?:an?|the|his|her) (?:kitchen |dining )?(?:table|desk)\b|table\b)/g,
    '$1 at ',
  ],
  [
    /\b(child|boy|girl|son|daughter|student|children) on (an? (?:kitchen |dining )?(?:table|desk)) (?=studying|writing|eating|drawing|reading)/g,
    '$1 at $2 ',
  ],
  [/\bin (?=(?:drink|read|smok|walk|sing|cry|laugh|danc|runn|eat|look|hold|listen)\w*ing\b)/g, ''],
  [/\bdrawing a sword (?:his|her) (sabre|sword|katana)\b/g, 'drawing his $1'],
  [/\blooking (?:of|from) the (\w+) in(?:to)? /g, 'looking from the $1 into '],
  [/\b(?:measur|tak)ing (?:the )?pulse((?: in [a-z ]+?)?) of (the [a-z]+)/g, 'examining $2$1'],
  [/\blooking holding hands (?=(?:an? )?fireworks?\b)/g, 'holding hands looking at '],
  [/\bholding hands with fireworks\b/g, 'holding hands under fireworks'],
  [/\bwatching to\b/g, 'watching'],
  [
    /\b(walking|running|going|driving|riding|walks|runs)((?: night| rain| snow)?) above (?=(?:an?|the) (?:\w+ )*?(?:bridge|road|street|field|square)\b)/g,
    '$1$2 across ',
  ],
  [/\bcross(es|ing)? in (?=an? (?:\w+ )?bridge)/g, 'cross$1 '],
  [/\bwalk(s|ing)? (an?|the) ((?:\w+ )?bridge)\b/g, 'walk$1 across $2 $3'],
  [/\bclimb(s|ing)? on (?=an? ladder\b)/g, 'climb$1 '],
  [/\bfloral (?=(?:cherry )?(?:blossom )?tree)/g, 'blooming '],
  [/\bthe Terra\b/g, 'Earth'],
  [/\bcarrying on his shoulders ((?:an?|the|his|her) \w+)/g, 'carrying $1 on his shoulders'],
  [/\bstudying for (?=(?:\w+ )?(?:students?|children|child|boy|girl)\b)/g, 'teaching '],
  [
    /\bout of (?=(?:bank|house|car|shop|building|tent|cave|school|store|church|hotel|train|bus)\b)/g,
    'out of the ',
  ],
  [/\b(rough sea|stormy sea|ocean) ; (?:big )?sea waves\b/g, '$1'],
  [/\b(boxers?\b.*?)\b((?:old |worn |red )*)baseball gloves?\b/g, '$1$2boxing gloves'],
  [/\btalking (by candlelight )?an? spell\b/g, 'casting a spell $1'],
  [/\b(laugh(?:s|ing)?(?: in [a-z ]+?)?) above (?=an? )/g, '$1 at '],
  [/\b(lying|sitting) (?:at|on|with|behind) (an? pickup truck)\b/g, '$1 in the back of $2'],
  [
    /\b(two brothers?|two sisters?|brothers|sisters) with an? pickup truck\b/g,
    '$1 in the back of a pickup truck',
  ],
  [
    /\blooking up at the stars with an? pickup truck\b/g,
    'in the back of a pickup truck looking up at the stars',
  ],
  [/\bin the back of the an? /g, 'in the back of a '],
  // What a dish is made of.
  [
    new RegExp(`\\b(${DISH}) (?:of|at|with) (?:an? |the )?(${FRUIT})\\b`, 'g'),
    (_, dish, of) => `${singular(of)} ${dish}`,
  ],
  [new RegExp(`\\b(${FRUIT}) an? (${DISH})\\b`, 'g'), (_, of, dish) => `${singular(of)} ${dish}`],
  [/\b(?:bedroom|room|living room) (?:of|in) (?:an? |the )?hospital\b/g, 'hospital room'],
  [
    /\b(tray|basket|box|pile|stack|bowl|plate) (?:in|with) (glasses|glass|apples|bread|flowers|cups|oranges|books)\b/g,
    (_, of, what) => `${of} of ${what === 'glass' ? 'glasses' : what}`,
  ],
  [/\btray of an? glass\b/g, 'tray of glasses'],
  [
    /\b(inside|in|on) (an?|the) (train|bus|subway|bar|market|street|square|station) crowded\b/g,
    '$1 $2 crowded $3',
  ],
  [/\b(inside|in|on) (an?|the) crowded (subway|train)\b/g, '$1 $2 crowded $3 car'],
];

/** "gives" → "s", "giving" → "ing". */
const ending = (verb = ''): string => (verb.endsWith('ing') ? 'ing' : verb.endsWith('s') ? 's' : '');

export const smoothed = (english: string): string =>
  RULES.reduce((text, [pattern, by]) => text.replace(pattern, by as string), english);
