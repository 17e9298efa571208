/** What people and beasts are said to do with each other, as what is seen of it. */
import { DET } from './phrase-parts.ts';

type Reword = (said: string, ...parts: (string | undefined)[]) => string;

const BEAST =
  '(?:dog|puppy|cat|kitten|horse|mare|stallion|foal|pony|donkey|mule|camel|rabbit|goat|cow|calf|bull|lamb|sheep|pig|piglet|wolf|fox|llama|alpaca|hamster|dolphin|giraffe|elephant|lion|tiger|bear|dragon|unicorn|reindeer|deer)';
const SNOUT = '(?:muzzle|snout|nose|forehead|cheek|neck|head|face|mane|beak|trunk)';
/** What a bird, a cat or a child gets up on. */
const PERCH =
  '(?:book ?case|book ?shelf|shelf|wardrobe|cupboard|cabinet|dresser|fridge|refrigerator|piano|sofa|couch|table|desk|wall|fence|gate|car|van|truck|bus|barrel|crate|boulder|rock|statue|stove|counter|clock)';
const DAM: Readonly<Record<string, string>> = { calf: 'a cow', foal: 'a mare' };
const DROWNED = /\b(?:mermaids?|merm[ae]n|sirens?)\b/i;

export const BEASTS_IN_WORDS: readonly (readonly [RegExp, string | Reword])[] = [
  // Who kisses a muzzle kisses the horse: a beast is not left out for its nose.
  [
    new RegExp(
      `\\b(kiss|nuzzl|hug|embrac)(es|e|ed|ing)? (${DET} (?:[\\w-]+ )?${BEAST})(?:['’]s (?:[\\w-]+ )?${SNOUT}| on (?:the|its|his|her) (?:[\\w-]+ )?${SNOUT})\\b`,
      'gi',
    ),
    '$1$2 $3',
  ],
  [
    new RegExp(
      `\\b(?:rest|press|lean|lay)(?:s|es|ing)? (?:his|her|their) (?:forehead|cheek|head|face) (?:against|on|to|into) (${DET} (?:[\\w-]+ )?${BEAST})(?:['’]s (?:[\\w-]+ )?(?:${SNOUT}|flank|side|shoulder))?(?![\\w'’])`,
      'gi',
    ),
    'nuzzles $1',
  ],
  // Who helps at a birth kneels behind her with what is born in the arms: she is tall enough to be seen past.
  [
    /\b(?:pull|draw|help|deliver|eas|drag)(s|ing|es)? (?:out )?(?:an?|the) (?:(?:newborn|new-born|tiny|little|wet|slippery|baby) )*(calf|foal) (?:from|out of|from inside) (its mother|(?:an?|the) (?:[\w-]+ )?(?:cow|mare|heifer|horse))\b/gi,
    (_, end = '', young = '', mother = '') =>
      `${end === 'ing' ? 'kneeling' : 'kneels'} holding a newborn ${young} behind ${/^its/i.test(mother) ? (DAM[young.toLowerCase()] ?? mother) : mother}`,
  ],
  // It is up there that does something from there.
  [
    new RegExp(
      `\\bfrom (?:the top of|on top of|atop|up on|its perch on|(?:his|her) perch on) (${DET} (?:[\\w-]+ )?${PERCH})(?![\\w-])`,
      'gi',
    ),
    'on $1',
  ],
  // Of a wake one sees those who mourn.
  [
    /\b(?:interrupt|disturb|disrupt|crash)(?:s|es|ed|ing)? (?:an?|the|his|her|their) (?:funeral|wake|funeral wake|funeral reception)( on [^,.;]+)?(?=[,.;]|$)/gi,
    (_, where = '') => `shouts at mourners${where} in a living room`,
  ],
  // "checkers", where they are played, are no people who check.
  [/\b(play|plays|playing|played|games? of|at|over) (?:checkers|draughts)\b/gi, '$1 chess'],
  // A beast that is taught a game sits at it with who teaches.
  [
    new RegExp(
      `\\bteach(?:es|ing)? (${DET} (?:[\\w-]+ )?(?:${BEAST}|parrot|monkey|chimp|chimpanzee|ape|gorilla|owl|raccoon|robot)) (?:how )?to play (chess|cards|poker|dominoes|backgammon|go)\\b`,
      'gi',
    ),
    'plays $2 with $1',
  ],
  // A spider comes down on a thread of its own.
  [
    /\b((?:an?|the|one) (?:[\w-]+ )*(?:spider|tarantula|black widow)) (?:(?:slowly|silently|quietly) )?(?:descends?|lowers itself|drops(?: down)?|comes down|abseils|rappels|dangles|hangs|swings)(?: (?:slowly|silently|quietly|down))?(?: (?:on|from|by) (?:an?|the|its) (?:[\w-]+ )*(?:thread|web|silk|strand|line|ceiling|rafters?|beam))?(?= )/gi,
    '$1 hangs from the ceiling',
  ],
  // A lodge's pool is out of doors.
  [
    /\b(an?|the|its|their|his|her) (?:[\w-]+ )?(?:lodge|ranch|safari camp)(?:['’]s)? (?:outdoor |infinity )?(?:swimming )?pool\b/gi,
    '$1 swimming pool',
  ],
  // What is born in the straw is lifted from the floor.
  [
    new RegExp(
      `\\b((?:lift|pick|scoop|rais|hoist|gather|cradl)(?:s|es|ing|ed)? (?:up )?${DET} (?:[\\w-]+ ){1,3})(?:up )?(?:from|out of|off|in) (?:the |its |a bed of |a pile of )?(?:straw|hay)(?= (?:in|at|of|inside) |[,.;]|$)`,
      'gi',
    ),
    (_, lifts = '') => lifts.trimEnd(),
  ],
  // Children who are herded run before the dog.
  [
    /\b((?:collie|sheepdog|shepherd|dog|corgi|goose|puppy)) (?:herds|rounds up|is herding|herding) ((?:the |some |two |three |four |five |a group of )?(?:[\w-]+ )?(?:toddlers|children|kids|schoolchildren|boys|girls))\b/gi,
    '$1 chases $2',
  ],
  // The hollow is the tree's.
  [
    /\b(in|into|inside|from|out of) (?:an?|the|its|his|her) (?:(?:dark|cosy|cozy|warm|little|old) )?(?:hollow|hole) (?:of|in) (an?|the) (?:[\w-]+ )?(?:tree trunk|tree|trunk|oak|willow|beech)\b/gi,
    '$1 $2 hollow tree',
  ],
  [
    /\b(an?|the|its|his|her) (?:old |ancient |dead )?hollow (?:oak|willow|beech|tree trunk|trunk)(?= tree)?\b(?: tree)?/gi,
    '$1 hollow tree',
  ],
  // What two beasts quarrel over is as small as it is said to be.
  [/\b(over|for) an? (pebble|nut|acorn|crumb|bone)\b/gi, '$1 a tiny $2'],
  // A kayak beside a whale has somebody in it.
  [
    /\b((?:whales?|orcas?|dolphins?|sharks?|seals?|hippos?|crocodiles?|sea monsters?|kraken)\b[^.;]{1,40}?) (beside|next to|near|alongside|behind|in front of|past) (?:an?|the) (?:lone |tiny |small |little |single )?(kayak|canoe|rowing boat|rowboat)\b(?! (?:with|and))/gi,
    '$1 $2 a person paddling a $3',
  ],
  [
    /\b(an?|the|two|three) (?:lone |tiny |small )?kayaker(s?)\b(?= (?:in|on|at|under) (?:an?|the) (?:[\w-]+ )?(?:fjord|sea|lake|bay|ocean|river)\b|[,.;]|$)/gi,
    (_, who = '', many = '') => `${who} ${many ? 'people in kayaks' : 'person in a kayak'}`,
  ],
  // Mermaids take those who drown down with them.
  [
    /\b(?:an?|the|two|three) (?:[\w-]+ )?(?:mermaids?|merm[ae]n|sirens?)\b[^.;]*\b(?:pull|drag|carr|tow|haul|lead|guid|rescu|sav)(?:e?s|ies|y|ing|ed)?\b[^.;]*/gi,
    (said) =>
      /\b(?:ship|boat|shore|beach|surface|rocks?|raft|deck)\b/i.test(said) || !DROWNED.test(said)
        ? said
        : said
            .replace(
              /\b(?:pull|drag|carr|tow|haul|lead|guid|rescu|sav)(?:e?s|ies|y|ing|ed)?\b(?: down| under)?/i,
              'swims with',
            )
            .replace(/\bdrowning /i, '')
            .replace(
              /(?: (?:in)?to(?:wards?)?| through| at| in) (?:an?|the) (?:[\w-]+ )?(?:cave|grotto|reef|deep|depths|palace|sea|ocean)\b/i,
              '',
            )
            .concat(' through a coral reef'),
  ],
];
