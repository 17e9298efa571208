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
  // "an eagle's view of a valley", "a valley seen from the air"
  [/\b(?:an? )?(?:eagle|bird)(?:'s|s)?[- ](?:eye )?view (?:of|over)\b/gi, "bird's-eye view of"],
];
