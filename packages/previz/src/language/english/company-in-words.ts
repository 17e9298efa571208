/** What people do with one another, in words that show the hands at it: who is searched, what is shared, who is posed. */
import { singularOf } from './inflect.ts';
import { DET_OF_ONE as ONE } from './phrase-parts.ts';

type Reword = (said: string, ...parts: string[]) => string;

const PASSED =
  '(?:an?|the|one|their|his|her|a single|their last|his last|her last|the last|one last|a last) (?:[\\w-]+ )?(?:cigarette|cigar|joint|smoke|flask|canteen|sandwich|apple|chocolate bar|candy bar|biscuit)';

const sharing: Reword = (_, how = '', who = '', what = '') => {
  const one = singularOf(who.toLowerCase()).noun;
  const gift = what
    .replace(/^(?:one|a single|one last|a last|the last|(?:their|his|her)(?: last)?) /i, 'a ')
    .replace(/smoke$/i, 'cigarette');
  const plain = how.replace(/\b(?:enemy|rival|opposing) /i, '');
  return `a ${plain}${one} gives ${gift} to another ${plain}${one}`;
};

const searched: Reword = (_, who = '', many = '', by = '', rest = '') => {
  const [last = '', ...before] = by.toLowerCase().split(' ').reverse();
  const one = singularOf(last).noun;
  const searcher = one === 'member' ? 'thug' : [...before, one].join(' ');
  return many || one !== last
    ? `${who} is frisked by a ${searcher}, another ${searcher} with crossed arms${rest}`
    : `${who} is frisked by a ${searcher}${rest}`;
};

const BEAST =
  '(?:(?:polar |grizzly |brown |black |snow |mountain )?(?:bear|wolf|lion|lioness|tiger|leopard|panther|jaguar|cougar|gorilla|elephant|rhino|moose|elk|stag|deer|fox|boar|bull|shark|crocodile|snake|cobra|dinosaur|velociraptor|t-rex|tyrannosaurus|dragon|monster|alien|ghost|zombie|robot|ogre|troll|minotaur|hyena|coyote|horse|dog|cat|owl))';
/** Who meets a beast looks at it, and it looks back. */
const facing: Reword = (_, who = '', what = '', rest = '') =>
  `${who} faces ${what}${rest}, the ${what.replace(/^\S+ /, '')} faces ${who.replace(/^an? /i, 'the ')}`;

export const COMPANY_IN_WORDS: readonly (readonly [RegExp, string | Reword])[] = [
  [
    new RegExp(
      `(?<=^|[.!?] )(${ONE} (?:[\\w-]+ ){0,2}?[\\w-]+) (?:(?:suddenly|unexpectedly|finally) )?(?:com|stand|meet|is|find|end|wind|run|turn)(?:e|es|s|ing)? (?:up )?(?:himself |herself |themselves |itself |up )?(?:suddenly )?(?:face|nose|eye|snout)[- ]to[- ](?:face|nose|eye|snout) with (${ONE} (?:[\\w-]+ )?${BEAST})((?: (?:on|in|at|by|near|beside|inside|under|outside|across) [^.;,]*)?)(?=[.;!]?$)`,
      'gi',
    ),
    facing,
  ],
  [
    new RegExp(
      `\\b(?:two|both|the two) ((?:[\\w-]+ )?)([\\w-]+s|men|women|children) (?:are |is )?shar(?:e|es|ing) (${PASSED})\\b`,
      'gi',
    ),
    sharing,
  ],
  [
    new RegExp(`\\bshar(es?|ing) (${PASSED}) with (?=${ONE} )`, 'gi'),
    (_, end = '', what = '') => `giv${end} ${what.replace(/^(?:one|his|her|their) (?:last )?/i, 'a ')} to `,
  ],
  [
    /^((?:an?|the|one|two) (?:[\w-]+ ){0,2}?[\w-]+?) (?:is|are|gets?) (?:being )?(?:searched|frisked|body[- ]searched|patted down) by ((?:two|three|four|several|some|armed)? ?)(?:an? |the )?((?:[\w-]+ )?[\w-]+)((?: (?:in|at|on|outside|behind|under|near) .*)?[^a-z]*)(?=,|$)/gi,
    searched,
  ],
  [
    /\b(?:pat(s|ting)? down|body[- ]search(?:e(s)|ing)?) (?=(?:an?|the|his|her) (?:[\w-]+ )?[\w-]+)/gi,
    (said, s = '', es = '') => (/ing /i.test(said) ? 'frisking ' : s || es ? 'frisks ' : 'frisk '),
  ],
  // Who is under cover wears no uniform.
  [
    /\bundercover (?:cops?|police(?: ?(?:wom[ae]n|m[ae]n| officers?))?|officers?|agents?)\b/gi,
    (said) => (/s$|men$/i.test(said) ? 'detectives' : 'detective'),
  ],
  [
    /\bcount(s|ing)? (?:out )?(?:(his|her|their|the|some|a few|last|a handful of) )?(?:(?:last|loose|spare|small|few|copper) )*(?:change|pennies|pence|cents|quarters|coppers)\b/gi,
    'count$1 coins',
  ],
  // Nobody poses for a sitter: who has the camera takes the picture.
  [
    /\b(photographers?) (?:pose|arrange|line)(s|d|ing)?(?: up)? (?=(?:an?|the|his|her|their|two|three|four) )/gi,
    (_, who = '', end = '') => `${who} photograph${end === 'd' ? 'ed' : end} `,
  ],
  [
    /\b((?:victorian|edwardian|nineteenth[- ]century|19th[- ]century|old west) (?:[a-z]+ )?photographer)(?= photographs)/gi,
    '$1 with a plate camera',
  ],
  [/\bfencing (?:coach|master|instructor|teacher|champion|student|pupil)\b/gi, 'fencer'],
  // Nobody is seen who sits in the tank: they cook before it.
  [
    /\b(?:(?:an?|the) )?tank crews? (?:(?:are|is) )?(?:fr(?:y|ies|ying)|cook(?:s|ing)?) ((?:(?:some|an?|two|three|four|their) )?(?:eggs?|bacon|breakfast|sausages?))(?: on (?:(?:the|their|an?|hot|scorching|burning) )*(?:armou?r(?: plates?| plating)?|hull|turret|tank)(?: of (?:an?|the|their) tank)?)?\b/gi,
    'soldiers cook $1 in front of a tank',
  ],
  [
    /\b(fr(?:y|ies|ying)|cook(?:s|ing)?) ((?:(?:some|an?|two|three|four|their) )?(?:eggs?|bacon|breakfast|sausages?)) on (?:(?:the|their|an?|hot|scorching|burning) )*(?:(?:armou?r|hull|turret) of (?:an?|the|their) )?tank\b/gi,
    '$1 $2 in front of a tank',
  ],
  [
    /\b(?:spearm[ae]n|pikem[ae]n)\b/gi,
    (said) => (/an$/i.test(said) ? 'soldier with a spear' : 'soldiers with spears'),
  ],
  [
    /\b(swordswom[ae]n|swordsmen)\b/gi,
    (said) =>
      /an$/i.test(said)
        ? 'female warrior with a sword'
        : /^swordsw/i.test(said)
          ? 'female warriors with swords'
          : said,
  ],
  // A room that is in an uproar is one whose people are.
  [
    /,? (?:as|while|and) (?:the|a|his|her) (?:whole |entire |packed |crowded )?(courtroom|parliament|chamber|hall|room|stadium|theatre|theater|bar|classroom) (?:erupts?|explodes?|goes (?:wild|crazy|mad)|is in (?:an )?uproar|riots?)\b(?! (?:in|into|with) (?:flames|fire|smoke))(?: (?:in|into|with) [a-z]+)?/gi,
    ' in a $1 full of shouting people',
  ],
  // What is taken off a table is in the hand that takes it there.
  [
    /\b(?:remov|tak|clear|lift)(e|es|s|ing)?(?: away| up)? ((?:an?|the|his|her|one|another) (?:(?:second|first|last|other|extra|spare|empty|dirty|unused|third) )?)((?:[\w-]+ )?(?:plate|glass|cup|bowl|mug|knife|fork|spoon|candle|photo|photograph|picture frame|vase|bottle|teapot)) (?:away )?(?:from|off) (?=(?:an?|the|his|her|their) (?:[\w-]+ )*?(?:table|desk|counter|sideboard|shelf|mantelpiece)\b)/gi,
    (_, end = '', det = '', what = '') =>
      `${/ing$/.test(end) ? 'putting' : end ? 'puts' : 'put'} ${det}${what} on `,
  ],
];
