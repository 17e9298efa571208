/** What hands do with what they lift, pour, spill, drop, slip in, take off or look through, in words that show them at it. */
import { inflected } from './deeds-in-words.ts';
import { ADJ, DET, DET_OR_FEW } from './phrase-parts.ts';

type Reword = (said: string, ...parts: string[]) => string;

const POND = '(?:pond|pool|stream|river|creek|brook|lake|fountain basin|lily pond|koi pond|water|shallows)';
const DRAIN =
  '(?:storm drain|street drain|drain|gutter|sewer grate|storm grate|drainage ditch|culvert|manhole)';
const TUB = '(?:bathtub|bath tub|bath|tub)';
const CLOTH =
  '(?:gloves?|handkerchief|rag|towel|cloth|scarf|shirt|t-shirt|bandage|sock|napkin|apron|sleeve|coat|dress)';
const SMALL =
  '(?:glove|knife|gun|pistol|key|ring|watch|wallet|phone|necklace|bracelet|earring|coin|locket|badge|shoe|mask|doll|bottle|envelope|photograph|photo)';
const COLD =
  '(?:orange juice|apple juice|tomato juice|fruit juice|juice|milk|oat milk|lemonade|iced tea|water|beer|champagne|prosecco|red wine|white wine|wine|cola|soda|whisky|whiskey|bourbon)';
const OUTDOORS =
  '(?:balcony|terrace|rooftop|roof|patio|porch|deck|veranda|beach|picnic blanket|yacht|boat|train|plane|lawn|dock|pier)';

export const HANDS_AT_DEEDS_IN_WORDS: readonly (readonly [RegExp, string | Reword])[] = [
  // Blood on cloth colours all of it.
  [
    new RegExp(
      `\\b(?:bloody|bloodied|blood-?stained|blood-?soaked|blood-?spattered) ((?:leather |white |cotton |silk )?${CLOTH})\\b`,
      'gi',
    ),
    'red $1',
  ],
  // Out of a drain or a bath one lifts it down on the knees.
  [
    new RegExp(
      `\\b(?:lift|pull|fish|pluck|pick|retriev|recover|tak|remov|drag|hook)(s|es|ing|e)? (?:up |out )?((?:an?|the) ${ADJ}${SMALL}) (?:out of|from|from inside|up from) (?:an?|the) (?:[\\w-]+ )?${DRAIN}\\b(?! of)(?! (?:on|in) (?:an?|the) (?:alley|street|road))`,
      'gi',
    ),
    (_, end = '', what = '') =>
      `pick${/ing/.test(end) ? 'ing' : 's'} up ${what} from the ground next to a manhole on a street`,
  ],
  [
    new RegExp(
      `\\b(?:lift|pull|fish|pluck|pick|retriev|recover|tak|remov)(s|es|ing|e)? (?:up |out )?((?:an?|the) ${ADJ}${SMALL}) (?:out of|from|from inside|up from) (?:an?|the) (?:[\\w-]+ )?${TUB}\\b(?! of)`,
      'gi',
    ),
    (_, end = '', what = '') =>
      `kneel${/ing/.test(end) ? 'ing' : 's'} beside a bathtub holding up ${what} in a bathroom`,
  ],
  // Who looks for it in the water has the hands in it; what is lost there is not seen.
  [
    new RegExp(
      `\\b(?:grop|fumbl|feel|fish|search|dig|rummag|reach|scrabbl)(e?s|ing|e)? (?:around |about |blindly )?for ${DET} ${ADJ}(?:ring|key|keys|coin|earring|phone|glasses|watch|necklace|locket|contact lens|bracelet) (?:in|inside|at the bottom of|under) ((?:an?|the) (?:[\\w'’-]+ ){0,3}?${POND})\\b`,
      'gi',
    ),
    (_, end = '', where = '') => `${inflected('crouch', end)} in the water of ${where}`,
  ],
  // A toy boat is set on the water from its edge.
  [
    new RegExp(
      `\\b(?:launch|float|sail|set|releas|send)(e?s|ing|e)? ((?:an?|the|his|her) ${ADJ}(?:paper|toy|model|origami) boat) (?:afloat )?(?:in|into|on|onto|down|along) (?:(?:an?|the) )(?:(?!flooded)[\\w-]+ )?(?:gutter stream|street gutter|puddle|rain gutter|gutter)\\b( in the rain)?`,
      'gi',
    ),
    (_, end = '', boat = '') =>
      `${inflected('crouch', end)} by a puddle with ${boat} on a street in the rain`,
  ],
  [
    new RegExp(
      `\\b(?:launch|float|sail|set|releas|send)(e?s|ing|e)? ((?:an?|the|his|her) ${ADJ}(?:paper|toy|model|origami) boat) (?:afloat )?(?:in|into|on|onto|down|along) ((?:an?|the) (?:[\\w'’-]+ ){0,3}?${POND})\\b`,
      'gi',
    ),
    (_, end = '', boat = '', where = '') =>
      `${inflected('crouch', end)} in the water of ${where} with ${boat}`,
  ],
  // A camera shoots.
  [
    /\b((?:an?|the) (?:[\w-]+ ){0,2}?(?:photographer|paparazzo|photojournalist)) (?:is )?(?:shoot(?:s|ing)|shot|snap(?:s|ping)|capture?(?:s|ing)) (?=(?:an?|the|his|her|some|two) (?!(?:[\w-]+ )?(?:gun|rifle|pistol|arrow|film|movie|video|photos?|pictures?|portraits?)\b))/gi,
    '$1 photographs ',
  ],
  // Poured for oneself it goes into a glass.
  [
    new RegExp(
      `\\bpour(s|ing)? (?:some |the |fresh |cold )?(?:(?:fresh|cold|iced) )?(${COLD})(?= (?:in|at) (?:an?|the|his|her) (?!${ADJ}(?:glass|cup|mug|jug|bowl|bucket|sink|pot|pan|goblet|flute|bottle|tank|engine|pond|trough|bath|bathtub|tub|vase|funnel|jar|barrel|hole)\\b)| on (?:an?|the|his|her) ${ADJ}${OUTDOORS}\\b|[.,;!]|$)`,
      'gi',
    ),
    'pour$1 $2 into a glass',
  ],
  // It has tipped over and runs along the top.
  [
    /\bspill(s|ed|ing)? (?:some |the |a (?:glass|cup) of |his |her )?(?:(?:oat|almond|soy|hot|iced|fresh) )?(milk|coffee|tea|juice|orange juice|wine|red wine|water|beer|lemonade|cocoa|hot chocolate) (?:all )?(?:across|over|on|onto|along) ((?:an?|the|his|her) (?:[\w-]+ ){0,2}?(?:counter|table|desk|bar))\b/gi,
    (_, end = '', what = '', where = '') =>
      `${/ing/.test(end) ? 'standing' : 'stands'} at ${where} with a spilled ${
        /coffee|tea|cocoa|chocolate/i.test(what) ? 'cup' : 'glass'
      } of ${what.toLowerCase()} on it`,
  ],
  // Beside a machine that it ruins it lies on the table, before whose that is.
  [
    /\bspill(s|ed|ing)? (?:some |the |a (?:glass|cup|mug) of |his |her )?(?:(?:oat|almond|soy|hot|iced|fresh) )?(milk|coffee|tea|juice|orange juice|wine|red wine|water|beer|lemonade|cocoa|hot chocolate) (?:all )?(?:across|over|on|onto) (?:(an?|the|his|her) (?:([\w-]+)['’]s )?)((?:[\w-]+ )?(?:laptop|computer|keyboard|tablet))\b/gi,
    (_, end = '', what = '', det = '', whose = '', on = '') =>
      `${/ing/.test(end) ? 'standing' : 'stands'} at a table with a ${on} on it and a spilled ${
        /coffee|tea|cocoa|chocolate/i.test(what) ? 'cup' : 'glass'
      } of ${what.toLowerCase()} next to the ${on}${whose ? `, next to ${det} shocked ${whose}` : ''}`,
  ],
  // What a court wears on the head comes off as a hat does.
  [
    /\b((?:judge|magistrate|barrister)s?\b[^.;]{0,24}?) (?:remov|tak|lift|pull|tear|rip|slip|yank)(e?s|ing|e)? (?:off )?(his|her) (?:(?:white|powdered|curled|long|horsehair|old) )?wig(?: off)?\b/gi,
    (_, who = '', end = '', whose = '') =>
      `${who} ${/ing/.test(end) ? 'taking' : 'takes'} off ${whose} judge wig`,
  ],
  [/\b((?:judge|magistrate)\b[^.;]*?) in (?:his|her) chambers\b/gi, '$1 in a study'],
  [
    /\b((?:judge|magistrate|barrister)s?) (?:in|wearing|with) (?:an?|his|her|the) (?:(?:white|powdered|curled|long|horsehair) )?wig\b/gi,
    '$1',
  ],
  // Between its pages it goes into an open one.
  [
    /\b(?:slip|tuck|slid|put|hid|plac|press)(e?s|ping|ting|ing|e)? ((?:an?|the|his|her) (?:[\w-]+ )?(?:note|letter|photograph|photo|envelope|bookmark|ticket|postcard|banknote|love letter)) (?:inside|into|in|between the pages of) (?:an?|the|his|her) (?:[\w-]+['’]s )?(?:[\w-]+ ){0,2}?(?:book|novel|diary|journal|notebook|textbook)\b/gi,
    (_, end = '', what = '') => `put${/ing/.test(end) ? 'ting' : end ? 's' : ''} ${what} in an open book`,
  ],
  // What stood on the tray flies off it.
  [
    /\b(drop(?:s|ping|ped)?) (an?|the|his|her) ((?:silver |full |heavy |round )?tray) (?:full |loaded |laden |piled )?(?:of|with) (?:[\w-]+ ){0,2}?(?:cocktails|drinks|glasses|champagne|wine|beers|martinis|margaritas|flutes)\b(?: (?:glasses|flutes))?/gi,
    '$1 $2 $3',
  ],
  // Before whom a cake falls has room before her.
  [
    /\b(drop(?:s|ping|ped)?) (an?|the|his|her) ((?:[\w-]+ )?(wedding )?cake) (?:right )?in front of ((?:the|an?|his|her) (?:[\w-]+ )?[\w-]+)(?=[.!]|$)/gi,
    (_, drops = '', det = '', cake = '', __ = '', whom = '') =>
      `${drops} ${det} ${cake}${/wedding/i.test(cake) ? ' in a ballroom' : ''}, ${whom} gasps`,
  ],
  // A temple has its own porch, and a house another.
  [
    /\b(?:on|at|from) (?:the (?:front )?)?(?:an?|the) ((?:[\w-]+ )?)(temple|shrine|pagoda) (?:porch|veranda|verandah)\b/gi,
    'in front of a $1$2',
  ],
  // Hands alone are what a near view of them has.
  [
    new RegExp(
      `\\b(extreme close-?up|close-?up|macro shot)(?: shot)?[,:]? (?:of |on )?(?:an?|the|${DET_OR_FEW}) (?:[\\w-]+ ){0,2}?([\\w-]+)['’]s? ((?:gloved |wrinkled |old |tiny |small |dirty |weathered )?hands) (?:are |is )?(cradl|hold|cup)(?:e|es|ing|s|ping)? ((?:an?|the) )(?:newborn|baby|tiny) ([\\w-]+)(?: on (?:an?|the) (?:[\\w-]+ ){0,2}?table)?`,
      'gi',
    ),
    (_, near = '', who = '', hands = '', __ = '', det = '', beast = '') =>
      `${near} of ${hands} cradling ${det}sleeping ${beast}${/^vet/i.test(who) ? ' in a vet clinic' : ''}`,
  ],
];
