/** Who storms castles, and masses that are called by one word: a zombie horde, a Roman legion. */

/** What only an older world has, and what only ours has. */
const OLD =
  /\b(?:kings?|queens?|castles?|knights?|throne|medieval|middle ages|kingdom|royal|emperor|empress|prince|princess|siege|sultan|dragons?|vikings?|dungeon|sorcerers?|wizards?)\b/i;
const NEW =
  /\b(?:phone|smartphone|car|gun|rifle|pistol|tank|helicopter|police|street|city|modern|selfie|laptop|bus|taxi|plane|office|subway|museum|tourist|film|costume|school|jeep|truck|grenade|robot|spaceship|space|chess|toy)s?\b/i;

/** What is done to castles, and by whom. */
const THEN: readonly (readonly [RegExp, string])[] = [
  [
    /(?<!\b(?:toy|tin|roman) )\bsoldier(s?)\b(?= (?:attack|storm|besieg|charg|assault))/gi,
    'medieval soldier$1',
  ],
  [
    /\b(?:attack|storm|besieg|assault|charg)(?:e?s|ing|e|ed)? (?:at |on )?(an?|the|his|her|their|its) ((?:[\w-]+ )?(?:castle|fortress|fort|stronghold|citadel))\b/gi,
    'run with swords in front of $1 $2',
  ],
];

const OF_MANY =
  'zombie|orc|robot|goblin|skeleton|alien|undead|demon|viking|clone|droid|knight|monster|ninja|pirate|troll|elf|dwarf|barbarian|samurai';

const ALWAYS: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      `\\b(an?|the) ((?:[\\w-]+ )?)(${OF_MANY}) (?:horde|army|mob|swarm|legion|pack|gang|crowd|troop|squad|invasion)\\b`,
      'gi',
    ),
    '$1 horde of $2$3s',
  ],
  [
    /\b(?:an?|the) (?:[\w-]+ )?(?:roman (?:legion|army|cohort)|legions? of rome)\b/gi,
    'twelve roman soldiers',
  ],
  [/\bviking (village|settlement|camp|town)\b/gi, 'medieval viking village'],
  [/\bin ancient egypt\b/gi, 'in the desert of ancient egypt'],
  [
    /\b(carr|fetch|bring)(ies|y|ying|es|s|ing|e)? water\b(?! (?:in|from) an? (?:bucket|jug|bottle|jar|pail))/gi,
    '$1$2 a jug of water',
  ],
];

/** The text with everybody called as their world calls them. */
export function inPeriod(said: string): string {
  const text = ALWAYS.reduce((t, [words, then]) => t.replace(words, then), said);
  if (!OLD.test(text) || NEW.test(text)) return text;
  return THEN.reduce((t, [words, then]) => t.replace(words, then), text);
}
