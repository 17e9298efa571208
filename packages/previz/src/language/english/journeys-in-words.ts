/** Ways to travel in the words of those who write of them: who is in, on or astride what, as it is seen. */
import { DET, WHO } from './phrase-parts.ts';

const CARS =
  '(?:cars?|taxi|cab|sports car|convertible|limousine|limo|sedan|van|truck|lorry|jeep|suv|bus|coupe|hatchback|pickup|roadster|hot rod|police cars?|race cars?)';
const CAR = `${DET} (?:[\\w-]+ ){0,3}?${CARS}`;
const BOAT = '(?:rowboat|rowing boat|boat|canoe|speedboat|motorboat|dinghy|skiff|airboat|kayak|punt|pirogue)';
const RAPTOR = '(?:golden |hunting |trained )*(?:eagle|falcon|hawk)';

type Reword = (said: string, ...parts: string[]) => string;

/** What one who falls out of the sky has beneath. */
const belowIs = (ground: string): string =>
  /^(?:oceans?|sea|atlantic|pacific|waves|lake|water)$/i.test(ground)
    ? 'above the ocean'
    : /^(?:jungle|forests?|woods|rainforest|treetops|trees|canopy)$/i.test(ground)
      ? 'through the sky over the treetops'
      : /^(?:city|town|metropolis)$/i.test(ground)
        ? 'through the sky above a city'
        : 'through the sky';

export const JOURNEYS_IN_WORDS: readonly (readonly [RegExp, string | Reword])[] = [
  // Who parks is at the wheel, and no lawn is meant.
  [
    /\b(driver|chauffeur|man|woman|boy|girl|mother|father|mum|mom|dad|teenager|tourist|learner|student|detective|spy|thief|robber|gangster|cop|officer)(?: (?:parallel|double))?[ -]parks(?: (?:badly|illegally|crookedly|neatly|perfectly|carefully|hastily|terribly))?(?= (?:outside|in front of|by|near|at|on|opposite|across)\b| *[.,;]| *$)/gi,
    '$1 sits in a car',
  ],
  // "a car glides through a tunnel, its driver laughing": whose face tells it is at the wheel.
  [
    new RegExp(
      `\\b(${CAR}) [a-z]+s (?:\\w+ly )?(?:through|along|down|across|past|over|on|into|up) (${DET} (?:[\\w-]+ ){0,3}?[\\w-]+),? (?:and |with )?(?:its|the|her) (driver|chauffeur|passenger) (?:is )?([a-z]+ing)\\b`,
      'gi',
    ),
    'a $3 is $4 in $1 in $2',
  ],
  // On wheels nothing flies or swims.
  [
    new RegExp(
      `\\b(${CARS}) (?:glides|drifts|floats|skids|slides|slaloms|swerves)(?= (?:a?round|through|along|down|across|past|over|on|into|up|by)\\b)`,
      'gi',
    ),
    '$1 drives',
  ],
  [
    new RegExp(
      `\\b(${CARS}) (?:glide|drift|float|skid|slide|slalom|swerve)(?= (?:a?round|through|along|down|across|past|over|on|into|up|by)\\b)`,
      'gi',
    ),
    '$1 drive',
  ],
  [
    /\b(drives?|driving|races?|racing|speeds?|speeding|rac(?:es|ing)|rides?|riding|corners|takes) (?:a?round )?(an?|the) (?:[\w-]+ ){0,1}?(?:coastal|seaside|clifftop|cliffside|oceanside) (?:hairpin(?: (?:bend|turn|curve))?|bend|curve|turn|corner)\b/gi,
    '$1 along $2 coastal road',
  ],
  [
    /\b(drives?|driving|races?|racing|speeds?|speeding) a?round (an?|the) (?:(?:tight|sharp|alpine|mountain|steep|blind) )*(?:hairpin(?: (?:bend|turn|curve))?|bend|curve)\b/gi,
    '$1 along $2 mountain road',
  ],
  // Over the top of a slope.
  [
    /\b(cyclists?|bikers?|mountain bikers?|bicyclists?) (?:crest|summit|top|climb)(s?) (?=(?:an?|the) (?:[\w-]+ ){0,2}?(?:pass|hill|ridge|summit|rise|mountain|mountain road|peak|slope|climb|col|crest)\b)/gi,
    '$1 ride$2 up ',
  ],
  [
    /\b(?:(?:riders?|horsem[ae]n|cowboys?|knights?) )crest(s?) (?=(?:an?|the) (?:[\w-]+ ){0,2}?(?:pass|hill|ridge|summit|rise|dune|mountain|peak|slope)\b)/gi,
    'rider ride$1 a horse on ',
  ],
  [
    /\bcrest(s?) (?=(?:an?|the) (?:[\w-]+ ){0,2}?(?:pass|hill|ridge|summit|rise|dune|mountain|peak|slope)\b)/gi,
    'walk$1 up ',
  ],
  // A chase on water has two boats.
  [
    new RegExp(
      `(?<=^|[.!?:,] )(${DET} ${WHO}|two ${WHO}|three ${WHO}) (?:flees?|escapes?|outruns?|evades?|outrac(?:es|e)) (?:from )?((?:(?:an?|the|two|three) )?(?:[\\w-]+ ){0,2}?[\\w-]+) (?:in|on|by|aboard) (${DET} (?:[\\w-]+ )?${BOAT})\\b`,
      'gi',
    ),
    '$1 in $3 is chased by $2 in a boat',
  ],
  [
    new RegExp(
      `(?<=^|[.!?:,] )(${DET} ${WHO}|two ${WHO}|three ${WHO}) (chases?|pursues?) ((?:(?:an?|the|two|three) )?(?:[\\w-]+ ){0,2}?[\\w-]+) (?:in|on|aboard) (?:(?:two )?(?:[\\w-]+ )?${BOAT}s|(?:an?|the) (?:[\\w-]+ )?${BOAT})\\b`,
      'gi',
    ),
    '$1 in a boat $2 $3 in a boat',
  ],
  // What two do up on the wheel, they do in one cabin of it.
  [
    /(?<=\b(?:two|couple|friends|lovers|spies|sisters|brothers|teenagers|strangers|kiss(?:es|ing)?|argu(?:e|es|ing)|swap(?:s|ping)?|talk(?:s|ing)?|propos(?:e|es|ing)|sit(?:s|ting)?|whisper(?:s|ing)?|eat(?:s|ing)?|stuck)\b[^.;]*?) (?:on|on top of|at the top of|atop|high on) (?:an?|the) (?:\w+ )?ferris wheel\b(?: (?:cabin|gondola|car|capsule|pod)\b)?/gi,
    ' in a ferris wheel cabin',
  ],
  [
    /\bswap(s|ped|ping)? (?=(?:[\w-]+ ){0,2}?(?:briefcases|suitcases|envelopes|packages|bags|gifts|presents|books|letters)\b)/gi,
    (_, end = '') => `exchang${end === 's' ? 'es' : end === 'ping' ? 'ing' : end === 'ped' ? 'ed' : 'e'} `,
  ],
  // Out among houses a giant is a man as high as they are, and no ogre; whoever is told of again keeps the name.
  [
    /\b(an?|the) giant (?=(?:picks|holds|lifts|carries|raises|steps|strides|walks) )/gi,
    (said, det = '', _at = '', text = '') =>
      text.split(/\bgiant\b/i).length > 2 || /\b(?:he|she|him)\b/i.test(text) ? said : `${det} titan `,
  ],
  // On the steppe one rides.
  [
    /\b(mongol(?:ian)?|steppe|kazakh|hun|tatar|nomad)(?: (rider|horseman|warrior|hunter|archer|nomad))?(?: (?:gallops|rides|charges|races|thunders))(?! an?\b| his| her)/gi,
    'warrior gallops on a horse',
  ],
  [
    new RegExp(
      `\\b((?:rid(?:es?|ing)|gallop(?:s|ing)?) [^.;,]*?) with (an?|the|his|her) (${RAPTOR})\\b(?! (?:on|perched|in|at|above|over|circling|flying|overhead))`,
      'gi',
    ),
    '$1 with $2 $3 on the arm',
  ],
  // Who is thrown is in the air over what threw him.
  [
    /(?<!\b(?:eggs?|apples?|fruit|leaves|snow|hat|helmet) )\b(?:(?:is|are|gets?|being|was) )?(?:thrown|bucked|flung|tossed|hurled|flies|fly|flying|falls|falling|tumbles|tumbling) (?:off|from|off of) (?=(?:an?|the|his|her|their) (?:[\w-]+ ){0,2}?(?:bull|bronco|horse|mustang|stallion|mare|pony|camel|donkey|mule|ostrich)\b)/gi,
    'falls above ',
  ],
  [
    /\b((?:an?|the) (?:[\w-]+ ){0,2}?(?:bull|bronco|horse|mustang|stallion|pony|camel|donkey|mule)) (?:throws|bucks|tosses|flings) ((?:an?|the|his|her) (?:[\w-]+ ){0,2}?[\w-]+) (?:off|into the air|from (?:its|his|her) back)\b/gi,
    '$2 falls above $1',
  ],
  [/\bcrash(?:es|ing)? (his|her) (broom|broomstick) (?:into|in|onto) /gi, 'falls above $1 broomstick in '],
  // What is brought down a ladder is in the arms of who is on it; where from is the house it leans at.
  [
    /\b(?:carr(?:ies|y|ying)|brings?|bringing) ((?:an?|the|his|her|two) (?:[\w-]+ ){0,2}?[\w-]+) (?:up|down) (an?|the|his|her) ((?:[\w-]+ )?ladder)(?: from (?:an?|the) (?:smoking|smoky|burning|blazing|smouldering) (?:[\w-]+ )?[\w-]+)/gi,
    'climbs $2 $3 carrying $1 in front of a burning house',
  ],
  [
    /\b(?:carr(?:ies|y|ying)|brings?|bringing) ((?:an?|the|his|her|two) (?:[\w-]+ ){0,2}?[\w-]+) (?:up|down) (an?|the|his|her) ((?:[\w-]+ )?ladder)\b/gi,
    'climbs $2 $3 carrying $1',
  ],
  [/\bclimb(s|ing)? down (?=(?:an?|the|his|her) (?:[\w-]+ )?ladder\b)/gi, 'climb$1 '],
  // Who comes up out of still water wades in it.
  [
    /\b((?:diver|frogman|swimmer|soldier|commando|spy|assassin|ninja|detective|man|woman|boy|girl)s?) (?:slowly |silently |suddenly )?surfac(es|e|ing) (?:in|from|out of|in the middle of) (an?|the) (?:[\w-]+ )?(canal|river|lake|pond|swamp|marsh|reservoir)\b/gi,
    (_, who = '', end = '', det = '', water = '') =>
      `${who} wad${/ing/i.test(end) ? 'ing' : /s$/i.test(end) ? 'es' : 'e'} in ${det} ${/canal/i.test(water) ? 'river' : water}`,
  ],
  // A throne that is carried has its bearers.
  [
    /^((?:an?|the) (?:[\w-]+ ){0,3}?[\w-]+) (?:inspect|survey|watch|view|overlook|review|admir|observ|visit|tour|regard|cross|travel|rid|arriv|wav|sit|look)(?:s|es|ing|e)? (?:(?:at|over|on|through|across|in|to) )?(.*?) ?(?:from|on|in|aboard) (?:an?|the|his|her) (?:(?:golden|gold|ornate|royal|jewelled|own|silk) )*(?:carried throne|(?:throne|chair|litter) (?:that is |which is )?(?:carried|borne) by (?:[\w-]+ ){0,2}?(?:servants|slaves|bearers|men|soldiers|guards)|litter|palanquin|sedan chair)(?= *$|[.,;])/gi,
    (said, who = '', what = '') =>
      /\bcat litter|litter (?:box|tray)/i.test(said)
        ? said
        : `Four ${/pharaoh|cleopatra|egypt/i.test(who) ? 'egyptian ' : ''}servants carry ${who.replace(/^A/, 'a').replace(/^T/, 't')} on a throne${what ? ` ${/^(?:in|at|on|through|across|over)\b/i.test(what) ? '' : 'at '}${what}` : ''}`,
  ],
  // From a ceiling one hangs by a rope.
  [
    /\b(?:hang|dangle|descend|lower|rappel)(s|ing)? (?:(?:himself|herself) )?(?:\w+ly )?(?:down )?(?:from|through) (?:an?|the) (museum|gallery|vault|palace|cathedral|warehouse|library|mansion|bank)(?:'s)? (?:ceiling|skylight|roof|dome)(?: on (?:an?|the) (?:rope|cable|wire))?(?: (?:above|over|towards) (?:an?|the) ((?:[\w-]+ ){0,2}?[\w-]+))?(?= *$|[.,;])/gi,
    'hang$1 on a rope in a $2 next to a $3',
  ],
  [
    /\b(?:hang|dangle)(s|ing)? (?:upside down )?(?:from|on|by) (?:an?|the) (rope|cable|wire) (?:above|over) (an?|the) ((?:[\w-]+ ){0,2}?[\w-]+) in (an?|the) (museum|gallery|vault)\b/gi,
    'hang$1 on a rope in $5 $6 next to $3 $4',
  ],
  // An ejected pilot falls, the burning aircraft is behind.
  [
    /\b(?:eject(?:s|ing)?|bail(?:s|ing)? out) (?:from|of|out of) (an?|the|his|her) ((?:[\w-]+ ){0,2}?)(?:fighter jet|fighter plane|jet fighter|jet|fighter|plane|aircraft|bomber|cockpit)(?: (?:high )?(?:above|over) (?:an?|the) (?:[\w-]+ )?([\w-]+))?/gi,
    (_, det = '', kind = '', ground = '') =>
      `falls ${belowIs(ground)}, ${det} ${kind}fighter jet in the distance`,
  ],
  // Who grinds a rail is up on it.
  [
    /\b(skateboarders?|skaters?|(?:boy|girl|man|woman|teenager|kid|punk) on a skateboard) (?:grind|slide|boardslide|ride|skate)(s?) (?:(?:down|on|along|across) )?(?:an?|the) (?:[\w-]+ ){0,2}?(?:hand ?rail|railing|rail|guard ?rail)(?: (?:outside|in front of|of|at|by|near) (?:of )?(?:the |a )?(?:city hall|town hall|library|courthouse|museum|bank|school|court|university|theatre))/gi,
    '$1 stand$2 on a railing on the public steps',
  ],
  [
    /\b(skateboarders?|skaters?) (?:grind|boardslide)(s?) (?:(?:down|on|along|across) )?(?:an?|the) (?:[\w-]+ ){0,2}?(?:hand ?rail|railing|rail|guard ?rail)\b/gi,
    '$1 stand$2 on a railing',
  ],
  [
    /\b(skateboarders?) (rides?|riding) (?=(?:through|down|along|across|past|around|in|by|over|up)\b)/gi,
    '$1 $2 a skateboard ',
  ],
  // A roof that is broken through is that of what one sees.
  [
    /\b(?:break|burst|smash|crash|rip|tear|erupt|punch)(?:s|es|ing)? (?:out |up )?through (?:an?|the) (?:[\w-]+ ){0,2}?(?:roof|ceiling) of (?=(?:an?|the) )/gi,
    'rises out of ',
  ],
  [
    /\b(?:break|burst|smash|crash|rip|tear|erupt|punch)(?:s|es|ing)? (?:out |up )?through (an?|the) (house|barn|church|castle|cabin|carriage|stagecoach|bus|van|cottage|train|school)(?:'s)? roof\b/gi,
    'rises out of $1 $2',
  ],
  // Nobody spreads the arms who brings a cake upstairs.
  [
    /\bbalanc(es?|ing) (an?|the|his|her) ((?:[\w-]+ ){0,2}?[\w-]+) (up|down) (?=(?:an?|the) (?:[\w-]+ ){0,3}?(?:stairs|staircase|stairwell|stairway|steps)\b)/gi,
    (_, end = '', det = '', what = '', way = '') =>
      `carr${end === 'ing' ? 'ying' : end === 'es' ? 'ies' : 'y'} ${det} ${what} ${way} `,
  ],
  // The cockpit of a mech is up in the machine.
  [
    /\b(?:mech|mecha|robot|jaeger) pilot climb(s|ing)? (?:up )?(?:into|in) (?:the|his|her|its) (?:cockpit|mech|mecha|robot|jaeger)(?: of (?:an?|the|his|her) (?:[\w-]+ )?(?:mech|mecha|robot|jaeger))?(?: inside| in| at)?(?= (?:an?|the) |[.,;]| *$)/gi,
    'pilot climb$1 a ladder next to a giant robot in',
  ],
  // Longships are ships.
  [
    /\b(?:viking )?longships (?:are )?(?:land(?:ing)?|beach(?:ing)?|arriv(?:e|ing)|com(?:e|ing) ashore) (?:on|at|onto) /gi,
    'three viking ships on ',
  ],
  [/\b(?:viking )?longships\b/gi, 'viking ships'],
  // Where one stands before the leap.
  [
    /\b(?:hover|hesitate|teeter|perch|wait|pause|freeze|tremble|balance|stand|poise|shiver)(s?|es|ing) (?:\w+ly )?(?:at|on|near) (?:the )?(?:very )?(?:edge|end|tip|lip) of (?=(?:an?|the) (?:[\w-]+ ){0,2}?(?:diving board|springboard|diving platform|high board|high dive)\b)/gi,
    'stand$1 on ',
  ],
  // Out in space a planet is far off, however far below it is.
  [
    /(?<=\b(?:astronauts?|spacewalk\w*|cosmonauts?|space ?station|satellite)\b[^.;]*?) (?:high )?(?:above|over|in orbit (?:of|around|above)|orbiting) (an?|the) ((?:[\w-]+ ){0,2}?planet(?! [a-z])|saturn|jupiter|mars)\b/gi,
    ' in space, $1 $2 behind',
  ],
];
