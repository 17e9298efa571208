/** Deeds in passing, on oneself, at home and at the table, as what is seen of them: arms that go round one are a hug. */
import { DET_OR_FEW as DET } from './phrase-parts.ts';

const WORD = '(?:(?!(?:in|on|at|with|to|from|by|of|over|into|and|for|under|near|up|back)\\b)[\\w-]+)';
const WHOM = `(${DET} (?:${WORD} )?${WORD}|him|her|them)`;
const BLADES =
  '(?:swords?|axes?|spears?|clubs?|daggers?|maces?|katanas?|blades?|lances?|hammers?|knife|knives|staffs?)';
/** What a blade is swung at that is no foe. */
const NO_FOE =
  '(?!(?:an?|the|his|her|some) (?:[\\w-]+ )?(?:tree|log|door|wall|ball|wood|rope|ice|rock|bush|vine|post|trunk)s?\\b)';

/** Close up to what one sings or speaks into. */
const TO_MIC =
  '(?:(?:in|close|in close|forward) )?(?:into|in to|to|towards?) ((?:an?|the|his|her) (?:[\\w-]+ )?(?:microphone|mic))\\b';

/** Rows as in `senses-in-words.ts`. */
export const PASSING_DEEDS: readonly (readonly [string, string, string, string])[] = [
  // On oneself.
  ['wrap|throw|threw|put|fling|flung', `(?:his|her|their|both) arms? (?:a)?round ${WHOM}`, 'hug', ' $1'],
  [
    'wrap|wind|wound|tie|put|throw|threw|loop',
    `((?:an?|the|his|her) (?:[\\w-]+ )?scarf) (?:a)?round (?:his|her|their) (?:own )?(?:neck|head|face)`,
    'put',
    ' on $1',
  ],
  [
    'tie|pin|put|gather|pull|sweep|twist|braid|plait|unbraid|arrange|fix|do|smooth|flip|toss',
    `(?:up |back )?(his|her) (?:[\\w-]+ )?hair(?! (?:is|in the mirror))(?: (?:up|back|down))?(?: (?:in|into) an? (?:[\\w-]+ )?(?:ponytail|bun|braid|knot|plait)| (?:a)?round (?:his|her) fingers?| with (?:an?|the) (?:[\\w-]+ )?(?:ribbon|band|clip|hairband))?`,
    'groom',
    ' $1 hair',
  ],
  ['stub|hurt', `(?:his|her|their) (?:[\\w-]+ )?(?:toes?|foot)(?: on (?:an?|the) [\\w-]+)?`, 'limp', ''],
  [
    'try|tri|put',
    `on (?:his|her|their) (?:[\\w-]+ )?[\\w-]+['’]s (?=(?:[\\w-]+ )?(?:hat|cap|helmet|crown|glasses|coat|jacket|boots|shoes)\\b)`,
    'put',
    ' on a ',
  ],
  ['tread|trod', 'water', 'swim', ''],
  [
    'wipe|scrape|clean',
    `(?:his|her|their) (?:[\\w-]+ )?(?:feet|shoes|boots) on (?:an?|the) (?:[\\w-]+ )?(?:door ?mat|mat)`,
    'stand',
    ' on a doormat in front of a door',
  ],
  // At the table and in the house.
  [
    'twirl|spin|spun|wind|wound',
    `(?:some |the |his |her )?(spaghetti|pasta|noodles|linguine) (?:on|around|round|onto) (?:an?|the|his|her) fork`,
    'eat',
    ' $1',
  ],
  [
    'warm|heat|reheat',
    `(?:up )?((?:an?|the|some|his|her)? ?(?:${WORD} )?${WORD}) (?:in|inside) (the|an?|her|his) (?=(?:[\\w-]+ )?(?:oven|microwave)\\b)`,
    'take',
    ' $1 out of $2 ',
  ],
  [
    'smooth|straighten|fluff|change|pull up',
    `(?:out )?(?:the |her |his )?(?:[\\w-]+ )?(?:bed ?sheets?|sheets?|bedspread|blankets?|covers|duvet|quilt)(?: on (?:his|her|the|an?) (?:[\\w-]+ )?bed)?`,
    'make',
    ' the bed',
  ],
  [
    'snuggle|cuddle|nestle',
    `(?:up )?(?:to|with|against) ((?:an?|the|his|her) (?:[\\w-]+ )?(?:teddy bear|teddy|stuffed animal|doll|pillow|toy|plush \\w+))`,
    'hug',
    ' $1',
  ],
  [
    'tell|told|read',
    `${WHOM} (?:an?|the|his|her|their) (?:[\\w-]+ )?bedtime stor(?:y|ies)`,
    'read',
    ' a book to $1 in bed',
  ],
  [
    'tell|told|read',
    `(?:an?|the|his|her|their) (?:[\\w-]+ )?bedtime stor(?:y|ies) to ${WHOM}`,
    'read',
    ' a book to $1 in bed',
  ],
  [
    'unwrap|open|tear open',
    `((?:an?|the|his|her|their|some) (?:[\\w-]+ )?(?:presents?|gifts?)) (?:under|underneath|beneath|by) (?:the|a) (?:christmas )?tree`,
    'unwrap',
    ' $1 next to a Christmas tree',
  ],
  [
    'stack|pile|arrange|build',
    `(?:up )?(?:the |some )?((?:[\\w-]+ )?(?:oranges|apples|cans|melons|lemons|bricks|coins|cups|tins|balls|crates|boxes|stones|logs)) (?:in|into|up in) an? (?:[\\w-]+ )?(?:pyramid|tower|pile|stack|heap)`,
    'stack',
    ' a pile of $1',
  ],
  [
    'trace|outline',
    `(?:an? |the |his |her )?(?:[\\w-]+ )?(?:hand|picture|shapes?|letters?|drawing|outline|map) on (?:an? |the |some )?(?:[\\w-]+ )?(?:paper|sheet of paper|page)`,
    'draw',
    ' on a sheet of paper',
  ],
  [
    'write|wrote|draw|drew|trace',
    `(?:(?:${DET} )?(?:[\\w-]+ )?[\\w-]+ )?on (?:an?|the) (?:steamy|foggy|frosted|misted|fogged|dusty|steamed)(?:[- ]up)? (window|mirror)`,
    'touch',
    ' a $1',
  ],
  [
    'unlock|check|scroll through',
    `(his|her|the|an?) (?:[\\w-]+ )?(?:phone|smartphone|cell ?phone)(?= *(?:$|[.,;!]|in|on|at|with|while|and))`,
    'look',
    ' at $1 phone',
  ],
  // Who quarrels with a phone has it at the ear.
  [
    'argue|quarrel|shout|yell|scream|curse|bark|snap',
    `(?:with|at|into|in|down) ((?:his|her|the|an?) (?:${WORD} )?(?:phone|smartphone|cell ?phone))(?! (?:clutched|held|in (?:his|her|the|one) (?:\\w+ )?hand))`,
    'argue',
    ' on $1',
  ],
  // Safes are opened at the dial.
  ['crack', `(?:open )?((?:an?|the|his|her) (?:${WORD} )?safe)\\b(?: open)?`, 'open', ' $1'],
  [
    'turn|twist|spin|rotate|dial',
    `(?:an?|the) (?:combination )?(?:dial|combination|combination lock|wheel|lock) (?:on|of|to) ((?:an?|the|his|her) (?:${WORD} )?safe)\\b`,
    'open',
    ' $1',
  ],
  // Down a rope one climbs, outside.
  [
    'escape|flee|go|come|climb|descend|slide',
    `(?:from (?:an?|the|his|her) (?:${WORD} )?(?:tower|castle|dungeon) )?(?:down|on|by) ((?:an?|the) (?:${WORD} )?rope(?: of (?:knotted |tied )?(?:bed ?)?sheets)?|(?:the |some )?(?:knotted|tied) (?:bed ?)?sheets)(?: from)? (?:out of |from |below |beneath )?(?=(?:an?|the|his|her) (?:${WORD} )?window\\b)`,
    'climb',
    ' down $1 beside ',
  ],
  [
    'escape|flee|go|come|descend',
    `(?<=\\b(?:princess|prince|queen|maiden|rapunzel)(?:es)? \\w+ )down ((?:an?|the) (?:${WORD} )?rope(?: of (?:bed ?)?sheets)?)(?= *(?:$|[.,;!]|at|in|with|while))`,
    'climb',
    ' down $1 from a tower',
  ],
  [
    'escape|flee|go|come|descend',
    `(?:from [^,.;]+? )?(?:down|on|by) ((?:an?|the) (?:${WORD} )?rope)\\b`,
    'climb',
    ' down $1',
  ],
  ['lean', `(?<=\\b(?:singer|vocalist|rapper|crooner|diva|musician)s? \\w+ )${TO_MIC}`, 'sing', ' into $1'],
  ['lean', TO_MIC, 'speak', ' into $1'],
  // At work.
  [
    'take|took',
    `(?<=\\b(?:waiter|waitress|server|barista)s? \\w+ )(?:an? |the |his |her |their )?(?:[\\w-]+ )?(?:[\\w-]+['’]s )?orders?(?: (?:from|of) (?:an?|the|some) (?:[\\w-]+ )?[\\w-]+)?(?: at (?:an?|the|their) (?:[\\w-]+ )?table)?`,
    'hold',
    ' a notepad in front of a customer',
  ],
  [
    'tap|knock|bang|hit',
    `(?:an? |the |some )?nails? into (${DET} (?:[\\w-]+ )?[\\w-]+)`,
    'hammer',
    ' a nail into $1',
  ],
  [
    'yank|pull|rip|tear',
    `(?:out )?(?:an? |the |some )?(?:[\\w-]+ )?(?:wires?|cables?|hoses?|spark plugs?) (?:from|out of) (?=(?:an?|the|his|her) (?:[\\w-]+ )?(?:engine|motor|machine|computer|robot|car|generator)\\b)`,
    'repair',
    ' ',
  ],
  [
    'untie|unmoor|moor|tie',
    `(?:up )?((?:an?|the|his|her|their) (?:[\\w-]+ )?(?:boat|rowboat|yacht|canoe|sailboat|dinghy))(?: (?:to|from|at) (?:an?|the) (?:[\\w-]+ )?(?:dock|pier|jetty|post|bollard|quay|pole))?`,
    'pull',
    ' a rope next to $1 at the harbor',
  ],
  [
    'transfer|move|lift|help',
    `((?:an?|the|his|her) (?:[\\w-]+ )?(?:patient|man|woman|boy|girl|grandmother|grandfather)) (?:to|into|onto) an? (?:[\\w-]+ )?wheelchair`,
    'help',
    ' $1 in a wheelchair',
  ],
  [
    'spin|spun|balance',
    `(?:[\\w-]+ )?plates(?: on (?:[\\w-]+ )?(?:sticks|poles|rods))?`,
    'juggle',
    ' plates',
  ],
  [
    'vault|spring|leap|jump|flip|fly',
    `(?<=\\bgymnasts? \\w+ )(?:off|over|from|onto) (?:an?|the) vault(?:ing (?:horse|table))?`,
    'jump',
    ' in the gymnasium',
  ],
  [
    'watch|observe|look',
    `(?:at )?((?:an?|the|some) [\\w-]+|[\\w-]+s) (?:with|through) (?:an?|his|her|the) magnifying glass`,
    'examine',
    ' $1 with a magnifying glass',
  ],
  [
    'swing|swung',
    `(?:an?|the|his|her) (?:[\\w-]+ )?(?:axe|ax|hatchet) at (?=(?:an?|the|some) (?:[\\w-]+ )?(?:tree|log|trunk|stump|wood)s?\\b)`,
    'chop',
    ' ',
  ],
  [
    'swipe|tap|scan|wave',
    `(?:his|her|an?|the) (?:[\\w-]+ )?(?:card|ticket|pass) (?:at|on|over|through|against) (?:an?|the) (?:[\\w-]+ )?(?:turnstile|ticket gate|ticket barrier)`,
    'hold',
    ' a credit card in front of a turnstile in a subway station',
  ],
  [
    'tear|tore|rip|shred|pull',
    `((?:an?|the|his|her|its) (?:${WORD} )?${WORD}) (?:apart|to pieces|to shreds|into pieces|in half|in two)`,
    'tear',
    ' $1',
  ],
  [
    'tattoo|ink',
    `(?:an?|the|his|her) (?:[\\w-]+ )?[\\w-]+ (?:on|onto) (?=(?:an?|the|his|her) (?:[\\w-]+ )?[\\w-]+['’]s (?:arm|back|shoulder|leg|chest|hand|neck|wrist)\\b)`,
    'tattoo',
    ' ',
  ],
  [
    'wipe|dry|dri|clean',
    `(?:his|her|their) (?:[\\w-]+ )?hands (?:on|with|in) (?:an?|the|his|her) (?:[\\w-]+ )?(?:apron|towel|rag|cloth)`,
    'hold',
    ' a towel',
  ],
  [
    'vanish|disappear|dissolve',
    'in(?:to)? a (?:puff|cloud) of (?:[\\w-]+ )?smoke',
    'stand',
    ' in a cloud of smoke',
  ],
  [
    'wake|woke',
    `(?:up )?(?:from (?:an?|the|his|her) (?:[\\w-]+ )?(?:nightmare|bad dream|dream)|in a panic|with a start|in terror|screaming)(?: in (?:bed|his bed|her bed))?`,
    'sit',
    ' in bed, afraid',
  ],
  [
    'cast|drop|put|slip|post',
    `(?:his |her |an? |the |their )?(?:vote|ballot|ballot paper)s?(?: (?:in|into|at) (?:an?|the) (?:[\\w-]+ )?ballot box)?`,
    'vote',
    ' at a ballot box',
  ],
  [
    'swing|swung|dangle',
    `from (an?|the) (?=(?:[\\w-]+ )?(?:branch|bough|bar|monkey bars|beam)\\b)`,
    'hang',
    ' from $1 ',
  ],
  [
    'swallow|slurp',
    `((?:an?|the|some|his|her) (?:[\\w-]+ )?(?:oysters?|sushi|noodles|ramen|soup|spaghetti|worm|egg|meatball|grapes?|cake|pizza))`,
    'eat',
    ' $1',
  ],
  [
    'wrap|cup|fold|close|warm|curl',
    `(?:his|her|their) (?:[\\w-]+ )?(?:hands|fingers) (?:a)?round ((?:an?|the|his|her) (?:[\\w-]+ ){0,2}?(?:mug|cup|bowl|glass|teacup|coffee|cocoa|tea)(?: of [\\w-]+)?)`,
    'hold',
    ' $1',
  ],
  [
    'tuck',
    `(an?|the|his|her) (?:[\\w-]+ )?(?:blanket|quilt|shawl|coat) (?:a)?round (?=(?:an?|the|his|her) )`,
    'drape',
    ' $1 blanket around ',
  ],
  // Of two.
  [
    'tie|wrap|wind|knot',
    `((?:an?|the|his|her) (?:[\\w-]+ )?(?:scarf|shawl)) (?:a)?round ((?:an?|the|his|her) (?:[\\w-]+ )?[\\w-]+)['’]s (?:neck|head|shoulders)`,
    'drape',
    ' $1 around $2',
  ],
  [
    'yank|pull|drag|snatch|jerk',
    `${WHOM} back (?:from|off|onto) (?:an?|the) (?:${WORD} )?${WORD}`,
    'hold',
    ' $1 back',
  ],
  [
    'wield|swing|swung|raise|brandish',
    `(${DET} (?:[\\w-]+ )?${BLADES}) (?:against|at) ${NO_FOE}(each other|one another|(?:an?|the|two|some|his|her) (?:${WORD} )?${WORD})`,
    'fight',
    ' $2 with $1',
  ],
  [
    'thrust|jab|plunge',
    `(${DET} (?:[\\w-]+ )?${BLADES}) (?:at|into|through|towards?) ${NO_FOE}((?:an?|the|two|some|his|her) (?:${WORD} )?${WORD})`,
    'stab',
    ' $2 with $1',
  ],
  [
    'tear|tore|pull|rip|take|took|yank|lift',
    `off ((?:an?|the|his|her) (?:[\\w-]+ )?[\\w-]+['’]s) (?:[\\w-]+ )?(?:mask|hood|helmet|veil)`,
    'touch',
    ' $1 face',
  ],
  [
    'tighten|adjust|straighten|fix|fasten|button|tie|do up|zip',
    `(?:up )?((?:an?|the|his|her) (?:[\\w-]+ )?[\\w-]+)['’]s (?:[\\w-]+ )?(?:scarf|tie|collar|coat|jacket|bow ?tie|necktie|cape|cloak|shirt|vest)`,
    'button',
    ' $1',
  ],
];
