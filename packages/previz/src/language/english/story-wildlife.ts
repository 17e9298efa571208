/** Words of stories of the wild in the sense they have there: who keeps it, what a herd does, what a bite and a den are. */
import type { StorySense } from './story-deeds.ts';

const HERDS =
  'wildebeest|zebra|salmon|bison|caribou|reindeer|antelope|impala|gazelle|buffalo|elk|herring|mackerel';
/** What herds and shoals do, in the form that only a plural has. */
const HERD_DEEDS =
  'crowd|gallop|leap|graze|drink|run|scatter|stampede|cross|gather|climb|plunge|pour|swim|thunder|charge|march|walk|migrate|trek|wade|flee|surge|jump|stand|watch|dash|drift|race|bolt|wait|feed|rest|spawn|fight|press|turn|return|head|hurl|fling|lie|struggle|scramble';
const WILD =
  /\b(?:lions?|lioness\w*|leopards?|cheetahs?|elephants?|rhino\w*|poachers?|giraffes?|zebras?|bears?|wol(?:f|ves)|moose|elk|turtles?|crocodiles?|gorillas?|pangolins?|condors?|eagles?|hippos?|reindeer|caribou|seals?|whales?|otters?|gorilla|orangutans?|wildlife|national park|savanna|tranquilli[sz]er|darted|snare)\b/i;
const FANTASY =
  /\b(?:el(?:f|ves|ven)|orcs?|goblins?|dwarf|dwarves|trolls?|dragons?|wizards?|arrows?|quiver|bow|swords?|cloaks?|hooded|tavern|quest|spell|magic\w*|kingdom|knights?|direwolf|texas|army)\b/i;

export const STORY_WILDLIFE: readonly StorySense[] = [
  // One word for one and for many.
  {
    of: new RegExp(`\\b(?:${HERDS})\\b`, 'i'),
    said: new RegExp(
      `(?<=^|[.!?;,] |\\b(?:as|while|when|where|and|until|hundreds of|thousands of) )(?:an? )?(${HERDS}) (?=(?:${HERD_DEEDS}) (?:an?|the|over|across|at|in|on|through|along|around|past|up|down|into|from|to|towards?|onto|out|together|away|off)\\b)`,
      'gi',
    ),
    means: '$1s ',
  },
  // Who keeps the wild is no archer.
  {
    of: WILD,
    not: FANTASY,
    said: /(?<!park |forest |wildlife |texas |power |army )\branger(?=s?\b(?! station))/gi,
    means: 'park ranger',
  },
  // What rolls is no food.
  {
    of: /\b(?:eggs?|balls?)\b/i,
    said: /\b(egg|ball) rolls (?=(?:away|off|out|down|downhill|across|onto|into|from|over|toward|towards|free)\b)/gi,
    means: '$1 tumbles ',
  },
  {
    of: /\b(?:ants?|beetles?|branch|leaf|tree)\b/i,
    said: /\b((?:pull|drag|haul|heave|lift)s? (?:it|him|her|them)) (?:back )?(?:up )?on(?:to)? the (?:[a-z]+ )?bark\b/gi,
    means: '$1 out',
  },
  // Of a tree, unless ships are told of.
  {
    of: /\b(?:trees?|branch\w*|trunk|twigs?|leaf|leaves|beetles?|ants?|woodpecker|forest|oak|pine|bees?)\b/i,
    not: /\b(?:ships?|sails?|sailors?|masts?|crew|dogs?)\b/i,
    said: /\b(onto|on|up|across|along|beneath|under|off|behind|through|over|into) the (?:[a-z]+ )?bark\b/gi,
    means: '$1 the tree trunk',
  },
  {
    of: /\b(?:river|rapids|stream|bears?|salmon|wol(?:f|ves)|creek)\b/i,
    said: /\b(?:gravel|shingle|mud|sand) ?bar\b/gi,
    means: 'river bank',
  },
  {
    of: /\bcorals?\b/i,
    said: /\b(?:wall|cliff|garden|forest|shelf|field|city) of (?:[a-z]+ )?corals?\b/gi,
    means: 'coral reef',
  },
  {
    of: /\b(?:seals?|whales?|bears?|lion\w*|hyenas?|vultures?|wol(?:f|ves)|leopards?)\b/i,
    said: /\b(?:tear|feed|gnaw|rip|pick)(s)? at (?:the|its|a) (?:[a-z]+ )?(?:blubber|carcass|flesh|kill)\b/gi,
    means: 'eat$1',
  },
  { of: /\b(?:seals?|whales?|bears?)\b/i, said: /\bblubber\b/gi, means: 'meat' },
  // Teeth on a leg are a bite, and no seat.
  {
    of: /./,
    said: /\b(?:clamp|clos|snap|sink|lock|fasten)(?:s|es) (?:its|his|her) (?:jaws|teeth|fangs|claws|talons|beak)(?: shut)? (?:on|onto|around|into|in|over) (an?|the|one) ([\w-]+(?: [\w-]+)?)['’]s (?:[a-z]+ )?(?:leg|neck|throat|flank|tail|back|haunch|rump|nose|muzzle|hoof)\b/gi,
    means: 'bites $1 $2',
  },
  // What walks into a mouth is seen before it.
  {
    of: /\b(?:shrimps?|wrasses?|plovers?|eels?|groupers?|crocodiles?|hippos?)\b/i,
    said: /\b(?:into|inside) (an?|the) ((?:[a-z]+ )?[a-z]+)['’]s (?:open |gaping |wide )?(?:mouth|jaws)\b/gi,
    means: 'in front of $1 $2',
  },
  {
    of: /\b(?:lion\w*|leopards?|cheetahs?|tigers?|tigress|wol(?:f|ves)|hyenas?|eagles?|jaguars?|pumas?|bears?)\b/i,
    said: /\b(?:brings|pulls|takes|drags|wrestles) down (an?|the|one) (?=(?:[a-z]+ )?[a-z]+\b)/gi,
    means: 'attacks $1 ',
  },
  // A den or a nest is its home.
  {
    of: /\b(?:osprey|eagle|owl|wol(?:f|ves)|fox|bear|penguin|puffin|bees?|ants?|hawk|falcon|heron|stork|albatross|gannet|badger|otter|beaver)s?\b/i,
    not: /\b(?:m[ae]n|wom[ae]n|boys?|girls?|child(?:ren)?|farmers?|house|cottage|kitchen|famil(?:y|ies)|dad|mum|mother|father|grand\w+|tales?|waistcoat|hat)\b/i,
    said: /,? (?:all the way |the long way |safely |back )*home(?=[.,;!]| and\b| to (?:its|his|her|their|the)\b)/gi,
    means: '',
  },
  // Desert snakes and beetles bury themselves where no sea is.
  {
    of: /\b(?:sidewinders?|scorpions?|camels?|fennec\w*|oryx|meerkats?|desert|sahara|namib|thorny devil)\b/i,
    not: /\b(?:beach|sea|ocean|shore|surf|waves|coast)\b/i,
    said: /\bin(to)? the (?:[a-z]+ )?sand(?: of (?:an?|the) (?:[a-z]+ )?dune)?(?=[.,;!]|$| (?:and|until|as|while|when)\b)/gi,
    means: 'in$1 the dunes',
  },
  {
    of: /\b(?:wind|dunes?|sand|snow|tide|waves?)\b/i,
    said: /\b(?:every|all (?:of )?(?:its|his|her|the|their)|each|the) (?:last )?tracks?(?=[.,;!]|$)/gi,
    means: 'the footprints',
  },
  // The shell that is too small is the one on its back.
  // The young of goats and their mothers.
  {
    of: /\b(?:goats?|ibex)\b/i,
    not: /\b(?:boys?|girls?|child(?:ren)?|farmers?)\b/i,
    said: /\b(?:(?:mountain )?goat |ibex )?(kid)(s?)\b/gi,
    means: 'baby goat$2',
  },
  {
    of: /\b(?:goats?|ibex)\b/i,
    not: /\b(?:boys?|girls?|child(?:ren)?|farmers?)\b/i,
    said: /\b(?:its|his|her|a) nanny(?: goat)?\b/gi,
    means: 'another goat',
  },
  {
    of: /\b(?:goats?|ibex)\b/i,
    not: /\b(?:boys?|girls?|child(?:ren)?|farmers?)\b/i,
    said: /\bthe nanny(?: goat)?\b/gi,
    means: 'the other goat',
  },
  // A kind of its own, and not blue.
  { of: /\bleopards?\b|\bhimalaya\w*\b/i, said: /\bblue sheep\b/gi, means: 'grey sheep' },
  {
    of: /\b(?:snow leopards?|ibex|mountain goats?|markhors?)\b/i,
    said: /\b(along|on|onto|to|across|up|down|over|from|below) (an?|the) (?:steep |sheer |rocky )?cliff\b/gi,
    means: '$1 $2 rock face',
  },
  // An elephant's trumpet is its trunk.
  {
    of: /\belephants?\b/i,
    not: /\b(?:band|orchestra|circus|musician|cartoon)\b/i,
    said: /(?<!\b(?:an?|the|his|her|its|plays?|with|of) )\btrumpets(?=[.,;!]|$| (?:from|at|and|in|loudly|angrily|as)\b)/gi,
    means: 'roars',
  },
  // What is lowered is the head.
  {
    of: /./,
    said: /\b(lower|rais|shak|toss|dip)(s|es|ing) (his|her|its) (?:[a-z]+ )?(?:antlers|tusks)\b/gi,
    means: '$1$2 $3 head',
  },
  ...['crocodile', 'alligator', 'shark', 'hippo'].map((beast) => ({
    of: new RegExp(`\\b${beast}\\b`, 'i'),
    said: /\b(?:the|its|his|her) (?:[a-z]+ )?jaws (?:snap|slam|clamp|close|crash)(?:s|es)?(?: (?:shut|closed|together))?/gi,
    means: `the ${beast} lunges`,
  })),
  // What clings to its legs is no thing by itself.
  {
    of: /./,
    said: /,? with (?:salt|mud|ice|snow|tar|dust|sand) (?:caked|frozen|stuck|crusted|clinging|packed) (?:round|around|on|onto|to|in|over|between) (?:its|his|her|their) [a-z]+\b/gi,
    means: '',
  },
  // So many fish that they are a ball.
  {
    of: /\b(?:sardines?|herrings?|anchov\w+|mackerels?|fish|sprats?)\b/i,
    said: /\b(?:the |a shoal of |hundreds of |thousands of )?(sardines|herrings?|anchovies|mackerels?|fish|sprats) (swirl|spin|turn|gather|bunch|mass|swim|ball|whirl)s? (?:up )?in(?:to)? an? (?:[a-z]+ ){0,3}(?:ball|shoal|cloud|vortex|whirlwind|tornado)\b/gi,
    means: 'A school of $1 $2s in the sea',
  },
  {
    of: /\bsea otters?\b/i,
    not: /\b(?:beach|rocks?|shore|ocean|sea(?! (?:otter|urchin))|bay|aquarium|zoo|boat|coast|harbou?r|waves?)\b/i,
    said: /^([^.!?]*\bsea otters?\b[^.!?]*)/i,
    means: '$1 in the sea',
  },
  // Eaten, not puzzled over.
  {
    of: /\b(?:otters?|bears?|cubs?|gulls?|monkeys?|crabs?|chicks?|fox(?:es)?|wol(?:f|ves))\b/i,
    not: /\b(?:puzzles?|jigsaws?|chess|games?|museum|artists?)\b/i,
    said: /\bfor (?:a|another|the last) piece(?=[.,;!]|$)/gi,
    means: 'for it',
  },
  {
    of: /\b(?:larvae|moths?|turtles?|plankton|eggs hatch|coral)\b/i,
    not: /\b(?:rockets?|astronauts?|space\w*)\b/i,
    said: /\b(?:up )?(?:to|toward|towards) the moon\b/gi,
    means: 'up',
  },
  {
    of: /\bdunes?\b/i,
    not: /\b(?:waves?|family|castle)\b/i,
    said: / (?:on|along|over) the crest(?: of (?:the|a) dune)?(?=[.,;!]| and\b)/gi,
    means: '',
  },
  { of: /\bdung beetles?\b/i, said: /\bacross the (?:hot |dry |red )?sand\b/gi, means: 'across the desert' },
  // Out of balance there are no scales.
  {
    of: /./,
    said: /\b(knock|throw|catch|push|pull)(e?s|ing) ((?:an?|the|his|her|its|him|them|it)(?: [\w-]+){0,3}) off (?:its |his |her )?balance\b/gi,
    means: '$1$2 $3',
  },
  {
    of: /\b(?:eagles?|hawks?|vultures?|birds?|ravens?|crows?|gulls?|osprey|skuas?|storks?)\b/i,
    said: /,? until (?:it|he|she|they|the bird) (?:flies|fly|flaps) (?:off|away)(?=[.;!]|$)/gi,
    means: '',
  },
  // Out of these eggs comes no chick.
  ...['turtle', 'clownfish', 'crocodile', 'octopus', 'snake', 'salmon', 'spider', 'iguana'].map((beast) => ({
    of: new RegExp(`\\b${beast}e?s?\\b`, 'i'),
    not: /\b(?:birds?|hens?|ducks?|chicks?|penguins?|egret|heron)\b/i,
    said: /\b(?:the|her|his|its) eggs (?:begin to |start to )?hatch\b/gi,
    means: `small ${/fish$|salmon/.test(beast) ? beast : beast === 'octopus' ? 'octopuses' : `${beast}s`} come out`,
  })),
  {
    of: /\bpenguins?\b/i,
    said: /\bpeek(?:s|ing)? out (?:from )?(?:between|under|from under) (?:his|her|its) (?:[a-z]+['’]s )?(?:feet|legs|belly)\b/gi,
    means: 'stands in front of another penguin',
  },
  {
    of: /\bdung beetles?\b/i,
    said: /\b(a|the|its|his|her) (?:dung )?ball\b(?: of dung)?/gi,
    means: '$1 brown ball',
  },
];
