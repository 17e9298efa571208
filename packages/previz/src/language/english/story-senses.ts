/** Words whose sense the rest of the story tells: the queen one moves at chess, the alarm of a museum, a bell that is rung at a door. */
import { DET } from './phrase-parts.ts';
import { STORY_ADVENTURES } from './story-adventures.ts';
import { STORY_BEASTS } from './story-beasts.ts';
import { STORY_CRIMES } from './story-crimes.ts';
import { STORY_DEEDS, type StorySense } from './story-deeds.ts';
import { STORY_ENDS } from './story-ends.ts';
import { STORY_HISTORY } from './story-history.ts';
import { STORY_HOME_AND_SHOP } from './story-home-and-shop.ts';
import { kinOfBeasts } from './story-kin.ts';
import { STORY_OWN_SENSES } from './story-own-senses.ts';
import { STORY_PEOPLE } from './story-people.ts';
import { STORY_PLACES } from './story-places.ts';
import { STORY_SCENES } from './story-scenes.ts';
import { STORY_SETTINGS } from './story-settings.ts';
import { STORY_THINGS } from './story-things.ts';
import { STORY_WORDS } from './story-words.ts';

const BREAK_IN =
  /\b(?:thie(?:f|ves)|robbers?|robs?|rob|robbery|burglars?|heist|museum|bank|vault|jewel\w*|diamonds?|getaway|spy|spies|agents?|guards?|prison|intruders?|hackers?|steals?|laborator(?:y|ies)|secret base|spaceship|submarine)\b/i;

/** Football with the feet. */
const SOCCER =
  /\b(?:goalkeepers?|goalies?|strikers?|penalty (?:spot|kick|area|shoot-?out)|free kick|soccer|football(?:er|ers| final| match| pitch| game)?)\b/i;
const OTHER_BALLS =
  /\b(?:tennis|volleyball|basketball|hockey|puck|baseball|rugby|cricket|quarterbacks?|touchdown|fisherm[ae]n|american football|handball|water polo)\b/i;

const SENSES: readonly StorySense[] = [
  {
    of: /\b(?:trams?|trains?|metro|subway|underground|railway)\b/i,
    not: /\b(?:horses?|coachman|pram|royal|baby)\b/i,
    said: /\bthe ((?:grey|gray|empty|crowded|whole|dark|silent|quiet) )?carriage\b(?! (?:door|window)s?\b)/gi,
    means: 'the $1train compartment',
  },
  {
    // A man's hat, where his calling gives him no other.
    of: /\bhis (?:[\w-]+ )?hat\b/i,
    not: /\b(?:wizards?|cowboys?|sheriffs?|pirates?|magicians?|farmers?|gardeners?|explorers?|sailors?|captains?|chefs?|cooks?|santa|gnomes?|scarecrows?|jesters?|musketeers?|snowm[ae]n|boys?|soldiers?|elf|elves|clowns?|witch|sorcerers?|outlaws?|gunslingers?|ranchers?|party|top|straw|sun|bobble|woolly|knitted|tall|pointed|pointy|conical|buskers?|beggars?|tramp|coins?)\b/i,
    said: /\b(his) ((?:old|battered|black|brown|grey|gray|own|favourite|lost|wet|felt|new) )?hat\b/gi,
    means: '$1 $2fedora',
  },
  {
    of: BREAK_IN,
    not: /\b(?:alarm clock|wakes? up|smoke|fire)\b/i,
    said: /(?<=^|[.!?;] |, |\band |\bwhen |\bas |\bthen )(?:the|an?) (?:silent |burglar |security |loud )?alarms? (?:suddenly )?(?:goes off|go off|rings?|sounds?|blares?|starts? ringing|is (?:triggered|set off|tripped)|are (?:triggered|set off|tripped))/gi,
    means: 'The red alarm light flashes',
  },
  {
    of: /\b(?:museum|jewel\w*|diamonds?|gallery|exhibit\w*|necklace|crown)\b/i,
    not: /\b(?:briefcase|suitcase|court|lawyers?|detective)\b/i,
    said: /\b(an?|the|its|his|her) (?:glass )?case\b(?! of\b)/gi,
    means: '$1 display case',
  },
  // Who has an instrument plays on that.
  ...'cello violin guitar piano trumpet flute harmonica accordion saxophone harp banjo ukulele'
    .split(' ')
    .map((instrument) => ({
      of: new RegExp(`\\b${instrument}s?\\b`, 'i'),
      said: /\bplays (?:(him|her|them|us) )?(?:a|the|his|her|one last|their) (?:[\w-]+ )?(?:song|tune|melody|piece|waltz|lullaby|serenade|ballad|notes|bars)\b(?! (?:on|with) (?:an?|the|his|her)\b)/gi,
      means: `plays the ${instrument} $1`,
    })),
  {
    of: /\bdisplay case\b|\b(?:glass|show) ?case\b/i,
    said: /\b(?:cut|saw|drill|make)s? (?:an? )?(?:[\w-]+ )?hole (?:in|into|through) (an?|the) ((?:display|glass|show) ?case)\b/gi,
    means: 'opens $1 $2',
  },
  // Where such a case stands, unless another place is told.
  {
    of: /\b(?:thie(?:f|ves)|burglars?|robbers?|steals?|stole)\b/i,
    not: /\b(?:museum|gallery|street|house|mansion|villa|palace|castle|shop|store|bank|hotel|school|airport|exhibition|apartment|penthouse|tower|vault|train|ship|temple)\b/i,
    said: /\b(an?|the) display case\b(?! in\b)/i,
    means: '$1 display case in the museum',
  },
  {
    of: /\bbox(?:ers?|ing)\b/i,
    said: /\b(?:the|a) referee (?:slowly )?counts?(?: (?:to ten|him out|down|out|over him))?(?=[.,;!]|$| and\b)/gi,
    means: 'the referee points at him',
  },
  {
    // Who moves a chess piece, and no more is told, does just that.
    of: /\bchess(?! piece)\b/i,
    said: new RegExp(
      `\\b(?:he|she|(?:the|an?|his|her) (?:\\w+ )?\\w+) (mov|tak|captur|sacrific|lift|slid|advanc)(e?s|ing|ed|e)? (?:up )?${DET} (?:white |black |last |other )?(?:queen|king|knight|bishop|rook|castle|pawn|piece)\\b`,
      'gi',
    ),
    means: 'they play chess',
  },
  {
    of: /\bchess\b/i,
    said: /\b(sits?|sat) down (?:across from|opposite|in front of|with|next to) (him|her)\b/gi,
    means: '$1 down across from $2 and they play chess',
  },
  {
    of: /\b(?:doors?|house|home|porch|neighbou?rs?|delivery|mailm[ae]n|postm[ae]n|pizza|visitors?|doormat|apartment|bouquet)\b/i,
    not: /\b(?:church|chapel|monk|tower|ship|boxing|boxers?|referee|hotel|reception|school|crier|bicycle|bike|cow|temple|shrine)\b/i,
    said: /\bring(s|ing)? the bell\b/gi,
    means: 'knock$1 on the door',
  },
  {
    of: /\btennis\b/i,
    said: new RegExp(
      `\\b(?:miss|hit|return|play|smash|fluff|net|serv)(?:es|s|e)? (?:back )?${DET} (?:first |last |next |winning |perfect |final |easy |powerful |match |second )*(?:serve|shot|ball|return|point|volley|smash|backhand|forehand|ace)\\b`,
      'gi',
    ),
    means: 'swings a tennis racket at the tennis ball',
  },
  {
    of: /\b(?:pizza|takeaway|takeout|delivery|fridge|home|kitchen|sofa|dinner|pancakes?|burnt|burns?)\b/i,
    not: /\b(?:restaurants?|waiters?|waitress|diner|pizzeria|caf[eé]|menu|counter|bar)\b/i,
    said: /\border(s|ing|ed)? (?:an? |some )?(?:pizzas?|takeaway|takeout|food|chinese(?: food)?|sushi)\b(?: instead)?/gi,
    means: 'talk$1 on the phone',
  },
  {
    of: /\b(?:football|soccer|match|goal|stadium|team|players?)\b/i,
    not: /\bteachers?\b/i,
    said: /\b(the|an?) substitute(?! (?:player|teacher|goalkeeper))(?: comes on)?/gi,
    means: '$1 substitute player runs onto the pitch',
  },
  // Somebody in trouble in the water is in it.
  {
    of: /\b(?:lifeguards?|beach|sea|ocean|lake|river|pool|swimmers?)\b/i,
    said: /\b((?:an?|the) (?:young |little )?(?:swimmer|surfer|man|boy|girl|child|woman)) (?:in (?:trouble|distress|danger)|struggling|calling for help|waving for help)(?! (?:with|to|against))(?: in the (?:water|waves|sea|surf))?/gi,
    means: '$1 drowning in the sea',
  },
  // Who walks in space is at no railway.
  {
    of: /\b(?:astronauts?|spacewalk\w*|cosmonauts?|spacesuits?|taikonauts?)\b/i,
    not: /\b(?:trains?|railway|platform|subway|underground|police|rocket pad)\b/i,
    said: /\b(outside|out of|off|from|inside|into|to|towards?|on|aboard) (?:of )?the station\b/gi,
    means: '$1 the space station',
  },
  {
    of: /\b(?:astronauts?|spacewalk\w*|cosmonauts?|spacesuits?|taikonauts?)\b/i,
    not: /\b(?:trains?|railway|platform|subway|underground|police)\b/i,
    said: /(?<=^|[.!?:;] |, |\band |\bwhile )the station (?=(?:explod|spin|turn|burn)\w*\b)/gi,
    means: 'the orbital station ',
  },
  {
    of: /\b(?:astronauts?|spacewalk\w*|cosmonauts?|spacesuits?)\b/i,
    said: /\b(grab|catch|seiz|tak|hold|clutch|grip)(e?s|ed|ing)? (his|her|their) glove\b(?! (?:off|from|out))/gi,
    means: '$1$2 $3 hand',
  },
  // The net behind a goalkeeper catches no fish.
  {
    of: SOCCER,
    not: OTHER_BALLS,
    said: /\b(into|in|hits?|ripples?|bulges?) (?:the (?:back|corner|top corner) of )?the net\b/gi,
    means: '$1 the goal',
  },
  {
    of: SOCCER,
    not: OTHER_BALLS,
    said: /\b(the (?:foot)?ball) (?:flies|sails|rolls|shoots|goes|curls|rockets|lands|ends up) (?:past (?:him|her|the goalkeeper|the keeper) )?(?:straight |right )?into the (?:(?:top|bottom) corner of the )?goal\b/gi,
    means: '$1 is in the goal behind the goalkeeper',
  },
  // What is at the end of the string is what is seen to go.
  {
    of: /\bkites?\b/i,
    said: /\b(the|a gust of|a sudden gust of) wind (?:tears|rips|pulls|snatches|yanks|blows|takes) (?:the|her|his) (?:kite )?(?:string|line|cord) (?:out of|from) (?:his|her) (?:hands?|fingers|grip)\b/gi,
    means: '$1 wind carries the kite away',
  },
  {
    of: /\bkites?\b/i,
    said: /(?<=^|[.!?;] |, |\band |\bbut )the (?:kite )?(?:string|line|cord) (?:snaps|breaks|tears|rips|slips (?:out of|from|through) (?:his|her) (?:hands?|fingers|grip))/gi,
    means: 'the kite escapes and flies away in the wind',
  },
  // One kind of man in one story, whatever else a sentence names.
  ...(
    [
      [/\ba (?:desperado|bandit)\b/gi, 'an outlaw'],
      [/\b(?:desperado|bandit)(s?)\b/gi, 'outlaw$1'],
    ] as const
  ).map(([said, means]) => ({
    of: /\b(?:sheriffs?|saloons?|cowboys?|gunslingers?|wild west|old west|stage ?coach(?:es)?)\b/i,
    said,
    means,
  })),
  {
    of: /\b(?:schools?|teachers?|classmates?|classroom)\b/i,
    not: /\b(?:home|bedroom|office|principal|headmaster|headmistress)\b/i,
    said: /\bat (his|her|their|a) (?:little |small |new |wooden )?desks?\b(?! (?:in|of) )/gi,
    means: 'at $1 school desk in the classroom',
  },
  // Whose house it is says nothing of where he shouts.
  {
    of: /\b(?:kitchens?|dining room|bar|street|counter)\b/i,
    said: /\b(the|an?|his|her) ((?:angry |furious |old |fat |friendly |grumpy )?)(?:restaurant|hotel|shop|bar|caf[eé]|pub|store) (?:owner|boss)\b/gi,
    means: '$1 $2boss',
  },
  {
    of: /\b(?:both|the two) of them\b/i,
    said: /\b(at|to|with|for|over|behind|past|around|against|near|hugs?|kisses|scolds|stops?|sees?|watches|follows|chases|catches|saves|rescues|arrests) (?:both|the two) of them\b/gi,
    means: '$1 them',
  },
  // What is given is in the other's hand from then on.
  ...(
    [
      ['she|mother|mom|mum|woman|grandmother|grandma|girl|wife|princess|bride|queen', 'his', 'him'],
      ['he|father|dad|man|grandfather|grandpa|boy|husband|prince|groom|king', 'her', 'her'],
    ] as const
  ).map(([giver, whose, whom]) => ({
    of: new RegExp(
      `\\b(?:in|into|on) ${whose} (?:open |outstretched |small |little )?(?:hands?|palms?)\\b`,
      'i',
    ),
    said: new RegExp(
      `\\b((?:${giver})\\b(?:(?!\\b(?:he|she|him)\\b)[^.!?;]){0,80}?) (?:puts?|places?|press(?:es)?|drops?|lays?|slips?) ((?:it|the|an?|her|his|some)(?: [\\w-]+){0,3}?) (?:in|into|on) ${whose} (?:open |outstretched |small |little )?(?:hands?|palms?)\\b`,
      'gi',
    ),
    means: `$1 gives $2 to ${whom}`,
  })),
  // One pair for two, in its box.
  {
    of: /\b(?:groom|bride|wedding|best man)\b/i,
    said: /\bwith (?:the|both|their) (?:wedding )?rings\b/gi,
    means: 'with the ring box',
  },
  {
    of: /\b(?:smaller|small|little|tiny|baby) (?:robot|one|dragon|dog|bird|snowman|alien)\b/i,
    said: /\bthe (?:little|small|tiny) one\b/gi,
    means: 'the smaller one',
  },
  {
    of: /\b(?:chest|treasure)\b/i,
    said: /(?<=[.!?] )it is (?=(?:full of|filled with|packed with) (?:gold|jewels|coins|treasure|gems|silver))/gi,
    means: 'The treasure chest is ',
  },
  {
    of: /\b(?:spaceships?|starships?|planets?|astronauts?|space|orbit|galaxy)\b/i,
    said: /\b(an?|the|his|her) pod\b/gi,
    means: '$1 escape pod',
  },
  {
    of: /\b(?:spaceships?|starships?|spacecraft)\b/i,
    said: /\b(?:near|around|above|over|past) (an?|the) ((?:[\w-]+ )?planet)\b/gi,
    means: 'in space near $1 $2',
  },
  {
    of: /\b(?:mother|mom|mum|mommy)\b[\s\S]*\b(?:father|dad|daddy)\b|\b(?:father|dad|daddy)\b[\s\S]*\b(?:mother|mom|mum|mommy)\b/i,
    said: /\b(?:both (?:of the )?|the two |the )parents\b/gi,
    means: 'the mother and the father',
  },
  {
    of: /\b(?:sandcastle|snowman|tower|treehouse|cake|fort|nest|kite)\b/i,
    said: /\b(build|mak|bak|start building|begin building)(s|es|ing)? (?:an?|another) new one\b/gi,
    means: '$1$2 it again',
  },
  // Hers it was, and he wears it now.
  ...(
    [
      ['she|mother|mom|woman|grandmother|grandma|girl|wife|princess', 'his', 'him'],
      ['he|father|dad|man|grandfather|grandpa|boy|husband|prince', 'her', 'her'],
    ] as const
  ).map(([giver, whose, whom]) => ({
    of: /\b(?:scarf|coat|jacket|shawl|necklace|medal|garland|cape)\b/i,
    said: new RegExp(
      `(?<=\\b(?:${giver}) )(?:wraps?|puts?|ties?|winds?|hangs?|places?|drapes?) (the|an?|her|his) ((?:[\\w-]+ )?(?:scarf|coat|jacket|shawl|necklace|medal|garland|cape)) (?:around|on|over|about|onto) ${whose} (?:neck|shoulders|back)\\b`,
      'gi',
    ),
    means: `puts $1 $2 on ${whom}`,
  })),
  // Over an edge or adrift: pulled up by it.
  ...(['his', 'her', 'their'] as const).map((whose) => ({
    of: /\b(?:slips?|falls?|dangl\w+|hangs?|hanging|cliff|edge|ledge|drown\w*|drifts?|drifting|tether|climbers?|precipice|abyss)\b/i,
    said: new RegExp(
      `\\b(?:catch|grab|seiz|tak|clutch|grip)(?:e?s|ed|ing)? ${whose} (?:hand|arm|wrist)\\b`,
      'gi',
    ),
    means: `pulls ${{ his: 'him', her: 'her', their: 'them' }[whose]} up by the hand`,
  })),
  // Whoever finds something by a body is not the dead.
  {
    of: /\b(?:dead|lifeless) (?:body|man|woman|person)\b|\bcorpse\b/i,
    said: /\b(an?|the) ((?:[\w-]+ )?[\w-]+) ((?:examin|find|discover|inspect|kneel|look|bend|crouch|photograph|stumbl)(?:e?s|ing) (?:[\w-]+ ){0,3}?(?:an?|the) (?:dead body|lifeless body|corpse|dead man|dead woman|dead person)\b[^.!?]*[.!?]) (?:he|she)\b/gi,
    means: '$1 $2 $3 The $2',
  },
  {
    of: /\bclimbs? (?:up )?(?:an?|the) (?:[\w-]+ )?tree\b/i,
    said: /\b(it|he|she|the (?:cat|kitten|boy|girl|bear)) (?:gets|is|becomes) stuck(?: up there| up high| in the tree| on a branch)?(?=[.,;!]|$| and\b)/gi,
    means: '$1 sits on a high branch of the tree, afraid',
  },
  {
    of: /\blockers?\b/i,
    not: /\b(?:gym|football|pool|swim\w*|team|players?|station|changing|locker room|dressing|coach|spy|airport|evidence|boxer|meat)\b/i,
    said: /\b(his|her|an?|the|their) lockers?\b/gi,
    means: '$1 locker in the school hallway',
  },
  // In traffic it is cars that have horns, and that stop.
  {
    of: /\b(?:traffic|cars?|drivers?|taxis?|trucks?|highway|rush hour|intersection)\b/i,
    not: /\b(?:orchestra|band|hunt\w*|king|queen|army|parade|bulls?|trumpet\w*)\b/i,
    said: /\b(?:car )?horns (?:blare|honk|sound|blast|toot)\b/gi,
    means: 'cars honk',
  },
  { of: /\btraffic\b/i, said: /\btraffic (?:stops|halts|stands still)\b/gi, means: 'cars wait' },
  {
    of: /\b(?:food|ice cream|taco|coffee) (?:truck|van)\b/i,
    said: /\b(?:flip|throw|slid|open|push|swing)(?:e?s|ing)? (?:open )?(?:the|a|its|his|her) (?:serving )?hatch(?: open)?\b/gi,
    means: 'leans out of the food truck',
  },
  {
    of: /\brobots?\b/i,
    not: /\b(?:washing|vending|sewing|coffee|slot|time|claw|fax|arcade) machine\b/i,
    said: /\bthe ((?:motionless|silent|rusty|old|little|gentle|broken|still|lifeless|tired|dying) )machine\b/gi,
    means: '$1robot',
  },
  // Rinks and greenhouses have glass all round; rooms have windows.
  {
    of: /\b(?:hockey|puck|rink|greenhouse|conservatory)\b/i,
    said: /\b(?:behind|through|against) the glass\b/gi,
    means: '',
  },
  {
    of: /\b(?:lobby|window|lights|rain|office|street|garden|train|shop)\b/i,
    not: /\b(?:greenhouse|conservatory|aquarium|sharks?|fish|museum|display|case|prison\w*|visitors?|bar|wine|beer|whisk\w+|tank)\b/i,
    said: /\b(behind|through|against|beyond) the glass\b(?! (?:door|wall|of))/gi,
    means: '$1 the window',
  },
  // What was stuffed stays a toy.
  {
    of: /\b(?:stuffed|plush|cuddly) (?:rabbits|bunnies|bears|animals|dogs|cats)\b/i,
    said: /\bone of the (?:rabbits|bunnies|bears|animals|dogs|cats)\b/gi,
    means: 'one teddy bear',
  },
  ...['briefcase', 'suitcase', 'parcel', 'trunk', 'handbag'].map((bag) => ({
    of: new RegExp(`\\b(?:an?|the|his|her) (?:[\\w-]+ )?${bag}\\b`, 'i'),
    said: /\bopens it and (?:finds|sees) (?:that )?it(?: is|['’]s)? (?:packed|filled|full|stuffed|crammed) (?:with|of)\b/gi,
    means: `opens the ${bag} full of`,
  })),
  {
    of: /\bcage\b/i,
    said: /\b(?:tug|pull|whip|yank|tak|lift)(e?s|ing) off the (?:cover|cloth|sheet|blanket)\b/gi,
    means: 'pulls a cloth off the cage',
  },
  {
    of: /\b(?:drops|spills) (?:an? |the |his |her )?(?:stack of |pile of |armful of )?books\b/i,
    said: /\bpick(s|ing)? up the last one\b/gi,
    means: 'pick$1 up a book',
  },
];

const told = (story: string, senses: readonly StorySense[]): string =>
  senses.reduce(
    (text, { of, not, said, means }) =>
      of.test(story) && !not?.test(story) ? text.replace(said, means) : text,
    story,
  );

/** What opened a sentence before a place was put in front of it. */
const MIDWAY = /(?<=\p{Ll} )(?:A|An|The|He|She|They|It|His|Her|Three)(?= \p{Ll})/gu;

/** Where a story is played and what its own things are called. */
function settled(story: string): string {
  const said = told(story, [...STORY_CRIMES, ...STORY_SETTINGS, ...STORY_OWN_SENSES]);
  return said === story ? story : said.replace(MIDWAY, (word) => word.toLowerCase());
}

/** The story with such words said plainly; what its scenes make plain the other senses read. */
export const inStorySense = (story: string): string =>
  told(told(settled(kinOfBeasts(story)), [...STORY_HOME_AND_SHOP, ...STORY_SCENES]), [
    ...STORY_ADVENTURES,
    ...STORY_BEASTS,
    ...STORY_ENDS,
    ...STORY_HISTORY,
    ...STORY_PLACES,
    ...STORY_PEOPLE,
    ...STORY_THINGS,
    ...SENSES,
    ...STORY_WORDS,
    ...STORY_DEEDS,
  ]);
