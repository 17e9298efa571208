/** Places of stories in words the catalogue knows: whose dome it is, what a wall of screens is, where one is chained, and what is no place of its own. */
import { DET } from './phrase-parts.ts';

type Reword = (said: string, ...parts: string[]) => string;

const SCREENS =
  '(?:(?:security|cctv|surveillance|computer|glowing|flickering|television|video|tv|blinking) )*(?:monitors|screens|televisions|tvs|displays)';
const ROOM =
  '(?: (?:in|inside) (?:an?|the|his|her|their) (?:[\\w-]+ )?(?:basement|room|office|bunker|den|lair|cellar|apartment|flat|bedroom))?';
const WORLD = '(mars|(?:the )?moon)';
const lunar = (world: string): string => (/mars/i.test(world) ? 'Mars' : 'lunar');

export const RARER_PLACES_IN_WORDS: readonly (readonly [RegExp, string | Reword])[] = [
  // What grows under glass on another world does so under that world's sky.
  [
    new RegExp(
      `\\b(?:(?:domed|glass|pressurised|pressurized|geodesic|small|huge|giant) )*(?:greenhouse|biodome|garden dome|glass dome|geodesic dome|dome|hothouse|garden) (?:dome )?(?:on|of) ${WORLD}\\b`,
      'gi',
    ),
    (_, world = '') => `${lunar(world)} greenhouse`,
  ],
  [
    /\b(mars|martian|lunar|moon) (?:(?:domed|glass|colony|base) )*(?:greenhouse|biodome|glass dome|dome|garden)(?: dome)?\b/gi,
    (_, world = '') => `${/^mar/i.test(world) ? 'Mars' : 'lunar'} greenhouse`,
  ],
  // A wall of screens is a room full of them; who watches it looks at a screen there.
  [
    new RegExp(
      `\\b(?:before|in front of|facing|at|by|beside|under|beneath|near|surrounded by) (?:an?|the|his|her|their) (?:[\\w-]+ )?(?:wall|bank|array) of ${SCREENS}\\b${ROOM}`,
      'gi',
    ),
    'in the screen room',
  ],
  [
    new RegExp(
      `\\b(?:in|inside) (?:an?|the|his|her|their) (?:[\\w-]+ )?(?:basement|room|bunker|den|cellar) (?:in front of|before|facing|with) (?:an?|the) (?:wall|bank) of ${SCREENS}\\b`,
      'gi',
    ),
    'in the screen room',
  ],
  // Between two takes nothing is taken.
  [/\bbetween (?:the )?(?:takes|shots|scenes|acts|shifts|rounds|meals|classes|sets)\b/gi, ''],
  [
    /\b(on|at|in) (?:an?|the) (?:(?:painted|cardboard|fake|cheap|old|papier-mâché|plywood|studio) )+(moon|night sky|starry sky|star) (?:set|stage|backdrop|scenery)\b/gi,
    '$1 the painted moon set',
  ],
  // Who comes closer comes to whoever has been told of.
  [
    /\b(as|while) ((?:[\w-]+ ){1,3}?)(run|rush|hurry|walk|march|ride|step|come)(s?) closer\b/gi,
    (_, when = '', who = '', verb = '', end = '', ...rest) =>
      `${when} ${who}${verb}${end} towards ${/\b(?:herself|she|her|woman|girl|suffragette|queen)\b/i.test(rest.at(-1) ?? '') ? 'her' : 'him'}`,
  ],
  // One is chained to the railings of a place before it.
  [
    new RegExp(
      `\\b(?:chain|handcuff|padlock|shackle|cuff)(s|es|ing)? (?:himself|herself|themselves|itself) to ${DET}? ?(?:iron |black |high |front )*(parliament|palace|embassy|ministry|town hall)(?:'s)? (?:iron |black )*(?:railings?|gates?|fence)\\b`,
      'gi',
    ),
    (_, _end, place = '') => `is chained at the ${place} gates`,
  ],
  [
    /\bto (?:the )?(?:iron |black )?(?:railings?|gates?|fence) (?:of|outside|at|in front of) (?:the )?(?:houses of )?parliament\b/gi,
    'at the parliament gates',
  ],
  // Whose way a troll or a guard bars stands before it on the bridge.
  [
    /\bblock(s|ing)? ((?:an?|the) (?:[\w-]+ )*bridge)\b(?! (?:with|by|using)\b)/gi,
    (_, end = '', bridge = '') => `${/ing/.test(end) ? 'standing' : end ? 'stands' : 'stand'} on ${bridge}`,
  ],
  [/\b(the|an?) (?:(?:stone|old|wooden|narrow|mossy|rickety) )+toll bridge\b/gi, '$1 toll bridge'],
  // A pyramid that is still built is a place of work with ramps of its own.
  [
    /\b(?:on|up|down|along|at) (?:an?|the) (?:[\w-]+ )?ramp (?:beside|at|of|on|by|near|next to|up|against|to) (?:an?|the) (?:half-built|half-finished|unfinished|half built|great|giant|rising)? ?pyramid\b/gi,
    'at the pyramid works',
  ],
  [
    /\b(?:beside|at|near|by|next to|before|in front of|behind|under|below|on|at the foot of) (?:an?|the) (?:half-built|half-finished|unfinished|half built|half finished|incomplete|rising) pyramid\b/gi,
    'at the pyramid works',
  ],
  // Shields side by side are a wall of them.
  [
    /\b(?:form|make|hold|raise|build|lock)(s|ing)? (?:into )?(?:an?|the|their) (?:[\w-]+ )?(?:shield[- ]wall|wall of shields|phalanx|testudo)\b/gi,
    (_, end = '') => `${/ing/.test(end) ? 'holding' : end ? 'holds' : 'hold'} shields shoulder to shoulder`,
  ],
  [/\block(s|ing)? (?:their )?shields(?: together)?\b/gi, 'hold$1 shields shoulder to shoulder'],
  // Many eyes are no human's.
  [
    /\b(?:three|four|five|six|eight|many|multi|one)[- ]eyed (?=(?:[\w-]+ )?(?:customs|officer|bartender|merchant|smuggler|pilot|guard|trader|bouncer|waiter|clerk|barman|dealer|gambler)\b)/gi,
    'alien ',
  ],
  [/\balien (?:customs|border|passport|immigration) (?=(?:officer|guard|agent)s?\b)/gi, 'alien '],
  // Who wears a spacesuit is an astronaut to the eye, whatever the calling.
  [
    /\b(?:time[- ]travell?er|traveller|traveler|stranger|visitor|explorer|pilot|colonist|settler|scientist) (?:in|wearing) (?:an?|his|her|the) (?:(?:white|old|orange|silver|bulky|battered|dusty) )*space ?-?suit\b/gi,
    'astronaut',
  ],
  // In a mirror one practises before it.
  [
    /\b(?:in|into|to|at) (?:an?|the|his|her) (?:[\w'-]+ )*?(toilet|restroom|washroom|bathroom|men's room|ladies' room|lavatory)(?:'s)? mirror\b/gi,
    (_, room = '') =>
      `in front of the mirror in the ${/^bathroom$/i.test(room) ? 'bathroom' : 'public toilet'}`,
  ],
  // What is hung on a line to dry is a line of it.
  [
    /\bhang(s|ing)? (?:up )?(?:(?:the|some|his|her|their|wet|damp|fresh|fake|forged|counterfeit|new|freshly printed|dripping|printed) )*(banknotes|bills|notes|money|cash|dollars|photos|photographs|prints|negatives)(?: up)? (?:(?:on|from|over|along) (?:an?|the|his|her) (?:[\w-]+ )?(?:line|string|wire|rope|clothesline|cord)(?: to dry)?|to dry|out to dry)\b/gi,
    (_, end = '', what = '') =>
      `hang${end} a ${/^(?:photo|print|negative)/i.test(what) ? 'photograph' : 'banknote'} line`,
  ],
  // A catapult is served by men, and what it threw is in the air.
  [
    /\b(?:an?|the) (?:catapult|trebuchet|siege) crew (?:launch|fire|hurl|fling|shoot|loose)(?:s|es|ing)? (?=(?:an?|the) (?:flaming|burning|fiery|blazing) )((?:an?|the) [\w-]+ [\w-]+) (?:at|over|towards?|into|against) (?:an?|the)? ?(?:[\w-]+ )?(?:castle|fortress|city|town|enemy)(?:'s)?(?: walls?| gates?)?\b/gi,
    (_, what = '') =>
      `Three medieval soldiers stand beside a catapult in front of a castle as ${what} flies in the air`,
  ],
  // At a market of goblins one bargains with one of them.
  [/\bbottled (?:lightning|thunder|storms?|starlight|moonlight|sunlight|fire|light)\b/gi, 'a glowing bottle'],
  [
    /\b(haggl(?:es?|ing)|bargain(?:s|ing)?) (?=(?:over|for) )(?=[^.;]*\bgoblin (?:market|bazaar)\b)(?![^.;]*\bwith\b)/gi,
    '$1 with a goblin ',
  ],
  [
    /\bhid(es?|ing) ((?:an?|the|his|her) (?:[\w-]+ )?(?:dagger|knife|pistol|gun|letter|blade|bottle|scroll)) (?:under|beneath|inside|in) (his|her) (?:[\w-]+ )?(?:towel|toga|robes?|gown|tunic|apron|shawl|sheet)\b/gi,
    'hid$1 $2 under $3 cloak',
  ],
];
