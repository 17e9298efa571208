/** Things whose name the story narrows: a skater's board, the pockets of a coat, what hatches out of a turtle's egg. */
import type { StorySense } from './story-deeds.ts';

const BOARDS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:skateboard\w*|half[- ]?pipes?|skate ?park|kick ?flips?)\b/i, 'skateboard'],
  [/\bsnowboard\w*\b/i, 'snowboard'],
  [/\bsurf(?:er|ers|ing|s|board)?\b/i, 'surfboard'],
];
const COAT = '(?:coat|jacket|overcoat|anorak|cardigan|parka|blazer)';

export const STORY_OWN_SENSES: readonly StorySense[] = [
  ...BOARDS.map(([of, board]) => ({
    of,
    said: /\b(his|her|the|their) ((?:broken |lost |old |new )?)board(?=[.,;!]|$| (?:flies|lands|rolls|shoots|slips|snaps|slides|floats|drifts|falls|under|over|into|in|on|and|against|with)\b)/gi,
    means: `$1 $2${board}`,
  })),
  // Drawn by a horse, it is a Traveller's house.
  {
    of: /\b(?:horse[- ]drawn|gypsy|romani|traveller|romany|vardo)\b/i,
    not: /\b(?:camels?|desert|dunes?|silk road|sahara|merchants?)\b/i,
    said: /\b(?:(?:horse[- ]drawn|gypsy|romani|romany|traveller['’]?s?|painted) )*(?:caravan|vardo)\b/gi,
    means: 'vardo',
  },
  // What is looked through are the pockets of what was thrown.
  {
    of: new RegExp(`\\b${COAT}\\b`, 'i'),
    said: /\b(?:pulls it (?:down|out|off|back) and )?(?:search|go|look|rummag|feel|dig)(?:e?s)? (?:through |in |into )?(?:the|its|his|her) pockets?\b/gi,
    means: 'takes the coat from him',
  },
  {
    of: /\bturtles?\b/i,
    not: /\b(?:birds?|hens?|ducks?|nest|crocodiles?)\b/i,
    said: /\bhatchling(s?)\b/gi,
    means: 'small turtle$1',
  },
  {
    of: /\b(?:turtles?|seals?|whales?|dolphins?|penguins?|walrus\w*)\b/i,
    said: / with (?:her|his|its|their) (?:(?:front|back|hind|rear) )?flippers\b/gi,
    means: '',
  },
  // The sitter of a picture is in it.
  {
    of: /./,
    said: /\b(photograph|photo|picture|snapshot|portrait) of (?:herself|himself|her|him|themselves) as an? (?:newborn |little |tiny )?(baby|child|girl|boy|toddler|bride|young (?:man|woman))\b/gi,
    means: '$1',
  },
  // What is in the ice.
  {
    of: /\bice cores?\b/i,
    said: /\bthere(?: is|['’]s) (?:an? )?(?:human |animal |mammoth |shark )?(tooth|fang|claw|insect|beetle|fly|leaf|feather|bone|finger) (?:frozen |trapped |caught |suspended )?inside(?: (?:it|the ice|the core))?\b/gi,
    means: 'Close-up of an ice core with a $1',
  },
  {
    of: /\bice cores?\b/i,
    said: /\b(lifts?|pulls?|takes?|draws?|slides?) (an?|the) ice core (?:out of|from|off) (?:an?|the) (?:[\w-]+ )?(?:drill|corer|barrel|rig)\b/gi,
    means: '$1 $2 ice core',
  },
  // Who is met on a call is seen on the phone's screen, wherever that other may be.
  {
    of: /\b(?:phone|mobile)\b/i,
    said: /\b(?:his|her|their) (?:daughter|wife|granddaughter|sister|niece)['’]s face appears(?: on (?:the|its|his|her) screen)?,? with an? (?:newborn|baby)(?: in her arms)?(?:, from an? [\w -]+)?(?=[.,;])/gi,
    means: 'Close-up of a phone with a video call',
  },
  { of: /./, said: /\bburglar['’]s (glove|mask|torch|bag|sack)\b/gi, means: '$1' },
  // Sports clothes by their colour.
  { of: /./, said: /\b(?:edwardian |victorian )?(?:tennis|cricket) whites\b/gi, means: 'white clothes' },
  {
    of: /\b(?:office|cubicles?)\b/i,
    not: /\b(?:hospital|clinic|ward|surgery)\b/i,
    said: /\bthe intern (screams|shrieks),? and he is (?:thrilled|delighted)/gi,
    means: 'In the office a female student $1 at the ghost',
  },
  {
    of: /\b(?:office|cubicles?|desks?)\b/i,
    said: /\b(?:nobody|no one) (?:even )?looks up from (?:their|the) (?:screens?|computers?|monitors?|work)\b/gi,
    means: 'Three office workers sit at their desks in the office',
  },
  {
    of: /./,
    said: /\bpicks? up (an?|the) ([\w-]+) and (?:lets it fall|drops it|lets it drop)\b/gi,
    means: 'drops $1 $2',
  },
  {
    of: /\b(?:helmet|race|racing|rocket car|motorbike)\b/i,
    said: /\btighten(s|ing)? (?:the )?(?:chin )?strap of (his|her) helmet\b/gi,
    means: 'put$1 on $2 helmet',
  },
  {
    of: /\bracing driver\b[^.]*\bher\b/i,
    said: /\b(a|the) racing driver\b/gi,
    means: '$1 female racing driver',
  },
  // On the horse's head, or round its neck.
  {
    of: /\b(?:mare|horse|pony|stallion|donkey)\b/i,
    said: /\bunhitch(?:es|ing)? (the|her|his) ((?:[\w-]+ )?(?:mare|horse|pony|stallion|donkey))\b/gi,
    means: 'leads $1 $2 by the halter',
  },
  {
    of: /\b(?:mare|horse|pony|stallion|donkey)\b/i,
    said: /\b(?:holds|hugs|embraces|clings to|grips) the (mare|horse|pony|stallion|donkey)['’]s neck\b/gi,
    means: 'hugs the $1',
  },
  {
    of: /\braccoons?\b/i,
    said: /\bwaves? it (?:off|away) as the first (?:hatchling|baby turtle) (?:breaks the surface|breaks through|appears|emerges|crawls out)(?: of the sand)?/gi,
    means: 'chases the raccoon away beside a hatchling turtle',
  },
  {
    of: /\b(?:half[- ]?pipe|skateboard\w*|ramp)\b/i,
    said: /\b(?:her|his|the) (skateboard) flies into the (canal|river|lake|pond)\b/gi,
    means: 'The $1 floats in the water of the $2',
  },
  {
    of: /\bbonfire\b/i,
    said: /\bthrows (?:an?|the|his|her) (?:[\w-]+['’]s )?((?:old |torn |red |blue )?)(coat|jacket|dress|uniform) (?:on top|on(?:to)? (?:it|the (?:fire|bonfire|pile)))/gi,
    means: 'carries an $1$2 to the bonfire',
  },
  {
    of: /\bstars\b/i,
    said: /\bbehind (?:it|the door),? a river of stars (?:is flowing|flows|runs)\b/gi,
    means: 'He opens the door and looks at the stars',
  },
  {
    of: /\btrain doors\b/i,
    said: /\b(he|she) tips (his|her) hat through the (?:glass|window|doors?)\b/gi,
    means: 'At the train doors $1 tips $2 hat',
  },
  {
    of: /\brocket car\b/i,
    said: /\bthe rocket car shoots off,? trailing (?:white )?dust\b/gi,
    means: 'The rocket car races across the salt flats leaving a trail of dust',
  },
  {
    of: /\bford\b|\briver\b/i,
    said: /\b(vardo|caravan|wagon|cart|carriage) (?:is )?stuck in (?:a|the) (?:ford|river)(?:, the river rising)?/gi,
    means: '$1 stuck in the river with a horse',
  },
  {
    of: /\bford\b|\briver\b/i,
    said: /\b(the (?:vardo|caravan|wagon|cart|carriage)) rolls over and is swept (?:off|away) ?(?:downstream)?/gi,
    means: '$1 tips over in the river',
  },
  {
    of: /./,
    said: /\bin an? (?:cardboard|home-?made|paper|tin-?foil|hallowe['’]?en) (astronaut|alien|angel|elf) costume\b/gi,
    means: 'dressed as an $1',
  },
  {
    of: /./,
    said: /\bin an? (?:cardboard|home-?made|paper|tin-?foil|hallowe['’]?en) (robot|knight|ghost|witch|pirate|skeleton|vampire|lion|dragon|king|queen) costume\b/gi,
    means: 'dressed as a $1',
  },
  {
    of: /\b(?:puppet|marionette|doll)\b/i,
    said: /(?<=[.!?] )it is holding an? (\w+)\b/gi,
    means: 'A $1 lies next to the puppet on the window sill',
  },
  // Half of it is still one of them.
  {
    of: /./,
    said: /\bpasses (him|her|them) half (?:of )?(?:an?|the|her|his) (?:kimbap|gimbap)\b/gi,
    means: 'gives $1 a sushi roll',
  },
  {
    of: /\b(?:metro|subway|underground|tube)\b/i,
    not: /\b(?:railway|steam|village|country)\b/i,
    said: /\bon the platform\b/gi,
    means: 'In the metro station',
  },
  {
    of: /\bdate\b/i,
    said: /\barrives? with a broken heel,? (?:hopping|limping)(?: in)?/gi,
    means: 'limps in, holding a high heel shoe',
  },
  {
    of: /./,
    said: /\bwaits? at (an?|the) ((?:restaurant|caf[eé]|corner|window) table) with\b/gi,
    means: 'sits at $1 $2 holding',
  },
  {
    of: /\bisland|\bfisherm[ae]n\b/i,
    said: /\b(fisherman|farmer|shepherd|ferryman|postman) on [A-Z][\w-]+(?= [a-z]+s\b)/g,
    means: '$1',
  },
  // Seen out of doors by who has just woken.
  {
    of: /\bwakes?\b/i,
    said: /\boutside,? the (?:whole )?(wood|forest|garden|valley|world) is (?:all )?white\b/gi,
    means: 'It looks at the snowy $1',
  },
  {
    of: /\bwakes? in (?:december|january|winter)\b/i,
    said: /\bwakes? in (?:december|january|winter)(?:, which is far too early)?/gi,
    means: 'wakes in the snow',
  },
  {
    of: /\bby teatime\b/i,
    said: /\bby teatime (he|she|it) is (?:snoring|asleep|sleeping) in [A-Z\w'’]+ armchair\b/gi,
    means: 'In the living room $1 sleeps in an armchair by the fireplace',
  },
  {
    of: /\bskat(?:es|ing)\b/i,
    said: /\bborrows (an?|the) (scarf|hat|coat) from [A-Z]\w+ and goes skating on the pond\b/gi,
    means: 'puts on $1 $2 and skates on the frozen pond',
  },
  // The other of two, across the table.
  {
    of: /\b(?:hands?|passes|slides|pushes|gives) (?:an?|the) [\w -]{1,30}? across (?:an?|the) (?:[\w-]+ )?(?:table|desk|counter)\b/i,
    said: /\b(hands?|passes|slides|pushes|gives) (an?|the) ([\w -]{1,30}?) across (an?|the) ((?:[\w-]+ )?(?:table|desk|counter))\. the ((?:[\w-]+ )?(?:man|woman|boy|girl)) opposite\b/gi,
    means: 'sits at $4 $5 with another $6, $2 $3 in his hand. The other $6',
  },
  // Their age and hair, said after the name.
  {
    of: /./,
    said: /^((?:[A-Z][a-z]+)), (?:in (?:his|her) )?(twenty|thirty|forty|fifty|sixty|seventy|eighty)(?:-\w+|s)?, (bald|balding|bearded|plump|skinny|tall|short|grey-haired|blonde),/,
    means: '$1, a $3 $2-year-old,',
  },
  { of: /./, said: /\bbalding\b/gi, means: 'bald' },
];
