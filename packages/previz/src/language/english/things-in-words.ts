/** What is said of a thing in several words that its drawing shows: knocked over, covered in stickers, leaning against a wall. */
import { COLOURS } from '../lexicon/colours.ts';

const COLOUR = Object.keys(COLOURS).join('|');
const NUMBER = '(?:two|three|four|five|six|seven|eight|[2-8])';
const DET = '(?:an?|the|his|her|their|its|one|two|three)';

export const THINGS_IN_WORDS: readonly (readonly [RegExp, string])[] = [
  // The tall chair of a lifeguard is no kitchen chair.
  [
    /(?<=\blifeguards?\b[^.]*\b(?:an?|the|his|her|their) )(?:(?:tall|high|raised|wooden|white) )+chair\b/gi,
    'lifeguard chair',
  ],
  [
    /\b(lifeguards?) ([a-z]+(?: [^.,]*?)?) from (?:an?|the|his|her|their) lifeguard (?:chair|stand|seat)\b/gi,
    '$1 on a lifeguard chair $2',
  ],
  // Dried out, no bed stands there.
  [
    /\b(?:dry|dried(?:[- ](?:up|out))?|parched|cracked|sandy) (?:river|creek|stream) ?-?(?:bed)?s?\b/gi,
    'wadi',
  ],
  [/\b(?:dry|dried[- ](?:up|out)|parched|cracked) (?:lake|sea|pond) ?-?(?:bed|floor)?s?\b/gi, 'dry lake'],
  [/\b(?:lake|river|creek|stream)[ -]?bed\b/gi, 'riverbank'],
  // One on another.
  [
    new RegExp(`\\b(${NUMBER}) (?:stacked|piled(?:[- ]up)?) ((?:[a-z-]+ ){0,2}[a-z]+s)\\b`, 'gi'),
    'a stack of $1 $2',
  ],
  [
    new RegExp(
      `\\b(${NUMBER}) ((?:[a-z-]+ ){0,3}[a-z]+s) (?:are |lie |lying |sit |standing |stand )?(?:stacked|piled)(?: up)?(?: (?:on top of|upon|on) (?:each other|one another|top of each other))?(?=[.,;!]| (?:on|in|by|at|next|beside|near|against)\\b|$)`,
      'gi',
    ),
    'a stack of $1 $2',
  ],
  // A laid table.
  [
    /\b(on|over|upon) (an?|the) ((?:(?!table)[a-z-]+ ){0,3})(?:tablecloth|table cloth|table linen)\b/gi,
    '$1 $2 $3cloth surface',
  ],
  // What things are shown off on.
  [
    /(?<=\b(?:product|packshot|perfume|cologne|bottle|jar|tube|lipstick|watch|ring|necklace|earrings|bracelet|whisky|whiskey|wine|cream|soap|candle|sneaker|phone|cosmetics?)\b[^.;]*?)\bon ((?:(?!a |an |the |his |her |my )[a-z-]+ ){0,3})(stone|slate|marble|granite|concrete|velvet|silk|satin|linen)(?=[.,;]| (?:with|in|under|against|lit|beside|next|surrounded|and)\b|$)/gi,
    'on a $1$2 surface',
  ],
  [/\bthe (?:middle|cent(?:re|er)|one in the (?:middle|cent(?:re|er))) one\b/gi, 'the central one'],
  [/(?<=\b(?:row|line)\b[^.]*?)\bthe first one\b/gi, 'the left-hand one'],
  // "five eggs in a row".
  [
    new RegExp(
      `(?<!\\bof )\\b(${NUMBER}) ((?:[a-z-]+ ){0,3}?[a-z]+s) (?:(?:lined up|set out|standing|arranged|laid out) )?in (?:a|one) (?:neat |straight )?(?:row|line)\\b`,
      'gi',
    ),
    'a row of $1 $2',
  ],
  // No chest, and no elephant's.
  [/\b(?:tree|oak|pine|birch|palm) trunk(s?)\b/gi, 'tree$1'],
  [
    /\b(sit|brood|nest|settl)(s|es|ing|e)? on (?:her|its|their|the|two|three|four|five|some) (?:\w+ )?eggs\b/gi,
    'sit$2 in a nest',
  ],
  [/\bwireless (?=headphones?|earphones?|earbuds?|mouse|keyboard|speakers?|chargers?)/gi, ''],
  [
    new RegExp(
      `\\b(${DET}) (?:knocked|tipped|toppled|fallen|turned|pushed)[- ](?:over|down) (?=[a-z])`,
      'gi',
    ),
    '$1 toppled ',
  ],
  [
    new RegExp(
      `\\b(${DET}) ((?:[\\w-]+ ){0,3}?(?:suitcase|laptop|case|guitar|skateboard|helmet|fridge|refrigerator|backpack|notebook|trunk|van|door|locker|bag|box|bottle|luggage))s? (?:covered|plastered|decorated|adorned) (?:in|with) (?:[\\w-]+ ){0,2}?stickers\\b`,
      'gi',
    ),
    '$1 sticker-covered $2',
  ],
  [
    /\b((?:an?|the|their) )?(?:(?:blanket|pillow|couch|sofa|cushion)[- ]?fort|fort (?:out )?of (?:[a-z]+ )?(?:blankets?|pillows?|cushions?|sheets?|chairs?)(?:,? (?:and|&) (?:[a-z]+ )?(?:blankets?|pillows?|cushions?|sheets?|chairs?))*)\b/gi,
    '$1blanket den',
  ],
  [
    /\b(feed(?:s|ing)?) (?:an?|the|his|her|their) (?:pet )?(?:gold ?)?fish\b(?!erm|ing)(?! (?:in|on|from|at|bowl|tank))/gi,
    '$1 a goldfish in a fishbowl on a table',
  ],
  // A film at home is on a television.
  [
    /\bwatch(es|ing)? (?:an?|the|some|their|her|his) (?:(?!on\b)[a-z-]+ ){0,2}?(?:movie|film|show|series|game|match|cartoons?|news)(?= (?:together )?(?:on (?:the|a|their|his|her) (?:[a-z]+ )?(?:couch|sofa|bed)|at home|in (?:the |their |his |her )?(?:living room|bed(?:room)?)))/gi,
    'watch$1 television',
  ],
  [
    /\b(an?|the) wall (?:of|in) (?:their|his|her|the|our|my) (?:new )?(?:apartment|house|home|flat|room|living room|bedroom|nursery)\b/gi,
    '$1 wall',
  ],
  [
    /\b(?:pile|heap|stack|mound) of (?:(?:clean|dirty|fresh|warm|folded) )*(?:laundry|washing)\b/gi,
    'laundry basket',
  ],
  // Nothing moves.
  [/\b(?:moving|packing) box(es)?\b/gi, 'cardboard box$1'],
  // Who talks over a drink has one in hand.
  [
    /\b((?:an?|the|their|his|her) )?(?:(?:tall|high|big|wobbly|huge) )?(?:(?:tower|castle) (?:out )?of (?:(?:wooden|toy|building|colou?rful|coloured|colored|lego) )*blocks|(?:tower|stack|pile|castle) (?:out )?of (?:(?:wooden|toy|building|colou?rful|lego) )+(?:blocks|bricks))\b/gi,
    '$1block tower',
  ],
  [
    /\b(play(?:s|ing)?|build(?:s|ing)?) with (?:(?:his|her|their|some|the) )?(?:(?:wooden|toy|building|colou?rful) )*blocks\b/gi,
    '$1 with toy bricks',
  ],
  [
    /\b(?:talk|chat|meet|laugh|gossip|catch up|whisper|argue|converse)(s|ing)? over (?:an? )?(?:cups? of |mugs? of |glass(?:es)? of |pint of |pot of )?(coffee|tea|wine|beer|drinks|cocktails|hot chocolate|a beer|a drink)s?\b/gi,
    'drink$1 $2',
  ],
  [/\bcandles? (?:of|from) (?=(?:an?|the|his|her|their) (?:\w+ )?(?:birthday )?cake)/gi, 'candles on '],
  // A slice that is cut off.
  [
    /\b(?:slice|pieces?) of (?:\w+ )?(?:birthday |chocolate |layer |sponge |wedding )?cake\b/gi,
    'slice of cake',
  ],
  [
    /(?<!\b(?:around|at|round) (?:(?:an?|the) )?)\bround (?:wooden |small |white |glass |marble )?table\b/gi,
    'bistro table',
  ],
  [
    /\bhanging from (an?|the) (?:bare |tall |old |big )?(?:tree |oak |willow )?branch\b/gi,
    'hanging from $1 tree in the woods',
  ],
  [/\b(?:an? |the )?(?:wedge|chunk|block|slice|wheel|piece)s? of (?:[\w]+ )?cheese\b/gi, 'a cheese'],
  [/\b(an?|the|two|three) ((?:\w+ ){0,2}?)(\w+) (figurine|statuette)(s?)\b/gi, '$1 $2$4$5 of a $3'],
  // The drawing is a bunch.
  [/\b(an?|the) bunch of (?:(\w+) )?grapes\b/gi, '$1 $2 grape'],
  [/\b(standing|stands?|stuck|sits?|sitting|placed|set|held|balanced) upright\b(?! piano)/gi, '$1'],
  // "headphones, cream coloured, resting on …".
  [
    new RegExp(
      `\\b([\\w-]+), (${COLOUR})(?:[ -]colou?red)?,(?= (?:resting|lying|standing|on|in|hanging|sitting|placed|leaning)\\b)`,
      'gi',
    ),
    '$2 $1',
  ],
  [
    /\bon an? (?:plain|solid|clean|seamless|simple|flat|pastel) (?!white)(\w+) (?:background|backdrop)\b/gi,
    'on a $1 surface',
  ],
  [
    /,? (?:clean |bright |simple )?(?:studio |product )?(?:photo|shot|image|ad|advert|advertisement|picture|banner) for an? (?:[\w-]+ ){0,2}(?:brand|shop|store|company|label|website|catalogue|catalog|campaign)\b/gi,
    ', product photo',
  ],
  [
    /\b(?:flower ?pot|pot|planter) with an? (cactus|fern|plant|succulent|herb|orchid|bonsai)\b/gi,
    'potted $1',
  ],
  // What is rung with both hands hangs in its frame.
  [/\b(?:huge|giant|enormous|massive|great|big|heavy) (?:bronze |iron |brass |old )?bell\b/gi, 'tower bell'],
  // Who crouches for the laces is at the shoe.
  [/\b(?:crouch|kneel|squat|stoop)(?:e?s|ing)? (?:down )?(?:to|and) shoeties?\b/gi, 'shoeties'],
  // The edge of a pool and the line of a track have them, and who is in them is down on the hands.
  [
    /\b((?:sprinters?|runners?|hurdlers?|athletes?)(?: (?:is|are|waits?|sits?|stands?|gets? ready|ready))*) (?:in|into|on|at) (?:an?|the|his|her|their) starting blocks?\b/gi,
    '$1 crouching on the running track',
  ],
  [
    /(?<=\b(?:swimmers?|divers?|swim|swimming|pool)\b.*)\b(?:in|on|at) (?:an?|the|his|her|their) starting blocks?\b|\b(?:in|on|at) (?:an?|the|his|her|their) starting blocks?\b(?=.*\b(?:swimmers?|divers?|swim|swimming|pool|dives?)\b)/gi,
    'on a starting block',
  ],
  [
    /(?<=\b(?:swimmers?|divers?)\b.*)\b(?:off|from) (?:an?|the|his|her|their) starting blocks?\b/gi,
    'at the indoor pool',
  ],
  [/\b(?:off|from|in|into|on|at|out of) (?:the|his|her|their) starting blocks?\b/gi, ''],
  // A word for how one dances is no dance of its own.
  [
    /\b(?:slow|ball ?room|folk|tap|break|square|line)[- ]danc(e|es|ed|ing)\b(?! (?:class|hall|floor|school|shoes|music|song))/gi,
    'danc$1',
  ],
  [
    /\b(?:subway|metro|underground|tube) (?:passage|passageway|tunnel for people|corridor|underpass)\b/gi,
    'subway station',
  ],
  [/\bwater level\b/gi, 'water'],
];
