/** What befalls things, said in several words, as the one verb that shows it: "the candle goes out" → "quenches". */
import { DET_OR_OURS as DET } from './phrase-parts.ts';

const FLAMES =
  '(?:candles?|campfires?|bonfires?|fires?|flames?|torch(?:es)?|lanterns?|match(?:es)?|oil lamps?|lamps?|light ?bulbs?|street ?lights?)';
const UNDER_A_COAT =
  '(?:under|underneath|inside|beneath) (?:his|her|their|my) ((?:\\w+ )?(?:coat|overcoat|raincoat|jacket|cloak|cape|robe|sweater|hoodie))\\b';
const GUST =
  '(?:the|an?) (?:(?:strong|sudden|cold|fierce|icy|little|light|violent) )?(?:wind|breeze|storm|gust(?: of wind)?|hurricane|tornado)';
const TAKES =
  '(?:blows?|blew|carries|carried|sweeps?|swept|snatch(?:es|ed)|tears?|tore|takes?|took|rips?|ripped|lifts?|lifted|whips?|whipped|picks? up)';
const OFF = '(?: (?:away|off|up|out|into|from|through|over|across)\\b[^.,;!]*)';

const PAPER = /^(?:picture|drawing|sketch|page|note|paper|homework|poster|sheet)$/;
/** What flies, as a thing that can. */
const flying = (thing = ''): string => (PAPER.test(thing) ? 'sheet of paper' : thing);

const SEES = '(watch(?:es|ed|ing)?|sees?|saw|hears?|heard)';
const ENDS =
  '(explode|collapse|burn|crash|sink|melt|burst|topple|break|ring|shatter|capsize|land|vanish|bloom)';

const UNDERFOOT =
  '(?:floor|ground|floorboards|pavement|sidewalk|street|road|path|grass|sand|snow|mud|dirt|dust|leaves|gutter|carpet|beach|shore)';
/** What is found and stays where it lies: bodies, beasts, traces, and what nobody lifts. */
const LIES_THERE =
  '(?:bod(?:y|ies)|corpse|man|woman|boy|girl|child|person|people|friend|soldier|baby|dog|cat|puppy|kitten|bird|fox|deer|horse|animal|creature|footprints?|tracks?|trail|prints?|blood|stain|puddle|hole|door|trapdoor|hatch|cave|house|car|boat|ship|spaceship|crack|in|on|lying|asleep)\\b';

type Reword = (said: string, ...parts: string[]) => string;

/** Which room or house a window is one of: "an open church window" is in the church. */
const whereOf = (said: string): string => {
  const of = said.trim().split(' ').at(-1) ?? '';
  return of === '' ||
    /^(?:open|broken|small|narrow|high|dark|back|front|side|upstairs|upper|storey|story|floor|smoky|burning|little|big|tiny|round|arched|tall)$/i.test(
      of,
    )
    ? ''
    : ` in the ${of.replace(/['’]s$/, '')}`;
};

const PRONOUNS: Readonly<Record<string, string>> = { his: 'he', her: 'she', their: 'they', my: 'he' };

const quenched: Reword = (_, what = '') => `${what} ${/s$/.test(what) ? 'quench' : 'quenches'}`;

export const HAPPENINGS: readonly (readonly [RegExp, string | Reword])[] = [
  // A beast that shakes itself is wet, whatever it shakes off; what flies about then nobody else does.
  [
    /\b(shakes?|shook|shaking) (?:off|out) (?:the |its |some )?(?:water|rain|drops|droplets|wet)\b/gi,
    '$1 itself',
  ],
  [
    /,? (?:and |with |sending )?(?:water |the )?(?:drops|droplets|water|spray) (?:fly(?:ing|s)?|flies|spraying|sprays|scattering|going) ?(?:everywhere|all around|around|about|off)?(?=[.,;!]|$)/gi,
    '',
  ],
  [
    /\b(?:(?:artillery|mortar|enemy) )?(?:shells|grenades|mortars|rockets|bombs) (?:explode|exploding|burst|bursting|fall|falling|rain down|raining down|land|landing|go off)\b/gi,
    'explosions flash',
  ],
  [/\b(fires?|blazes?) (?:suddenly )?(?:breaks|broke|starts|started) out\b/gi, '$1 burns'],
  [/\b(derails|derailed)\b|\b(?:comes|goes|jumps|runs) off the (?:rails|tracks)\b/gi, 'crashes'],
  [
    new RegExp(
      `\\b(?:an?|the) (?:tornado|hurricane|earthquake|storm|flood|bomb|meteor|avalanche) (?:destroys|destroyed|wrecks|crushes|flattens|smashes|demolishes|shatters) (${DET} (?:[\\w-]+ )?(?:house|tower|bridge|castle|building|church|cabin|barn|wall|hut))\\b`,
      'gi',
    ),
    (said, what) => `${what} collapses${/tornado|hurricane|storm/i.test(said) ? ' in a storm' : ''}`,
  ],
  [
    new RegExp(
      `\\b(${DET} (?:[\\w-]+ )?(?:hat|cap|scarf|umbrella|letter|paper|newspaper|kite|tent|laundry|wig|leaf|photo|map)) (?:is|was|gets) (?:blown|carried|swept) (?:away|off)(?: by the wind)?`,
      'gi',
    ),
    '$1 blows in the wind',
  ],
  [
    new RegExp(
      `\\b(${DET} [\\w-]+)['’]s (hat|cap|scarf|umbrella|wig|papers?|letter) (?:flies|blows|flew|blew) (?:away|off)\\b`,
      'gi',
    ),
    '$1 reaches up, the $2 blows in the wind',
  ],
  // A shelf with a vase and a cat on it is at home.
  [
    new RegExp(
      `\\b(${DET} (?:[\\w-]+ )?(?:cat|kitten|dog|puppy)) (?:knocks|knocked|pushes|pushed|sweeps|swats|bats|nudges|tips) (${DET} (?:[\\w-]+ )?[\\w-]+) off (?:of )?(${DET} (?:[\\w-]+ )?(?:shelf|bookshelf|mantelpiece|mantel|mantelshelf))(?=[.!]?$)`,
      'gi',
    ),
    '$1 stands on $3 in the living room, $2 falls',
  ],
  [
    new RegExp(
      `\\b(${DET} (?:[\\w-]+ )?(?:cat|dog|puppy|kitten|boy|girl|man|woman|child)) (?:knocks|knocked|pushes|pushed|sweeps|kicks|swats|bats|nudges|tips) (${DET} (?:[\\w-]+ )?[\\w-]+) off (?:of )?(${DET} (?:[\\w-]+ )?[\\w-]+)`,
      'gi',
    ),
    '$1 stands on $3, $2 falls',
  ],
  [
    /\bhang(s|ing)? (?:up )?(?:the |some |wet |his |her )*(?:laundry|washing|wash|clothes)\b(?: (?:up|out))?(?: (?:on|from) (?:an?|the) (?:\w+ )?(?:clothes)?line)?(?: to dry)?/gi,
    (_, ending = '') =>
      `${/ing/.test(ending) ? 'decorating' : ending ? 'decorates' : 'decorate'} a clothesline`,
  ],
  [
    /\b(iron(?:s|ing|ed)? (?:an?|the|his|her|their|some) (?:\w+ )?(?:shirts?|clothes|dress|trousers|pants|laundry|blouse|sheets?|suit))\b(?! on)/gi,
    '$1 on an ironing board',
  ],
  [
    /\bmow(s|ing|ed)? (?:the |his |her |their |a )?(?:lawn|grass)\b/gi,
    (_, ending = '') => `push${ending === 's' ? 'es' : ending} a lawn mower`,
  ],
  [
    /\bslid(es?|ing) down (an?|the) (?:playground )?slide\b/gi,
    (_, ending, det) => `sit${ending === 'ing' ? 'ting' : ending === 'es' ? 's' : ''} on ${det} slide`,
  ],
  [
    /\bclimb(s|ing|ed)? (?:up )?(?:an?|the) (?:steep |high |sheer |rocky )?(?:cliff|rock face|rock wall|cliff face)\b/gi,
    'climb$1 a cliff face',
  ],
  [
    /\bclimb(s|ing|ed)? (?:up )?(an?|the) ((?:steep |high |snowy )?mountain)\b/gi,
    'climb$1 a cliff face on $2 $3',
  ],
  [
    /\bwalk(s|ing|ed)? (?:on |across |along |over )?(an?|the) (?:tight|high )?(?:rope|wire)\b(?= high|$|[.,;!]| (?:between|in|over|above|at|with))/gi,
    'walk$1 on $2 tightrope',
  ],
  // What is carried under a coat is held by who wears it.
  [new RegExp(`\\bwith (${DET} (?:[\\w-]+ )?[\\w-]+) ${UNDER_A_COAT}`, 'gi'), 'wearing a $2 and carrying $1'],
  [new RegExp(`\\b${UNDER_A_COAT}`, 'gi'), 'wearing a $1'],
  [
    new RegExp(
      `\\blisten(s|ing)? to (${DET} [\\w-]+)['’]s (?:heart(?:beat)?|chest|lungs|breathing)(?: with an? stethoscope)?`,
      'gi',
    ),
    'listen$1 to $2',
  ],
  [
    /\bwaters (?=(?:the |his |her |some )?(?:\w+ )?(?:flowers|plants|roses|garden|lawn|tomatoes|trees?|vegetables|tulips|seedlings|seeds?)\b)/gi,
    'is watering ',
  ],
  // Nobody proposes to nobody.
  [
    /\b(?:(woman|girl|girlfriend|lady|princess|she)|(man|boy|boyfriend|guy|prince|he|sailor|soldier|knight|firefighter))( is)? (propos(?:es|ed|ing))(?= with an? (?:[\w-]+ )?ring\b|$|[.,;!]| (?:in|on|at|by|under) )/gi,
    (_, she = '', he = '', is = '', proposes = '') =>
      `${she || he}${is} ${proposes} to a ${she ? 'man' : 'woman'}`,
  ],
  [
    new RegExp(
      `\\bpropos(?:es|ed|ing|e) to (${DET} (?:[\\w-]+ )?[\\w-]+)(?: with an? (?:[\\w-]+ )?ring)?(?=$|[.,;!]| (?:in|on|at|by|under)\\b)`,
      'gi',
    ),
    // Glad, where nothing else is said of whoever is asked.
    (_, whom = '') =>
      `kneels before ${whom.split(' ').length > 2 ? whom : whom.replace(' ', ' happy ')} and offers a ring box`,
  ],
  // The hook that a hem is caught on is too small to be seen.
  [
    /,? (?:(?:with |and )?(?:her|his|the|its) )?(?:long |torn |white )?(?:veil|train|dress|gown|skirt|coat|cloak|sleeve|scarf|hem|trousers|jacket)(?: is)? (?:getting |gets )?(?:caught|snagged|stuck|catching|snagging) (?:on|in) (?:an?|the|its) (?:[\w-]+ )?(?:latch|nail|hook|catch|handle|hinge|frame|sill|lock|bolt)\b/gi,
    '',
  ],
  // Who gets out of a window is seen from without, who gets in at one from within.
  [
    new RegExp(
      `\\b(?:climb|clamber|crawl|escap|sneak|squeez|wriggl|slip)(e?s|ed|ing|e)? (?:out (?:through|from|of)|out|from|(?<=escap[a-z]{1,3} )(?:through|by)) (${DET}) ((?:[\\w'’-]+ ){0,2}?)window\\b`,
      'gi',
    ),
    (_, end = '', _det = '', of = '') =>
      `escap${end === '' ? 'e' : end === 's' ? 'es' : end} in the open window${whereOf(of)}`,
  ],
  [
    new RegExp(
      `\\b(climb|clamber|crawl|escape|sneak)(s|ed|ing)? (?:in |out |up |down )?(?:through|out of|in at|from|into) (${DET}) (?:(?:open|small|broken|bedroom|kitchen|back|bathroom) )?window\\b`,
      'gi',
    ),
    'climb$2 in $3 window',
  ],
  [
    /\b(falls?|fell|falling|tumbles?|slips?|jumps?) (?:off|from|out of)(?: of)? (?=(?:an?|the|his|her) (?:[\w-]+ )?(?:ladder|tree|horse|bike|bicycle|roof|chair|bed|shelf|table|wall|bench|motorcycle|swing|scooter|skateboard)\b)/gi,
    '$1 next to ',
  ],
  // "watches the tower collapse".
  [
    new RegExp(`\\b${SEES} (${DET} (?:[\\w-]+ )?[\\w-]+) ${ENDS}\\b`, 'gi'),
    (_, sees, what, ends = '') => `${sees} as ${what} ${ends}${/sh$/.test(ends) ? 'es' : 's'}`,
  ],
  [
    /\b(plant(?:s|ing|ed)?|water(?:s|ing|ed)?)\b([^.,;]*?) in(?:to)? (an?|the|his|her) (?:small |clay )?pot\b/gi,
    '$1$2 in $3 plant pot',
  ],
  // Who waters a beast lets it drink; no can is in hand.
  [
    /\bwater(s|ing|ed)? ((?:an?|the|his|her|their|two|three|some) (?:[a-z]+ )?(?:horses?|pony|ponies|mules?|donkeys?|camels?|cows?|cattle|oxen|ox|sheep|goats?|herd|llamas?|elephants?|dogs?))\b(?! (?:with|from) an? (?:hose|bucket|can)\b)/gi,
    (_, ending = '', whom = '') =>
      `watch${ending === 's' ? 'es' : ending} as ${whom} ${/s$|cattle|oxen|sheep$/.test(whom) ? 'are drinking' : 'drinks'}`,
  ],
  // A class puts up its hands to be asked.
  [
    /(?<=\b(?:classroom|school|teacher|pupils?|students?|lesson|lecture)\b[^.!?]*)\bwith (?:(?:their|his|her) )?(hands?) (?:up|raised|in the air)\b/gi,
    'with raised $1',
  ],
  [/(?<= of \w+ )steams\b/gi, 'stands'],
  [new RegExp(`\\b(${FLAMES}) (?:suddenly |slowly |finally )?(?:go|went) out\\b`, 'gi'), '$1 quench'],
  [new RegExp(`\\b(${FLAMES}) (?:suddenly |slowly |finally )?(?:goes|dies) out\\b`, 'gi'), '$1 quenches'],
  [
    new RegExp(
      `\\b(?:the|an?) (?:\\w+ )?(?:wind|breeze|gust|draught|draft|storm) (?:blows|blew|puts) out (${DET} (?:\\w+ )?${FLAMES})`,
      'gi',
    ),
    quenched,
  ],
  [new RegExp(`\\b(?:wind|breeze) (?:blows|blew) out (${DET} (?:\\w+ )?${FLAMES})`, 'gi'), quenched],
  [
    new RegExp(
      `\\b(?:(?:turn|switch)(s|es|ing)? (?:off|out) (?=(?:${DET} )?(?:\\w+ )?${FLAMES})|(?:turn|switch)(s|es|ing)? (${DET} (?:\\w+ )?${FLAMES}) off\\b)`,
      'gi',
    ),
    (_, one, other, what = '') =>
      `extinguish${/ing/.test(one ?? other ?? '') ? 'ing' : (one ?? other) ? 'es' : ''} ${what}`,
  ],
  [
    new RegExp(`\\b(put(?:s|ting)?|stamp(?:s|ing)?) out (?=(?:${DET} )?(?:\\w+ )?${FLAMES})`, 'gi'),
    (_, said = '') => `extinguish${/ing$/.test(said) ? 'ing' : /s$/.test(said) ? 'es' : ''} `,
  ],
  [
    new RegExp(`\\bput(s)? (${DET} (?:\\w+ )?${FLAMES}) out\\b`, 'gi'),
    (_, third, what = '') => `extinguish${third ? 'es' : ''} ${what}`,
  ],
  // Held over the flames, by those who sit about them.
  [
    new RegExp(
      `\\b((?:cook|roast|grill|toast|fry|boil|heat)(?:s|es|ing|ed)?|fries) ([^.,;]*?) ?(?:over|on) (${DET}|an open) (?:open )?(?:camp|bon|wood )?fire\\b`,
      'gi',
    ),
    '$1 $2 at $3 campfire',
  ],
  [/\b(?:falls|fell|tips|tipped|keels|tumbles) over(?! (?:an?|the|his|her|their)\b)/gi, 'topples'],
  [/\b(?:fall|tip|keel|tumble) over(?! (?:an?|the|his|her|their)\b)/gi, 'topple'],
  [/\b(?:falling|tipping|keeling) over(?! (?:an?|the|his|her|their)\b)/gi, 'toppling'],
  [/\b(?:knocks|tips|knocked) over (?=(?:an?|the|his|her|their)\b)/gi, 'topples '],
  [/\b(?:knocks|knocked) (an?|the|his|her|their) ([\w-]+) over\b/gi, 'topples $1 $2'],
  [
    /\b(tower|house|building|bridge|wall|castle|tent|roof|chimney|ruin|shed|barn|hut|scaffolding)(s?) (?:falls?|comes?|tumbles?|crash(?:es)?) down\b/gi,
    '$1$2 collapses',
  ],
  // What lies there is picked up, not held as if it had always been in the hand.
  [
    new RegExp(
      `\\b(?:find|discover|spot|notice)(s|ed|ing)? (${DET} (?:(?!${LIES_THERE})[\\w-]+ ){0,3}(?!${LIES_THERE})[\\w-]+) (?:lying )?(?:on|in) ((?:${DET} )?(?:[\\w-]+ )?${UNDERFOOT})\\b`,
      'gi',
    ),
    (_, ending = '', what = '', where = '') => `pick${ending} up ${what} from ${where}`,
  ],
  // "finds the safe empty", "finds her purse gone", "the crown is missing".
  [
    /\b(?:find|sees?|saw|discover|notice)(s|ed)? (?:that )?(?:the|his|her|their) ([\w-]+) (?:is |was )?empty\b/gi,
    (_, ending = '', what = '') => `gasp${ending && 's'} at the open ${what}`,
  ],
  [
    /\b(?:find|discover|notice)(s|ed)? (?:that )?(?:the|his|her|their) ((?:[\w-]+ )?[\w-]+) (?:(?:is|was|has been) )?(?:gone|missing|stolen|vanished)\b/gi,
    (_, ending = '', what = '') => `gasp${ending && 's'}. The ${what} vanishes`,
  ],
  [
    /(?<=^|[.;,!?] |\band |\bbut )(?:the|his|her|their|my) ((?:[\w-]+ )?[\w-]+) (?:is|are|was|were|has|have)(?: been)?(?: suddenly)? (?:gone|missing|stolen|nowhere to be (?:seen|found)|disappeared|vanished)(?=$|[.,;!])/gi,
    'the $1 vanishes',
  ],
  [/\bboil(s|ed|ing)? over\b/gi, 'overflow$1'],
  [/\b(?:blows up|blew up)(?= ?(?:$|[.,;!]|in\b|at\b|and\b|behind\b|with\b))/gi, 'explodes'],
  [/\b(?:blow up)(?= ?(?:$|[.,;!]|in\b|at\b|and\b|behind\b|with\b))/gi, 'explode'],
  [/\b(?:catches fire|caught fire|bursts? into flames?|goes up in flames?)\b/gi, 'burns'],
  [
    new RegExp(
      `\\b(?:lightning|an? (?:lightning )?bolt(?: of lightning)?) (?:strikes|hits|struck) (${DET} (?:(?!in\\b|at\\b|on\\b)[\\w-]+ ?){1,2})`,
      'gi',
    ),
    '$1 burns in a thunderstorm ',
  ],
  [/\b(?:in|on|through|among) the (?:high |rough |big |huge |stormy |towering )?waves\b/gi, 'in the sea'],
  [/\bthe sun (?:comes|came) out\b(?: (?:again|from behind the clouds))?/gi, 'it is sunny'],
  [
    /\bthe sun (?:breaks|peeks|shines|bursts|peers) (?:out |through )(?:from )?(?:behind )?(?:the )?(?:clouds?)?/gi,
    'it is sunny ',
  ],
  [
    new RegExp(`\\b${GUST} ${TAKES} (${DET} [\\w-]+)['’]s ([\\w-]+)${OFF}`, 'gi'),
    (_, who, thing) => `${who} reaches up, the ${flying(thing)} blows in the wind`,
  ],
  [
    new RegExp(
      `\\b${GUST} ${TAKES} (${DET}) ([\\w-]+(?: (?!away|off|up|out|into|from|through|over|across)[\\w-]+)?) (?:out of|from|off) (${DET} [\\w-]+)['’]s (?:hands?|head|arms|grip|fingers)`,
      'gi',
    ),
    (_, det, thing, who) => `${who} reaches up, ${det} ${flying(thing)} blows in the wind`,
  ],
  [
    new RegExp(
      `\\b${GUST} ${TAKES} (?:the|an?|his|her|their) ((?:[\\w-]+ )?[\\w-]+) (?:out of|from|off) (his|her|their) (?:hands?|head|arms|grip|fingers)`,
      'gi',
    ),
    (_, thing, whose) =>
      `${PRONOUNS[whose?.toLowerCase() ?? ''] ?? 'she'} reaches up, the ${flying(thing)} blows in the wind`,
  ],
  [
    new RegExp(`\\b${GUST} ${TAKES} (his|her|their) ([\\w-]+)${OFF}`, 'gi'),
    (_, whose, thing) =>
      `${PRONOUNS[whose?.toLowerCase() ?? ''] ?? 'she'} reaches up, the ${flying(thing)} blows in the wind`,
  ],
  [
    new RegExp(
      `\\b${GUST} ${TAKES} (${DET} (?:[\\w-]+ )?[\\w-]+)(?: (?:away|off|out|up|into|through|across)\\b(?! of (?:his|her))[^.,;!]*)`,
      'gi',
    ),
    (_, thing) => `${thing} blows in the wind`,
  ],
];
