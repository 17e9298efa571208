/** Details of long sentences: what is in the other hand, at somebody's ear, at the back of a bus; who is which in a list. */

import { findConcept } from '../../concepts/index.ts';
import { singularOf } from './inflect.ts';

type Reword = (said: string, ...parts: string[]) => string;

const KIN =
  '(?:father|mother|dad|mom|mum|daddy|mommy|parents|grandmother|grandfather|grandma|grandpa|son|daughter|boy|girl|baby|brother|sister|uncle|aunt)';
const isThing = (noun: string): boolean => findConcept(singularOf(noun).noun)?.kind === 'thing';

/** Sizes of so many that differ in it. */
const SIZES: Readonly<Record<string, readonly string[]>> = {
  two: ['small', 'large'],
  three: ['small', '', 'large'],
  four: ['tiny', 'small', '', 'large'],
  several: ['small', '', 'large'],
};

const ONE = '(?:an?|the) (?:[\\w-]+ )?[\\w-]+';

export const DETAILS_IN_WORDS: readonly (readonly [RegExp, string | Reword])[] = [
  // Out of doors a map is in the hands.
  [
    /\b(?:stud(?:y|ies|ying)|consults?|checks?|examines?) (an?|the|his|her|their) (?:(?:old|city|paper|tourist|folded|road|street) )?map\b(?! on (?:the|a) (?:wall|table|desk))(?=[^.;]*\b(?:street|corner|road|bridge|square|plaza|station|airport|forest|trail|path|mountain|park|bench|city|town|sidewalk|pavement)\b)/gi,
    'reads $1 map',
  ],
  // Flowers that somebody waits with are in the hand.
  [
    /(?<=\b(?:waits?|waiting|stands?|standing|arrives?|comes?|runs?|walks?|returns?|knocks?|appears?)\b[^.;,]*?) with (?:some |a bunch of |fresh )?flowers\b(?! (?:in|on|around|behind)\b)/gi,
    ' holding a bouquet',
  ],
  // The buttons of a lift are on its wall.
  [
    /\bpress(?:es|ing)? (?:an?|the|all the) (?:[\w-]+ )?buttons? (?:in|of|inside) (?:an?|the) (elevator|lift)\b/gi,
    'points in the $1',
  ],
  // It carries who is on it.
  [
    /(?<!\b(?:crowd|crowds|hundreds|thousands|dozens|many)\b[^.;]*)\b(?:go|walk|come|stand|head|move|travel)(?:es|s|ing)? (?:up |down )?(?:on )?(?:an?|the) escalators?\b/gi,
    'rides an escalator',
  ],
  [
    /^((?:(?!crowd|hundreds|thousands|dozens|many)[\w-]+ ){1,4}?)on (?:an?|the) escalators?\b(?! (?:with|hall))/gi,
    '$1ride an escalator',
  ],
  [/\bat (?:an?|the) (?:hotel|motel|hostel) (?:front |reception )?(?:desk|counter)\b/gi, 'in a hotel lobby'],
  // Play in what it sprays is play about it.
  [
    /\bin the (?:spray|water|jet|jets|stream) (?:of|from) (an?|the) ((?:open |burst |broken )?(?:fire hydrant|hydrant|sprinkler|garden hose|lawn sprinkler|fountain))\b/gi,
    'around $1 $2',
  ],
  // Nobody squeezes anything.
  [
    /\b(?:squeezed|packed|crammed|crushed|jammed|squashed)(?: (?:tightly|close|closely|in))* together\b/gi,
    'standing close together',
  ],
  // Its doors open for who looks in from the landing.
  [
    /^((?:an?|the) )(?:elevator|lift)(?:'s)? doors? (?:slide |slides |swing )?opens?(?:ing)?(?: up)?(?:,| and|, and) (an?|the|two|three) ([\w -]+?) (?:steps?|walks?|comes?|gets?) out\b/gi,
    '$2 $3 walks towards the camera in an elevator',
  ],
  [
    /\b(?:steps?|walks?|comes?|gets?|strides?) out of (?:an?|the) (?:elevator|lift)\b/gi,
    'walks towards the camera in an elevator',
  ],
  // It is before its door that one opens a shop for the day.
  [
    /\b(?:open|clos|lock|unlock|shut)(?:s|es|ing|e)? (?:up )?((?:his|her|their) (?:[\w-]+ )?(?:shop|store|bakery|caf[eé]|bookshop|salon|restaurant|bar|pharmacy|gallery))(?= (?:in the morning|at (?:dawn|sunrise|dusk|night)|for the (?:day|night)|early|every)|[,.;]|$)/gi,
    'stands outside $1',
  ],
  // It runs when everybody sleeps.
  [/\b(an?|the|his|her|their) night (bus|tram|ferry|coach|flight|taxi|express)\b/gi, '$1 $2 at night'],
  // "a phone at her ear".
  [
    /,? (?:and |with )?(?:(?:an?|the|his|her|their) )?(?:cell |mobile )?phone (?:held |pressed )?(?:at|to|against) (?:his|her|their) ear\b/gi,
    ', holding a phone',
  ],
  // "coffee in the other hand": one has been told of before.
  [
    /,\s+((?:(?:an?|the|his|her|their)\s+)?(?:[\w-]+\s+){0,3}[\w-]+) in (?:the|his|her|their) (?:other|left|right|free) (?:hand|arm|paw)\b/gi,
    ', holding $1',
  ],
  [
    /, night (?:outside|beyond)(?: (?:of )?(?:the|an?|his|her|their) (?:\w+ )?windows?)?(?=[.,;]|$)/gi,
    ', night',
  ],
  [
    /\b(?:at|in) (?:the (?:very )?(?:back|front|rear)|back|rear) of (?:an?|the|his|her|their) (?:[\w-]+ )??(bus|train|tram|subway|plane)\b/gi,
    'in a $1 interior',
  ],
  [/\b(?:on|upon) (?:the |a )?tatami(?: mats?| floor)?\b/gi, 'on the floor of a tatami room'],
  // What opens onto a garden is seen from the room.
  [
    /, (?:with )?(?:the |an? )?(?:(?:paper|sliding|french|glass|shoji) )?(?:doors?|screens?|windows?) (?:open|opening|opened|opens) (?:out )?(?:onto|on to|to|on|towards?) (?:an?|the) (?:[\w-]+ ){0,2}(?:garden|balcony|terrace|sea|courtyard|street|veranda)\b/gi,
    (said) => (/snow/i.test(said) ? ', snow' : ''),
  ],
  // The sea is rough then.
  [
    /, (?:the )?(?:big|huge|high|giant|towering|massive|tall) waves(?: all around| crashing| rolling| rising)?(?=[.,;]|$)/gi,
    ', rough sea',
  ],
  [
    /\b(runs?|running|walks?|walking|wades?|wading|dives?|diving|jumps?|jumping|steps?|stepping) (?:out )?in(?:to)? the (?:sea |ocean |\w+ )?(?:waves|surf|breakers)\b/gi,
    '$1 into the sea',
  ],
  // "Three kids in costumes - a ghost, a pirate and a witch -": they are those.
  [
    new RegExp(
      `\\b(?:two|three|four) (kid|child|children|kid|friend|boy|girl|people|guest)s? (?:in|wearing) (?:\\w+ )?(?:costumes?|fancy dress) ?[-\u2013\u2014:,(] ?(${ONE})(?:, (${ONE}))?,? and (${ONE})\\)?(?: ?[-\u2013\u2014,])?`,
      'gi',
    ),
    (_, who = '', one = '', two = '', three = '') => {
      const child = who.replace('children', 'child').replace('people', 'person');
      const as = [one, two, three].filter(Boolean).map((role) => `a ${child} dressed as ${role}`);
      return `${as.slice(0, -1).join(', ')} and ${as.at(-1)}`;
    },
  ],
  // "A family of four eats at a table: father with a newspaper, mother …": those are the family.
  [
    new RegExp(
      `\\b(?:an? |the )?(?:\\w+ )?family(?: of (?:three|four|five|six))?,? (?:[\\w-]+ )*?((?:at|in|on|around|by) [^.:;]*?): ((?:the |an? )?(?:\\w+ )?${KIN}\\b[^.;]*)`,
      'gi',
    ),
    (_, where = '', who = '') => `${who}, ${where}`,
  ],
  // "three candles of different heights".
  [
    /\b(two|three|four|several) ((?:[\w-]+ ){0,3}?)([\w-]+) (?:of|in|with) (?:different|varying|various|differing|increasing|decreasing|descending|ascending|two|three|four)(?: different)? (?:heights?|sizes?)\b/gi,
    (said, count = '', looks = '', noun = '') => {
      if (!isThing(noun)) return said;
      const one = singularOf(noun).noun;
      const all = (SIZES[count.toLowerCase()] ?? []).map((size) =>
        `a ${size} ${looks}${one}`.replace(/ +/g, ' '),
      );
      return `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
    },
  ],
  [
    /\b(an?|the|one|two|three|his|her) ((?:[\w-]+ ){0,3}?)([\w-]+) (?:lying |lies |lie |laid |resting |rests |tipped |fallen |toppled )?on (?:its|their) sides?\b/gi,
    (said, det = '', looks = '', noun = '') =>
      isThing(noun) ? `${/^an?$/i.test(det) ? 'a' : det} recumbent ${looks}${noun}` : said,
  ],
  [
    /\btwo (?:rival |opposing )?((?:football |soccer |basketball |hockey |baseball )?)teams\b/gi,
    (_, game = '') =>
      `three ${game || 'football '}players in red jerseys and three ${game || 'football '}players in blue jerseys`,
  ],
  // A top that things are shown on.
  [
    /\bon ((?:(?:black|dark|white|grey|gray|rough|wet|polished|green|beige) )?(?:stone|slate|marble|granite|concrete|travertine))\b(?=[,.;]|$| with| and| in )/gi,
    'on a $1 surface',
  ],
  [
    /\b(pack\w* (?:[\w' ]+? )?)(in|into) (an?|the|his|her) ((?:old |leather )?)trunk\b/gi,
    '$1$2 $3 $4suitcase',
  ],
  [/\b(eggs in (?:an?|the) )(?:egg |paper )?cartons?\b/gi, '$1box'],
  [
    /\bpyramid of (?=(?:[a-z]+ )?(?:oranges|apples|cans|boxes|melons|lemons|books|bricks|coins|glasses|cups|tins|fruit|balls|crates)\b)/gi,
    'pile of ',
  ],
  // Drops on a pane are the rain outside.
  [
    /\b(?:an? |the |some )?(?:rain ?drops|drops of rain) (?:on|down|against|running down|sliding down|streaking|covering) (?:an?|the|his|her|their) (?:[\w-]+ )?(?:windows?|panes?|glass|windshield|windscreen|window glass)\b/gi,
    'rain outside the window',
  ],
  // What street food is sold from is no farmer's cart.
  [
    /(?<=\b(?:ice[- ]creams?|hot[- ]?dogs?|pretzels?|popcorn|coffee|tacos?|burgers?|candy|cotton candy|chestnuts|snacks?|street food|food|street) (?:vendor|seller|man|woman|girl|boy)\b[^.;]{0,40}?)\b(his|her|their|a|an|the) (?:[\w-]+ )?carts?\b/gi,
    '$1 food cart',
  ],
  [
    /\b(?:sells|selling|sell|sold) ((?:[\w-]+ ){0,2}?(?:ice[- ]creams?|hot[- ]?dogs?|pretzels?|popcorn|tacos?|burgers?|candy|chestnuts|crepes|waffles|donuts|sandwiches)) (?:from|off|at|out of) (an?|the|his|her|their) (?:(?!market|wooden)[\w-]+ )?(?:cart|stand|wagon)\b/gi,
    'sells $1 next to $2 food cart',
  ],
  // Who sells from a cart stands behind it.
  [
    /\b(?:sells|selling|sell|sold) ((?:[\w-]+ ){0,3}?[\w-]+) (?:from|off|at|out of) (an?|the|his|her|their) (?!market stall)((?:[\w-]+ ){0,2}?(?:cart|stall|stand|table|wagon|barrow|booth))\b/gi,
    'stands behind $2 $3 full of $1',
  ],
  // "a dog on the driver's seat": of the truck that was told of.
  [
    /\b(car|truck|pickup|van|taxi|jeep|convertible)\b([^.;]*?), (an?|his|her|their) ([^,.;]*?)(?: sitting| sits| waiting| asleep)? (?:on|in|at) the (?:driver['’]s|passenger|front|back|rear) seat\b/gi,
    '$1$2, $3 $4 in the $1',
  ],
  [/\b(?:a|the) (?:second|third|fourth|fifth|sixth) one(?= \w+ing\b)/gi, 'another person'],
  [
    /\b(pull|tug|yank)(s|ing|ed|ging)? (?:on |at )?(his|her) (?:skirt|sleeve|coat|apron|dress|trousers|shirt|pants|hem|jacket)\b/gi,
    (_, verb = '', ending = '', whose = '') =>
      `${verb}${ending} ${whose.toLowerCase() === 'his' ? 'him' : 'her'}`,
  ],
  [/\bphoto-?bomb(?:s|ing|ed)?\b/gi, 'grinning'],
  [
    /\b(?:draw|make|pour|creat)(s|es|ing)? (?:an? )?(?:[\w-]+ )?(?:heart|leaf|swan|rosetta|flower|latte art)(?: pattern)? (?:in|into|on|with) (?:an? |the )?(?:latte|coffee|cappuccino|milk)(?: foam)?\b/gi,
    (_, how = '') => `pour${how === 'es' ? 's' : how} milk into a coffee cup`,
  ],
  // Light on a wall is no wall.
  [
    /\b(lights?|glow|shadows?|reflections?) (?:on|across|over|against) the (?:bricks?|brickwork|tiles|cobblestones|pavement|asphalt|ceiling)\b/gi,
    '$1',
  ],
  [
    /, (?:the )?(?:tiles|floor|floorboards|pavement|asphalt|cobblestones) (?:wet|slick|glistening|flooded)(?=[.,;]|$)/gi,
    ', wet floor',
  ],
  // On such ground stands who came by rocket.
  [
    /(?<=\b(?:astronaut|cosmonaut|rover|spacesuit)s?\b[^.]*\b)(on|across|over) (?:an?|the) red (?:[\w-]+ )?(?:plain|desert|planet|surface|landscape|dunes?|rocks?)\b/gi,
    '$1 the surface of Mars',
  ],
];
