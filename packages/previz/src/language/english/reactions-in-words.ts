/** What faces and heads do in answer, in words that say it of the face: "is shocked", "shakes her head in disbelief". */
import { inflected } from './deeds-in-words.ts';

type Reword = (said: string, ...parts: string[]) => string;

const WHOSE = '(?:his|her|their|its|the|my|your)';
const IS =
  "(?:is|are|was|were|looks?|looked|seems?|seemed|becomes?|became|gets?|got|feels?|felt|stands there|he's|she's)";

/** Participles of verbs that are done to nobody here: how one is, by a word that is no verb. */
const FELT: Readonly<Record<string, string>> = {
  shocked: 'wide-eyed',
  amazed: 'wide-eyed',
  surprised: 'wide-eyed',
  astounded: 'wide-eyed',
  scared: 'afraid',
  frightened: 'afraid',
  annoyed: 'angry',
  moved: 'tearful',
  touched: 'tender',
};

const MOODS: Readonly<Record<string, string>> = {
  angrily: 'angry',
  sadly: 'sad',
  happily: 'happy',
  nervously: 'nervous',
  proudly: 'proud',
};

const SUBJECTS: Readonly<Record<string, string>> = { him: 'he', her: 'she', them: 'they' };

export const REACTIONS_IN_WORDS: readonly (readonly [RegExp, Reword])[] = [
  [
    /\b(they|both|the two(?: of them)?|(?:the|two) (?:[\w-]+ )?\w+s) (?:slowly |soon |finally )?f[ae]ll in love\b(?! with)/gi,
    (_, who = '') => `${who} look lovingly at each other`,
  ],
  [/\b(?:runs?|ran) out of (?:battery|batteries|power|energy|juice|charge)\b/gi, () => 'collapses'],
  [
    /\b(?:has|have|had|suffers?|suffered) an? (?:sudden |massive |mild )?(?:heart attack|cardiac arrest|stroke)\b/gi,
    () => 'clutches his chest and collapses',
  ],
  // What taps at the window is not seen: whoever drops something is startled before it.
  [
    /(?<=\b(?:drop|spill)(?:s|ped|ping|ed|ing)? [^.;]*?),? (?:when|as|because|after) (?:something|someone|somebody|an? (?:unseen |strange |pale )?(?:hand|branch|finger)) (?:taps?|knocks?|raps?|scratch(?:es)?|bangs?|bumps?|hits?|scrapes?|thuds?)(?: on| at| against)? (?:an?|the|his|her|their) window(?: pane)?\b/gi,
    () => ', startled, and looks at the window',
  ],
  // The handlebars are those of the own cycle.
  [
    /\b(?:fl(?:y|ies|ying)|go(?:es|ing)?|pitch(?:es|ing)?|sails?|sailing|hurtles?|hurtling|is thrown|gets thrown|somersaults?|tumbles?|flips?) (?:head ?first )?over (?:the|his|her) handle ?bars (?:and )?(?:head ?first )?(?:in|on)to(?= )/gi,
    () => 'crashes into',
  ],
  // The line itself stays up.
  [
    /\b(collaps|stumbl|tumbl)(e?s|ing|e) (?:across|over|past|beyond|at|on|just past|just over|onto|just beyond) (?:an?|the) (?:marathon )?(?:finish|finishing)[- ]line\b/gi,
    (_, does = '', end = '') => `${does}${end} in front of the finish line`,
  ],
  [
    /\b(?:los(?:es?|ing)|lost) (?:his|her|their) jobs?\b(?:,? and (?:then )?(?:packs?|packing|clears?|cleans? out) (?:up )?(?:his|her|their) (?:desk|things|office|belongings))?/gi,
    () => 'sadly carries a cardboard box in the office',
  ],
  [
    /(?<=^|[.!?;,]\s+|\bas |\band |\bwhen )(?:an?|the) (?:(?:dark|huge|tall|strange|long) )*shadow (?=(?:moves|creeps|walks|glides|approaches|comes|passes|runs|follows|slips|crosses)\b)/gi,
    () => 'a shadowy figure ',
  ],
  // What slips there is put there.
  [
    /\b(?:slip|sneak)(s|ing)? (it|them|(?:an?|the|his|her|some) (?:[\w-]+ )?[\w-]+) (?=(?:in|into|inside|under|through|between) (?:an?|the|his|her|their) )/gi,
    (_, end = '', what = '') => `put${end === 'ing' ? 'ting' : end} ${what} `,
  ],
  [
    /\b(?:the|an?) spotlights? (?:hits?|falls? on|finds?|lands? on|shines? on|is on) (him|her|them|(?:the|an?|his) [\w-]+)\b/gi,
    (_, whom = '') => `${SUBJECTS[whom.toLowerCase()] ?? whom} stands in a spotlight`,
  ],
  [
    /\b(?:get|receive|earn)s? (?:an? (?:A|A\+|F|D|C|B|good grade|bad grade|top mark|perfect score)|full marks|top marks)(?= (?:on|in|for)\b|[.,;!]|$)(?: (?:on|in|for) (?:the|an?|his|her) (?:[\w-]+ )?(?:test|exam|paper|essay))?/g,
    (said) => `${/\b(?:F|D|bad)\b/.test(said) ? 'sadly' : 'happily'} holds a sheet of paper`,
  ],
  [/(?<=^|[.;!?] |, |\band )the people (?=[a-z]+\b(?! of\b))/gi, () => 'a crowd of people '],
  [
    /\b((?:trays?|plates?|dishes|glass(?:es)?|cups?|bowls?|cake|food|papers|books|groceries|pizza|bottles?)) (?:fl(?:y|ies|ew)|goes? flying|went flying|sails?) (?:up )?(?:into|through|in|across) the air\b/gi,
    (_, what = '') => `${what} fall${/[^s]s$/i.test(what) ? '' : 's'}`,
  ],
  // What flies at somebody is in the air between them and who lost hold of it.
  [
    /\b((?:an?|the|his|her|one) (?:[\w-]+ ){0,2}?[\w-]+) (trip|stumble|slip)(s)?(?: over (?:an?|the|his|her) (?:[\w-]+ )?[\w-]+)?,? (?:and|as|so|while) (an?|the|his|her) ((?:[\w-]+ ){0,2}?[\w-]+) (?:fl(?:y|ies)|sails?|soars?|hurtles?|shoots?|launches|arcs?) (?:through the air )?(?:towards?|at|into|over) (?:the|an?|her|his) ((?:[\w-]+ )?[\w-]+)(?= *(?:$|[.,;!?]| (?:in|at|on|during)\b))/gi,
    (_, who = '', does = '', end = '', its = '', what = '', whom = '') =>
      `${who} ${does}${end}, ${its} ${what} falls, the shocked ${whom} watches`,
  ],
  // Who trips with a tray lets it fly, and what stood on it.
  [
    /\b((?:an?|the|his|her|one) (?:[\w-]+ ){0,2}?[\w-]+) (?:trip|stumbl|slip)(?:s|es|ping)?(?: over (?:his|her|their) own (?:feet|laces|shoelaces))?,? (?:and |then )*(?:send|launch|dropp?|spill|fling|throw|toss|hurl|scatter|los|los(?:es)? hold of)(?:e?s|ing)? ((?:an?|the|his|her|their|two|three|some) (?:[\w-]+ )*?(?:tray|plates?|cake|birthday cake|wedding cake|dishes|books|papers|groceries|pizza|bowl|pie|boxes|box)s?)( of [\w-]+(?: glasses)?)?(?: (?:flying|sailing|everywhere|into the air|through the air|up|across (?:the|a) (?:room|floor)|over (?:the|a) floor|crashing(?: down)?|tumbling))*(?= (?:at|in|on|during|before|in front of) |[.,;!]|$)/gi,
    (_, who = '', what = '', of = '') =>
      `${who} trips, ${what}${/champagne|wine|drink|cocktail|glass|beer/i.test(of) ? ' of drinks' : of} fall${/(?<!s)s$/i.test(what) ? '' : 's'}`,
  ],
  // What a detective finds is seen through a glass.
  [
    /(?<=\b(?:detective|inspector|investigator|policeman|policewoman|sherlock holmes|he|she) )(?:finds?|discovers?|spots?|notices?) (?:an? |some )?(?:tiny |small |single |strand of |bloody |strange |important |mysterious )*(?:hairs?|clues?|fingerprints?|fib(?:re|er)s?|evidence)\b/gi,
    () => 'looks through a magnifying glass',
  ],
  [
    /\b(rid|driv|gallop|walk|speed|rac)(es|s|e|ing)? (?:off |away )?into the sunset\b/gi,
    (_, verb = '', end = '') => `${verb}${end} down a road at sunset`,
  ],
  // It is in the hand.
  [
    /\b(?:loses?|lost) (?:his|her|an?|the) (?:first |front |loose |wobbly |milk |baby )*tooth\b/gi,
    () => 'happily holds a tooth',
  ],
  [
    /\b(?:turn|switch)(s|es|ing)? (?:off (?:all )?(?:the|his|her) lights?|(?:the|his|her) lights? off)\b/gi,
    (_, end = '') => `extinguish${end === 'ing' ? 'ing' : end ? 'es' : ''} the lamp at night`,
  ],
  // No scene of a car crash: what it does.
  [
    /\b((?:car|truck|train|plane|bus|van|lorry|bike|motorcycle)s?) crash(es|ed|ing)? into(?= (?:an?|the|his|her|two) )/gi,
    (_, what = '', end = '') =>
      `${what} collid${end === 'ing' ? 'ing' : end === 'ed' ? 'ed' : end ? 'es' : 'e'} with`,
  ],
  // Of their own accord.
  [
    /\b((?:the|two|both|his|her) (?:[\w-]+ )?(?:doors|gates|curtains|shutters|windows)) open(?=[.,;!]|$| (?:and|to|slowly|suddenly)\b)/gi,
    (_, what = '') => `${what} are opening`,
  ],
  [
    /\b(?:an?|the) (?:[\w-]+ )?(storm|tornado|hurricane|earthquake|flood) (?:destroys|destroyed|wrecks|smashes|demolishes|flattens) (?:it|them)\b/gi,
    (_, what = '') => `it collapses${/storm|tornado|hurricane/i.test(what) ? ' in a storm' : ''}`,
  ],
  // "Nobody stops.": one sees those who do not.
  [
    /\b(?:nobody|no[- ]one) (?:stops|notices|listens|looks|cares|pays attention)(?: (?:to|at|for|him|her|them|it)\b[^.;,]*)?(?=[.;,!]|$)/gi,
    () => 'people walk past',
  ],
  [
    /\b(?:become|became|becomes|are now|end up as) (?:best |good |close )?friends\b/gi,
    () => 'smile at each other',
  ],
  // What is under a pillow is put there on the bed.
  [
    /\b(put|place|hide|tuck|slip|lay|slide)(s|ing)? ((?:it|them|(?:an?|the|his|her) (?:\w+ )?\w+) )under (his|her|their|the) pillow\b/gi,
    (_, verb = '', end = '', what = '', whose = '') =>
      `${/hide|tuck|slip|slide/i.test(verb) ? 'put' : verb}${end === 'ing' && /hide|tuck|slip|slide/i.test(verb) ? 'ting' : end} ${what}on ${whose} bed`,
  ],
  // No dishes: who is washed ashore lies there.
  [
    /\b(?:washes up|washed up|is washed up|washes ashore|is washed ashore)(?: (?:on|onto|at) (?=(?:an?|the) )|(?=[.,;]|$))/gi,
    (said) => (/ (?:on|onto|at) $/i.test(said) ? 'lies on ' : 'lies on the beach'),
  ],
  // Stands are full of those who sit and cheer there.
  [
    /\b(?:the )?(?:stands|stadium|arena|theatre|theater|hall|seats) (?:are|is) (?:full of|filled with|packed with) (?:cheering |screaming |excited )?(?:people|fans|spectators|supporters)\b/gi,
    () => 'a crowd cheers',
  ],
  // How one does it is how one feels.
  [
    /\b(stands? up|gets? up|turns? around|turns? round|walks? away|storms? off|looks? up|leaves?|shouts?) (angrily|sadly|happily|nervously|proudly)\b/gi,
    (_, deed = '', how = '') => `${deed}, ${MOODS[how.toLowerCase()] ?? ''}`,
  ],
  // "half of his sandwich": of food one sees what it is.
  [
    /\b(giv|offer|hand|pass|eat|shar)(es?|s|ing)? ((?:him|her|them|it) )?(?:half|a piece|some|a bite|part) (?:of )?(?:his|her|their) (?=(?:\w+ )?(?:sandwich|apple|bread|cake|pizza|chocolate|lunch|cookie|pie|bar|orange|banana)\b)/gi,
    (_, verb = '', end = '', whom = '') => `${verb}${end} ${whom}a `,
  ],
  // Into what one wears goes what fits a pocket.
  [
    /\b(hid|put|slip|tuck|stuff)(es|s|ing|ping)? ((?:it|them|an? (?:\w+ )?\w+|(?:the|his|her) (?:\w+ )?\w+) )(?:in|into|inside|under) (his|her|their) (?:\w+ )?(?:coat|jacket|cloak|sleeve|robe|vest|blazer)\b/gi,
    (_, verb = '', end = '', what = '', whose = '') =>
      `${verb === 'hid' ? 'put' : verb}${end === 'es' ? 's' : end} ${what}in ${whose} pocket`,
  ],
  // Who is in a magic mirror is seen before it.
  [
    /\b(?:the|an?) (?:\w+ )?mirror shows (?:(?:him|her|them) )?(an?|the) ((?:\w+ ){0,2}(?:woman|man|girl|boy|queen|king|princess|prince|child|monster|skeleton|witch))\b/gi,
    (_, det = '', who = '') => `${det} ${who} looks in the mirror`,
  ],
  // At a pane one looks through it.
  [
    /\b(press|push|flatten|squash)(es|ing|ed)? (?:his|her|their|its) (?:nose|face|forehead|hands|noses|faces) (?:up )?(?:against|to|on) (?:the|an?) (?:cold |shop |big |bakery )?(?:glass|window ?pane|window)\b/gi,
    (_, _verb = '', ending = '') => `look${ending === 'ing' ? 'ing' : 's'} into a shop window`,
  ],
  // "is surprised by the cat": at the sight of it.
  [
    new RegExp(
      `\\b(?:is|are|was|were|gets?|got) (${Object.keys(FELT).join('|')}) by (?=(?:an?|the|his|her|their) )`,
      'gi',
    ),
    (_, felt = '') => `is ${FELT[felt.toLowerCase()] ?? felt}, looking at `,
  ],
  // "jumps up to reach them": one deed.
  [
    /\b(jump|jumps|leap|leaps|climb|climbs|stretch|stretches|stand|stands|reach|reaches|get|gets) up to (reach|grab|catch|touch|get|pick|bite|see) (?=(?:it|them|him|her|the|an?)\b)/gi,
    (_, up = '', deed = '') =>
      `${up} up, ${deed === 'get' || deed === 'grab' ? `${deed}${deed.at(-1)}` : deed}ing `,
  ],
  // A scarf is laid around somebody, a gift is wrapped.
  [
    /\b(wrap|wraps|wrapped|wrapping) ((?:an?|the|his|her|their) (?:[a-z]+ )?(?:scarf|shawl|blanket|coat|cloak|jacket|towel|cape)) (?=(?:around|about|over)\b)/gi,
    (_, verb = '', what = '') => `${inflected('drape', verb)} ${what} `,
  ],
  // "for school": not yet in it.
  [
    /\b((?:dress(?:ed|es)?|ready|late|early|breakfast|clothes|prepares?|packs? (?:his|her|the|a) (?:[a-z]+ )?[a-z]+)) for (?:school|work|kindergarten|church|college)\b/gi,
    (_, what = '') => (/^dress|^ready|^clothes/i.test(what) ? `${what} in the bedroom` : what),
  ],
  // "puts it on": what one wears, unless it is switched on.
  [
    /\b(put|puts|putting) (it|them|his|hers) on\b(?= and\b|[.,;!]|\s*$)/gi,
    (_, verb = '', what = '') => `${inflected('don', verb)} ${what}`,
  ],
  [
    new RegExp(`\\b(shake|shakes|shook|shaking) (?:${WHOSE}) heads?\\b`, 'gi'),
    (_, verb = '') => inflected('headshake', verb),
  ],
  [
    new RegExp(
      `\\b(${IS}) ((?:very |so |deeply |completely |quite |really |truly )?)(${Object.keys(FELT).join('|')})\\b(?! by\\b)`,
      'gi',
    ),
    (_, is = '', very = '', felt = '') => `${is} ${very}${FELT[felt.toLowerCase()] ?? felt}`,
  ],
];
