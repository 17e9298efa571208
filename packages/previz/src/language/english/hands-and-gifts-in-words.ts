/** What is fed to beasts, whose hand is taken, what is handed over, measured or put on the lips, in words that show the hands at it. */

type Reword = (said: string, ...parts: string[]) => string;

const WHOSE = '(?:an?|the|his|her|their|two|some)';
const BEASTS =
  '(?:[\\w-]+ )?(?:kittens?|cats?|dogs?|pupp(?:y|ies)|hedgehogs?|squirrels?|fox(?:es)?|lambs?|cal(?:f|ves)|piglets?|foals?|mouse|mice|rabbits?|bunn(?:y|ies)|fawns?|cubs?)';
const OWNERS =
  '(?:(?:old|young|little|tired|happy|sad|small|tall|lonely) )?(?:boy|girl|man|woman|child|kid|toddler|student|chef|farmer|astronaut|climber|diver|cyclist|hiker|teacher|waiter|waitress|bride|groom|clown|king|queen|princess|prince|knight|soldier|detective|tourist|grandmother|grandfather|mother|father|player|runner|fisherman|sailor|lady|guy|businessman|businesswoman|nurse|doctor|painter|musician|guitarist|violinist|wizard|witch|pirate|couple)';

/** What a pickpocket is after. */
const LOOT =
  '(?:[\\w-]+ ){0,2}?(?:wallet|purse|coin purse|billfold|watch|wristwatch|phone|smartphone|necklace|bracelet|brooch|keys|banknotes?|passport|money|cash)';
/** How it is taken unseen. */
const LIFTED =
  '(?:lift|swipe|slip|slide|nick|pinch|pluck|palm|pilfer|filch|nab|fish|pick|pull|steal|snatch|grab|take|sneak)';
const PERSON_LIKE = '(?:an?|the) (?:[\\w-]+ ){0,2}?[\\w-]+';
const RIDDEN =
  '(?:subway|subway train|subway car|train|tram|streetcar|trolley|bus|metro|tube|underground|plane)';

/** What is written and handed over. */
const A_NOTE =
  '(?:an?|the|his|her) (?:(?:small|folded|handwritten|threatening|secret|crumpled|hold-?up|robbery|little|demand|written) )*note\\b';
/** Her hand at her lips, in whatever words. */
const PAINTS_LIPS =
  '(?:appl|try|tri|put|paint|check|touch|dab|reappl)(ies|ying|ing|es|s|y)? (?:on |up )?(?:some |her |his |the )?((?:(?:[\\w-]+ )?[\\w-]+ )?)lipstick(?: on)?';
const DRIVING_MIRROR =
  "(?:an?|the|her|his) (?:(taxi|car|cab|limousine|truck)(?:['’]s)? )?(?:rear-?view|rear|sun visor|visor|wing|side) ?mirror\\b(?: (?:of|in) (?:an?|the|her|his) (taxi|car|cab|limousine|truck)\\b)?";

/** Shoes that one runs in. */
const running = (what: string): string =>
  what
    .replace(/\b(?:running|gym|tennis|training|basketball|sports) shoes\b/i, 'sneakers')
    .replace(/^(?:brand[- ])?new /i, '');

/** On its chain in the fingers it is seen to be one. */
const gilded = (loot: string): string => loot.replace(/^(an?|the|his|her) watch$/i, '$1 gold watch');

export const HANDS_AND_GIFTS_IN_WORDS: readonly (readonly [RegExp, string | Reword])[] = [
  // A pickpocket has somebody to take it from, at the hip and not at what it was in.
  [
    new RegExp(
      `\\b${LIFTED}(?:t|s|es|d|ed|ing|ling|ping)? ((?:an?|the|some|his|her) ${LOOT}) (?:off|from|out of) (${PERSON_LIKE})['’]s (?:[\\w-]+ )?(?:pocket|wrist|hand|arm|jacket|coat|neck|belt|waistcoat|trousers|jeans)\\b`,
      'gi',
    ),
    (_, what = '', whom = '') => `steals ${gilded(what)} from ${whom}`,
  ],
  [
    new RegExp(
      `\\b(?:lift|swipe|nick|pinch|pluck|palm|pilfer|filch|nab|fish)(?:s|es|d|ed|ing)? ((?:an?|the|some) ${LOOT}) (?:off|from) (?=(?:an?|the) (?!(?:[\\w-]+ ){0,2}?(?:table|counter|desk|shelf|floor|ground|drawer|box|safe|shop|store|display|case|hook|stall|bag|car|pond|river|bed|nightstand|dresser)\\b))`,
      'gi',
    ),
    (_, what = '') => `steals ${gilded(what)} from `,
  ],
  [
    new RegExp(
      `\\b(pickpockets?) (?:is )?${LIFTED}(?:s|es|d|ed|ing|ling|ping)? ((?:an?|the|some) ${LOOT})(?= (?:on|in|aboard|at|inside|during|amid|among|near|outside)\\b|[.,;!]|$)`,
      'gi',
    ),
    (_, who = '', what = '') => `${who} steals ${gilded(what)} from a man`,
  ],
  [
    new RegExp(
      `\\b(pickpockets?) (?:is )?(?:work(?:s|ing)?|prowl(?:s|ing)?|strikes?|at work|goes to work)(?: (?:in|on|at|through|amid))? (?=(?:an?|the) (?:[\\w-]+ )?(?:crowd|crowded|busy|packed|market|${RIDDEN}))`,
      'gi',
    ),
    '$1 steals a wallet from a man in ',
  ],
  // What is in a bag is taken as well: nobody slips.
  [
    new RegExp(
      `\\b(?:slip|sneak|fish|lift|swipe)(?:s|p?ed|p?ing|ing|es)? ((?:an?|the|some) ${LOOT}) (?:from|out of) (?=(?:an?|the) [\\w-]+(?: [\\w-]+)?['’]s (?:backpack|rucksack|bag|handbag|purse|basket|suitcase|coat|jacket)\\b)`,
      'gi',
    ),
    (_, what = '') => `steals ${what} from `,
  ],
  [
    new RegExp(
      `\\bslip(s|ping)? ((?:an?|the|some) ${LOOT}) (?=(?:from|out of) (?:an?|the|his|her) (?:[\\w-]+ ){0,2}?(?:box|case|drawer|safe|cabinet|display|shelf|desk|counter)\\b)`,
      'gi',
    ),
    (_, end = '', what = '') => `${end === 'ping' ? 'taking' : end === 's' ? 'takes' : 'take'} ${what} `,
  ],
  // What is tied to a wrist is given, and nobody is bound.
  [
    /\b(?:tie|fasten|attach)(?:s|d)? ((?:an?|the|some|two|three) (?:[\w-]+ ){0,2}?(?:balloons?|ribbons?|bracelets?|kites?)) (?:to|on|onto|around|round) ((?:an?|the|his|her|their) (?:[\w-]+ ){0,2}?[\w-]+)['’]s (?:wrist|hand|arm|finger)\b/gi,
    'gives $1 to $2',
  ],
  // A plaster is on a knee and no plate of vegetables.
  [
    /\b(?:peel|pull|rip|tear|stick|put|press|smooth|place|tak|remov|appl|chang)(?:e?s|ies|ing|e)? (?:off )?(?:an?|the|his|her) (?:[\w-]+ )?(?:plaster|band-?aid|sticking plaster|bandage|dressing) (?:off|from|on|onto|over|to) (an?|the|his|her|their) ((?:[\w-]+ )?[\w-]+['’]s )(?:[\w-]+ )?(knee|arm|hand|elbow|finger|shin|leg|forehead|wrist|foot|ankle)\b/gi,
    'bandages $1 $2$3',
  ],
  // A fish that is cooked lies on its plate already; who squeezes a lemon over it sits before it.
  [/\b(?:plate|platter) of ((?:grilled|fried|baked|roast|roasted|cooked) fish)\b/gi, '$1'],
  // What is whittled is a stick yet, and no beast as large as life.
  [
    /\bwhittl(es?|ing) (?:an?|the|some|his|her) (?:(?:small|little|tiny|wooden|toy|crude) )*(?:horse|bear|bird|dog|cat|duck|owl|wolf|fox|fish|deer|figurine|figure|doll|soldier|toy|animal|boat|eagle|elephant)s?\b/gi,
    'whittl$1 a stick',
  ],
  [
    /\bsqueez(es?|ing) (?:some |an? |the |half an? |fresh )*(lemon|lime|orange)s?(?: juice)? (?:over|on|onto) (?:an?|the|his|her|some)? ?((?:grilled |fried |baked |roast |roasted |raw )?(?:fish|oysters?|salad|salmon|prawns|chicken|steak|shrimps?))\b/gi,
    'squeez$1 a $2 at a table with $3 on it',
  ],
  // A king that is knocked over is on its board.
  [
    /\b(chess (?:player|master|champion|grandmaster)s?|grandmaster) (?:knock|tip|toppl|push|tap)(?:s|es|ing|e)? (?:over )?(?:his|her|the) (?:own )?(?:king|queen|bishop|rook|knight|pawn)(?: over)?\b/gi,
    '$1 playing chess',
  ],
  // Tracks that a hunter kneels at are prints in the wild, and no road's.
  [
    /\b((?:hunter|tracker|ranger|trapper|scout|huntsman|huntress)s? (?:kneels?|crouch(?:es)?|squats?|bends?|stoops?)(?: down)?) (?:to |and )(?:examine|study|inspect|read|touch|follow|look at|check)s? (?:the |some |fresh |animal |deer |wolf |bear )*(?:tracks|prints|spoor|footprints)(?: (?:in|on) (?:the )?(?:soft |wet |fresh )?(mud|snow|ground|earth|dirt|soil))?(?! in (?:an?|the))/gi,
    (_, who = '', ground = '') =>
      `${who} to examine footprints in the ${/snow/i.test(ground) ? 'snowy ' : ''}forest`,
  ],
  // What is put on for a climb is worn at the hip: nobody stands on it.
  [
    /\b(?:strap|buckl|clip|fasten|put|slip|pull)(?:s|es|ting|ping|ing|e)? (?:on|into) (?:an?|the|his|her) (?:(?:safety|climbing|full-?body|body) )+harness\b/gi,
    'puts on a tool belt',
  ],
  // Who shaves in a mirror is before it.
  [
    /\b((?:shav|comb|brush|check|admir|trim|inspect|examin|prepar|practi[cs]|rehears)(?:es|e|s|ing) (?:(?:himself|herself|(?:his|her) (?:[\w-]+ ){0,2}[\w-]+) )?)(?:in|into) (an?|the|his|her) ((?:[\w-]+ )?)mirror\b/gi,
    '$1in front of $2 $3mirror',
  ],
  // Whose it is sees it.
  [
    new RegExp(
      `^((?:an?|the|one) ${OWNERS})['’]s ((?:[\\w-]+ )?(?!heels?|phone|glasses|shoes|eyes|face|hand|heart|hair|knee|nose|leg|arm|mood|dreams?)[\\w-]+) (?=(?:pops?|bursts?|breaks?|snaps?|tears?|rips?|melts?|shatters?|explodes?|crash(?:es)?|sinks?|burns?|falls|vanishes|floats away|flies away|gets stuck)\\b)`,
      'gi',
    ),
    '$1 watches as the $2 ',
  ],
  // What teeth try is bitten.
  [
    /\b(?:test|try|tri|check|prov)(?:es|s|ies|ing)? ((?:an?|the|his|her) (?:[\w-]+ )?(?:coin|nugget|pearl|medal|ring|doubloon)) (?:with|between) (?:his|her|the) teeth\b/gi,
    'bites $1',
  ],
  [
    /\b(bit(?:es?|ing)) (?:down )?(?:hard )?(?:on|into) ((?:an?|the|his|her) (?:[\w-]+ )?(?:coin|nugget|pearl|medal|ring|doubloon))\b/gi,
    '$1 $2',
  ],
  // No "kitten milk".
  [
    new RegExp(
      `\\bfeed(s|ing)? (it|(?:${WHOSE} )?${BEASTS}) ((?:(?:some|a|the) )?(?:[\\w-]+ )?milk)\\b(?: (?:from|in|out of) (?:a|the) (?:saucer|bowl|dish|cup))?(?! (?:from|with|out of) (?:an?|the|his|her) (?:baby )?bottle)`,
      'gi',
    ),
    (_, end = '', beast = '', milk = '') =>
      `giv${end === 'ing' ? 'ing' : end ? 'es' : 'e'} ${beast} a bowl of ${milk.replace(/^(?:some|a|the) /i, '')}`,
  ],
  [
    new RegExp(`\\bfeed(s|ing)? (?:some )?milk to (it|(?:${WHOSE} )?${BEASTS})\\b`, 'gi'),
    (_, end = '', beast = '') => `giv${end === 'ing' ? 'ing' : end ? 'es' : 'e'} ${beast} a bowl of milk`,
  ],
  // A comrade in arms is a soldier too, and another one.
  [
    /\b((?:carr|drag|help|support|pull|hold|sav|rescu|bandag|comfort)(?:y|ies|ying|s|es|e|ging|ing)? )(?:his|her|their) (wounded|injured|dying|fallen|bleeding) (friend|comrade|buddy|mate|brother|soldier)\b/gi,
    (_, deed = '', how = '', who = '') =>
      `${deed}a ${how} ${/comrade|buddy|mate/i.test(who) ? 'friend' : who}`,
  ],
  [
    /\b(?:take|grab|clasp|squeeze|hold)(s|ing)? ((?:an?|the|his|her|their) (?:[\w-]+ )?[\w-]+)['’]s hands?\b(?! (?:to|and) (?:kiss|help|lead|pull|shak))/gi,
    (_, end = '', whom = '') => `hold${end} hands with ${whom}`,
  ],
  // What shows is what is begun.
  [
    /\b(?:start|begin)s? (build|rebuild|repair|fix|assembl|construct|mak|bak|pack|unpack)ing\b/gi,
    (_, verb = '') => `${verb}${/mak|bak|assembl/i.test(verb) ? 'e' : ''}s`,
  ],
  // Over a bank's counter a note is written, and who gets it stands there for it.
  [
    new RegExp(
      `\\b(?:slid|pass|hand|giv|push|slip|shov)(e?s|ing|e)? ${A_NOTE} (?:back |over |across (?:the|a) (?:[\\w-]+ )?(?:counter|desk|table) )?(?:to (?=(?:an?|the|his|her) )|in (?=(?:an?|the) (?:[\\w-]+ )?(?:teller|clerk|cashier)\\b))`,
      'gi',
    ),
    (_, end = '') => `${/ing/.test(end) ? 'handing' : 'hands'} a sheet of paper to `,
  ],
  [
    new RegExp(
      `\\b(?:slid|pass|hand|giv|slip)(e?s|ing|e)? ((?:an?|the|his|her) (?:[\\w-]+ ){0,2}?(?:teller|clerk|cashier|banker|robber|bandit|thief)) ${A_NOTE}(?= (?:that|saying|which|in|at|across|over|through)\\b|[.,;!]|$)`,
      'gi',
    ),
    (_, end = '', whom = '') => `${/ing/.test(end) ? 'handing' : 'hands'} a sheet of paper to ${whom}`,
  ],
  // How tall one has grown is taken at the door's frame, by whoever measures or marks it.
  [
    /\b(?:measur|mark|record)(e?s|ing|e)? (?:how (?:tall|much) )?((?:an?|the|his|her|their) (?:[\w-]+ )?[\w-]+?)(?:['’]s? (?:height|growth)| has grown| is)(?: with a (?:pencil|ruler|tape(?: measure)?))? (?:against|on|at|by|in) (?:an?|the|their|his|her) (?:(kitchen|bedroom|bathroom|hallway|living[- ]room) )?(?:door ?frame|door ?way|door ?post|door ?jamb|door)\b(?: (?:of|in) (?:the|a|their) (kitchen|bedroom|bathroom|hallway|living[- ]room))?(?: with a (?:pencil|ruler|tape(?: measure)?))?/gi,
    (_, end = '', whom = '', room = '', inRoom = '') =>
      `${/ing/.test(end) ? 'measuring' : 'measures'} ${whom} beside the door${room || inRoom ? ` in the ${room || inRoom}` : ''}`,
  ],
  // Lips are painted before a glass that one looks into; that of a car is before who sits in it.
  [
    new RegExp(`\\b${PAINTS_LIPS} (?:in|into|using) ${DRIVING_MIRROR}`, 'gi'),
    (_, end = '', how = '', car = '', ofCar = '') =>
      `${/ing/.test(end) ? 'applying' : 'applies'} ${how}lipstick on the back seat of a ${car || ofCar || 'car'}`,
  ],
  [
    new RegExp(
      `\\b${PAINTS_LIPS} (?:in|at|before|in front of) (an?|the|her|his) ((?:(?:[\\w-]+ )?(?:bathroom|bedroom|hallway|backstage|restroom) )?(?:[\\w-]+ )?)mirror\\b`,
      'gi',
    ),
    (_, end = '', how = '', det = '', which = '') =>
      `${/ing/.test(end) ? 'applying' : 'applies'} ${how}lipstick while looking into ${det} ${which}mirror`,
  ],
  // Who knocks has the hand at the door, whatever is set right meanwhile.
  [
    /\b(knock(?:s|ing)? (?:on|at|in front of) (?:an?|the|his|her) [^.;,]{1,50}?),? (?:and|while|then|as (?:he|she)) (?:nervously |quickly |carefully )?(?:adjust|straighten|fix|smooth|check|loosen|tug)(?:e?s|ing)?(?: at)? (?:his|her) (?:[\w-]+ )?(?:tie|bow ?tie|collar|cuffs?|jacket|suit|lapels?|hair|dress|skirt|hat|cap)\b/gi,
    '$1',
  ],
  // Out of its box somebody takes it, on the floor where that is said.
  [
    /\bunbox(?:es|ing)? ((?:(?:an?|the|his|her|some|two) )?(?:[\w-]+ ){0,3}?[\w-]+)(?: on (?:the|his|her|their) (?:((?:living room|living-room|bedroom|apartment|kitchen|office|flat|dorm room|studio)) )?floor\b(?: (?:of|in) (?=(?:an?|the|his|her|their) ))?|(?= (?:in|at|on|for|with) |[.,;!]|$))/gi,
    (said, what = '', room = '') =>
      / floor\b/i.test(said)
        ? `kneels on the floor taking ${running(what)} out of an open box${room ? ` in the ${room}` : / (?:of|in) $/i.test(said) ? ' in ' : ''}`
        : `takes ${running(what)} out of an open box`,
  ],
];
