/** Bathing, floating, fording, and catching fish: in plainer words, which the reading knows. */

type Reword = (said: string, ...parts: string[]) => string;

const DET = '(?:an?|the|his|her|their)';
const FISHERS = 'herons?|egrets?|storks?|cranes?|kingfishers?|ospreys?|pelicans?|cormorants?|eagles?|birds?';
/** Their plurals are no other words. */
const HERDS = 'caribou|reindeer|bison|wildebeest|buffalo|elk|deer|moose|sheep';

export const WATER_IN_WORDS: readonly (readonly [RegExp, string | Reword])[] = [
  // A bath is taken in a tub.
  [
    new RegExp(
      `\\b(in|into|from|out of) ${DET} (?:(?:hot|warm|long|nice|deep|soapy|steaming|foamy|relaxing|candle-?lit|cold|foam|bubbly?|milk|rose petal) )*(?:bubble[- ])?bath\\b(?! ?(?:house|mat|robe|towel|room|toy|salt|time|tub|bomb|water)s?\\b)`,
      'gi',
    ),
    '$1 a bathtub',
  ],
  [
    /\b(?:(tak|hav|enjoy|luxuriat)(es?|s|ing|e)?) (?:an?|his|her|their) (?:(?:hot|warm|long|nice|relaxing|candle-?lit|cold|evening) )*(?:bubble[- ])?bath\b(?! ?(?:house|mat|robe|towel|room|toy|salt|time|tub)s?\b)/gi,
    (_, _verb, end = '') => (/ing/i.test(end) ? 'sitting in a bathtub' : 'sits in a bathtub'),
  ],
  // A bill is all the spear a heron has.
  [new RegExp(`\\b(${FISHERS}) (?:spears|impales|stabs|snatches|plucks)\\b`, 'gi'), '$1 catches'],
  [new RegExp(`\\b(${FISHERS}) (?:spearing|impaling|stabbing|snatching|plucking)\\b`, 'gi'), '$1 catching'],
  // "caribou fording a river": more than one of them.
  [
    new RegExp(
      `(?<=^|\\b(?:shot|view|photo|photograph|picture|image|footage) of |[.;:] )(${HERDS}) (?=(?!crossing sign)\\w+ing\\b)`,
      'gi',
    ),
    'a herd of $1 ',
  ],
  [new RegExp(`\\b(an?|the) (${HERDS}) herd\\b`, 'gi'), '$1 herd of $2'],
  [
    /\b(?:an?|the|their|his|her) family picnic\b(?! (?:table|basket|blanket|spot|area|site))/gi,
    'a family having a picnic',
  ],
  // A boat that slides ashore lies there.
  [/\b(?:viking|norse) (?:longboat|drakkar|longship|boat|ship)\b/gi, 'viking ship'],
  [
    /\b((?:boat|ship|canoe|raft|dinghy|longship|kayak)s?) (?:slid(?:es?|ing)|scrap(?:es?|ing)|grind(?:s|ing)?|run(?:s|ning)?|glid(?:es?|ing)) (?:up )?onto (?=(?:an?|the) (?:[\w-]+ )*(?:beach|shore|sand|shingle)\b)/gi,
    '$1 lies on ',
  ],
  // A beam lies over what is far below it.
  [
    /\blighthouse(?:['’]s)? beam (?:sweep(?:s|ing)|pass(?:es|ing)|play(?:s|ing)|fall(?:s|ing)|swing(?:s|ing)|catch(?:es|ing)) (?:out )?(?:over |across |on |onto |past )?(?=(?:an?|the) (?:[\w-]+ ){0,2}(?:boat|ship|sailboat|yacht|raft|wreck|trawler|rowboat|canoe)\b)/gi,
    'lighthouse on a rocky shore, out in the sea ',
  ],
  [/\b(into|in|at|from|out of) the (?:shallow|deep) end(?! of)\b/gi, '$1 the pool'],
  [/\bthe (?:shallow|deep) end of (?=(?:an?|the|his|her|their) )/gi, ''],
  // What is no boat is sat in all the same.
  [
    /\b(?:paddl|row|steer)(?:es|e|s|ing) (an?|the|his|her|their) ((?:[\w-]+ )?(?:bathtub|tub|barrel|crate|washtub|cauldron|box))\b/gi,
    'sits in $1 $2',
  ],
  [
    /\bin (?:an?|the) (?:great |flash |terrible |big |sudden )?flood\b(?! (?:zone|plain|of|light))/gi,
    'in a flooded village',
  ],
  [
    /\b(space ?ship|spacecraft|space shuttle|space station|space capsule|starship)(?:['’]s)? (?:cabin|module)\b/gi,
    '$1',
  ],
  // What sits on a beast's head is not in its jaws.
  [
    /\b(an?|the) ((?:[\w-]+ )?(hippo|hippopotamus|elephant|rhino|rhinoceros|buffalo|crocodile|alligator|giraffe|cow|horse|donkey|moose|whale|turtle|tortoise|zebra|bull|camel))\b([^.;,]*?) with (an?|two|three) ((?:[\w-]+ )?(?:bird|egret|heron|oxpecker|sparrow|parrot|crow|robin|monkey|frog|cat|duck|duckling|mouse|kitten)s?) (?:perched |sitting |standing |riding )?on (?:its|his|her) (?:head|back|snout|nose|horns?)\b/gi,
    '$1 $2$4, $5 $6 on the $3',
  ],
  // "drift in a rowboat": they sit in it.
  [
    new RegExp(
      `\\b(?:drift|float|bob|glid)(?:s|es|ing|ed|e)?(?: (?:along|slowly|gently|quietly|silently|lazily))* (?=(?:in|on|aboard) ${DET} (?:[\\w-]+ ){0,2}?(?:rowboat|row boat|rowing boat|canoe|kayak|dinghy|gondola|punt|raft|lifeboat)\\b)`,
      'gi',
    ),
    (said) => (/ing\b/i.test(said) ? 'sitting ' : /s\b/i.test(said) ? 'sits ' : 'sit '),
  ],
  [/\b(?:cannonball|belly[- ]?flop)(s|ing)? (?:off (?:the )?[\w-]+ )?(?=into )/gi, 'jump$1 '],
  [
    /\b(?:the|an?|his|her) (locker room|changing room|poolside) (bench(?:es)?)\b/gi,
    (_, room = '', bench = '') =>
      /side/i.test(room) ? `a ${bench} at the poolside` : `a ${bench} in the ${room}`,
  ],
  // Who drowns has no boat to wave from.
  [
    /\bdrowning (man|woman|boy|girl|child|sailor|swimmer|person) (?:waves|struggles|flails|thrashes|screams|shouts|cries|calls|splashes|gasps)(?: (?:his|her) arms?)?(?: out)?(?: for (?:help|air))?/gi,
    '$1 drowns',
  ],
  // Who comes up beside a boat swims there.
  [
    /\b((?:diver|frogman|swimmer|mermaid|man|woman|boy|girl)s?) surfac(?:es?|ing) (?=(?:beside|next to|near|by|alongside|behind|under|in front of) )/gi,
    '$1 swims in the sea ',
  ],
  [
    /\b((?:hippo(?:potamus)?|crocodile|alligator|otter|beaver|elephant|moose|buffalo|tapir|capybara)(?:es|s)?) surfac(es|e|ing) (?=(?:in|from|out of|among|between) )/gi,
    (_, who = '', end = '') => `${who} ${/ing/i.test(end) ? 'standing' : 'stands'} `,
  ],
  // A mermaid has no feet to stand on.
  [
    /\b((?:mermaid|merman|siren)s?) (comb|brush|braid|play|sing|strum|read|wav)(?:es|s|ing)( [^.;]*?)? (on|atop) (an?|the|her|his) ((?:[\w-]+ ){0,2}?(?:rocks?|buoy|boulder|reef|raft|bollard|pier|jetty|dock))\b/gi,
    (_, who = '', does = '', what = '', _on, det = '', rock = '') =>
      `${who} sits on ${det} ${rock} ${does === 'wav' ? 'waving' : `${does}ing`}${what}`,
  ],
  // Nothing floats past a window but on board.
  [
    /\b((?:astronaut|cosmonaut|taikonaut)s?) (?:(?:floats?|drifts?|hovers?)|(?:floating|drifting|hovering)) (?:(?:past|by|at|near|beside|before|in front of|towards?) (?:an?|the) (?:[\w-]+ )?(?:window|porthole|viewport|hatch|cupola))(?: (eating|drinking|reading|holding) ((?:an?|the|his|her) (?:[\w-]+ ){0,2}?[\w-]+))?(?=[.,;!]|$| (?:of|in|while|and|with)\b)/gi,
    (_, who = '', does, what) =>
      does && /eating|holding|drinking/i.test(does)
        ? `${who} drifts in the spaceship with ${what} in hand`
        : `${who} drifts in the spaceship${does ? ` ${does} ${what}` : ''}`,
  ],
  [
    /\b((?:astronaut|cosmonaut|taikonaut)s?) (?:float|drift|hover)(?:s|ing)? (?:upside[- ]down|head over heels),? (?:chasing|reaching for|catching|grabbing|after|grabs|catches|chases) (an?|the|his|her|some) (?:drifting |floating |stray |loose )?((?:[\w-]+ ){0,2}?(?:sandwich|apple|cookie|biscuit|cake|pizza|toothbrush|pen|pencil|book|cup|mug|spoon|fork|banana|orange|cat|teddy|photo|letter|wrench|spanner|screwdriver|tool|blob|ball|sock|slice|meatball|noodles|sweets|candy)\b)/gi,
    '$1 somersaults in the spaceship, $2 $3 floating beside him',
  ],
  [
    /\b((?:astronaut|cosmonaut|taikonaut)s?) (?:float|drift|hover)(?:s|ing)?(?: upside[- ]down)?,? (?:chasing|reaching for|catching|grabbing|after|grabs|catches|chases) (an?|the|his|her|some) (?:drifting |floating |stray |loose )?((?:[\w-]+ ){0,2}?(?:sandwich|apple|cookie|biscuit|cake|pizza|toothbrush|pen|pencil|book|cup|mug|spoon|fork|banana|orange|cat|teddy|photo|letter|wrench|spanner|screwdriver|tool|blob|ball|sock|slice|meatball|noodles|sweets|candy)\b)/gi,
    '$1 drifts in the spaceship with $2 $3 in hand',
  ],
  [
    /\b((?:astronaut|cosmonaut|taikonaut)s?) (?:float|drift|hover|hang)(s|ing)? (?:upside[- ]down|head over heels)\b/gi,
    '$1 somersaults',
  ],
  // What it is as white as is not there.
  [
    /\b(white|black|red|green|blue|yellow|pale|grey|round|big|large|small) as (?:an? )?[\w-]+(?: [\w-]+)?(?=[.,;!?]|$)/gi,
    '$1',
  ],
];
