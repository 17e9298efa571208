/** Words of two meanings: the one that the rest of the sentence speaks of. */
import { type Noun, singularOf } from './inflect.ts';
import type { Token } from './tagger.ts';

/** Words this far off still say which sense is meant. */
const NEAR = 12;

interface Sense {
  readonly noun: string;
  /** Words of the sentence that point to this sense. */
  readonly beside: RegExp;
}

/** The plain sense of each word is the one that its name has anyway. */
const SENSES: Readonly<Record<string, readonly Sense[]>> = {
  pitcher: [
    { noun: 'jug', beside: /^(lemonade|water|milk|juice|beer|pours?|iced|sangria|cream)$/ },
    { noun: 'athlete', beside: /^(baseball|mound|throws?|throwing|strikeout|batter|inning|ball)$/ },
  ],
  nut: [
    {
      noun: 'bolt',
      beside: /^(mechanics?|wrench|spanner|tighten|tightens|tightening|wheel|bolt|bolts|plumber|engineer)$/,
    },
  ],
  net: [{ noun: 'tennis net', beside: /^(tennis|volleyball|badminton|serve|umpire|racket)$/ }],
  hoop: [{ noun: 'basketball hoop', beside: /^(basketball|dunks?|dunking|net|chain-net|backboard)$/ }],
  frame: [{ noun: 'honeycomb', beside: /^(beekeepers?|bees|hive|honey|beehive)$/ }],
  sole: [{ noun: 'fish', beside: /^(fishmonger|ice|fillets?|fish|pan|lemon)$/ }],
  iron: [{ noun: 'golf club', beside: /^(golf|golfers?|caddy|fairway|bunker)$/ }],
  roller: [{ noun: 'paint roller', beside: /^(painters?|paints?|painting|walls?|ceiling|decorators?)$/ }],
  pin: [{ noun: 'bowling pin', beside: /^(bowling|bowler|bowls?|lane|alley|strike|skittles)$/ }],
  bulb: [{ noun: 'seedling', beside: /^(gardeners?|plants|planting|soil|garden|tulips?|spring)$/ }],
  bat: [
    { noun: 'cricket bat', beside: /^(cricket|wicket|cricketer)$/ },
    {
      noun: 'baseball bat',
      beside:
        /^(baseball|swing|swings|swinging|batter|hits?|hitting|softball|player|ball|wooden|glove|homerun)$/,
    },
  ],
  camper: [
    {
      noun: 'hiker',
      beside:
        /^(roast|roasts|roasting|sit|sits|sitting|sleep|sleeps|sleeping|tents?|campfire|fire|marshmallows?|hikes?|hiking|sings?|runs?|wakes?|hears?|eats?|cooks?|lost|screams?|pitch|tells?|lights?)$/,
    },
  ],
  bike: [
    {
      noun: 'motorcycle',
      beside: /^(motorcyclists?|bikers?|harley|motorbike|throttle|engine|highway|exhaust|leather|gang)$/,
    },
  ],
  flask: [
    {
      noun: 'lab flask',
      beside:
        /^(scientist|chemist|lab|laboratory|experiment|potion|chemical|chemicals|bubbling|alchemist|beaker)$/,
    },
  ],
  // "a straw" is to drink through; on a farm it is what animals lie on.
  straw: [
    {
      noun: 'haystack',
      beside:
        /^(barn|stable|stall|farm|farmers?|farmyard|hay|manger|nest|piles?|heap|bed|bale|bales|eggs?|nests?|horses?|ponys?|donkeys?|cows?|pigs?|goats?|sheep|lambs?|hens?|chickens?|roof|hut|pitchfork|field|scarecrow|carts?|wagon|sleeps?|sleeping|lies|lying|dungeon|cell)$/,
    },
  ],
  wire: [
    {
      noun: 'power line',
      beside:
        /^(birds?|crows?|pigeons?|sparrows?|starlings?|swallows?|ravens?|doves?|blackbirds?|perch|perched|perching)$/,
    },
  ],
  grave: [{ noun: 'dug grave', beside: /^(digs?|digging|gravediggers?)$/ }],
  hole: [{ noun: 'dug hole', beside: /^(digs?|digging|dug|shovels?|spades?|bury|buries|burying)$/ }],
  scope: [
    { noun: 'rifle scope', beside: /^(sniper|rifle|gun|marksman|soldier|assassin|aims?|aiming|target)$/ },
  ],
  bow: [
    {
      noun: 'bow and arrow',
      beside: /^(arrows?|quiver|archers?|elf|hunter|huntress|shoots?|aims?|ranger|draws?|warrior)$/,
    },
    {
      noun: 'ribbon',
      beside: /^(ribbon|gift|present|hair|dress|pink|satin|silk|wrapped|giftbox|box|kitten|bouquet|collar)$/,
    },
  ],
  crane: [
    {
      noun: 'crane bird',
      beside:
        /^(water|lake|pond|marsh|river|wetlands?|swamp|nest|flying|flies|fly|wings?|feathers?|bird|birds|heron|reeds?|wading|graceful|elegant|white|japanese|beak|fish|shallow|origami|snow|paddy|rice)$/,
    },
  ],
  mouse: [
    {
      noun: 'computer mouse',
      beside: /^(keyboard|computer|laptop|monitor|mousepad|wireless|clicks?|clicking|desktop|usb|screen|pc)$/,
    },
  ],
  seal: [{ noun: 'stamp', beside: /^(wax|envelope|letter|parchment|royal)$/ }],
  coach: [
    { noun: 'carriage', beside: /^(coachman|moor|inn|highwaym[ae]n|footm[ae]n|stagecoach)$/ },
    { noun: 'bus', beside: /^(tourists?|passengers?|motorway|sightseeing)$/ },
  ],
  server: [
    {
      noun: 'waiter',
      beside: /^(restaurant|plates?|tray|tables?|diner|menus?|customers?|caf[eé]|meals?|food)$/,
    },
    { noun: 'tennis player', beside: /^(tennis|ace|rackets?)$/ },
  ],
  rocker: [{ noun: 'guitarist', beside: /^(guitars?|electric|stage|leather|concert|band)$/ }],
  probe: [
    {
      noun: 'space probe',
      beside: /^(space|planets?|saturn|jupiter|mars|comet|asteroids?|orbits?|stars|rings|giant|ringed)$/,
    },
  ],
  date: [{ noun: 'calendar', beside: /^(calendar|circled|deadline)$/ }],
  trainer: [
    {
      noun: 'coach',
      beside:
        /^(gym|dog|personal|lion|horse|boxer|fitness|safety|warehouse|company|corporate|office|first|workplace|software|staff|his|her|shows?|points?|explains?|demonstrates?|teaches|instructs?|lectures|whistle|elephant)$/,
    },
  ],
  keeper: [
    { noun: 'goalkeeper', beside: /^(football|soccer|goal|goals|penalty|striker|dives?|saves?|match)$/ },
    {
      noun: 'lighthouse keeper',
      beside: /^(lighthouse|lamp|lantern|lanterns?|stairs|storm|sea|light|raincoat|beacon|tower|old)$/,
    },
  ],
  fan: [
    {
      noun: 'person',
      beside:
        /^(football|soccer|cheer|cheers|cheering|stadium|autograph|concert|band|screaming|excited|goalkeeper|striker|player|team|match|goal|shoulders?|banners?|flags?|trophy|scarves|singer|finish|marathon|race|cyclist|runner|chant|chanting|celebrate|celebrating|idol|tickets?)$/,
    },
  ],
  keyboard: [
    {
      noun: 'musical keyboard',
      beside: /^(plays?|playing|band|music|musician|stage|piano|drums|guitar|concert)$/,
    },
  ],
  ruler: [
    { noun: 'king', beside: /^(kingdom|throne|people|crown|cruel|ancient|army|palace|empire|wise|evil)$/ },
  ],
  star: [{ noun: 'singer', beside: /^(pop|rock|movie|film|autograph|paparazzi|carpet)$/ }],
  model: [
    {
      noun: 'woman',
      beside: /^(fashion|runway|catwalk|poses|posing|dress|wearing|supermodel|vogue|female|beautiful)$/,
    },
  ],
  needle: [{ noun: 'sewing needle', beside: /^(thread|sewing|haystack|embroidery|tailor)$/ }],
  pipe: [{ noun: 'horn', beside: /^(pied|piper)$/ }],
  organ: [{ noun: 'human heart', beside: /^(transplant|surgeon|donor)$/ }],
  spring: [{ noun: 'metal spring', beside: /^(metal|coil|coiled|rusty|steel|bouncing|mattress|sofa)$/ }],
  club: [
    { noun: 'golf club', beside: /^(golf|golfer|caddy)$/ },
    { noun: 'mace', beside: /^(caveman|troll|ogre|giant|wooden|swinging|swings|spiked)$/ },
  ],
  board: [
    { noun: 'chess board', beside: /^(chess|checkmate|grandmasters?|pawns?|rooks?|bishops?)$/ },
    { noun: 'blackboard', beside: /^(teacher|chalk|math|maths|equations?|formulas?|lesson|classroom)$/ },
    {
      noun: 'bulletin board',
      beside: /^(photos?|notes|pinned|clues?|detectives?|pictures|strings?|suspects|evidence|post-?its)$/,
    },
    {
      noun: 'cutting board',
      beside:
        /^(bread|loaf|baguette|cheese|onions?|carrots?|vegetables?|tomato|tomatoes|meat|slices?|kitchen|chef|cook)$/,
    },
  ],
  speaker: [
    {
      noun: 'lecturer',
      beside: /^(lectern|podium|audience|address(?:es)?|conference|speech|speaks|crowd|congress|parliament)$/,
    },
  ],
  dock: [
    { noun: 'witness stand', beside: /^(judge|court|courtroom|prisoner|accused|defendant|trial|jury)$/ },
  ],
  piece: [{ noun: 'chess piece', beside: /^(chess|chessboard|checkmate|pawns?|grandmasters?)$/ }],
  king: [{ noun: 'chess piece', beside: /^(chess|chessboard|checkmate|pawns?)$/ }],
  queen: [{ noun: 'chess piece', beside: /^(chess|chessboard|checkmate|pawns?)$/ }],
  wheel: [
    {
      noun: 'steering wheel',
      beside: /^(hands|driver|drivers?'s?|grips?|gripping|behind|clutch(?:es|ing)|steers?|steering)$/,
    },
  ],
  bowl: [{ noun: 'fishbowl', beside: /^(goldfish|guppy|guppies|betta|guppys)$/ }],
  telescope: [
    {
      noun: 'spyglass',
      beside:
        /^(sailors?|captain|pirates?|admiral|navigator|lookout|explorer|brass|ship|deck|mast|nest|galleon|officer|privateer|handheld|folding)$/,
    },
  ],
  tank: [
    {
      noun: 'fish tank',
      beside:
        /^(fish|goldfish|aquarium|sharks?|glass|scientists?|lab|laboratory|specimens?|hazmat|tentacles?|octopus|turtles?|jellyfish)$/,
    },
  ],
  cone: [
    {
      noun: 'ice cream cone',
      beside: /^(ice|cream|gelato|vendor|melting|melts|licks?|licking|scoops?|sprinkles|vanilla|chocolate)$/,
    },
  ],
  alarm: [
    {
      noun: 'siren',
      beside:
        /^(blares?|blaring|flash|flashes|flashing|red|evacuate|evacuation|spaceship|submarine|vault|intruders?|prison|station|crew|reactor)$/,
    },
  ],
  sheet: [
    {
      noun: 'blanket',
      beside:
        /^(piano|furniture|sofa|statue|dusty|bed|laundry|launderette|laundrette|laundromat|laundress|washerwoman|wrings?|wringing|wet|folds?|ironing|irons|clothesline|ghost|mattress|covered|covers)$/,
    },
  ],
  ranger: [
    {
      noun: 'park ranger',
      beside:
        /^(elephants?|jeep|park|rhinos?|poachers?|national|patrol|patrols|truck|campers?|lions?|safari|bears?|tourists?|savanna|fires?)$/,
    },
  ],
  note: [
    { noun: 'money', beside: /^(bank|banker|clerk|teller|cash|counts|counting|till|wallet|bribe|robbers?)$/ },
  ],
  caravan: [
    {
      noun: 'camper van',
      beside: /^(family|holiday|campsite|tow|tows|towing|parked|lane|seaside|retired|cooks?|door|steps)$/,
    },
  ],
  trolley: [
    {
      noun: 'shopping cart',
      beside: /^(supermarkets?|aisles?|shops?|shopping|shopper|groceries|grocery|store|checkout|customers?)$/,
    },
  ],
  chemist: [
    {
      noun: 'pharmacist',
      beside: /^(medicines?|counter|prescriptions?|pills?|customers?|pharmacy|tablets|cough)$/,
    },
  ],
  rim: [{ noun: 'basketball hoop', beside: /^(ball|basketball|dunks?|shot|net|backboard)$/ }],
  chip: [{ noun: 'poker chips', beside: /^(poker|casino|dealer|cards)$/ }],
  palm: [{ noun: 'hand', beside: /^(his|her|my|their|reading|reader)$/ }],
  jaguar: [
    {
      noun: 'sports car',
      beside: /^(car|garage|highway|driver|parked|driving|drives|convertible|wheels|vintage)$/,
    },
  ],
  beam: [
    {
      noun: 'balance beam',
      beside: /^(balances?|balancing|gymnasts?|cartwheels?|flips?|gymnastics|acrobats?)$/,
    },
  ],
  drip: [{ noun: 'iv drip', beside: /^(nurses?|doctors?|patients?|patient's|hospital|ward|bed|adjusts)$/ }],
  sleeve: [
    { noun: 'shirt', beside: /^(tailors?|sews?|sewing|stitch|stitches|bastes?|hems?|mends?|irons?)$/ },
  ],
  chicken: [
    {
      noun: 'roast chicken',
      beside:
        /^(roasts?|roasted|roasting|oven|platter|stuffs?|seasons?|seasoning|coats|coating|marinates?|bastes?|basting|glazes?|fries|fried|grills?|grilled|flour|chef|fork)$/,
    },
  ],
  duck: [
    {
      noun: 'roast chicken',
      beside: /^(roasts?|roasted|oven|platter|glazes?|bastes?|chef)$/,
    },
  ],
  turkey: [
    {
      noun: 'roast turkey',
      beside:
        /^(thanksgiving|roasts?|roasted|roasting|dinner|oven|plate|table|carving|carves|stuffed|stuffs|bastes?|basting|feast|platter|chef|cook)$/,
    },
  ],
};

/** The noun that a homograph stands for in its sentence; null for its plain sense. */
export function senseHere(tokens: readonly Token[], at: number): Noun | null {
  const said = singularOf(tokens[at]?.lower ?? '');
  const meant = SENSES[said.noun]?.find(({ beside }) =>
    tokens.some((t, i) => i !== at && Math.abs(i - at) <= NEAR && beside.test(t.lower)),
  );
  return meant ? { noun: meant.noun, plural: said.plural } : null;
}
