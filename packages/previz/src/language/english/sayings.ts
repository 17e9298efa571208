/** Figures of speech, said as what they show: nobody with a heart of gold has gold. */
import { findConcept } from '../../concepts/index.ts';

/** Where nobody carries a burning torch. */
const ELECTRIC =
  '(?:bed|bedroom|nursery|blanket|attic|cupboard|wardrobe|kitchen|car|school|classroom|office|watchm[ae]n|night guard|security guard|policem[ae]n|police officers?|policewoman|detectives?|burglars?|thief|thieves|corridor|basement|garage|warehouse|power cut|blackout|park ranger|campers?|tent|caretaker|janitor|hikers?|cavers?|teenagers?|abandoned|beam)';

/** What is said, and what it shows; "" where nothing of it is seen. */
const SAYINGS: readonly (readonly [RegExp, string])[] = [
  // "a bear in a postman's cap": no postman.
  [
    /\b(in|wearing|wears|with) (an?|the|his|her|their) (?:[a-z]+ )?[a-z]+['’]s ((?:[a-z-]+ )?(?:cap|hat|coat|raincoat|uniform|jacket|dress|shirt|apron|helmet|boots|gloves|costume|suit|robe|overalls|sweater|cardigan|scarf|gown|mask|outfit|clothes))\b/gi,
    '$1 $2 $3',
  ],
  // "Hands tie shoelaces": no laces of a kind called tie.
  [
    /\b(hands|fingers) (knot|shape|mould|mold|press|sort|wind|type|count|deal|knit|fold|stitch|thread|turn|drum|string|work|play|light|peel|plant|crack|grip|clasp|cup|pet|braid|lace|strum|wrap) (?=[a-z])(?!(?:the|an?|his|her|their|its|some|of|in|on|onto|into|to|up|with|and|from|by|at|each|over|around|together|it) )/gi,
    '$1 $2 some ',
  ],
  [
    /\b(?:on|through|over|in|with) (?:(?:an?|the|his|her|their) )?(?:pair of )?((?:[a-z]+ )?)(?:headphones|earphones|earbuds|headset)\b/gi,
    'wearing $1headphones',
  ],
  [/\b(hands|fingers) tie (?!him|her|them|it|up)(?=[a-z])/gi, '$1 are tying '],
  // ", with a bicycle lying in the mud": nobody holds it.
  [
    /, with (an?|one|two|three|four|several|the) ((?:[\w-]+ ){1,3}?)(lying|parked|leaning|waiting|sleeping|standing|sitting|looming|rising|watching|passing|flying|floating|moored|anchored|drifting|towering|twinkling|shining) (?=\w)/gi,
    ', $1 $2$3 ',
  ],
  [
    /\b(?:moth|worm|wind|weather|mud|brick|stone|wood|tile|timber|ivy|leather|iron|time|battle|travel|sun|salt|frost|fire|care|dog)-(?:eaten|walled|roofed|bound|hewn|beaten|worn|weathered|bleached|battered|burnt|burned|scarred|stained|bitten|eared|shod|clad) /gi,
    '',
  ],
  [
    /\b(?:the |an? |their |his |her )?(?:(?:open|raised|steaming|smoking) )+(?:hood|bonnet) of (?=(?:an?|the|his|her|their) (?:[\w-]+ ){0,3}(?:car|hatchback|truck|van|pickup|jeep|taxi|cab|sedan|limousine|convertible)\b)/gi,
    '',
  ],
  [
    /\b(?:stuffed|plush|cuddly) (?:animals|toys|rabbits|bunnies|dogs|cats|elephants|lions|monkeys|unicorns|penguins|foxes|giraffes|tigers|dinosaurs|pandas|lambs|pigs)\b/gi,
    'teddy bears',
  ],
  [
    /\b(?:stuffed|plush|cuddly) (?:animal|toy|rabbit|bunny|dog|cat|elephant|lion|monkey|unicorn|penguin|fox|giraffe|tiger|dinosaur|panda|lamb|pig)\b/gi,
    'teddy bear',
  ],
  [/\belven\b/gi, 'elf'],
  // A lamp over somebody's head hangs there.
  [
    /\bunder (an?|the|one) ((?:bare|single|naked|swinging|lone|dim|harsh) )(?:light ?bulb|lamp|bulb|light)\b/gi,
    'under $1 bare bulb',
  ],
  // A lawman's star is on his chest.
  [
    /(?<=\b(?:sheriff|marshal|deputy|lawman)\b[^.]*?) with (?:an?|the|his|her) (?:[a-z]+ )?(?:star|badge)\b/gi,
    '',
  ],
  // Whoever lies dead is a lying man.
  [
    /(?<!\bhuman |\bwhole )\b(?:an?|the) (?:dead |lifeless )?(?:dead body|corpse|body)(?= (?:on|in|under|beside|near|lying|lies)\b)/gi,
    'a lying man',
  ],
  // Shots come from all sides; nothing burns.
  [/ under (?:heavy |enemy |artillery |constant )?(?:gun ?)?fire\b(?! (?:escape|alarm))/gi, ''],
  // A likeness in small is no fashion model.
  [
    /\b(?:scale |architectural |wooden |clay )?(?:model|replica|miniature)(s?) of (?:an? |the )?(?=[a-z])/gi,
    'miniature ',
  ],
  // "Two climbers roped together": nobody binds the other.
  [
    /\b(?:roped|tied) (?:up )?together (?:by|with) a rope\b|\broped (?:up )?(?:together|to each other)\b/gi,
    'walking with a rope',
  ],
  // What hangs is no table lamp.
  [
    /\b(?:(?:oil|kerosene|gas|electric|naked|bare) )?(?:light ?bulb|lamp|light) (?=(?:hangs?|hanging|hung|dangles?|dangling|swings|swinging)\b)/gi,
    'hanging lamp ',
  ],
  [
    /(?<=\btable\b[^.]*\bhanging lamp (?:hangs|hanging|dangles|dangling|swings|swinging) )(?:above|over|overhead)(?=[,.;]|$)/gi,
    'above the table',
  ],
  // "facing him, hand on his sword": ready to draw it.
  [
    /, (?:with )?(?:his |her |their |one |a )?hands? (?:resting )?on (?=(?:his|her|their|the) (?:[a-z]+ )?(?:sword|katana|sabre|saber|dagger|knife|gun|pistol|revolver|rifle|axe|spear|staff|cane|walking stick)\b)/gi,
    ', holding ',
  ],
  // Hair that shines is on a head.
  [
    /,?(?: and| while| as)? (?:his|her|their) hair (?:shines?|glows?|gleams?|shimmers?|turns?|becomes?|goes|shining|glowing|gleaming|shimmering|turning)\b[^,.;]*/gi,
    '',
  ],
  // A torch in a bedroom has a battery.
  [
    new RegExp(
      `\\b(?:electric |pocket |head |phone )torch\\b|\\btorch(?=(?:light)?\\b[^.]*\\b${ELECTRIC}\\b)|(?<=\\b${ELECTRIC}\\b[^.]*)\\btorch\\b`,
      'gi',
    ),
    'flashlight',
  ],
  // Not of what is more clean.
  [
    /(?<=\b(?:a|the|two|three|his|her|their|night|office|window|street) )cleaner(?=s?(?:[.,;]|$| (?:and|with|in|on|at|who|is|from|behind|near|by|mops?|sweeps?|waits?|push(?:es)?|walks?|wipes?|wash(?:es)?|scrubs?|polish(?:es)?|vacuums?|dusts?|finds?|stands?|sits?|looks?|opens?|enters?|carr(?:y|ies)|holds?|sings?|dances?|leans?|rests?|works?|waves?|hangs?|smiles?|laughs?|climbs?)\b))/gi,
    'janitor',
  ],
  [/\bdwarven\b/gi, 'dwarf'],
  [/\bsmall (air)?planes?\b/gi, 'propeller plane'],
  [/\brobot(?:ic)? vacuums?(?: cleaners?)?\b|\broombas?\b/gi, 'vacuum cleaner'],
  [
    /\b(?:with |in )?(?:his |her |their )?(?:rolled|pushed)[- ]up (?:shirt ?)?sleeves\b|\b(?:with )?(?:his |her |their )?sleeves (?:are )?rolled(?: up)?\b/gi,
    '',
  ],
  [/ (?:hanging |dangling )?(?:from|on|at|over) the (?:prow|stern)\b/gi, ' in front'],
  [/\b(?:has|have|having|with) a heart of (?:gold|stone)\b/gi, 'smiling'],
  [
    /\b(is|are|feels?|was|were) (?:over the moon|on cloud nine|on top of the world|in seventh heaven|tickled pink)\b/gi,
    '$1 happy',
  ],
  [/\b(is|are|feels?|was|were) (?:under the weather)\b/gi, '$1 sick'],
  [/\b(is|are|feels?|was|were) (?:down in the dumps|feeling blue)(?=[.,;]|$)/gi, '$1 sad'],
  [/\bfeel(s|ing)? (?:down|blue|low)(?=[.,;]|$| (?:and|in|on|at)\b)/gi, 'sad'],
  [/\b(?:her|my) hair (?:is standing|stands?|stood|standing)(?: up)? on end\b/gi, 'she looks startled'],
  [/\bhis hair (?:is standing|stands?|stood|standing)(?: up)? on end\b/gi, 'he looks startled'],
  [/\b(?:sees|seeing) red\b/gi, 'is angry'],
  [/\bgreen with envy\b/gi, 'jealous'],
  [
    /\b(?:blue|red|white|purple) (?:with|from) (?:the )?(?:cold|rage|anger|fear|shock|exhaustion|embarrassment)\b/gi,
    'afraid',
  ],
  [/\b(?:has|have|gets?|with) (?:butterflies in (?:his|her|their) stomach|cold feet)\b/gi, 'is nervous'],
  [/\b(?:loses?|lost) (?:his|her|their) (?:temper|cool)\b/gi, 'shouts'],
  [/\bburn(?:s|ing)? the midnight oil\b/gi, 'works at a desk at night'],
  [/\b(?:lost|deep) in (?:thoughts?|memories)\b/gi, 'thoughtful'],
  [/\bhead over heels(?: in love)?\b/gi, 'in love'],
  [/\b(?:his|her|their) heart (?:sinks|breaks|is broken)\b/gi, 'sad'],
  [/\b(?:his|her|their) heart (?:is )?(?:pounds|pounding|races|racing|beats fast)\b/gi, 'nervous'],
  [/\b(?:with )?(?:a )?broken heart\b/gi, 'sad'],
  [/\btime (?:stands still|seems to stop|stops)\b/gi, ''],
  [
    /\b(?:in the blink of an eye|out of the blue|all of a sudden|once upon a time(?:,? there (?:was|lived))?|at the end of the day|by the skin of (?:his|her|their) teeth|sooner or later|in no time|to no avail|for good|for dear life|side by side|as usual|in vain|at first sight)\b,?/gi,
    '',
  ],
  [
    /\b(carr(?:y|ies|ying|ied) (?:the|an?|his|her|their) (?:[\w-]+ ){1,2})(?:up|down) the (?=ladder)/gi,
    '$1in front of the ',
  ],
  [
    /\b(carr(?:y|ies|ying|ied) (?:the|an?|his|her|their) (?:[\w-]+ ){1,2})up the (stairs|steps|staircase)\b/gi,
    '$1in front of the $2 away from the camera',
  ],
  [
    /\b(carr(?:y|ies|ying|ied) (?:the|an?|his|her|their) (?:[\w-]+ ){1,2})down the (stairs|steps|staircase)\b/gi,
    '$1in front of the $2 towards the camera',
  ],
  [
    /\bbend(s|ing)? over (?=(?:an?|the|his|her|their) (?:\w+ )?(?:workbench|desk|table|drawing|map|engine|microscope|sewing machine)\b)/gi,
    'work$1 at ',
  ],
  [
    /(?<=\b(?:boys?|girls?|child|children|kids?|man|woman|teenager|brothers?|sisters?|son|daughter|he|she|they) )hid(?:es?|ing) under (?:the|an?|his|her|their) (?:\w+ )?(?:blankets?|covers|duvet|quilt)\b/gi,
    'lies terrified in bed',
  ],
  [
    /(?<=\b(?:boys?|girls?|child|children|kids?|man|woman|teenager|brothers?|sisters?|son|daughter|he|she|they) )(?:curl(?:s|ed) up|snuggl(?:es|ing)|lies|lying) under (?:the|an?|his|her|their) (?:\w+ )?(?:blankets?|covers|duvet|quilt)\b/gi,
    'sits in bed',
  ],
  [/\bunder (?:the|his|her|their) (?:bed ?)?(?:covers|duvet)\b/gi, 'in bed'],
  [/\bhis (?:blind )?date\b(?! (?:with|of|palm))/gi, 'his girlfriend'],
  [/\bher (?:blind )?date\b(?! (?:with|of|palm))/gi, 'her boyfriend'],
  [/\bleav(?:es|ing) (?:him |her |them )?an? (?:\w+ )?tip\b/gi, 'puts money'],
  // Two who face each other draw no pictures.
  [/^(They|Both(?: men| women)?) (?:both )?draw\.?$/gi, '$1 aim pistols.'],
  // "the grandson, now a captain with a beard, sails": who he is by now.
  [/\b(?:the|his|her|their) [a-z]+, now (?=an? )([^,.;]+),/g, '$1'],
  // What one gets off or onto is not said.
  [
    /\b(help(?:s|ed|ing)? (?:him|her|them|the \w+)) (?:to )?(?:step|get|climb) (?:off|down|up|on|in|out)(?=[.,;!?]|$)/gi,
    '$1',
  ],
  [
    /\b(?:tower|tottering pile|column) of (?=(?:dirty )?(?:plates|dishes|books|boxes|cups|pancakes|coins|suitcases|crates|papers|hats)\b)/gi,
    'stack of ',
  ],
  // What one studies is paper; "a blueprint of a castle" is how it is drawn.
  [
    /\b((?:stud|look|hold|show|unroll|roll|spread|lean|point|check|read|examin|bend|pore|argu|quarrel|disagree|gather|steal|draw)(?:y|ies|ied|ying|s|es|e|ing|ed|t|a)?(?: out| at| over| around| to)?) (an?|the|his|her|their) (?:\w+ )?blueprints?\b/gi,
    '$1 $2 map',
  ],
  [
    /\b(read(?:s|ing)?|hold(?:s|ing)?|buy(?:s|ing)?|with) (an?|his|her|their|the) (?:\w+ )?comic books?\b(?! (?:panel|strip|style|cover|art))/gi,
    '$1 $2 magazine',
  ],
  [
    /\b(walk|run|stroll|trudge|march|hike|wander|hunt|slide)(s|ing)? (?:over|across) the ice\b/gi,
    '$1$2 across a frozen lake',
  ],
  [
    /\b(?:pin|tack|tape)s? ((?:\w+ )?(?:photographs?|photos?|pictures?|notes?|papers?|posters?|maps?|clues|clippings|drawings?)) (?:to|on|onto|up on) (?=(?:an?|the|his|her|their) (?:\w+ )?(?:wall|board))/gi,
    'hangs $1 on ',
  ],
  [
    /\b(?:crash|smash)(es|ed|ing)?(?: down)? (?:to|on|onto|against) the ((?:\w+ )?floor|tiles)\b/gi,
    'shatter on the $2',
  ],
  [
    /\b(?:runs?|running|ran|sprints?|sprinting) behind (it|him|her|them|the (?:school )?(?:bus|train|car|truck|taxi|tram|cart|van))\b/gi,
    'chases $1',
  ],
  [/\bhits? the road\b/gi, 'drives on the road'],
  [/\bhits? the (?:hay|sack)\b/gi, 'sleeps in bed'],
  [/\bgo(?:es)? (?:back |off |straight )?to sleep\b/gi, 'falls asleep'],
  [/\bkick(?:s|ed)? the bucket\b/gi, 'dies'],
  [/\b(?:works?|working) like a dog\b/gi, 'works'],
  [/\bfish out of water\b/gi, 'stranger'],
  [/\b(?:it's|is|was) a piece of cake\b/gi, 'is easy'],
  [/\bcalls? it a day\b/gi, 'stops'],
  [/\ball ears\b/gi, 'listening'],
  [/\b(?:a )?breath of fresh air\b/gi, ''],
  [/\bsleep(s|ing)? like a (?:log|baby)\b/gi, 'sleep$1'],
  [/\bcouch potato\b/gi, 'man on a couch'],
  [/\bearly bird\b(?= (?:catches|gets))/gi, 'bird'],
  [/\bheavy (bags?)\b(?![^.!?]*\b(?:box|punch|gym))/gi, '$1'],
  [/\bhalf (?:of )?(an?|the) (?!dozen|moon|hour|mile|time)/gi, '$1 '],
  [/\b(?:bursts?|swings?|flies|slides?|creaks?|flings?|is flung|is thrown|falls?) open\b/gi, 'opens'],
  [/\bslip(s|ped|ping)? (?=(?:out|away|past|into|through|off|by)\b)/gi, 'sneak$1 '],
  [/\b(?:is|are|was|were) left (?=(?:in|on|at|behind|alone)\b)/gi, 'stands '],
  [
    /\b(?:an? )((?:[a-z]+ ){0,2}light (?:fills|floods|pours|streams|falls|spills|washes|bathes|shines)\b)/gi,
    '$1',
  ],
  [
    /\bneither ((?:the|his|her|an?) [a-z]+) nor ((?:the|his|her|an?) [a-z]+) [a-z]+s\b/gi,
    '$1 and $2 are serious',
  ],
  [/\b(wo)?mans (?=[a-z])/gi, "$1man's "],
  [
    /(?<!\b(?:look|looks|looking|peers?|peering|gaze|gazes|gazing) )\b(?:seen )?through (?:an? |the |his |her )?(?:pair of )?(?:binoculars|telescope|keyhole|(?:rifle |sniper )?scope|viewfinder|spyglass|peephole)(?:,? we see|:|,)\s*/gi,
    'point of view: ',
  ],
  // "One holds a pillow, the other a flashlight."
  [
    /\b(one|the first(?: one)?) ([a-z]+s) ((?:an?|the|his|her) [^,;.!?]+?)(?:,| and|;|,? but) the (other|second)(?: one)?,? (?=(?:an?|the|his|her)\b)/gi,
    '$1 $2 $3, the $4 $2 ',
  ],
  [/\b(?:falls?|fell|gets?|got) (?:ill|sick)\b/gi, 'is sick'],
  [
    /,? ?(?:(?:as|while|and|with) )?(?:(?:the|an?) )?(?:(?:fire|burglar|red|loud|warning|bank) )?alarms? (?:blar|ring|sound|wail|go(?:es)? off|scream|flash)(?:e?s|ing|e)?\b(?! (?:at|in) (?:six|seven|eight|\d|the morning))(?<!\b(?:his|her|their|my) (?:\w+ )?alarms? \w+)(?<=\b(?:robber|bank|thie|burglar|jewel|museum|spaceship|starship|prison|guard|soldier|pilot|crew|lab|vault|heist|escape|alarms)\w*\b.*)/gi,
    '',
  ],
  [/\broof tops?\b/gi, 'rooftop'],
  [
    /\bburst(s)? (in|into|through)\b(?! (?:(?:an?|the) (?:[\w-]+ )?(?:roof|ceiling)|tears|laugh|flames?|song|applause))/gi,
    'run$1 $2',
  ],
  [/\b(?:an? |the )?(?:police|ambulance|fire|distant|air raid) sirens?\b/gi, ''],
  [/\bout the (?=(?:water|window|door|car|box|bag|house|back)\b)/gi, 'out of the '],
  [/\bin the (?:hands?|arms|palm) of (?=(?:an?|the|his|her)\b)/gi, 'held by '],
  [
    /\b(?:an? |the )?(?:[a-z]+ )?(?:blanket|carpet|veil|curtain|layer|coat) of (snow|fog|mist|rain|smoke|clouds|leaves|dust)\b/gi,
    '$1',
  ],
  [/\b(?:the )?(?:opening|closing|final) (?:scene|shot|image|frame|sequence)\b[.:,]?/gi, ''],
  // What cars do, and cameras.
  [
    /\bthe camera (?:[a-z]+ly )?(?:tilts?|pans?|moves?|cranes?|swings?|glides?|drifts?|travels?) (?:up |down |left |right |over )?from ((?:an?|the|his|her) (?:[a-z]+ ){0,2}?[a-z]+) to /gi,
    '$1 and ',
  ],
  [
    /\b(pull(?:s|ed)?|pulling) (?:up|over|in)(?=\s*[.,;!]|$| (?:to|at|in front|outside|beside|next|behind|by|and|alongside)\b)/gi,
    'arrives',
  ],
  [/\bpull(?:s|ed)? (?:out|away)(?=\s*[.,;!]|$| (?:and|from|of)\b)/gi, 'drives away'],
  [
    /(\bthe camera [^.!?]*?),? and (?:then )?(?:stops|settles|lands|rests|lingers|ends|comes to rest|holds|stays) on /gi,
    '$1, ',
  ],
  [
    /\bwith (his|her|their|an?) (sword|katana|blade|dagger|knife|gun|pistol|revolver|rifle|weapon|axe|spear|bow|staff|wand|torch|lantern|shield|umbrella|flag) (?:drawn|raised|unsheathed|at the ready|held high|in hand)\b/gi,
    'holding $1 $2',
  ],
  [/^\s*((?:the|an?) (?:[a-z]+ ){0,2}?[a-z]+) in her hands?\b/gi, 'she holds $1'],
  [/^\s*((?:the|an?) (?:[a-z]+ ){0,2}?[a-z]+) in his hands?\b/gi, 'he holds $1'],
  [/\bchill(?:ing|in)(?= (?:on|in|at|with|by)\b)/gi, 'relaxing'],
  [/\b(?:stone|bronze|iron) age\b/gi, 'prehistoric'],
  [
    /\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:hundred|thousand|million)\b/gi,
    'forty',
  ],
  [/\ba (wo)?men\b/gi, 'a $1man'],
  [/\ba children\b/gi, 'a child'],
  // What a window or the whole scene shows.
  [/\boutside (?:the|his|her|their|a) windows?,?\s/gi, ''],
  [
    /\b(?:seen|viewed|filmed|shot|watched) (?:from outside )?through (?:the|an?) (?:[a-z]+ )?window of (?:an?|the) /gi,
    'in front of a window of a ',
  ],
  [
    /\b(?:reach(?:es|ed)?|arrives? at|gets? to) the (?:top|bottom|end|edge|other side)\b(?! of| shelf)/gi,
    'stands',
  ],
  [/\breaching the (?:top|bottom|end|edge|other side)\b(?! of| shelf)/gi, 'standing'],
];

/** What goes on at an event, named as one: "the battle of the robots", "the last supper of robots". */
const EVENTS: Readonly<Record<string, string>> = {
  supper: 'eat at a long table',
  dinner: 'eat at a long table',
  feast: 'eat at a long table',
  banquet: 'eat at a long table',
  'tea party': 'drink tea at a table',
  battle: 'fight',
  war: 'fight',
  duel: 'duel',
  fight: 'fight',
  dance: 'dance',
  ball: 'dance in a ballroom',
  race: 'run',
  march: 'walk',
  procession: 'walk',
  parade: 'walk',
  meeting: 'talk at a table',
  council: 'talk at a table',
  concert: 'play music on a stage',
};
/** "Neither of the two boys has a hat." */
const NEITHER =
  /\bneither of ((?:the|his|her|their|these) (?:[a-z]+ ){0,2}?[a-z]+) (?:has|have|wears?|carries|carry|holds?) (?:an?|any) /gi;

/** "my dog as a king on a throne": dressed as one. */
const AS_ROLE =
  /^((?:.*\bof )?(?:an?|my|the|his|her|our|two|three) (?:[a-z]+ ){0,2}?[a-z]+) as (an? (?:[a-z]+ )??)([a-z]+)\b/i;
const AGES = /^(child|kid|baby|toddler|teenager|adult|boy|girl|man|woman|couple|team|family)$/i;

const asRole = (said: string, who: string, article: string, role: string): string => {
  const played = findConcept(role.toLowerCase());
  return played && played.kind !== 'thing' && !AGES.test(role) ? `${who} dressed as ${article}${role}` : said;
};

const EVENT = new RegExp(
  `^\\s*(?:the |an? )?(?:[a-z]+ ){0,2}?(${Object.keys(EVENTS).join('|')}) (?:of|between|among) (the )?((?:[a-z]+ ){0,2}[a-z]+s)\\b(?=[.,;!]|$| (?:in|on|at|under|by|near)\\b)`,
  'i',
);

/** "…, glowing sword drawn": in hand. */
const DRAWN =
  /,\s+((?:his|her|their|an?) )?((?:[\w-]+ )?(?:sword|swords|katana|katanas|blade|dagger|knife|gun|pistol|revolver|rifle|weapon|axe|spear|bow|staff|wand|torch|lantern|shield|umbrella|flag))s? (?:drawn|raised|unsheathed|at the ready|held high|in hand)\b/gi;

export const plainlySaid = (text: string): string =>
  SAYINGS.reduce((said, [saying, plain]) => said.replace(saying, plain), text)
    .replace(DRAWN, (_, whose: string | undefined, what: string) => `, holding ${whose ?? 'a '}${what}`)
    .replace(AS_ROLE, asRole)
    .replace(NEITHER, '$1 without ')
    .replace(EVENT, (_, event: string, __, who: string) => `${who} ${EVENTS[event.toLowerCase()]}`);
