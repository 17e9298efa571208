/** Verbs that say nothing themselves, with the noun that says what is done: "takes a sip of tea" → "drinks tea". */
import { inflected } from './deeds-in-words.ts';

const TAKE =
  'take|takes|took|taking|have|has|had|having|get|gets|grab|grabs|grabbing|sneak|sneaks|steal|steals';
const GIVE = 'give|gives|gave|giving';
const LET =
  'let|lets|letting|let out|lets out|letting out|give|gives|gave|giving|utter|utters|emit|emits|make|makes|making';
const MAKE =
  'make|makes|made|making|do|does|did|doing|take|takes|took|taking|give|gives|have|has|put|puts|place|places';
const DO = 'do|does|did|doing|finish|finishes|finishing';
const OWN = '(?:(?:his|her|their|the|some) )?';
const A = '(?:an?|another|one|one last|his|her|their|its|the|some|a few|two)';
const ANY = '(?:[a-z-]+ ){0,2}?';

/** The verb that stands for it, the light verbs and the noun: what follows stays. */
const LIGHT: readonly (readonly [string, string, string])[] = [
  ['drink', TAKE, `${A} ${ANY}(?:sips?|gulps?|swigs?|swallows?|drinks?)\\b(?: (?:of|from)(?= ))?`],
  ['eat', TAKE, `${A} ${ANY}(?:bites?|mouthfuls?|nibbles?)\\b(?: (?:of|from|out of)(?= ))?`],
  ['sleep', TAKE, `${A} ${ANY}(?:nap|snooze|siesta|catnap)\\b`],
  ['sit down', TAKE, `(?:an?|his|her|their) ${ANY}seats?\\b(?! belt)`],
  ['bow', TAKE, `(?:an?|his|her|their) ${ANY}bow\\b(?! (?:and|tie))`],
  ['bow', MAKE, `(?:an?|his|her|their) ${ANY}bow\\b(?! (?:and|tie))`],
  ['walk', TAKE, `(?:an?|his|her|their) ${ANY}(?:walk|stroll|step|steps)\\b`],
  ['look at', TAKE, `an? ${ANY}(?:look|peek|glance) at\\b`],
  ['look', TAKE, `an? ${ANY}(?:look|peek|glance)\\b`],
  ['write', TAKE, 'notes\\b'],
  ['write in a notebook', DO, `${OWN}(?:\\w+ )?homework\\b`],
  ['wash plates', DO, `${OWN}(?:dishes|washing[- ]up)\\b`],
  ['load the washing machine next to a laundry basket', DO, `${OWN}(?:laundry|washing)\\b`],
  ['crouch', TAKE, '(?:cover|shelter)\\b'],
  ['rest', TAKE, `(?:an?|his|her|their) ${ANY}(?:rest|break|breather)\\b`],
  ['sit in a bathtub', TAKE, `an? ${ANY}bath\\b`],
  [
    'photograph',
    'take|takes|took|taking|snap|snaps|snapping',
    `${A} ${ANY}(?:photo|picture|photograph|snapshot)s? of(?= (?!himself|herself|themselves))`,
  ],
  [
    'throw snowballs',
    `${TAKE}|fight|fights|fighting`,
    `(?:an? |some )?${ANY}(?:snow ?ball|snow-ball) (?:fights?|battles?)\\b`,
  ],
  [
    'fight',
    'trade|trades|trading|exchange|exchanges|exchanging',
    `(?:some |heavy |hard )?(?:punches|blows|jabs)\\b`,
  ],
  ['dance', MAKE, `an? ${ANY}danc(?:e|ing)\\b`],
  ['phone', MAKE, `an? ${ANY}(?:phone )?call\\b`],
  ['jump', MAKE, `an? ${ANY}(?:jump|leap)\\b`],
  ['scream', LET, `(?:out )?an? ${ANY}(?:scream|shriek|yell|cry|howl of pain)\\b`],
  ['laugh', LET, `(?:out )?an? ${ANY}(?:laugh|giggle|chuckle)\\b`],
  ['roar', LET, `(?:out )?an? ${ANY}roar\\b`],
  ['smile', 'give|gives|flash|flashes|break into|breaks into|crack|cracks', `an? ${ANY}(?:smile|grin)\\b`],
  ['run', 'break into|breaks into', `an? ${ANY}(?:run|sprint)\\b`],
  ['cry', 'burst into|bursts into|break into|breaks into', 'tears\\b'],
  ['laugh', 'burst out|bursts out', 'laughing\\b'],
  [
    'revive',
    `${GIVE}|do|does|doing|perform|performs|performing|administer|administers|start|starts`,
    `(?:cpr|first aid|mouth[- ]to[- ]mouth|(?:chest|heart) compressions|artificial respiration|(?:the )?kiss of life)\\b(?: resuscitation)?(?: (?:to|on)(?= ))?`,
  ],
  ['speak', GIVE, `an? ${ANY}(?:speech|talk|lecture|presentation)\\b`],
];

const PATTERNS = LIGHT.map(([verb, light, noun]): [RegExp, string] => [
  new RegExp(`\\b(${light}) ${noun}`, 'gi'),
  verb,
]);

const OBJECT = '(him|her|them|it|(?:the|an?|his|her|their|its) (?:[a-z]+ )??[a-z]+|[A-Z][a-z]+)';
/** "gives her a hug", "gives a hug to her". */
const GIFT = new RegExp(
  `\\b(${GIVE}) ${OBJECT} (?:an?|his|her|their) ${ANY}(hug|kiss|push|kick|pat|nudge|wave|high[- ]five|cuddle|manicure|pedicure|haircut|massage|(?:shoulder|neck|back) (?:rub|massage)|foot (?:rub|massage)|bath|injection|shot|vaccination|makeover|check-?up)\\b`,
  'g',
);
const DEED: Readonly<Record<string, string>> = {
  pat: 'touch',
  nudge: 'touch',
  wave: 'wave at',
  'high-five': 'highfive',
  'high five': 'highfive',
  cuddle: 'hug',
  haircut: 'trim',
  'shoulder rub': 'massage',
  'shoulder massage': 'massage',
  'neck rub': 'massage',
  'neck massage': 'massage',
  'back rub': 'massage',
  'back massage': 'massage',
  'foot rub': 'pedicure',
  'foot massage': 'pedicure',
  bath: 'bathe',
  injection: 'inject',
  shot: 'inject',
  vaccination: 'inject',
  makeover: 'make-up',
  checkup: 'examine',
  'check-up': 'examine',
};
/** "sets it free", "lets the bird go". */
const FREE = new RegExp(
  `\\b(set|sets|setting|let|lets|letting) ${OBJECT} (?:free|loose|go)\\b(?! (?:to|in|of|into|through|out|up|home)\\b)`,
  'g',
);

const phrasal = (verb: string, said: string): string => {
  const [first = verb, ...rest] = verb.split(' ');
  return [inflected(first, said), ...rest].join(' ');
};

export const withoutLightVerbs = (text: string): string =>
  PATTERNS.reduce(
    (said, [pattern, verb]) =>
      said.replace(pattern, (_, light: string) => phrasal(verb, light.split(' ')[0] ?? light)),
    text
      .replace(
        GIFT,
        (_, give: string, whom: string, deed: string) => `${phrasal(DEED[deed] ?? deed, give)} ${whom}`,
      )
      .replace(FREE, (_, set: string, whom: string) => `${phrasal('release', set)} ${whom}`),
  );
