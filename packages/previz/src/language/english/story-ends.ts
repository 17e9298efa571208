/** Where somebody sits, stands or gathers in a story, and how things are left, said as it is seen. */
import type { StorySense } from './story-deeds.ts';

const END = '(?=[.,;!]| and\\b| but\\b| as\\b| while\\b| when\\b| until\\b|$)';
const SHOES = '(?:sneakers|trainers|shoes|boots|heels|sandals|clogs)';
const PLAYERS =
  'cellist violinist fiddler guitarist accordionist pianist harpist flautist trumpeter busker'.split(' ');
const FLOWERS = 'daisy rose sunflower tulip poppy seedling sapling orchid'.split(' ');
const HOCKEY = /\b(?:hockey|goalies?|puck|centre ice|center ice)\b/i;
const AT_LIGHTHOUSE = /\blighthouse\b/i;

export const STORY_ENDS: readonly StorySense[] = [
  // Whose feet they are comes next.
  {
    of: /\b(?:shoes|slippers|sneakers|socks|boots|sandals|trainers|insoles)\b/i,
    said: /^(?:tired|sore|aching|cold) (?:feet|toes|soles)\b[^.!?]{0,40}[.!?] (?=[A-Z])/gi,
    means: '',
  },
  // On its edge one is not under the blanket.
  {
    of: /\bbed\b/i,
    said: new RegExp(
      `\\bsits (?:down )?on (?:the (?:edge|side|end|foot) of )?(her|his|the) bed and (?:pulls|takes|kicks|eases|slips|tugs) off (her|his) ((?:[a-z]+ ){0,2}${SHOES})`,
      'gi',
    ),
    means: 'sits on $1 bed tying $2 $3',
  },
  {
    of: /\bbed\b/i,
    said: /\b(sit|sits|sitting|sat|perches|perched) (down )?on the (?:very )?(?:edge|side|end|foot) of (her|his|the|their|a) bed\b/gi,
    means: '$1 $2on $3 bed',
  },
  {
    of: /\bsits? (?:down )?on (?:the (?:edge|side|end|foot) of )?(?:her|his|the) bed\b/i,
    said: /\b(she|he) (?:slips|puts|pulls|steps) (?:on|into) (?:a pair of |(?:his|her|the) )?((?:[\w-]+ ){0,3}slippers)(?: and wiggles (?:her|his) toes)?/gi,
    means: '$1 sits on the bed in $2',
  },
  {
    of: /\bslippers\b/i,
    said: /,? (?:and )?(?:he|she)(?: is|['’]s) wearing the same (?:pair|slippers)\b/gi,
    means: ' in slippers',
  },
  // A house of stone, in the hills where it was come upon.
  {
    of: /\b(?:hiker|climber|shepherd|walker|rambler)\b/i,
    said: /\b(?:leads|guides|brings|takes|steers) (her|him) (?:down |up |back |safely )*to an? (?:[a-z]+ )?stone (?:hut|cabin|bothy|cottage)\b[^.;]*/gi,
    means: 'walks with $1 near a stone cottage in the mountains',
  },
  // Who plays is who they gather round.
  ...PLAYERS.map((player) => ({
    of: new RegExp(`\\b${player}\\b[\\s\\S]*\\bplay`, 'i'),
    said: new RegExp(
      `\\b(?:(?:put|set|lay)s? down (?:their|the) (?:[a-z]+ )?[a-z]+ and )?gathers? (?:a)?round(?: (?:her|him|to listen|to hear))?${END}`,
      'gi',
    ),
    means: `watch the ${player} playing`,
  })),
  {
    of: /\bcellist\b/i,
    said: /\bis told (?:that )?(?:her|his) (?:instrument|cello) (?:can(?:no|['’])t|may not|is not allowed to|isn['’]t allowed to)(?: be)? (?:board|fly|come|travel)\b(?: (?:aboard|with (?:her|him)|on the plane))?/gi,
    means: 'holds a cello',
  },
  // Its roots are the flower.
  ...FLOWERS.map((flower) => ({
    of: new RegExp(`\\b${flower}\\b`, 'i'),
    said: /\bwaters (?:its|the) roots\b/gi,
    means: `waters the ${flower}`,
  })),
  // What stops working sinks down.
  {
    of: /\brobot\b/i,
    said: /\b(?:its|his|her) (?:arms?|legs?|gears|motors?|joints?) (?:slow|stop|stiffen|droop|freeze)s?(?: down| up| moving)?(?: and (?:its|his|her) (?:eyes?|lights?|lamps?) (?:go|goes|grow|grows|flicker|fade)s?(?: dim| dark| out| off)?)?/gi,
    means: 'The robot lies down on the ground',
  },
  {
    of: /\brobot\b/i,
    said: /\b(beside|next to|near|by|over) the (?:motionless|still|silent|dead|lifeless|broken) (?:machine|robot)\b/gi,
    means: '$1 the robot lying on the ground',
  },
  // A stick of hockey.
  {
    of: HOCKEY,
    said: /\b(?:throws|flings|hurls|slams|tosses) (?:down )?(her|his) (?:hockey )?stick(?: down)?\b/gi,
    means: 'throws $1 hockey stick on the ice rink',
  },
  {
    of: new RegExp(`(?:${HOCKEY.source})[\\s\\S]*\\bstick\\b`, 'i'),
    said: /\bpicks it up(?: for (?:her|him))?/gi,
    means: 'picks up a hockey stick',
  },
  // Its lamp is lit for the night.
  {
    of: AT_LIGHTHOUSE,
    not: /\b(?:morning|afternoon|noon|dawn|sunrise|daylight|night|midnight|dusk|evening|sunset)\b/i,
    said: /\b(?:during|in|through|against) the (gale|storm|tempest)\b/gi,
    means: 'in the $1 at night',
  },
  {
    of: AT_LIGHTHOUSE,
    said: /\bh(er|is) (father|mother|grandfather|grandmother) asleep with (?:a )?fever\b/gi,
    means: 'h$1 $2 asleep in bed',
  },
  // Ink on the sheet is on the sheet.
  {
    of: /\b(?:mapmaker|cartographer)\b/i,
    said: /\b(?:she|he) blots (?:the|her|his) (?:page|map|sheet)\b[^.;]*/gi,
    means: 'The mapmaker at her desk looks at an ink blot on a map',
  },
  // On the prairie a school is one room of wood or turf.
  {
    of: /\b(?:prairie|frontier|homestead\w*|pioneers?|settlers?|1[78]\d\d)\b/i,
    said: /\b(?:(?:sod|log|one-room|wooden|little|prairie) )+(?:schoolhouse|school house)\b/gi,
    means: 'log cabin',
  },
  // What is put down first is out of the picture.
  {
    of: /\b(?:bell|book|lantern|basket|bucket|rifle)\b/i,
    said: /\bputs? down (?:the|her|his) (?:bell|book|lantern|basket|bucket|rifle) and bandages? the (horse|pony|donkey|dog|mule|cow)['’]s (?:[a-z]+ )?(leg|hoof|paw|knee)\b/gi,
    means: 'bandages the $2 of the $1',
  },
  // A hit is seen by the ball over the fence.
  {
    of: /\b(?:ballpark|baseball|shortstop|pitcher|outfield|left-field|home run|at bat|to bat)\b/i,
    said: /\b(?:swings? and )?(?:knocks?|hits?|smacks?|slams?|belts?|sends?) (?:the|a) (?:base)?ball (?:clean |right |high |far )?(?:over|past|above) the (?:[\w-]+ )?(?:fence|wall)\b/gi,
    means: 'hits the baseball with a bat and the baseball flies high above the fence',
  },
  {
    of: /\bhammock\b/i,
    said: /\b(?:are|is) using (?:the|a|an|her|his) [\w-]+ as a hammock\b/gi,
    means: 'lie in a hammock',
  },
  // A hand of another colour is somebody's.
  ...'lantern flower stone shell crystal'.split(' ').map((gift) => ({
    of: new RegExp(`\\b(?:mars|martian|alien|planet|moon|colonist|astronaut)\\b[\\s\\S]*\\b${gift}s\\b`, 'i'),
    said: /\ban? (?:(?:thin|small|long|slender|tiny) )?(blue|green|grey|gray|purple|silver) hand (?:reaches|stretches|comes) out(?: of [^.;]{1,30}?)? and (?:offers|hands|gives|holds out) (?:(?:to )?(her|him) )?one\b(?: to (?:her|him))?/gi,
    means: `A $1 alien gives a ${gift} to $2`,
  })),
  {
    of: /\bapprentice\b[\s\S]*\bmaster\b/i,
    said: /\bhe paints the (?:puddle|spill|stain|blot|splash) into an? (?:[a-z]+ )?(?:sky|sea|lake|river|cloud)/gi,
    means: 'The master paints a landscape on the easel',
  },
  // The door is open by then, and what is handed over is seen.
  {
    of: /\b(?:bakery|shop|store|caf[eé]|diner|stall|kitchen|door)\b/i,
    said: /\bopens (?:up|the door|the shop)(?: early)?,? and (?=(?:hands|gives|offers|passes) (?:him|her|them) )/gi,
    means: '',
  },
  // Out of an oven it is no knot of hair.
  {
    of: /\b(?:baker\w*|bakes?|oven|pastr\w+|dough)\b/i,
    said: /\b(hand|giv|offer|pass|bring)(s|es) (him|her|them) the (?:(?:first|last|fresh|warm|hot) )*bun\b/gi,
    means: '$1$2 $3 a bun',
  },
];
