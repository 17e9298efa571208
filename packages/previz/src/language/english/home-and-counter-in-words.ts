/** Deeds of two or three at home, at table, over a counter or in a car, in words that show where each is and what the hands do. */
import { inflected } from './deeds-in-words.ts';
import { DET } from './phrase-parts.ts';

type Reword = (said: string, ...parts: string[]) => string;

const SOME = '(?:an?|the|his|her|their|some|one|two|three|another)';
const KIN =
  '(?:dad|daddy|father|mum|mummy|mom|mommy|mother|parent|uncle|aunt|grandpa|grandad|granddad|grandma|grandmother|grandfather|brother|sister|instructor|driving instructor|teacher|coach)';
const YOUNG =
  '(?:son|daughter|boy|girl|child|kid|grandson|granddaughter|teenager|teen|nephew|niece|brother|sister|student|pupil|learner|wife|husband|girlfriend|boyfriend|friend)';
const PLANE = '(?:air ?plane|aeroplane|plane|flight|airliner|jet)';
const COUNTER = '(?:counter|shop counter|bar|countertop|bar top|till|deli counter|reception desk|front desk)';
const BROAD = '(?:desk|desktop|table|tabletop|keyboard|plate|dish|chess ?board|book|map|workbench|counter)';

const SPILT =
  '(?:soup|coffee|tea|wine|drinks?|champagne|water|beer|gravy|sauce|milk|juice|cocktails?|spaghetti|punch|lemonade|latte)';
const GUEST =
  '(?:customer|guest|woman|man|lady|gentleman|businessman|businesswoman|bride|groom|boss|client|date|passenger|tourist|critic|king|queen|stranger|girl|boy|wife|husband|girlfriend|boyfriend|patron|celebrity|judge|duchess|countess)';
const SELLER =
  '(?:butcher|baker|grocer|greengrocer|fishmonger|shopkeeper|shop assistant|cashier|pharmacist|pawnbroker|cobbler|jeweller|jeweler|florist|clerk)';
const FOOD =
  '(?:yogh?urt|cake|chocolate|jam|honey|ice cream|spaghetti|porridge|food|icing|custard|cream|ketchup|chocolate cake)';
const CHILD = '((?:an?|the|his|her) (?:[\\w-]+ )?(?:baby|toddler|child|boy|girl))';
const SMEARS = `(?:is )?(?:smear|rubb?|squish|mash|spread)(?:s|es|ing) ((?:(?:his|her|its|the|some) )?(?:[\\w-]+ )?${FOOD}) (?:all )?(?:across|over|on|onto|into)`;

/** A child that smears food about, as it is then seen. */
function smeared(who: string, where: string, food: string): string {
  const plain = food.replace(/^(?:his|her|its|the|some) /i, '');
  return `${who} covered in ${plain} ${where} holding ${/cake|pie/i.test(plain) ? 'a ' : ''}${plain}`;
}

export const HOME_AND_COUNTER_IN_WORDS: readonly (readonly [RegExp, string | Reword])[] = [
  // "on a diner", "diners eat": who dines, not where; a diner has booths, a jukebox, neon.
  [
    new RegExp(
      `\\b(spill|drop|pour|splash|splatter|dump|tip|slosh)((?:s|es|ing|ped|ed|ping|ped)?) ((?:${SOME} )?(?:[\\w-]+ ){1,4}?)(?:on|onto|over|all over|into the lap of) (an?|the|another|two|some) ((?:[\\w-]+ )?)diners?\\b`,
      'gi',
    ),
    '$1$2 $3on $4 $5customer',
  ],
  [
    /\b(an?|the|one|two|three|another|angry|rude|fussy|lonely|wealthy|rich|elegant|posh|hungry) ((?:angry |rude |fussy |lonely |wealthy |rich |elegant |posh |hungry |picky |shocked |startled |single )?)diner(s?) (?=(?:eats?|complains?|sends?|orders?|screams?|gasps?|shouts?|argues?|reads?|chokes?|tastes?|stares?|points?|finds?|waves?|sits?|watch(?:es)?|flirts?|refus(?:es?)|throws?|recoils?)\b)/gi,
    '$1 $2customer$3 ',
  ],
  // What is spilled on somebody comes over them out of the hand, and they start.
  [
    new RegExp(
      `\\bspill(s|ed|ing)? ((?:${SOME} )?(?:[\\w-]+ ){0,3}?${SPILT}) (?:all )?(?:on|onto|over|into the lap of|in the lap of) (an?|the|another|his|her) ((?:[\\w-]+ )?)(${GUEST})(?:['’]s (?:((?:[\\w-]+ ){0,2}?(?:dress|suit|shirt|jacket|tuxedo|coat|gown|blouse))|(?:[\\w-]+ ){0,2}?(?:lap|head|trousers)))?\\b(?!['’]s)`,
      'gi',
    ),
    (_, end = '', what = '', det = '', how = '', whom = '', dress = '') =>
      `${inflected('pour', end || 's')} ${what} on ${/^an?$/i.test(det) ? 'a' : det} shocked ${how}${whom}${dress ? ` in a ${dress}` : ''}`,
  ],
  // Two with one glass sit to it from both sides.
  [
    /\bshar(?:e|es|ing) (?:an?|one|the|a single) ((?:[\w-]+ )?(?:milk ?shake|ice cream sundae|sundae|root beer float|soda|cola))(?: (?:with|through|using) (?:two|2) straws)?(?: (?:at|in|inside) (?:an?|the) (?:[\w-]+ )?diner)?(?=[,.;!]|$| (?:in|at|on) )/gi,
    'sit at a diner table with one shared $1 between them',
  ],
  // Sellers have their words with a customer from behind the counter.
  [
    new RegExp(
      `^((?:an?|the) (?:[\\w-]+ ){0,2}?${SELLER}) (?:is )?(argu|bicker|quarrel|haggl)(?:es?|s|ing) with ((?:an?|the|his|her) (?:[\\w-]+ )?(?:customer|shopper|client|woman|man|lady|tourist|old woman|old man))(?: (?:over|about) (?:an?|the|some|his|her) (?:[\\w-]+ ){0,3}?[\\w-]+)?(?: (?:across|over) (?:the|a|his|her) counter)?(?=[,.;!]|$| (?:in|at|inside) )`,
      'gi',
    ),
    (_, who = '', how = '', whom = '') => `${who} stands behind a counter ${how}ing with ${whom}`,
  ],
  [
    /\bpos(e|es|ing) (?:together )?for (?:an?|the|their|his|her) (?:[\w-]+ )?(?:portrait|photo|photograph|picture|selfie)\b(?! (?:by|with|on) )/gi,
    'pos$1 smiling',
  ],
  // Fencers greet with the blade.
  [
    /\b(fencer) (?:is )?salut(?:es|ing) (?:(?:his|her|the|an?) )?(?:opponent|rival|judge|fencer)(?: with (?:his|her|the|a) (?:[\w-]+ )?(?:blade|sword|foil|sabre|saber|[eé]p[eé]e))?(?: before (?:the|a|their) (?:bout|match|fight|duel))?/gi,
    '$1 with a raised foil faces another fencer',
  ],
  // What is on a grill is turned there, not thrown.
  [
    /\b(?:flip|turn|cook|grill|fry|fri|toss)(s|es|ping|ing)? (?:(?:some|the|a few) )?(?:[\w-]+ )?(?:burgers|hamburgers|sausages|steaks?|hot dogs|patties|meat|ribs|skewers|kebabs|chicken|food|chops) (?:on|over|at) ((?:an?|the|his|her|their) (?:[\w-]+ )?(?:barbecue|barbeque|bbq|grill))\b/gi,
    (_, end = '', grill = '') => `${inflected('barbecue', end)} at ${grill}`,
  ],
  // What goes along a counter is handed over it.
  [
    new RegExp(
      `\\b(?:slid|push|pass|shov|mov|skim)(e|es|s|ing)? (?!(?:[\\w-]+ ){1,3}note )(${SOME} (?:[\\w-]+ ){0,3}?[\\w-]+) (?:across|over|along|down) (?:the|a|his|her) (?:[\\w-]+ )?${COUNTER} (?:to|towards?) ((?:an?|the|his|her) [\\w-]+)`,
      'gi',
    ),
    (_, end = '', what = '', who = '') => `${inflected('hand', end)} ${what} to ${who} over the counter`,
  ],
  // Who learns to ride is pushed along.
  [
    new RegExp(
      `\\b(?:run|jog|walk|trot)(?:s|ning|ging|ing)? (?:along )?(?:beside|alongside|behind|next to|after) ((?:an?|the|his|her|their) (?:[\\w-]+ )?${YOUNG})(?:'s (?:[\\w-]+ )?(?:bike|bicycle))?,? (?:as|while|when) (?:he|she|they) (?:learns?|is learning|tries|practises|practices|wobbles|rides)[^,.;]*?(?:to ride|riding|on (?:his|her|their|a) (?:[\\w-]+ ){0,2}(?:bike|bicycle)|bike|bicycle|rides)(?: (?:a|his|her|their) (?:[\\w-]+ )?(?:bike|bicycle))?\\b`,
      'gi',
    ),
    'pushes $1 on a bike',
  ],
  // Lessons at the wheel are given from the other seat.
  [
    new RegExp(
      `^((?:an?|the|his|her) (?:[\\w-]+ ){0,2}?${KIN}) (?:is )?(?:teach(?:es|ing)?|show(?:s|ing)?) ((?:an?|the|his|her) (?:[\\w-]+ ){0,2}?${YOUNG}) (?:how )?to drive(?: (?:an?|the|his|her|their) (?:[\\w-]+ )?car)?\\b`,
      'gi',
    ),
    (_, teacher = '', learner = '') =>
      `${learner.replace(/^(?:his|her|their) /i, 'a ')} drives while ${teacher.toLowerCase().replace(/^an? /, 'the ')} sits beside in the car`,
  ],
  // Aboard one sits with the child in the lap.
  [
    new RegExp(
      `\\b(?:sooth|cradl|rock|comfort|calm|hush|quiet|cuddl|nurs|hold)(e|es|s|ing)? (${DET} (?:[\\w-]+ ){0,2}?(?:baby|infant|newborn|toddler))(?: to sleep)? (?:on|in|aboard|during) (?:an?|the|her|his|their) (?:[\\w-]+ ){0,2}?${PLANE}(?: seat)?\\b`,
      'gi',
    ),
    (_, end = '', baby = '') => `${inflected('sit', end || 's')} on an airplane holding ${baby}`,
  ],
  // On what is broad, whoever is small runs on it.
  [
    new RegExp(
      `\\b((?:run|walk|crawl|march|sprint|climb|stroll|skate|tiptoe|creep|dance)(?:s|ning|ing|es)?) (?:right )?across ((?:an?|the) (?:(?:giant|huge|enormous|massive|gigantic|oversized|vast|kitchen|dinner|dining|messy|cluttered) )+${BROAD})\\b`,
      'gi',
    ),
    '$1 on $2',
  ],
  // Over what hangs on a wall one quarrels in front of it.
  [
    /\b(argu|quarrel|bicker|fight|squabble)(e|es|s|ing)? (?:over|about) (?:an?|the) ((?:[\w-]+ )?(?:thermostat|light switch))\b/gi,
    '$1$2 next to a $3 on the wall',
  ],
  // The phone is under the table, not whoever has it; at a dinner others eat.
  [
    /\b(?:(?:secretly|sneakily|furtively) )?(?:(?:text|message|scroll)(s|es|ing)?(?: (?:friends?|her friends?|his friends?|a friend|her boyfriend|his girlfriend))?(?: (?:on |through )?(?:his|her|their) phone)?|(?:look|check|play)(s|ing)? (?:on |at )?(?:his|her|their) phone) (?:under|underneath|beneath|below) (?:the|a) (?:[\w-]+ )?table\b(?: (?:at|during) (?:(?:an?|the) )?((?:[\w-]+ ){0,2}?(?:dinner|meal|lunch|supper|party|feast)))?/gi,
    (_, one = '', other = '', dinner = '') =>
      `${inflected('sit', one || other)} at the dinner table texting${dinner ? ', her parents sit at the table eating' : ''}`,
  ],
  [
    new RegExp(
      `\\b(?:secretly |sneakily |slyly )?(?:feed|slip|sneak|pass|give)(s|ing)? (?:(?:${SOME} )?(?:[\\w-]+ ){1,3}?to )?((?:the|his|her|their|a) (?:[\\w-]+ )?dog)(?: (?:${SOME} )?(?:[\\w-]+ )?(?:broccoli|peas|food|dinner|scraps|sausages?|vegetables|meat|steak|bacon|sprouts|carrots?|leftovers))? (?:from )?(?:under|underneath|beneath|below) (?:the|a) (?:[\\w-]+ )?table\\b`,
      'gi',
    ),
    (_, end = '', dog = '') =>
      `${inflected('sit', end)} at the table and feeds ${dog}, the dog is under the table`,
  ],
  // Steps are taken to who kneels for them.
  [
    /^((?:an?|the|his|her|their) (?:[\w-]+ )?(?:baby|toddler)) (?:is )?(?:walk(?:s|ing)|toddl(?:es|ing)|tak(?:es|ing) (?:(?:his|her|its|their|the|a few) )?(?:very )?first (?:wobbly |shaky |unsteady )?steps?) (?:towards?|to|into the arms of) (?:(?:his|her|its|their|a|the) )?(?:proud |delighted |happy |smiling )?(mother|father|mum|mom|dad|grandmother|grandfather|grandma|grandpa)\b/gi,
    'a $2 kneels looking at a baby, the baby walks to them',
  ],
  // Who smears food about has it all over, and sits or kneels in the midst of it.
  [
    new RegExp(
      `^${CHILD}(?: (?:in|sitting in) (?:an?|the|his|her|its) high ?-?chair)? ${SMEARS} (?:the|an?|his|her|its) (?:(?:high ?-?chair(?:'s)?)(?: tray)?|tray|face|hair|cheeks|high ?-?chair)\\b`,
      'gi',
    ),
    (_, who = '', food = '') => smeared(who, 'sits in a highchair', food),
  ],
  [
    new RegExp(
      `^${CHILD} ${SMEARS} ((?:the|an?|his|her|their) (?:[\\w-]+ ){0,3}?(?:sofa|couch|settee|armchair|carpet|rug|bed))\\b`,
      'gi',
    ),
    (_, who = '', food = '', where = '') => smeared(who, `kneels on ${where}`, food),
  ],
  [/\btime capsules?\b/gi, 'metal box'],
  // A child goes over a fence from who is behind it to who is before it.
  [
    /^((?:an?|the|his|her|two) (?:[\w-]+ ){0,2}?[\w-]+) (?:is )?(?:hand|pass|lift|giv|rais)(?:s|es|e|ing) (?:(?:his|her|their|the|a) )(?:(?:crying|small|newborn|tiny|young|sleeping) )?(baby|infant|child|toddler|newborn|daughter|son) (?:across|over|through) ((?:an?|the) (?:[\w-]+ ){0,3}?fence)(?: (?:to|towards?|into the arms of) ((?:an?|the|his|her) (?:[\w-]+ )?[\w-]+))?(?=[.,;!]|$| (?:at|in|on|during|under) )/gi,
    (_, who = '', child = '', fence = '', whom = '') =>
      `${who} stands behind ${fence}, giving a ${/daughter|son|child/i.test(child) ? 'toddler' : child} to ${whom || 'a man'} in front of the fence`,
  ],
  // What is packed into a car goes into its boot.
  [
    /\b(?:pack|load)(s|ing)?(?: up)? (?:the|their|a|his|her) (?:[a-z]+ )?(car|estate|station wagon|minivan|suv)(?: (?:for|before|with (?:suitcases|luggage|bags))\b[^,.;]*)?(?=[,.;]|$)/gi,
    (_, end = '', car = '') => `${inflected('load', end)} suitcases into the back of a ${car}`,
  ],
  // A guest who is served tea sits to it.
  [
    /^((?:an?|the) (?:[\w-]+ ){0,3}?(?:butler|maid|waiter|waitress|servant|robot|footman|host|hostess)) (?:is )?(?:serv(?:es|ing)|pour(?:s|ing)) (?:afternoon )?(tea|coffee) (?:to|for) (two |three |four |some |several |a group of )?((?:[\w-]+ )?(?:skeletons|ghosts|vampires|zombies|aliens|ladies|guests|old women|robots|cats|survivors|soldiers|astronauts))\b(?! (?:at|who|sitting|seated|around))/gi,
    (_, who = '', drink = '', many = '', guests = '') =>
      `${who} serves ${drink} to ${many || 'three '}${guests} sitting at a table`,
  ],
];
