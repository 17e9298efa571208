/** Parts that the patterns of the tables in words have in common. */
export const DET = '(?:an?|the|his|her|their|its)';
export const DET_OR_SOME = '(?:an?|the|his|her|their|its|some)';
export const DET_OR_FEW = '(?:an?|the|his|her|their|its|some|two|three)';
export const OWN = '(?:his|her|their)';

/** In a group: something of one or two words, and somebody. */
export const THING = `(${DET_OR_SOME} (?:[\\w-]+ )?[\\w-]+)`;
export const WHOM = `(him|her|them|${DET_OR_SOME} (?:[\\w-]+ )?[\\w-]+)`;
