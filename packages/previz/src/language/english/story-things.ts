/** What becomes of things from sentence to sentence, said as it is seen: what "it" is by then, where it lies, who has it. */
import type { StorySense } from './story-deeds.ts';

const SOMEBODY = "(?:him|her|them|(?:an?|the|his|her|one|each|every)(?: [\\w'’-]+){1,3}?)";
const END = '(?=[.,;!]| and\\b| but\\b| as\\b| while\\b| when\\b| until\\b|$)';
/** What is played with the mouth or the hands and is small enough to be found. */
const INSTRUMENTS = 'harmonica violin fiddle guitar trumpet flute accordion banjo ukulele bugle cello'.split(
  ' ',
);
/** What a line lets down. */
const LOWERED = 'helmet bucket pail basket net pot lantern boot'.split(' ');
/** What a small beast creeps into. */
const SNUG = 'mitten boot shoe slipper sock hat teapot basket'.split(' ');
/** In what a ring is hidden at table. */
const DESSERTS = 'mousse cake cupcake souffl[eé] tart pudding pie ice cream dessert'.split(/ (?!cream)/);

export const STORY_THINGS: readonly StorySense[] = [
  { of: /\bmouth[- ]organs?\b/i, said: /\bmouth[- ]organ(s?)\b/gi, means: 'harmonica$1' },
  // "plays it", "a few notes": on what was found.
  ...INSTRUMENTS.map((instrument) => ({
    of: new RegExp(
      `\\b${instrument === 'harmonica' ? '(?:harmonica|mouth[- ]organ)' : instrument === 'cello' ? 'cell(?:o|ist)' : instrument}s?\\b`,
      'i',
    ),
    not: /\b(?:games?|cards|chess|ball|football|record|tape|video|film)\b/i,
    said: new RegExp(
      `\\b(play)(s|ing)? (?:it|on it|(?:a|the) (?:few|first|single|last) notes?|a note)(?: (?:softly|gently|quietly|slowly|badly|again|for (?:him|her|them)))?${END}`,
      'gi',
    ),
    means: `$1$2 the ${instrument}`,
  })),
  {
    of: /\bcellists?\b/i,
    said: new RegExp(
      `\\b(?:un(?:latches|locks|zips)|opens) (?:the|her|his) (?:cello )?case,? and (?:begins|starts) (?:to play|playing)${END}`,
      'gi',
    ),
    means: 'plays the cello',
  },
  // Arms that are lowered are still in the hands.
  {
    of: /\b(?:rifle|musket|spear|sword|bow|gun)s?\b/i,
    said: /\blower(s?) (their|his|her) (rifles?|muskets?|spears?|swords?|bows?)\b/gi,
    means: 'hold$1 $2 $3',
  },
  // Into the pocket of another it goes from hand to hand; what is felt for there is at the coat.
  {
    of: /\bpockets?\b/i,
    said: /\b(?:slip|slide|tuck|push|put|drop|stuff)s? (it|(?:the|an?|his|her) (?:[\w-]+ )?[\w-]+) (?:back )?in(?:to|side)? ((?:the|an?) (?:[\w-]+ )?[\w-]+)['’]s (?:[\w-]+ )?pocket/gi,
    means: 'hands $1 to $2',
  },
  {
    of: /\b(?:coat|jacket|overcoat|trousers)\b/i,
    said: /\b(?:search|check|go(?:es)? through|feel|rummag)(?:e?s)?(?: in| through)? (?:the|its|all the|both) pockets?\b/gi,
    means: 'looks at the coat',
  },
  // Empty is what one looks into.
  ...'lunchbox box chest suitcase basket purse handbag bag drawer safe barrel bucket'
    .split(' ')
    .map((box) => ({
      of: new RegExp(`\\b${box}\\b`, 'i'),
      said: new RegExp(
        `\\b(?:discovers?|finds?|sees?|notices?|realises?|realizes?) (?:that )?(his|her|the|their) ((?:[\\w-]+ )?${box}) (?:is|was|to be) empty\\b`,
        'gi',
      ),
      means: 'looks into $1 open $2',
    })),
  // What is handed out is in the hand of the first who gets it.
  {
    of: /\b(?:drivers?|passengers|crowd|people|children|customers|commuters|motorists)\b/i,
    said: /\b(?:(?:starts?|begins?) )?(?:pass|hand|giv)(?:es?|ing|s) (?:out|away) (?:free |cold |hot )*(lemonade|ice cream|soup|tea|coffee|water|bread|sandwiches|cake|cookies|pizza)\b/gi,
    means: 'hands $1 to a smiling woman',
  },
  {
    of: /./,
    said: /\b(hand|give|pass|toss|throw)(e?s)? one of (?:them|the (?:boys|girls|children|men|women)) (the|an?|his|her) ([\w-]+)(?=[.,;!]| and\b)/gi,
    means: '$1$2 $3 $4 to one of them',
  },
  // Whoever learns it does it.
  {
    of: /\b(?:forge|blacksmith\w*|anvil)\b/i,
    said: /(?<=[.!?] )((?:by|that|in the|at) (?:[\w-]+ )?(?:evening|night|morning|autumn|spring|summer|winter|dusk|nightfall)),? (?:he|the boy|she|the girl) (?:is|has become|becomes) (?:her|his|the) apprentice\b/gi,
    means: '$1, a boy hammers a horseshoe on the anvil beside the woman',
  },
  // Down a well and up again.
  ...LOWERED.flatMap((vessel): StorySense[] => [
    {
      of: new RegExp(
        `\\bwell\\b[\\s\\S]{0,240}\\b${vessel}\\b|\\b${vessel}\\b[\\s\\S]{0,240}\\bwell\\b`,
        'i',
      ),
      said: new RegExp(
        `\\b(?:lowers|lets down|drops) (?:his|her|the|an?) (?:[\\w-]+ )?${vessel} (?:down )?(?:into the well )?(?:on|with|by) (?:an?|the) (?:long )?rope\\b`,
        'gi',
      ),
      means: 'leans over the well with a rope in the hands',
    },
    ...['he', 'she'].map((who) => ({
      of: new RegExp(
        `\\brope\\b[\\s\\S]{0,240}\\b${vessel}\\b|\\b${vessel}\\b[\\s\\S]{0,240}\\brope\\b`,
        'i',
      ),
      said: new RegExp(
        `\\bwhen ${who} (?:hauls|pulls|draws|winds) it (?:back )?up,? ((?:an?|the|two|three) (?:[\\w-]+ ){1,3}?)(?:is|are) (?:sitting|lying|curled up|swimming) (?:inside|in it)\\b`,
        'gi',
      ),
      means: `${who} kneels beside the ${vessel}, and $1sits in the ${vessel}`,
    })),
  ]),
  {
    of: /\bknights?\b/i,
    not: /\b(?:motor\w*|chess|bicycle|race)\b/i,
    said: /\b(his|her|the|a) helmet\b/gi,
    means: '$1 knight helmet',
  },
  {
    of: /\b(?:soldiers?|trench(?:es)?|private|sergeant|army|troops)\b/i,
    not: /\b(?:knights?|roman|viking|motor\w*|bicycle|space\w*|castle)\b/i,
    said: /\b(his|her|the|an?) (?:german |british |enemy |steel |old |rusty )?helmet\b/gi,
    means: '$1 military helmet',
  },
  // A ring that comes to light is shown in the hand.
  {
    of: /\bring\b/i,
    said: /\b(?:spits|coughs) (?:out|up) (?:an?|the) (?:[\w-]+ )?ring, and (the [\w-]+|he|she) (?:slides|slips|puts) it (?:on|onto) (?:his|her) finger\b/gi,
    means: 'sits on the ground in front of $1 who holds a ring',
  },
  ...['hand', 'palm', 'lap'].map((where) => ({
    of: /\b(?:bag|satchel|box|purse|pouch|envelope|sack|book|urn|jar)\b/i,
    said: new RegExp(
      `\\b(an?|the) ((?:[\\w-]+ ){1,3}?)(?:slides|drops|falls|rolls|tumbles) (?:out )?(?:from|of) it (?:and )?into (the [\\w-]+(?: [\\w-]+)?)['’]s (?:[\\w-]+ )?${where}\\b`,
      'gi',
    ),
    means: `$3 holds $1 $2in the hand`,
  })),
  { of: /\btorcs?\b/i, said: /\btorc(s?)\b/gi, means: 'necklace$1' },
  { of: /\bsatchel\b/i, said: /\b(?:leather )?satchel\b/gi, means: 'leather bag' },
  {
    of: /\b(?:dig|digs|digging|spades?|shovels?|turf|mud|sand|snow|hole)\b/i,
    said: /\b(kneels?) (?:down )?and (?:pulls?|lifts?|takes?|drags?|hauls?) out\b/gi,
    means: '$1 around',
  },
  // Wiped on a sleeve it is in the hand.
  {
    of: /./,
    said: /\b(?:wipes|rubs|polishes|cleans) it (?:clean )?on (?:his|her) (?:sleeve|shirt|coat|jacket|trousers|apron|skirt)\b/gi,
    means: 'holds it',
  },
  {
    of: /\btickets?\b/i,
    said: /\bprints (?:out )?(an?|the) (?:[\w-]+ )?ticket\b/gi,
    means: 'holds $1 ticket',
  },
  // Under the cover is who speaks next.
  {
    of: /\bcovered cage\b|\bcage\b[\s\S]{0,240}\bcover\b/i,
    said: /\b(an?|the) (?:huge |giant |big |enormous )?((?:[\w-]+ )?(?:parrot|canary|cockatoo|budgie|owl|raven|toucan|parakeet)) (says?|squawks?|screeches|shrieks|whistles|sings)\b/gi,
    means: '$1 $2 in the birdcage $3',
  },
  {
    of: /\bwrapped in\b/i,
    said: /(?<=\b(?:is|are|lies) (?:an?|the) (?:[\w-]+ ){1,3})wrapped in (?:an?|the|his|her|some) (?:[\w-]+ )?(?:sock|cloth|handkerchief|newspaper|rag|paper|scarf|tissue|velvet)(?=[.,;!])/gi,
    means: '',
  },
  {
    of: /\b(?:pots|pans)\b/i,
    said: /\b(?:banging|beating|clanging|clashing|rattling) (?:on )?(?:their |the )?pots(?: and pans)?\b/gi,
    means: 'with frying pans in their hands',
  },
  // At lunch one sits before what one has.
  {
    of: /\blunch ?box\b/i,
    said: /\blooks into (his|her|the) open (lunch ?box)\b/gi,
    means: 'sits at a table with $1 open $2 in front',
  },
  {
    of: /\blunch(?: ?box)?\b/i,
    said: /\b(?:across|opposite|beside|next to)(?: (?:the table|him|her))?, ([\w-]+) (?:breaks|tears|cuts|splits) (?:his|her) ((?:[\w-]+ )?(?:sandwich|roll|bun|wrap|cookie)) in(?:to)? (?:two|half|halves)\b/gi,
    means: '$1 sits at the table and holds a $2 in each hand',
  },
  {
    of: /\blunch(?: ?box)?\b/i,
    said: /\b(?:soon )?(?:every child|everyone|everybody|each child|all the children) (?:has |have )?(?:push|slid|slide|pass|shov|hand)(?:e?s|ed)? (?:over )?something (?:over )?(?:towards?|to) (him|her)(?:: [^.!?]*)?/gi,
    means: 'four children sit at the table with $1, food on the table',
  },
  {
    of: /\blunch ?box\b/i,
    said: /\b(?:cannot|can['’]t|can no longer) (?:close|shut) (?:the|its) lid(?: any ?more)?/gi,
    means: 'laughs at a table with a lunchbox full of food in front',
  },
  // What is broken is what was handed over.
  ...'roll bun sandwich loaf cookie biscuit bread'.split(' ').map((food) => ({
    of: new RegExp(`\\b(?:hands?|gives?|passes|offers?|holds?|takes?)\\b[^.!?]{0,120}\\b${food}\\b`, 'i'),
    said: /\b(?:breaks|tears|splits) it in(?:to)? (?:two|half|halves)\b/gi,
    means: `holds a ${food} in each hand`,
  })),
  { of: /./, said: /\bopens it: (?=(?:an?|two|three|his|her|the) )/gi, means: 'opens it and holds ' },
  {
    of: /\b(?:sheep|goats|geese|cows|children|dogs|cats|crowd|people)\b/i,
    said: /\b((?:sheep|goats|geese|cows|children|dogs|cats|people)) gather (?=(?:a)?round\b)/gi,
    means: '$1 are standing ',
  },
  { of: /\bhacksaw\b/i, said: /\b(the|an?) (?:hacksaw )?blade\b/gi, means: '$1 hacksaw' },
  {
    of: /\b(?:marionettes?|puppets?|dolls?)\b/i,
    said: /\bcarves (?:an?|the) (?:nose|face|mouth|smile|eyes?) (?:on|onto|into) ((?:his|her|the|an?) (?:[\w-]+ )?(?:marionette|puppet|doll))/gi,
    means: 'carves $1',
  },
  {
    of: /['’]s (?:glove|hat|mask|cap|boot|shoe|scarf|badge|knife)/i,
    said: /\b(an?) (?:burglar|thief|robber|stranger|soldier|sailor|policeman|cowboy|clown)['’]s (glove|hat|mask|cap|boot|shoe|scarf|badge|knife)\b/gi,
    means: '$1 $2',
  },
  // Over the edge of a trench a helmet has a head in it.
  {
    of: /\b(?:trench(?:es)?|soldiers?|private|sergeant)\b/i,
    said: /\b(?:across the (?:barbed )?wire, )?(?:an?|the) (?:german |enemy |british |french )?(?:military |steel )?helmet (?:slowly |carefully )?(?:rises|appears|lifts|comes up)(?: to (?:listen|look|see))?/gi,
    means: 'another soldier listens in the trench with a hand at the ear',
  },
  {
    of: /\bpocket ?watch\b/i,
    said: /\bhangs (?:it|the (?:pocket ?)?watch) in the (?:shop )?window\b/gi,
    means: 'holds up the pocket watch in front of the shop window',
  },
  {
    of: /\b(?:map|mapmaker|cartographer|island)\b/i,
    said: /\bblots the (?:page|map|parchment|paper)(?: by (?:accident|mistake))?(?:,? and an? (?:lake|island|sea|river|hole) appears in the middle of (?:it|the [\w-]+))?/gi,
    means: 'draws on a map at a desk and looks surprised',
  },
  // The cover lifted, the bird is seen.
  ...['green', 'blue', 'red', 'white', 'grey'].map((colour) => ({
    of: new RegExp(`\\bcage\\b[\\s\\S]{0,240}\\b${colour} parrot\\b`, 'i'),
    said: /\b(?:tug|pull|whip|yank|tak|lift)(?:e?s|ing) off the (?:cover|cloth|sheet|blanket)\b/gi,
    means: `touches the birdcage with a ${colour} parrot in it`,
  })),
  // Whoever creeps into something is in it from then on.
  ...SNUG.flatMap((thing): StorySense[] => [
    {
      of: new RegExp(
        `\\b(?:hedgehog|mouse|kitten|cat|puppy|hamster|squirrel|rabbit|frog|chick|bird|wren|robin|toad)\\b[\\s\\S]{0,240}\\b${thing}\\b`,
        'i',
      ),
      said: /\b(?:crawls|creeps|climbs|snuggles|burrows|wriggles|slips) (?:in|inside|into it)(?: it)?,? and (?:falls|drifts|dozes) (?:fast )?(?:asleep|off(?: to sleep)?)/gi,
      means: `sleeps in the ${thing}`,
    },
    {
      of: /\b(?:crawls|creeps|climbs|snuggles|burrows|wriggles|slips) (?:in|inside)\b/i,
      said: new RegExp(
        `\\b(?:tucks|wraps|pulls|draws|folds) the ${thing} (?:[\\w-]+ )?(?:a)?round (him|her|it)\\b(?: and (?:walks|goes|runs|heads) home(?: with one cold hand)?)?`,
        'gi',
      ),
      means: `kneels and touches the ${thing} with $1 in the ${thing}`,
    },
  ]),
  // The ring is in what is served, and then between the teeth.
  ...DESSERTS.flatMap((dessert): StorySense[] => [
    {
      of: new RegExp(`\\bring\\b[^.!?]{0,120}\\b${dessert}\\b[\\s\\S]{0,240}\\bbald man\\b`, 'i'),
      said: /\b(waiter|waitress|chef) (?:delivers|serves|brings|carries|takes) (?:it|the dessert) to the wrong table\b/gi,
      means: `$1 serves a ${dessert.replace('[eé]', 'e')} to a bald man at a table`,
    },
    {
      of: new RegExp(`\\bring\\b[^.!?]{0,120}\\b${dessert}\\b`, 'i'),
      not: /\bbald man\b/i,
      said: /\b(waiter|waitress|chef) (?:delivers|serves|brings|carries|takes) (?:it|the dessert) to the wrong table\b/gi,
      means: `$1 serves a ${dessert.replace('[eé]', 'e')} to a woman at a table`,
    },
  ]),
  {
    of: /\b(?:restaurant|bistro|caf[eé]|dinner|table)\b/i,
    said: /\b(?:bites (?:down|into it|hard),? and )?(?:pulls|takes|draws|picks) (an?|the) ((?:[\w-]+ )?(?:ring|diamond|pearl|coin|tooth)) (?:out of|from) (?:his|her) mouth\b/gi,
    means: 'sits at the table and looks at $1 $2 in the hand',
  },
  {
    of: /\bcouples?\b/i,
    said: /\b(?:end up )?shar(?:e|ing) (?:the |a bottle of |some )?champagne\b/gi,
    means: 'drink champagne at a table',
  },
  // Coats have owners who are not there.
  {
    of: /\b(?:bonfire|fire|campfire)\b/i,
    said: /\b(?:throws?|tosses|flings?|heaps?) (?:his|her|their) (?:father|mother|brother|sister|grandfather|husband|wife)['’]s ((?:old )?(?:coat|jacket|hat|chair|uniform|dress)) (?:on top|on it|onto it)\b/gi,
    means: 'throws an $1 onto the bonfire',
  },
  ...'coat jacket uniform dress'.split(' ').map((garment) => ({
    of: new RegExp(`\\b(?:throws?|tosses|flings?|heaps?)\\b[^.!?]{0,120}\\b${garment}\\b`, 'i'),
    said: /\b(?:pulls|drags|snatches|grabs) it (?:down|off|away|out|back)(?: again)? and (?=(?:looks|search|check|goes|feels|rummag))/gi,
    means: `holds the ${garment} in both hands and `,
  })),
  // Oneself in a picture is in the picture.
  {
    of: /\b(?:photo|photograph|picture|portrait|snapshot|drawing)s?\b/i,
    said: /\b(photo|photograph|picture|portrait|snapshot) of (?:herself|himself|themselves|both of them)(?: as (?:an?|the) (?:[\w-]+ )?[\w-]+| as (?:children|babies))?/gi,
    means: '$1',
  },
  { of: /\bhuman\b/i, said: /\b(?:human|baby|milk) (tooth|teeth)\b/gi, means: '$1' },
  {
    of: /\bsausages\b/i,
    said: /\b(?:a|the) (?:long )?(?:string|chain|rope) of sausages\b/gi,
    means: 'a sausage string',
  },
  // Some dogs are called after what they do.
  { of: /\bsetter\b/i, said: /\b(?:gordon|english) setter(s?)\b/gi, means: 'brown dog$1' },
  {
    of: /\b(?:dog|setter|terrier|hound|puppy)s? (?:steal|snatch|grab|run|make)s? (?:off )?(?:with )?(?:an?|the)\b/i,
    said: /\b(chases|runs after|pursues) it (?=(?:down|along|through|across|past|into|round|around|up)\b)/gi,
    means: '$1 the dog ',
  },
  {
    of: /\b(?:funeral|wedding|party|ball|interview|prom)\b/i,
    said: new RegExp(
      `\\b((?:irons?|sews?|presses|buys|polishes|chooses|picks|packs) ${SOMEBODY}) for (?:his|her|their|the|an?) (?:[\\w'’-]+ ){0,2}?(?:funeral|wedding|party|ball|interview|prom)\\b`,
      'gi',
    ),
    means: '$1',
  },
  {
    of: /\bbooks?\b/i,
    said: /\bcompar(e|es|ing) (?:their|his|her) favou?rite (?:pages|passages|parts|chapters)\b/gi,
    means: 'read books together',
  },
];
