/** What people at their trades are said to do, as what is seen of it; rows as in `senses-in-words.ts`. */
const WHOM = '(?:him|her|them|(?:an?|the|his|her|their) (?:[\\w-]+ )?[\\w-]+)';
const OWN = "(?:an?|the|his|her|their)(?: [\\w-]+(?:'s)?)?";

export const WORK_IN_WORDS: readonly (readonly [string, string, string, string])[] = [
  // What lies under a microscope is seen by nobody but who looks into it.
  [
    'examine|study|studi|inspect|observe|analyze|analyse|view|check|look|peer|gaze|stare',
    `(?:at )?(?:[\\w-]+ ){0,5}?(?:under|through|with|into|in|down|using) (?:${OWN} )?microscope`,
    'look',
    ' into a microscope',
  ],
  // One is measured for clothes that are not there yet.
  [
    'measure|fit',
    `(${WHOM}) for (?:an? |the |his |her )?(?:new )?(?:[\\w-]+ )?(?:suit|dress|jacket|coat|gown|costume|uniform|tuxedo|trousers|shirt)`,
    'measure',
    ' $1',
  ],
  [
    'paint|draw|sketch',
    '(an?|his|her|the) (?:[\\w-]+ )?portrait(?! (?:of|on))',
    'paint',
    ' $1 portrait of a woman',
  ],
  // Into a road one drills with a hammer as tall as oneself.
  [
    'drill|break|broke|dig|smash',
    '(?:(?:a hole |holes )?(?:in|into|through|up|open) )?(?:the |a |some )?(?:[\\w-]+ )?(?:concrete|asphalt|pavement|tarmac|sidewalk|road|street|tarmac)(?: with (?:an? |the |his |her )?(?:pneumatic drill|jackhammer|drill))?(?= (?:on|in|at|with|while|during|as|near)\\b|[.,;]|$)',
    'operate',
    ' a jackhammer',
  ],
  [
    'cut|saw',
    '(?:the |some |an? )?(?:[\\w-]+ )?(?:wood|timber|lumber)(?: with (?:an? |the |his |her )?(?:hand ?)?saw)',
    'saw',
    ' a plank',
  ],
  // What goes into an oven and what comes out of it look the same.
  [
    'put|place|slide|slid|load|shove|push',
    `(${OWN}(?: [\\w-]+)?|(?:[\\w-]+ ){1,3}?(?:[\\w-]+)) (?:in|into|inside) (the|an?|his|her) ((?:[\\w-]+ )?oven)`,
    'take',
    ' $1 out of $2 oven',
  ],
  [
    'take|took|sit|sat',
    '(?:an?|the|their|his|her|final|some) (?:[\\w-]+ )?(?:exams?|tests?|quiz)(?! (?:of|drive|flight|run))',
    'write',
    ' in a notebook',
  ],
];
