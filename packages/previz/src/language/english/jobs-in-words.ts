/** What people at their jobs are at, by what is seen of it: icing is piped onto a cake, a jam is cleared from a machine, a tired head lies on the arms. */
import { inflected } from './deeds-in-words.ts';
import { ADJ, DET_OR_SOME as DET } from './phrase-parts.ts';

type Reword = (said: string, ...parts: string[]) => string;

const HAIR = '(?:fringe|bangs|locks|curls|ponytail|mane|mullet|mohawk|forelock|dreadlocks|bob|haircut)';
const CALLED = '(?:barber|hairdresser|hair ?stylist|stylist)';
const OFFICE_MACHINE = '(?:photo ?copier|copier|copy machine|copying machine|printer|fax machine)';
const DRINK =
  '(?:coffee|tea|cocoa|hot chocolate|beer|drink|whisky|whiskey|soup|cereal|noodles|dinner|breakfast|lunch|laptop|books?|homework|paperwork|papers)';

const s = (end: string, verb: string): string => inflected(verb, /ing$/i.test(end) ? end : 's');

/** The pronoun that tells who it is, where one is said. */
const whose = (said: string): string => /\b(his|her)\b/i.exec(said)?.[1]?.toLowerCase() ?? 'a';

/** Things over which one falls asleep, as they lie on the table. */
const onTable = (what: string): string =>
  /coffee|tea|cocoa|chocolate/i.test(what)
    ? 'a mug'
    : /soup|cereal|noodles/i.test(what)
      ? 'a bowl'
      : /dinner|breakfast|lunch/i.test(what)
        ? 'a plate'
        : /beer|whisk|drink/i.test(what)
          ? 'a glass'
          : /laptop/i.test(what)
            ? 'a laptop'
            : /papers|paperwork/i.test(what)
              ? 'a stack of paper'
              : 'a book';

export const JOBS_IN_WORDS: readonly (readonly [RegExp, string | Reword])[] = [
  // In such a court all are on their feet.
  [
    /\b(in|of|at|through|across|before|inside) (an?|the) (?:rowdy|unruly|noisy|raucous|riotous|chaotic|restless|furious|angry|tumultuous) (courtroom|court room|parliament)\b/gi,
    '$1 $2 $3 while an angry crowd shouts',
  ],
  // Hair is cut, by whatever name.
  [
    new RegExp(
      `\\b(${CALLED}s? (?:is )?(?:[a-z]+ly )?)(?:trim|cut|snip|clip|chop|shear)(s|ting|ping|ming|ing)? ((?:an?|the|his|her) (?:[\\w-]+ ){0,3}?[\\w-]+)['’]s? ((?:[\\w-]+ ){0,2}?)${HAIR}\\b`,
      'gi',
    ),
    (_, who = '', end = '', whom = '', how = '') => `${who}${s(end, 'cut')} ${whom}'s ${how}hair`,
  ],
  // What is wrong with somebody's hair is seen while they sit before who did it.
  [
    new RegExp(
      `\\b(${CALLED}) (?:gasps?|stares?|gapes?|screams?|shrieks?|recoils?|gawps?|looks? in horror) (?:in horror )?(?:at|over) ((?:an?|the|his|her) (?:[\\w-]+ ){0,2}?[\\w-]+)['’]s? ((?:[\\w-]+ ){1,2}?)hair\\b`,
      'gi',
    ),
    (_, who = '', whom = '', how = '') =>
      `shocked ${who} cuts ${whom.replace(/^(\S+) /, `$1 ${how.trim()}-haired `)}'s hair`,
  ],
  [
    /\b(?:blow[- ]?dr|dr)(y|ies|ied|ying) ((?:an?|the|his|her) (?:[\w-]+ ){0,2}?[\w-]+['’]s?) (?:[\w-]+ )?hair(?: with (?:an? |the |his |her )(?:hair ?)?(?:dryer|drier))?\b/gi,
    (_, end = '', whose = '') => `${s(end, 'dry')} ${whose} hair`,
  ],
  // A shoe is what its sole is of.
  [
    /\b(?:hammer|nail|stitch|glu|mend|fix|repair|replac)(s|es|e|ing)? (?:an?|the|some) (?:new |worn |loose |broken |leather |rubber |boot |shoe )*(?:soles?|heels?)\b(?: (?:on|onto|of|to) (?:an?|the|some) (?:[\w-]+ )?(?:shoes?|boots?))?/gi,
    (_, end = '') => `${s(end, 'repair')} a shoe`,
  ],
  // Who guards by looking at screens wears no watch for it.
  [
    /\b(guards?|watchm[ae]n|officers?|operators?|controllers?|agents?|lifeguards?) watch(?:es)? (?:(?:the|an?|his|her|some|six|several|many|a wall of|a bank of) )?(?:[\w-]+ )?(?:monitors|screens|cameras|footage|cctv|feeds|displays)\b(?! (?:in|at|on|inside) )/gi,
    (_, who = '') => `${who} ${/s$|men$/i.test(who) ? 'look' : 'looks'} at the screens in a control room`,
  ],
  // What is arctic has snow at its windows.
  [/\b(?:an?|the) (?:remote )?(?:arctic|antarctic|polar) (laboratory|lab)\b/gi, 'a $1 in winter'],
  // It is pressed out of its bag.
  [
    new RegExp(
      `\\b(?:pip|squeez|spread|squirt)(es|ing|e)? (?:[\\w-]+ ){0,3}?(?:icing|frosting|cream|buttercream|rosettes|swirls|roses|meringue|ganache|decorations?)(?: [\\w-]+)? (?:on|onto|over|around|across|along|on top of) (${DET} ${ADJ}(?:cakes?|cupcakes?|cookies?|gateau|gâteau|tarts?|eclairs?|buns?))\\b`,
      'gi',
    ),
    (_, end = '', cake = '') => `${s(end, 'decorate')} ${cake}`,
  ],
  // Paper stuck in a machine is got at with both hands.
  [
    new RegExp(
      `\\b(?:fight|battl|wrestl|struggl|kick|grappl|argu|tussl)(s|es|ing|e)? (?:with |against |at )?((?:an?|the|his|her|their) )(?:[\\w-]+ )?(${OFFICE_MACHINE})\\b`,
      'gi',
    ),
    (_, end = '', det = '', machine = '') =>
      `angrily ${s(end, 'repair')} ${det === 'an ' ? 'a ' : det}${machine}`,
  ],
  [
    /\b(?:an? )((?:young |new |nervous |tired |exhausted )*)(?:office |summer |corporate |marketing |law |bank |studio )intern\b/gi,
    'a $1young office worker',
  ],
  // Whom sleep overcomes at a table lies on it with the head on the arms.
  [
    new RegExp(
      `\\b(?:falls? asleep|fell asleep|falling asleep|nods? off|nodding off|dozes? off|dozing off|dozes?|dozing|sleeps?|sleeping|is asleep|asleep|slumps?|slumped|slumping) (?:over|into|in|across) (?:an?|the|his|her|their) (?:cup of |mug of |glass of |bowl of |pile of |stack of |cold |untouched |half-finished |steaming |morning |evening |unfinished |open )*(${DRINK})\\b(?! (?:table|shop|machine))`,
      'gi',
    ),
    (said, what = '') =>
      `${/^(?:asleep|.*ing)/i.test(said) ? 'sleeping' : 'sleeps'} at a table with ${onTable(what)} on it`,
  ],
  // Wall-paint of children and others is on the wall till it is off.
  [
    /\b(?:scrub|wash|clean|wip|sponge|rub|scrap|remov)(s|es|bing|ing|e)? (?:the |some )?(?:[\w-]+ )?(?:crayon|crayons|felt-?tip|marker|scribbles?|doodles?|drawings?|pen marks|finger ?paint|ink|paint)(?: marks?| scribbles?| drawings?| doodles?)? (?:off|from|of) (?:off )?(?:the|an?|his|her|their) (?:[\w-]+ ){0,2}?(?:wallpaper|walls?)\b/gi,
    (_, end = '') => `${s(end, 'wipe')} a scribbled wall`,
  ],
  [
    /\b(?:scrub|wash|clean|wip|sponge|rub|scrap|remov)(s|es|bing|ing|e)? (?:the |some |racist |rude |fresh )*graffiti (?:off|from|of) (?:off )?(?:the|an?|his|her|their) (?:[\w-]+ ){0,2}?(?:wall|bridge|underpass|tunnel|shutter|fence|statue|building)\b/gi,
    (_, end = '') => `${s(end, 'wipe')} graffiti`,
  ],
  // A hem is pinned from one's knees.
  [
    /\b(?:pin|hem|alter|adjust|stitch|sew|tack|shorten|take up|takes up)(s|ning|ming|es|ing)? (?:up )?((?:an?|the|his|her) (?:[\w-]+ ){0,2}?[\w-]+)['’]s? (?:[\w-]+ ){0,2}?(?:hem|skirts?|train|gown|dress|trousers)\b/gi,
    (_, end = '', whom = '') => `${s(end, 'hem')} ${whom}`,
  ],
  // A zip at a back is somebody else's to close.
  [
    /\b((?:an?|the) )(bride|bridesmaid|dancer|actress|model|girl|woman|singer|princess|ballerina)['’]s (mother|sister|mum|friend|father|maid|dresser|aunt|grandmother) (?:wrestl|struggl|fight|battl|fumbl|tug)(?:es|s|ing)? (?:with |at )?(?:an?|the|her) (?:[\w-]+ )?(?:zip|zipper|buttons?|corset|clasp|laces)\b(?: (?:of|on) (?:the|an?|her) (?:[\w-]+ )?(?:dress|gown))?/gi,
    'a $3 zips up $1$2',
  ],
  [
    /\b(?:wrestl|struggl|fight|battl|fumbl|tug)(es|s|ing)? (?:with |at )?(?:an?|the) (?:[\w-]+ )?(?:zip|zipper) (?:of|on|at the back of) ((?:an?|the) (?:[\w-]+ )?(?:bride|bridesmaid|woman|girl|actress|model))['’]s (?:[\w-]+ )?(?:dress|gown|back)\b/gi,
    (_, end = '', whom = '') => `${s(end, 'zip')} up ${whom}`,
  ],
  [
    new RegExp(
      `\\b(?:zip|button|lace|do)(s|es|ping|ing)? up (?:the )?(?:back of )?(?:the )?(?:[\\w-]+ )?(?:dress|gown|corset|bodice|costume|wedding dress) of (${DET} ${ADJ}[\\w-]+)\\b`,
      'gi',
    ),
    (_, end = '', whom = '') => `${s(end, 'zip')} up ${whom} in a dress`,
  ],
  [
    new RegExp(
      `\\b(?:zip|button|lace|do)(s|es|ping|ing)? up (${DET} ${ADJ}[\\w-]+)['’]s (?:[\\w-]+ )?(?:dress|gown|corset|bodice|costume|back)\\b`,
      'gi',
    ),
    (_, end = '', whom = '') => `${s(end, 'zip')} up ${whom} in a dress`,
  ],
  // What is marked on the ground in chalk lies there; at a crime it is the outline of who lay there.
  [
    /\b((?:detective|policeman|policewoman|police officer|inspector|forensic \w+|investigator|cop|sergeant)s?\b[^.;]*?) (over|beside|by|around|at|above) (?:(?:an?|the|some) )?(?:[\w-]+ )?chalk (?:marks?|markings?|lines?|drawing|figure|silhouette)\b/gi,
    '$1 $2 a chalk outline',
  ],
  // Keys that are hammered belong to a machine.
  [
    /\b(hacker|programmer|coder|developer|engineer|technician|analyst|spy|cyber ?criminal)( (?:is )?(?:[a-z]+ly )?)(types|typing)((?: [a-z]+ly| away| fast)*)(?= (?:in|inside|amid|as|while|under|during|surrounded)\b|[.,;]|$)(?![^.]*\b(?:monitors?|screens?|laptop|computers?|keyboard|shoulder)\b)/gi,
    '$1$2$3$4 at a computer',
  ],
  // A foot that is stuck in a pail wears it.
  [
    new RegExp(
      `\\b(?:(?:gets?|getting|got|has|having) (?:one |a |his |her |their )(?:left |right )?(?:foot|leg) (?:stuck|caught|jammed|wedged|trapped)|(?:steps|stepping|is stuck|stumbles around|hobbles|limps|walks|staggers|hops)(?: around| about)? with (?:one |a |his |her )foot (?:stuck |caught |jammed )?) ?(?:in|inside) (?:an?|the|his|her) ${ADJ}(?:bucket|pail|paint can|chamber pot)\\b`,
      'gi',
    ),
    'staggers',
  ],
  // Lights of alarm colour the room.
  [
    /,? (?:as|while|with|under|amid|and) (?:the |an? |all the )?(?:[\w-]+ )?(?:alarms?|sirens?|warning lights?|emergency lights?) (?:are )?(?:flash(?:es|ing)?|blink(?:s|ing)?|pulse?(?:s|ing)?|glow(?:s|ing)?|blar(?:e|es|ing))(?: (?:in |bright )?red)\b|, (?:the |all the )?(?:alarms?|sirens?|warning lights?|emergency lights?) (?:flash|blink|puls)ing (?:bright )?red\b|,? (?:in|under|lit by) (?:the )?(?:flashing |blinking |pulsing )*red (?:alarm|emergency|warning) lights?\b/gi,
    '',
  ],
  // What goes into a shredder sticks out of it.
  [
    /\b(?:feed|put|push|slid|drop|stuff|shov|insert|run|pass)(s|es|ting|ing|e|ning|ping)? (?:(?:an?|the|some|his|her|their|secret|confidential|incriminating) )*(?:[\w-]+ ){0,2}?[\w-]+ (?:into|through|in) (?:an?|the|his|her) (?:[\w-]+ )?shredder\b/gi,
    (said, end = '') => `${s(end, 'use')} ${whose(said)} large shredder`,
  ],
  [
    /\bshred(s|ding)? (?:(?:an?|the|some|his|her|their|secret|confidential|incriminating|old) )*(?:[\w-]+ )?(?:documents?|papers?|files?|evidence|reports?|letters?|contracts?|invoices|receipts)\b(?! (?:with|by hand))/gi,
    (said, end = '') => `${s(end, 'use')} ${whose(said)} large shredder`,
  ],
  // So many are borne as one pile.
  [
    /\b(?:balanc|juggl|carri|carry|haul|lug|stagger|struggl|bear)(es|s|ing|e)? (?:under |with |beneath )?(?:(?:an?|the|his|her) (?:[\w-]+ )?(?:stack|pile|tower|heap|mountain|armful|load) of|four|five|six|seven|eight|nine|ten|too many|a dozen|several) (?:[\w-]+ )?(?:parcels|packages|boxes|deliveries|presents|cardboard boxes)\b/gi,
    (_, end = '') => `${s(end, 'carry')} a parcel tower`,
  ],
  // A bread oven is worked with a peel.
  [
    /\b(?:slid|pull|tak|draw|remov|lift|shovel|scoop|push|put|load|shov)(es|s|ing|e)? (?:out )?(?:(?:an?|the|some|his|her|fresh|hot|warm|golden|crusty|steaming|round|two|three|several) )*(?:[\w-]+ )?(?:loaf|loaves|bread|pizzas?|baguettes?|rolls|buns|flatbreads?) (?:out of|out from|from|into|in|inside) (?:an?|the|his|her) (?:[\w-]+ )?((?:brick|wood[- ]fired|wood|stone|clay|pizza|bread|wood[- ]burning|village) oven)\b(?: (?:with|on|using) an? (?:[\w-]+ )?peel)?/gi,
    (_, end = '') => `${s(end, 'bake')} at a brick oven`,
  ],
  // One looks at what one must press.
  [
    /\b(self-?service|self service|self-?checkout|touch|check-in|ticket|ordering) (?:screens?|machines?|terminals?|kiosks?|checkouts?|tills?)\b(?<!ticket machines?)/gi,
    'self-service kiosk',
  ],
  [
    /\b(?:surrounded by|amid|among|with) (?:dozens of |scattered |loose |spilled |many |hundreds of |a pile of )*(?:screws|nuts and bolts|bolts|nails|screws and bolts)(?: (?:scattered )?(?:all )?(?:around|about|over) (?:him|her|them|the floor))?(?=[.,;]|$)/gi,
    'next to scattered screws',
  ],
  [
    /\b((?:bartender|barman|barmaid|barkeeper|barkeep|mixologist|publican|innkeeper)s? (?:is )?(?:[a-z]+ly )?pour(?:s|ing)? (?:(?:an?|the|some|his|her) )?(?:[\w-]+ ){0,2}?(?:whisky|whiskey|bourbon|scotch|gin|vodka|rum|tequila|wine|champagne|brandy|beer|ale|absinthe|liquor)) (into|in) (?=an? (?:[\w-]+ )?(?:glass|tumbler))/gi,
    '$1 from a bottle into ',
  ],
  // Steam is of a bathroom, in a hotel as well.
  [
    /\b(?:steamy|steamed-up|fogged|fogged-up|foggy|misted) (?:(?:hotel|motel|bathroom) )?mirror\b(?! in)/gi,
    'bathroom mirror',
  ],
  // Poured over ice it goes into the glass the ice is in.
  [
    /\b(pour(?:s|ing)? (?:[\w-]+ ){1,3}?)(?:over|onto|on) (?:the |some )?(?:[\w-]+ )?ice(?: cubes)?(?! (?:cream|rink|cap|floe|sculpture))\b/gi,
    (said, pours = '') =>
      /tea|lemonade|juice|water|coffee|milk/i.test(said)
        ? `${/ing/i.test(pours) ? 'pouring' : 'pours'} from a jug into a glass`
        : `${pours}from a bottle into a glass`,
  ],
];
