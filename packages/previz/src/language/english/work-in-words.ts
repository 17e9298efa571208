/** What people at their trades are said to do, as what is seen of it; rows as in `senses-in-words.ts`. */
import { DONE_BY_OTHERS } from './moves-in-words.ts';

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
    `(${OWN}(?: [\\w-]+)?|(?:[\\w-]+ ){1,3}?(?:[\\w-]+)) (?:in|into|inside) (the|an?|his|her) ((?!(?:brick|wood|wood-fired|stone|clay|pizza|bread) )(?:[\\w-]+ )?oven)`,
    'take',
    ' $1 out of $2 oven',
  ],
  [
    'take|took|sit|sat',
    '(?:an?|the|their|his|her|final|some) (?:[\\w-]+ )?(?:exams?|tests?|quiz)(?! (?:of|drive|flight|run))',
    'write',
    ' in a notebook',
  ],
  [
    'shout|yell|call|scream|speak|spoke|announce|bark',
    `(?:[\\w-]+ ){0,2}?(?:through|into|with|over) (?:${OWN} )?(?:megaphone|bullhorn|loudhailer|loud hailer)`,
    'shout',
    ' with a megaphone',
  ],
  [
    'sort',
    '(?:through )?((?:the |some )?(?!of\\b|out\\b)(?:[\\w-]+ )?[\\w-]+s (?:on|from|at|in|into|by)) ',
    'check',
    ' $1 ',
  ],
  [
    'read|present|deliver|announce',
    '(?:the )?(?:[\\w-]+ )?(?:news|headlines|weather forecast|bulletin)(?! ?paper)(?= (?:in|on|at|from|with|while|during|live)\\b|[.,;]|$)',
    'speak',
    '',
  ],
  [
    'put|place|stack|arrange|return|stock|sort',
    '((?:the |some |an? )?(?:[\\w-]+ )?books?) (?:back )?(?:on|onto|in|into) (?:the|an?) (?:[\\w-]+ )?(?:book ?)?shel(?:f|ves)',
    'shelve',
    ' $1',
  ],
  // A doctor of beasts listens to all of one.
  [
    'listen|check',
    `(?:to )?((?:an?|the|his|her|their) (?:[\\w-]+ )?(?:cat|dog|puppy|kitten|rabbit|horse|cow|parrot|hamster|lamb|goat|pig|pony|calf))'s (?:heart ?beat|heart|chest|lungs?|breathing|teeth|ears?|paws?|eyes?)`,
    'examine',
    ' $1',
  ],
  [
    'hammer|nail|drive|drove|pound',
    '(?:an? |the |small )*nails? into ((?:an?|the|his|her) (?:[\\w-]+ )?(?:shoe|boot|sole|heel)s?)',
    'repair',
    ' $1',
  ],
  // Who is carried to it is not in it yet.
  [
    'carry|carri|load|lift|bring|rush|wheel|push',
    `((?:an?|the|some) (?:[\\w-]+ ){1,3}(?:on|in) an? (?:[\\w-]+ )?(?:stretcher|gurney|wheelchair)) (?:in|into|inside|to|toward|towards) (an?|the|their) (?:[\\w-]+ )?(ambulance|helicopter)`,
    'carry',
    ' $1 in front of $2 ambulance',
  ],
  [
    'wipe|clean|wash|polish',
    '((?:the|an?|his|her) )(?:shop|store|office|house|kitchen|display) windows?',
    'wash',
    ' $1window in front of a brick wall',
  ],
  [
    'wipe|clean|wash|polish',
    '(?:the )?windows? (?:of|on) (?:an?|the|his|her) (?:[\\w-]+ )?(?:skyscraper|office building|building|tower|high[- ]rise|house|shop|store)',
    'wash',
    ' a window in front of a brick wall',
  ],
  [
    'record|lay',
    `(?:down )?(?:(?:an?|the|his|her|their) )?(?:[\\w-]+ )?(?:songs?|album|track|vocals|single|ballad)`,
    'sing',
    ' into a microphone',
  ],
  // Those who shoot a film have no guns.
  [
    'shoot|shot',
    '((?:an?|the|their|his|her) (?:[\\w-]+ )?(?:scene|film|movie|commercial|music video|video|documentary|short film|interview|advert|ad))',
    'film',
    '',
  ],
  [
    'paint',
    `(${OWN} (?:wall|fence|house|ceiling|door|room)(?: [\\w-]+)?) (?:on|from|standing on|up) (an?|the|his|her) (?:[\\w-]+ )?(?:step)?ladder`,
    'paint',
    ' $1 next to $2 ladder',
  ],
  [
    'hammer|nail|drive|drove|pound',
    '(?:an? |the |some |small |long )*nails? into ((?:an?|the|his|her) (?:[\\w-]+ )?(?:chair|table|fence|door|wall|stool|bed|shelf|cabinet|coffin|crate|boat|bench|desk|roof))',
    'hammer',
    ' $1',
  ],
  // The machine is what the lever is of.
  [
    'pull|push|press|turn|flip|throw',
    `(${OWN} (?:lever|switch|knob|dial|handle)) (?:on|of|at) (?:an?|the|his|her) (?:[\\w-]+ )?(?:machine|panel|console|control panel|generator|engine|device)`,
    'pull',
    ' $1',
  ],
  [
    'give|gave|make',
    '(?:an? |the |some )?(?:[\\w-]+ )?signals?(?= (?:to|at|from|with|in|while)\\b|[.,;]|$)',
    'wave',
    '',
  ],
  ['polish|buff|wax', '(?:the |an? )?(?:[\\w-]+ )?floors?', 'mop', ' the floor'],
  [
    'mix',
    '(?:the |some |his |her )?(?:[\\w-]+ )?(?:colou?rs|paints?) on (an?|the|his|her) (?:[\\w-]+ )?palette',
    'hold',
    ' $1 paint palette',
  ],
  [
    'crouch|kneel|work',
    'under (?:the|an?) (?:[\\w-]+ )?sink(?: with (?:an?|the|his|her) (?:[\\w-]+ )?wrench)?',
    'repair',
    ' a pipe under a kitchen sink',
  ],
  [
    'pin|fit|adjust',
    `(?:${OWN} )(?:dress|gown|costume|suit|skirt|jacket|coat) on (an?|the|his|her) (model|woman|client|bride|customer|actress|man|girl)`,
    'measure',
    ' $1 $2',
  ],
  [
    'flip|toss|fry|fri|cook|sear|saute',
    '((?:[\\w-]+ ){0,4}?(?:pan|wok|skillet)) over (?:an? |the )?(?:[\\w-]+ )?(?:flames?|fire|burner|gas)',
    'toss',
    ' $1',
  ],
  [
    'hold|held',
    `(${OWN}(?: [\\w-]+)?) up (?:to|against|into) (?:the|a) (?:light|lamp|window|sun)`,
    'raise',
    ' $1',
  ],
  // On paper: nothing is measured with them.
  [
    'hand|give|gave|return|pass',
    '(?:back|out) (?:(?:the|some|their|his|her) )?(?:[\\w-]+ )?(?:tests|exams|essays|exam papers|test papers|homework)',
    'hand',
    ' out sheets of paper',
  ],
  [
    'grade|mark|correct',
    '(?:(?:the|some|their|his|her|student|final) )*(?:[\\w-]+ )?(?:tests?|exams?|essays?|exam papers|homework|papers)',
    'write',
    ' on sheets of paper at a desk',
  ],
  // What is on a screen is seen there; nobody stands on it.
  [
    'look|stare|gaze|watch|study|studi|examine|check|read|view|inspect|analyze|analyse|monitor',
    '(?:at )?(?:(?:the|an?|his|her|some|its|their) )?(?:[\\w-]+ )?(?:scans?|x-?rays?|data|charts?|graphs?|numbers|results|statistics|code|footage|figures|images?|stock prices|prices|readings|designs?|e-?mails?|messages?|diagrams?) (?:on|in) (an?|the|his|her|their) (?:[\\w-]+ )?(screens?|monitors?|displays?|tablet|computer|laptop)',
    'look',
    ' at $1 $2',
  ],
  [
    'film|record|photograph',
    '(?:an?|the) (?:[\\w-]+ )?(football|soccer|baseball|basketball|rugby|tennis|hockey) (?:match|game)',
    'film',
    ' a $1 player in a stadium',
  ],
  [
    'put|place|set|add',
    '(?:the |some |an? )?(?:[\\w-]+ )?(?:cherr(?:y|ies)|strawberr(?:y|ies)|candles?|berries|sprinkles|icing|cream|flowers?|decorations?) (?:on|onto) (an?|the|his|her) ((?:[\\w-]+ )?(?:cake|cupcakes?|tart))',
    'decorate',
    ' $1 $2',
  ],
  [
    'paint',
    '(?:an? |the )?(?:[\\w-]+ )?(?:lines?|stripes?|markings?|arrows?|crosswalk) on (?:the|a) (?:[\\w-]+ )?(road|street|asphalt|highway|parking lot)',
    'hold',
    ' a paint roller on the $1',
  ],
  [
    'empty|empti|tip|throw|threw|toss|dump|load',
    '((?:an?|the|some|his) (?:[\\w-]+ )?(?:bins?|trash cans?|garbage cans?|garbage bags?|trash bags?|bags?|dustbins?)) (?:in|into) (an?|the|his) ((?:[\\w-]+ )?truck)',
    'carry',
    ' $1 in front of $2 truck',
  ],
  [
    'correct|adjust|improve',
    "((?:an?|the|his|her|their) (?:[\\w-]+ )?[\\w-]+)'s (?:posture|pose|stance|form|position|arms?|hold)",
    'help',
    ' $1',
  ],
  [
    'step|look|gaze|stare',
    '(?:back )?(?:and (?:looks?|admires?|gazes?) )?at (?:his|her) (?:[\\w-]+ )?(?:painting|portrait|canvas|masterpiece)',
    'look',
    ' at an easel',
  ],
  [
    'discuss|review|consider|study|studi',
    '(?:(?:an?|the|their|some) )?(?:[\\w-]+ )?(?:plans?|blueprints?|construction drawings?)(?= (?:at|on|in|for|with)\\b|[.,;]|$)',
    'study',
    ' a blueprint',
  ],
];

/** Who is said to be at the thing of a calling does what is done there. */
const AT_WORK: readonly (readonly [string, string, string])[] = [
  ['blacksmith|smith', '(?:anvil|forge)', 'hammering a sword'],
  ['potter', "(?:potter's )?wheel", 'shaping a vase on the wheel'],
  ['weaver', 'loom', 'weaving cloth'],
  ['glassblower', '(?:furnace|oven)', 'blowing glass'],
  ['(?:chef|cook|woman|man)', 'stove', 'stirring a pot'],
  ['(?:seamstress|tailor|dressmaker)', 'sewing machine', 'sewing at a sewing machine'],
];

export const AT_THEIR_WORK: readonly (readonly [RegExp, string])[] = [
  ...DONE_BY_OTHERS,
  ...AT_WORK.map(
    ([who, thing, does]) =>
      [
        new RegExp(
          `(?<=\\b(?:${who})) (?:(?:who is |is |stands |standing |working )*)at (?:an?|the|his|her) (?:[\\w-]+ )?${thing}(?=[.,;!]|$| (?:in|while|with|by|at)\\b)`,
          'gi',
        ),
        ` ${does}`,
      ] as const,
  ),
  // In court nobody goes on the knees.
  [/(?<=\b(?:lawyers?|attorneys?|barristers?|advocates?)\b[^.]*?) plead(s?)\b/gi, ' speak$1'],
  // A bank is held up with a pistol.
  [
    /\bholds up (?=(?:an?|the|his|her|their) (?!(?:[\w-]+ )?(?:bank|store|shop|hands?|fingers?|traffic|arms?|train|stagecoach|station|fists?|queue|line)\b))/gi,
    'raises ',
  ],
  [
    /(?<=\b(?:surgeons?|doctors?|nurses?|medics?)\b[^.]*?),? (?:(?:who )?(?:are |is )?(?:stand|gather|lean|bend|huddle)(?:s|ed|ing)? |are |is )?(?:around|over|at|round) (?:an?|the) operating table\b/gi,
    ' operate on a patient',
  ],
];
