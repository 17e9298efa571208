/** What wild beasts are told to do, as what is seen of it. */
import { DET } from './phrase-parts.ts';

type Reword = (said: string, ...parts: (string | undefined)[]) => string;

const APE = '(?:gorilla|chimpanzee|chimp|orangutan|orang-utan|ape|bonobo|monkey|baboon)';
const HOLDS =
  '(?:cradl|hold|hug|nurs|embrac|cuddl|carri|carry|rock|sooth|comfort|cling|clutch|protect|shield)(?:es|s|ing|ed|e)?';
const LURKER = '(?:crocodile|alligator|croc|gator|caiman|hippo|hippopotamus)';
const RISES =
  '(?:surfaces|rises|emerges|lurks|waits|hides|floats|drifts|glides|swims|creeps up|lunges|bursts)';

export const WILD_BEASTS_IN_WORDS: readonly (readonly [RegExp, string | Reword])[] = [
  // Young ones whose name is a verb as well are still beasts.
  [/\bbaby (?=(?:[a-z]+ )?(?:turtles|hawks|badgers|parrots|apes|foxes|hounds|bears|seals)\b)/gi, 'small '],
  // An ape's newborn is an ape.
  [
    new RegExp(
      `\\b(${DET} (?:[\\w-]+ ){0,2}${APE}) ((?:gently |tenderly |softly )?${HOLDS}) (?:on to |onto )?(?:her|its|his|a|the) (?:[\\w-]+ )?(?:newborn|baby|infant|young one|youngster|young|child|cub|little one)(?: ${APE})?\\b(?: in (?:her|its|his) (?:arms|lap))?`,
      'gi',
    ),
    (_, ape = '') => `${ape.replace(/(?:female|mother) /i, '')} mother sits`,
  ],
  // What comes up out of the water before one that drinks lies in the water near it.
  [
    new RegExp(
      `\\b(${DET} (?:[\\w-]+ )?${LURKER}) ${RISES}(?: up| silently| slowly| quietly)* (?:beneath|below|under|underneath|before|in front of|near|beside|next to|behind|towards?|at) (${DET} (?:[\\w-]+ )?)drinking ([\\w-]+)(?: (?:at|in|by|from) (?:an?|the) ([\\w-]+ ?hole|river|lake|pond))?`,
      'gi',
    ),
    (_, lurker = '', det = '', prey = '', place = 'waterhole') =>
      `${lurker} swims in a ${place}, ${det}${prey} drinks`,
  ],
  // From a bench one feeds birds sitting.
  [
    /\bfeed(s|ing)? ((?:(?:the|some|a few|two|three|several|a flock of|hungry) )*(?:pigeons|ducks|birds|doves|sparrows|seagulls|gulls|swans|geese|squirrels)) (?:while )?(?:sitting |seated )?(?:on|from) (an?|the|his|her|their) ((?:[\w-]+ )?bench)\b/gi,
    (_, end = '', birds = '', det = '', bench = '') =>
      end === 'ing'
        ? `sitting on ${det} ${bench} feeding ${birds}`
        : `sit${end} on ${det} ${bench} and feed${end} ${birds}`,
  ],
  // A sack of feed is a sack.
  [
    /\b(bag|sack)s? of (?:dog food|cat food|pet food|kibble|feed|dog treats|bird ?seed|grain|oats|flour|potatoes)\b/gi,
    'small sack',
  ],
  // Ice that cracks does so under the feet.
  [
    /\b(?:step|walk|tread|cross|ventur|tipto|creep)(s|es|e|ing)? (?:out )?(?:carefully |gingerly |slowly |warily )?(?:onto|on to|on|over|across)? ?(?:the |a )?(?:thin |thinning )?(?:cracking|breaking|splitting|fracturing) (sea ice|ice floe|ice|frozen lake|frozen river)\b/gi,
    (_, end = '', ice = '') => `icestep${/s$/.test(end) ? 's' : end === 'ing' ? 'ping' : ''} on the ${ice}`,
  ],
  [
    /\b(?:the |thin |sea )*ice (?:cracks|splits|breaks|fractures|is cracking) (?:under|beneath|below) (?:the paws of |the feet of |the weight of )?((?:an?|the|two|three) (?:[\w-]+ ){0,2}(?:bears?|fox|foxes|wolf|wolves|reindeer|elk|seals?|penguins?)(?: and (?:her|its|a|the) (?:cubs?|pups?|young))?)(?:['’]s? (?:paws|feet))?\b/gi,
    (_, who = '') => `${who} icestep${/ and |s$|^(?:two|three)/i.test(who) ? '' : 's'} on the sea ice`,
  ],
  // A dog behind, the flock before it on the bridge.
  [
    /\b((?:an?|the|his|her|two) (?:[\w-]+ )?(?:sheepdogs?|collies?|border collies?|shepherd dogs?|dogs?)) (?:herds?|drives?|leads?|guides?|is herding|is driving|herding|driving|moves?|chases?) ((?:an?|the|his|her|its) (?:[\w-]+ )?(?:flock(?: of sheep)?|sheep|lambs|goats|herd of goats|flock of goats)) (?:over|across|onto|along) (an?|the) ((?:[\w-]+ )?)bridge\b/gi,
    (_, dog = '', flock = '', _det = '', sort = '') =>
      `${dog} herds six ${/goat/i.test(flock) ? 'goats' : /lamb/i.test(flock) ? 'lambs' : 'sheep'} on a ${sort}bridge`,
  ],
  // Up a waterfall a salmon leaps out of the water before the bear in it.
  [
    /\b((?:an?|the|several|three|two) (?:[\w-]+ )?salmon|salmon) (?:leaps?|jumps?|leaping|jumping)(?: (?:up|at|over|in|out of) (?:an?|the) (?:[\w-]+ )?(?:waterfall|falls|rapids|cascade|weir))? (?:past|towards?|before|in front of|at|near|over|beside|by) (?:an?|the) ((?:[\w-]+ ){0,2}(?:grizzly bear|grizzly|brown bear|bear))\b/gi,
    (_, _fish = '', bear = '') =>
      `a ${bear.replace(/^(?:waiting|hungry|patient|watchful) /i, '')} wades in a river below a waterfall, a salmon jumps`,
  ],
  // A hole in the ice where a seal comes up to breathe.
  [
    /\b((?:an?|the|two|hungry) (?:[\w-]+ ){0,2}(?:bears?|fox|foxes|wolf|wolves|orca|husky|dog)) (?:peers?|looks?|stares?|gazes?|waits?|watches|sniffs?|crouches|sits|stands|listens|lurks|pokes its head|dips its head|hunts|reaches|digs)(?: patiently| silently| motionless| intently| down)* (?:into|in|at|by|beside|near|over|through|down|next to) (?:an?|the|its) (?:seal(?:['’]s)? (?:breathing )?hole|(?:seal )?breathing hole|(?:round |narrow |small )?(?:ice )?hole)(?: in the (?:sea |thick )?ice)?(?= on| in| at| of|[,.;]|$)/gi,
    '$1 sniffs at an ice hole',
  ],
  // One who tumbles out of a den comes out of it.
  [
    /\b((?:an?|the|two|three|four|five|several) (?:[\w-]+ ){0,2}(?:cubs?|pups?|kits?|kittens?|fox|foxes|badgers?|rabbits?|wol(?:f|ves)|bears?)) (?:tumbles?|rolls?|crawls?|scrambles?|creeps?|peeks?|emerges?|comes?|spills?|climbs?|bursts?|clambers?) out(?: of|from)? (?:an?|the|its|their|her) (?:[\w-]+ )?(?:den|burrow|lair|earth|hole|hollow)(?: (?:under|beneath|below|among|between|at) (?:an?|the|some)? ?(?:[\w-]+ ){0,2}(?:roots?|tree|oak|beech|pine)(?: (?:of|under) (?:an?|the) (?:[\w-]+ )?(?:tree|oak))?)?/gi,
    '$1 jumps in front of a root den',
  ],
  // The colony that is slid to is seen.
  [
    /\b((?:slid(?:es?|ing)|toboggan(?:s|ing)?|glid(?:es?|ing)|rac(?:es?|ing)) (?:on (?:its|their|his|her) bell(?:y|ies) )?[^.,;]*?) (?:towards?|to|past|into) (?:an?|the|its|their) (?:\w+ )?(?:colony|rookery)(?: of penguins)?\b/gi,
    '$1, a colony of penguins in the distance',
  ],
  // From a ledge one looks down on the prey.
  [
    /\b((?:an?|the) (?:snow leopard|leopard|cougar|puma|mountain lion|lynx|panther|wolf|lion(?:ess)?|tiger|bobcat|jaguar)) (?:crouch(?:es|ing)?|lies|lying|sits|waits|lurks|stalks|watches|perch(?:es|ed)|stands|prowls|peers|looks)(?: down)?(?: (?:on|from|along) (?:an?|the) (?:[\w-]+ )?(?:ledge|crag|outcrop|rock|cliff|ridge|overhang))? (?:above|over|down at|down on) (?:an?|the) ((?:[\w-]+ )?(?:goat|ibex|deer|sheep|ram|chamois|antelope|elk|zebra|gazelle|rabbit|hare))(?: (?:below|grazing|far below))?/gi,
    '$1 crouches on a rock ledge in the mountains, a $2 next to the rock ledge',
  ],
  // The chameleon has a branch of its own under the feet.
  [
    /\b(chameleon(?:['’]s tongue)?) ((?:snatch|catch|grab|shoot|flick|tak|pluck|whip)\w*|shoots (?:out )?its tongue at|flicks its tongue at|lashes out at) (an?|the) ([\w-]+)(?: (?:from|off|on) (?:an?|the) (?:[\w-]+ )?(?:twig|branch|leaf|stem|flower))?/gi,
    (_, who = '', _how = '', det = '', prey = '') =>
      `${who.replace(/['’]s tongue/i, '')} snatches ${det} ${prey} in a jungle`,
  ],
  // An otter floats on its back with the shell on it.
  [
    /\b((?:an?|the) (?:sea )?otter) (?:cracks?|opens?|smash(?:es)?|bangs?|breaks?|balances?|holds?|eats?|floats? on its back (?:with|cracking|eating|holding|and (?:cracks?|eats?))) (?:an?|its|the) (?:[\w-]+ )?(?:shell|clam|mussel|urchin|sea urchin|oyster|abalone|crab)(?: open)?(?: (?:with|against) a (?:stone|rock))?(?: (?:on|against) its (?:belly|chest|stomach|tummy))?(?: (?:in|among|amid) (?:an?|the) (?:[\w-]+ )?(?:kelp|seaweed)(?: bed| forest)?)?/gi,
    '$1 bellyshells in the sea',
  ],
  // Nectar is drunk on the wing.
  [
    /\b(hummingbird|hawk ?moth) (?:drinks|sips|feeds|drinking|sipping|feeding|hovers|hovering)(?: nectar)?(?: (?:in front of|from|at|on|over|by|near|beside|above))+ (?=(?:an?|the) )/gi,
    '$1 hovers at ',
  ],
  // What lies between two on a floe lies on it as well.
  [
    /\b(?:two|a pair of) ((?:[\w-]+ )?penguin)s (?:(?:argue|quarrel|fight|squabble|bicker|stand)\w*(?: \w+)? )?(?:over|around|with) (?:an?|the) (?:(?:single|small|tiny|shiny) )?(pebble|fish|egg)(?: between them)?(?= on (?:an?|the) (?:ice )?floe)/gi,
    'a $1, a tiny $2 and a $1',
  ],
  // Under a leaf one hangs by the feet.
  [
    /\b((?:an?|the) (?:[\w-]+ )?(?:gecko|lizard|tree frog|frog|chameleon|beetle|caterpillar)) (?:clings|hangs|sticks|holds on|crawls|sleeps|rests|clinging|hanging)(?: upside[- ]down)? (?:to|from|under|on|beneath|underneath) (?:the (?:underside|bottom) of )?(?:an?|the) (?:[\w-]+ )?leaf(?: upside[- ]down)?/gi,
    (said = '', who = '') =>
      /upside|upturned|under|beneath|from|bottom/i.test(said)
        ? `an upturned ${who.replace(/^(?:an?|the) (?:upturned )?/i, '')} leafclings in a jungle`
        : said,
  ],
];
