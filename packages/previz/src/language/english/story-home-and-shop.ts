/** Homes, wards, shops and cafés of a story: a lift given on a scooter is a ride, the aisle of a shop no corridor, a heart in the foam no balloon. */
import type { StorySense } from './story-deeds.ts';

const SHOP =
  /\b(?:supermarkets?|grocer(?:y|ies)|grocery store|checkout|shopping (?:cart|trolley)s?|shop(?:pers?|keeper)?|(?:stacks?|stocks?|stacking|stocking) (?:the )?(?:shelves|cans|tins|boxes|bottles)|cashiers?|customers?)\b/i;
const OTHER_AISLES =
  /\b(?:church|cathedral|chapel|wedding|brides?|groom|altar|planes?|airplane|flight|steward\w*|trains?|bus|coach|theat(?:er|re)|cinema|library|pharmacy|bookshop|bookstore|toy ?shop|toy store|hardware)\b/i;
const WARD = /\b(?:hospital|ward|nurses?|patients?|surgeons?)\b/i;
const INDOORS =
  /\b(?:kitchen|restaurant|cafe|café|office|room|bedroom|flat|apartment|desk|table|window ?sill|sofa|mirror|shop)\b/i;
const BREAKABLES = ['vase', 'plate', 'teapot', 'cup', 'jug', 'bowl', 'mirror', 'statue', 'pot'];
const BEAST = '(?:dog|puppy|cat|kitten|horse|pony|cow|goat|pig|hamster|rabbit)';
const SPREADS =
  '(?:peanut butter|butter|jam|honey|cream|whipped cream|ketchup|icing|chocolate|yogh?urt|marmalade|custard|paint|ointment)';
const SEAT = '(?:stool|chair|armchair|bench|sofa|couch|rocking chair|bed)';
const WOMEN_BESIDES =
  /\b(?:woman|women|girls?|lady|ladies|queen|princess|bride|waitress|nurse|widow|wife|actress|ballerina|witch|housewife|maid|girlfriend|schoolgirl|businesswoman)\b/i;
const MEN_BESIDES =
  /\b(?:man|men|boys?|gentleman|king|prince|groom|waiter|widower|husband|actor|wizard|butler|boyfriend|schoolboy|businessman|postman|policeman|fireman|fisherman)\b/i;
const ANY = /./;

/** "his grandmother's vase … She": the one whose it was comes in. */
const owners = (kin: string, pronoun: string, besides: RegExp): StorySense => ({
  of: new RegExp(`\\b(?:his|her|their) ${kin}['’]s [^.!?]*[.!?]\\s+${pronoun} `, 'i'),
  not: besides,
  said: new RegExp(`\\b(?:his|her|their) (${kin})(['’]s [^.!?]*[.!?]\\s+)${pronoun} `, 'i'),
  means: 'the $1$2The $1 ',
});

/** "gives her a lift on his scooter": both are on it. */
const ride = (whom: string, who: string): StorySense => ({
  of: new RegExp(`\\bgives ${whom} a (?:lift|ride)\\b`, 'i'),
  said: new RegExp(
    `\\b(?:an?|the) ((?:[\\w-]+ ){0,2}?[\\w-]+) gives ${whom} a (?:lift|ride)(?: home)? on ((?:his|her|an?|the) (?:[\\w-]+ )?(?:scooter|motorbike|motorcycle|moped|bike|bicycle|tandem|horse|donkey|camel))\\b`,
    'gi',
  ),
  means: `${who} and the $1 ride $2`,
});

export const STORY_HOME_AND_SHOP: readonly StorySense[] = [
  // Who is given a lift rides along.
  ride('her', 'She'),
  ride('him', 'He'),
  {
    of: /\bgives? [^.!?]{1,30}? a lift\b/i,
    said: /\b(gives?|giving|gave|offers?) ((?:him|her|them)|(?:an?|the|his|her) (?:[\w-]+ )?[\w-]+) a lift\b(?! (?:onto|over|up))/gi,
    means: '$1 $2 a ride',
  },
  // Between the shelves of a shop.
  {
    of: SHOP,
    not: OTHER_AISLES,
    said: /\b(in|down|along|up|through|across) (the|an?) (?:[\w-]+ )?aisles?\b(?! (?:seat|of))/gi,
    means: '$1 $2 supermarket aisle',
  },
  {
    of: /\baisles?\b/i,
    not: OTHER_AISLES,
    said: /\b(in|down|along|up|through) (the|an?) (?:pet|pet food|cereal|toy|cand?y|sweets?|snacks?|bread|bakery|dairy|cheese|wine|biscuit|cookie|baking|produce|fruit|vegetable|soup|cleaning|tinned food|canned goods) aisle\b/gi,
    means: '$1 $2 supermarket aisle',
  },
  {
    of: /\b(?:supermarket|aisle|grocery)\b/i,
    not: /\b(?:library|librarian|books?|books(?:hop|tore))\b/i,
    said: /\b(stack|stock|fill|restock)(s|ing)? (?:the )?shelves\b(?! with)/gi,
    means: '$1$2 cans',
  },
  {
    of: /\bcheckout\b/i,
    said: /\b(roll|slid|bounc|fall|tumbl)(e?s|ing) off the (?:conveyor |checkout )?belt\b/gi,
    means: '$1$2',
  },
  // Drawn on coffee, seen from above only.
  {
    of: /\b(?:foam|froth|latte|cappuccino|coffee)\b/i,
    said: /,? (?:while |and )?(?:drawing|making|shaping|swirling|forming|draws|shapes|swirls|forms) an? (?:[\w-]+ )?(?:heart|leaf|swan|rosetta|flower|star|smiley|face) (?:in|on|into|with|out of) (?:the|its|her|his) (?:milk |coffee )?(?:foam|froth)\b/gi,
    means: '',
  },
  {
    of: /\bfoam\b/i,
    said: /\b(?:wear(?:s|ing)?|mak(?:es?|ing)) (?:(?:foam|bubble|soap|suds) beards|beards (?:of|out of|from) (?:foam|bubbles|soap|suds))/gi,
    means: 'laugh',
  },
  {
    of: ANY,
    said: /,? with (?:a )?(?:[\w-]+ )?lipstick(?: marks?| stains?| smudge| print)? on (?:its|the) (?:rim|edge)\b/gi,
    means: '',
  },
  {
    of: /\bglasses\b/i,
    said: /\b(?:the )?steam (?:fogs|mists|clouds)(?: up)? (?:his|her|their) glasses(?:,| and) (he|she|they) /gi,
    means: '$1 in glasses ',
  },
  {
    of: ANY,
    said: /\bshar(e|es|ing) (an?|the|one) (bath ?tub|tub)\b/gi,
    means: 'sit in $2 $3',
  },
  // In a ward.
  {
    of: WARD,
    not: /\b(?:luggage|airport|suitcases?|shopping)\b/i,
    said: /\b(an?|the) (?:passing|tea|meal|food|dinner|lunch|breakfast|snack) (?:trolley|cart)\b/gi,
    means: '$1 food trolley',
  },
  {
    of: WARD,
    not: /\b(?:stretcher|gurney|hospital bed|labour|labor|operating|ambulance)\b/i,
    said: /\bwheel(?:s|ing) ((?:an?|the|his|her) (?:[\w-]+ ){0,2}?(?:man|woman|patient|boy|girl|child|grandfather|grandmother|lady|grandma|grandpa))((?: in (?:an?|the|his|her)? ?(?:[\w-]+ )?(?:pyjamas|pajamas|gown|dressing gown|robe))?) (?=(?:down|along|through|into|out|past|to|across|up)\b)/gi,
    means: 'pushes $1$2 in a wheelchair ',
  },
  {
    of: WARD,
    said: /\bhides? (it|them|((?:an?|the) (?:[\w-]+ )?[\w-]+)) under (?:his|her) blanket\b/gi,
    means: 'holds $1',
  },
  {
    of: /\b(?:surgeons?|operating|operates|surgery)\b/i,
    said: /\bunder the (?:bright |white |surgical |operating |hot )+lamps?,? /gi,
    means: 'In the operating room ',
  },
  // At home: which room or yard it is.
  {
    of: /\bmailbox\b/i,
    not: /\b(?:street|road|farm|yard|lawn|garden|driveway|corner|kerb|curb|office|lobby)\b/i,
    said: /\b(walk|go|shuffl|run|limp|stroll|hobbl|toddl|jog)(s|es|ing|ning)? (?:out |down |over )?to the mailbox\b/gi,
    means: '$1$2 to the mailbox in the front yard',
  },
  {
    of: ANY,
    not: /\b(?:kitchen|campfire|restaurant|diner|camp|barbecue|office|cafe|café|hotel|dragon)\b/i,
    said: /\b(burn)(s|ing|t)? (the|his|her|their|some) (toast|pancakes?|dinner|roast|omelette|bacon|porridge)\b/gi,
    means: '$1$2 $3 $4 in the kitchen',
  },
  {
    of: /^[^.!?]*\b(?:perfume|lipstick|mascara|powder)\b[^.!?]*\bmirror\b/i,
    not: /\b(?:dressing room|backstage|theat(?:er|re)|bathroom|restroom|bedroom|boudoir|shop|store|salon|car|stage|street|club|bar|palace|castle|taxi|field|garden)\b/i,
    said: /^([^.!?]*\bmirror)(?=[.!?,])/i,
    means: '$1 in her bedroom',
  },
  {
    of: /\bperfume\b/i,
    not: /\b(?:wine|champagne|milk|beer|whisk\w+|water|message|baby)\b/i,
    said: /\b(the|an?) ((?:pink|gold|golden|glass|tiny|small|crystal|blue|empty) )?bottle\b(?! of)/gi,
    means: '$1 $2perfume bottle',
  },
  {
    of: INDOORS,
    not: /\b(?:desert|cowboys?|canyon|giant|huge|mexic\w*|lizard|western|greenhouse|saloon)\b/i,
    said: /\b(an?|the|his|her) (tiny |little |small |dying |prickly )?cactus\b/gi,
    means: '$1 $2potted cactus',
  },
  // What is put on after a ring was found is the ring.
  {
    of: /\bring\b/i,
    not: /\b(?:boxers?|boxing|circus|phone|bell|hat|coat|dress|helmet|mask|crown|glove|shoe|jacket|wrestl\w*)\b/i,
    said: /,? and (?:puts|slips|slides) it on(?: (?:his|her|the) (?:ring )?finger)?(?=[.!?,;]|$)/gi,
    means: ', smiling',
  },
  // Whoever does not come is not there.
  {
    of: /\bdate\b/i,
    said: /,? (?:when|because|as|since|after) (?:his|her) (?:blind )?date (?:does(?:n['’]t| not)|never|did(?:n['’]t| not)) (?:come|comes|shows?(?: up)?|arrives?|turns? up)\b/gi,
    means: '',
  },
  {
    of: /\b(?:spaghetti|noodles?|pasta)\b/i,
    said: /\btheir (?:lips|mouths) meet (?:on|over|at|along) (?:one|a|the|a single) (?:[\w-]+ )?(?:noodle|strand)(?: of spaghetti)?\b/gi,
    means: 'they kiss at the table',
  },
  {
    of: /\bpl?umbers?\b|\bsink\b|\bpipe\b/i,
    said: /,? (?:with|while) (?:the )?water (?:is )?(?:spraying|dripping|squirting|gushing|pouring|spurting|sprays|drips|squirts) (?:in|into|on|onto|over|all over) (?:his|her) (?:face|head|hair|eyes)\b/gi,
    means: ', soaked',
  },
  {
    of: ANY,
    said: /\b(braid|brush|comb|plait)(e?s|ing)? (his|her|the) (daughter|sister|girl|granddaughter|friend|mother|doll)(['’]s hair) on the (?:edge|side|end|foot) of (?:the|her|a) bed\b/gi,
    means: 'sits on a bed $1ing $3 $4$5',
  },
  // What is spread on a beast is in the hand of who kneels to it.
  {
    of: ANY,
    said: new RegExp(
      `\\b(?:smear|dab|spread|rub|daub|wip)(?:e?s|bing|bs|bbing|ing) (?:some )?(${SPREADS}) (?:all )?(?:on|onto|over|across) ((?:the|his|her|their|a|an) (?:[\\w-]+ )?${BEAST})(?:['’]s (?:[\\w-]+ )?(?:nose|face|snout|paws?|ears?|muzzle|head|tail))?(?=[.,;!]|$| (?:in|at|on|by|and|while|under)\\b)`,
      'gi',
    ),
    means: 'kneels holding a jar of $1 next to $2',
  },
  {
    of: ANY,
    said: /\b(?:the |two )?twins paint (his|her) (?:toe|finger)?(?: ?nails)(?: (?:bright |hot )?[a-z]+)?(?=[.,;!]|$)/gi,
    means: 'two children kneel at $1 feet with a nail polish brush',
  },
  owners('(?:grandmother|grandma|granny|mother|mum|mom|aunt|auntie)', 'She', WOMEN_BESIDES),
  owners('(?:grandfather|grandpa|father|dad|uncle)', 'He', MEN_BESIDES),
  // Its pieces are its own, not those of a game.
  ...BREAKABLES.map((thing) => ({
    of: new RegExp(`\\b${thing}\\b`, 'i'),
    not: /\b(?:puzzle|jigsaw|chess|draughts|checkers|games?|board|gold|silver)\b/i,
    said: /\b(stands?|kneels?|crouches|bends|stoops|stares|weeps|cries|sobs) (?:down )?(?:over|above|beside|by|at|next to|among|amid) (?:the|its) (?:broken )?(?:pieces|shards|fragments)\b/gi,
    means: `$1 next to the broken ${thing}`,
  })),
  // A dog knocks it down from below, it is not up there like a cat.
  {
    of: /\b(?:dog|puppy|hound|terrier|labrador|poodle|goat|lamb|piglet)\b/i,
    not: /\b(?:cats?|kittens?|parrots?|monkeys?)\b/i,
    said: /\bknock(s|ing)? ((?:an?|the|his|her|their) (?:[\w-]+(?:['’]s)? )?[\w-]+) off (?:an?|the|his|her|their) (?:[\w-]+ )?(?:sideboard|cabinet|shelf|mantelpiece|dresser|bookcase|cupboard|wardrobe|counter)\b/gi,
    means: 'knock$1 over $2',
  },
  // Roof and walls of what is built of cushions.
  ...(
    [
      [/\bjumps? (?:up )?on(?:to)? (?:the|its) roof\b/gi, 'jumps on the cushions'],
      [
        /\b(?:the|their|his|her) fort (?=(?:collapses|falls|caves|tumbles|sags|comes)\b)/gi,
        'the pillow fort ',
      ],
      [/\bfort (?:made )?(?:out )?of (?:[\w-]+ )?(?:cushions|pillows|blankets|sheets)\b/gi, 'pillow fort'],
    ] as const
  ).map(([said, means]) => ({
    of: /\b(?:cushion|pillow|blanket) fort\b|\bfort (?:made )?(?:out )?of (?:[\w-]+ )?(?:cushions|pillows|blankets|sheets)\b/i,
    said,
    means,
  })),
  // A wave of the hand.
  {
    of: ANY,
    said: /\bmak(es?|ing) (the|an?|his|her) ((?:[\w-]+ )?(?:mannequin|puppet|doll|teddy|teddy bear|marionette|dummy|robot|toy|skeleton)) (?:wave|bow|nod|dance)(?: (?:at|to) (?:him|her|them))?(?=[.,;!]|$| (?:at|to|and)\b)/gi,
    means: 'holds $2 $3 and smiles',
  },
  {
    of: ANY,
    said: /\bmop(s|ping)? (his|her) (?:[\w-]+ )?(?:head|face|brow|forehead|chin) with (?:an?|the|his|her) (?:[\w-]+ )?(napkin|handkerchief|towel|tea towel|cloth)\b/gi,
    means: 'wipes $2 face with a $3',
  },
  {
    of: ANY,
    said: /\bhid(?:es?|ing) (?:an?|his|her) (?:smile|grin|laugh|giggle|yawn|smirk) behind (?:an?|the|his|her) ([\w-]+)(?=[.,;!]|$| (?:and|as|while)\b)(?<!hand|hands|sleeve|fingers)/gi,
    means: 'smiles holding a $1',
  },
  {
    of: /\b(?:hairdresser|barber|hair ?stylist)s?\b/i,
    said: /\b(hairdresser|barber|hair ?stylist)['’]s mirror\b/gi,
    means: 'mirror in the hair salon',
  },
  {
    of: ANY,
    said: /\b(an?|the) (?:[\w-]+ )?bust of (?:[A-Z][\w-]+(?: [A-Z][\w-]+)*)/g,
    means: '$1 marble bust',
  },
  // A moustache that is drawn on somebody is on no easel.
  {
    of: /\bdraw\w*\b/i,
    said: /\bdraw(s|ing)? (?:an? )?(?:[\w-]+ )?(?:moustaches?|mustaches?|whiskers|beards?|glasses|spectacles|hearts?|funny faces?) on (him|her|them|((?:an?|the|his|her|their) (?:sleeping |snoring |dozing )?(?:man|woman|teacher|father|dad|brother|sister|grandfather|grandpa|friend|boss|guard|boy|girl|husband|wife|roommate)))(?:['’]s face)?(?=[.,;!]|$| (?:with|while|as|in|at)\b)/gi,
    means: 'lean$1 over $2',
  },
  // Seated or up on something while it is done.
  {
    of: ANY,
    said: new RegExp(
      `\\b(claps|cheers|laughs|waves|applauds|smiles|giggles|watches|knits|snores) from ((?:an?|the|his|her) (?:[\\w-]+ )?${SEAT})(?=[.,;!]|$)`,
      'gi',
    ),
    means: 'sits on $2 and $1',
  },
  {
    of: ANY,
    said: new RegExp(
      `\\breads (?:him|her|them) (?:the|an?) (instructions|manual|recipe|letter|newspaper|book|map) from ((?:an?|the|his|her) (?:[\\w-]+ )?${SEAT})(?=[.,;!]|$)`,
      'gi',
    ),
    means: 'sits in $2 reading the $1',
  },
  {
    of: ANY,
    said: /\bclimb(s|ing)? (?:up )?(?:on |onto |on to )?(an?|the|his|her) ((?:[\w-]+ )?(?:stool|step ?stool|kitchen chair))(?=[.,;!]|$| (?:and|to)\b)/gi,
    means: 'stand$1 on $2 $3',
  },
  {
    of: ANY,
    said: /\bhang(s|ing)? ([^.,;!?]{2,40}?) on (the|an?) ((?:[\w-]+ )?(?:notice ?board|bulletin board|cork ?board|pin ?board))(?: with (?:an?|the) (?:drawing )?(?:pin|tack|thumbtack|magnet))?/gi,
    means: 'pin$1 $2 on $3 $4',
  },
  {
    of: ANY,
    said: /\b(?:the|an?) ((?:[\w-]+ )?[\w-]+) (?:slides|falls|slips|drops|tumbles|topples) (?:off|from) (an?|the) ((?:[\w-]+ )?(?:waiter|waitress|butler|maid))['’]s tray(?: behind (?:them|him|her))?/gi,
    means: '$2 $3 drops the $1',
  },
  {
    of: /\bdoor ?bell\b|\bfront door\b/i,
    not: /\b(?:church|temple|museum|palace|court\w*|library|castle|mansion)\b/i,
    said: /\b(sits?|slumps?|collapses|sitting)( down)? on (?:the|his|her) (?:front |porch |stone )?steps\b/gi,
    means: '$1$2 on the doorstep',
  },
];
