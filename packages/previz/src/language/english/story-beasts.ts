/** What beasts of a story do and where they end up, said as it is seen. */
import type { StorySense } from './story-deeds.ts';
import { STORY_WILDLIFE } from './story-wildlife.ts';

const END = '(?=[.,;!]| and\\b| but\\b| as\\b| while\\b| when\\b| until\\b|$)';
const SHELLS = /\bhermit crabs?\b/i;

export const STORY_BEASTS: readonly StorySense[] = [
  ...STORY_WILDLIFE,
  {
    of: SHELLS,
    said: /,? (?:whose|because (?:his|her|its)|as (?:his|her|its)|but (?:his|her|its)) (?:old )?shell (?:has |had |is |was )?(?:grown |become |got |getting )?(?:far |much )?too (?:tight|small)\b/gi,
    means: '',
  },
  {
    of: SHELLS,
    said: /\bit['’]s moving day for (an?|the) ((?:[a-z]+ )?hermit crab)/gi,
    means: '$1 $2 crawls over the sea bed',
  },
  {
    of: SHELLS,
    said: /\boffers (?:him|her|it) (?=an? (?:[\w-]+ ){0,2}shell\b)/gi,
    means: 'offers the hermit crab ',
  },
  {
    of: SHELLS,
    said: /\b(?:he|she|it) tr(?:ies|ied) (?:on |out )?(an? [^.;]+?),? and (an?) (?:doll['’]s )?([\w-]+)\b/gi,
    means: 'The hermit crab sits in $2 $3 beside $1',
  },
  {
    of: SHELLS,
    said: /\b(?:he|she|it) (?:backs|slips|moves|climbs|squeezes|wriggles) (?:in|inside|into it)\b[^.;]*/gi,
    means: 'The hermit crab sits in the shell',
  },
  // The other mitten is where the hedgehog sleeps.
  {
    of: /\b(?:hedgehog|mouse|dormouse|kitten|chick|vole|squirrel)\b/i,
    said: /\b(?:in|with|wearing) (?:only )?(?:one|a single) (?:[a-z]+ )?mitten\b/gi,
    means: 'in a winter coat',
  },
  {
    of: /\bturtles?\b/i,
    said: /\bdigs? (?:an? |the )?(?:hollow|hole|nest|pit)(?: in the sand)? (?:and|to) (?:drop|lay)s? (?:(?:her|its) )?eggs(?:, (?:[a-z]+ )?(?:white|round|pale) as [\w -]+)?/gi,
    means: 'lays white eggs in a hole in the sand',
  },
  {
    of: /\bbeach\b/i,
    said: /\b(shines|holds up|raises|carries) (an?) (red|dim|small) lamp\b/gi,
    means: '$1 $2 $3 lantern',
  },
  {
    of: /\b(?:hiker|climber|walker|rambler|mountaineer)\b/i,
    said: /\b(?:takes|grabs|seizes|catches|tugs) (?:at )?(?:her|his|the hiker['’]s) (?:sleeve|cuff|coat|jacket)(?: in (?:its|his|her) (?:teeth|mouth|jaws))?/gi,
    means: 'stands before the hiker',
  },
  // They come down in a cloud.
  {
    of: /\blocusts?\b/i,
    said: new RegExp(
      `\\b(?:the )?locusts (?:drop|fall|rain|descend|settle|pour)(?: down)? (?:on|onto|over|upon) (?:the|his|her|their) (?:[a-z]+ )?fields?(?: like [a-z]+)?${END}`,
      'gi',
    ),
    means: 'A cloud of locusts flies over the wheat fields',
  },
  // What sits in a cage is no larger than it.
  { of: /\bcage\b/i, said: /\b(?:huge|giant|enormous|massive) (?=(?:[a-z]+ )?parrot\b)/gi, means: '' },
  {
    of: /\b(?:cat|dog|goat|kitten|puppy|fox|hen|goose)\b/i,
    said: /\bthe (cat|dog|goat|kitten|puppy|fox|hen|goose) faints\b/gi,
    means: 'the $1 lies asleep on the floor',
  },
  // Where it has fallen it faces who is there.
  {
    of: /\b(?:fox|wolf|cat|dog|weasel|raccoon|badger)\b/i,
    said: /\b(?:trips|stumbles|slips) (?:on|over) (?:the|a) [\w-]+ and (?:lands|ends up|comes) (?:nose|face) to (?:nose|beak|face) with (?=an?\b)/gi,
    means: 'stands nose to nose with ',
  },
];
