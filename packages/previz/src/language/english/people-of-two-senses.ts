/** People, and what they are at, that another sense of the word would show as a thing or a place: a rugby prop is a player, a board is of directors. */
import { inflected } from './deeds-in-words.ts';

type Reword = (said: string, ...parts: (string | undefined)[]) => string;

/** Who plays where on a field, that is no such thing. */
const IN_RUGBY =
  '(?:tighthead |loosehead )?(?:prop|hooker|lock|flanker|number eight|scrum[- ]?half|fly[- ]?half|winger|centre|full[- ]?back)';
const TREE_POSE = '(?:the )?(?:tree pose|tree posture|vrksasana|vrikshasana|yoga pose on one leg)';

/** Who works where. */
const STAFF: Readonly<Record<string, string>> = {
  hotel: 'bellhops',
  restaurant: 'waiters',
  hospital: 'nurses',
  palace: 'maids',
  manor: 'maids',
  school: 'teachers',
};

export const PEOPLE_OF_TWO_SENSES: readonly (readonly [RegExp, string | Reword])[] = [
  // Players by where they play.
  [
    new RegExp(`\\b(an?|the|two|three|some) ((?:[\\w-]+ )?)rugby ${IN_RUGBY}(s?)\\b`, 'gi'),
    '$1 $2rugby player$3',
  ],
  [
    /\b(rugby players?) (?:crash|dive|bundle|barge|power|lunge|plunge|slide|touch)(?:e?s|ing)?(?: down| over)* (?:over |for |across |at )?(?:the|a) try(?:[- ]?line)?\b/gi,
    '$1 dives with a rugby ball on a rugby pitch',
  ],
  [/\bshot[- ]?putter\b/gi, 'athlete'],
  [/\b(jury) (?:foreman|forewoman|foreperson)\b|\b(?:foreman|forewoman|foreperson) of the jury\b/gi, 'juror'],
  [
    /\bjuror (?:(?:rise|stand)(?:s|ing)?(?: up)? (?:to|and) )?(read|announce|deliver|give|declare)s? (?:out )?(?:the|a|their|her|his) verdict\b/gi,
    'juror reads a sheet of paper',
  ],
  // "a yoga class": people.
  [
    new RegExp(`\\b(?:an?|the|her|his|one) (?:[\\w-]+ )?yoga class (?:[\\w-]+ ){1,3}${TREE_POSE}`, 'gi'),
    'five people treepose',
  ],
  [
    /\b(?:an?|the|her|his|one) (?:[\w-]+ )?yoga class (wobbl|balanc|stretch|stand|sit|bend|breath|practis|practic|meditat|salut|mov|pos|laugh|li)e?s\b/gi,
    (_, verb = '') => `five people ${verb}${/^(?:stretch|stand|sit|bend|laugh)$/i.test(verb) ? '' : 'e'}`,
  ],
  [
    new RegExp(
      `\\b(?:wobbl|balanc|stand|hold|pos|tr|strik|do|stretch|teeter|sway|practis|practic)(?:(es|s|ies|oes)|ing|y|e)? (?:(?:precariously|shakily|calmly|quietly|still|alone|unsteadily) )?(?:in(?:to)? |on )?${TREE_POSE}`,
      'gi',
    ),
    (said, end) => `treepos${end ? 'es' : /^\w+ing/i.test(said) ? 'ing' : 'e'}`,
  ],
  [new RegExp(`\\bin ${TREE_POSE}`, 'gi'), 'treeposing'],
  // People by what they are a body of.
  [
    /\b(?:an?|the|his|her) board of (?:directors|governors|trustees)\b|\bthe board (?=(?:argue|meet|vote|discuss|debate|listen|sit|applaud)[a-z]*\b)/gi,
    (said) => `four directors${said.endsWith(' ') ? ' ' : ''}`,
  ],
  [
    /\b(?:at|in|before) (?:the|a|an) (?:king|queen|emperor|sultan|pharaoh|tsar)['’]s court\b|\b(?:at|in) (?:the )?(?:royal|imperial) court\b/gi,
    'in a throne room',
  ],
  [
    /\b(violinists?|cellists?|fiddlers?|musicians?) (?:tighten|rosin|adjust|wax|inspect|check)(s|ing)? (?:his|her|their) bow\b/gi,
    '$1 hold$2 a violin',
  ],
  [
    /\b(spy|spies|agents?|handlers?|detectives?|officer|mi6|cia) (meets?|meeting|catch(?:es)?|hunts?|questions?|follows?|confronts?|interrogates?|exposes?|trails?) (?:an?|the) (?:[\w-]+ )?mole\b/gi,
    '$1 $2 a man',
  ],
  [
    /\b(play|plays|playing) pool\b(?= (?:in|at) (?:an?|the) (?:[\w-]+ )?(?:pub|bar|tavern|saloon|club|hall|basement|games room|dive))/gi,
    '$1 billiards',
  ],
  [
    /\b(?:wait|waits|waiting) for (?:the|a) (?:traffic )?lights? to (?:turn|change|go)(?: (?:to )?(?:green|red))?\b/gi,
    (said) => said.replace(/ for .*/, ''),
  ],
  [
    /\b(?:driv|herd|chas|shepherd|usher|guid|round|lead)(es|e|s|ing|ed)?(?: up)? ((?:the |his |her |a |some |two |three )?(?:flock of )?(?:sheep|goats|pigs|cattle|cows|lambs|geese|ponies|horses)) (?:in)?to (?:an?|the|its|their) (?:[\w-]+ )?(?:pen|fold)\b/gi,
    (_, end = '', beasts = '') => `${inflected('herd', end)} ${beasts} in a paddock`,
  ],
  [
    /\b(sheep|goats?|pigs?|piglets?|lambs?|calf|calves|pony|cows?|bulls?|geese|chickens?)((?: [\w-]+){0,2}) in (?:an?|the|its|their) (?:[\w-]+ )?pen\b/gi,
    '$1$2 in a paddock',
  ],
  [
    /\b(horse|pony|mare|stallion|foal|donkey)((?: [\w-]+){0,4}) (?:in|from|out of|into) (?:an?|the|its|his|her) (?:[\w-]+ )?stall\b/gi,
    '$1$2 in a stable',
  ],
  [
    /(?<=\bdivers?\b[^.;]{0,40}\b(?:his|her|their|a|the)) (?:air |spare |dive |empty )?tank(s?)\b/gi,
    ' oxygen tank$1',
  ],
  [
    /\b(t(?:ie|ies|ying|ied)|hitch(?:es|ing)?|tether(?:s|ing|ed)?) ((?:an?|the|his|her|their) (?:[\w-]+ )?(?:horse|pony|mule|donkey|camel|goat|cow|bull|dog|mare|stallion)s? )(?:up )?to (an?|the) (?:[\w-]+ )?(?:post|rail)\b/gi,
    '$1 $2to $3 wooden fence',
  ],
  [
    /\b(dive|leap|jump|stretch|fling|hurl)(s|es|ing)? (?:himself |herself )?(?:towards?|at|to|against|for) (?:the|a|his|her) (?:[\w-]+ )?(?:goal)?post\b/gi,
    '$1$2 in front of the goal',
  ],
  [
    /\bhang(s|ing)? from (?:the|a) (?:main ?)?(?:yard|yardarm|spar|rigging)s? (?:of|on) (?:a|the) (?:[\w-]+ )?ship\b/gi,
    'climb$1 the mast on a ship deck',
  ],
  [
    /\b(?:go(?:es)?|going|went|out|are|is)(?: out)? (?:for|on) a (?:[\w-]+ )?drive (?=(?:in|through|along|across) )/gi,
    'in a car ',
  ],
  [
    /\b(?:usb |hard |flash |thumb |external )?drive (in)?to (?=(?:an?|the|his|her) (?:[\w-]+ )?(?:laptop|computer|server|port)\b)/gi,
    'usb stick $1to ',
  ],
  [/\bbuild(s|ing)? (?:an?|the|his|her|their) (?:[\w-]+ )?deck\b(?! of)/gi, 'build$1 a wooden wall'],
  [
    /\b(shuffl|deal|cut|fan|spread)(e?s|ing|ed)? (?:out )?(?:an?|the|his|her) (?:[\w-]+ )?deck\b(?! of)/gi,
    '$1$2 a deck of cards',
  ],
  [
    /(?<=\b(?:lawyer|barrister|judge|prosecutor|attorney|defendant|accused|jury|prisoner|trial)s?\b[^.;]{0,50}) in the dock\b/gi,
    ' in the witness stand in a courtroom',
  ],
  [
    /\b(?:is|are|gets?|being|was) (?:swept|carried|dragged) (?:away|off|along|downstream|out) by (?:an?|the) (?:[\w-]+ )*?(?:current|river|rapids|undertow|riptide|tide)\b/gi,
    'swims in a river',
  ],
  [/\b(writ|typ)(es?|ing) (his|her|a|the) (?:[\w-]+ )?column\b/gi, '$1$2 on a laptop'],
  [
    /\b(stretch|rub|massag|clutch|grab|hold|ic)(e?s|ing) (his|her|their) (?:[\w-]+ )?cal(?:f|ves)\b(?= (?:by|on|at|beside|after|before|against|in|muscle)|[.,;]|$)/gi,
    '$1$2 $3 leg',
  ],
  [
    /\b(?:an?|the|his|her|some) (?:[\w-]+ )?blocks? of (?:white |raw |rough )?(?:marble|granite|stone)\b/gi,
    'a stone block',
  ],
  [/\b(?:round|around) the block\b/gi, 'down a street'],
  [
    /\b(duck|goose|swan|pelican|platypus|bird|toucan|puffin|heron|gull)(s?) with (?:an?|its) (?:[\w-]+ )*bill\b/gi,
    '$1$2',
  ],
  [/\b(lay|throw|put)(s|ing)? down (?:his|her|their|its) arms\b/gi, 'put$2 down a rifle'],
  [/\b(woman|mother|wife|girl|queen|patient) in (?:labour|labor)\b/gi, '$1 in a hospital bed'],
  [
    /\b(carpenter|joiner|cabinet ?maker|woodworker|man|woman|boy|apprentice) us(es|ing) (?:an?|the|his|her) plane (?:on|to smooth|to shave) (?=(?:an?|the|his|her) (?:[\w-]+ )?(?:door|plank|board|beam|table|wood|tabletop)\b)/gi,
    '$1 sands ',
  ],
  [
    /(?<=\b(?:saws?|sawing|plank|board|timber|wood)\b[^.;]{0,30}) on (?:two|a pair of) horses\b/gi,
    ' on a workbench',
  ],
  [
    /\b(an?|the|two|her|his) (?:[\w-]+ )?pitcher(s?) of (?=(?:[\w-]+ )?(?:beer|water|lemonade|sangria|iced tea|juice|milk|margaritas?|wine|cider|punch)\b)/gi,
    '$1 jug$2 of ',
  ],
  [
    /\b(dentists?|orthodontists?) (?:fit|glu|cement|plac|install)(?:e?s|ing)? (?:an?|the|his|her) (?:[\w-]+ )?(?:crown|bridge|brace|braces|filling)\b/gi,
    "$1 drills a patient's tooth",
  ],
  [
    /(?<=\b(?:lion ?tamer|ringmaster|clown|acrobat|elephant|circus|bareback rider|juggler|trapeze)s?\b[^.;]{0,50}) in the ring\b/gi,
    ' in a circus ring',
  ],
  [
    /\b(coach|bus|train|tram|taxi|car|carriage|ferry|lorry|truck|van)( full of [\w-]+| packed with [\w-]+)? stops (?=(?:at|in|outside|by|near|on|before|in front of)\b)/gi,
    '$1$2 halts ',
  ],
  [
    /\b(?:an?|the) model builder (?:glue|paint|assemble|build|finishe?)s (?:an?|the|his) (?:[\w-]+ )?(ship|plane|car|train|tank|aircraft|boat)\b/gi,
    'a man glues a toy $1 at a desk',
  ],
  [
    /\b(programmers?|coders?|developers?|hackers?) (?:hunt|chas|fix|track|squash|find|search)(?:e?s|ing)?(?: down| for)? (?:an?|the) (?:[\w-]+ )?bug\b/gi,
    '$1 types on a computer',
  ],
  [
    /\b(manicurist|nail technician|beautician)s? (paint|polish|fil)(e?s|ing) (?:an?|the|some) (?:[\w-]+ )?nails?\b/gi,
    "$1 $2$3 a woman's nails",
  ],
  [
    /\b(footballer|midfielder|striker|player|quarterback|winger|defender)(s?) (?:make|play|thread|hit|deliver)(?:s|ing)? (?:an?|the) (?:[\w-]+ )?pass\b/gi,
    (_, who = '', many = '') =>
      `${who}${many} ${/^quarter/i.test(who) ? 'throws a football' : 'kicks a ball'}`,
  ],
  [
    /\b(an?|the|an old|a young) smith (?=(?:hammer|forg|shap|strik|work|cool|beat|stok)[a-z]*\b)/gi,
    '$1 blacksmith ',
  ],
  [/\b(an?|the|two|three|some) pods? of (?=(?:dolphins|whales|orcas|porpoises|seals)\b)/gi, 'four '],
  [
    /\b(?:the )?staff of (?=(?:an?|the) (?:[\w-]+ )?(hotel|restaurant|hospital|palace|manor|shop|bank|school)\b)/gi,
    (_, of = '') => `five ${STAFF[of.toLowerCase()] ?? 'people'} of `,
  ],
  [
    /\bminister(s?)(?=[^.;]*\b(?:parliament|cabinet|press|government|microphones?|reporters|downing)\b)/gi,
    'politician$1',
  ],
  [/\bgiv(es|ing) (?:an?|his|her|the) blessing to (?=(?:an?|the|his|her) )/gi, 'bless$1 '],
  [
    /\b(an?|the) (major|colonel|lieutenant|commander) (?=(?:inspect|salut|march|shout|order|review|address|point)[a-z]*\b)/gi,
    'an army officer ',
  ],
  [
    /\binspect(s|ing)? (?=(?:the |his |her |a )?(?:(?:row|line|parade) of )?(?:troops|soldiers|recruits|cadets|guards|guard of honour|regiment)\b)/gi,
    (_, end = '') => `watch${end === 's' ? 'es' : end} `,
  ],
  [
    /\b(an?|the|young|little) page (?=(?:carr|hold|kneel|run|bow|pour|serv|follow|deliver|bring|announce)[a-z]*\b)/gi,
    '$1 page boy ',
  ],
  [
    /\b(bridge|poker|rummy|whist|blackjack|card) player(s?) (stud|hold|check|look at|reveal|show|fan|hid|clutch)(ies|y|ying|e?s|ing)? (?:out )?(?:his|her|their) cards\b/gi,
    (_, _game, many = '') => `card player${many} hold${many ? '' : 's'} playing cards`,
  ],
  [
    /\b(?:base|cliff|bungee|triple|long|show|cliff-top) ?jumper(s?)\b|\bjumper(s?) (?=(?:div|leap|jump|soar|fall|plung|fl)[a-z]*\b)/gi,
    (said, a, b) => `athlete${a || b || ''}${said.endsWith(' ') ? ' ' : ''}`,
  ],
  [
    /\bbatter(s?) (?:hit|smash|slam|crack|strik|belt)(?:e?s|ing)? (?:an?|the) (?:[\w-]+ )?home ?run\b/gi,
    'baseball player$1 swings a baseball bat',
  ],
  [
    /\b(an?|the|two|three|young) (scouts?) (?=(?:pitch|ti(?:e|es)|roast|toast|camp|salut|build|light|sell|earn|hik|sing)[a-z]*\b)/gi,
    '$1 boy $2 ',
  ],
  [
    /\bpitch(es|ing)? (?:an?|the|his|her|their) (?:[\w-]+ )?(?:idea|startup|film|product|invention|script|concept|business|app)\b(?! to)/gi,
    (_, end = '') => `speak${end === 'ing' ? 'ing' : 's'} at a whiteboard`,
  ],
  [
    /\bcran(es|ing) (?:his|her|their) necks?\b(?: to (?:see|look at|watch))?/gi,
    (_, end = '') => `look${end === 'ing' ? 'ing' : 's'} up at`,
  ],
  [
    /\b(?:the|a) chair of (?:the|a) (?:[\w-]+ )?(?:meeting|board|committee|panel|council|conference)\b/gi,
    'a businesswoman',
  ],
  [/\b(an?|the|two|three|old|young) (?:key|dolly|best boy) grips?\b/gi, '$1 technician'],
  [
    /\ban? (?:film |movie |bored )?extra (?=(?:dressed|in|wear|eat|wait|sit|stand|sleep|nap|smok|drink|check|text)[a-z]*\b)/gi,
    'a man ',
  ],
  [
    /\b(dealer|croupier|magician|gambler)(s?) shuffl(?:es|ing|e)(?= (?:at|in|on|for|before)\b|[.,;]|$)/gi,
    (_, who = '', many = '') => `${who}${many} hold${many ? '' : 's'} playing cards`,
  ],
  [
    /(?<=\b(?:monks?|nuns?|abbot|abbess|friar|hermit|anchorite|novice)\b[^.;]{0,60}) in (?:an?|the|his|her) (?:[\w-]+ )?cell\b/gi,
    ' in a monastery',
  ],
  [/\bbench[- ]?press(?:es|ing)?\b(?=(?: (?:in|at|on)\b|[.,;]|$))/gi, 'lifts a barbell'],
  [
    /\bpin(?:s|ning|ned)? (?:down )?(?=(?:an?|the|his|her) (?:[\w-]+ )?(?:man|woman|opponent|rival|boy|brother|challenger|champion)\b(?! (?:to|against|up|under)))/gi,
    'wrestles with ',
  ],
  [/\bmak(es?|ing) up (?:her|his|their) (?:[\w-]+ )?(?:face|eyes|lips)\b/gi, 'puts on makeup'],
  [
    /\b((?:two|the|three) (?:[\w-]+ )?(?:friends|sisters|brothers|lovers|rivals|boys|girls|women|men|siblings)|couple) (?:kiss and )?make up\b(?! (?:a|the|their|his|her))/gi,
    '$1 embrace',
  ],
  [/\b(?:pub|inn) (?:landlord|landlady|owner)\b/gi, (said) => (/lady/i.test(said) ? 'barmaid' : 'barman')],
  [/\b(?:on|at) (?:an?|the|his|her|their) (?:stag|hen) (?:do|night|party|weekend)\b ?/gi, ''],
  [
    /\b(an?|the|old|young) miller (?=(?:carr|grind|haul|pour|sleep|lift|stand|sit|watch|count|sell|load|check)[a-z]*\b)/gi,
    '$1 baker ',
  ],
  [
    /\b(nurse|doctor|paramedic|medic)s? (?:put|wrap|tie)(?:s|ting|ping)? (?:an?|the) band (?:around|on|round) /gi,
    '$1 bandages ',
  ],
  // Music that is played.
  [
    /\b(pianists?|organists?|girl|boy|child|man|woman|student|pupil) (practi[cs]|play|run)(es|s|ing)?(?: through)? scales (?:at|on) (?=(?:an?|the|her|his) )/gi,
    '$1 plays ',
  ],
  [
    /\b(singers?|sopranos?|tenors?|choir|choirboys?)((?: [\w-]+){0,2}) (?:practi[cs]|sing|rehears)(?:e?s|ing|e)? (?:her |his |their )?scales (?:at|beside|by) (?=(?:an?|the) piano\b)/gi,
    '$1$2 sings next to ',
  ],
  [/\b(organists?) plays? (?:the |some )?pipes\b/gi, '$1 plays the organ'],
  [/\bfrom (?:an?|the) flue\b/gi, 'from a chimney'],
  [
    /(?<=\b(?:gangster|mobster|hitman|bodyguard|mafioso|thug)s?\b[^.;]{0,40}\b(?:his|her|their|a)) piece\b(?! of)/gi,
    ' pistol',
  ],
];
