/** What is said of a place in passing, as the place itself: "at the wheel of his ship" → "at the ship wheel on the ship deck". */
import { DET } from './phrase-parts.ts';

const SHIP =
  '(?:[\\w-]+ ){0,2}?(?:ship|boat|vessel|galleon|frigate|schooner|sailboat|steamer|trawler|longship|brig)';
const MANY = '(?:(?:two|three|four|five|six|long|neat|perfect|orderly|endless|straight|tight) )*';
const FAR =
  '(?:in the (?:distance|background|back|far distance)|on the (?:far )?horizon|far away|behind (?:it|him|her|them)|(?:rising|towering|looming) (?:up )?(?:behind|above|over|in)[^.,;]*|on (?:both|either|each|all) sides?|all around)';

export const PLACES_IN_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\b(on|at) (?:an?|the) treadmill\b(?! (?:in|at|on)\b)/gi, '$1 a treadmill in the gym'],
  // The green that a golfer is on.
  [/(?<=\bgolf\w*\b[^.;]*)\bon the (?:green|fairway|tee)\b/gi, 'on the golf course'],
  [/(?<=\b(?:busker|street (?:musician|performer))s? [^.;]*)\bon (?:the|a) corner\b/gi, 'on the street'],
  [/\btattooist(s?)\b/gi, 'tattoo artist$1'],
  [/\bat (?:an?|the) (?:[\w-]+ )?(?:football|soccer|rugby) (?:match|game|final)\b/gi, 'in the stadium'],
  // Where one dances it is no corridor.
  [
    /(?<=\b(?:waltz|danc|twirl|bow|curts|ball)\w*\b[^.;]*)\b(in|across|through|around) (?:an?|the) (?:[\w-]+ )?(?:grand|great|marble|gilded|palace|candlelit) hall\b/gi,
    '$1 the ballroom',
  ],
  [
    /\b(?:in|during|at) (?:an?|the|his|her|their) (?:(?:long|boring|business|board|team|staff|morning|important|tense|office) )*meeting(?= *(?:$|[.,;!]|while|as|when|with)\b|$|[.,;!])/gi,
    'in a meeting room',
  ],
  // Who is on the way there is not in it yet.
  [/\bon (?:the|his|her|their) way (?:to|home from|back from) (?:the )?school\b/gi, 'in front of the school'],
  [
    /\bon (?:the|his|her|their) way (?:to|home from|back from) (?:work|the office|the shop|the shops|church|the bank|the gym)\b/gi,
    'on the street',
  ],
  // A hotel that one is before has its name over the door.
  [
    /\b(?:outside|in front of|before|at the (?:entrance|door|doors|front) (?:of|to)) (?:an?|the|his|her|their) (?:(?!toy|model|ice|capsule)[\w-]+ ){0,2}?hotel\b(?! (?:room|bed|lobby|bar|pool|suite|corridor|kitchen|restaurant|window|reception))/gi,
    'outside the hotel lobby',
  ],
  [
    /(?<=\b(?:car|limousine|limo|taxi|cab|carriage|bus|coach|van|convertible|motorcycle)s?\b[^.;]*?)\b(?:at|to|up to) (?:an?|the|his|her|their) (?:[\w-]+ ){0,2}?hotel\b(?! (?:room|bed|lobby|bar|pool|suite|corridor|kitchen|restaurant|window|reception))/gi,
    'outside the hotel lobby',
  ],
  [
    /\bcheck(?:ing|ed)? (?:in|into)(?: (?:at|to))? (?:an?|the|his|her|their) (?:[\w-]+ ){0,2}?(?:hotel|motel|inn|hostel|guesthouse)\b(?: (?:reception|lobby|desk|front desk|counter))?(?! room)/gi,
    'talk to a receptionist at a hotel reception',
  ],
  [
    /\bchecks (?:in|into)(?: (?:at|to))? (?:an?|the|his|her|their) (?:[\w-]+ ){0,2}?(?:hotel|motel|inn|hostel|guesthouse)\b(?: (?:reception|lobby|desk|front desk|counter))?(?! room)/gi,
    'talks to a receptionist at a hotel reception',
  ],
  // What carries a train is where it is.
  [
    /(?<=\b(?:trains?|locomotives?|express)\b[^.;]*?)\b(on|over|across|along) (an?|the) (?:[\w-]+ ){0,2}?(?:viaduct|aqueduct|trestle)\b/gi,
    '$1 $2 railway bridge',
  ],
  [
    /(?<=\b(?:trains?|locomotives?|express) )cross(?:es|ing)? (an?|the) (?:[\w-]+ ){0,2}?(?:viaduct|trestle)\b/gi,
    'drives over $1 railway bridge',
  ],
  // One is where one looks from.
  [
    /\b(look|gaz|star|watch)(e?s|ing|e)? (?:out )?(?:at|over|down at|across) (?:an?|the) (?:[\w-]+ )?(?:city|town|sea|ocean|valley|bay|harbou?r|skyline|streets?|village|mountains?) from (an?|the|his|her|their) ((?:[\w-]+ )?(?:rooftop|roof|balcony|terrace|hilltop|bridge|lighthouse|pier|cliff|tower))\b/gi,
    '$1$2 out on $3 $4',
  ],
  // Between two roofs one is over what is between them.
  [
    /\b(leap|jump|bound|vault|spring)(s|ed|ing)? (?:from (?:one )?(?:roof(?:top)?|building) to (?:the (?:next|other)|another|roof(?:top)?|building)|(?:across|between|over)(?: the)?(?: two)? (?:roof(?:top)?s|buildings|gap between (?:the )?(?:two )?(?:roof(?:top)?s|buildings))|from (?:roof(?:top)?|building) to (?:roof(?:top)?|building))\b/gi,
    '$1$2 over the gap between rooftops',
  ],
  [
    /\b(?:on|on top of|atop|across|along|over) (?:the (?:roofs?|top) of )?(?:an?|the) (?:(?:moving|speeding|fast|racing|runaway|steam|bullet|passenger|freight) )*train(?:['’]s)? ?(?:roofs?|tops?)?\b(?<=(?:roofs?|top|tops|atop)\b.*train|train(?:['’]s)? (?:roofs?|tops?))/gi,
    'on the carriage roof',
  ],
  // Who runs over a hill is on it, and does not fly.
  [
    /\b((?:run|walk|chas|rac|hik|march|strid|jog|stroll|wander|gallop|trudg|rid|cycl|dash|sprint|tramp|danc)(?:s|es|ing|e)?(?: [\w'-]+){0,4}?) over (?=(?:an?|the|some) (?:(?!the\b)[\w-]+ ){0,3}?(?:hills?|hilltop|hillside|ridge|meadows?|dunes?|moors?)\b)/gi,
    '$1 across ',
  ],
  // Who comes in through a skylight comes down a rope from the roof.
  [
    /\b(?:climb|drop|slip|crawl|sneak|break|descend|lower|slid|com|rappel|abseil)(?:s|es|ing|e)?(?: (?:himself|herself|themselves))?(?: (?:in|down))? through (?:an?|the) (?:(?!of\b)[\w-]+ )??(museum|gallery|bank|warehouse|library|mansion|palace|shop|jewel(?:le)?ry store|vault)(?:'s)? skylight\b/gi,
    'climbs down a rope inside a $1',
  ],
  [
    /\b(?:climb|drop|slip|crawl|sneak|break|descend|lower|slid|com|rappel|abseil)(?:s|es|ing|e)?(?: (?:himself|herself|themselves))?(?: (?:in|down))? through (?:an?|the) (?:(?!of\b)[\w-]+ )?skylight (?:of|in|into) (?=(?:an?|the)\b)/gi,
    'climbs down a rope inside ',
  ],
  // Beasts that go along something narrow go on it.
  [
    /\b((?:cat|kitten|squirrel|crow|raven|gull|seagull|pigeon|monkey|rat|mouse|lizard|raccoon|peacock|rooster)s? (?:\w+ly )?(?:walk|balanc|tiptoe|stroll|creep|prowl|run|strut|scurr|scamper)(?:s|es|ies|ing)?) along (?=(?:the|an?) (?:\w+ ){0,2}(?:railing|rail|fence|wall|ledge|beam|branch|bough|parapet)\b)/gi,
    '$1 on ',
  ],
  // The railing is there, and so is what it belongs to.
  [
    /\b(on|over|against|at|by|along|from) (?:the|an?) (railing|rail|guardrail|handrail|balustrade|parapet) of (?=(?:an?|the|his|her|their) (?:[a-z]+ ){0,2}?(?:bridge|ship|ferry|balcony|boat|deck|pier|terrace|rooftop|roof|yacht|steamer|liner))/gi,
    '$1 the $2 on ',
  ],
  // Who is in a tower sees its room.
  [
    /\b(?:in|inside|within) (?:an?|the|his|her) (?:(?:dark|high|old|tall|stone|ruined|wizard['’]?s?|mage['’]?s?|castle|round|lonely|crumbling|witch['’]?s?) )*tower\b(?! (?:of|block|bridge|room|window|crane|full|filled|lit)\b)/gi,
    'in the tower room',
  ],
  // "an ambulance interior", "the back room of a flower shop", "the floor of a casino".
  [
    /\b(an?|the|his|her) ((?:(?!car|bus|train|plane|taxi|designed|design)[\w'-]+ ){0,2}(?!car|bus|train|plane|taxi)[\w'-]+) interior\b(?! (?:design|decor|wall|light|of))/gi,
    'inside $1 $2',
  ],
  [
    /\b(?:in |at )?the (?:back ?room|backroom|store ?room|counter|back|aisles?|floor) of (an?|the) (?=(?:[\w'-]+ ){0,2}(?:shop|store|bakery|restaurant|cafe|pharmacy|bookshop|supermarket|casino|bar|pub|butcher's|barber's)\b)/gi,
    'inside $1 ',
  ],
  [
    /\b(?:(?:on|at|down|up) )?(?:the )?(?:front )?steps of (an?|the) (?=(?:[\w'-]+ ){0,2}(?:museum|courthouse|library|church|cathedral|town hall|city hall|palace|bank|theat(?:re|er)|opera house|university|school|temple|capitol)\b)/gi,
    'in front of $1 ',
  ],
  [
    /\b(?:race|racing|rally|formula one|f1|sports) car cockpit\b|\b(?:tractor|truck|lorry|crane|forklift|digger|excavator) cab\b/gi,
    'car interior',
  ],
  // Seen up from its bottom.
  [
    /\b(?:(?:at|from) )?(?:the )?(?:bottom|inside) of (?:an?|the) well,? (?:seen |as seen )?(?:looking|look) up(?:wards)?\b|\blooking up (?:from )?(?:inside |the (?:bottom|inside) of |out of )(?:an?|the) well\b/gi,
    'down a well',
  ],
  // Through the windows of a ship one sees the stars and their planets anyway.
  [
    /,? (?:and |with )?(?:an?|the) (?:[\w-]+ )?planet (?:(?:fill|loom|hang|glow|shin|float)\w* |seen |visible )?(?:in |through |outside |beyond |behind )?(?:the|its|her|his) (?:[\w-]+ )?(?:windows?|viewports?|portholes?|windscreen|window glass)\b/gi,
    '',
  ],
  // A planet that is approached is in space; who comes out of a ship is before it.
  [
    /\b((?:space|star)?(?:ship|craft)s?|shuttle|rocket|fleet)((?: [\w-]+){0,2}?) (?:approach\w*|orbit\w*|circl\w*|leav\w*|(?:fl|head|div)\w+ (?:towards?|to|past|around|over)) (an?|the) ((?:[\w-]+ )?planet)\b/gi,
    '$1$2 flies in space, $3 distant $4 behind it',
  ],
  [
    /\b(walk|step|climb|com|run|jump|emerg|march|stumbl|crawl)(e?s|ing|e)? (?:down )?(?:out of|out from|from) (an?|the|his|her|their) ((?:[\w-]+ ){0,2})(?:spaceship|starship|spacecraft)\b/gi,
    '$1$2 in front of $3 $4star cruiser',
  ],
  // "the spaceship's bridge: …".
  [
    /\b(?:(?:on|in|aboard) )?(?:an?|the|their|her|his) (?:[\w-]+ )?(?:space|star)ship['’]s (?:bridge|cockpit|command deck)\b/gi,
    'on the bridge of a spaceship',
  ],
  // A hospital's garden is a garden.
  [
    /\b(?:hospital|clinic|nursing home|church|monastery|convent|abbey|palace|mansion|hotel|museum|school|university|college|cathedral)(?:['’]s)? (gardens?|rooftop|orchard|rose garden)\b/gi,
    '$1',
  ],
  // "the biggest pumpkin in the world": wherever that is.
  [/ in the (?:whole |entire |wide )?world\b/gi, ''],
  [/\b(?:an? |the )?meteor showers?\b/gi, 'a comet in the night sky'],
  // The aisle that a bride walks down is a church's.
  [
    /\b((?:brides?|groom|bridesmaids?|newlyweds|flower girl)\b[^.;]{0,30}?\bwalk\w*(?: [^.;]{1,24}?)?) (?:down|up) the aisle\b(?! (?:of|in|at|on)\b)(?!.*\b(?:church|cathedral|chapel|garden|beach|plane|supermarket)\b)/gi,
    '$1 in a church',
  ],
  // A flight attendant's aisle is that of a plane.
  [
    /\b((?:stewardess(?:es)?|stewards?|flight attendants?|cabin crew|air host(?:ess|ess?es))\b[^.;]*?) (?:in|down|along|up) the (?:narrow )?aisle\b(?! of)/gi,
    '$1 in the plane cabin',
  ],
  [/\b(in|down|along|up) (?:an?|the) (?:air)?plane(?:['’]s)? aisle\b/gi, '$1 the plane cabin'],
  // Drivers are in no sewer.
  [
    /\b((?:drivers?|driv(?:es?|ing)|motorists?|truckers?|bikers?|motorcyclists?)\b[^.;]{0,30}?) (in|through|into) (?:an?|the) (?:dark |long |narrow )?tunnel\b/gi,
    '$1 $2 a road tunnel',
  ],
  // Who runs through a train is in it.
  [
    /\b((?:run|walk|chas|sneak|push|stumbl|march|flee|stagger|sprint|race|mov)(?:e|es|s|ing|ning)?(?: [^,.;]{1,30}?)?) (?:through|down the aisle of|along the aisle of) ((?:an?|the) )(?:(?:moving|crowded|speeding|empty|night|packed) )?(train|plane|bus)\b(?! (?:station|yard|tracks?|windows?|doors?|crash|tunnel|depot|terminal))/gi,
    '$1 inside $2$3',
  ],
  [
    /\bin (?:the |an? )?(?:\w+ )?aisles? of (?=(?:an?|the) (?:\w+ )?(?:supermarket|grocery store|store|shop|pharmacy|library|church|theat(?:re|er)|plane)\b)/gi,
    'in ',
  ],
  [/\bstained[- ]glass(?: windows?)?\b/gi, 'windows'],
  [
    /\b(?:an? )?sea of (?:raised |waving |outstretched )?(?:hands|arms|people|faces|fans|heads)\b/gi,
    'a cheering crowd',
  ],
  [
    new RegExp(
      `\\b(?:(?:the|an?|some) )?(?:(?:snow-?(?:capped|covered)|snowy|distant|jagged|blue|purple|misty|high|towering|great|tall|rocky|huge|white|grey) )*(?:mountains|mountain range|peaks|alps|himalayas|rockies) ${FAR}`,
      'gi',
    ),
    'snow-capped mountains',
  ],
  [
    new RegExp(`\\b(?:mount|mt\\.?) \\w+ ${FAR}|\\b(?:an?|the) (?:[\\w-]+ ){0,2}mountain ${FAR}`, 'gi'),
    'a snow-capped mountain',
  ],
  [
    /^([^.!?]*?)\blighthouse keeper\b(?![^.!?]*\b(?:(?:a|the|his|her) lighthouse|stairs?|staircase|stairway|desk|table|window|bed|kitchen|log ?book|room|inside|lamp room)\b)/gi,
    '$1lighthouse keeper in front of a lighthouse',
  ],

  [
    /\b(?:in|on|at|into|near|across) (?:the (?:edge|rim|bottom) of )?(?:an?|the) (?:\w+ )?craters?\b(?=[^.!?]*\b(?:astronaut|helmet|earth|moon)\b)|(?<=\b(?:astronauts?|moon|lunar)\b[^.!?]*)\b(?:in|on|at|into|near|across) (?:the (?:edge|rim|bottom) of )?(?:an?|the) (?:\w+ )?craters?\b/gi,
    'on the moon',
  ],

  // Aboard.
  [
    new RegExp(`\\b(?:at|behind) (?:the )?(?:wheel|helm) of ${DET} ${SHIP}\\b`, 'gi'),
    'at the ship wheel on the ship deck',
  ],
  [
    new RegExp(
      `\\b(?:steer(s|ing)?) ${DET} (?:[\\w-]+ ){0,2}?(?:pirate ship|ship|galleon|frigate|schooner|longship|drakkar|caravel|brig|clipper|tall ship)\\b(?: (?:through|across|into|along|down|up) (?:an?|the) (?:[\\w-]+ )?(?:fjord|strait|sea|ocean|bay|waves|storm|harbour|gale))?`,
      'gi',
    ),
    'stand$1 at the ship wheel on the ship deck',
  ],
  [
    new RegExp(
      `\\b(?:from|on|at|over|by) the (?:bow|stern|prow|rail|railing|mast|crow['’]?s nest|quarterdeck|forecastle) of ${DET} ${SHIP}\\b`,
      'gi',
    ),
    'on the ship deck',
  ],
  // What a place is full of is many, all about.
  [
    /\b(in|inside|through|into) ((?:an?|the|his|her|their) (?:[\w-]+ ){0,2}(?:tower|lighthouse|windmill|room|chamber|hall|cave|castle|church|chapel|cellar|library|attic|workshop|temple|tomb|dungeon|ship|cabin|cottage|hut|house|bathroom|bedroom|kitchen|greenhouse|garden|forest|studio|shop|tent|barn|warehouse)) (?:full of|filled with|crowded with|packed with|cluttered with|lit by|illuminated by|surrounded by) ((?:hundreds of |dozens of |many |countless |burning |flickering |old |floating )*)(candles|lanterns|books|mirrors|clocks|statues|cats|birds|butterflies|fireflies|plants|flowers|barrels|crates|paintings|robots|toys|balloons|umbrellas|bottles)\b/gi,
    '$1 $2, twelve $4',
  ],
  [
    /\b(?:the )?(?:(?:cherry|sakura|rose|pink|white|plum|peach|apple|almond|cherry blossom|flower)[- ])+(?:petals?|blossoms?) (?:(?:are|is|gently|softly|slowly|silently) )*(?:fall|drift|blow|swirl|float|flutter|whirl|rain|scatter)(?:ing|s)?\b(?: (?:down|around|about|past|by|through the air|in the (?:wind|breeze|air)))*(?: (?:him|her|them)\b)?/gi,
    'petals drift in the air',
  ],
  // How they march, not what stands there.
  [
    new RegExp(
      `\\b((?:march|walk|ride|advance|parade|stand|move|trudge|wait|kneel|fly)(?:e?s|ing)?) in (?:an? )?${MANY}(?:columns?|ranks?|formation|single file|lines?|file)\\b(?! of)`,
      'gi',
    ),
    '$1',
  ],
  [/\bon (?:both|either|each|all) sides?(?: of (?:it|the (?:road|street|path|river)))?\b(?! of\b)/gi, ''],
  [/\brid(es?|ing) (?:off |away )?into the (sunset|sunrise)\b/gi, 'rid$1 at $2'],
  [
    /\b(?:dust|sand) (?:(?:rising|trailing|swirling|billowing|flying|kicked up) )?(?:up )?(?:behind|from|under|around) (?=(?:his|her|the|its|their) (?:[\w-]+ )?(?:horses?|camels?|car|truck|jeep|wagon|motorcycle|stagecoach|carriage)\b)/gi,
    'a dust cloud behind ',
  ],
  // The sun's colour is nobody else's.
  [
    /\b((?:the|an?) )(?:[\w-]+ )?(?:red|orange|golden|pale|blood-red|crimson|yellow|pink) sun (?=(?:sets?|rises?|sinks?|goes|is|setting|rising|sinking|shin\w+|hang\w*|burn\w*)\b)/gi,
    '$1sun ',
  ],
  [
    /,? (?:with )?(?:(?:golden|bright|soft|pale|thin|broad|divine) )?(?:rays?|beams?|shafts?|streams?) of (?:(?:golden|bright|soft|pale) )?(?:sun)?light (?:(?:falling|shining|streaming|coming|slanting|filtering|breaking) )?(?:down )?from (?:above|overhead|the surface)\b/gi,
    '',
  ],
  [
    /(?<=\b(?:lighthouse|miner|mine|monk|tomb|cave|crypt|castle|knight|stable|coachman)\b[^.!?]*)\b(the|an?|his|her) lamp\b/gi,
    '$1 lantern',
  ],
  [
    /\b(?:green|blue|purple|pink|colou?rful|dancing|glowing|shimmering|orange|red|golden|pale|silver|yellow|blood-red) (?=(?:northern lights|aurora(?: borealis)?|polar lights|moonlight|moonbeams?|(?:full |crescent |half )?moon (?:behind|above|over|shin\w+|ris\w+|hang\w*|glow\w*|in the))\b)/gi,
    '',
  ],
  [
    /\b(?:headlights|searchlights?|spotlights?|lamps|lights) (?:shin|glar|fall|gleam|beam)(?:ing|s|e) (?:on|onto|at|over|upon) (?=(?:an?|the)\b)/gi,
    'lights near ',
  ],
  [
    /\b(?:on )?(?:the )?decks? of (?:an?|the|his|her|their) (?:burning|blazing|flaming) (?:[\w-]+ )?(?:ship|boat|galleon|vessel|frigate)\b/gi,
    'on the ship deck, two fires',
  ],
  // Leaves that lie on a way have fallen: it is autumn there.
  [
    /,? \b(?:all )?(?:covered|full|strewn|carpeted|littered|blanketed|thick|deep|buried|ankle-deep) (?:with|in|of|by|under) (?:[\w-]+ (?:and )?){0,2}leaves\b/gi,
    ' in autumn',
  ],
  [/\bleaf-(?:strewn|littered|covered|carpeted) /gi, 'autumnal '],
  // What a ruin has of itself.
  [
    /\b(?:overgrown|covered|overrun) (?:with|by|in) (?:[\w-]+ )?(?:plants|vines|ivy|moss|weeds|creepers|greenery|vegetation|jungle)\b(?! (?:an?|the|his|her|their)\b)/gi,
    'overgrown',
  ],
  [
    /\b(?:red|orange|rust-?colou?red|rusty|dusty red) (?:(?:desert|rocky|alien|dusty|barren|empty) )*(?:planet|world)\b/gi,
    'Mars',
  ],
  // Light that is in every picture of the place.
  [
    /\b(?:with )?(?:the )?floodlights? (?:blazing|shining|glaring|glowing|beaming|blaze|shine|glare)\b(?: (?:over|above|down on|on|across) (?=(?:an?|the)\b))?/gi,
    'at night in ',
  ],
  [
    /,? (?:with )?(?:snow|spray|water|mud|dirt|sand|powder|foam) (?:spray|fly|splash|spurt|burst|flying|spraying|splashing|spurting)(?:ing|s|es)? (?:up )?(?:from|off|under|behind|around) (?:the|his|her|its|their) (?:[\w-]+ )?(?:boards?|skis?|wheels?|tires?|tyres?|hooves|feet|boots|paws|legs)\b/gi,
    '',
  ],
  [
    /\b(hold(?:s|ing)?|us(?:es|ing)|carr(?:ies|ying)) (an? [\w-]+(?: [\w-]+)?) as an? (?:[\w-]+ )?[\w-]+(?=$|[.,;!?]| (?:and|in|on|at|to|while|with|against|for)\b)/gi,
    '$1 $2',
  ],
  // The sea, where it is loud.
  [
    /\b(?:(?:huge|high|giant|towering|big|storm|stormy|dark|wild|angry|enormous|massive|great) )*waves (?:crash|break|smash|pound|batter|slam|burst)(?:ing|es|s)? (?:against|on|onto|over|upon|into) (?:the )?(?:[\w-]+ ){0,2}?(?:rocks?|cliffs?|rocky shore|rocky coast)\b(?: (?:below|around (?:him|her|it)))?/gi,
    'the sea cliff is windy',
  ],
  [
    /\b(?:(?:huge|high|giant|towering|big|storm|stormy|dark|wild|angry|enormous|massive|great) )*waves (?:ris|crash|break|tower|rag|swell|surg|toss|heav)(?:ing|es|e)\b(?: (?:behind|around|over|against|onto|on|about|all around|in front of|beside) (?:him|her|it|them|(?:the|his|her|its) (?:deck|hull|ship|bow|boat|side|sides)))?/gi,
    'stormy weather at sea',
  ],
];
