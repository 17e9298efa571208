/** Words that mean another thing in Britain, or in one trade, than what they name first. */

const WHOSE = '(?:an?|the|his|her|their)';

export const BRITISH_IN_WORDS: readonly (readonly [RegExp, string])[] = [
  // No army's tank is filled at a pump.
  [
    /\bfill(s|ing)?(?: up)? (?:his|her|their|the|its|up)(?: (?:petrol|gas|fuel|car's|bike's))? tank\b(?! (?:with|of) water)/gi,
    'stand$1 next to a gas pump',
  ],
  // The tube that people take is a railway.
  [
    /\b(?:(?:tak|rid)(?:es|ing|e)|catch(?:es|ing)?|travel(?:s|ling)? (?:on|by)) the (?:last )?(?:tube|underground|metro)(?: train)?(?: home)?\b/gi,
    'sits inside a subway car',
  ],
  [
    /\b(?:on|in|aboard) the (?:london |crowded |packed |last |empty )?tube\b(?! (?:of|with))/gi,
    'inside a subway car',
  ],
  // Where such a mirror is looked into, one sits at the wheel.
  [
    new RegExp(
      `\\b(?:in|into|through|at) ${WHOSE} (?:[a-z]+ )?(?:(?:wing|side|rear[- ]?view|driver['’]s) mirrors?)\\b`,
      'gi',
    ),
    'inside a car',
  ],
  // The rounds of a fight are no bullets.
  [
    /^(?:the )?(?:\w+ )?rounds? of (?:an?|the) (?:boxing match|boxing bout|bout|title fight|prize ?fight)\b/gi,
    'two boxers fight in a boxing ring',
  ],
  [
    /,? (?:(?:between|after|before|in|during) (?:the |two )?(?:(?:first|second|third|fourth|fifth|last|final|ten|tenth|twelve|twelfth|long|hard) )?rounds?)(?= of (?:an?|the) (?:boxing|fight|bout|match))( of (?:an?|the) (?:[a-z]+ )?(?:match|fight|bout))/gi,
    ' in a boxing ring',
  ],
  [
    /(?<=\b(?:box(?:ers?|ing)|prize ?fighters?|trainer|cornerman|ring)\b[^.!?]*?),? (?:between|after|in) (?:the )?(?:(?:first|second|third|fourth|fifth|last|final|tenth|twelfth) )?rounds?\b(?! of)/gi,
    '',
  ],
  // Curlers in somebody's hair are no gears.
  [
    /\b(?:in|with|wearing)(?: (?:her|his|their))?(?: hair (?:still )?in)?(?: (?:pink|blue|big|plastic|hair|green|yellow|her))* (?:curlers|hair ?rollers|rollers)(?: (?:still )?in (?:her|his|their) hair)?\b(?! (?:skat|coast|blind))/gi,
    'with curly hair',
  ],
  // Boxers hit no handbag.
  [
    /\b((?:punch|pummel|jab|hit|pound|box|work)(?:es|s|ing|ting)?(?: at)? (?:an?|the|his|her)) (?:heavy |hanging )?bag\b(?! of)/gi,
    '$1 punching bag',
  ],
  [
    /\bpull(s|ing)? (?:an? )?(?:[a-z]+ )?pints?(?: of (?:beer|ale|bitter|lager|stout|guinness))?\b/gi,
    'pour$1 a beer',
  ],
  [
    /\bpint of (?:beer|ale|bitter|lager|stout|guinness)\b|\b(?<=\b(?:an?|his|her|the) )pint\b(?! of)/gi,
    'beer',
  ],
  [/\bmany pints\b|\bpints\b(?= (?:of (?:beer|ale|bitter|lager|stout|guinness)))/gi, 'beers'],
  // Who sees children over the road sells no sweets.
  [/\blollipop (?:lady|woman)\b/gi, 'female police officer with a stop sign'],
  [/\blollipop man\b/gi, 'police officer with a stop sign'],
  [/\b(?:dust|bin ?)(m[ae]n)\b(?! mask)/gi, 'garbage $1'],
  // A rider who clings to a bull sits on it, and on no horse beside.
  [
    /\b(?:rodeo )?(?:rider|cowboy|cowgirl)s? (?:(?:cling|hang|hold)(?:s|ing)?(?: on)?(?: tight(?:ly)?)? (?:on)?to|stays on) (an?|the) ((?:[a-z]+ )?(?:bull|bronco|mustang))\b/gi,
    'cowboy rides $1 $2',
  ],
  [
    /(?<=\b(?:miners?|mining|pit ponies|pit pony|coal|pickaxes?)\b[^.!?]*)\b(?:deep )?(?:underground|below (?:the )?ground|beneath the earth|under the earth)\b/gi,
    'in a mine',
  ],
];
