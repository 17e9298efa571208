/** Verbs and phrases that mean another thing with this object: "beats him at chess" is no fight, "runs a bakery" no run. */
import { boundaryFirst } from './boundary-first.ts';
import { inflected } from './deeds-in-words.ts';
import { EVERYDAY_DEEDS, EVERYDAY_PHRASES } from './everyday-deeds-in-words.ts';
import { FIGURES_OF_SPEECH } from './figures-of-speech.ts';
import { GEAR_IN_WORDS } from './gear-in-words.ts';
import { HANDLED_IN_WORDS } from './handled-in-words.ts';
import { PEOPLE_IN_THEIR_SCENE } from './people-in-their-scene.ts';
import { PEOPLE_OF_TWO_SENSES } from './people-of-two-senses.ts';
import { PHRASAL_IN_WORDS } from './phrasal-in-words.ts';
import { RARE_VERBS_IN_WORDS } from './rare-verbs-in-words.ts';
import { SINGLE_DEEDS_IN_WORDS, SINGLE_PEOPLE_IN_WORDS } from './single-deeds-in-words.ts';
import { SMALL_DEEDS_IN_WORDS } from './small-deeds-in-words.ts';
import { PHRASAL_THINGS } from './things-in-their-sense.ts';
import { WORDS_IN_THEIR_SCENE } from './words-in-their-scene.ts';
import { WORDS_OF_TWO_SENSES } from './words-of-two-senses.ts';
import { STRINGED, WORDS_TOGETHER } from './words-together.ts';
import { AT_THEIR_WORK, WORK_IN_WORDS } from './work-in-words.ts';

const DET = '(?:an?|the|his|her|their|its|my|our|some)';
const WHOM = `(him|her|them|me|us|${DET} (?:[\\w-]+ )?[\\w-]+)`;
const STAFF =
  'employees?|workers?|secretary|secretaries|assistants?|staff|interns?|clerks?|cooks?|managers?|colleagues?|players?|team|coach';

/** Every form of a verb: "beat" for beats, beating; irregular pasts are given behind a bar. */
const forms = (verb: string): string =>
  verb
    .split('|')
    .map(
      (stem) =>
        `${stem.replace(/e$/, '')}(?:e|es|s|ed|ing)?${/[pntb]$/.test(stem) ? `|${stem}${stem.at(-1)}ing` : ''}`,
    )
    .join('|');

/** The verb as said, what follows it, the verb that shows it, and what follows that ($1, $2: groups of what followed). */
const WITH_THIS_OBJECT: readonly (readonly [string, string, string, string])[] = [
  ...SINGLE_DEEDS_IN_WORDS,
  ...WORK_IN_WORDS,
  ...GEAR_IN_WORDS,
  ...EVERYDAY_DEEDS,
  ...PHRASAL_IN_WORDS,
  ...RARE_VERBS_IN_WORDS,
  ...HANDLED_IN_WORDS,
  ...SMALL_DEEDS_IN_WORDS,
  // Nobody lies down who lays something.
  [
    'lay',
    `(?:the |some |new |an? )?(?:[\\w-]+ )?(?:railroad |railway |train )?(tracks?|rails|sleepers)`,
    'kneel',
    ' on railway tracks with hammers',
  ],
  ['lay', `(?:the |some |an? )?(?:[\\w-]+ )?(?:bricks|stones|blocks)`, 'build', ' a brick wall'],
  ['lay', `(?:the |some |an? )?(?:[\\w-]+ )?(?:pipes?|pipelines?|cables?|wires?)`, 'dig', ''],
  [
    'lay',
    `(?:the |some |new )?(?:[\\w-]+ )?(?:tiles?|floorboards?|flooring|parquet|carpet)`,
    'kneel',
    ' on the floor',
  ],
  [
    'spray|squirt|pour|shoot',
    // Beasts have no hose.
    `(?<!\\b(?:elephant|mammoth|dolphin|seal|walrus|whale|hippo|camel|llama|squid)s? \\w+ )(?:(?:jets of )?water|foam) (?:on|onto|at|into|over|towards?) (${DET} (?:[\\w-]+ ){0,2}[\\w-]+)`,
    'hold',
    ' a fire hose towards $1',
  ],
  // Who wins at a game hits nobody.
  [
    'beat|defeat',
    `${WHOM} (?:at|in) (?:an? |the )?(?:game of )?(chess|checkers|cards|poker|tennis|table tennis|ping pong|pool|billiards|darts|basketball|football|soccer|golf|badminton)(?: game| match)?`,
    'play',
    ' $2 with $1',
  ],
  [
    'beat|defeat',
    `${WHOM} (?:at|in) (?:an? |the )?(?:[\\w-]+ )?(?:video ?game|racing game|computer game|fighting game|console game|mario kart)`,
    'play',
    ' a video game with $1',
  ],
  ['beat|defeat', `${WHOM} (?:at|in) (?:an? |the )?(?:[\\w-]+ )?(?:race|sprint|marathon)`, 'race', ' $1'],
  ['beat|defeat', `${WHOM} (?:at|in) arm[- ]wrestling`, 'arm-wrestle', ' with $1'],
  ['beat', '((?:the |an? |some |two |three )?(?:[\\w-]+ )?(?:eggs?|cream|batter|dough))', 'whisk', ' $1'],
  ['beat', '(?:the )?(?:odds|traffic|heat|clock|crowds|rush)', 'smile', ''],
  ['pin', `${WHOM} (?:down )?(?:to|on|onto|against) the (?:mat|ground|floor|canvas)`, 'wrestle', ' with $1'],
  // Who keeps a shop runs nowhere.
  [
    'run|ran',
    `(an?|the|his|her|their) ((?:[\\w-]+ )?(?:bakery|shop|store|bookshop|caf[eé]|restaurant|hotel|bar|pub|farm|diner|salon|clinic|workshop|garage|studio|pharmacy))`,
    'work',
    ' in $1 $2',
  ],
  ['run|draw', '(?:an?|the|her|his) (?:[\\w-]+ )?bath', 'fill', ' a bathtub'],
  [
    'run|ran',
    `(?:${DET} )?(?:[\\w-]+ )?(?:tests?|programs?|scripts?|code|build|simulation|query|software|benchmark)(?: on ${DET} (?:laptop|computer))?`,
    'type',
    ' on a laptop',
  ],
  ['run', 'errands', 'walk', ' with a shopping bag'],
  ['run|ran', 'for (?:office|president|mayor|governor|senate|congress)', 'speak', ' at a lectern'],
  ['run', 'a (?:high )?(?:fever|temperature)', 'lie', ' sick in bed'],
  ['run|ran', 'out of (?:gas|petrol|fuel)', 'stand', ' beside a car'],
  [
    'run|ran|bump',
    `into (${DET} (?:old |former |close |childhood )?(?:friend|ex|neighbou?r|colleague|teacher|classmate|acquaintance))`,
    'greet',
    ' $1',
  ],
  ['draw', '((?:the|her|his|their) (?:[\\w-]+ )?(?:curtains?|blinds?|drapes))', 'close', ' $1'],
  ['draw', '(?:first|faster)\\b', 'aim', ' a pistol'],
  ['draw', 'water (?:from|out of) ((?:a|the) (?:[\\w-]+ )?well)', 'hold', ' a bucket at $1'],
  ['draw', 'blood from', 'hold', ' a syringe next to'],
  ['draw', '(?:near|closer)', 'walk', ' closer'],
  ['strike', '(?:gold)', 'find', ' gold'],
  ['strike', 'a (?:deal|bargain)( with)?', 'shake', ' hands$1'],
  ['go|went|are|is', 'on strike', 'protest', ''],
  ['catch|caught', '(?:a|the) (?:bad |nasty )?(?:cold|flu|fever)', 'sneeze', ''],
  ['catch|caught', '((?:the|a|his|her) (?:[\\w-]+ )?(?:bus|tram))', 'chase', ' $1'],
  ['catch|caught', '((?:a|the) (?:taxi|cab))', 'hail', ' $1'],
  [
    'weave|thread',
    '(?:in and out of|through|between|past) (?=(?:the )?(?:heavy |busy |city |rush-hour )?(?:traffic|cars|streets?))',
    'ride',
    ' through ',
  ],
  ['miss', `(${DET} (?:[\\w-]+ )?(?:bus|tram))\\b`, 'chase', ' $1'],
  ['miss', `${DET} (?:[\\w-]+ )?train\\b`, 'despair', ' at a train station'],
  ['miss', `${DET} (?:[\\w-]+ )?(?:flight|plane)\\b`, 'despair', ' in an airport terminal'],
  // What one runs for drives off.
  [
    'run|ran|rush|hurry|hurrie|sprint|dash|race',
    `(?:for|to get|to make|to reach) (${DET} (?:[\\w-]+ )?(?:bus|tram|train|streetcar|trolleybus|ferry|plane))\\b`,
    'chase',
    ' $1',
  ],
  ['catch|caught', '(?:(?:some )?sleep|forty winks|some shut-?eye)', 'sleep', ''],
  [
    'fire',
    `(him|her|them|(?:an?|the|his|her|their) (?:[\\w-]+ )?(?:${STAFF}))(?! (?:with|of))`,
    'shout',
    ' at $1',
  ],
  [
    'fire',
    '((?:an?|the|his|her|some) (?:[\\w-]+ )?(?:vases?|pots?|clay|bowls?|pottery|bricks?|mugs?|tiles?))',
    'bake',
    ' $1',
  ],
  ['fire', 'up ((?:an?|the|his|her) (?:[\\w-]+ )?(?:grill|barbecue|bbq|stove|oven))', 'light', ' $1'],
  [
    'charge',
    `(${DET} (?:[\\w-]+ )?(?:phone|smartphone|tablet|laptop|battery|scooter|electric car|car|toothbrush))`,
    'plug',
    ' in $1',
  ],
  [
    'shoot|shot',
    '(?:an? |the )?(?:last-second |game-winning )?(?:three[- ]pointers?|free throws?|hoops|baskets?|jump shots?|jumpers?|layups?)(?: at the buzzer)?',
    'throw',
    ' a basketball',
  ],
  ['cast', `(?:an?|his|her|their|the) (?:fishing )?(?:line|lure|fly|rod)s?`, 'fish', ''],
  [
    'have|has|had',
    '(?:an? )(?:terrible |big |loud |blazing |huge )?(?:row|falling[- ]out)(?! of)',
    'argue',
    '',
  ],
  [
    'have|has|had',
    `(?:an? )?(?:light ?bulb|eureka|aha|a-ha) moment|(?:have|has) (?:an?|a sudden|a brilliant|a great) idea`,
    'raise',
    ' a finger and smiles',
  ],
  [
    'break|broke',
    `into ((?:an?|the|his|her|their) (?:[\\w-]+ )?(?:house|home|mansion|shop|store|museum|villa|apartment|bank))`,
    'climb',
    ' through a window of $1',
  ],
  [
    'break|broke',
    '(?:out of|free from) ((?:an? |the )?(?:[\\w-]+ )?(?:jail|prison|cell|cage))',
    'escape',
    ' from $1',
  ],
  ['break|broke', '(?:the )?(?:finish )?tape(?: at the finish line)?', 'cross', ' the finish line'],
  ['break|broke', 'the (?:bad |good |sad )?news( to)?', 'talk', '$1'],
  ['break|broke', 'the ice(?= (?:at|with|between|by)\\b)', 'talk', ''],
  ['break|broke', 'bread with', 'eat', ' bread with'],
  ['break|broke', 'the (?:[\\w-]+ )?record', 'cheer', ''],
  ['drop', `${WHOM} off (?:at|in front of)`, 'wave', ' goodbye to $1 in front of'],
  ['drop', `off ${WHOM} (?:at|in front of)`, 'wave', ' goodbye to $1 in front of'],
  [
    'pick',
    `up ${WHOM} (?:from|at) (?=(?:the |a )?(?:school|kindergarten|daycare|nursery|airport|station|train station|bus stop)\\b)`,
    'embrace',
    ' $1 in front of ',
  ],
  ['hang|hung', 'out\\b(?! (?:of|the|his|her|their|to)\\b)', 'sit', ' together'],
  ['hang|hung', 'up (?:on (?:him|her|them)|the phone)', 'hold', ' a phone'],
  [
    'make|give|propose|raise|gave',
    'an? (?:[\\w-]+ )?toast(?: (?:to|for) (?:him|her|them|the [\\w-]+))?(?! (?:and|with) (?:butter|jam))',
    'raise',
    ' a champagne glass',
  ],
  [
    'toast',
    '(?:to )?((?:the|his|her|their) (?:happy |new )?(?:bride|groom|couple|newlyweds|host|winner|king|queen|friends?|family))',
    'raise',
    ' a champagne glass to $1',
  ],
  [
    'pitch',
    `${DET} (?:[\\w-]+ )?(?:startup|start-up|ideas?|film|movie|app|product|script|story|concept|invention|business|project|game|campaign) to`,
    'speak',
    ' at a whiteboard to',
  ],
  ['pitch', '((?:an?|the|his|her|their) (?:[\\w-]+ )?tents?)', 'erect', ' $1'],
  ['hit', 'the books', 'read', ' books at a desk'],
  ['hit', 'the gym', 'lift', ' a dumbbell in the gym'],
  ['hit', 'the dance ?floor', 'dance', ''],
  ['hit', 'the (?:jackpot|big time)', 'cheer', ''],
  [
    'hit',
    '(?:an?|the) (?:[\\w-]+ )?(?:birdie|eagle|bogey|drive|putt|hole[- ]in[- ]one)(?= (?:on|from|at|in)\\b|[.,;]|$)',
    'swing',
    ' a golf club',
  ],
  ['hit', '((?:an?|the|his|her) (?:[\\w-]+ )?(?:snare|drums?|cymbals?|gong))', 'play', ' $1'],
  ['hit', '(?:an?|the) (?:high|low|wrong|right|last) notes?', 'sing', ''],
  ['hit', '((?:an?|the) (?:[\\w-]+ )?nails?) with (?:an?|the|his|her) (?:[\\w-]+ )?hammer', 'hammer', ' $1'],
  ['give|gave', `${WHOM} the cold shoulder`, 'turn', ' away from $1'],
  ['spill', 'the beans( to)?', 'whisper', '$1'],
  ['bring|brought', '(?:down the house|the house down)', 'sing', ' to a cheering crowd'],
  ['take|took', '(?:an?|the) (?:penalty(?: kick)?|free kick|corner kick)', 'kick', ' a ball'],
  ['throw|threw', 'an? (?:[\\w-]+ )?pass', 'throw', ' a football'],
  [
    'take|took|ride|rode',
    '(?:the|an?) (?:lift|elevator)s?(?: (?:up|down))?(?: to the (?:[\\w-]+ )?(?:floor|top|lobby|roof|basement))?',
    'stand',
    ' in an elevator',
  ],
  ['scrub', '(?:in|up)\\b', 'wash', ' hands'],
  ['bank', '((?:the|his|her) (?:[\\w-]+ )?(?:plane|jet|aircraft|glider|airplane))', 'fly', ' $1'],
  ['roll', '(?:the )?(?:film|cameras?)(?=[.,;]|$| (?:on|in|at)\\b)', 'hold', ' a film camera'],
  ['wait', '(?:on )?tables', 'hold', ' plates'],
  ['plant|press', '(?:an? |the )(?:[\\w-]+ )?kiss on', 'kiss', ''],
  ['hang|hung', '(?:on|upon) (?:(?:his|her|their) )?every word', 'listen', ''],
  ['skip|cut|ditch', '(?:class|school|classes)', 'walk', ' away from a school'],
  ['toss|mix', '((?:an?|the) (?:[\\w-]+ )?salad)', 'stir', ' $1'],
  ['flip|leaf|thumb|page', `through (${DET} (?:[\\w-]+ )?[\\w-]+)`, 'read', ' $1'],
  [
    'do|does|did|swim',
    '(?:the )?(?:butterfly|backstroke|breaststroke|front crawl|crawl)(?: stroke)?',
    'swim',
    '',
  ],
  [
    'throw|threw|land',
    '(?:an? |the )?(?:[\\w-]+ )?(?:hooks?|jabs?|uppercuts?|punch(?:es)?)(?: (?:at|on))?',
    'punch',
    '',
  ],
  ['plant|hide', '(?:an? |the )(?:[\\w-]+ )?bugs? in', 'hide', ' a microphone in'],
  [
    'set|smash|hold',
    '(?:an? |the )(?:new )?(?:world |track |school |olympic )?record(?=[.,;]|$| (?:in|at|for|on)\\b)',
    'cheer',
    '',
  ],
  [
    'spin|spun',
    '((?:an?|the|his|her) (?:[\\w-]+ )?(?:globe|roulette wheel|wheel of fortune|coin))',
    'touch',
    ' $1',
  ],
  ['spin|spun', '(?:an?|the|his|her) (?:wooden |toy )?top', 'spin', ' a spinning top'],
  [
    'wrap|tape|bind',
    '(?:up )?(?:his|her|their) (?:own )?(?:hands?|knuckles|wrists?|fists?|ankles?)',
    'bandage',
    '',
  ],
  ['trim|clip|groom', '(?:his|her|their) (?:[\\w-]+ )?(?:beard|moustache|mustache|goatee)', 'shave', ''],
  ['massage|rub', '(his|her|their) temples', 'rub', ' $1 forehead'],
  ['slap|thump', '((?:the|an?|his|her|their) (?:[\\w-]+ )?(?:table|desk|counter|bar))', 'pound', ' $1'],
  ['fold', '(?:the |some |her |his )?(?:[\\w-]+ )?(?:laundry|clothes|washing)', 'fold', ' shirts'],
  ['spray[- ]?paint', '(?:on )?(?:an?|the) (?:[\\w-]+ )?walls?', 'spray', ' graffiti'],
  [
    'hang|hung',
    '(?:up )?(?:the |some |her |his )?(?:(?:wet|white|clean|bed|damp|fresh) )+sheets',
    'hang',
    ' the laundry',
  ],
  [
    'pour',
    '(him|her|them) ((?:an?|some|the|another) (?:(?:cup|glass|mug) of )?(?:[\\w-]+ )?[\\w-]+)',
    'pour',
    ' $2 for $1',
  ],
  ['pour', '(?:himself|herself|themselves) (?=(?:an?|some|the|another) )', 'pour', ' '],
  // Prints on a thing are no pictures of it.
  [
    'dust|brush|powder|check|examine|search|test|swab',
    `((?:an?|the) (?:[\\w-]+ )?[\\w-]+) for (?:finger|palm )?prints`,
    'examine',
    ' $1 with a magnifying glass',
  ],
  ['dust', '(?:for )?(?:finger)?prints', 'examine', ' the floor with a magnifying glass'],
  [
    'copy|copi',
    '((?:an?|the|his|her) (?:[\\w-]+ )?(?:manuscript|book|scroll|text|letter|psalter|bible))',
    'write',
    ' in a book',
  ],
  ['strike|struck', '(an?|the) (?:[\\w-]+ )?match', 'light', ' $1 match'],
  [
    'tip|doff|lift|raise',
    '((?:his|her|their) (?:[\\w-]+ )?(?:hat|cap|fedora|bowler|top hat))',
    'put',
    ' on $1',
  ],
  ['squeeze|wriggle|squirm', 'through (?=(?:an?|the) )', 'crawl', ' through '],
  ['put', 'out (?=(?:an?|the) (?:[\\w-]+ )?(?:fire|campfire|bonfire|flames?)\\b)', 'extinguish', ' '],
  ['pull|put', '(?:up|on) (?=(?:his|her|their) (?:socks|boots|shoes)\\b)', 'put', ' on '],
  ['spin|spun', 'out (?=(?:on|in|of)\\b)', 'drive', ' '],
  [
    'recite|declaim',
    `(?:${DET} )?(?:[\\w-]+ )?(?:poems?|poetry|verses?|oath|alphabet|speech|pledge|times tables?)`,
    'speak',
    '',
  ],
  [
    'drill',
    '((?:the|his|her|their|some) (?:[\\w-]+ )?(?:recruits|soldiers|troops|men|squad|cadets|team))',
    'shout',
    ' at $1',
  ],
  ['do|does|did', '(?:an? )?bench[- ]press(?:es)?', 'lift', ' a barbell'],
  ['bench[- ]press', '[\\w ]{0,14}(?:kilos?|kg|pounds|weights?)', 'lift', ' a barbell'],
  ['nail|stick|stuck', '(?:the|her|his) (?:[\\w-]+ )?(?:landing|dismount)', 'cheer', ''],
  ['drink|drank', '(?:from|at|out of) (?:an?|the) (?:[\\w-]+ )?spring', 'drink', ' from a stream'],
  [
    'pluck|tune',
    `(?:an?|the|one) strings?(?: (?:of|on) ((?:an?|the|his|her) (?:[\\w-]+ )?(?:${STRINGED})))?`,
    'play',
    ' the guitar',
  ],
];

/** The two letters with which a row's verbs begin, so that a text without them is not searched; null where one begins with a pattern. */
const headsOf = (verb: string): readonly string[] | null => {
  const heads = verb
    .split('|')
    .map((stem) => /^[a-z]{2}(?![?*{])/i.exec(stem.replace(/e$/, ''))?.[0].toLowerCase());
  return heads.every((head) => head !== undefined) ? heads : null;
};

const VERBS = WITH_THIS_OBJECT.map(([verb, rest, plain, after]) => ({
  heads: headsOf(verb),
  said: new RegExp(`\\b(${forms(verb)}) ${rest}`, 'gi'),
  plain,
  after,
}));

const PHRASES = [
  ...WORDS_IN_THEIR_SCENE,
  ...WORDS_OF_TWO_SENSES,
  ...PEOPLE_IN_THEIR_SCENE,
  ...PEOPLE_OF_TWO_SENSES,
  ...FIGURES_OF_SPEECH,
  ...SINGLE_PEOPLE_IN_WORDS,
  ...WORDS_TOGETHER,
  ...AT_THEIR_WORK,
  ...EVERYDAY_PHRASES,
  ...PHRASAL_THINGS,
].map(([phrase, other]) => [boundaryFirst(phrase), other] as const);

/** A text with each verb and phrase of two meanings said as what is seen. */
export function inTheSenseMeant(text: string): string {
  let said = PHRASES.reduce((now, [phrase, other]) => now.replace(phrase, other as string), text);
  let begun = beginnings(said);
  for (const { heads, said: phrase, plain, after } of VERBS) {
    if (heads && !heads.some((head) => begun.has(head))) continue;
    const now = said.replace(phrase, (_, verb: string, one?: unknown, two?: unknown, three?: unknown) => {
      const group = (found: unknown): string => (typeof found === 'string' ? found : '');
      return `${inflected(plain, verb.split(/[ -]/).at(-1) ?? verb)}${after.replaceAll('$1', group(one)).replace('$2', group(two)).replace('$3', group(three))}`;
    });
    if (now === said) continue;
    said = now;
    begun = beginnings(said);
  }
  return said;
}

/** The first two letters of every word. */
const beginnings = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/\b[a-z]{2}/g) ?? []);
