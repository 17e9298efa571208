/** Fights that are said as a thing: "a samurai duel", "a gunfight in a saloon", "they cross swords". Who fights, and with what. */

type Reword = (said: string, ...parts: string[]) => string;

const EPIC =
  '(?:(?:epic|dramatic|fierce|intense|final|great|classic|deadly|tense|violent|bloody|brutal|medieval|legendary|cinematic|fiery|heated) )*';
const FIGHT =
  '(?:duel|fight|battle|showdown|stand-?off|combat|shoot-?out|gun-?fight|gun battle|sword-?fight|sword fight|sword duel|face-?off)';
/** What follows names nobody else who fights. */
const ALONE = "(?! (?:between|against|with|of|scene with)\\b)(?:(?: scene| sequence)\\b)?(?!['’])";

const SWORDSMEN: Readonly<Record<string, string>> = {
  samurai: 'samurai',
  ronin: 'samurai',
  ninja: 'ninjas',
  knight: 'knights',
  pirate: 'pirates',
  viking: 'vikings',
  gladiator: 'gladiators',
  musketeer: 'musketeers',
  swordsman: 'swordsmen',
  warrior: 'warriors',
};
const GUNMEN = 'cowboy|gunslinger|gunfighter|outlaw|western|wild west|old west';
const GUNS = '(?:gun-?fight|gun battle|shoot-?out|fire-?fight|pistol duel|gun duel)';
const SWORDS = '(?:sword-?fight|sword fight|sword duel|sword battle|fencing (?:match|duel))';
const WESTERN = /\b(?:saloon|west|western|cowboys?|desert town|frontier)\b/i;
const AT_SEA = /\b(?:ships?|deck|pirates?|galleon)\b/i;

const AT_EACH_OTHER = 'aim pistols at each other';
const FIGHTS =
  'have|has|having|are in|is in|locked in|engaged? in|engages in|caught in|in|fight|fights|duel in';

const opening = (rest: string): RegExp => new RegExp(`^\\s*(?:an? |the )?${EPIC}${rest}`, 'i');

const between: Reword = (_, how = '', pair = '') =>
  `${pair} ${new RegExp(`^${GUNS}$`, 'i').test(how) ? AT_EACH_OTHER : 'fight with swords'}`;

/** Two parties that a fight is between: up to where it takes place. */
const PARTIES = '(?:between|of|among) ((?:(?! (?:in|on|at|under|by|near|over|inside|during)\\b)[^.,;!])+)';

export const FIGHTS_IN_WORDS: readonly (readonly [RegExp, string | Reword])[] = [
  // Who is thrown from the saddle is in the air beside it.
  [
    /\b(?:knock|throw|push|strike|hit|lift|toss)(?:s|es)? ((?:the|an?|his|her) (?:[\w-]+ ){0,2}?[\w-]+) (?:off|from|out of) (?:his|her|the|its) (?:horse|saddle|steed)\b/gi,
    (_: string, whom: string) =>
      `rides at ${whom}, and ${whom.replace(/^an? /i, 'the ')} falls off his horse`,
  ],
  [
    opening(`(${Object.keys(SWORDSMEN).join('|')})s?['’]? (?:sword )?${FIGHT}\\b${ALONE}`),
    (_, who = '') => `two ${SWORDSMEN[who.toLowerCase()]} fight with swords`,
  ],
  [opening(`(?:${GUNMEN})s?['’]? ${FIGHT}\\b${ALONE}`), 'two cowboys duel'],
  [opening(`(?:wizard|mage|magic|magical|sorcerer)s?['’]? ${FIGHT}\\b${ALONE}`), 'two wizards duel'],
  [opening(`(robot|mech|dinosaur|dragon|monster|dog|cat)s? ${FIGHT}\\b${ALONE}`), 'two $1s fight'],
  [opening(`(${GUNS}|${SWORDS}) ${PARTIES}`), between],
  [
    opening(`${GUNS}\\b${ALONE}(?=(.*))`),
    (_, rest = '') => `two ${WESTERN.test(rest) ? 'cowboys' : 'gangsters'} ${AT_EACH_OTHER}`,
  ],
  [
    opening(`${SWORDS}\\b${ALONE}(?=(.*))`),
    (_, rest = '') => `two ${AT_SEA.test(rest) ? 'pirates' : 'knights'} fight with swords`,
  ],
  [new RegExp(`\\b(?:${FIGHTS}) (?:an? |the )?${EPIC}${GUNS}\\b`, 'gi'), AT_EACH_OTHER],
  [new RegExp(`\\b(?:${FIGHTS}) (?:an? |the )?${EPIC}${SWORDS}\\b`, 'gi'), 'fight with swords'],
  // "a pirate captain sword fights a sailor".
  [
    /\bsword[- ]?fight(s|ing)? (?:with |against )?((?:an?|the|his|her|their|two|three) (?:[\w-]+ ){0,2}?[\w-]+)(?=$|[.,;!]| (?:on|in|at|under|by|near|inside|over|atop|along|while|as|during|across|with)\b)/gi,
    'fight$1 $2 with swords',
  ],
  [/(?<!\b(?:an?|the) (?:[\w-]+ )?)\bsword[- ]?fight(s|ing)?\b/gi, 'fight$1 with swords'],
  [
    /\b(?:cross(?:es|ing)?|clash(?:es|ed|ing)?) (?:their |the )?(swords|blades|katanas|sabers|sabres|lightsabers|rapiers|axes|spears)\b/gi,
    'fight with $1',
  ],
  // Beasts: head to head.
  [
    /\b(?:lock|clash|cross|butt|bang|knock)(s|es|ing)? (?:their )?(?:antlers|horns|heads|tusks)\b/gi,
    (_, ending = '') => `fight${ending === 'es' ? 's' : ending}`,
  ],
];
