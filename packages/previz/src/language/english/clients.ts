/** Deeds of a calling that are done to somebody whom nobody names: a barber cuts a customer's hair, a nurse bandages a patient's arm. */
type Row = readonly [callings: string, deed: string, said: string];

/** `$1`: the verb as said; `$2`: what comes next in the deed's own groups. */
const ROWS: readonly Row[] = [
  [
    'barbers?|hairdressers?|hair ?stylists?|stylists?',
    '(cuts?|cutting|trims?|trimming|dries|dry|drying|wash(?:es|ing)?|combs?|combing|brush(?:es|ing)?|styl(?:es?|ing)|curls?|curling|dyes?|dyeing|braids?|braiding) (?:some |the )?hair',
    "$1 a customer's hair",
  ],
  ['barbers?', '(shav(?:es?|ing)|trims?|trimming) (?:an? )?(?:beard|face)', '$1 a customer'],
  ['barbers?|hairdressers?', '(cuts?|cutting|trims?|shaves?|shaving)', "$1 a customer's hair"],
  [
    'nurses?|doctors?|medics?|paramedics?|physicians?',
    '(bandag(?:es?|ing)|dress(?:es|ing)?|stitch(?:es|ing)?) (?:an?|the) (?:[a-z]+ )?(arm|leg|hand|head|wound|knee|foot|ankle)',
    "$1 a patient's $2",
  ],
  [
    'nurses?|doctors?|medics?|paramedics?|physicians?',
    '(gives?|giving) (?:an? |the )?(injection|shot|jab|vaccine|vaccination)',
    '$1 a patient an injection',
  ],
  [
    'nurses?|doctors?|medics?|paramedics?|physicians?',
    '(takes?|taking|checks?|checking|measures?|measuring) (?:an? |the |some )?(temperature|pulse|blood pressure|blood)',
    "$1 a patient's $2",
  ],
  [
    'nurses?|doctors?|paramedics?|physicians?|pediatricians?',
    '(listen)(?:s|ing)? to (?:an?|the) (?:[a-z]+ )?(?:heart ?beat|heart|chest|lungs?)(?: with (?:an? |the |his |her )?stethoscope)?',
    'examines a patient',
  ],
  [
    'dentists?',
    '(pulls?|pulling|extracts?|extracting|drills?|drilling|fills?|filling|cleans?|cleaning|checks?|checking|examines?|examining) (?:an?|the|some) (?:[a-z]+ )?(?:tooth|teeth|cavity|molar|mouth)',
    'examines a patient',
  ],
  ['dentists?', '(drills?|drilling)', 'examines a patient'],
  [
    'masseu(?:se|r)s?|massage therapists?',
    '(massag(?:es?|ing)|rubs?|kneads?) (?:an?|the|some) (?:[a-z]+ )?(back|shoulders?|neck)',
    "$1 a client's $2",
  ],
  ['masseu(?:se|r)s?|massage therapists?', '(massag(?:es?|ing))', "$1 a client's back"],
  [
    'tattoo artists?|tattooists?',
    '(tattoos?|tattooing|inks?|inking) (?:an?|the|some) (?:[a-z]+ )?(?:arm|back|shoulder|leg|dragon|rose|skull|design)(?! (?:on|onto) )',
    "$1 a customer's arm",
  ],
  [
    'tattoo artists?|tattooists?',
    "(tattoos|tattooing|inks|inking)(?! (?:on |[a-z ]*['’]s ))",
    "$1 a customer's arm",
  ],
  [
    'manicurists?|nail artists?',
    '(paints?|painting|files?|filing|polish(?:es|ing)?|does|doing) (?:some |the )?nails',
    "$1 a customer's nails",
  ],
];

/** The clause ends there, or goes on with where and how. */
const END = `(?=[.,;!?]|$| (?:in|at|on|by|with|while|inside|near|under|during|as)\\b)`;

const PATTERNS = ROWS.map(([callings, deed, said]): [RegExp, string] => [
  new RegExp(`\\b((?:${callings}) (?:is |are |was )?(?:[a-z]+ly )?)${deed}${END}`, 'gi'),
  said,
]);

/** The text with the client named to whom such a deed is done. */
export const withClients = (text: string): string =>
  PATTERNS.reduce(
    (told, [pattern, said]) =>
      told.replace(pattern, (_, who: string, verb: string, more?: unknown) => {
        const what = typeof more === 'string' ? more : '';
        return `${who}${said.replace('$1', verb).replace('$2', what)}`;
      }),
    text,
  );
