/** Deeds of one to another that plain grammar misreads, said so that who gets what, and whose arm it is, is plain. */
import { findConcept, isNamed } from '../../concepts/index.ts';
import { singularOf } from './inflect.ts';

type Reword = (said: string, ...parts: string[]) => string;

const DET = '(?:an?|the|his|her|their|its|my|our|each|every|another)';
const GIVES =
  '(?:g[ia]ve|hand|bring|offer|show|send|buy|serve|throw|toss|pass|lend|sell|pour)(?:s|es|ing|ed)?|giving|brought|serving';
/** What may follow the gift. */
const AFTER =
  '(?=$|[.,;!?]|\\s+(?:and|in|on|at|for|from|as|while|to|with|by|before|after|through|of|under|behind|inside|beside|across|over|near|outside)\\b)';

const LINKS = /^(?:to|in|on|at|the|an?|his|her|their|its|my|for|from|with|and|of|into|who|that|it|them)$/i;

/** "gives a young woman flowers" → "gives flowers to a young woman": no "woman flowers". */
const giftsApart: Reword = (said, gives = '', det = '', rest = '') => {
  const words = rest.trim().split(/\s+/);
  if (words.some((w) => LINKS.test(w))) return said;
  const at = words.findIndex((w, i) => i < 3 && i < words.length - 1 && isSomebody(w));
  const whom = words[at];
  // "a newborn baby", "a robot waiter": one being, who is the gift.
  if (at >= 0 && at === words.length - 2 && isSomebody(words[at + 1] ?? '')) return said;
  const [first = '', ...more] = words.slice(at + 1);
  const compound = [first, ...more].some((_, i, gift) =>
    isNamed(`${whom} ${gift.slice(0, i + 1).join(' ')}`),
  );
  if (!whom || compound || isNamed(`${whom} ${singularOf(first).noun}`)) return said;
  return `${gives} ${[first, ...more].join(' ')} to ${det} ${words.slice(0, at + 1).join(' ')}`;
};

const isSomebody = (word: string): boolean => {
  const concept = isNamed(word.toLowerCase()) ? findConcept(word.toLowerCase()) : null;
  return concept !== null && concept.kind !== 'thing';
};

const oneOf: Reword = (_, many = '') => `one ${singularOf(many.toLowerCase()).noun}`;

const HIM: Readonly<Record<string, string>> = { his: 'him', her: 'her', their: 'them' };

export const DEEDS_OF_TWO: readonly (readonly [RegExp, string | Reword])[] = [
  // "a boy gets his hair cut": somebody cuts it.
  [
    /(?<=^|[.!?:] )((?:an?|the|his|her|my|our) (?:(?!and\b|who\b|while\b)[\w'’-]+ ){0,6}?(?:(?!and\b|who\b|while\b)[\w'’-]+)) (?:is )?(?:gets?|getting|has|having|receives?|receiving) (?:an?|his|her|their) (?:(?:[\w-]+ )?hair ?cut|hair (?:cut|trimmed|done|styled))(?: (?:by|from) ((?:an?|the|his|her) (?:[a-z]+ )?[a-z]+))?(?=$|[.,;!]| (?:at|in|on|by|before|while|with)\b)/gi,
    (_, who = '', by = '') => `${by || 'A barber'} trims ${who.replace(/^[A-Z]/, (c) => c.toLowerCase())}`,
  ],
  [
    /\b(?:say|bid)(s|ing)? (?:(?:a|an|his|her|their|one) )?(?:(?:last|final|tearful|long|sad|emotional|fond) )*(?:good-?bye|farewell|adieu)s?(?: (?:to(?= )|(?=[.,;!]|$)|(?=(?:at|in|on|before|by) )))?/gi,
    (_, end = '') => ({ s: 'bidgoodbyes ', ing: 'bidgoodbying ' })[end] ?? 'bidgoodbye ',
  ],
  [
    /\b(?:g[ia]v|exchang|shar|do)(es?|ing)? (?:(each other|one another) )?(?:an? )?(?:big )?high[- ]fives?(?: with| to)?\b/gi,
    (_, end = '', whom = '') => `highfiv${end.replace(/^$/, 'e')} ${whom}`.trim(),
  ],
  [
    /\b(confess|declar|profess|reveal|admit)(s|e|es|ing)? (?:his|her|their) (?:true )?(?:(?:undying|secret) )?(?:love|feelings|heart) (?:to|for)(?= )/gi,
    (_, __ = '', end = '') => (end.endsWith('s') ? 'lovevows' : end === 'ing' ? 'lovevowing' : 'lovevow'),
  ],
  // Who talks over a fence stands at it, across a counter in its room.
  [
    /\b((?:gossip|talk|chat|argue|speak|quarrel|whisper|flirt|kiss|shake hands|wave|lean)(?:s|ing|e?d|es)?(?: (?:to|with|at) (?:an?|the|his|her|their|each) [a-z]+)?) (?:across|over) ((?:an?|the|his|her|their) (?:[a-z]+ )?(?:fence|hedge|gate|railing))\b/gi,
    '$1 in front of $2',
  ],
  [
    /\b(?:across|around|over) (?:an?|the|his|her|their) (?:[a-z]+ )?kitchen (?:counter|island)\b/gi,
    'in the kitchen',
  ],
  [
    new RegExp(`\\b(${DET}) ((?:[a-z]+ )?)(?:arch-?)?(?:rival|enemy|nemesis|foe)${AFTER}`, 'gi'),
    '$1 $2opponent',
  ],
  // What was broken lies there.
  [
    /\b(scold|shout|yell|scream|glare)(s|ing)? (at )?((?:an?|the|his|her|their) (?:[a-z]+ )?[a-z]+) (?:for|after|because of) (?:breaking|smashing|shattering|knocking over|dropping) ((?:an?|the|his|her|their) )((?:[a-z]+ )?(?:vase|window|mirror|plate|lamp|cup|mug|glass|bowl|bottle|pot))\b/gi,
    '$1$2 $3$4, a broken $6 on the floor',
  ],
  // Who bathes another is not in the water.
  [
    /\bbath(es?|ing) (?=(?:an?|the|his|her|their|two) (?:[a-z]+ ){0,2}?(?:baby|babies|infant|toddler|son|daughter|child|children|kids?|twins|dogs?|puppy|puppies|cat|kitten|horse|elephant|pig|duck|poodle|patient|boy|girl)\b)/gi,
    (_, end = '') => (end === 'ing' ? 'washing ' : end === 'es' ? 'washes ' : 'wash '),
  ],
  [
    /\b(?:giv(es?|ing)) ((?:an?|the|his|her|their) (?:[a-z]+ ){0,2}?[a-z]+) an? (?:[a-z]+ )?bath\b(?! (?:in|inside))/gi,
    (_, end = '', whom = '') =>
      `${end === 'ing' ? 'washing' : end === 'es' ? 'washes' : 'wash'} ${whom} in a bathtub`,
  ],
  [
    /\b(?:giv(es?|ing)) ((?:an?|the|his|her|their) (?:[a-z]+ ){0,2}?[a-z]+) an? (?:[a-z]+ )?bath\b/gi,
    (_, end = '', whom = '') => `${end === 'ing' ? 'washing' : end === 'es' ? 'washes' : 'wash'} ${whom}`,
  ],
  [
    /(?<=\b(?:man|woman|boy|girl|teenager|he|she|guy|lady|father|mother|athlete|soldier) )(?:is showering|showers)\b(?! (?:him|her|them|with|the))/gi,
    'stands in a shower cubicle',
  ],
  [
    /\btak(es?|ing) an? (?:[a-z]+ )?shower\b/gi,
    (_, end = '') =>
      end === 'ing'
        ? 'standing in a shower cubicle'
        : end === 'es'
          ? 'stands in a shower cubicle'
          : 'stand in a shower cubicle',
  ],
  // Foam in the hair is no bottle in the hand.
  [
    /,? (?:with|and) (?:(?:a lot of|lots of|some) )?(?:shampoo|foam|suds|soap|soap ?suds|bubbles|lather|conditioner)(?: suds| foam| lather| bubbles)? (?:still )?(?:in|on|all over) (?:his|her|their) (?:\w+ )?(?:hair|head)\b/gi,
    '',
  ],
  // Whatever one does in the shower, one stands under its water.
  [
    /\b((?:sing|danc|stand|wash|scrub|shampoo|cry|cri|weep|sob|hum|whistl|shav|rap|wait|think|sit|lean|scream|laugh|lather|rins|brush)(?:e|s|es|ing)? (?:[\w-]+ ){0,4}?)(?:in|under) (?:an?|the|his|her|their) (?:(?:hot|cold|steamy|steaming|morning|warm|bathroom|running|outdoor|long) )*shower(?! (?:of|cubicle|cabin|stall|room|curtain|head|block|cap)\b)/gi,
    '$1in a shower cubicle',
  ],
  [/\barm[- ]in[- ]arm\b/gi, 'hand in hand'],
  // One of them does the other's.
  [
    /\b(braid|plait|brush|comb|trim|do)(s|ing)? (?:each other|one another)['’]s? hair\b/gi,
    (_, verb = '') =>
      `are ${({ plait: 'braid', do: 'comb', trim: 'trimm' })[verb.toLowerCase() as 'do'] ?? verb}ing`,
  ],
  // The shoe stays on the foot of who wears it.
  [
    new RegExp(
      `\\b(?:ty|ti|lac|fasten|buckl|do)(es?|s|ing)?(?: up)? (${DET} (?:[a-z-]+ ){0,2}?[a-z]+['’]s?) (?:left |right |loose |untied )?(?:shoe ?laces?|laces?|shoes?|sneakers?|boots?)\\b`,
      'gi',
    ),
    (_, end = '', whose = '') =>
      `${end === 'ing' ? 'tying' : end.endsWith('s') ? 'ties' : 'tie'} ${whose} shoelaces`,
  ],
  // Who is helped across the street is walked across it.
  [
    /\bhelp(s|ing|ed)? ((?:an?|the|his|her|their) (?:[a-z-]+ ){0,2}?[a-z]+) (?:to )?(?:cross|get across|over|across) (?:the|a) (?:busy )?(street|road|crosswalk|avenue)\b/gi,
    'walk$1 hand in hand with $2 across the $3',
  ],
  [
    /\b(crie?s|cry|crying|weeps?|weeping|sobs?|sobbing) (?:on|into|against) ((?:an?|the|his|her|their) (?:[a-z]+ ){0,2}?[a-z]+)['’]s (?:shoulder|chest|arms)\b/gi,
    'hugs $2, $1',
  ],
  [
    /\b(?:hold|put|press|point|rais)(?:s|es|e|ing)? (an?|the|his|her) ((?:[a-z]+ )?(?:sword|knife|dagger|blade|cutlass|sabre|rapier|razor)) (?:to|at|against) ((?:an?|the|his|her|their) (?:[a-z]+ )?[a-z]+)['’]s (?:throat|neck|head|chest|back|face)\b/gi,
    'threatens $3 with $1 $2',
  ],
  [
    /\b((?:an?|the) (?:[a-z]+ )?(?:priest|minister|pastor|vicar|rabbi|officiant)) (?:marries|weds) (?:an?|the) (?:young |happy |old )?couple\b/gi,
    'a bride and a groom hold hands in front of $1',
  ],
  [
    /\b(king|queen|pope|bishop|archbishop|emperor|empress) crowns (?=(?:an?|the|his|her) )/gi,
    '$1 puts a crown on ',
  ],
  [
    /\b(?:in front of|before|among|at|in) (?:the|his|her) (?:whole |entire |royal )?court\b(?= *(?:$|[.,;]))(?<=\b(?:king|queen|emperor|empress|prince|princess|knight|duke)\b.*)/gi,
    'in the throne room',
  ],
  [
    /\bg(?:i|a)ve(s)? (?:him |her )?(his|her|their) (coat|jacket|blanket|shawl|cape|cloak) to ((?:an?|the|his|her) (?:[a-z]+ )?[a-z]+)(?=$|[.,;]| (?:in|on|at|under)\b)/gi,
    "put$1 $2 $3 around $4's shoulders",
  ],
  [/,? while (?:they|the two|both|the pair|the two of them) (?:chat|talk|speak|converse)\b/gi, ''],
  [/\barm[- ]wrestl(e|es|ing)\b(?: (?:each other|one another))?/gi, 'armwrestl$1'],
  [
    /\bchess players? (?:star(?:e|es|ing)|look(?:s|ing)?|sit(?:s|ting)?|think(?:s|ing)?|concentrat(?:e|es|ing)|fac(?:e|es|ing))(?: at)?(?: (?:each other|one another))?\b/gi,
    (said) => `${/players/i.test(said) ? 'chess players play' : 'chess player plays'} chess`,
  ],
  [
    /\bapologi[sz](es?|ing) to ((?:an?|the|his|her|their) (?:[a-z]+ )?[a-z]+) with ((?:an?|the|some) )?((?:[a-z]+ )?(?:flowers?|roses|bouquet(?: of (?:flowers|roses))?))\b/gi,
    (_, end = '', whom = '', det = '', gift = '') =>
      `giv${end === 'ing' ? 'ing' : 'es'} ${det}${gift} to ${whom}`,
  ],
  [/\bplay(s|ing)? catch\b(?! me)/gi, 'throw$1 a baseball'],
  [
    /\b(?:correct|adjust|fix)(s|es|ing)? the (?:posture|stance|position|form|arms?|back|shoulders?) of (?=(?:an?|the|his|her) )/gi,
    (_, end = '') => `touch${end.replace(/^s$/, 'es')} `,
  ],
  // Nobody in a crowd of children is a wrist watch.
  [
    /\b((?:crowd|group|circle|ring|audience|bunch|team|gang|row|line) of (?:[a-z]+ ){1,3}?)watches\b/gi,
    '$1watch',
  ],
  [/\bgrown(?:-up)? (sons?|daughters?|child|children|grandsons?|granddaughters?)\b/gi, 'adult $1'],
  // What was drawn is shown, not drawn.
  [
    /\b((?:show|hand|giv|present|bring|hold|carr)(?:s|es|e|y|ies|ing)?(?: up)? (?:(?:an?|the) )?(?:his|her|their|[a-z]+ )(?: ?[a-z]+)??) ?(?:drawing|sketch)(?= (?:to|in|up|at|with)\b|[.,;!]|$)/gi,
    '$1 sheet of paper',
  ],
  [/\bhigh[- ]fiv(e|es|ed|ing)\b/gi, 'highfiv$1'],
  [new RegExp(`\\b(${GIVES}) (${DET}) ((?:[a-z'-]+ ){1,4}?[a-z'-]+)${AFTER}`, 'gi'), giftsApart],
  // "questions one of the robbers".
  [
    /(?<=[a-z] )one of (?:the|his|her|their|these|those) (?!two|three|four|five|\d)([a-z]+s|men|women|children|people)\b/gi,
    oneOf,
  ],
  // An arm that the referee raises is the winner's.
  [
    /\b(referee|umpire|judge|coach|trainer|announcer|manager) ((?:rais|lift|hold)(?:e?s|ing)) (?:up )?(his|her|their) (?:arm|hand|fist|glove)s?\b(?: (?:up|high|in the air|in victory))?/gi,
    (_, who = '', __ = '', whose = '') => `${who} proclaims ${HIM[whose.toLowerCase()] ?? 'him'}`,
  ],
  [
    /\b(?:rais|lift|hold)(e?s|ing) (?:up )?((?:an?|the|his|her) (?:[\w-]+ )?[\w-]+)['’]s? (?:\w+ )?(?:arm|hand|fist|glove)s?\b(?: (?:up|high|in the air|in victory))?/gi,
    (_, ending = '', whom = '') => `proclaim${ending === 'ing' ? 'ing' : 's'} ${whom}`,
  ],
  // Out of a pocket, a bag or nowhere.
  [
    /\b(?:pulls|takes|draws|whips|fishes|brings) out (?=(?:an?|the|his|her|their|some|two) (?!chair|seat|plug|tooth|teeth|stops))/gi,
    'takes ',
  ],
  [
    /\b(?:pull|take|draw|whip|bring) out (?=(?:an?|the|his|her|their|some|two) (?!chair|seat|plug|tooth|teeth|stops))/gi,
    'take ',
  ],
  [
    /\b(throws|throw|tosses|pushes|push) (him|her|them|(?:an?|the|his|her) [a-z]+) overboard\b/gi,
    '$1 $2 into the sea',
  ],
  [/\b(?:is|are|gets?|was) (?:washed|swept|thrown|knocked) overboard\b/gi, 'falls into the sea'],
  [/\b(falls?|fell|falling|jumps?|leaps?|goes|tumbles) overboard\b/gi, '$1 into the sea'],
  [/\b(walk|go|run|head|rush|hurry|come)((?:e?s|ing)?) to class\b/gi, '$1$2 to school'],
  [/\b(onto|on|to|hits?) the canvas\b/gi, '$1 the ground'],
];
