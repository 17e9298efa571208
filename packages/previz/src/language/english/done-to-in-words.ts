/** What is done to somebody by nobody who is named, told of whoever does such things: "is arrested" → "a police officer arrests him". */

type Reword = (said: string, ...parts: string[]) => string;

const OBJECTS: Readonly<Record<string, string>> = { he: 'him', she: 'her', they: 'them', we: 'us', i: 'me' };

/** Whom it befalls, as whom it is done to. */
const asObject = (who = ''): string =>
  OBJECTS[who.toLowerCase()] ??
  who.replace(/^(?:an?|the|his|her|their|its|one|two|three)\b/i, (d) => d.toLowerCase());

const OPENS = '(?<=^|[.;!?,:] |\\b(?:and|but|then|so|until|as|when|while) )';
const WHO =
  '(he|she|they|it|(?:an?|the|his|her|their|its|two|three|one of the|one of them|both) ?(?:[\\w-]+ ){0,2}?[\\w-]+)';
const IS =
  '(?:is|are|was|were|gets?|got|has been|have been|is being|are being)(?: (?:finally|then|soon|immediately|eventually|later|quickly|at last|suddenly|almost))?';
/** Somebody else is named who does it, or it is only how they are. */
const NOT_BY =
  '(?! (?:by|in (?:his|her|their) (?:room|house|flat)|up in|between|for (?:his|her|their) (?:kindness|skill|beauty))\\b)';

/** Participles, who does such things, and what they do, before and behind whom. */
const ROWS: readonly (readonly [participles: string, deed: string])[] = [
  [
    '(?:(?:arrested|handcuffed|apprehended|cuffed|taken into custody|captured by surprise)(?: and (?:led|taken|dragged|driven) away)?)',
    'the police arrest $',
  ],
  ['(?:led|taken|marched|escorted) away(?: in handcuffs)?', 'the police arrest $'],
  [
    '(?:rescued|saved) (?=from (?:an?|the) (?:burning|fire|flames|wreck|rubble|house|building|tree))',
    'a firefighter rescues $ ',
  ],
  [
    '(?:rescued|saved|pulled|dragged|fished) (?=(?:from|out of) (?:the )?(?:water|sea|river|lake|waves|pool|ocean))',
    'a lifeguard rescues $ ',
  ],
  [
    '(?:bullied|teased|mocked|picked on|made fun of|laughed at)(?: and (?:bullied|teased|mocked|pushed around))?',
    'two teenagers mock $',
  ],
  ['crowned(?: (?:the )?(?:king|queen|emperor|empress))?', 'a bishop puts a crown on the head of $'],
  ['knighted', 'a queen knights $'],
  ['booed(?: off(?: the)? stage| off)?', 'an audience boos $'],
  ['(?:applauded|cheered(?: on)?|celebrated)', 'an audience applauds $'],
  ['(?:robbed|mugged|held up)(?: at (?:gun|knife)point)?', 'a robber threatens $'],
  [
    '(?:carried|taken|stretchered) off(?: the (?:field|pitch|court))?(?: on an? stretcher)?',
    'two paramedics carry $ on a stretcher',
  ],
  [
    '(?:pulled|dragged|hauled|cut) out of (?=(?:an?|the|his|her|their) (?:[\\w-]+ )?(?:car|wreck|van|truck|taxi|lorry))',
    'the police pull $ out of ',
  ],
  ['(?:dragged|pulled|hauled) out', 'the police drag $'],
  [
    '(?:thrown|kicked|tossed|chucked) out(?=(?: of (?:an?|the) (?:[\\w-]+ )?(?:bar|pub|club|nightclub|casino|restaurant|diner|party))?\\b)',
    'a bouncer pushes $ out',
  ],
  ['(?:kidnapped|abducted(?! by)|snatched off the street)', 'a masked man drags $ away'],
  ['(?:scolded|told off|grounded|punished)', 'a woman scolds $'],
  ['(?:interrogated|questioned)', 'a detective interrogates $'],
  [
    '(?:sentenced|found guilty|convicted)(?: to (?:[\\w-]+ ){0,4}?(?:death|prison|jail|years?|life))?',
    'a judge sentences $ in court',
  ],
  [
    '(?:declared|named|announced)(?: (?:as )?(?:the|a))? (?:winner|champion|world champion)',
    'a referee proclaims $',
  ],
  ['(?:examined|treated|vaccinated)', 'a doctor examines $'],
  ['operated on', 'a surgeon operates on $'],
  [
    '(?:awarded|given|presented with) (?=(?:an?|the|his|her) (?:[\\w-]+ )?(?:medal|trophy|prize|award|cup)\\b)',
    'a mayor gives $ ',
  ],
];

/** What one is then seen to do oneself. */
const OWN: readonly (readonly [participles: string, does: string])[] = [
  [
    '(?:fired|laid off|sacked|dismissed)(?! (?:from (?:an?|the) (?:cannon|catapult|gun)|at|up|into))',
    'sadly carries a cardboard box',
  ],
  ['(?:sent|put|thrown|locked(?: up)?) (?:to|in|into) (?:prison|jail|gaol)', 'sits in a prison cell'],
  ['(?:rushed|taken|brought|sent) to (?:the |a )?hospital', 'lies in a hospital bed'],
  [
    "(?:sent|told to go) (?=to (?:the|his|her|an?) (?:[\\w'’-]+ )?(?:office|room|corner|bench|bed)\\b)",
    'walks ',
  ],
  ['sent home', 'walks home'],
  ['(?:buried|trapped) (?:in|under|beneath) (?=(?:the |deep )?snow\\b)', 'lies in '],
  ['(?:released|freed|let out)(?: early)? (?=from (?:prison|jail|gaol))', 'walks out of prison '],
  [
    '(?:elected|voted)(?: (?:as )?(?:the )?(?:president|mayor|prime minister|leader))?',
    'waves to a cheering crowd',
  ],
];

/** "walks", of several "walk". */
const plural = (does: string): string =>
  does.replace(/\b(walk|carr|lie|sit|wave)(s|ies)\b/, (_, v, e) => (e === 'ies' ? `${v}y` : v));
const SEVERAL = /^(?:they|both|two|three|(?:the|his|her|their) (?:[\w-]+ )*[\w-]*[^s\W]s)$/i;

const done =
  (deed: string): Reword =>
  (_, who = '') =>
    deed.replace('$', asObject(who));
const own =
  (does: string): Reword =>
  (_, who = '') =>
    `${who} ${SEVERAL.test(who) ? plural(does) : does}`;

const sentence = (participles: string): RegExp =>
  new RegExp(
    `${OPENS}${WHO} ${IS} ${participles}${/\(\?=|\)\)$/.test(participles) ? '' : '(?=$|[.,;!?]| )'}${NOT_BY}`,
    'gi',
  );

/** Passives that name nobody, in words that show who does what. */
export const DONE_TO_IN_WORDS: readonly (readonly [RegExp, Reword])[] = [
  ...ROWS.map(([said, deed]) => [sentence(said), done(deed)] as const),
  ...OWN.map(([said, does]) => [sentence(said), own(does)] as const),
];
