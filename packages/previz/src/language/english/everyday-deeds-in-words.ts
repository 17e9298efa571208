import { inflected } from './deeds-in-words.ts';

/** Everyday deeds said in a way of their own, each as what is seen of it; rows as in `senses-in-words.ts`. */
const DET = '(?:an?|the|his|her|their|its|my|our|some|one|two|three)';
const OWN = '(?:his|her|their|its)';
const NAMED = `${DET} (?:[\\w-]+ )?[\\w-]+`;
const PERSON =
  '(?:him|her|them|(?:an?|the|his|her|their) (?:[\\w-]+ )?(?:m[ae]n|wom[ae]n|boy|girl|child|children|baby|toddler|son|daughter|grand\\w+|patient|prisoner|soldier|mother|father|wife|husband|sister|brother|friend|king|queen|prince|princess|infant))';
const SIPPED = '(?:tea|coffee|milk|cocoa|hot chocolate|latte|cappuccino|chai)';
const BITES = '(?:biscuits?|cookies?|doughnuts?|donuts?|croissants?|bread|toast|cake|rusks?|churros?|oreos?)';
const FARE =
  '(?:soup|porridge|stew|broth|yogh?urt|cereal|oatmeal|pudding|jelly|ice cream|pur[eé]e|mash|rice|baby food|medicine|breakfast|lunch|dinner|food)';
const CLOSED =
  '(?:chest|trunk|box|basket|coffin|casket|crate|barrel|pot|jar|piano|toy box|treasure chest|cauldron|dustbin|bin)';
const UPRIGHT =
  '(?:lamp ?posts?|street ?lamps?|lampposts?|posts?|poles?|pillars?|columns?|walls?|trees?|door ?frames?|doors?|cars?|taxis?|vans?|trucks?|motorbikes?|motorcycles?|lockers?|fridges?)';
const BORNE = '(?:truck|lorry|van|pickup|pickup truck|wagon|cart|trailer|train|boat|ship)';

export const EVERYDAY_DEEDS: readonly (readonly [string, string, string, string])[] = [
  [
    'dangle|swing',
    `${OWN} (?:bare )?(?:feet|legs) (?:off|over|from|in|into) (?:the (?:edge|side|end) of )?(${NAMED})`,
    'sit',
    ' on the edge of $1',
  ],
  [
    'dip|dipp|dunk|cool|soak',
    `${OWN} (?:bare |tired )?(?:toes?|foot|feet) (?:in|into) (${DET} (?:[\\w-]+ )?(?:lake|sea|ocean|river|stream|pond|brook|water|fountain|waves|surf))`,
    'wade',
    ' in $1',
  ],
  [
    'dunk|dip|dipp',
    `((?:an?|the|his|her|some) (?:[\\w-]+ )?${BITES}) (?:in|into) ((?:an?|the|his|her|some) )?((?:[\\w-]+ of )?${SIPPED})`,
    'dip',
    ' $1 in a cup of $3',
  ],
  [
    'feed|spoon-feed|spoonfeed',
    `(${PERSON}) (?:some |with )?(?:an? |the |his |her )?(?:[\\w-]+ )?(?:(?:bowl|spoonful|plate) of )?${FARE}`,
    'feed',
    ' $1 with a spoon',
  ],
  [
    'feed|spoon-feed|spoonfeed',
    `(?:some |an? |the )?(?:[\\w-]+ )?(?:(?:bowl|spoonful|plate) of )?${FARE} to (${PERSON})`,
    'feed',
    ' $1 with a spoon',
  ],
  [
    'feel|felt|grope',
    `${OWN} way (?:along|down|through|around|across) (${DET} (?:[\\w-]+ )?(?:walls?|fence|hedge|railing))`,
    'touch',
    ' $1',
  ],
  [
    'lift|raise|open|remove',
    `(?:up )?the lid (?:of|off|from|on) (${DET} (?:[\\w-]+ )?${CLOSED})`,
    'open',
    ' $1',
  ],
  [
    'lift|heave|hoist|load|throw|put|place|shove',
    `(${NAMED}) (?:on|onto|into|in|inside) (${DET} (?:[\\w-]+ )?${BORNE})`,
    'load',
    ' $1 into $2',
  ],
  [
    'lean|slouch|slump',
    `(?:casually |lazily |wearily )?on (${DET} (?:[\\w-]+ )?${UPRIGHT})`,
    'lean',
    ' against $1',
  ],
  ['hold|held', `(${DET} (?:[\\w-]+ )?doors?) open(?: for)?`, 'open', ' $1 for'],
  ['hold|held', `open (${DET} (?:[\\w-]+ )?doors?)(?: for)?`, 'open', ' $1 for'],
  [
    'fumble|fiddle|struggle',
    `(?:with|for) (?:${DET} )?(?:[\\w-]+ )?keys?(?: (?:at|outside|in front of|by) (${DET} (?:[\\w-]+ )?(?:door|gate)))?`,
    'unlock',
    ' the door',
  ],
  [
    'grope|feel|felt|search|fumble|look|scrabble|reach',
    '(?:around |about |blindly )*for ((?:his|her|their|the|an?) (?:[\\w-]+ )?[\\w-]+) on the (?:floor|ground|carpet|pavement)',
    'pick',
    ' up $1 from the floor',
  ],
  [
    'pour',
    '(?:some |the )?(?:cold )?(beer|ale|lager|cider) into (?:an?|the|his|her) (?:[\\w-]+ )?glass',
    'pour',
    ' a beer',
  ],
  [
    'pour',
    '(?:some |the )?((?:red |white )?(?:wine|champagne|whisk[e]?y|rum|brandy|vodka|gin|bourbon|scotch)) into (?:an?|the|his|her) (?:[\\w-]+ )?glass',
    'pour',
    ' a glass of $1',
  ],
  ['lick', `(${PERSON})(?:'s (?:face|hand|cheek|nose|fingers))?(?= |[.,;]|$)`, 'nuzzle', ' $1'],
  // Knights meet in the saddle.
  ['joust', '', 'ride', ' horses with lances '],
  [
    'do|does|did',
    '(?:some |a few |several )?(?:pull|chin)-?ups?(?: (?:on|from) (?:an?|the) (?:[\\w-]+ )?bar)?',
    'hang',
    ' from a pull-up bar',
  ],
  [
    'hang|hung|swing|swung',
    '(?:from|on) (?:an?|the) (?:high |horizontal |uneven )?bars?(?=[.,;]|$| in a (?:gym|park|stadium))',
    'hang',
    ' from a high bar',
  ],
  ['hop|hopp', 'on one (?:leg|foot)', 'skip', ''],
  [
    'get|got|gett|climb|jump|crawl|roll|leap|hop',
    'out of (?:(?:his|her|their|the) )?bed',
    'sit',
    ' on the edge of the bed',
  ],
  ['float', 'on (?:his|her|their) backs? ', 'lie', ' on the back '],
  [
    'glide|slide',
    '(?<=\\b(?:skater|girl|boy|man|woman|child|children|couple|dancer|player|princess|lady)s? (?:[a-z]+ly )?\\w+ )(?:gracefully |slowly |smoothly )?(?:over|across|along|on) ((?:an?|the) (?:[\\w-]+ )?(?:ice|ice rink|rink|frozen (?:lake|river|pond)))',
    'skate',
    ' on $1',
  ],
  [
    'hypnoti[sz]e',
    `(${PERSON}|${NAMED})(?: with (?:an?|his|her|the) (?:[\\w-]+ )?(?:watch|pendulum|pendant))?`,
    'show',
    ' a pocket watch to $1',
  ],
  [
    'hoist|raise|lower',
    '(?:up )?(?:an?|the) (?:[\\w-]+ )?sails?(?: (?:of|on) (?:an?|the|his|her) (?:[\\w-]+ )?(?:boat|ship|sailboat|yacht))?',
    'pull',
    ' a rope on a sailing ship',
  ],
  [
    'fill',
    '(?:up )?(?:an?|the|his|her) (?:[\\w-]+ )?((?:glass|mug|cup|goblet|tumbler|wineglass|wine glass|pint glass)) with ((?:[\\w-]+ )?(?:beer|wine|water|milk|juice|tea|coffee|lemonade|champagne|ale|whisk[e]?y))',
    'pour',
    ' $2 into a $1',
  ],
  [
    'fill',
    `(${DET} (?:[\\w-]+ )?(?:bucket|pail|sandbag|wheelbarrow|hole|sack)) with (?:[\\w-]+ )?(?:sand|soil|earth|dirt|gravel|snow)`,
    'dig',
    ' next to $1',
  ],
  [
    'file',
    '(?:away )?(?:some |the |his |her )?(?:papers|documents|folders|files|reports)(?: (?:away|into|inside|in)\\b(?: (?:an?|the) (?:[\\w-]+ )?(?:cabinet|drawer))?)?',
    'open',
    ' a filing cabinet',
  ],
  [
    'descend|come down|came down|go down|went down',
    '(?:down )?((?:an?|the) (?:[\\w-]+ )?ladder)',
    'climb',
    ' $1',
  ],
  [
    'follow|track',
    '((?:the |some |animal |bear |deer |wolf |rabbit |fox |tiger |human |fresh )*)(?:tracks|trail|prints|paw ?prints|hoofprints)(?= (?:in|through|across|over|on|into)\\b)',
    'follow',
    ' footprints',
  ],
  ['gobble|wolf|scoff', 'down (?=(?:an?|the|his|her|their|some) )', 'eat', ' '],
  ['jump|leap|hop|dive', 'off (?=(?:an?|the) (?:[\\w-]+ )?(?:cliff|cliffs)\\b)', 'dive', ' off '],
];

/** The verb of "ironing" and "irons". */
const workOf = (said: string): string =>
  said
    .replace(/(?:ing|e?s)$/, '')
    .replace(/^(bak|driv|shav|rak)$/, '$1e')
    .replace(/(.)\1$/, '$1');

/** The same where the verb stays. */
export const EVERYDAY_PHRASES: readonly (readonly [
  RegExp,
  string | ((said: string, ...parts: string[]) => string),
])[] = [
  // What the hands are at is seen; that one hums is on the face.
  [
    /\b(hum|sing|whistle|smile|cri|cry|weep|laugh|daydream|chat|yawn)(s|es|ed|ing)? (?:[a-z]+ly )?(?:while|as (?:he|she|they)|whilst) ((?:iron|paint|knead|wash|chop|cook|sew|knit|sweep|mop|peel|stir|polish|iron|dig|plant|milk|saw|bak|scrub|driv|shav|fold|vacuum|hang|rak)\w*)( [^.,;]+)/gi,
    (_, verb = '', end = '', work = '', rest = '') =>
      `${inflected(workOf(work), end === 'ing' ? 'ing' : `${verb}s`)}${rest}, ${verb === 'cri' ? 'cry' : verb.replace(/e$/, '').replace(/^hum$/, 'humm')}ing`,
  ],
  // What one makes a face at in one's own hand is held.
  [
    /\b(frown|smile|grin|glare|scowl|laugh|giggle|chuckle|squint|smirk|grimace|gasp|beam)(s|ed|ing)? (?:down )?at ((?:his|her|their) (?:[\w-]+ )?(?:phone|smartphone|mobile|tablet|letter|book|newspaper))\b/gi,
    'look$2 at $3 and $1$2',
  ],
  [/\bin an? (?:[a-z]+ )?puff of (?=(?:[a-z]+ )?smoke\b)/gi, 'in a cloud of '],
  [/\b(the|an?|his|her|their|my|our) back (garden|yard)\b/gi, '$1 $2'],
  [
    /\b(ball|football|penalty|shot|free kick|header) (?:in|into) the (?:(?:back|top corner|corner) of the )?net\b/gi,
    '$1 into the goal',
  ],
  [
    /\b((?:carr|lug|drag|walk|run|creep|tiptoe|climb|sneak|rac|rush|stomp|trudg|haul|mov|pull)(?:s|es|ies|y|ying|ing|ning|ged|ging)?\b[^.,;]{0,40}) (up|down)stairs\b/gi,
    '$1 $2 the stairs',
  ],
  [
    /\b((?:knit|read|sew|nap|doz|crochet|embroider|mend|darn)(?:s|es|ting|ing|e)?\b[^.,;]{0,30}) (?:by|beside|in front of|near|before) the (?:open )?(?:fire|hearth)(?=[.,;]|$)/gi,
    '$1 by the fireplace',
  ],
  [
    /\b(lectur(?:es?|ing)\b[^.,;]{0,30}) in an? (?:large |full |crowded |packed )?hall\b/gi,
    '$1 in a lecture hall',
  ],
];
