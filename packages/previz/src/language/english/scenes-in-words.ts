/** Whole scenes that one word tells: a picnic, a bus one is on. In plainer words, which the reading knows. */

/** What a picnic is seen by. */
const PICNIC = 'red picnic blanket, a picnic basket on the picnic blanket,';

const STORM_CLOUDS =
  '\\b(?:an? |the |some )?(?:(?:big|dark|black|huge|distant|heavy|ominous) )*storm[- ]?clouds?';
const FAR_OFF = 'in the (?:distance|background)|on the horizon|behind (?:the |an? )?\\w+';

type Reword = (said: string, ...parts: string[]) => string;

export const SCENES_IN_WORDS: readonly (readonly [RegExp, string | Reword])[] = [
  // The cloud says what the sky is like.
  [
    new RegExp(
      `${STORM_CLOUDS} (?:is |are )?(?:com|gather|approach|roll|loom|ris|build|brew|hang)\\w*(?: in| up)?(?: (?:in the sky|overhead|${FAR_OFF}))?\\b`,
      'gi',
    ),
    'dark clouds',
  ],
  [new RegExp(`${STORM_CLOUDS} (?:${FAR_OFF})\\b`, 'gi'), 'dark clouds'],
  // "sketching in a notebook": it is in the hands.
  [
    /\b(sketch|draw|scribbl|doodl|writ|jott|not)(ing)(?: something| notes| down)*(?: in| into) (an?|his|her|their|the) ((?:\w+ ){0,2}?(?:notebook|sketchbook|diary|journal|notepad|sketch pad|exercise book|ledger))\b/gi,
    'writing $3 $4',
  ],
  // "an icy ridge": it is winter there. A frozen lake is a place of its own.
  [
    /\b(?:icy|frosty|frozen|ice-covered|frost-covered|wintry|glacial) ((?:\w+ )?(?:hill|hillside|hilltop|ridge|street|road|forest|woods|field|mountain|slope|park|garden|village|town|city|plain|cliff|path|bridge|landscape|wilderness|meadow|peak|pavement|sidewalk|wasteland)s?)\b/gi,
    'winter $1',
  ],
  // Lunch up there is out of the hand.
  [
    /\b(?:eat|hav|enjoy|shar|tak)(e?s|ing|e)? (?:(?:their|his|her|a|some) )?(?:packed |quick )?lunch(?: break)?(?=[^.;,]*\b(?:beam|girder|scaffold|scaffolding|ledge|parapet|kerb|curb)\b)/gi,
    (_, end = '') =>
      end === 'ing' ? 'eating sandwiches' : /s$/.test(end) ? 'eats a sandwich' : 'eat sandwiches',
  ],
  // Where ironworkers sit, the city is far below.
  [
    /(?<!\b(?:site|factory|yard|warehouse|barn|ground)\b[^.;]*)\b(?:up )?(?:on|along|across) (?:an?|the) (?:(?:narrow|high|thin|rusty|single) )*(?:(?:steel |iron |metal )(?:beam|girder|crossbeam|i-beam)|(?<=\b(?:welder|ironworker|steelworker|riveter|builder|construction worker|workman|workmen|workers)s?\b[^.;]*)girder)s?\b(?: (?:up )?(?:high |far |hanging )?(?:in the air |in the sky )?(?:above|over|overlooking|in|of) (?:the |a )?(?:[\w-]+ ){0,2}?(?:city|streets?|town|skyline|new york|manhattan|chicago|downtown|skyscraper|clouds|air|sky))?(?![^.;]*\b(?:site|factory|yard|warehouse|barn)\b)/gi,
    'on a hung girder, aerial city,',
  ],
  [
    /\b(?:on|along|across) (?:an?|the) (?:beam|girder|crossbeam|i-beam)s? (?:up )?(?:high |far )?(?:above|over|overlooking) (?:the |a )?(?:[\w-]+ ){0,2}?(?:city|streets?|town|skyline|new york|manhattan|chicago|downtown)\b/gi,
    'on a hung girder, aerial city,',
  ],
  // "a door in the trunk of an old oak": in the oak.
  [
    /\b(in|into|on|onto|against|from|through|among) the (?:hollow )?(?:trunk|bark|hollow|boughs?|branches|crown|foliage) of (?=(?:an?|the|his|her|their) )/gi,
    '$1 ',
  ],
  // The strings are the guitar's: nobody strings anything.
  [
    /\b(pluck|strum|tun)(s|ed|es|ing)? (?:(?:the|his|her|a) )?(guitar|violin|harp|banjo|lute|cello|ukulele|mandolin) strings\b/gi,
    '$1$2 a $3',
  ],
  [/\b(an?|the|his|her|their) (car|truck|van|bus|taxi) roof\b/gi, '$1 $2'],
  [
    /\b(?:on|in|aboard|inside) (?:an?|the|their) (?:crowded |empty |moving |yellow )?(?:school|night|city|tour|double-decker|public) bus\b/gi,
    'on the bus',
  ],
  // What one picnics by stands in a meadow.
  [
    /\bpicnic(?:s|king)? (by|beside|next to|near) ((?:an?|the|his|her|their) (?:[\w-]+ ){0,2}?(?:car|van|camper(?: van)?|caravan|motorhome|truck|bus|jeep|motorbike|motorcycle|bicycles?|bikes?))\b/gi,
    'has a picnic $1 $2 in a field',
  ],
  [/\bpicnic(?:s|king)? (?=(?:in|on|under|at|along|with) )/gi, 'has a picnic '],
  // Who races there is who one sees.
  [/\b(?:an? |the )?(?:bicycle|bike|cycle|cycling) race\b(?! track)/gi, 'five cyclists race'],
  [/\b(?:an? |the )?(?:motorcycle|motorbike|motocross) race\b(?! track)/gi, 'four motorcyclists race'],
  // A picnic is a blanket, a basket and those about it.
  [
    /\b(?:ha(?:ve|s|d)|enjoys?) an? (?:\w+ )?picnic\b(?![^.]*\b(?:blanket|basket)\b)/gi,
    `sits on a ${PICNIC}`,
  ],
  [
    /\b(?:having|enjoying|on|of) an? (?:\w+ )?picnic\b(?![^.]*\b(?:blanket|basket)\b)/gi,
    `sitting on a ${PICNIC}`,
  ],
  [/\b(?:ha(?:ve|s|d)|enjoys?) an? (?:\w+ )?picnic\b/gi, 'sits'],
  [/\b(?:having|enjoying) an? (?:\w+ )?picnic\b/gi, 'sitting'],
  // Over the counter of a bank.
  [
    /\b(vault|leap|jump|climb|hop)(s|ing|ed)? (?:up )?(?:over |across |onto )?(?:an?|the) bank(?:'s)? counter\b/gi,
    '$1$2 over a counter in a bank',
  ],
  // Those who hide behind bins, and say no more, are in an alley.
  [
    /\b(hid(?:es?|ing|den)?|crouch(?:es|ing)?|duck(?:s|ing)?|cower(?:s|ing)?|squat(?:s|ting)?|shelter(?:s|ing)?) (?:down )?behind (?:the |some |two |three |a row of )?(?:(?:overflowing|rubbish|wheelie|big|green|metal) )*bins\b(?!.*\b(?:in|on|outside|down) (?:an?|the|his|her|their) (?!dark\b))/gi,
    '$1 behind wheelie bins in an alley',
  ],
  // Who cleans an office is among its desks.
  [
    /\b(?:(?:office |night )?cleaner|janitor)(s?)\b(?! in\b)(?=[^.;]*\bdesks?\b)(?!.*\b(?:corridor|hallway|lift|elevator|toilet|kitchen|lobby|stairs|stairwell|meeting room|classroom|school|office|library|newsroom|police)\b)([^.;]*)/gi,
    'janitor$1$2, in the office',
  ],
  // Somebody who fell lies there while a comrade bends to what he wears.
  [
    /\b(knight|soldier|warrior|squire|viking|samurai)s? kneel(s|ing)?(?: down)?(?: (?:in|on) (?:the )?(?:mud|snow|dirt|rain|grass|ground))* (?:to|and) (?:\w+ )(?:an?|his|her|the) (?:dead|fallen|slain|dying) (?:friend|comrade|brother|companion|knight|soldier|enemy|king|lord|son)'s (?:helmet|helm|visor|boots|armou?r|sword belt|breastplate|eyes|gauntlets?|cloak)\b(?!.*\b(?:in|on) (?:an?|the) )/gi,
    '$1 kneels beside a dead $1 lying on the battlefield',
  ],
  // Rocks that mermaids sit on are in the sea.
  [
    /\b(mermaids?) (?!with\b|in\b|of\b|and\b)(?=[^.;]*\b(?:hair|harp|shell|mirror|song|sings?|necklace|comb)\b)((?:(?!\b(?:sit|sat|lie|lying|perch|loung|rest|bask))[^.;])*?) on (?:the |some |a )?(?:(?:wet|slippery|black|jagged|mossy|sea) )*rocks?\b/gi,
    (_, who = '', deed = '') => `${who} ${/s$/i.test(who) ? 'sit' : 'sits'} on rocks in the sea and ${deed}`,
  ],
  // A motel's bed is in the motel.
  [
    /\bon (?:an?|the|their|his|her) (?:unmade |cheap |sagging )?(motel|hotel) bed\b/gi,
    'on a bed in a $1 room',
  ],
  [
    /,? (?:with )?(?:the )?curtains (?:are )?(?:shut|drawn|closed)\b(?<!.*\b(?:sun|sunlight|morning|day|noon)\b.*)(?= *(?:$|[.,;]))/gi,
    ', closed curtains, at night',
  ],
  // At his own mirror, in the bathroom.
  [
    /\b(shav(?:es|ing)) (?:his (?:beard|face|chin|cheek) )?(?:at|in|before) (?:an?|the|his) (?:(?:cracked|broken|steamed-up|steamy|foggy|old|small|tiny) )*mirror\b(?= *(?:$|[.,;]))(?!.*\b(?:barber|trench|camp|tent|outside|truck|car|horse|river)\b)/gi,
    '$1 in front of the bathroom mirror',
  ],
  [
    /\bclose[- ]?up (?:on|of) (?:the|his) (?:straight |cut-throat |safety )?razor\b(?=[^.;]*$)(?<=\bshav.*)/gi,
    'close-up',
  ],
  // The hem of the dress that somebody has on.
  [
    /^over[- ](?:the|his|her)[- ]shoulder(?: shot)?(?: of)?[,:]? (?=[^.]*\b(?:pin|hem|stitch|sew)\w* (?:up )?the hem of\b)/gi,
    '',
  ],
  [
    /\b(pin(?:s|ning)?|hem(?:s|ming)?|stitch(?:es|ing)?|sew(?:s|ing)?) (?:up )?the hem of (?:an?|the) (?:bride's )?(?:white |long )?(wedding dress|bridal gown|wedding gown)\b/gi,
    "kneels and $1 the hem of a bride's wedding dress",
  ],
  // Through the back door one is in the kitchen, and quiet.
  [
    /\b(?:sneak|creep|tiptoe|slip|slink)(s|ing)? in(?:to the house)? (?:through |by |via |at )?(?:the|his|her) (?:back|kitchen) door\b/gi,
    (_, end = '') => `tiptoe${end === 'ing' ? 'ing' : 's'} through the kitchen at night`,
  ],
  // Shoes that one creeps or walks without hang by their heels from a hand.
  [
    /(?<=\b(?:sneak|creep|tiptoe|slip|slink|walk|wad|paddl|stroll|pad)\w*\b[^.;]*?),? (?:and )?(?:with |while )?(?:(?:hold|carry|carri|clutch)(?:s|es|ing) )?(?:his|her) (?:own )?(?:high |red |black |muddy |wet )?(?:shoes|heels|high heels|sandals|trainers|sneakers|boots|pumps)(?: (?:in (?:one|his|her|the) hands?))?(?= *(?:$|[.,;]| (?:at|in|along|through|down|on|past) (?:the|a|night)\b))(?<=\b(?:hold|carry|carri|clutch|hand)\w*.*)/gi,
    ' barefoot holding a shoe pair',
  ],
  // Glass is blown at the end of the pipe, whatever one calls the turning.
  [
    /\b(glass-?(?: )?blowers?) (?:twirl|spin|turn|shap|roll|blow|inflat|work|form|swing)(?:s|es|ing|e)? (?:an?|the|her|his|some) (?:[\w-]+ ){0,3}?(?:bubble|bulb|globe|vase|bottle|orb|gather|goblet|glass|bowl|sphere)\b(?: of (?:molten |hot |liquid )?glass)?(?: (?:on|with|through|at the end of) (?:an?|the|his|her) (?:[\w-]+ )*(?:pipe|rod|tube|blowpipe))?/gi,
    '$1 blows glass with a blowpipe',
  ],
  // Whose lock is picked is about to stand open.
  [
    /\bpick(s|ing)? (?:(?:the|a) lock (?:of|on|to) )?(an?|the|her|his) ((?:small |old |velvet |wooden )?(?:jewellery|jewelry|jewel) (?:box|case))(?: lock|'s lock)?\b/gi,
    'open$1 $2 $3',
  ],
  // Whose fingers wait on the wheel sits in the car.
  [
    /\b(driver|man|woman|robber|cop|detective|agent|getaway driver) (?:drums?|taps?|drumming|tapping)(?: (?:his|her) (?:fingers|thumbs|knuckles))? on the (?:steering )?wheel (outside|in front of) (an?|the)/gi,
    '$1 sits in a parked car outside $3',
  ],
  // The crew of a trawler is on its deck, the net at the rail.
  [
    /(?:\b(?:an?|the) )?\b(?:trawler|fishing boat)(?:'s)? crew (?:haul|pull|drag|heave|winch|land)(?:s|ing)? (?:in |up )?(?:an?|the|their|its) (?:[\w-]+ )?nets?\b(?: (?:aboard|on board|on deck|over the (?:side|rail)))?/gi,
    'fishermen haul a net full of fish on the trawler deck',
  ],
  // What is fed to a beast is held out to it.
  [
    /\bfeed(s|ing)? ((?:(?:an?|some|the|his|her|two|three) )?(?:[\w-]+ )?(?:berries|carrots?|apples?|bananas?|bread|sugar|leaves|branch(?:es)?|fish|nuts?|acorns?|sandwich|bones?|meat|lettuce|cabbage|oats|corn|peanuts?|biscuits?|buns?)) to (an?|the|his|her) ((?:[\w-]+ )?(?:horse|pony|foal|donkey|deer|stag|fawn|doe|reindeer|moose|elk|cow|calf|goat|sheep|lamb|llama|alpaca|camel|giraffe|elephant|unicorn|dragon|bear|panda|kangaroo|rabbit|squirrel|fox|wolf|dog|puppy|labrador))\b/gi,
    'feed$1 $3 $4, holding $2',
  ],
  // Spilt ink stands by what it runs over.
  [
    /\bink (?:is )?spill(?:s|ing|ed)? (?:out )?(?:over|across|onto|on) (?:the |his |her |some )?((?:[\w-]+ )?(?:maps?|papers?|letters?|pages|scrolls?|charts?))\b(?<=\bdesk\b.*)/gi,
    'an overturned ink bottle on the desk, $1 on the desk',
  ],
  // A giant's boot on a cobbler's bench has no giant in it.
  [
    /\b(hammer|nail|sew|stitch|mend|repair|polish|patch|resol|cobbl)(s|es|ing|e)? (?:(?:tiny |small |iron )*(?:nails|tacks|stitches|studs) (?:in|into|onto) )?(?:an?|the) giant's (?:old |muddy |huge )?(boot|shoe)\b/gi,
    '$1$2 a giant $3',
  ],
  [/\b(goblin|gnome|elf|troll|pixie|leprechaun) (?:cobbler|shoemaker)\b/gi, "$1 in the cobbler's workshop"],
  // Clothes that are put away go into a box on the bed, out of the hands over it.
  [
    /\bfold(s|ing)? ((?:(?:an?|the|his|her|their|some)(?: (?:late|dead|old))* )?(?:[\w-]+'s? )?(?:old |late |baby |woollen )*)(jumpers?|sweaters?|shirts?|dress(?:es)?|coats?|cardigans?|jackets?)( away)? in(?:to)? (?:an?|the) (?:cardboard |moving |storage |charity )*box(?:es)?\b/gi,
    (_, end = '', __ = '', what = '') =>
      `${end === 'ing' ? 'putting' : 'puts'} ${what} into an open box on the bed`,
  ],
  // Plants that are dead stand there withered.
  [
    /\bdead ((?:house|pot|potted |window |kitchen )?(?:plants?|flowers?|roses?|sunflowers?|tulips?))\b(?! on (?:a|the|his|her) grave)/gi,
    'withered $1',
  ],
  // Smoke that men wade under hangs over the water.
  [
    /(?<=\bwad(?:e|es|ing|ed)\b[^.;]*) (?:under|through|in) (?:thick |heavy |drifting |black )*(?:smoke|gunsmoke|smokescreen)\b/gi,
    ' on an overcast beach in fog',
  ],
  // An itch is rubbed on what one leans back on.
  [
    /\b(?:scratch|rub)(es|s|ing)? (?:its|his|her) (?:itchy |broad |hairy )*back (?:against|on) (an?|the) (standing stone|menhir|stone|boulder|rock|tree|pine|oak|pillar|post)\b/gi,
    (_, end = '', det = '', what = '') =>
      `lean${end === 'ing' ? 'ing' : 's'} against ${det} ${/stone|menhir/i.test(what) ? 'tall rock' : what}`,
  ],
  // Under a blanket with a light, it is a den.
  [
    /\b(twins|children|kids|siblings|sisters|brothers|two (?:girls|boys|kids|children|sisters|brothers)) ((?:whisper|giggle|laugh|talk|read|hide|huddle|play|snack|tell)\w* (?:\w+ )?)(?:under|beneath) (?:an?|the|their) (?:\w+ )?blanket(?:s)? (?:with|by the light of|lit by) (?:an?|the|their) (?:torch|flashlight|lamp|lantern)\b/gi,
    (_, who = '', deed = '') =>
      `${who.replace(/brothers/i, 'boys').replace(/sisters/i, 'girls')} sit on the floor in front of a blanket den in the bedroom at night and ${deed.trim()}`,
  ],
];
