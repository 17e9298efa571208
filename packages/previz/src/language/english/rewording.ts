import { COLOURS } from '../lexicon/colours.ts';
import { ACTION_IN_WORDS } from './action-in-words.ts';
import { AT_VEHICLES_IN_WORDS } from './at-vehicles-in-words.ts';
import { BEASTS_IN_WORDS } from './beasts-in-words.ts';
import { boundaryFirst } from './boundary-first.ts';
import { BRITISH_IN_WORDS } from './british-in-words.ts';
import { CAMERA_SIDES_IN_WORDS } from './camera-sides-in-words.ts';
import { withClients } from './clients.ts';
import { COMPANY_IN_WORDS } from './company-in-words.ts';
import { withoutComparisons } from './comparisons.ts';
import { DEEDS_AT_PLACES_IN_WORDS } from './deeds-at-places-in-words.ts';
import { deedsAsVerbs } from './deeds-in-words.ts';
import { DEEDS_OF_TWO } from './deeds-of-two.ts';
import { DEEDS_SHOWN_IN_WORDS } from './deeds-shown-in-words.ts';
import { DETAILS_IN_WORDS } from './details-in-words.ts';
import { DONE_TO_IN_WORDS } from './done-to-in-words.ts';
import { eyesBehind } from './eyes.ts';
import { FIGHTS_IN_WORDS } from './fights-in-words.ts';
import { FIXTURES_IN_WORDS } from './fixtures-in-words.ts';
import { FORMATIONS_IN_WORDS } from './formations-in-words.ts';
import { GENRE_IN_WORDS } from './genre-in-words.ts';
import { guisesBehind, inCostume } from './guises.ts';
import { HANDS_AND_GIFTS_IN_WORDS } from './hands-and-gifts-in-words.ts';
import { HANDS_AT_DEEDS_IN_WORDS } from './hands-at-deeds-in-words.ts';
import { HAPPENINGS } from './happenings.ts';
import { HAVOC_IN_WORDS } from './havoc-in-words.ts';
import { HOME_AND_COUNTER_IN_WORDS } from './home-and-counter-in-words.ts';
import { IMPLIED_CALLINGS_IN_WORDS } from './implied-callings-in-words.ts';
import { IMPLIED_PLACES_IN_WORDS } from './implied-places-in-words.ts';
import { INSIDES_IN_WORDS } from './insides-in-words.ts';
import { JOBS_IN_WORDS } from './jobs-in-words.ts';
import { JOURNEYS_IN_WORDS } from './journeys-in-words.ts';
import { throughLenses } from './lenses-in-words.ts';
import { withoutLightVerbs } from './light-verbs.ts';
import { LIGHTS_IN_WORDS } from './lights-in-words.ts';
import { NAMED_PLACES } from './named-places.ts';
import { withOutsides } from './outsides.ts';
import { overMaps } from './over-maps.ts';
import { withOwnThings } from './own-things.ts';
import { inPeriod } from './periods-in-words.ts';
import { PLACE_STATES_IN_WORDS } from './place-states-in-words.ts';
import { PLACES_IN_WORDS } from './places-in-words.ts';
import { RARER_PLACES_IN_WORDS } from './rarer-places-in-words.ts';
import { REACTIONS_IN_WORDS } from './reactions-in-words.ts';
import { plainlySaid } from './sayings.ts';
import { SCENES_IN_WORDS } from './scenes-in-words.ts';
import { inTheSenseMeant } from './senses-in-words.ts';
import { SKIES_IN_WORDS } from './skies-in-words.ts';
import { SPORTS_IN_WORDS } from './sports-in-words.ts';
import { STATES_IN_WORDS } from './states-in-words.ts';
import { onSteps } from './steps-in-words.ts';
import { THINGS_IN_WORDS } from './things-in-words.ts';
import { THRESHOLDS_IN_WORDS } from './thresholds-in-words.ts';
import { turnedRound } from './turned-round.ts';
import { VENUES_IN_WORDS } from './venues-in-words.ts';
import { WATER_IN_WORDS } from './water-in-words.ts';
import { WILD_BEASTS_IN_WORDS } from './wild-beasts-in-words.ts';
import { womenAsFemale } from './women-in-words.ts';

/** Phrases said in other words, before any grammar: what they show is what the other words say. */
const COLOUR = Object.keys(COLOURS).join('|');
/** "three umbrellas: yellow, red and black". */
const LISTED_COLOURS = new RegExp(
  `(?<=(?<!of )\\b(?:two|three|four|five|six|\\d) (?:\\w+ ){0,3}?\\w+s)[:,]? *[-–—(]? ?((?:${COLOUR})(?:, (?:${COLOUR}))*,? and (?:${COLOUR}))\\)?(?=[.,;!]|$)`,
  'gi',
);
const asOnes = (list: string): string =>
  `: ${list.replace(new RegExp(`\\b(${COLOUR})\\b`, 'gi'), 'a $1 one')}`;

const HOUSES = 'church|cathedral|chapel|house|cottage|cabin|hut|castle|mansion|villa|palace|temple|mosque';

type Reword = (said: string, ...parts: string[]) => string;

const OTHERWISE: readonly (readonly [RegExp, string | Reword])[] = [
  ...HOME_AND_COUNTER_IN_WORDS,
  ...COMPANY_IN_WORDS,
  ...WILD_BEASTS_IN_WORDS,
  ...BEASTS_IN_WORDS,
  ...HANDS_AND_GIFTS_IN_WORDS,
  ...HANDS_AT_DEEDS_IN_WORDS,
  ...JOBS_IN_WORDS,
  ...DETAILS_IN_WORDS,
  ...DONE_TO_IN_WORDS,
  // A bolt out of somebody's staff is no weather.
  [
    /,? (?:with )?(?:[a-z]+ )?(?:lightning|energy|magic|light|flames?|fire)(?: bolts?)? (?:shoot|burst|fly|stream|crackl|flash|pour|erupt|blast)(?:s|es|ing)? (?:out )?(?:of|from) (his|her|the|their) ((?:magic |wooden )?(?:staff|wand|hands?|fingers|palms))\b/gi,
    ' with $1 $2',
  ],
  [
    /\b(cast|hurl|shoot|throw|fire|summon)(s|ing)? (?:an? )?(?:[a-z]+ )?lightning(?: bolts?)? (?:out )?(?:of|from) (his|her|the|their) ((?:magic |wooden )?(?:staff|wand))\b/gi,
    'cast$2 a spell with $3 $4',
  ],
  // Nobody is named who looks: the camera does.
  [
    /^((?:[a-z' -]{3,24}[:.,] )?)looking (?:straight |directly )?up (?:at|through|into|towards?|from under) /gi,
    "$1worm's eye view of ",
  ],
  [
    /^((?:[a-z' -]{3,24}[:.,] )?)looking (?:straight|directly) down (?:at|on|onto|into) /gi,
    "$1bird's eye view of ",
  ],
  [/^((?:[a-z' -]{3,24}[:.,] )?)looking down (?:at|on|onto) /gi, '$1high angle view of '],
  [
    /\b(worm'?s[- ]eye view|low angle view|from below) (?:of|at) (?:an?|the) ((?:[a-z]+ )?[a-z]+?)(?:'s)?,? (?:painted |vaulted |domed |high )?(?:ceiling|vaults?|dome|rotunda|rafters|chandelier)\b/gi,
    '$1 inside a $2',
  ],
  [
    /\b(worm'?s[- ]eye view|low angle view|from below) (?:of|at) (?:an?|the) (?:[a-z]+ )?(?:ceiling|vaults?|dome|rotunda|rafters) (?:of|in) (?:an?|the) /gi,
    '$1 inside a ',
  ],
  // An angle and a size in one.
  [
    /\b(overhead|top[- ]down|bird'?s[- ]eye|aerial|low[- ]angle|high[- ]angle) ((?:extreme |medium |full )?(?:close[- ]?up|wide|medium|full|long)(?: shot)?)\b/gi,
    '$1 view, $2',
  ],
  [
    /\breel(s|ing|ed)? in(?= (?:an?|the|his|her|their) )/gi,
    (_, end = '') => (end === 's' ? 'catches' : `catch${end}`),
  ],
  [/\bgrappl(e|es|ing|ed)\b/gi, 'wrestl$1'],
  [/\b(?:has|have|having|had) (?:an? )?pillow[- ]fight\b/gi, 'fighting with pillows'],
  [/\bskip(s|ping|ped)? (?:flat )?(stones?|pebbles?|rocks?)\b/gi, 'throw$1 a pebble'],
  [
    /\b(out of|from|at|in|on) ((?:an?|the|his|her|their) (?:[a-z]+ )?[a-z]+) and waves?(?= (?:at|to|goodbye|hello)\b|[.,;!]|$)/gi,
    '$1 $2, waving',
  ],
  // "at the wheel of her car": in it.
  [
    /\b(?:at|behind) the (?:steering )?wheel of (an?|the|his|her|their) ((?:[a-z]+ ){0,2}(?:car|truck|lorry|van|cab|taxi|jeep|convertible|limousine))\b/gi,
    'in $1 $2',
  ],
  // A look over one's own shoulder is no camera behind it.
  [
    /\b(look|glanc|peer|peek|star|gaz)(e?s|ing|ed|e)? ((?:[a-z]+ly )?)(?:back )?over (?:his|her|their) (?:own )?(?:left |right )?shoulders?\b/gi,
    '$1$2 $3back',
  ],
  [/\b(?:cherry[- ]blossom|sakura|cherry) trees?\b in (?:full )?(?:bloom|blossom)\b/gi, 'pink trees'],
  [/\b(?:blossoming|blooming|flowering) cherry tree/gi, 'pink tree'],
  [/\b(?:cherry[- ]blossom|sakura|plum blossom|jacaranda) tree/gi, 'pink tree'],
  [/\b(?:autumn|fall) trees\b/gi, 'orange trees in autumn'],
  [
    /\boutside (?:of )?((?:an?|the) (?:\w+ )?(?:school|fire station|prison))\b(?! window)/gi,
    'in front of $1 building',
  ],
  // After a noun, "outside" is read as part of its name: "her bouquet outside the church".
  [
    /\boutside (?:of )?((?:an?|the) (?:old |village |country )?(?:church|chapel))\b(?! window)/gi,
    'in front of $1',
  ],
  [
    /\b(?:just )?outside (?:of )?(an?|the) ((?:[\w-]+ )?(?:motel|gas station|petrol station|diner))\b(?! window)/gi,
    'at $1 $2',
  ],
  [/\bcel[- ]?shad(?:ed|ing)(?: (?:style|look))?\b/gi, 'anime style'],
  [
    /\bdecks? of (?:an?|the|his|her|their) (?:[\w-]+ )?(?:ship|boat|vessel|yacht|galleon|frigate|liner|ferry|steamer|schooner)\b/gi,
    'ship deck',
  ],
  [
    /\b(breath(?:es?|ing|ed)|spits?|spitting|spat|spews?|spewing|belch(?:es|ing|ed)?) (?:out )?(?:fire|flames?)\b/gi,
    '$1 a fire breath',
  ],
  // "sits in a plane and looks out of the window".
  [/\b(?:in|on) (?:an?|the|her|his) (?:air)?plane\b(?=[^.!?]*\bout of the window)/gi, 'in a plane interior'],
  // On a player's shirt.
  [/\b(?:with|wearing|in) (?:the |her |his )?(?:number|no\.?|jersey number|shirt number) \d+\b/gi, ''],
  [/\bran after\b/gi, 'chased'],
  [/\b(?:an?|the) (?:single )?blade of grass\b/gi, 'a green leaf'],
  [/\bblades of grass\b/gi, 'grass'],
  [/\bshell(s|ing)? (?=(?:\w+ )?(?:peas|nuts|beans|shrimps?|eggs?|pistachios)\b)/gi, 'peel$1 '],
  [/\b(?:case|police|personnel|secret) files?\b/gi, 'folders'],
  [
    /\b(?:in|at) (?:an?|the|his|her|their) ((?:\w+ )?(?:diner|restaurant|caf[eé]|bar|coffee shop)) booth\b/gi,
    'in a $1',
  ],
  [
    /\b(sit(?:s|ting)?|sleep(?:s|ing)?|read(?:s|ing)?|asleep|alone)( alone)? on (?:an?|the|his|her)? ?(?:(?:night|empty|crowded|moving) )?(train|bus|subway|plane)\b(?! (?:roof|platform|tracks?|station|stop|seat|bench|window|steps))/gi,
    '$1$2 in a $3 interior',
  ],
  // Birds and aircraft.
  [
    /\b((?:pigeon|bird|dove|gull|seagull|crow|raven|duck|goose|geese|swan|plane|airplane|jet|helicopter|rocket|drone|butterfl(?:y|ie)|flock)s? )tak(es?|ing) off\b/gi,
    (_, who: string, ending: string) =>
      `${who}${ending === 'ing' ? 'flying' : ending === 'es' ? 'flies' : 'fly'}`,
  ],
  [/\bjack[- ]o['’]?[- ]?lantern(s?)\b/gi, 'jack o lantern$1'],
  // "one a ghost and one a pirate".
  [
    /,? \bone (?:as )?(an? [\w-]+(?: [\w-]+)?),? (?:and )?(?:the other|one|another)(?: one)? (?:as )?(an? [\w-]+)(?=[,.;]|$)/gi,
    ', one dressed as $1 and the other dressed as $2',
  ],
  [
    /\b(?:rush|rac|hurr|speed|wheel|roll)(e?s|ies|ing|e|y)? ((?:an?|the|his|her|their) (?:[\w-]+ )?[\w-]+ on (?:an?|the|his|her|its) (?:\w+ )?(?:stretcher|gurney|trolley|hospital bed))\b/gi,
    (_, ending: string | undefined, what: string) =>
      `push${ending === 'ing' ? 'ing' : /s$/.test(ending ?? '') ? 'es' : ''} ${what}`,
  ],
  // Before the first shot they stand a street's width apart.
  [
    /\b((?:gunslingers?|gunfighters?|cowboys?|outlaws?|sheriffs?|bandits?|desperados?|marshals?|lawm[ae]n) (?:\w+ly )?)(?:fac|squar)(?:e|es|ed|ing) off\b(?: (?:against|with))?(?! each other)(?= (?:an?|the|his|her|their|two|three) )/gi,
    '$1face ',
  ],
  [
    /\b((?:gunslingers?|gunfighters?|cowboys?|outlaws?|sheriffs?|bandits?|desperados?|marshals?|lawm[ae]n)(?: \w+ly)?) (?:(?:fac|squar)(?:e|es|ed|ing) off|star(?:e|es|ed|ing) (?:each other|one another) down|(?:are )?in an? (?:tense |mexican )?stand-?off)\b/gi,
    '$1 face each other',
  ],
  [/\bsquar(e|es|ed|ing) off\b/gi, 'fac$1 off'],
  [
    /\b((?:boxers?|wrestlers?|fighters?|samurai|ninjas?|knights?|warriors?|gladiators?|swordsmen|duelists?|martial artists?|fencers?) (?:\w+ )?)fac(?:e|es|ed|ing) off\b/gi,
    '$1fight each other',
  ],
  [
    /\bfac(e|es|ed|ing) off\b(?: (?:against|with))?/gi,
    (_, ending: string) => (ending === 'ing' ? 'glaring at each other' : 'glare at each other'),
  ],
  // "slips a wallet from a tourist's backpack": the tourist is there.
  [
    /\b((?:slip|pick|lift|pull|pluck|sneak|snatch|steal|tak|grab)(?:s|es|e|ing|ed)? (?:an?|the|some) (?:[\w-]+ )?[\w-]+) (?:from|out of) (an?|the) ([\w-]+(?: [\w-]+)?)['’]s (backpack|bag|handbag|purse|basket|suitcase|coat|jacket|pocket)\b/gi,
    (_, deed: string, det: string, who: string, of: string) =>
      `${deed} from ${det} ${who}${of === 'pocket' ? '' : ` with a ${of}`}`,
  ],
  [/\b(fall(?:s|ing)?|fell|tumbles?) (?:off|down from) (?=(?:an?|the|his|her|their) )/gi, '$1 beside '],
  [/\b(climb(?:s|ed|ing)?) up (?=(?:an?|the|his|her|their) )/gi, '$1 '],
  [/\b(?:gets?|got|feels?|felt) (?:\w+ )?(?:well|better)\b/gi, 'smiles'],
  [/\blet(s|ting)? ((?:the|an?|his|her|their) (?:\w+ )?\w+|it|him|her|them) go\b/gi, 'release$1 $2'],
  // Who gets off a horse stands beside it.
  [
    /\b(?:gets?|got|steps?|climbs?|jumps?|hops?) (?:off|out of|down from) (an?|the|his|her|their) (?=(?:\w+ ){0,2}(?:plane|helicopter|horse|bike|bicycle|motorcycle|motorbike|scooter|camel|donkey)\b)/gi,
    'walks beside $1 ',
  ],
  // "a torch in one hand and a map in the other".
  [
    /\b((?:an?|the|his|her|their) (?:[\w-]+ ){0,3}?[\w-]+) in (?:one|his|her) (?:hand|arm|paw),? (?:and )?((?:an?|the|his|her|their) (?:[\w-]+ ){0,3}?[\w-]+) in (?:the|his|her) other(?: hand| arm| paw)?\b/gi,
    (_, one: string, two: string) => `${one} and ${two} in hand`,
  ],
  // "holding her shoes in one hand": held already.
  [
    /\b((?:hold|carr|clutch|grip|wav|rais|swing)(?:ies|e?s|y|e|ing|ying|ed)? [^,.;]*?) in (?:(?:his|her|their|one) )?hands?\b/gi,
    '$1',
  ],
  [
    /,\s+((?:(?:an?|the|his|her|their)\s+)?(?:[\w-]+\s+){0,3}(?!hand\b)[\w-]+(?: and (?:an?|the) (?:[\w-]+\s+){0,3}[\w-]+)?) in (?:(?:his|her|their|one) )?hands?\b/gi,
    ', holding $1',
  ],
  [
    /\b(?:have|has|had) (?:an? |their |his |her )?(?:\w+ )?(?:dinner|lunch|breakfast|brunch|supper|meal|feast)\b(?! (?:party|table|with a))/gi,
    'eats',
  ],
  [
    /\bhaving (?:an? |their |his |her )?(?:\w+ )?(?:dinner|lunch|breakfast|brunch|supper|meal|feast)\b(?! (?:party|table))/gi,
    'eating',
  ],
  [/\b(ha(?:ve|s|ving|d)) (?:an? |some |their )?(?:\w+ )?drinks?\b(?! of\b)/gi, '$1 cocktails'],
  [
    /\b(?:(ha(?:ve|s|d))|having|holds?|hosts?) (?:an? |their |his |her )?(?:(?!no\b)[\w-]+ ){0,2}?tea[- ]part(?:y|ies)\b/gi,
    'drinks tea at a table',
  ],
  [
    /\bshar(?:e(s)?|ing) (?=(?:an?|the|some|their|one) (?:[a-z]+ )?(?:pizza|meal|dinner|lunch|breakfast|supper|dessert|fondue|spaghetti|cake|picnic)\b)/gi,
    (said, end = '') => (/ing /i.test(said) ? 'eating ' : `eat${end} `),
  ],
  [
    /\bon (?:the|his|her|their) (bathroom|kitchen|bedroom|living room|classroom) floor\b/gi,
    'on the floor in the $1',
  ],
  // "a fox and a hedgehog drink cocoa": no hedgehog drink.
  [
    /\b(and (?:an?|the|his|her|their) (?:[a-z-]+ )?[a-z-]+) drink (?=(?:(?:hot|cold|iced|red|white|some|an?|their) )*(?:chocolate|cocoa|tea|coffee|wine|beers?|milk|water|juice|lemonade|champagne|cocktails?|soda|milkshakes?)\b)/gi,
    '$1 drinks ',
  ],
  // "two ladies have tea": no drinks.
  [
    /\b(have|has|had) (?:an? |some )?(?=(?:cups? of )?(?:coffee|tea|beers?|wine|cocktails?)\b)/gi,
    (_, verb: string) => (verb.toLowerCase() === 'have' ? 'drink ' : 'drinks '),
  ],
  [/\bhaving (?:an? |some )?(?=(?:cups? of )?(?:coffee|tea|beers?|wine|cocktails?)\b)/gi, 'drinking '],
  // "a box with a snake inside": in it.
  [
    /\b(with (?:(?!\w+(?:ed|ing)\b)[\w-]+ ){1,5})inside(?=[,.;!]|$| (?:and|in|at|by|near|while)\b)/gi,
    '$1in it',
  ],
  // "sits with his back to the wall": nobody backs away.
  [
    /\b(sits?|sat|sitting|slumps?|slumped|slumping|sleeps?|sleeping|doz(?:es?|ing)|naps?|napping|rests?|resting|leans?|leaning),? (?:down )?(?:(?:on|to) the (?:floor|ground),? )?(?:with )?(?:his|her|their) backs? (?:pressed |propped |leaning |resting )?(?:up )?(?:against|to) (?=(?:an?|the|his|her|their) )/gi,
    '$1 against ',
  ],
  [
    /\b(?:lean|bend|hunch|bow|slump)(?:s|ed|ing)? over (?=(?:(?:a|an|the|his|her|their) )?(?:\w+ )?(?:desks?|tables?|workbench(?:es)?|homework|papers)\b)/gi,
    'sitting at ',
  ],
  [/\bspray(s|ed|ing)? (?=(?:\w+ )?graffiti of\b)/gi, 'paint$1 '],
  // "paints a picture of a horse": a horse, painted.
  [
    /\b((?:paint|draw|sketch|doodl)(?:s|ed|ing|es|e)?) (?:(?:an?|the|his|her|their) )?(?:\w+ )?(?:picture|portrait|drawing|painting|sketch|mural|graffiti|fresco|likeness)s? of (?=(?:an?|the|his|her|their|two|three|some)\b)/gi,
    '$1 ',
  ],
  [/\bshar(?:es?|ed|ing) (an?|the|his|her|their|one) ((?:\w+ )?umbrella) with\b/gi, 'holds $1 $2 over'],
  [/\bshar(?:es?|ed|ing) (?:one|an?|the|a single|their) ((?:\w+ )?umbrella)\b/gi, 'under one $1'],
  ...SCENES_IN_WORDS,
  [/\btrick[- ]or[- ]treat(ing|s|ers)?\b/gi, 'walking'],
  [/\b(?:doing|practi[cs]ing|does|do|practi[cs]es) yoga\b/gi, 'meditating'],
  [/\b(?:doing|does|do) (?:push[- ]?ups?|press[- ]?ups?)\b/gi, 'crawling'],
  [
    /\b(children|kids|boys|girls|siblings|brothers|sisters|parents|friends|students|people|they) open (?=(?:(?:their|the|an?|his|her|some|two|three) )?(?:\w+ )?(?:presents?|gifts?|boxes|box|parcels?|letters?|doors?|books?|windows?|umbrellas?|bottles?)\b)/gi,
    '$1 are opening ',
  ],
  [
    /\b(fix|repair|mend|tighten|check|inspect)(s|es|ed|ing)? (?:the|an?|some) (?:leaking |leaky |broken |burst |dripping )?(?:pipes?|leaks?|drain|plumbing) (?:under|below|beneath) (?:the|an?|his|her|their) (?:kitchen |bathroom )?sink\b/gi,
    '$1$2 an open sink',
  ],
  [
    /\b(get|gets|has|have|having|getting|undergoes|undergo) an? (?:ultrasound|sonogram|x-ray|scan|mri|ct scan|blood transfusion|infusion)(?: scan| examination)?\b/gi,
    'lies on a hospital bed next to a heart monitor in the hospital',
  ],
  [
    /\bshop(s|ping|ped)? for (?=(?:some |fresh |the )*(?:vegetables|fruits?|groceries|food|flowers|fish|bread)\b)/gi,
    (_, ending = '') =>
      `${({ s: 'buys', ping: 'buying', ped: 'bought' } as Record<string, string>)[ending] ?? 'buy'} `,
  ],
  // Whoever paints a wall or a room paints a wall that is half done.
  [
    new RegExp(
      `\\b(paint|whitewash)(s|es|ed|ing)? (?:the|an?|some|all the) walls? of ((?:(?:an?|the|his|her|their) )(?:(?:new|old|baby|child's|living|dining|spare|empty) ?)*(?:room|bedroom|kitchen|nursery|bathroom|office|apartment|flat|hallway|classroom|shop|caf[eé])s?)\\b(?:(?: in)? (?:(?:bright|pale|light|dark|soft) )?(${COLOUR})\\b)?`,
      'gi',
    ),
    (_, verb = '', ending = '', room = '', colour = '') =>
      `${verb}${ending} a half-painted wall ${colour} in ${room}`,
  ],
  [
    new RegExp(
      `\\b(?<!half-)(paint|whitewash)(s|es|ed|ing)? (?:(?:the|an?|his|her|their|one) )?(?:(?:new|old|baby|living|dining) ?)?(?:(?:room|bedroom|kitchen|nursery|bathroom|office|apartment|hallway|house)(?:['’]s)? )?(?:walls?|room|bedroom|nursery|apartment)\\b(?: (${COLOUR})\\b)?(?: with (?:(?:an?|the|his|her|their) )?(?:paint ?)?(?:rollers?|brush(?:es)?))?(?! of\\b)`,
      'gi',
    ),
    (_, verb = '', ending = '', colour = '') => `${verb}${ending} a ${colour} half-painted wall`,
  ],
  [/\b(lies|lie|lay|lying) (?:wide )?awake\b/gi, '$1 worried'],
  [
    /\b(tuck)(s|ed|ing)? ((?:the|his|her|their) \w+) in\b(?! (?:bed|a|the|his|her|their)\b)/gi,
    '$1$2 $3 into bed',
  ],
  // Who goes up them is seen from behind, who comes down them meets the camera.
  [
    /\b(?:up|down) ((?:(?:the|an?|some|his|her|their) )?(?:\w+ )?(?:stairs|staircase|stairway))\b/gi,
    (said, stairs) => `on ${stairs} ${/^up/i.test(said) ? 'away from' : 'towards'} the camera`,
  ],
  [
    /\b(climb|ascend|descend)(s|ed|ing)? (?=(?:(?:the|an?|some|his|her|their) )?(?:\w+ )?(?:stairs|staircase|stairway)\b)(.*?(?:stairs|staircase|stairway))\b/gi,
    (_, verb = '', ending = '', stairs = '') =>
      `walk${ending} on ${stairs} ${/^desc/i.test(verb) ? 'towards' : 'away from'} the camera`,
  ],
  [/\bco-?(pilot|driver)s?\b/gi, 'another $1'],
  [
    /\b(pull|tug|yank)(s|ing|ed|ging|ged)? (?:on |at )?((?:an?|the|his|her|their) [\w-]+)['’]s (?:sleeves?|collar|coattails?|trouser legs?|pant legs?|hem|apron|skirt)\b/gi,
    '$1$2 $3',
  ],
  [/\b(pull|tug|yank)(s|ing|ed|ging|ged)? (?:on|at) (?=(?:the|an?|his|her|their|its)\b)/gi, '$1$2 '],
  [/\bplay(ing|s)? tug[- ]of[- ]war(?: with| over)?\b/gi, 'pull$1'],
  [
    /,\s+((?:\w+ )?(?:masks?|hats?|hoods?|helmets?|gloves|goggles|sunglasses|glasses|headphones|caps?)) on\b(?! (?:the|an?|his|her|their)\b)/gi,
    ', wearing $1',
  ],
  [
    /,\s+((?:(?:an?|the|his|her|their)\s+)?(?:[\w-]+\s+){0,2}[\w-]+) over (?:(?:his|her|their|one) )?shoulders?\b/gi,
    ', carrying $1',
  ],
  [/\bfalls? asleep\b|\bfell asleep\b/gi, 'sleeps'],
  [/\bfalling asleep\b/gi, 'sleeping'],
  [/\b(?:the )?interior of (?=(?:an?|the) )/gi, 'inside '],
  [/ on (?:an?|their|his|her) (?:\w+ )?date\b/gi, ''],
  [/\bcrash[- ]land(ed|s|ing)?\b/gi, 'land$1'],
  [
    /\bplay(ing|s|ed)? (?:poker|blackjack|rummy|cards|a card game|gin rummy|solitaire|go fish|uno)\b/gi,
    'hold$1 playing cards',
  ],
  // Each has a horse.
  [
    /(?<=\b(?:two|three|four|five|six|several|many|some|dozens of|knights|soldiers|cowboys|men|women|riders|warriors|hunters|bandits|samurai|policemen|officers|guards|outlaws|rangers|lovers|friends|couple)\b[^.,;:!?]{0,30} )on horseback\b/gi,
    'riding horses',
  ],
  [/\bon horseback\b/gi, 'riding a horse'],
  [/\bthe (?:cockpit|cabin|hold) of (?=an?\b|the\b|his\b|her\b)/gi, ''],
  [/\b(?:in|through) (?:the )?(?:mid-?)?air\b/gi, ''],
  [/\btakes (?:an? |some )?(?:photo|picture|photograph|snapshot)s?(?: of)?\b/gi, 'is photographing'],
  [/\btake (?:an? |some )?(?:photo|picture|photograph|snapshot)s?(?: of)?\b/gi, 'are photographing'],
  [/\btaking (?:an? )?(?:photo|picture|photograph|snapshot)s?(?: of)?\b/gi, 'photographing'],
  [/\bwindow of (?:an?|the) (train|bus|car|plane|tram)\b/gi, '$1 window'],
  [/\bat (?:a|the) red light\b/gi, 'at a traffic light'],
  [/\bat (?:a|the) green light\b/gi, 'at a go light'],
  [/\bthe (?:traffic )?light (?:turns|goes|is|changes to|turning) green\b/gi, 'a go light'],
  [/\bthe light (?=(?:turns|goes|is|changes) (?:red|green|amber)\b)/gi, 'the traffic light '],
  [
    new RegExp(
      `\\b(?:painted|dyed|coloured|colored|sprayed) (?=(?:(?:bright|dark|light|pale) )?(?:${COLOUR})\\b)`,
      'gi',
    ),
    '',
  ],
  [/\b(?:the )?(?:sound|whistle|roar|rumble|noise|echo|smell|scent) of (?=(?:an?|the) )/gi, ''],
  [
    /\b(?:thousands|hundreds|millions)(?= (?:cheer|watch|clap|applaud|scream|gather|march|wait|protest|flee|run|dance|sing)\b)/gi,
    'a crowd',
  ],
  [
    /\b(?:(?:police|distant|ambulance|faint) )?sirens? (?:wail|blare|sound|scream|howl|approach)\w*(?: outside| in the distance| nearby| closer)?/gi,
    '',
  ],
  [
    /\b(?:(?:big|huge|large|great|giant|glittering|shining) )?(?:mountain|hill|mound|heap|hoard|pile|bed)s? of (?:(?:glittering|shining|ancient) )?(?:gold(?: coins)?|golden coins|treasures?|coins(?: and [\w-]+)?|riches)\b/gi,
    'gold hoard',
  ],
  // A cave of gold is a hoard.
  [
    /\b(?:cave|cavern|grotto|lair|den)s? (?:of|full of|filled with|piled with|heaped with|piled high with|strewn with|brimming with|littered with|glittering with) (?:(?:glittering|shining|ancient|piles of|heaps of|mounds of) )*(?:gold(?: coins)?|golden coins|treasures?|gold and (?:jewels|gems)|riches|coins)\b/gi,
    'cave of treasure',
  ],
  [/\bpumpkins? carved (?:with|into) [^,.;]*/gi, 'jack o lantern'],
  [/\bcarved pumpkin(s?)\b/gi, 'jack o lantern$1'],
  [
    /\b(?:had |has )?(?:just )?(?:struck|strikes|chimed|chimes) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|midnight|noon)\b/gi,
    'chimes',
  ],
  [/\b(?:soaked|wet|chilled|frozen) to the (?:bone|skin)\b/gi, 'soaked'],
  [
    /\b(tuba|trombone|clarinet|oboe|bassoon|banjo|ukulele|mandolin|lute|sitar|harmonica|tambourine|bugle|recorder|fiddle|french horn|double bass|keyboard|bagpipes?|maracas|triangle|xylophone|cymbals?)[ -]player(s?)\b/gi,
    'instrumentalist$2 with a $1',
  ],
  [/\b(violin|guitar|harp|accordion) player\b/gi, '$1ist'],
  // Of beasts: those whom they feed and carry.
  [
    /\b(its|her|their|his) (?:young ones|young|little ones|brood)(?=$|[,.;!?]| (?:in|on|at|to|from|with|and|while|as|near|by|under|across|through|along|over|inside|against|beside|high|up|down|into|after|around)\b)/gi,
    '$1 fledglings',
  ],
  [
    /\b(?:opens|opening|opened|open|gapes|stretches|stretching) its (?:(?:huge|great|big|enormous|terrible|massive) )?(?:jaws|mouth|maw|beak)(?: wide(?: open)?)?\b(?! (?:for|to|and))/gi,
    'yawns',
  ],
  [/\b(?:bares|baring|bared) its (?:teeth|fangs)\b/gi, 'snarls'],
  [
    /\b((?:rope|suspension|hanging|wooden rope|rickety) bridge) (?:high )?(?:over|above|across|spanning) (?:an?|the) (?:[\w-]+ ){0,2}(?:waterfall|gorge|canyon|ravine|chasm|abyss|river|stream|valley|jungle)\b/gi,
    '$1',
  ],
  [
    /\b(?:eat|nibbl|brows|munch|chew|pull|reach(?:es|ing)? (?:up )?for)(e?s|ing|e)? (?:the |some |green |fresh |high |acacia )*leaves (?:from|off|of|on|in) ((?:an?|the) (?:[\w-]+ ){0,2}tree)\b/gi,
    (_: string, s: string | undefined, tree: string) => `${s === 'ing' ? 'touching' : 'touches'} ${tree}`,
  ],
  // Sticks and mud, no concrete.
  [
    /\b(beavers? (?:is |are )?(?:build|repair|mend|gnaw|work|make|finish)\w*(?: on| at)?) (?:an?|the|its|their) (?:beaver )?dam\b/gi,
    '$1 a pile of sticks in a river',
  ],
  // Said of rain else, and of who swims.
  [
    /\b(?:splash|stomp|jump|hop|play|danc|leap|stamp)(?:(es|s)|(ing)|ed|e)?(?: around| about)? (?:in|into|through) (?:the |some |a |an |deep |big |muddy |rain )*puddles?\b/gi,
    (_: string, s?: string, ing?: string) => `jump${ing ? 'ing' : s ? 's' : ''} into a puddle`,
  ],
  [
    /\b((?:drummer|guitarist|bassist|pianist|saxophonist|trumpeter|violinist|keyboardist)s?) (play\w*|perform\w*) in (?:an?|the|his|her) (?:[\w-]+ )?band\b/gi,
    '$1 $2 on stage',
  ],
  // Turns cut with the edge of a board.
  [/\b((snowboard)ers?|(ski)ers?|(surf)ers?) (?:is |are )?carv(?:es?|ing|ed)\b/gi, '$1 $2$3$4s'],
  [
    /\b((?:cyclist|bicyclist|biker|mountain biker|motorcyclist|rider)s?) (?:is |are )?(?:climb(?:s|ing|ed)?|struggl(?:es?|ing|ed) up|(?:pedal|power|grind)(?:s|ing|ed)? up) (?=(?:an?|the) (?:[\w-]+ ){0,3}(?:hill|slope|mountain|pass|road|ramp|climb)\b)/gi,
    '$1 rides up ',
  ],
  [/\bcello player\b/gi, 'cellist'],
  [/\btrumpet player/gi, 'trumpeter'],
  [/\bflute player/gi, 'flautist'],
  [/\bviolin player/gi, 'violinist'],
  [/\bcello player/gi, 'cellist'],
  [/\b(?:horn|trombone|clarinet|oboe|tuba|harp|accordion|banjo|bass) player(?=s?\b)/gi, 'musician'],
  [/\bsax(?:ophone)? player\b/gi, 'saxophonist'],
  [/\bpiano player\b/gi, 'pianist'],
  [/\bdrum player\b/gi, 'drummer'],
  [
    /\b(?:is|are|was|gets|been) (?:knocked|struck|shot|beaten|thrown) (?:down|over|to the ground)\b(?! (?:an?|the|his|her|their)\b)/gi,
    'falls',
  ],
  [/\b(?:(?:ring|hoop)s? of fire|flaming (?:hoop|ring)|burning (?:hoop|ring))\b/gi, 'burning hula hoop'],
  // Nobody is "it" that starts to rain.
  [
    /\bit (?:starts?|begins?|started|began)(?: to)? (rain|snow|hail|storm|thunder|drizzle|pour)(?:ing)?\b/gi,
    'suddenly, $1 falls',
  ],
  [
    /\b(steps?|comes?|jumps?|leaps?|walks?|runs?|appears?|emerges?|peeks?|peers?) (?:out |up )?from (behind|under|below)\b/gi,
    '$1 $2',
  ],
  [/\b(check|spy)(s|ed|ing)? (?:in )?on (?=(?:an?|the|his|her|their|him|them)\b)/gi, 'observe$2 '],
  [/\bshin(es?|ing) (?:an?|the|his|her|their) (?:lamp|light)\b/gi, 'hold$1 a flashlight'],
  [/\bcamp(s|ed|ing)? (?=(?:in|on|at|by|near|under) )/gi, 'sit$1 at a campsite '],
  [/\b(?:gets?|got|getting|are|is) married(?: to)?\b/gi, 'kiss'],
  [
    /\b(an?|the) giant(?=[.,;]|$| (?:who|that|with|is|and|in|on|by|wakes|sleeps|eats|chases|lives|laughs|roars|walks|steps|comes|appears|looks|picks|holds|throws|runs|sits|stands|catches|grabs|sees|finds)\b)/gi,
    '$1 ogre',
  ],
  [
    /\b(?:grabs?|grabbed|squeez(?:es|ed)|seiz(?:es|ed)|clasps?) her (?:hand|arm|wrist|shoulder)\b/gi,
    'touches her',
  ],
  [
    /\b(?:grabs?|grabbed|squeez(?:es|ed)|seiz(?:es|ed)|clasps?) his (?:hand|arm|wrist|shoulder)\b/gi,
    'touches him',
  ],
  [/\boversleeps?\b|\boverslept\b/gi, 'sleeps in bed in the bedroom'],
  // Who wrote is not there.
  [
    /(?<!\b(?:tak|accept|grab|snatch|steal)(?:e|es|s|ing)? (?:an?|the|his|her) (?:[\w-]+ )?)\b(letter|message|postcard|package|parcel|call|e-?mail|telegram|invitation|text) from (?:his|her|their|an?|the) (?!(?:[\w-]+ )?(?:postman|mailman|courier|messenger|mail carrier|deliveryman)\b)(?:[\w-]+ )?[\w-]+(?=[.,;]|$| (?:and|in|on|at)\b)/gi,
    '$1',
  ],
  [
    new RegExp(
      `\\b(knock(?:s|ed|ing)?) (?:at|on) (?=(?:an?|the|his|her|their) (?:\\w+ )?(?:${HOUSES})\\b)`,
      'gi',
    ),
    '$1 in front of ',
  ],
  [/\b(?:half|twice|almost|nearly) as \w+ as (its|his|her|their)\b/gi, 'with $1'],
  [
    /\bthrough the (?:glass|wall|side)s? of (its|the|an?|his|her) (?=(?:\w+ )?(?:bowl|tank|aquarium|fishbowl|jar|cage)\b)/gi,
    'in $1 ',
  ],
  [
    /\b((?:kneel|stand|bend|lean|crouch|stoop)(?:s|ing)? (?:over|beside|next to|by)|(?:find|discover|examine|inspect|photograph|drag)(?:s|ing)?) (?:an?|the) (?:dead |lifeless )?(?:dead body|body|corpse)\b(?! of)/gi,
    '$1 a lying man',
  ],
  [/\boperat(es?|ing) on (an?|the|his|her)\b/gi, 'examin$1 $2 lying'],
  [/\b(?:the )?(?:lights?|power|electricity) (?:suddenly )?(?:go|goes|went) out\b/gi, 'night falls'],
  [
    /\b(steals?|snatch(?:es)?|grabs?|takes?) ((?:an?|the) (?:old |young |rich |poor )?\w+)['’]s (?=\w+)/gi,
    '$1 from $2 the ',
  ],
  [
    /\breads? (him|her|them|(?:his|her|the|an?) \w+) (?:an?|the|his|her) (bedtime )?(?:\w+ )?(?:story|book|tale|fairytale)\b/gi,
    (_, whom: string, bedtime?: string) => `reads a book to ${whom}${bedtime ? ' in the bedroom' : ''}`,
  ],
  [/\btower of (?=\w+s\b)/gi, 'stack of '],
  [
    /\b(?:bear|wolf|fox|deer|animal|lion|tiger|dog|cat|rabbit)(?:['’]s)? (?:tracks|footprints|prints)\b/gi,
    'footprints',
  ],
  [
    /\b((?:throw|toss|hurl|skip|kick|pick)(?:s|es|ing|ed)?(?: up)?) (an?|the|some) (?:small |big )?(?:stone|rock)(s?)\b/gi,
    '$1 $2 tiny rock$3',
  ],
  [
    /\bplay(s|ed|ing)? (?:an? )?(?:(?:video|online) ?games?|games?) (?:on|at|with) (?=(?:(?:the|an?|his|her|their) )?(?:\w+ )?(?:computer|laptop|pc)\b)/gi,
    'program$1 on ',
  ],
  [/\bplay(s|ed|ing)? (?:a )?computer ?games?\b/gi, 'program$1 on a computer'],
  [/\bplay(s|ed|ing)? (?:a )?video ?games?\b/gi, 'hold$1 a game controller'],
  [
    /\b((?:land|sit|perch|jump|hop|climb|ride)(?:s|es)?) on(?:to)? its (?:back|head|nose|tail|shell)\b/gi,
    '$1 on it',
  ],
  [
    /(?<!\b(?:div|leap|lung|jump|reach|fight|stretch|scrambl|rac|runn?|swing|kick|crawl|point|look|roll|walk|swim|toddl|bark|sniff|hurr)(?:e?s|i?es|y|ing|e)? )\b(at|to|for|from) (the|an?) (?:royal |masked |great )?ball(?=[.,;!]|$| (?:in|with|and|at)\b)/gi,
    '$1 $2 ballroom',
  ],
  [/\b(?:falls?|fell) in love with\b/gi, 'admires'],
  [
    /\b((?:count|herd|guard|tend|shear|feed)(?:s|ing|ed)?) (?:his|her|their) (sheep|cattle|deer)\b/gi,
    '$1 five $2',
  ],
  [/\bthe glass (breaks|shatters|cracks|broke|shattered|cracked)\b/gi, 'the pane $1'],
  // Before a house, not within it.
  [
    new RegExp(
      `\\b(?:on|at|by|near|to|before|outside|down|up) (?:the )?(?:front )?(?:steps|stairs|doorstep|doors?|gates?|entrance|porch) (?:of|to) (?=(?:an?|the|his|her|their) (?:\\w+ ){0,3}(?:${HOUSES})\\b)`,
      'gi',
    ),
    'in front of ',
  ],
  [/\bback to back\b/gi, 'next to each other'],
  [/\b(?:gives?|gave) up\b(?! (?:an?|the|his|her|their)\b)/gi, 'stops'],
  [/\b(?:at|on|from|by|to) the (?:other|far|opposite) (?:end|side)\b(?! of\b)/gi, ''],
  [/\b(?:the |a )?red planet\b/gi, 'Mars'],
  [/(?<=\bsurf(?:er|ers|ing)\b.*)\bboard\b/gi, 'surfboard'],
  // Who waits for a wave has the board in hand, and the sea is flat.
  [
    /\b(surfers?) (?:waits?|waiting|is waiting|are waiting|looks? out|watch(?:es)?|stares?|gazes?)(?: (?:patiently|alone|out))?(?: (?:for|at)) (?:an?|the|his|her|their)(?: next| perfect| big| first| good| right)* (?:waves?|swell|surf|set)\b(?!.*\bsurfboards?\b)/gi,
    '$1 holding a surfboard on the beach',
  ],
  [
    /\b((?:photos?|photographs?|pictures|snapshots|clues|evidence|newspaper clippings|clippings)(?: of [a-z]+(?: [a-z]+)?)?) (?:pinned|tacked|taped|stuck)(?: up)? (?:to|on|onto) (?:an?|the|his|her) (?:[a-z]+ )?(?:cork ?board|board|bulletin board|pinboard)\b/gi,
    'an evidence board',
  ],
  [
    /\b(?:cork ?board|board) (?:full of|covered (?:with|in)|of) (?:[a-z]+ )?(?:photos|photographs|pictures|clues|suspects|newspaper clippings|evidence)\b/gi,
    'evidence board',
  ],
  [/(?<=\bskat(?:er|ers|ing)\b.*)\bboard\b/gi, 'skateboard'],
  [/(?<=\bsnowboard(?:er|ers|ing)\b.*)\bboard\b/gi, 'snowboard'],
  [
    /\b(?:sits?|sat)(?: down)?(?: alone)? on (?=(?:the|his|her) (?:(?:cold|wet|hard|bare|dusty|dirty|kitchen|bathroom|wooden|stone) )?(?:ground|floor|pavement|sidewalk|grass|lawn|carpet|dirt)\b)/gi,
    'is cross-legged on ',
  ],
  [
    /\b(?:sitting|seated)(?: down)?(?: alone)? on (?=(?:the|his|her) (?:(?:cold|wet|hard|bare|dusty|dirty|kitchen|bathroom|wooden|stone) )?(?:ground|floor|pavement|sidewalk|grass|lawn|carpet|dirt)\b)/gi,
    'cross-legged on ',
  ],
];

const TENS = ['twenty', 'thirty', 'forty'];
const ONES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const COUNTED = new RegExp(`\\b(${TENS.join('|')})[- ](${ONES.join('|')})\\b`, 'gi');
/** "twenty-three". */
const inFigures = (text: string): string =>
  text.replace(COUNTED, (_, tens: string, ones: string) =>
    String((TENS.indexOf(tens.toLowerCase()) + 2) * 10 + ONES.indexOf(ones.toLowerCase()) + 1),
  );

/** "runs after the bus": chases it. */
const AFTER =
  /\b(?:run|go|race|rush|sprint)(s|es|ning|ing)? after(?= (?:the|an?|his|her|their|its|him|them|it)\b)/gi;

const CLOCK = /\b(?:at |around |by |about )?(\d{1,2})(?::\d\d)? ?(a\.?m\b\.?|p\.?m\b\.?)/gi;
/** "at 18:30", "03:00". */
const DAY_CLOCK = /\b(?:at |around |by )?([01]?\d|2[0-3]):[0-5]\d\b(?! ?[ap]\.?m)/gi;
const HOURS = [
  'at night',
  'at dawn',
  'in the morning',
  'at noon',
  'in the afternoon',
  'at dusk',
  'at night',
] as const;
/** The first hours of dawn, morning, noon, afternoon, dusk and night. */
const FROM = [5, 7, 11, 14, 18, 21];

/** "at 3 a.m.": at night. */
function timeOfDay(hour: number, half: string): string {
  const at = (hour % 12) + (/^p/i.test(half) ? 12 : 0);
  return HOURS[FROM.filter((from) => at >= from).length] ?? 'at night';
}

/** What is done to a text before the tables, in this order. */
const FIRST: readonly ((said: string) => string)[] = [
  womenAsFemale,
  throughLenses,
  onSteps,
  overMaps,
  withOutsides,
  withOwnThings,
  withClients,
  inTheSenseMeant,
  inFigures,
  eyesBehind,
  guisesBehind,
  inCostume,
  turnedRound,
  withoutComparisons,
  plainlySaid,
  withoutLightVerbs,
  deedsAsVerbs,
];

export const reworded = (said: string): string =>
  inOtherWords(
    FIRST.reduce((text, step) => step(text), said)
      .replace(CLOCK, (_, h, half) => timeOfDay(Number(h), half))
      .replace(DAY_CLOCK, (_, h) => timeOfDay(Number(h), Number(h) >= 12 ? 'pm' : 'am')),
  );

/** All tables, in the order in which they are applied. */
const TABLES: readonly (readonly [RegExp, string | Reword])[] = (
  [
    ...DEEDS_SHOWN_IN_WORDS,
    ...IMPLIED_PLACES_IN_WORDS,
    ...IMPLIED_CALLINGS_IN_WORDS,
    ...WATER_IN_WORDS,
    ...SPORTS_IN_WORDS,
    ...GENRE_IN_WORDS,
    ...DEEDS_AT_PLACES_IN_WORDS,
    ...INSIDES_IN_WORDS,
    ...JOURNEYS_IN_WORDS,
    ...BRITISH_IN_WORDS,
    ...CAMERA_SIDES_IN_WORDS,
    ...ACTION_IN_WORDS,
    ...FIGHTS_IN_WORDS,
    ...HAVOC_IN_WORDS,
    ...STATES_IN_WORDS,
    ...FORMATIONS_IN_WORDS,
    ...DEEDS_OF_TWO,
    ...REACTIONS_IN_WORDS,
    ...HAPPENINGS,
    ...NAMED_PLACES,
    ...RARER_PLACES_IN_WORDS,
    ...VENUES_IN_WORDS,
    ...FIXTURES_IN_WORDS,
    ...THRESHOLDS_IN_WORDS,
    ...LIGHTS_IN_WORDS,
    ...SKIES_IN_WORDS,
    ...PLACE_STATES_IN_WORDS,
    ...AT_VEHICLES_IN_WORDS,
    ...PLACES_IN_WORDS,
    ...THINGS_IN_WORDS,
    ...OTHERWISE,
  ] as readonly (readonly [RegExp, string | Reword])[]
).map(([phrase, other]) => [boundaryFirst(phrase), other]);

const inOtherWords = (text: string): string =>
  TABLES.reduce(
    (said, [phrase, other]) =>
      typeof other === 'string' ? said.replace(phrase, other) : said.replace(phrase, other),
    inPeriod(text).replace(LISTED_COLOURS, (_, list: string) => asOnes(list)),
  ).replace(AFTER, (_, ending = '') => (/ing$/.test(ending) ? 'chasing' : ending ? 'chases' : 'chase'));
