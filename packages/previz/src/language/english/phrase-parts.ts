/** Parts that the patterns of the tables in words have in common. */
export const DET = '(?:an?|the|his|her|their|its)';
export const DET_OR_OURS = '(?:an?|the|his|her|their|its|my|our)';
/** Of people, so not "its". */
export const DET_OF_ONE = '(?:an?|the|his|her|their)';
export const DET_OR_SOME = '(?:an?|the|his|her|their|its|some)';
export const DET_OR_FEW = '(?:an?|the|his|her|their|its|some|two|three)';
export const OWN = '(?:his|her|their)';
/** At most two words that tell how something is, before its name; as few as will do. */
export const ADJ = '(?:[\\w-]+ ){0,2}?';
/** Somebody, in up to three words without a determiner. */
export const WHO = `${ADJ}[\\w-]+`;

/** In a group: something of one or two words, and somebody. */
export const THING = `(${DET_OR_SOME} (?:[\\w-]+ )?[\\w-]+)`;
export const WHOM = `(him|her|them|${DET_OR_SOME} (?:[\\w-]+ )?[\\w-]+)`;

/** The text in which a row was found: the last argument of its function, as long as no group of the row has a name. */
export const whole = (args: readonly unknown[]): string => String(args.at(-1) ?? '');
