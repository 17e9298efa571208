/** Deeds whose meaning stands in an earlier sentence: who plays where a piano stands plays on that, who kicks harder swims. */
import { DET } from './phrase-parts.ts';

export interface StorySense {
  /** Found somewhere in the story, in another sentence as well. */
  readonly of: RegExp;
  /** Found there, it is another story. */
  readonly not?: RegExp;
  readonly said: RegExp;
  readonly means: string;
}

const SWIM_RACE = /\bswimmers?\b|\bswim(?:ming)? (?:race|meet|gala)\b|\bswimming pool\b/i;
const POOLS =
  /\bdiving board\b|\bswimmers?\b|\bswimming (?:pool|lesson)\b|\b(?:shallow|deep) end\b|\bpoolside\b/i;
const BIG_WADERS =
  '(?:an?|the) (?:[\\w-]+ )?(?:moose|elk|bear|deer|stag|hippo|elephant|buffalo|bull|cow|horse)';
const IN_SPACE = /\b(?:astronauts?|cosmonauts?|taikonauts?|spacewalk\w*|spacesuits?)\b/i;
const FIREARMS = 'rifle|gun|pistol|revolver|shotgun|musket|weapon|sword|bow|crossbow';
const END = '(?=[.,;!]| and\\b| but\\b| as\\b| while\\b| when\\b| until\\b|$)';

export const STORY_DEEDS: readonly StorySense[] = [
  // Who begins to play beside an instrument plays that.
  ...'piano|organ|violin|cello|guitar|harp|accordion|trumpet|saxophone|flute|harmonica|banjo|ukulele'
    .split('|')
    .map((instrument) => ({
      of: new RegExp(`\\b${instrument}\\b`, 'i'),
      not: /\b(?:games?|cards|chess|ball|football|toys?|blocks|dolls?)\b/i,
      said: new RegExp(
        `\\b(?:(?:begins?|starts?|began|started) (?:to play|playing)|(?<=\\b(?:he|she|they|and) )plays?)(?: (?:softly|gently|quietly|beautifully|slowly|again|alone))?${END}`,
        'gi',
      ),
      means: `plays the ${instrument}`,
    })),
  {
    of: /\b(?:piano|organ|harpsichord)\b/i,
    said: /\b(finds?|sees?|notices?|discovers?) (an?|the) ((?:[\w-]+ )?(?:piano|organ|harpsichord)) (?:left |standing )?(?:open|unlocked|uncovered)\b/gi,
    means: '$1 $2 $3',
  },
  // In a race of swimmers nobody falls, and no leg kicks anybody.
  {
    of: SWIM_RACE,
    said: new RegExp(
      `\\b(?:falls? (?:far |further |slowly )?behind|kicks? (?:harder|faster|with all (?:her|his) might)|(?:pulls?|surges?|moves?|draws?) ahead|catch(?:es)? up|takes? the lead)${END}`,
      'gi',
    ),
    means: 'swims',
  },
  {
    of: SWIM_RACE,
    said: /\b(?:touch(?:es)?|reach(?:es)?|hits?|slaps?) the (?:pool |far |end )?(?:wall|end)(?: of the pool)?(?: (?:first|last|just in time|before (?:anyone|everyone|the others)))?/gi,
    means: 'wades in the indoor pool',
  },
  // The shallow end is the pool's.
  {
    of: POOLS,
    said: /\b(?:climb|get|step|slip|wade|go|slide|lower)(?:s|es)? (?:himself |herself )?(?:down )?(?:in|into) the (?:shallow|deep) end\b/gi,
    means: 'wades in the pool',
  },
  {
    of: POOLS,
    said: /\b(?:jump|leap|dive|plunge|slip)s? in (?:after|with|beside|next to) (?:him|her|them)\b/gi,
    means: 'swims in the pool',
  },
  {
    of: POOLS,
    said: /\b(?:rolls?|rolling) up (?:his|her) (?:trousers|pants|jeans|trouser legs|sleeves) and (?=wades|climbs|steps|walks|gets)/gi,
    means: '',
  },
  {
    of: POOLS,
    said: /\b(?:finds?|sees?|spots?|notices?|discovers?) ((?:an?|the|his|her|their) (?:[\w-]+ ){0,2}?(?:swimmer|diver|girl|boy|daughter|son|child|student|pupil|woman|man)) (?:sitting|perched|perching|crouching) (?=on the (?:high )?diving board)/gi,
    means: 'looks up at $1 who is sitting ',
  },
  // Where one paddles along, whoever is in the way is in the water.
  ...'canoe|kayak|rowboat|rowing boat|raft'.split('|').flatMap((boat): StorySense[] => {
    const of = new RegExp(
      `\\b(?:paddl|row|canoe|drift|float)\\w*\\b.*\\b${boat}s?\\b|\\b${boat}s?\\b.*\\b(?:paddl|row|drift|float)\\w*\\b`,
      'is',
    );
    return [
      {
        of,
        said: new RegExp(
          `\\b(${BIG_WADERS}) (?:steps?|comes?|walks?|emerges?|wades?|rises?|bursts?|splashes) (?:out )?(?:of|from) (?:the )?(?:reeds|trees|bushes|woods|forest|shallows|water|mist|fog|bank)(?:, (?:dripping|huge|steaming)(?: wet)?,?)?(?: (?:right|just|directly))? (?:in front of|before|beside|near|ahead of) (?:them|him|her|the ${boat})\\b`,
          'gi',
        ),
        means: `$1 wades in front of the ${boat}`,
      },
      { of, said: /\b(paddle|row)(s?) (?:back )?ashore\b/gi, means: `$1$2 the ${boat}` },
      {
        of,
        said: /\blets? go of (?:his|her|the) (?:paddle|oar)(?: in (?:surprise|fright|shock|fear|terror))?,? and it (?:floats|drifts) (?:away|off)\b/gi,
        means: `is in the ${boat} with both hands up, a paddle floats in the lake`,
      },
      {
        of,
        said: /\b(?:steers?|paddles?|rows?) (?:them|us|him|her)(?: after (?:it|him|her|them))?(?: (?:home|ashore|away|back|on|across))? with ((?:his|her|an?|the) (?:[\w-]+ )?[\w-]+)/gi,
        means: `is in the ${boat} holding $1`,
      },
    ];
  }),
  {
    of: /\bstarting blocks?\b/i,
    said: /\b(screams?|shouts?|yells?|cheers?|watches|roars?) from (?:the )?(?:poolside|pool side|side(?: of the pool)?|pool deck|edge)\b/gi,
    means: '$1 at the swimmer',
  },
  // What a line holds in space floats off without it.
  ...(
    [
      ['her', 'she'],
      ['his', 'he'],
    ] as const
  ).map(([whose, who]) => ({
    of: IN_SPACE,
    said: new RegExp(
      `\\b(?:${whose}|the) (?:safety )?(?:tether|line|cable|rope) (?:snaps|breaks|tears|rips|comes loose|is cut),? and (?:then )?${who} (?:slowly )?(?:drifts|floats|spins|tumbles) (?:away|off)(?: (?:into|in|through|from|towards?) (?:the )?[\\w-]+)?${END}`,
      'gi',
    ),
    means: `${who} floats away outside the space station`,
  })),
  {
    of: IN_SPACE,
    said: /\b(?:repairs?|fixes|mends|inspects|services|works on|checks) (?:the|an?|their|her|his) (?:damaged |broken )?(?:space )?station(?: (?:from )?outside)?\b(?! (?:master|wagon))/gi,
    means: 'repairs a satellite outside the space station',
  },
  { of: IN_SPACE, said: /\b(?:his|her|their|an?) crew[- ]?mate\b/gi, means: 'another astronaut' },
  {
    of: IN_SPACE,
    not: /\b(?:train|railway|bus|metro|subway|police|fire|gas|petrol|weather|base|research|radio) station\b/i,
    said: /\b(the|a|their|her|his) station\b(?! (?:master|wagon))/gi,
    means: '$1 space station',
  },
  // Whose calf it is.
  ...'elephant|whale|giraffe|hippo|rhino'.split('|').map(
    (dam): StorySense => ({
      of: new RegExp(`\\b${dam}s?\\b`, 'i'),
      not: /\b(?:cows?|cattle|farm|barn|elk|moose)\b/i,
      said: new RegExp(
        `(?<!\\b${dam} )\\b(her|his|the|a|its) (?:little |tiny |newborn |young )?calf\\b`,
        'gi',
      ),
      means: `$1 baby ${dam}`,
    }),
  ),
  {
    of: /\belephants?\b/i,
    said: /\b(?:muddy |brown |dark |cool |clear )?water (?:slowly |gradually |finally )?(?:fills|seeps into|wells up in|trickles into|rises in) the (?:hole|pit|hollow)\b/gi,
    means: 'the elephant stands beside a huge puddle',
  },
  {
    of: /\bturtles?\b/i,
    said: /\b(?:digs (?:an?|her|the) (?:[\w-]+ )?(?:hollow|nest|hole|pit)(?: in the sand)?,? and (?:then )?)?(?:drops|lays|deposits|buries) (?:her|the|its) eggs?\b/gi,
    means: 'lays five eggs',
  },
  // "climbs in" where a bath has been run.
  {
    of: /\b(?:bathtub|tub|bath)\b/i,
    not: /\b(?:car|taxi|van|bus|truck|boat|bed|sleigh|carriage|window|hot tub|pool)\b/i,
    said: /\b(?:climbs|gets|steps|slips|hops|slides|sinks|lowers (?:him|her)self)(?: (?:back|down|carefully|slowly))? in(?= and\b|[.,;!]|$| with\b| beside\b| behind\b)/gi,
    means: 'sits in the bathtub',
  },
  {
    of: /\b(?:lake|sea|ocean|river|water|jetty|pier|pool|swim\w*|waves)\b/i,
    said: /\b(dives) (?:down )?(?:under|below)(?: the (?:water|surface|waves))?(?= and\b|[.,;!]|$)/gi,
    means: 'swims underwater',
  },
  {
    of: IN_SPACE,
    said: /\b(?:fires?|uses?|sprays?|triggers?|blasts?) (?:her|his|the|an?) (?:[\w-]+ )?(?:drill|extinguisher|thrusters?|jet ?pack|jets?) to (?:push|propel|thrust|drive|send|boost|get) (?:herself|himself|her|him)?(?: ?back)?/gi,
    means: 'floats back outside the space station',
  },
  // "Inside" is in what one was outside of.
  {
    of: /\boutside\b/i,
    said: /\boutside (the|an?|his|her|their) ((?:[\w-]+ )?(?:station|cabin|house|spaceship|ship|tent|hut|castle|church|temple|shop|caf[eé]|cave|igloo|barn|hospital|school|museum|theat(?:er|re)|prison|bank|palace|mansion|lighthouse|cottage|submarine))\b((?:(?!\b(?:outside|home)\b)[\s\S]){0,300}?[.!?] )inside,/gi,
    means: 'outside $1 $2$3Inside the $2,',
  },
  // The other's word is left out: "One lowers his."
  ...FIREARMS.split('|').map((arm) => ({
    of: new RegExp(
      `\\b(?:rais|aim|point|draw|lift|pull|level)\\w* (?:out )?(?:their|his|her) ${arm}s?\\b`,
      'i',
    ),
    said: /\b(one|the other) (?:of them )?(?:slowly |finally |carefully )?lowers (his|hers)(?=[.,;!]| and\b)/gi,
    means: `$1 puts down his ${arm}`,
  })),
  // A gun that jams has nothing to eat about it.
  {
    of: /\b(?:gun|pistol|revolver|rifle|shotgun|weapon)s?\b/i,
    said: /,? (?:but|and|when|as) (his|her|the) (gun|pistol|revolver|rifle|shotgun|weapon) (?:jams|misfires|clicks empty|is empty|won['’]t fire|fails|does not fire|doesn['’]t fire)/gi,
    means: ' and looks at the $2 in $1 hand',
  },
  ...(
    [
      ['his', 'He'],
      ['her', 'She'],
    ] as const
  ).map(([whose, who]) => ({
    of: /\beggs?\b/i,
    not: /\b(?:frying pan|omelet\w*|bowl|skillet)\b/i,
    said: new RegExp(
      `,? (?:but|and|when) (?:the|its) (?:egg|shell|eggshell) (?:cracks|breaks|splits) (?:open )?in ${whose} (?:arms|hands?|lap)(?=[.!?])`,
      'gi',
    ),
    means: `. ${who} holds the cracked egg`,
  })),
  {
    of: /\b(?:pedestal|plinth|podium|stand)\b/i,
    said: /\b(lifts?|takes?|grabs?|snatch(?:es)?) (it|them) off (?:of )?(?:its|the) (?:pedestal|plinth|podium|stand)\b/gi,
    means: '$1 $2 from its stand',
  },
  // The shell of a story with an egg is the egg's.
  {
    of: /\beggs?\b/i,
    not: /\b(?:beach|sea|seashells?|turtles?|snails?|crabs?|tortoises?|clams?)\b/i,
    said: /\b(?:the|its) (?:egg)?shell (cracks?|breaks?|splits?|shatters?)\b/gi,
    means: 'the egg $1',
  },
  // What ticks, or is set going, is held: it is no tick.
  {
    of: /\b(?:pocket ?watch|wristwatch|watch|clock)\b/i,
    not: /\bbombs?\b/i,
    said: /(?<=[.!?;] |^)it (?:begins|starts|slowly begins|finally starts) (?:to tick|ticking)(?: again)?,? and (?=(?:he|she)\b)/gi,
    means: '',
  },
  {
    of: /\bpocket ?watch\b/i,
    said: /\bwinds (?:up )?(?:it up|it|the (?:tiny |small |little |old )*(?:spring|crown|key|mechanism))(?: up)?(?=[.,;!]| and\b)/gi,
    means: 'winds the pocket watch',
  },
  // Guards and thieves carry lights with a battery.
  {
    of: /\b(?:museum|gallery|bank|vault|warehouse|office)\b/i,
    not: /\b(?:castle|medieval|dungeon|temple|tomb|knights?|king|crypt|flam\w+|burning)\b/i,
    said: /\b(with|holding|carrying|shin(?:es|ing)|rais(?:es|ing)) (his|her|an?|the) torch\b/gi,
    means: '$1 $2 flashlight',
  },
  {
    of: /\b(?:thie(?:f|ves)|robbers?|burglars?|heist|museum|bank|vault|guards?)\b/i,
    not: /\b(?:alarm clock|wakes? up|smoke|fire)\b/i,
    said: /,?(?: and| as| when)? (?:an|the) alarms? (?:flash(?:es)?|blinks?|glows?|lights? up|pulses?)(?: red)?(?=[.,;!]|$)/gi,
    means: ' and the red alarm light flashes',
  },
  // Found hanging, it hangs still.
  {
    of: /\b(?:finds?|discovers?|sees?)\b/i,
    said: new RegExp(
      `\\b(?:finds?|discovers?|sees?) (?:only |just |nothing but )?(${DET} (?:[\\w-]+ )?(?:rope|cable|chain|ladder|noose|cord)) (?:swinging|hanging|dangling|swaying) (?:down )?from\\b`,
      'gi',
    ),
    means: 'looks only at $1 hanging from',
  },
  {
    of: /\bbus (?:shelter|stop)\b[^.!?]*[.!?][\s\S]*\bhome (?:through|in|across) (?:the |a )?(?:[\w-]+ )?(?:storm|rain|snow|blizzard|downpour)\b/i,
    said: /\b(?:fetch(?:es)?|gets?|brings?|grabs?|takes?) (an?|the|his|her) ((?:[\w-]+ )?towel) and (dr(?:y|ies)|rubs?|wipes?) (it|him|her|them|(?:the|his|her) [\w-]+)(?: (?:dry|off|down)\b)?(?=[.,;!]|$)/gi,
    means: '$3 $4 with $1 $2 in the living room',
  },
  // No wall with a door stands on a stage: whoever comes stands at its side.
  {
    of: /\b(?:concert hall|theat(?:er|re)|opera house|auditorium|stage|arena)\b/i,
    not: /\b(?:dressing room|home|house|apartment|bedroom|office|hotel|backstage|stage coach|lobby|foyer)\b/i,
    said: /\b(stops?|stands?|appears?|waits?|pauses?|freezes?|lingers?) (?:in|at|by) (?:the|an?) (?:open )?(?:doorway|door)(?=[.,;!]| and\b| to\b)/gi,
    means: '$1 there',
  },
  // The crew of a spacecraft are no sailors.
  {
    of: /\b(?:astronauts?|cosmonauts?|taikonauts?|spacewalk\w*|space station)\b/i,
    not: /\b(?:film|camera|sea|ocean|sailors?|ground|news|submarine|boat|flight|cabin) crew\b|\b(?:sailors?|pirates?)\b/i,
    said: /\b(hugs?|greets?|joins?|embraces?|meets?|tells?|wakes?|thanks?|waves (?:to|at)|smiles at) (?:his|her|the) crew(?:mates)?(?=[.,;!]| and\b| in\b)/gi,
    means: '$1 two other astronauts',
  },
  // What is lifted off its stand later stands there before.
  {
    of: /\b(?:from|off) (?:its|the) (?:stand|pedestal|plinth|podium|display)\b/i,
    said: /(?<=\b(?:museum|gallery|temple|hall|vault|room|palace|tomb)) towards? (an?|the) ((?:[\w-]+ ){0,2}?[\w-]+)(?=[.;!])/gi,
    means: ' and looks at $1 $2 on a pedestal',
  },
  // Who is led off behind a beast is the one who is tied.
  ...'outlaw|bandit|thief|robber|prisoner|captive|fugitive|killer|rustler|smuggler|deserter|spy'
    .split('|')
    .map((captive) => ({
      of: new RegExp(`\\b${captive}\\b`, 'i'),
      said: /\b((?:the|an?) [\w-]+) ([^.!?]{3,80}?),? (?:and )?then (?:leads|takes|drags|marches|hauls) (?:him|her) (?:away|off) (?:tied|bound|roped) (?:behind|to) (?:an?|the|his|her) (mule|horse|donkey|pony|camel|ox)\b/gi,
      means: `$1 $2. $1 leads a $3, and the ${captive} walks behind the $3 with tied hands`,
    })),
  {
    of: /\bmountains?\b/i,
    said: /\b((?:eagle|condor|griffin|hawk|vulture|falcon|roc)['’]s nest)\b(?! (?:in|on|at|high)\b)/gi,
    means: '$1 in the mountains',
  },
  {
    of: /\bhome (?:through|in|across) (?:the |a )?(?:[\w-]+ )?(?:storm|rain|snow|blizzard|downpour)\b/i,
    said: /\b(under|at|in|beneath) (an?|the) bus (?:shelter|stop)(?=[.,;!])/gi,
    means: '$1 $2 bus stop in the street',
  },
  // Home is where one is going, through the storm one is on the way.
  {
    of: /\bhome\b/i,
    said: /\b((?:carr(?:y|ies)|carried|walks?|runs?|hurr(?:y|ies)|trudges?|rush(?:es)?|takes?|brings?|leads?|struggles?|battles?)(?: (?:it|him|her|them|the [\w-]+))?) home (?=(?:through|in|across|against) (?:the |a )?(?:[\w-]+ )?(?:storm|rain|snow|blizzard|snowstorm|downpour|wind|dark|night|streets?|fog|forest|woods|fields?|park|puddles)\b)/gi,
    means: '$1 ',
  },
  // Fetched to dry with: seen at the drying.
  {
    of: /\btowels?\b/i,
    said: /\b(?:fetch(?:es)?|gets?|brings?|grabs?|takes?|finds?) (an?|the|his|her) ((?:[\w-]+ )?towel) and (dr(?:y|ies)|rubs?|wipes?) (it|him|her|them|(?:the|his|her) [\w-]+)(?: (?:dry|off|down)\b)?/gi,
    means: '$3 $4 with $1 $2',
  },
  // What shivers is what was found.
  {
    of: /\b(?:finds?|discovers?|spots?|sees?|notices?)\b/i,
    said: /\b(finds?|discovers?|spots?|notices?) (an?|the) ((?:tiny |small |little |wet |lost |stray )*)(pupp(?:y|ies)|dog|kitten|cat|bird|fox|rabbit|hedgehog|owl|fawn|lamb|foal|duckling|boy|girl|child|baby|man|woman) (shivering|trembling|whimpering|crying|sobbing|sleeping) (?=(?:under|in|on|behind|beneath|beside|by|at|inside|near)\b)/gi,
    means: '$1 $2 $5 $3$4 ',
  },
  // Through the small door one found.
  {
    of: /\b(?:finds?|discovers?|opens?) (?:an?|the) (?:[\w-]+ )?door\b/i,
    said: /(?<=\b(?:he|she|they|and) )(crawls?|climbs?|squeezes?|creeps?) in(?:side)?(?= with\b|[.,;!]| and\b)/gi,
    means: '$1 through the door',
  },
  ...['pond', 'lake', 'river', 'sea', 'stream', 'fountain'].map((water) => ({
    of: new RegExp(`\\b(?:in|into|on|at|from) (?:the|an?) (?:[\\w-]+ )?${water}\\b`, 'i'),
    said: /(?<=\b(?:he|she|and|they) )(wades?|jumps?|dives?|leaps?) in(?=[.,;!]| and\b| after\b)/gi,
    means: `$1 into the ${water}`,
  })),
];
