type Reword = (said: string, ...parts: (string | undefined)[]) => string;

const LOCKED =
  '(?:car|truck|van|house|flat|apartment|office|hotel(?: room)?|room|motel|shop|store|motorcycle|motorbike|scooter|boat)';
/** What is done with keys that are together on a ring; those of a piano are pressed. */
const PASSED =
  '(?:hand|giv|pass|toss|throw|drop|find|los|grab|jingl|jangl|dangl|twirl|swip|steal|hid|pocket|hold|show)(?:e?s|ing|ed)?|gave|threw|found|lost|stole|hid|held|tak(?:es?|ing)|took|pick(?:s|ed|ing)? up';
/** Beasts lie down wherever they are. */
const NO_BEAST =
  '(?<!\\b(?:cats?|kittens?|dogs?|pupp(?:y|ies)|mouse|mice|owl|bear|fox|lion|tiger|dragon|bab(?:y|ies)|toddler) )';
const DROPS_OFF =
  '(?:falls|fell|falling) asleep|sleep(?:s|ing)?|(?:(?:is|are|was) )?(?:asleep|napping|snoozing|dozing)|naps|snoozes|(?:dozes|dozing|nods|nodding) off';

/** Words that are another thing beside these: a puff of smoke is no pastry, what crashes has nobody beside it. */
export const PHRASAL_THINGS: readonly (readonly [RegExp, string | Reword])[] = [
  // Keys that go from hand to hand are a few on one ring; a car's are handed over where cars are sold.
  [
    /^([^.;!?]*\b(?:sales(?:man|woman|person)|car dealer|dealer)\b[^.;!?]*\b(?:car keys|keys to (?:an?|the|his|her|their) (?:[\w-]+ )?car)\b(?![^.;!?]* (?:in|at|outside|inside|on) )[^.,;!?]*)/gi,
    '$1 in a car dealership',
  ],
  [
    new RegExp(
      `(?<!\\b(?:with|using) )\\b(?:(the|his|her|their|my) |some |(?:a|the) (?:set|bunch) of )?(?:(?:new|spare|lost) )?(?:${LOCKED} keys\\b|keys (?:to|of|for) (?:an?|the|his|her|their) (?:[\\w-]+ )?${LOCKED}\\b)`,
      'gi',
    ),
    (_, whose = 'a') => `${whose} keyring`,
  ],
  [
    new RegExp(
      `\\b((?:${PASSED})(?: (?:up|out|him|her|them|me|over))?) (the|his|her|their|some|my) (?:[\\w-]+ )?keys\\b`,
      'gi',
    ),
    (_, deed = '', whose = '') => `${deed} ${whose === 'some' ? 'a' : whose} keyring`,
  ],
  // Where one reads and works one drops off over it.
  [
    new RegExp(
      `${NO_BEAST}\\b(${DROPS_OFF}) (?=(?:in|at) (?:an?|the|his|her|their) (?:[\\w-]+ )?(?:library|study)(?:[.,;!?]|$))`,
      'gi',
    ),
    '$1 over a book ',
  ],
  [
    new RegExp(
      `${NO_BEAST}\\b(${DROPS_OFF}) (?=(?:in|at) (?:an?|the|his|her|their) (?:[\\w-]+ )?office(?:[.,;!?]|$))`,
      'gi',
    ),
    '$1 at a desk ',
  ],
  [/\bdrill (?=sergeants?|instructors?\b)/gi, 'army '],
  // Whoever is taken by the collar wears it.
  [/ by (?:the|his|her) (?:collar|lapels?|scruff(?: of (?:the|his|her|its) neck)?)\b/gi, ''],
  [/\b(?:in|from) the (?:stands|bleachers|grandstands?)\b/gi, 'in the stadium'],
  [/\bin an? puff of (?=[a-z]*\s?smoke\b)/gi, 'in a cloud of '],
  [/\bice cream (from|at) (an?|the) (?:[\w-]+ )?(?:van|truck)\b/gi, 'ice cream $1 an ice cream truck'],
  [
    /\b(planes?|airplanes?|aircraft|jets?|airliners?|passengers|travellers|travelers)\b([^.;]{0,30}?) (?:at|to|by|near) (?:the|its|their|a) (?:boarding |departure |arrival )?gate\b/gi,
    '$1$2 at the airport',
  ],
  [/\bmodel (airplane|aeroplane|plane|car|train|boat|rocket)s?\b/gi, 'toy $1'],
  [/\b(?:an?|the|his|her) (?:iron|steel|metal) bar\b/gi, 'a crowbar'],
  // Behind the wheel of what crashes nobody is seen.
  [
    /\b(?:an?|the|his|her) (?:[\w-]+ )?[\w-]+ (crash|smash|slam|ram|bump)(e?s|ing|ed)? (?:his|her|their|an?|the) ((?:[\w-]+ )?(?:car|truck|van|lorry|taxi|jeep|bus)) (?=into )/gi,
    'a $3 $1$2 ',
  ],
  [
    /\b(?:an?|the) (?:[\w-]+ )?(?:driver|man|woman|motorist|taxi driver) (?:bump|crash|run|drive|smash)(?:e?s|ing)? into ((?:an?|the) (?:[\w-]+ )?[\w-]+) with (?:his|her|their) (car|truck|van|taxi)\b/gi,
    'a $2 crashes into $1',
  ],
  [
    /\b(?:an?|the) ((?:[\w-]+ )?helicopter) (?:airlift|winch|lift)(?:s|es|ing)? (?:up )?((?:an?|the|two) (?:[\w-]+ )?[\w-]+) (?:to safety )?(?:from|off|out of) (?:an?|the) ([\w-]+(?: [\w-]+)?)/gi,
    '$2 hangs on a rope below a $1 at the $3',
  ],
  [
    /\b(an?|the|his|her) (old |young )?blind (man|woman|boy|girl|beggar|musician) (?=(?:walk|cross|step|feel|tap|stroll|climb|enter|wait|stand)[a-z]*\b)(?![^.]*\b(?:cane|stick|guide dog)\b)/gi,
    '$1 $2$3 in sunglasses with a walking stick ',
  ],
  [
    /\b(an?|the|his|her) (old |young )?blind (man|woman|boy|girl|beggar|musician)\b/gi,
    '$1 $2$3 in sunglasses',
  ],
];
