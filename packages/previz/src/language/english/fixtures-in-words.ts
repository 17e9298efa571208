/** Fixtures of a place in the words that show them: "the balcony rail" → "the railing on the balcony", "at the bench" of a judge → "in the courtroom". */
import { DET } from './phrase-parts.ts';

type Reword = (said: string, ...parts: string[]) => string;

/** The ending of a verb put to another. */
const as =
  (verb: string, rest: string, third = `${verb}s`, going = `${verb}ing`): Reword =>
  (_, ending = '', ...parts) =>
    `${/ing$/.test(ending) ? going : /s$/.test(ending) ? third : verb}${rest.replace(/\$(\d)/g, (_all, n) => parts[Number(n) - 2] ?? '')}`;

export const FIXTURES_IN_WORDS: readonly (readonly [RegExp, string | Reword])[] = [
  // The shelf over a fireplace is drawn with it.
  [/\bmantel(?:piece|shelf)? (?:above|over|of) (?:an?|the) (?:[\w-]+ ){0,2}?fireplace\b/gi, 'fireplace'],
  // A railing is that of the place it bounds.
  [
    new RegExp(
      `\\b(on|over|against|at|by|along|from) ${DET} (balcony|bridge|deck|ship(?:'s)?|boat|pier|terrace|rooftop|roof|ferry|yacht) (?:guard ?)?(?:rail|railing|handrail|balustrade|parapet)\\b`,
      'gi',
    ),
    (_, at = '', of = '') => `${at} the railing on the ${/^(?:ship|boat|deck)/i.test(of) ? 'ship deck' : of}`,
  ],
  [
    /\b(?:at|on|over|against|by) (?:the |a )?(?:railing|rail|parapet|edge) (?:of|at) (?:an?|the) (?:lookout point|viewpoint|vista point|overlook|scenic overlook|observation point)\b/gi,
    'at the railing in the mountains',
  ],
  [
    /\b(?:at|on|from) (?:an?|the) (?:lookout point|viewpoint|vista point|scenic overlook|observation point)\b/gi,
    'in the mountains',
  ],
  [/\bthe railing of the eiffel tower\b/gi, 'the railing on a balcony in Paris'],
  // Whoever stands up there before a crowd is seen from among it.
  [
    /\b(from|on|onto) (?:an?|the|his|her|their) (?:[\w-]+ )?balcony\b(?=.*\b(?:crowds?|subjects|masses|followers|people below|the people)\b)/gi,
    '$1 the palace balcony',
  ],
  [
    /(?<=\b(?:crowds?|subjects|masses|followers|people below|the people)\b.*)\b(from|on|onto) (?:an?|the|his|her|their) (?:(?!palace )[\w-]+ )?balcony\b/gi,
    '$1 the palace balcony',
  ],
  // Over a wall one looks from behind it.
  [
    /\b(?:look|peek|peer|glanc|spy|spi|star|watch|gaz)(s|es|ing|e)? (?:out |in )?over (an?|the|his|her|their) ((?:[\w-]+ )?(?:garden |stone |brick |wooden )?(?:wall|fence|hedge|gate))\b/gi,
    as('peek', ' from behind $2 $3'),
  ],
  // Of a building's ledge one is at its roof's edge.
  [
    /\b(?:on|along|onto) (?:an?|the) (?:[\w-]+ )?ledges? (?:of|on|outside) (?:an?|the) (?:[\w-]+ )*?(?:building|skyscraper|tower|hotel|office block|high[- ]rise|apartment block)\b/gi,
    'on the roof edge',
  ],
  // Where the roof slopes one stands on its tiles.
  [
    /\b(?:on|along|over|across|from) (?:an?|the|his|her|their) (?:(?:[\w-]+ ){0,2}?(?:steep|sloping|slanted|pitched|tiled|slate|thatched|shingle|shingled|snowy) roof|roof ridge|ridge of (?:an?|the) roof|(?:[\w-]+ ){0,2}?(?:house|barn|cottage|village) roof)s?\b/gi,
    'on the tiled roof',
  ],
  [
    /\b(roofers?(?: \w+)?) (?:lay|fix|repair|mend|replac|nail|hammer|set|work)(s|es|ing|e)?\b(?: (?:on|the|some|loose|new|broken|red) ?)*(?:(?:tiles?|shingles?|slates?)\b)?(?: on (?:an?|the) (?:[\w-]+ )*roofs?\b)?/gi,
    (_, who = '', ending = '') =>
      `${who} ${/ing$/.test(ending) ? 'kneeling and hammering' : /s$/.test(ending) ? 'hammers' : 'hammer'} a plank on the tiled roof`,
  ],
  [
    /(?<=\bchimney sweeps?\b[^.;]*?)\b(?:look|peek|peep|lean|climb|com|ris)(s|es|ing|e)? (?:up )?(?:out )?of (?:an?|the|his) chimney(?: over the (?:roof(?:top)?s|city|town))?/gi,
    as('stand', ' in a chimney on the tiled roof'),
  ],
  [/(?<=\bchimney sweeps?\b[^.;]*?)\bon (?:an?|the) roof(?:top)?s?\b/gi, 'on the tiled roof'],
  // Church steps are before the church, and one walks down them.
  [
    /\b(?:descend|climb|ascend|mount|walk|com|go|run|hurr|stroll)(s|es|ies|ing|e|y)? (?:down |up )?(?:an?|the) (?:[\w-]+ )?(?:church|cathedral|chapel|registry office) (?:steps|stairs)\b/gi,
    as('walk', ' towards the camera in front of the church'),
  ],
  // Whoever speaks to a full hall is heard by those in it.
  [
    /\b(?:address|lectur|speak|talk|preach|present)(es|s|ing|e)? (?:to |before |in front of )?(?:an?|the) (?:full|packed|crowded|filled|sold-out|large|huge|whole|entire) (?:lecture |assembly |school |conference )?(?:hall|auditorium|room)\b/gi,
    as('speak', ' to an audience in the lecture hall'),
  ],
  // In court.
  [/(?<=\bjudges?\b[^.;]*?)\b(?:at|from|on|behind) (?:the|his|her) bench\b/gi, 'in the courtroom'],
  [/\b(?:in|on|from|at) (?:the|an?) witness (?:box|stand)\b/gi, 'behind a lectern in the courtroom'],
  // Tables of pubs.
  [
    /\b(at|across|over|around|under|on|onto) (an?|the|his|her|their) (pub|bar|tavern|canteen|diner) table\b/gi,
    '$1 $2 table in a $3',
  ],
  // Counters of banks and posts.
  [
    /\b(?:behind|at) (?:the|an?) (bank|post office|hotel|pharmacy|bar|ticket|pub|shop|bakery|cafe|deli) counter\b/gi,
    (said, of = '') =>
      `${/^at/i.test(said) ? 'at' : 'behind'} the counter in the ${of === 'ticket' ? 'railway station' : of}`,
  ],
  // What is overhead is reached with a roller.
  [/\bpainter(s?)\b(?=[^.;]*\b(?:paint|whitewash)\w* (?:the|a|his) (?:[\w-]+ )?ceiling\b)/gi, 'decorator$1'],
  [
    /\b(?:stand(?:s|ing)? (?:up )?on (?:a|the|his|her) (?:step)?(ladder) and )?(?:paint|plaster|whitewash|coat)(s|es|ing)? (?:the|a|his|her|their) (?:[\w-]+ )?ceilings?\b(?: (?:of|in) (?=(?:the|a|an|his|her|their)\b))?/gi,
    (said, ladder, end = '') =>
      `whitewash${/ing/.test(end) ? 'ing' : /s/.test(end) ? 'es' : ''}${ladder ? ' next to a ladder' : ''}${/ (?:of|in) $/i.test(said) ? ' in ' : ''}`,
  ],
  // At their work.
  [/\b(bricklayers?|masons?) works?(?:ing)? (?=(?:on|at|up)\b)/gi, '$1 build a brick wall '],
  [
    /\b(?:nail|hammer|fix|fasten)(s|ing|es)? (?:the |some )?(?:boards?|planks?|beams?|rafters?) (?:on|onto|to) (?:an?|the|his) ((?:[\w-]+ )?(?:house|barn|cabin|shed|roof|hut))\b/gi,
    as('hammer', ' a plank in front of a $2'),
  ],
  [
    /\b(?:look|peer|gaz|star|peek)(s|es|ing|e)? (?:out )?(?:through|of|between|lens of) (?:the |his |her |a )?(?:bars (?:of|in) )?(?:the |his |her |a )?(?:barred )?(?:prison |cell |jail )+window(?: bars)?\b/gi,
    as('grip', ' the bars in the prison cell', 'grips', 'gripping'),
  ],
  [/\b(?:an?|the) (?:wall|row|barricade|pile|line) of sandbags\b/gi, 'a sandbag wall'],
  [/\b(behind|over|against|atop) (?:some |the )?sandbags\b/gi, '$1 a sandbag wall'],
  // Ships.
  [
    /\bwalk(s|ing|ed)? the plank\b(?!.*\b(?:pirates|crew|sailors|men|captain)\b)(?<!\b(?:pirates|crew|sailors)\b.*)/gi,
    'walk$1 on the pirate plank',
  ],
  [/\bwalk(s|ing|ed)? the plank\b/gi, 'walk$1 on a plank on the ship deck'],
  [
    /(?<=\b(?:stowaways?|ship|sailors?|smugglers?|barrels|crates|pirates?|cargo)\b[^.;]*?)\bin (?:the|its|a) (?:dark )?hold\b/gi,
    'in the cargo hold',
  ],
  [
    /\bclimb(s|ing)? (?:up )?out of (?:an?|the) submarine(?:['’]s)?(?: hatch)?\b/gi,
    'climb$1 out of the hatch on the submarine deck',
  ],
  [
    /\b(?:up|down|along|on|over) (?:the|a) gang(?:way|plank)(?: (?:of|onto|to|from|into) (?:an?|the) (?:[\w-]+ )?(?:steamship|steamer|ship|liner|ocean liner|cruise ship|ferry|boat))?\b/gi,
    'in the harbour in front of a cruise ship',
  ],
  // Who steers on a ship's bridge has no car.
  [
    /\b(?:steer|navigat|pilot)(s|es|ing|e)? (?:on|from) the (?:bridge|wheelhouse) of (?:an?|the|his|her) (?:[\w-]+ )?(?:ship|liner|ferry|freighter|vessel|tanker|boat)\b/gi,
    as('stand', ' at the ship wheel on the bridge of a ship'),
  ],
  // Beasts at home.
  [
    /(?<=\b(?:cows?|horses?|pony|ponies|donkeys?|goats?|mare|foal|calf|bull|stallion|oxen|ox)\b[^.;]*?)\bin (?:its|his|her|the|an?|their) stalls?\b/gi,
    'in the stable',
  ],
  [
    /\b(?:in|inside) (?:a|the|its|her) (?:nest(?:ing)? box|laying box)(?=[^.;]*\b(?:hen ?house|coop|barn)\b)/gi,
    'in a nest',
  ],
  [/\bin (?:the|a|its|his|their) (?:pig ?)?st(?:y|ies)\b/gi, 'in the pigsty'],
  [
    /(?<=\b(?:dogs?|pupp(?:y|ies)|hounds?|terriers?|beagles?|labradors?|shepherds?)\b[^.;]*?)\b(in|out of|in front of|before|at|from|to|into|beside|outside) (?:his|her|its|the|a) kennel\b/gi,
    '$1 a dog house',
  ],
  // What belongs to a room says which it is.
  [
    /\bbrush(es|ing|ed)? (his|her|their) teeth (?:at|in|over) (?:the|a) (?:bathroom )?(?:sink|basin|washbasin)\b/gi,
    'brush$1 $2 teeth in the bathroom',
  ],
  [/\bslip(s|ping|ped)? on (?:the )?(?:wet )?(bathroom|kitchen) (?:tiles|floor)\b/gi, 'slip$1 in the $2'],
  [
    /\bhang(s|ing)? (?:up )?((?:his|her|the|their|an?) (?:[\w-]+ )?(?:coat|jacket|hat|scarf|raincoat|cap|umbrella|bag)) (?:up )?(?:on|from|onto) (?:the |an? |its )?(?:coat )?(?:hook|peg|hanger)\b(?: (?:in|of) the (?:hall|hallway|corridor))?/gi,
    'hang$1 $2 on a coat rack in the hallway',
  ],
  [/\b(?:with|using) (?:a|his|her|the) (?:baker'?s? |wooden |long |pizza )*peel\b/gi, ''],
  [/\b(?:in|into|onto|between) (?:the|a) mill ?stones?\b/gi, 'in the mill'],
  // Lamps of towers and streets.
  [
    /(?<=\blamp ?lighters?\b[^.;]*?)\b(?:a|the|his) (?:gas |street )*(?:lamp|lantern)\b/gi,
    'a street lamp on the street',
  ],
  // Where trains and planes are boarded.
  [
    /\b(at|through|over) (?:the|an?) (?:station|ticket|metro|subway|underground) (?:barriers?|gates?)\b/gi,
    '$1 the turnstile in the subway station',
  ],
  [
    /\b(?:clos|shut|open)(es|s|ing|e)? (?:an?|the) overhead (?:bin|locker|compartment|luggage compartment)s?\b/gi,
    as('reach', ' up in the plane cabin', 'reaches'),
  ],
  [/\bthe cockpit door\b/gi, 'a door in the plane cabin'],
  [
    /(?<=\b(?:flight attendants?|stewardess(?:es)?|stewards?|air host(?:ess|esses)|cabin crew)\b[^.;]*?)\bin the cabin\b/gi,
    'in the plane cabin',
  ],
  [
    /\bload(s|ing)? (?:(?:the|some|his|her|an?) )?(?:[\w-]+ )?(?:trunks?|suitcases?|luggage|bags?) (?:in|into|onto) (?:an?|the) (?:baggage|luggage|railway|train) (?:car|van|wagon|carriage)\b/gi,
    'carry$1 a suitcase in the railway station',
  ],
  // Space.
  [
    /\b(?:through|out of|into) (?:an?|the) (?:[\w-]+ )?(?:hatch|airlock|port) (?:in|of|inside) (?:an?|the) (space station|spaceship|spacecraft|station)\b/gi,
    'inside the $1',
  ],
  [
    /\b(?:down|up) (?:the|a) (?:ladder|steps) of (?:the|a|his|her|their) (?:lunar |moon )?(lander|landing module|module)\b/gi,
    'down a ladder next to the lunar lander',
  ],
  // Mines and dens.
  [
    /(?<=\b(?:miners?|mine|coal)\b[^.;]*?)\b(?:out of|from|into) (?:the|a) (?:mine |tunnel |mine's )+(?:mouth|entrance|opening)\b/gi,
    'on railway tracks in the mine',
  ],
  [
    /(?<=\bminers?\b[^.;]*?)\b(push(?:es|ing)?|pull(?:s|ing)?|fill(?:s|ing)?) (?:a|the|his) (?:cart|wagon|trolley)\b/gi,
    '$1 a mine cart',
  ],
  [
    /\b(?:on|at|from|against|over) (?:a|the) (?:cave wall|wall of (?:a|the|his|their) cave|cave walls|walls of (?:a|the|their) cave)\b/gi,
    'in the cave',
  ],
  [
    /\bdig(s|ging)? (?:a|the|his|their|an) (?:escape )?(?:tunnel|hole) under (?:his|the|a|her) (?:bunk|bed|cell)\b/gi,
    'dig$1 a hole in the prison cell',
  ],
  // A narrow slit in a wall has no organ behind it.
  [
    /\b(?:through|from|behind|at) (?:an?|the) (?:arrow ?slit|arrow ?loop|loophole|embrasure|murder hole)s?\b/gi,
    'on the battlements',
  ],
  // Into a hole one goes as one comes out of it.
  [
    /\b(?:climb|go|step|lower|crawl|disappear|descend|jump)(s|es|ing)? (?:himself |herself )?(?:down )?(?:into|in|through) (an?|the) ((?:open )?(?:manhole|trapdoor|trap door|hatch))\b/gi,
    as('come', ' out of $2 $3', 'comes', 'coming'),
  ],
  [
    /\b(climb|com|look|peek|emerg|crawl)(s|es|ing|e)? (?:up )?out of (an?|the) manhole\b(?!.*\b(?:street|road|alley|city|sewer|square|pavement|night)\b)/gi,
    '$1$2 out of $3 manhole in the street',
  ],
  [
    /\b(climb(?:s|ing)?) (?:up )?(?:an?|the) (?:[\w-]+ )?ladder (?:up )?to (?:an?|the|his|her|their) tree ?house\b/gi,
    '$1 a ladder in the tree village',
  ],
  [
    /\b(?:the|an?) (?:school|hotel|hospital|apartment|station|office|library|castle|palace|house) (staircase|stairwell|stairway)\b/gi,
    'the $1',
  ],
  [
    /\basleep on (?:the|an?) (?:[\w-]+ )?(bus|train|subway|plane|tram)\b(?! (?:seat|bench|station|stop|roof))/gi,
    'asleep in a $1 interior',
  ],
  [
    /\brifl(es|ing|e) through\b/gi,
    (_, end) => `search${/ing/.test(end) ? 'ing' : /s/.test(end) ? 'es' : ''} through`,
  ],
  [
    /\b(tak|get|fetch|reach|lift)(s|es|ing|e)? ((?:an?|the|some|his|her) (?:[\w-]+ )?(?:pot|pan|jar|plates?|cups?|bowl|tin|can|flour|sugar|spices?|teapot|mug|glass)) (?:down )?(?:from|off) (?:an?|the) (?:[\w-]+ )?shelf\b/gi,
    '$1$2 $3 from the cupboard',
  ],
  [
    /\bfit(s|ting)? (?:an?|the|new) (?:[\w-]+ )?panes?(?: of glass)? (?:into|in|to) (?:an?|the) (?:[\w-]+ )?window(?: frame)?\b/gi,
    as('install', ' a window'),
  ],
  [/\b(?:from|in) (the|an?|his|her) (pulpit|lectern|rostrum|podium)\b/gi, 'behind $1 $2'],
  [
    /\b(?:polish|dust|wip|clean)(es|s|ing|e)? (?:the|a) (?:[\w-]+ )?(?:banister|handrail)s?(?: (?:of|on) (?:a|the) (?:[\w-]+ )?(?:staircase|stairs))?/gi,
    as('hold', ' a feather duster on the staircase'),
  ],
  [
    /\bpull(s|ing)? (?:on )?(?:the|a) (?:bell )?ropes? (?=(?:in|of) (?:the|a) (?:church |bell )*(?:tower|belfry|steeple)\b)/gi,
    'ring$1 the bell ',
  ],
  [
    /\b(?:peer|look|peek|watch|star|gaz)(s|es|ing|e)? out of (?:a|the) (?:bunker|foxhole|dugout|pillbox)\b/gi,
    as('peek', ' from behind a sandbag wall on the battlefield'),
  ],
  [
    /\b(climb(?:s|ing)?) (?:up |down )?the ladder (?:of|on) (an?|the) (?=(?:water |radio |signal |fire )?(?:tower|silo|crane|tank|mast)\b)/gi,
    '$1 a ladder next to $2 ',
  ],
  [
    /\b(?:drop|jump|leap)(s|ping|ing)? (?:down )?from (?:an?|the|his|her) (?:balcony|window|roof|ledge|wall) (?:in|on)?to (?=(?:an?|the) (?:[\w-]+ )?(?:alley|street|garden|courtyard|yard)\b)/gi,
    as('jump', ' in '),
  ],
  [
    /\b(over|on|against|behind|at) the (?:crowd |safety |metal |crash )?barriers?\b(?=.*\b(?:race|concert|match|parade|festival|marathon|rally)\b)/gi,
    '$1 the railing',
  ],
  // A stile is climbed as a fence is.
  [/\bclimb(s|ing)? (?:over )?(?:a|the) (?:[\w-]+ )?stile\b/gi, 'climb$1 over a wooden fence'],
  [/\bon (?:a|the) (?:[\w-]+ )?stile\b/gi, 'on a wooden fence'],
  [/\bthe top of (?=(?:a|the|his|her|their) (?:[\w-]+ )?(?:fence|wall|hedge)\b)/gi, ''],
  // Fire in a drum.
  [
    /\b(?:at|around|by|over|near) (?:a|the) (?:fire barrel|burning barrel|barrel fire|oil drum fire|burning oil drum|flaming barrel)\b/gi,
    'at a fire',
  ],
  [/\bbreakwater\b/gi, 'pier'],
];
