/** What one person alone is said to do, as what is seen of it; rows as in `senses-in-words.ts`. */
import { DET } from './phrase-parts.ts';

const CALL =
  '(?:an? |the |his |her |their |another )?(?:[\\w-]+ )?(?:video|zoom|skype|teams|facetime|online|virtual) (?:calls?|meetings?|conferences?|interviews?|chats?)';
const IN_CALL = 'join|take|have|ha|had|host|attend|start|hold|do|lead|make|conduct';
const THROWS = 'hurl|throw|threw|fling|flung|toss|chuck|sling';
const KEEPER = "((?:an?|the) (?:[\\w'-]+ ){0,2}?(?:bartender|barman|barmaid|barkeep|barkeeper|mixologist))";
const POURS =
  '(pours?|pouring|mixes|mixing|makes|making|shakes|shaking) ((?:an?|the|some|another) (?:[\\w-]+ ){0,3}?[\\w-]+) for ((?:an?|the) (?:[\\w-]+ )?[\\w-]+)';
const SHOES = 'sneakers|trainers|shoes|boots|heels|sandals|slippers|loafers|pumps';
const SHOWS_OFF =
  '\\b((?:an?|the|his|her|their) (?:[\\w-]+ )?[\\w-]+) (?:proudly )?(?:shows? off|showing off|flaunts?) (?:his|her|their) (?:(?:brand )?new )?';
const SWEEPS = 'sweep|swept|brush|clear';
const SHARDS = '(?:up )?(?:the |some )?(?:broken|shattered|smashed)';
const POTS = '((?:[\\w-]+ )?(?:bottles|jars|vases|plates|dishes|cups|glasses|pots|flasks|vials|mugs|bowls))';
/** The floor of a house: the house is the group. */
const FLOOR_OF = `${DET} (?:[\\w-]+ )?(cottage|cabin|hut|farmhouse|house|castle|tavern|church|barn)(?:'s)? floor`;

export const SINGLE_DEEDS_IN_WORDS: readonly (readonly [string, string, string, string])[] = [
  // Who is in a call at home sits at the laptop, and the room round it is seen.
  [
    IN_CALL,
    `${CALL}(?: (?:on|with) ${DET} (?:[\\w-]+ )?(?:laptop|computer))? (?:from|in|at) ${DET} (?:[\\w-]+ )?kitchen(?: table)?`,
    'sit',
    ' at a laptop at the kitchen table',
  ],
  [
    IN_CALL,
    `${CALL}(?: (?:on|with|at) ${DET} (?:[\\w-]+ )?(?:laptop|computer))?(?: (?:from|at) home)?(?=[.,;]|$)`,
    'sit',
    ' at a laptop in a living room',
  ],
  [IN_CALL, `${CALL}(?: (?:on|with|at) ${DET} (?:[\\w-]+ )?(?:laptop|computer))?`, 'sit', ' at a laptop'],
  // One copies from the one sheet onto the other.
  [
    'copy|copi|trace|transcribe',
    `(?:out |down )?(?:an?|the|his|her|some) (?:[\\w-]+ )?(maps?|charts?|blueprints?|diagrams?)(?: onto [\\w ]{1,20})?`,
    'write',
    ' at a desk with an open $1',
  ],
  // What goes out of a door is thrown by who stands in the open doorway, seen from outside.
  [
    THROWS,
    `(${DET} (?:[\\w-]+ ){1,3}?)out (?:of )?(?:${DET} (?:[\\w'’-]+ ){0,2}?)?(?:back|side|kitchen|stage) door(?=[.,;]|$)`,
    'stand',
    ' in the doorway and hurls $1in an alley',
  ],
  [
    THROWS,
    `(${DET} (?:[\\w-]+ ){1,3}?)out (?:of )?(?:${DET} (?:[\\w'’-]+ ){0,2}?)?(?:front )?door(?=[.,;]|$)`,
    'stand',
    ' in the doorway and hurls $1in a suburb',
  ],
  // A vault is in its bank, and its door is what one is at.
  [
    'put|press|hold|held|lay',
    `(?:his|her|their|an?) ear (?:to|against|on|at) ${DET} (?:[\\w-]+ ){0,2}?(?:vault(?: door)?)(?: (?:in|of) ${DET} (?:[\\w-]+ )?bank)?`,
    'listen',
    ' at a vault door in a bank hall',
  ],
  // Who cannot write any more lies in bed beside who does it for them.
  [
    'write|wrote',
    `((?:an?|the|his|her|another|some) (?:[\\w-]+ )?(?:letters?|postcard|note|poem)) (?:for|to) (${DET} (?:[\\w-]+ )?(?:wounded|blind|blinded|dying|injured|sick|bedridden|bandaged|ill) (?:[\\w-]+ )?[\\w-]+)(?= (?:in|at|while|as|during|by)\\b|[.,;]|$)`,
    'write',
    ' $1 next to $2 in a hospital bed',
  ],
  // What is ordered is ordered over the counter, of somebody who stands behind it.
  [
    'order',
    `(?!.*\\b(?:waiter|waitress|bartender|barman|barmaid|barista|server|phone|laptop|app|drive)\\b)(${DET} (?:[\\w-]+ ){1,3}?)(?:at|in|from) (${DET} (?:[\\w-]+ )?(?:diner|cafe|coffee shop|ice cream parlou?r))(?: counter)?(?=[.,;]|$)`,
    'order',
    ' $1at the counter of $2, a waitress stands behind the counter',
  ],
  [
    'order',
    `(?!.*\\b(?:waiter|waitress|bartender|barman|barmaid|barista|server|phone|laptop|app)\\b)(${DET} (?:[\\w-]+ ){1,3}?)(?:at|in|from) (${DET} (?:[\\w-]+ )?(?:bar|pub|saloon|tavern))(?: counter)?(?=[.,;]|$)`,
    'order',
    ' $1at the counter of $2, a bartender stands behind the counter',
  ],
  // A hand on rock: the rock is there, and the prints of hands that were there before.
  [
    'press|put|place|lay|laid|set|rest',
    `(?:his|her|their|one|both|an?) (?:[\\w-]+ )?(?:hands?|palms?) (?:flat )?(?:against|on|onto|to|upon) ${DET} (?:[\\w-]+ )?(?:cave|rock|cavern)(?:'s)? (?:wall|face|painting)`,
    'touch',
    ' a painted cave wall in a cave',
  ],
  [
    'press|put|place|lay|laid|rest',
    `(?:his|her|their|one|both|an?) (?:[\\w-]+ )?(?:hands?|palms?) (?:flat )?(?:against|on|onto|to|upon) (${DET} (?:[\\w-]+ )?(?:brick|stone|garden|prison) wall)`,
    'touch',
    ' $1',
  ],
  // Seeds are blown off the clock that bore them.
  [
    'blow|blew',
    '(?:on |at |away )?(?:an?|the|some|her|his)? ?(?:[\\w-]+ )?(?:dandelions?(?: (?:seeds?|clocks?|fluff|puffs?|heads?|seed heads?))?)(?: (?:into|in|to|off|across) the (?:wind|air|breeze))?',
    'blow',
    ' a dandelion clock',
  ],
  // Shards are swept where they lie: on the floor, and indoors if it is a floor of a house.
  [
    SWEEPS,
    `${SHARDS} ${POTS} (?:from|off|on|across) ${FLOOR_OF}`,
    'sweep',
    ' up three broken $1 on the floor inside a $2',
  ],
  [SWEEPS, `${SHARDS} ${POTS}(?: (?:from|off|on) the floor)?`, 'sweep', ' up three broken $1 on the floor'],
  [
    SWEEPS,
    `${SHARDS} glass(?: (?:from|off|on) the floor)?(?! (?:[a-z]+ )?(?:bottles|jars|vases))`,
    'sweep',
    ' up two broken bottles on the floor',
  ],
  [
    'sweep|swept|mop|clean|brush|clear|pick',
    `((?:up )?(?:the |some |an? )?(?:[\\w-]+ ){1,3}?)(?:from|off|on) ${FLOOR_OF}`,
    'sweep',
    ' $1inside a $2',
  ],
  // What smells good is held where it is smelled.
  [
    'smile|grin|beam',
    `(?:proudly |happily |warmly |softly )?(?:over|at|behind) (${DET} (?:(?:freshly[- ]baked|fresh|steaming|hot|warm|golden|crusty|[\\w-]+) ){0,2}?(?:loaf|loaves|bread|baguettes?|pie|cake|pastry|croissants?))`,
    'hold',
    ' $1 and smiles',
  ],
  // The hall is under water, and who did it stands in it with the hand raised.
  [
    'flood',
    `${DET} ((?:[\\w-]+ )?(?:library|room|kitchen|hall|bathroom|classroom|laboratory|lab|office|corridor|cellar|basement|castle|street|bedroom))(?: with (?:[\\w-]+ ){0,2}(?:ink|water|magic|potion|spell))?`,
    'cast',
    ' a spell in a flooded $1',
  ],
  // In a cupboard one crouches behind its doors; whose store it is, is the place.
  [
    'hide|hid',
    `(?:in|inside) ${DET} ((?:office|school|hospital|hotel|kitchen|classroom) )(?:supply |supplies |stationery |storage |store |broom |cleaning )?(?:cupboard|closet)`,
    'hide',
    ' in a cupboard in the $1',
  ],
];

/** Who does it, said as what is seen of them. */
export const SINGLE_PEOPLE_IN_WORDS: readonly (readonly [RegExp, string])[] = [
  // One counter between who pours and who drinks.
  [
    new RegExp(
      `\\b${KEEPER} ${POURS} (?:in|at) ((?:an?|the) (?:[\\w-]+ ){0,3}?(?:bar|pub|saloon|tavern|cantina|nightclub|lounge))\\b`,
      'gi',
    ),
    '$4 stands at the counter in $5, $1 stands behind the counter and $2 $3',
  ],
  [
    new RegExp(`\\b${KEEPER} ${POURS}(?=[.,;]|$)`, 'gi'),
    '$4 stands at the counter in a bar, $1 stands behind the counter and $2 $3',
  ],
  // New shoes are on the feet, and one foot is put forward; they are of a colour that is seen.
  [new RegExp(`${SHOWS_OFF}(${SHOES}|high heels)`, 'gi'), '$1 in bright red $2 flaunts'],
  [new RegExp(`${SHOWS_OFF}([\\w-]+ (?:${SHOES}))`, 'gi'), '$1 in $2 flaunts'],
  // What snaps over a page is seen whole, on that page.
  [
    /\b(?:extreme )?close[- ]?up (?:of|on) (?:an?|the|his|her|their) (?:[\w-]+['’]s? )?(?:[\w-]+ )?(pencil|pen|crayon|paintbrush)(?: tip| point| lead)? (?:snap(?:s|ping)?|break(?:s|ing)?)(?: in (?:half|two))? (?:over|on|above|across|against|onto) (?:an?|the|his|her|their) (?:[\w-]+ )?(?:ciphers?|codes?|page|letter|notebook|exam|test|paper|crossword|drawing|map|sheet|contract|document)\b/gi,
    'close-up of a broken $1 on a sheet of paper',
  ],
  // The glass between prisoners and those who visit them is no drinking glass.
  [
    /\b(?:through|behind|against) (?:the |an? )?(?:[\w-]+ )?(?:visiting[- ]room|prison|jail|visitation) (?:glass|window|partition|plexiglass)\b/gi,
    'in a prison visiting room',
  ],
  [
    /\bwheel-?chair (?:racer|athlete|sprinter|competitor|champion|marathoner)(s?)\b/gi,
    'athlete$1 riding a racing wheelchair',
  ],
  [
    /\b(?:prehistoric|stone[- ]age|neolithic|neanderthal|paleolithic|ice[- ]age) (?:painter|artist|hunter|man|human|person)\b/gi,
    'caveman',
  ],
  [
    /\b(?:prehistoric|stone[- ]age|neolithic|neanderthal|paleolithic|ice[- ]age) (?:woman|girl|mother)\b/gi,
    'cavewoman',
  ],
  [
    /\b(?:wizard|sorcerer|magician|warlock|mage)(?:'s|’s) (?:young )?apprentice\b|\bapprentice (?:wizard|sorcerer|mage)\b/gi,
    'young wizard',
  ],
  [
    /\bin (?:his |her |their |the )?(?:[a-z]+ )?(?:pajama|pyjama) (?:bottoms|pants|trousers)\b/gi,
    'in striped pajama pants',
  ],
  [
    /\b(sign|write|draw|copy|copie|seal)(s|ing) ([^.,;]{3,40}?) by candle ?light\b/gi,
    '$1$2 $3 with a burning candle by candlelight',
  ],
];
