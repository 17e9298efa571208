/** Deeds at their height, in words whose picture shows them done: the knife is in the fruit, the flames are in the pan, the family sits at its dinner. */
import { COLOURS } from '../lexicon/colours.ts';
import { ADJ } from './phrase-parts.ts';

type Reword = (said: string, ...parts: string[]) => string;

const NEAR_SHOT =
  '(?:(?:extreme )?(?:close|tight)[- ]?up|macro|insert|detail|tight shot|close shot)(?: shot)?(?: of|:|,|;| -| on)';
const SPREADS =
  '(?:icing|frosting|cake batter|batter|cookie dough|honey|peanut butter|jam|chocolate|melted chocolate|whipped cream|cream|syrup|caramel|sauce|custard|ice cream|yog(?:h)?urt|nutella)';
const MEALS = '(?:dinner|supper|feast|meal|lunch|brunch|breakfast)';
const GATHERS =
  '(?:(?:crowd|gather|squeeze|huddle|cram|sit|sat|assemble|crush|press|eat|settle)(?:s|ed|ing|ting)?|is gathered|is seated|are gathered|are seated)';
const ROAST = '(?:turkey|chicken|goose|duck|ham|roast(?: beef| chicken| turkey)?|lamb)';
const PANS = '(?:pan|frying pan|skillet|wok|saut[eé] pan)';
const SEATS = '(?:couch|sofa|settee|sofa bed|sectional|mattress|wardrobe|piano|armchair|bookcase|dresser)';
const FALLS =
  '(?:falling|plunging|plummeting|declining|sinking|crashing|dropping|dipping|tanking|downward|nosediving)';
const CHART = '(?:chart|graph|curve|line graph)';
const SMALL_LOST =
  '(?:engagement ring|wedding ring|diamond ring|ring|car keys|house keys|bunch of keys|key ?ring|keys|key|phone|cell phone|smartphone|coin|earring)';
const GRATE =
  '(?:grate|grating|drain|storm drain|sewer|sewer grate|street drain|gutter grate|drain cover|subway grate|storm grate|catch basin|vent|manhole|gutter)';
const GOWNS = '(?:dress|skirts?|gown|wedding dress|petticoats?|robes?|train|hem)';

const end = (said: string): string => (/ing\b/.test(said) ? 'ing' : 's');

export const DEEDS_SHOWN_IN_WORDS: readonly (readonly [RegExp, string | Reword])[] = [
  // A knife that cuts, near by, is in a hand, and the other one holds what is cut.
  [
    new RegExp(
      `^(${NEAR_SHOT}) (?:an?|the) (?:[\\w-]+ ){0,2}?(?:knife|blade|cleaver) (?:that is |as it |which )?(?:slic|cut|carv|chop|dic|halv|split|gliding|glides)(?:e|es|s|ing|ting|ping|ts)? ?(?:smoothly |cleanly |slowly |straight |right )?(?:through|into|up|open|in half)? ?((?:an?|the|some) (?:[\\w-]+ ){0,3}?[\\w-]+)(?=[.,;]| (?:on|in|at|with|as|while|and|over|under)\\b|$)`,
      'gi',
    ),
    '$1 hands slicing $2 with a knife',
  ],
  // What is flambéed burns in the pan that is tossed.
  [
    new RegExp(
      `\\b(flamb)(?:[eé](?:e?s|ed|eing|ing)?|éing) (?:(?:an?|the|some|his|her) )?(?:[^\\s.,;]+ ){0,2}?[^\\s.,;]+?(?= in |[.,;]| with | as | while | table ?side|$)(?: table ?side)?(?: in (?:an?|the|his|her) ${ADJ}${PANS})?(?:,? (?:with |as )?(?:the )?(?:flames?|fire) (?:lighting|lights?|illuminat\\w+|leap\\w*|shoot\\w*|ris\\w+|flar\\w+|burst\\w*|roar\\w*|lick\\w*)(?: up)?(?: (?:his|her|their|the|at|high|towards?|to|into|from|out|of|air|ceiling|face|faces|pan|up|kitchen))*)?`,
      'gi',
    ),
    (said) => `toss${/ing\b/.test(said.split(' ')[0] ?? '') ? 'ing' : 'es'} a burning pan`,
  ],
  [
    new RegExp(
      `(?:,| as| while| and) (?:an?|the|his|her) ${ADJ}${PANS} (?:flares up|bursts into flames?|catches fire|flames up|goes up in flames)(?: in front of (?:him|her))?(?=[.,;]|$)`,
      'gi',
    ),
    ', tossing a burning pan',
  ],
  // A family at a meal sits at its table, and a chair that nobody sits on stands at it.
  [
    new RegExp(
      `\\b((?:an?|the|his|her|their|whole)? ?(?:[\\w-]+ )?)family ${GATHERS} (?:tightly |close |together )?(?:around|round|at|to|down to|about) (?:an?|the|their)(?: [\\w-]+)?? (${ROAST}|thanksgiving|christmas|holiday|sunday|easter)? ?${MEALS}(?: table)?(?=[.,;]| (?:with|by|while|as|in|at|and)\\b|$)`,
      'gi',
    ),
    (_, who = '', what = '') => `${who}family sits at dinner around a table with ${roast(what)}`,
  ],
  [
    /(?<=\bfamily sits at dinner around a table with [^.;]*), (?:with )?(?:an?|one|the) (?:(?:lone |single )?chairs? (?:is |was )?(?:left )?(?:sits |stands )?(?:empty|vacant|unoccupied)|(?:empty|vacant) (?:chair|seat|place))(?: (?:left|at the (?:table|head)))?/gi,
    ', one empty chair',
  ],
  // Between a door's jambs a sofa is in everybody's hands.
  [
    new RegExp(
      `\\b(?:squeez|wedg|wrestl|man(?:o?eu)v(?:er|r)|jam|cram|force|shov|push|heav|maneuver|tr(?:y|ies|ying) to (?:get|fit|squeeze))(?:e|es|s|ing|ming|ring|red|ed|ging)? ((?:an?|the|their) (?:[\\w-]+ ){0,2}?${SEATS}) (?:through|into|past|in) (?:an?|the|their) (?:[\\w-]+ ){0,2}?(?:doorway|door|doorframe|door frame|front door)\\b`,
      'gi',
    ),
    (said, what = '') => `carry${/^\w+ing\b/.test(said) ? 'ing' : ''} ${what} through a doorway`,
  ],
  // A curve that goes down does so on the wall behind who points at it.
  [
    new RegExp(
      `\\b(point(?:s|ing)?|gestur(?:es|ing)|glar(?:es|ing)|star(?:es|ing)|jab(?:s|bing)(?: (?:his|her|a) (?:finger|pointer))?) (?:angrily |grimly |sternly )?(?:at|to|towards) (?:an?|the|his|her) ${FALLS} ?(?:red )?(?:(?:sales|stock|profits?|revenue|market|share price|earnings) )?${CHART}\\b(?! on (?:an?|the) (?:wall|screen|board))`,
      'gi',
    ),
    '$1 at a losses chart on the wall',
  ],
  [
    /\b(?:and |while |as )?(?:everyone|everybody|the (?:staff|team|others|employees|managers)|his (?:staff|team)|her (?:staff|team)) (?:avoid|dodg|evad)(?:e|es|s|ing) (?:his|her|their) (?:eyes|gaze|eye|look|stare)\b/gi,
    'six people look down',
  ],
  // Who freezes on the stairs is on the feet.
  [
    /\b(freez|stop|paus|halt)(?:es|s|ing|ping|ed|e)? (?:dead |mid-?step |halfway |half-way |midway )?(?:up |down )?(?=on (?:the|a) (?:[\w-]+ )?(?:stairs|staircase|stairway|steps)\b)/gi,
    (said) => `stand${end(said)} `,
  ],
  // What is licked off a spoon is on it.
  [
    new RegExp(
      `\\b(lick(?:s|ing|ed)?) ((?:the |some )?(?:[\\w-]+ )?)${SPREADS} (?:off|from|out of) (?=(?:an?|the|his|her) (?:[\\w-]+ ){0,2}?(?:spoon|ladle|whisk|spatula|fingers?|thumb|knife|beater)s?\\b)`,
      'gi',
    ),
    '$1 ',
  ],
  // A mask that is flipped up has the face under it.
  [
    /\b(welder (?:[\w ]{0,20}? )?)(?:flip|tip|push|tilt|flick|snap|slid)(?:s|es|ing|ped|ping)? (?:up|back) (his|her|their|the) (?:welding )?(?:mask|helmet|visor|hood)\b/gi,
    '$1lifts $2 welding mask',
  ],
  // Bareheaded at the trough.
  [
    /\b(?:remov|tak|pull|lift)(?:es|s|ing)? (?:off )?(?:his|her) (?:[\w-]+ )?helmet(?: off)?,? (?:and |to )(?:then )?(?:drink|sip)s? (?:deeply |greedily |thirstily )?(?:from|out of|at) (?=(?:an?|the) (?:[\w-]+ )?(?:trough|stream|well|fountain|river|bucket|spring|brook|pond)\b)/gi,
    (said) =>
      `${/^\w+ing/.test(said) ? 'removing' : 'removes'} ${/\bher\b/.test(said) ? 'her' : 'his'} helmet kneeling at `,
  ],
  // Down the grate at the kerb: what falls is between its bars.
  [
    new RegExp(
      `\\b(?:(?:kneel(?:s|ing)?|is kneeling)(?: down)? (?:to propose|on one knee|and propose|proposing),? (?:but|and|when he|then|as he) )?(?:accidentally |clumsily )?(?:drop|los|fumbl)(?:s|es|ping|ing|ped)? (?:an?|the|his|her) (?:[\\w-]+ )?(${SMALL_LOST}) (?:down|into|through|in) (?:an?|the) (?:[\\w-]+ )?${GRATE}\\b`,
      'gi',
    ),
    (_, what = '') => `kneels beside a ${lost(what)} grate on a street`,
  ],
  [
    new RegExp(
      `\\b(?:an?|the|his|her) (?:[\\w-]+ )?(${SMALL_LOST}) (?:is )?(?:fall|slip|drop|tumbl|disappear|vanish|roll)(?:s|es|ing|ping)? (?:down|into|through) (?:an?|the) (?:[\\w-]+ )?${GRATE}\\b`,
      'gi',
    ),
    (_, what = '') => `a ${lost(what)} grate on a street`,
  ],
  // Cheese that stretches does so between its slice and the pie.
  [
    /\b(?:gooey |hot |melted |melting |molten |stringy )*(?:cheese|mozzarella)(?: strings| strands)? (?:is )?(?:stretch|pull|ooz|drip|string|drap|hang)(?:es|s|ing)?(?: out)? (?:from|off|between|of|on) (?:an?|the|two|some) (?:[\w-]+ ){0,2}?(?:slices? of pizza|pizza slices?|pizza)\b/gi,
    'a cheese pull pizza',
  ],
  [
    /\b(?:an?|the) (?:[\w-]+ ){0,2}?(?:slice of pizza|pizza slice) (?:is |being )?(?:pull|lift|tak|draw|peel)(?:s|ed|ing|en|n)? (?:away |up |out |from |off |of )*(?:an?|the) (?:[\w-]+ )?(?:pie|pizza|box)(?:,? (?:with )?(?:the )?(?:[\w-]+ )?cheese (?:strings |strands )?(?:stretching|trailing|pulling|dripping))?/gi,
    'a cheese pull pizza',
  ],
  // A heart that is poured is on the coffee, and one looks into the cup.
  [
    /^(?:an?|the)? ?(?:[\w-]+ )?(?:barista|waiter|waitress|hands?|man|woman)(?:'s hands?)? (?:carefully |slowly )?(?:pour|draw|mak|creat|shap)(?:s|es|ing) (?:an?|the) (?:[\w-]+ )?(?:heart|rosetta|latte art|leaf|fern)(?: pattern| shape| design)? (?:in|into|onto|on|on top of|with) (?:an?|the|his|her|some)? ?(?:[\w-]+ )?(?:latte|cappuccino|flat white|cup of coffee|coffee|milk|cup|foam)(?:(?:,| with| as| while)? (?:the )?steam (?:ris|curl|drift|swirl)\w+(?: up| off it| from it)?)?/gi,
    'close-up of a latte heart cup in a cafe',
  ],
  // Who lifts the skirts to run has them on.
  [
    new RegExp(
      `\\b(?:hik|hitch|gather|lift|hoist|pick|pull|grab|hold)(?:s|es|ing|ed)? (?:up )?(?:her|his) (?:[\\w-]+ )?${GOWNS}(?: up)?,? (?:and|to|as she) (?=(?:run|sprint|dash|rac|bolt|flee|charg|chas)\\w*)`,
      'gi',
    ),
    '',
  ],
  // Toast is scraped over the sink with a knife.
  [
    /\b(scrap)(e|es|ing)? (?:at )?(?:an?|the|some|his|her)? ?(?:burnt |burned |black |charred |blackened |the black off (?:the|a) )+(?:piece of |slice of )?toast(?: clean)?(?: over| into| at| in)?(?: (?:the|a|his|her) (?:kitchen )?sink)?/gi,
    (_, _verb = '', how = '') => `scrap${how} a slice of burnt toast at the kitchen sink`,
  ],
  // Whoever has it in the mouth sits with it on the floor.
  [
    /\b((?:an?|the|her|his) (?:[\w-]+ )?(?:baby|toddler|infant)) (?:is )?(?:chew|gnaw|suck|teeth)(?:s|es|ing) (?:on )?(?=(?:an?|the|his|her) (?:[\w-]+ )?(?:sock|shoe|mitten|teether|rattle|toy|spoon|block)\b)/gi,
    '$1 sits on the floor chewing on ',
  ],
  // Nobody's own beard: a balloon is shaved with its foam on.
  [
    /\bteach(?:es|ing)? (his|her|the|an?) ((?:[\w-]+ )?[\w-]+) (?:how )?to shave (?:with )?(?:an?|the) (?:[\w-]+ )?balloon\b/gi,
    'holds a razor, $1 $2 holds up a foam balloon',
  ],
  [/\bshav(?:es|ing|e) (?:an?|the) (?:[\w-]+ )?balloon\b/gi, 'holds a razor and a foam balloon'],
  // Dumplings are pinched, and so they are closed.
  [
    /\b((?:pinch|crimp|fold|press|seal|pleat)(?:es|s|ing|ed)? (?:the |some |a |tiny |little )*(?:dumplings?|gyoza|wontons?|pierogi(?:es)?|ravioli|samosas?|empanadas?|momos?|potstickers?)) (?:closed|shut|together|tight|by hand)\b/gi,
    '$1',
  ],
  // Who faints and is caught leans back in the other's arms.
  [
    /\b((?:an?|the|his|her) )?((?:[\w-]+ )?[\w-]+) (?:faints|swoons|passes out|keels over|collapses)(?: backwards?)?((?: (?:at|in|on|during|inside|outside) (?:an?|the) (?:[\w-]+ ){0,2}?[\w-]+)?)(?:,| and| as| while|, and|, as|, but) ((?:an?|the|his|her) )?((?:[\w-]+ )?[\w-]+) (?:grabs|catches|steadies|supports|holds up|props up|seizes) (?:his|her|him|the (?:man|woman|groom|bride))(?: (?:by the )?(?:elbow|arms?|shoulders?|waist|body|hand|sleeve|jacket))?(?: (?:in|just in) (?:his|her) arms| (?:just )?in time| before (?:he|she) (?:falls|hits the \w+))*(?=[.,;]|$)/gi,
    (_, a = '', one = '', where = '', b = '', other = '') =>
      `${b || 'the '}${other} dips ${a || 'the '}${one}${where}`,
  ],
  // A letter by candlelight is written at the table that the candle stands on.
  [
    /\b((?:writ|draw|sketch|sign)(?:es|ing|e|s)?) ((?:an?|the|his|her) (?:[\w-]+ )?(?:letter|note|diary|journal|map|poem)s?(?: (?:home|to (?:his|her) (?:[\w-]+ )?[\w-]+))?) by (?:the light of )?(?:an? |the )?(?:single |lone |flickering )?candle(?:light| light)?((?: (?:in|inside) (?:an?|the|his|her) (?:[\w-]+ ){0,2}?(?:trench|dugout|bunker|tent|cell|barn|cabin|hut|cellar|attic|cave|dungeon|shelter))?)(?=[.,;]|$)/gi,
    '$1 $2 at a desk with a candle on it$3 at night',
  ],
  // What is ladled for somebody is held out to them.
  [
    /\bladl(e|es|ing) ((?:an?|the|some|hot|green|thick|steaming|[\w-]+)(?: [\w-]+){0,2}?) into (?:an?|the|his|her) ((?:[\w-]+ )?(?:child|boy|girl|kid|son|daughter|orphan|man|woman|soldier|prisoner|monk|beggar|customer|student|guest|villager|hobbit|traveler|traveller))(?:['’]s) (?:[\w-]+ ){0,2}?(?:bowl|plate|cup|mug|dish|tin)\b/gi,
    'serv$1 $2 to a $3',
  ],
  // Gloved hands go up to stay clean, and the ties of a mask are behind the head.
  [
    /\b((?:an?|the)? ?(?:[\w-]+ )?(?:surgeon|doctor)) (?:hold|rais|lift|keep)(?:s|es|ing)? (?:up )?(?:both |two )?(?:(?:his|her) )?(?:[\w-]+ )?(?:gloved|scrubbed|clean|washed|sterile|bare)? ?hands(?: up| in the air| raised)*(?:,| while| as| and)+ (?:an?|the|his|her) (?:[\w-]+ )?(?:assistant|nurse|intern|colleague|resident) (?:ties|fastens|knots|adjusts|puts on|tightens|secures) (?:his|her|the|a) (?:[\w-]+ )?(?:mask|gown|apron|cap)\b/gi,
    '$1 surrenders, a nurse stands behind the $1',
  ],
  // Hair that is being dyed has its colour already, and is combed through.
  [
    new RegExp(
      `\\b(dy|colou?r|bleach|tint)(?:e?s|ing|eing|es) (his|her) (?:own )?hair ((?:bright |hot |neon |dark |electric |pale )?(?:${Object.keys(COLOURS).join('|')}))\\b`,
      'gi',
    ),
    (said, _verb = '', whose = '', colour = '') =>
      `comb${/^\w+ing\b/.test(said) ? 'ing' : 's'} ${whose} ${colour} hair`,
  ],
  // What goes over the rail is in the air, and the arms that threw it are empty.
  [
    /\b(?:hurl|throw|fling|toss|chuck|heav|pitch|sling|launch)(?:s|es|ing)? (an?|the|his|her) ((?:[\w-]+ ){0,2}?[\w-]+) (?:off|over(?: the (?:railing|rail|edge|side) of)?|from|out over) (an?|the|his|her) ((?:[\w-]+ ){0,2}?(?:balcony|terrace|rooftop|roof))(?! (?:bar|garden))\b/gi,
    (said, _det = '', what = '', the = '', where = '') =>
      `on ${/^(?:his|her)$/i.test(the) ? the : 'a'} ${where.replace(/\b\w+-(?:floor|storey|story) /i, '')} throw${/^\w+ing\b/.test(said) ? 'ing' : 's'} both arms out and a ${what} falls from the ${where.split(' ').at(-1) ?? 'balcony'}`,
  ],
  // Who catches it behind the back has the arm flung up there, the face to the board.
  [
    /\bcatch(es|ing)? (an?|the) (paper (?:air)?plane|paper aeroplane|ball of paper|paper ball) (?:behind (?:his|her) back )?without (?:even )?(?:turning|looking)(?: (?:around|round|away|up|back|over))?(?: (?:from|at) (?:the|a|his|her) (?:blackboard|whiteboard|chalkboard|board))?/gi,
    (_, end = '', det = '', what = '') =>
      `throw${end === 'ing' ? 'ing' : 's'} ${det} ${what} at the blackboard`,
  ],
  // Those who work together.
  [
    /\b(?:co-?workers?|workmates?|office ?mates?|fellow workers?)\b/gi,
    (said) => (/s$/i.test(said) ? 'colleagues' : 'colleague'),
  ],
  // Who copies a face has it on the glass.
  [
    /\b(?:photo)?cop(?:y|ies|ying) (?:his|her|their) (?:own )?(?:face|head|cheek|bottom|butt)(?: on (?:an?|the) (?:[\w-]+ )?(?:photo)?copier| on (?:an?|the) (?:copy|xerox) machine)?\b/gi,
    (said) => `photocop${/ying\b/i.test(said) ? 'ying' : 'ies'} on a lit copier`,
  ],
  // The cook stands behind the window that plates are passed through.
  [
    /(?<=\b(?:cook|chef|baker|barista|sous-chef)s?\b[^.;]{0,60})\b(?:through|from|out of|in|at|behind) (?:an?|the) (?:[\w-]+ )?(?:pass(?:-through)?|serving|service|kitchen|pickup|order) (?:window|hatch)\b/gi,
    'behind a pass counter',
  ],
  // Legs are all that is seen of a plumber.
  [
    /\b(?:an?|the)? ?(?:[\w-]+ )?(?:plumber|handyman|repairman|man|dad|father|landlord|caretaker|janitor) (?:is |gets |lies |lying )?(?:stuck|wedged|jammed|trapped|lying|working|buried) (?:head first |deep |on his back )?(?:in )?(?:under|underneath|beneath|inside) (?:an?|the|his|her) (?:[\w-]+ )?(?:kitchen )?sink(?: cabinet)?,? (?:with )?(?:only |just )?(?:his )?(?:legs|feet|legs and feet)(?: are)? (?:visible|showing|sticking out|poking out|out|seen)\b/gi,
    'a legs sink in a kitchen',
  ],
  [
    /\b(?:an?|the)? ?(?:[\w-]+ )?[\w-]+ repair(?:s|ing|ed)? a sink from below in a kitchen,? (?:with )?(?:only |just )?(?:(?:his|her) )?(?:legs|feet|legs and feet)(?: are)? (?:visible|showing|sticking out|poking out|out|seen)\b/gi,
    'a legs sink in a kitchen',
  ],
  // A bottle that is slammed down foams over.
  [
    /\b(?:an?|the)? ?(?:(?:cold|frosty|icy|chilled|ice-cold) )?(?:beer bottle|bottle of beer) (?:is )?(?:slam|bang|thump|thud|smack|clunk|plunk)(?:s|ed|ming|med)? (?:down )?on(?:to)? (?=(?:an?|the) )/gi,
    'close-up of a foaming beer bottle on ',
  ],
  [
    /(?<=\bfoaming beer bottle on )(?:an?|the) (?:[\w-]+ )?(?:dock|jetty|pier),? (?:with )?(?:(?:an?|the) )?lake (?:behind(?: it)?|beyond|in the background)/gi,
    'a wooden pier on a lake',
  ],
];

/** What is served at a table of that feast. */
const roast = (what: string): string =>
  /turkey|thanks|christmas|holiday/i.test(what) || !what
    ? what
      ? 'a roast turkey'
      : 'a roast chicken'
    : /chicken|sunday/i.test(what)
      ? 'a roast chicken'
      : `a roast ${what.replace(/^roast ?/i, '') || 'chicken'}`;

/** The kinds of small things that are drawn on their way down. */
const lost = (what: string): string =>
  /key/i.test(what)
    ? 'key'
    : /ring\b/i.test(what) && !/ear/i.test(what)
      ? 'ring'
      : /phone/i.test(what)
        ? 'phone'
        : 'coin';
