/** Whole scenes that one word tells: a picnic, a bus one is on. In plainer words, which the reading knows. */

/** What a picnic is seen by. */
const PICNIC = 'red picnic blanket, a picnic basket on the picnic blanket,';

const STORM_CLOUDS =
  '\\b(?:an? |the |some )?(?:(?:big|dark|black|huge|distant|heavy|ominous) )*storm[- ]?clouds?';
const FAR_OFF = 'in the (?:distance|background)|on the horizon|behind (?:the |an? )?\\w+';

type Reword = (said: string, ...parts: string[]) => string;

export const SCENES_IN_WORDS: readonly (readonly [RegExp, string | Reword])[] = [
  // The cloud says what the sky is like.
  [
    new RegExp(
      `${STORM_CLOUDS} (?:is |are )?(?:com|gather|approach|roll|loom|ris|build|brew|hang)\\w*(?: in| up)?(?: (?:in the sky|overhead|${FAR_OFF}))?\\b`,
      'gi',
    ),
    'dark clouds',
  ],
  [new RegExp(`${STORM_CLOUDS} (?:${FAR_OFF})\\b`, 'gi'), 'dark clouds'],
  // "sketching in a notebook": it is in the hands.
  [
    /\b(sketch|draw|scribbl|doodl|writ|jott|not)(ing)(?: something| notes| down)*(?: in| into) (an?|his|her|their|the) ((?:\w+ ){0,2}?(?:notebook|sketchbook|diary|journal|notepad|sketch pad|exercise book|ledger))\b/gi,
    'writing $3 $4',
  ],
  // "an icy ridge": it is winter there. A frozen lake is a place of its own.
  [
    /\b(?:icy|frosty|frozen|ice-covered|frost-covered|wintry|glacial) ((?:\w+ )?(?:hill|hillside|hilltop|ridge|street|road|forest|woods|field|mountain|slope|park|garden|village|town|city|plain|cliff|path|bridge|landscape|wilderness|meadow|peak|pavement|sidewalk|wasteland)s?)\b/gi,
    'winter $1',
  ],
  // Lunch up there is out of the hand.
  [
    /\b(?:eat|hav|enjoy|shar|tak)(e?s|ing|e)? (?:(?:their|his|her|a|some) )?(?:packed |quick )?lunch(?: break)?(?=[^.;,]*\b(?:beam|girder|scaffold|scaffolding|ledge|parapet|kerb|curb)\b)/gi,
    (_, end = '') =>
      end === 'ing' ? 'eating sandwiches' : /s$/.test(end) ? 'eats a sandwich' : 'eat sandwiches',
  ],
  // Where ironworkers sit, the city is far below.
  [
    /(?<!\b(?:site|factory|yard|warehouse|barn|ground)\b[^.;]*)\b(?:up )?(?:on|along|across) (?:an?|the) (?:(?:narrow|high|thin|rusty|single) )*(?:steel |iron |metal )(?:beam|girder|crossbeam|i-beam)s?\b(?: (?:up )?(?:high |far |hanging )?(?:in the air |in the sky )?(?:above|over|overlooking|in|of) (?:the |a )?(?:[\w-]+ ){0,2}?(?:city|streets?|town|skyline|new york|manhattan|chicago|downtown|skyscraper|clouds|air|sky))?(?![^.;]*\b(?:site|factory|yard|warehouse|barn)\b)/gi,
    'on a hung girder, aerial city,',
  ],
  [
    /\b(?:on|along|across) (?:an?|the) (?:beam|girder|crossbeam|i-beam)s? (?:up )?(?:high |far )?(?:above|over|overlooking) (?:the |a )?(?:[\w-]+ ){0,2}?(?:city|streets?|town|skyline|new york|manhattan|chicago|downtown)\b/gi,
    'on a hung girder, aerial city,',
  ],
  // "a door in the trunk of an old oak": in the oak.
  [
    /\b(in|into|on|onto|against|from|through|among) the (?:hollow )?(?:trunk|bark|hollow|boughs?|branches|crown|foliage) of (?=(?:an?|the|his|her|their) )/gi,
    '$1 ',
  ],
  // The strings are the guitar's: nobody strings anything.
  [
    /\b(pluck|strum|tun)(s|ed|es|ing)? (?:(?:the|his|her|a) )?(guitar|violin|harp|banjo|lute|cello|ukulele|mandolin) strings\b/gi,
    '$1$2 a $3',
  ],
  [/\b(an?|the|his|her|their) (car|truck|van|bus|taxi) roof\b/gi, '$1 $2'],
  [
    /\b(?:on|in|aboard|inside) (?:an?|the|their) (?:crowded |empty |moving |yellow )?(?:school|night|city|tour|double-decker|public) bus\b/gi,
    'on the bus',
  ],
  // What one picnics by stands in a meadow.
  [
    /\bpicnic(?:s|king)? (by|beside|next to|near) ((?:an?|the|his|her|their) (?:[\w-]+ ){0,2}?(?:car|van|camper(?: van)?|caravan|motorhome|truck|bus|jeep|motorbike|motorcycle|bicycles?|bikes?))\b/gi,
    'has a picnic $1 $2 in a field',
  ],
  [/\bpicnic(?:s|king)? (?=(?:in|on|under|at|along|with) )/gi, 'has a picnic '],
  // Who races there is who one sees.
  [/\b(?:an? |the )?(?:bicycle|bike|cycle|cycling) race\b(?! track)/gi, 'five cyclists race'],
  [/\b(?:an? |the )?(?:motorcycle|motorbike|motocross) race\b(?! track)/gi, 'four motorcyclists race'],
  // A picnic is a blanket, a basket and those about it.
  [
    /\b(?:ha(?:ve|s|d)|enjoys?) an? (?:\w+ )?picnic\b(?![^.]*\b(?:blanket|basket)\b)/gi,
    `sits on a ${PICNIC}`,
  ],
  [
    /\b(?:having|enjoying|on|of) an? (?:\w+ )?picnic\b(?![^.]*\b(?:blanket|basket)\b)/gi,
    `sitting on a ${PICNIC}`,
  ],
  [/\b(?:ha(?:ve|s|d)|enjoys?) an? (?:\w+ )?picnic\b/gi, 'sits'],
  [/\b(?:having|enjoying) an? (?:\w+ )?picnic\b/gi, 'sitting'],
];
