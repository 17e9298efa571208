/** Where a text looks from, and what goes round what in the sky, in words that the reader knows. */
const WORLD = '(?:the |our |planet )*(?:earth|globe|blue planet)';

export const SKIES_IN_WORDS: readonly (readonly [RegExp, string])[] = [
  // "a satellite orbits the Earth"
  [
    new RegExp(`\\b(?:orbits?|orbiting|circles?|circling) (?:around |over |above )?${WORLD}\\b`, 'gi'),
    'floats in space above the Earth',
  ],
  // A station that does something is seen from without.
  [/\bspace station (?=(?:floats|hangs|drifts|hovers|explodes|spins|turns|burns)\b)/gi, 'orbital station '],
  [/\bin (?:low )?orbit (?:around|over|above|of) (?:the )?earth\b/gi, 'in space above the Earth'],
  // "the Earth rises over the horizon of the Moon"
  [
    /\b(?:over|above|behind|from|beyond|at|on) (?:the )?(?:(?:lunar|moon's) horizon|(?:horizon|edge|rim|surface) of the moon)\b/gi,
    'over the moon surface',
  ],
  // "the sun flares at the edge of the planet"
  [
    /\b(?:at|over|behind|beyond|from|around) (?:the )?(?:edge|rim|limb|curve|curvature|horizon) of (?:the )?(?:planet|earth|world|globe)\b/gi,
    '',
  ],
  // "a city at night from above", "a drone shot of a city"
  [
    /\b(?:a|the) ((?:[\w-]+ )?)city\b((?: at (?:night|dusk|dawn|sunset|sunrise))?),? (?:seen |viewed )?from (?:high )?(?:above|the air|the sky|a (?:plane|helicopter|drone))\b/gi,
    'the $1city from above$2',
  ],
  [
    /\b((?:aerial|drone|bird['’]s[- ]eye|high[- ]angle|top[- ]down|helicopter)(?: (?:view|shot|footage))? (?:of|over)) (?:a|the) ((?:[\w-]+ )?)city\b/gi,
    '$1 the $2city from above',
  ],
  // "an eagle's view of a valley", "a valley seen from the air"
  [/\b(?:an? )?(?:eagle|bird)(?:'s|s)?[- ](?:eye )?view (?:of|over)\b/gi, "bird's-eye view of"],
  // Where the sky is seen, the snow lies and does not fall.
  [
    /\b(?:snowy|snow-covered|snow-capped)\b(?=[^.!?]*\b(?:(?:full |crescent )?moon(?:light|lit)?|stars?|starry|starlit|sun|sun(?:set|rise|ny|light|lit)|northern lights|aurora|(?:clear|blue) sky|golden hour)\b)/gi,
    'wintry',
  ],
  [
    /(?<=\b(?:moon(?:light|lit)?|stars?|starry|starlit|sun(?:set|rise|ny|light|lit)|northern lights|aurora|(?:clear|blue) sky|golden hour)\b[^.!?]*)\b(?:snowy|snow-covered|snow-capped)\b/gi,
    'wintry',
  ],
  // Its chimney is part of a house.
  [
    /\b(cabin|cottage|house|hut|farmhouse|lodge|cottages|houses|mansion|villa|inn|factory)\b([^.!?]*?)\bsmoke (?:(?:gently|slowly|thickly) )?(?:(?:ris|curl|com|drift|pour|billow|puff|go)\w* )?(?:up |out )?(?:from|out of|over|above) (?:(?:the|its|a|their|his|her) )?(?:\w+ )?chimneys?\b/gi,
    '$1$2smoke rises from the $1',
  ],
  [
    /\b(under|beneath|below|and|with|,) (?:the |a )?(?:(?:bright|glowing|starry) )?milky way\b/gi,
    '$1 the stars at night',
  ],
  // What rises from a street's own grates.
  [
    /\bsteam (?:(?:is |slowly )?(?:ris|com|pour|billow|drift|escap|curl)\w* )?(?:up |out )?(?:from|out of) (?:the |a )?(?:manholes?(?: covers?)?|grates?|vents?|sewers?|drains?|gutters?)\b/gi,
    'steam rises',
  ],
  // A village at the sea is seen with it.
  [
    /\b(?:village|town|houses) (?:by|on|at|beside|near) the (?:sea|coast|seaside|shore|seashore)\b/gi,
    'harbour',
  ],
  // A whirl that one sees, under the sky that it comes from.
  [
    /\b(?:tornado|twister)\b(?! (?:warning|shelter|siren|drill|damage))([^.!?]*)/gi,
    'whirlwind$1, stormy sky',
  ],
];
