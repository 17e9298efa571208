/** What befalls a whole place: a city burns, a monster tramples it, a dragon breathes on it. In plainer words, which the reading knows. */

/** Places that burn as a whole, and how that is told. */
const ALIGHT =
  '(?:city|town|village|castle|forest|woods?|jungle|fields?|streets?|ruins?|harbou?r|farm|port|battlefield|meadow|capital|metropolis|skyline|neighbou?rhood|suburb)';

const BURNING = '(?:burning|blazing|flaming|fiery)';
const FIRES = 'place ablaze,';

/** What only the monster that tramples cities does, and how large it is said to be. */
const HUGE = '(?:giant|gigantic|huge|enormous|colossal|massive|towering|godzilla[- ]like|kaiju[- ]like)';
const CITY =
  '(?:city|town|cities|skyline|tokyo|new york|downtown|buildings?|skyscrapers?|metropolis|streets?)';
const RAVAGES =
  '(?:attack|destroy|smash|trampl|crush|terroris|terroriz|ravag|ris|tower|loom|walk|stomp|rampag)\\w*(?: (?:through|over|above|across|in|on))?';

export const HAVOC_IN_WORDS: readonly (readonly [RegExp, string])[] = [
  // What a flood takes along floats in it.
  [
    /\b(?:(?:an?|the) )?(?:(?:flash|raging|sudden|huge|muddy|violent) )*(?:flood(?: ?waters?)?|torrent)s? (?:sweep|wash|carr|drag)(?:s|es|ies|y|ing)? (?:away |off )?((?:(?:an?|the|two|three|several|some|parked) )*(?:cars?|trucks?|vans?|houses?|furniture|boats?|trees))(?: away| off| along)?(?: (?:in|down|through|along) (?:an?|the) (?:[\w-]+ )?(?:streets?|town|village|city|road))?\b/gi,
    '$1 float in the flooded street',
  ],
  // The monster of cities is no bogeyman.
  [
    new RegExp(
      `\\b(an?|the) (?:[\\w-]+ )?${HUGE} (?:sea |lizard |reptile |alien )?(?:monster|creature|beast|lizard)\\b`,
      'gi',
    ),
    '$1 kaiju',
  ],
  [
    new RegExp(
      `\\b(an?|the) (?:[\\w-]+ )?(?:monster|creature|beast) (${RAVAGES} (?:an?|the|its way through the)?(?: [\\w-]+)? ?${CITY})\\b`,
      'gi',
    ),
    '$1 kaiju $2, place ablaze,',
  ],
  // What a dragon breathes on burns.
  [
    new RegExp(
      `\\b(dragons?\\b[^.,;!]*?\\b(?:breath|spit|spew|burn|attack|destroy|torch|raz)\\w*(?: (?:a )?(?:fire(?: breath)?|flames?))?(?: (?:down )?(?:on|at|over|onto|upon))? (?:an?|the) (?:[\\w-]+ )?${ALIGHT})\\b`,
      'gi',
    ),
    '$1, place ablaze,',
  ],
  // "over a burning city", "a burning city": the place, and fires all about whoever is there.
  [new RegExp(`\\b(over|above) (an?|the) (?:\\w+ )?${BURNING} (${ALIGHT})\\b`, 'gi'), `$1 $2 $3, ${FIRES}`],
  [
    new RegExp(
      `\\b(?:(?:in front of|before|through|in|from|outside|near|past|across|towards?|into|out of|at|to|behind (?:him|her|them)) )?(an?|the|his|her|their) (?:\\w+ )?${BURNING} ((?:\\w+ )?${ALIGHT})\\b`,
      'gi',
    ),
    `in $1 $2, ${FIRES}`,
  ],
  [
    new RegExp(
      `\\b(?:behind (?:him|her|them),? )?(an?|the|his|her|their) ((?:\\w+ )?${ALIGHT})(?: is| was| stands)? (?:burns?|burning|in flames|on fire|ablaze|aflame)\\b(?: in the (?:background|distance))?`,
      'gi',
    ),
    `in $1 $2, ${FIRES}`,
  ],
];
