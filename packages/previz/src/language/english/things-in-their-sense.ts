/** Words that are another thing beside these: a puff of smoke is no pastry, what crashes has nobody beside it. */
export const PHRASAL_THINGS: readonly (readonly [RegExp, string])[] = [
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
