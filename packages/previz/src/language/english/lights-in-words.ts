/** Lights that a text speaks of in passing: they stand near whom they light, in nobody's hand. */
const LAMP =
  '((?:(?:desk|table|bedside|reading|oil|small|old|single|little|dim|warm|floor) )*)(lamp|candle|lantern)';
const HERS = '(?:only )?(the|an?|his|her|their|one)';
const SCREENS =
  '(?:computer |phone |laptop |tv |television |three |two |several |many )*(?:monitors?|screens?|tv|television|laptop|computers?)';

export const LIGHTS_IN_WORDS: readonly (readonly [RegExp, string])[] = [
  // A key that is a light opens no door.
  [/,? *\b(?:in |an? )?(?:high|low)[- ]key(?: light(?:ing)?| shot| look)?\b/gi, ''],
  // "reads by the light of a lamp"
  [new RegExp(`\\bby (?:the )?(?:\\w+ )?(?:light|glow) of ${HERS} ${LAMP}\\b`, 'gi'), 'next to $1 $2$3'],
  // "only her desk lamp is lit", "one lamp on"
  [
    new RegExp(
      `\\b(?:with )?${HERS} ${LAMP} (?:is |still |burns? |is still )?(?:lit|on|burning|glowing|alight|glows)\\b(?= *(?:[,.;!]|$))`,
      'gi',
    ),
    'next to $1 $2$3',
  ],
  // "the blue light of the monitors on his face"
  [
    new RegExp(
      `\\b(?:the |a )?(?:(?:blue|cold|pale|white|green|bluish|soft) )?(?:light|glow) (?:of|from) (?:(?:the|a|his|her|their) )?(${SCREENS}) (?:(?:falls|shines|lights|is) )?(?:on|over|across|in|onto) (?:his|her|their|the)(?: \\w+)? faces?\\b`,
      'gi',
    ),
    'lit by the $1',
  ],
  [/\bwith (?:a|one|the) (?:\w+ )?light at (?:the|its) (?:far )?end\b(?: of it)?/gi, ''],
  // "one flickering light": it hangs in the room.
  [
    /(?:,|\b(?:with|under|in|and)) (?:only |just )?(?:an?|one)(?: (?:flickering|dim|faint|bright|pale|cold|warm|red|green|blue|white|soft|distant|single|lonely|harsh))+ light(?=[,.;!]|$)/gi,
    '',
  ],
];
