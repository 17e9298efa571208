/** Lights that a text speaks of in passing: they stand near whom they light, in nobody's hand. */
const LAMP =
  '((?:(?:desk|table|bedside|reading|oil|small|old|single|little|dim|warm|floor) )*)(lamp|candle|lantern)';
const HERS = '(?:only )?(the|an?|his|her|their|one)';
const SCREENS =
  '(?:computer |phone |laptop |tv |television |three |two |several |many )*(?:monitors?|screens?|tv|television|laptop|computers?)';

/** "lit by the blue glow of her": whatever stands between a face and what lights it. */
const LIT_FACE =
  "\\b((?:an?|the|his|her|my|one|two)? ?(?:[\\w-]+ ){0,2}[\\w-]+)(?:'s|s'|’s) faces? (?:is |are |was )?(?:only |just )?(?:lit|illuminated|lighted|glowing|glows|bathed|aglow)(?: up)? (?:only )?(?:by|in|from|with) (?:the |an? |his |her |their )?(?:(?:soft |pale |blue |cold |bluish |white )*(?:light|glow) (?:of|from) )?(?:the |an? |his |her |their )?";

export const LIGHTS_IN_WORDS: readonly (readonly [RegExp, string])[] = [
  // Whose face a screen lights is looked at, and looks at it.
  [
    new RegExp(`${LIT_FACE}(?:cell |mobile |smart)?(phone|tablet)(?: screen)?\\b`, 'gi'),
    'close-up of $1 looking at a $2',
  ],
  [
    new RegExp(`${LIT_FACE}(?:laptop|computer|monitor|screen)s?(?: screen)?\\b`, 'gi'),
    'medium close-up of $1 typing on a laptop',
  ],
  // They flash on the roof of a car.
  [
    /\b(?:the |some )?(?:(?:red|blue|and|flashing|spinning) )*police lights?(?: (?:are )?(?:flash(?:es|ing)?|spin(?:ning)?|blinking))?\b/gi,
    'a police car',
  ],
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
