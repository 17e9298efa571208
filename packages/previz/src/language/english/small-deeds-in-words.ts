/** Deeds of every day that have a verb of their own, as the plainer deed that is seen: to swat is to hit, to straddle is to ride. */

import { PASSING_DEEDS } from './passing-deeds-in-words.ts';
import { DET_OR_FEW as DET } from './phrase-parts.ts';

const WORD = '(?:(?!(?:in|on|at|with|to|from|by|of|over|into|and|for|under|near)\\b)[\\w-]+)';
const ONE = `(?:${DET} (?:${WORD} )?${WORD})`;
const WHOM = `(him|her|them|${DET} (?:${WORD} )?${WORD})`;
/** No more is said of what it is done to. */
const END =
  '(?=$|[.,;!]| (?:in|on|at|by|near|under|beside|during|before|after|while|with|from|outside|inside|behind)\\b)';
/** Not where the word names a thing: "a spear", "the swab". */
const noThing = (word: string): string => `(?<!\\b(?:an?|the|his|her|their|with|long|and|of|two) ${word}s? )`;

/** Rows as in `senses-in-words.ts`. */
export const SMALL_DEEDS_IN_WORDS: readonly (readonly [string, string, string, string])[] = [
  // With hand and tool.
  [
    'spear|harpoon',
    `(?<!\\b(?:heron|egret|stork|crane|kingfisher|bird|pelican|osprey)s? \\w+ )${noThing('(?:spear|harpoon)')}${WHOM}`,
    'stab',
    ' $1 with a spear',
  ],
  ['swab', `${noThing('swab')}(?:the )?(?:[\\w-]+ )?(deck|floor|decks)`, 'mop', ' the $1'],
  [
    'till|hoe',
    `${noThing('hoe')}((?:the )?(?:[\\w-]+ )?(?:soil|earth|field|garden|ground|land))(?: with ${DET} hoe)?`,
    'hoe',
    ' $1',
  ],
  ['strip|scrape', '(?:the |old )*paint (?:off|from) (?=(?:an?|the|his|her) )', 'sand', ' '],
  [
    'tape|seal',
    `(${DET} (?:[\\w-]+ )?(?:box|boxes|package|parcel|carton))(?: shut| closed| up)?(?: with tape)?`,
    'wrap',
    ' $1',
  ],
  [
    'staple',
    `${noThing('staple')}(?:(?:the|some|two|his|her) )?(?:[\\w-]+ )?(?:papers|pages|sheets|documents|reports?)(?: together)?`,
    'staple',
    ' a sheet of paper',
  ],
  [
    'sprinkle|scatter|dust|drizzle|spoon|grate',
    `(?:some |the )?(?:[\\w-]+ ){1,2}(?:on|over|onto|on top of) (?:(?:an?|the|his|her|some) )?((?:[\\w-]+ )?(?:dough|cake|cupcakes?|pizza|salad|steak|fish|chicken|soup|pasta|spaghetti|pancakes?|waffles?|eggs?|meat|cookies|dessert))`,
    'season',
    ' a $1',
  ],
  [
    'spoon|stir|put|drop|pour|add',
    `(?:some |a lump of |the )?(?:sugar|honey|milk|cream)(?: cubes?)? (?:in|into|to) (?=(?:an?|the|his|her|some) (?:[\\w-]+ )?(?:tea|coffee|teacup|cup|mug)\\b)`,
    'stir',
    ' ',
  ],
  [
    'tilt|tip',
    `(${DET} (?:[\\w-]+ )?(?:bottle|jug|pitcher|teapot|carafe)(?: of [\\w-]+)?) (?:over|into|towards?) (${DET} (?:[\\w-]+ )?(?:glass|cup|mug|goblet)\\w*)`,
    'pour',
    ' $1 into $2',
  ],
  [
    'twist|unscrew|pry|pop|take',
    `(?:off )?(?:the )?(?:cap|lid|top|cork) (?:off|from|of) (?=(?:an?|the|his|her) (?:[\\w-]+ )?(?:bottle|jar|flask|can)\\b)`,
    'open',
    ' ',
  ],
  [
    'swirl',
    `(?:the |some |his |her )?(?:wine|brandy|whiskey|whisky|cognac|liquor) (?:in|around in|around) (?:an?|the|his|her) (?:[\\w-]+ )?glass`,
    'hold',
    ' a wine glass',
  ],
  [
    'squirt|spray',
    `(him|her|${DET} (?:[\\w-]+ )?[\\w-]+) with (?:an?|his|her|the) (?:toy )?(?:water|squirt) (?:pistol|gun)s?`,
    'aim',
    ' a water pistol at $1',
  ],
  [
    'swat',
    `${noThing('swat')}(?:at )?(?:an?|the|some) (?:[\\w-]+ )?(fly|flies|mosquito|mosquitoes|wasp|bee|bug)(?: with (?:an?|the|his|her) (?:rolled[- ]up |folded )?(?:newspaper|magazine|fly ?swatter))?`,
    'swat',
    ' a $1',
  ],
  // On the body.
  ['spoon[- ]feed', `(?=(?:an?|the|his|her) )`, 'feed', ' '],
  [
    'splash',
    '(?:cold |some |warm )?(?:water )?(?:on|onto|over|in) (his|her|their) (?:own )?face(?= (?:at|in|over|from) (?:an?|the) (?:[\\w-]+ )?(?:sink|basin|washbasin|bathroom)\\b)',
    'wash',
    ' $1 hands',
  ],
  [
    'wash|rinse',
    '(his|her|their) (?:own )?face(?= (?:at|in|over) (?:an?|the) (?:[\\w-]+ )?(?:sink|basin|washbasin|bathroom)\\b)',
    'wash',
    ' $1 hands',
  ],
  [
    'soap|lather',
    `${noThing('soap')}(${DET} (?:[\\w-]+ )?[\\w-]+)'s (?:chin|face|cheeks?|beard|jaw)`,
    'shave',
    " $1's face",
  ],
  [
    'straighten|tighten|loosen|fix',
    '(his|her) (?:own )?((?:[\\w-]+ )?(?:tie|bow tie|necktie|collar))(?: in (?:the|a) mirror)?',
    'adjust',
    ' $1 $2',
  ],
  [
    'strap',
    `on (?=(?:an?|the|his|her|their) (?:[\\w-]+ )?(?:backpack|rucksack|helmet|parachute|jetpack|skis|boots|sandals)\\b)`,
    'put',
    ' on ',
  ],
  ['turn|do|did', '(?:an? |some |her |his )?(?:[\\w-]+ )?(cartwheel)s?', 'cartwheel', ''],
  ['turn', `(?:his|her|their) backs? (?:on|to) ${WHOM}`, 'walk', ' away from $1'],
  ['twirl|swish', '(?:in )?(?:her|his) (?:[\\w-]+ )?(dress|skirt|gown|kilt)', 'twirl', ' in a $1'],
  [
    'tuck',
    '(?:in )?(?:his|her) (?:[\\w-]+ )?(?:shirt|blouse)(?: into (?:his|her) (?:[\\w-]+ )?[\\w-]+| in\\b)?',
    'dress',
    '',
  ],
  [
    'struggle|strain|writhe|squirm|wriggle',
    '(?:against|with|in|free (?:from|of)|out of) (?:the |his |her |their )?(?:ropes?|bonds|chains|bindings|shackles)',
    'sit',
    ' on a chair',
  ],
  // Of two.
  ['squeeze|clasp', `((?:an?|the|his|her|their) (?:[\\w-]+ )?[\\w-]+)['’]s hands?`, 'hold', ' hands with $1'],
  [
    'sweep|swept',
    `(him|her|(?:his|the|a) (?:[\\w-]+ )?[\\w-]+) off (?:her|his) feet`,
    'carry',
    ' $1 in his arms',
  ],
  ['thank|greet|welcome|congratulate', `${WHOM} with a (?:firm |warm )?handshake`, 'shake', ' hands with $1'],
  [
    'take|took|doff',
    `(?:off )?((?:his|her) (?:hat|cap))(?: off)? to ${WHOM}`,
    'put',
    ' on $1 in front of $2',
  ],
  ['twist', `${WHOM}(?:['’]s) arm(?: behind (?:his|her) back)?`, 'wrestle', ' with $1'],
  [
    'swear|swore|pledge|vow',
    `(?:an? |his |her )?(?:[\\w-]+ )?(?:oath|allegiance|loyalty|fealty)(?: of [\\w-]+)? to (?=(?:an?|the|his|her) )`,
    'kneel',
    ' before ',
  ],
  [
    'yield|surrender|present|offer',
    `(his|her|the) (sword|blade|katana) to (?=(?:an?|the|his|her) )`,
    'give',
    ' $1 $2 to ',
  ],
  [
    'telephone|phone|call|ring',
    `(?:(?:his|her|the) (?:[\\w-]+ )?[\\w-]+ )?(?:from|in) an? (?:old |red |public )?(?:phone |telephone |call )?(?:booth|box)`,
    'phone',
    ' next to a telephone booth',
  ],
  [
    'stun|zap|blast|curse|bewitch|enchant|petrify',
    `${WHOM} with (?:an?|his|her|the) (?:[\\w-]+ )?(?:spell|curse|wand|charm|magic)`,
    'cast',
    ' a spell at $1',
  ],
  // Getting about.
  [
    'straddle',
    `(?=(?:an?|the|his|her) (?:[\\w-]+ )?(?:motorcycle|motorbike|bike|bicycle|horse|pony|scooter|donkey|camel|broom)\\b)`,
    'ride',
    ' ',
  ],
  [
    'travel|go|went|journey|cross',
    `(?:(?:the )?[\\w-]+ )?(?:by|on) (camel|horse|horseback|donkey|elephant|bicycle|bike|motorcycle|scooter)(?:back)?`,
    'ride',
    ' a $1',
  ],
  ['toboggan', `${noThing('toboggan')}(?=(?:down|on|through|over)\\b)`, 'sled', ' '],
  [
    'thumb|hitch',
    `${noThing('(?:thumb|hitch)')}(?:an? |for an? |the )?(?:ride|lift|car)s?`,
    'hold',
    ' out a thumb',
  ],
  // Nobody's hands squeeze anything: they sit, close.
  [
    'squeeze|cram|squash|wedge|squish|pile|crowd|bundle|huddle|snuggle|cuddle|curl|flop|plop|plonk|collapse|sink|settle',
    `(?:up |down |back |together |closely |all |(?:him|her|them|it)sel(?:f|ves) )*(?:in|on)(?:to)? (?=${DET} (?:[\\w-]+ ){0,2}(?:(?:aero|air)?plane|airline|economy|coach|aisle) seats?\\b)`,
    'sit',
    ' in ',
  ],
  [
    'squeeze|cram|squash|wedge|squish|pile|crowd|bundle',
    `(?:up |down |back |together |closely |all |(?:him|her|them|it)sel(?:f|ves) )*(?:in|on)(?:to)? (?=${DET} (?:[\\w-]+ ){0,3}(?:sofa|couch|settee|loveseat|bench|armchair|chair|seat|throne|stool|pew)\\b)`,
    'sit',
    ' on ',
  ],
  [
    'squeeze|wriggle|squirm',
    `through (?:an?|the) (?:[\\w-]+ )?(?:gap|crack|crevice|opening|passage)(?: (?:in|between) (?:the |some |two )?(?:rocks|boulders|cliffs?|cave walls?))`,
    'walk',
    ' between two boulders',
  ],
  // At things.
  ['turn|flip', `(?:over )?(?:an?|the|his|her) pages? of (?=(?:an?|the|his|her) )`, 'read', ' '],
  [
    'turn|spin|spun|hold|grip',
    `(?:the|a) (?:steering |ship['’]s )?(?:wheel|helm) of (?=(?:an?|the|his) (?:[\\w-]+ )?(?:ship|boat|yacht|galleon|vessel|sailboat)\\b)`,
    'steer',
    ' ',
  ],
  [
    'stop|halt|hold up',
    '(?:the |oncoming |all )*traffic(?: with (?:his|her|a|one) (?:raised )?hand)?',
    'direct',
    ' traffic',
  ],
  [
    'store|stow',
    `${noThing('store')}(${DET} (?:[\\w-]+ )?(?:boxes|suitcases|crates|books|chairs|trunks))`,
    'stack',
    ' $1',
  ],
  [
    'stuff|cram|throw|threw|toss|put|pack',
    `(?:the |some |his |her |a few )?(?:[\\w-]+ )?(?:clothes|clothing|shirts?|laundry|belongings|things) (?:in|into) (an?|the|his|her) ((?:[\\w-]+ )?(?:suitcase|bag|backpack|duffel bag))(?! (?:in|on|at)\\b)`,
    'pack',
    ' $1 $2 in the bedroom',
  ],
  [
    'pack',
    `((?:an?|the|his|her|their) (?:[\\w-]+ )?suitcases?)(?= *(?:$|[.,;!]|while|and|for|before|with))`,
    'pack',
    ' $1 in the bedroom',
  ],
  [
    'throw|threw|fly|flew',
    `((?:an?|the|his|her) (?:[\\w-]+ )?paper (?:air)?planes?)(?= in class)(?: in class)?`,
    'throw',
    ' $1 in front of a blackboard',
  ],
  ['spit|spat', '(?:out )?(?:on|onto|at) (?=the (?:ground|floor|street|pavement))', 'spit', ' on '],
  ['stick|stuck', `(?:out )?(?:his|her|their) tongues?(?: out)? at `, 'tease', ' '],
  [
    'trade|swap|barter',
    `(${ONE}) for ((?:${DET} )?(?:${WORD} )?${WORD})${END}`,
    'hand',
    ' $1 to a merchant holding $2',
  ],
  [
    'trumpet',
    `${noThing('trumpet')}(?=(?:on|from|at|in) )(?<!\\belephants? trumpets? )`,
    'play',
    ' a trumpet ',
  ],
  ['train|practi[cs]e', `${WHOM} with (?:boxing |punching |focus )?(?:pads|mitts)`, 'spar', ' with $1'],
  [
    'track|follow',
    '((?:[\\w-]+ )?(?:footprints|tracks|paw prints|prints))(?= (?:in|through|across|on)\\b)',
    'examine',
    ' $1',
  ],
  [
    'whip',
    `${noThing('whip')}(?:up )?(?:the |some )?(?:[\\w-]+ )?(?:cream|eggs?|batter|egg whites)(?: in (?:an?|the|his|her) (?:[\\w-]+ )?bowl)?`,
    'whisk',
    ' cream in a bowl',
  ],
  [
    'wheel',
    `${noThing('wheel')}((?:an?|the|his|her) (?:[\\w-]+ )?(?:patient|man|woman|boy|girl|soldier|grandmother|grandfather|mother|father|child|wife|husband|veteran))(?! (?:in|on))`,
    'push',
    ' $1 in a wheelchair',
  ],
  [
    'wipe|brush|dry|dri|dab',
    `(?:away )?(?:an?|the|some) (?:[\\w-]+ )?tears? (?:from|off|on) ((?:an?|the|his|her) (?:[\\w-]+ )?[\\w-]+['’]s) (?:[\\w-]+ )?(?:cheeks?|face|eyes?)`,
    'stroke',
    ' $1 face',
  ],
  [
    'wash|rinse|splash',
    `(?:(?:cold |some |fresh )?water (?:on|onto|over) )?(?:his|her|their) (?:own )?(?:face|hands|face and hands) (?:at|in|by|with water from) (an?|the) (?=(?:[\\w-]+ )?(?:stream|river|lake|brook|creek|pond|spring)\\b)`,
    'kneel',
    ' at $1 ',
  ],
  [
    'watch|monitor|check|scan',
    `(?:the |several |some |a row of |a wall of )(?:[\\w-]+ )?(?:security |cctv |surveillance |computer )?(?:monitors|screens|cctv|cameras)`,
    'watch',
    ' the screens in a control room',
  ],
  [
    'write|wrote|draw|drew|trace|scratch',
    `(?:(?:his|her|their|an?|the) )?(?:[\\w-]+ )?(?:hearts?|circles?|shapes?|picture) (?:in|on|into) the (?:[\\w-]+ )?(sand|snow|dust|dirt|mud)(?: with (?:an?|the|his|her) (?:stick|finger|branch))?`,
    'draw',
    ' a furrowed heart on the $1',
  ],
  [
    'write|wrote|draw|drew|trace|scratch',
    `(?:(?:his|her|their|an?|the) )?(?:[\\w-]+ )?(?:names?|initials) (?:in|on|into) the (?:[\\w-]+ )?(sand|snow|dust|dirt|mud)(?: with (?:an?|the|his|her) (?:stick|finger|branch))?`,
    'draw',
    ' furrowed writing on the $1',
  ],
  [
    'write|wrote|draw|drew|trace|scratch',
    `(?:(?:his|her|their|an?|the) )?(?:[\\w-]+ )?(?:help|sos) (?:in|on|into) the (?:[\\w-]+ )?(sand|snow|dust|dirt|mud)(?: with (?:an?|the|his|her) (?:stick|finger|branch))?`,
    'draw',
    ' furrowed call on the $1',
  ],
  [
    'write|wrote|draw|drew|trace|scratch',
    `(?:(?:his|her|their|an?|the) )?(?:[\\w-]+ )?(?:words?|letters?|message|poem|note|numbers?|sums?) (?:in|on|into) the (?:[\\w-]+ )?(sand|snow|dust|dirt|mud)(?: with (?:an?|the|his|her) (?:stick|finger|branch))?`,
    'draw',
    ' furrowed lines on the $1',
  ],
  ['unzip|zip|open|close', `(?:up )?(?=(?:an?|the|his|her|their) (?:[\\w-]+ )?tent\\b)`, 'open', ' '],
  ['unlock|lock|open', `((?:an?|the|his|her) (?:prison |jail )?cell)${END}`, 'unlock', ' the door of $1'],
  [
    'whistle|blow',
    `(?<=\\b(?:referee|umpire|coach) \\w+ )(?:his |the |a )?(?:whistle )?(?=(?:on|in|at|for|during)\\b)`,
    'blow',
    ' a whistle ',
  ],
  ['slide|slid|zip|zoom', `down an? zip[- ]?line`, 'zipline', ''],
  ['win|won', `(?:an?|the|his|her) ((?:[\\w-]+ )?(?:medal|trophy|cup|award|oscar|prize))`, 'raise', ' a $1'],
  [
    'undress|change|dress|disrobe',
    `behind (?:an?|the) (?:[\\w-]+ )?screen`,
    'undress',
    ' behind a folding screen',
  ],
  [
    'spy|spies|peep|peek|eavesdrop|watch',
    `(?:on |in on )?(?:[\\w-]+ ){0,3}(?:through|at) (?:an?|the) (?:[\\w-]+ )?keyhole`,
    'crouch',
    ' at a door',
  ],
  ['zip[- ]?line', `(?=(?:over|through|across|down|above|into|past)\\b)`, 'swing', ' on a rope '],
  [
    'throw|threw|toss|fling|splash',
    `(?:(?:an?|the|his|her) )?((?:[\\w-]+ )?(?:drink|water|wine|beer|champagne|coffee|cocktail)) (?:in|into|at|over|on) ((?:an?|the|his|her) (?:[\\w-]+ )?[\\w-]+)['’]s face`,
    'throw',
    ' a glass of $1 at $2',
  ],
  [
    'throw|threw|toss|put|fling|shove',
    `(${ONE}) (?:in|into) the trunk of (?=(?:an?|the|his|her) )`,
    'load',
    ' $1 into the trunk of ',
  ],
  ...PASSING_DEEDS,
];
