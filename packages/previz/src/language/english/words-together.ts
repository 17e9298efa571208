/** Words that mean another thing together, said as what is seen: "a light bulb moment" has no bulb, "a shot on a crane" no crane. */

const BEASTS =
  'horses?|pon(?:y|ies)|mares?|stallions?|camels?|cattle|cows?|sheep|goats?|donkeys?|mules?|oxen|dogs?|elephants?|herd|flock';
export const STRINGED = 'violin|guitar|cello|harp|banjo|ukulele|bass|lute|mandolin|fiddle';

const CAMERA = '(?:crane|jib|dolly|steadicam|gimbal|slider)';

/** Nouns and whole phrases whose words mean another thing together. */
export const WORDS_TOGETHER: readonly (readonly [RegExp, string])[] = [
  // What the camera rides on is behind the camera.
  [
    new RegExp(
      `\\b(?:an? |the )?(?:long |slow |single |opening |final )?(?:shot|camera|take) (?:is )?on (?:an? )?${CAMERA}(?: shot)?,?(?: (?:[a-z]+ly )?(?:moving|rising|going|gliding|descending|floating|sweeping|swooping|pulling|pushing|coming|dropping|lifting))?(?: (?:up|down|in|out|back|forward|slowly))?(?: (?:on|onto|over|above|to|towards?|through|past|across|into|from|of))?(?= )`,
      'gi',
    ),
    'a crane shot of',
  ],
  [/\bfish[- ]eye\b/gi, 'fisheye'],
  [
    /\b(skaters?|skateboarders?)\b([^.]*?) over (?:an?|the|some)? ?(?:set of |flight of )?(?:stairs|steps)(?=$|[.,;])/gi,
    '$1$2 over a staircase in the street',
  ],
  [
    /\b(skateboarders?) (?:do(?:es|ing)?|lands?|landing|tries|performs?|performing) an? (?:[\w-]+ )?(?:kick ?flip|heel ?flip|ollie)\b/gi,
    '$1 jumps',
  ],
  [/\b(skaters?|skateboarders?)\b([^.]*?) in (?:an?|the) (?:[\w-]+ )?bowl\b/gi, '$1$2 in a skatepark'],
  [/\bfall(s|ing)? (?:in love )?for (?:each other|one another)\b/gi, 'look lovingly at each other'],
  // The face of a beast is a thing of its own: "a knight and a dragon face each other" has none.
  [
    /\b(dragon|unicorn|robot|ghost|alien|monster|bear|lion|tiger|panda|fox|wolf|monkey|gorilla|cat|dog|horse|cow|pig|bull)(s?) face (each other|one another)\b/gi,
    '$1$2 stare at $3',
  ],
  [
    new RegExp(`\\bwater(s|ing)? ((?:the|his|her|their|an?|some) (?:[\\w-]+ )?)(${BEASTS})\\b`, 'gi'),
    'stand$1 beside $2drinking $3',
  ],
  [
    /\b(?:the |an? )?(?:[\w-]+ )?rings of (?:an?|the) (?:[\w-]+ )?(?:gas giant|planet)\b/gi,
    'a ringed planet',
  ],
  [/\b(?:saturn['’]s rings|the rings of saturn)\b/gi, 'saturn'],
  [/\bgas giant\b/gi, 'ringed planet'],
  [
    new RegExp(
      `^((?:[^,.]*, )?)(?:an?|the|one) (?:[\\w-]+ )?string (?:[a-z]+ly )?(?:breaks|snaps|bursts|pops) (?:on|of) (?:her|the|an?) ((?:[\\w-]+ )?(?:${STRINGED}))\\b`,
      'gi',
    ),
    '$1a woman plays the $2, startled,',
  ],
  [
    new RegExp(
      `^((?:[^,.]*, )?)(?:an?|the|one) (?:[\\w-]+ )?string (?:[a-z]+ly )?(?:breaks|snaps|bursts|pops) (?:on|of) his ((?:[\\w-]+ )?(?:${STRINGED}))\\b`,
      'gi',
    ),
    '$1a man plays the $2, startled,',
  ],
  [/ in (?:last|first|second|third) place\b/gi, ''],
  [
    /\b(?:hail|hailstones?) (?:hits?|falls? on|pounds?|batters?|pelts?|hammers?|drums? on) (?:the (?:windshield|windscreen|roof|hood|bonnet) of )?((?:an?|the|his|her) (?:[\w-]+ )?[\w-]+)/gi,
    '$1 in a hailstorm',
  ],
  [
    /\b(?:an?|one|the) (?:[\w-]+ )?tear (?:runs|rolls|falls|slides|trickles|streams|slips) (?:down|over|from|along) her (?:[\w-]+ )?(?:cheeks?|face|eyes?)\b/gi,
    'she cries',
  ],
  [
    /\b(?:an?|one|the) (?:[\w-]+ )?tear (?:runs|rolls|falls|slides|trickles|streams|slips) (?:down|over|from|along) his (?:[\w-]+ )?(?:cheeks?|face|eyes?)\b/gi,
    'he cries',
  ],
  [
    /(?<!\b(?:car|truck|van|motorcycle|train|in|his|her|of|with|a|the) )\btear(s|ing)? (?=(?:through|across|along|around|past|after) )/gi,
    'run$1 ',
  ],
  [/(?<=\b(?:bride|gown|dress|queen|princess|duchess)\b[^.]*?) with (?:an?|her) (?:[\w-]+ )?train\b/gi, ''],
  [/\btrain of (?=(?:her|the|an?) (?:[\w-]+ )?(?:dress|gown)\b)/gi, ''],
  [/\bcoach and (?:horses|four|six)\b/gi, 'carriage pulled by four horses'],
  [
    /\b(?:an? |the )?horse and (?:an? )?(carriage|cart|buggy|wagon|trap|sleigh|sled)\b/gi,
    'a $1 pulled by a horse',
  ],
  // Who is at the helm has it in the hands.
  [
    /\b(?:is |are |stands? )?at the (?:ship['’]s wheel|helm)(?: of (?:an?|the|his|her) (?:[\w-]+ )?(?:boat|ship|yacht|ferry|trawler|tug|tugboat|vessel|cruiser))?\b/gi,
    'steers the ship wheel',
  ],
  [
    /(?<=\b(?:captain|skipper|sailor|fisherman|helmsman|pirate|wheelhouse|ship|boat|yacht|ferry|trawler|tugboat)\b[^.;]{0,60}?)(?:is |are |stands? )?\bat the wheel\b(?: of (?:an?|the|his|her) (?:[\w-]+ )?(?:boat|ship|yacht|ferry|trawler|tug|tugboat|vessel))?/gi,
    'steers the ship wheel',
  ],
  [
    /\bpolice (?:is |are )?(?:chas(?:e|es|ing)|pursu(?:e|es|ing)) (?=(?:an?|the) (?:[\w-]+ ){0,2}(?:cars?|vans?|trucks?|motorcycles?|bikers?|getaway))/gi,
    'a police car chases ',
  ],
  [
    /\b(?:rickshaw|tuk[- ]?tuk|pedicab) (?:driver|puller|wallah)s? (?:pedals?|cycles?|rides?|drives?|steers?)\b/gi,
    'driver drives a rickshaw',
  ],
  [
    /\bspray[- ]?paint(s|ing|ed)? (an?|the|his|her) ((?:[\w-]+ )?(?:wall|train|bridge|door|fence|shutter|car|building))\b/gi,
    'paint$1 graffiti on $2 $3',
  ],
  // Beasts draw no pictures.
  [
    /\bdrawn by (?=(?:an?|one|two|three|four|six|eight|his|her|the)? ?(?:[\w-]+ ){0,2}(?:horses?|ponies|pony|oxen|ox|donkeys?|mules?|dogs|huskies|reindeer|camels?|bulls?|buffalos?|elephants?)\b)/gi,
    'pulled by ',
  ],
  // "four horses crosses": the coach that they draw.
  [/(?<=s )crosses (?=(?:the|an?) \w)/gi, 'is crossing '],
  [
    /\b((?:bull|rhino|rhinoceros|elephant|boar|buffalo|ram)s? )charg(?:es?|ing) (?:at |towards? )?(?=(?:an?|the|his|her) (?!phone|battery))/gi,
    '$1is chasing ',
  ],
  [
    /\b((?:worker|miner|nurse|teacher|driver|docker|student|employee|union|writer|actor)s? )(?:strike|are striking)(?= (?:outside|in front|at|in|on|against|for)\b|[.,;]|$)/gi,
    '$1protest',
  ],
  // What is carried at a demonstration has its demand on it.
  [
    /(?<=\b(?:protest|demonstrat|activist|picket|strik(?:ers|ing)|rally|riot|marchers)\w*\b[^.]*?)(?<!\b(?:stop|street|neon|traffic|road|protest|peace) )\b(?:hand-?(?:made|painted) |cardboard )?(?:placard|sign|poster)(s?)\b(?! (?:an?|the|up|of)\b)/gi,
    'protest sign$1',
  ],
  [/\b(couple|lovers|they|boyfriend and girlfriend) break(s|ing)? up\b/gi, '$1 argue$2'],
  [
    /\b(she|he|woman|man|girl|boy|mother|father|widow|wife|husband|suspect|witness) breaks? down(?: (?:crying|in tears))?(?= (?:in|at|on|after|and|when|during)\b|[.,;]|$)/gi,
    '$1 cries',
  ],
  [
    /\b(?:is|are) glued to (?=(?:his|her|their|the|an?) (?:[\w-]+ )?(?:phones?|screens?|tv|television|tablet|laptop|computer)\b)/gi,
    'stares at ',
  ],
  [/\bcomedian bombs\b/gi, 'sad comedian stands'],
  [/\b(?:the )?wol(?:f|ves) of wall street\b/gi, 'a stockbroker'],
  [
    /\b(?:an?|the) (?:[\w-]+ )?bug in (?:the|his|her|their|an?) (?:code|software|program|game|app)\b/gi,
    'a computer',
  ],
  [
    /\b(skiers?|snowboarders?)\b([^.]*?) (?:the |an? )?(?:ski |chair ?)?lifts?\b(?! (?:his|her|their|the|an?)\b)/gi,
    '$1 standing next to a cable car on the ski slope',
  ],
  [/\b(?:on|off) set(?=[.,;]|$)/gi, 'on a film set'],
  [/\b(shout|yell|call|scream)(s|ing)? ["“']?(?:cut|action)["”']?(?= |[.,;]|$)/gi, 'shout$2'],
  [
    /\b(pours?|pouring|drinks?|drinking|orders?|downs) (?:an?|another|two|three|the) shots?(?: of (?:whisky|whiskey|vodka|tequila|rum))?\b/gi,
    '$1 a glass of whisky',
  ],
  [/\b(?:factory|chemical|assembly|bottling|car|manufacturing|industrial) plant\b/gi, 'factory'],
  [/\bpick(s|ing|ed)? up (?:an?|the) (?:[\w-]+ )?(?:scent|trail)\b/gi, 'sniff$1 the ground'],
  [/ (?:before|after|during) (?:the|an?|their|his|her) (?:[\w-]+ )?match\b/gi, ''],
  [/\ball hands on deck\b/gi, 'sailors stand on a ship deck'],
  [/\b(gymnasts?)([^.]*?) on the beam\b/gi, '$1$2 on a balance beam'],
  [/\b(gymnasts?)([^.]*?) on the (?:pommel )?(?:horse|vault|bars)\b/gi, '$1$2 in a sports hall'],
  [
    /\b(rider|jockey|horse)s? takes? (?:an?|the) (?:[\w-]+ )?(?:fence|hurdle|jump)\b/gi,
    '$1 jumps over a fence',
  ],
  [
    /\b(tennis players?|tennis star|tennis champion) serv(?:es?|ing)(?: an? ace)?\b/gi,
    '$1 swings a tennis racket',
  ],
  [/\b(soldiers?|officers?|marines?) serv(?:es?|ing)(?= (?:in|on|at|overseas)\b)/gi, '$1 stands'],
  [/\b(?:sign)(s|ing)? to (?=(?:his|her|their|the|an?) )/gi, 'wave$1 at '],
  [
    /\bmole (?=in the (?:[\w-]+ )?(?:agency|government|office|organi[sz]ation|department|ministry|police|service)\b)/gi,
    'spy ',
  ],
  [/\bpony tail\b/gi, 'ponytail'],
  [
    /\b(?:the |an? )?(?:[\w-]+ )?hug between ((?:two|three|a|the) [\w ]+?)(?=[.,;]|$| (?:at|in|on|after)\b)/gi,
    '$1 hug each other',
  ],
  [
    /\b(?:eager beaver|paper tiger|copycat|cash cow|lone wolf|early bird) (?=(?:intern|detective|cop|general|artist|hunter|student|worker|startup|employee|politician|agent|assassin|gunslinger)\b)/gi,
    '',
  ],
  [/\bblack sheep(?= of the family)/gi, 'rebel'],
  [/\bloan shark\b/gi, 'gangster'],
  [/\bkeeps? ((?:an?|the|his|her) (?:[\w-]+ )?[\w-]+) awake\b/gi, 'and $1 awake at night'],
  [/ (?:to|at|on) (?:first|second|third) base\b/gi, ''],
  [/\b(?:an? |the )?fire drill\b/gi, 'children walk in a line'],
  [/\bthe press (?=(?:shouts?|asks?|crowds?|surrounds?|waits?|mobs?|swarms?|follows?)\b)/gi, 'reporters '],
  [/\b(?:an?|the) spring (?=(?:pops|jumps|bounces|sticks|pokes) )/gi, 'a metal spring '],
  [/\bsignal(s|l?ing)? to\b/gi, 'wave$1 at'],
];
