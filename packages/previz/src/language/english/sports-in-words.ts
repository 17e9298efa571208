/** What those who play, race and flee do in the words of those who report it, as it is seen; rows as in `journeys-in-words.ts`. */
import { WHO } from './phrase-parts.ts';

const BEASTS =
  '(?:dogs?|puppy|terriers?|bulldog|poodle|hounds?|bulls?|bears?|geese|goose|swans?|wolf|wolves|boars?|ostrich|rooster|goat|ram|tiger|lion|crocodile|dinosaur|t-rex|bees|wasps|hornets|monsters?|dragons?|zombies?|ghosts?|robots?)';
/** What is narrow enough to lose one's balance on. */
const NARROW =
  '(?:(?:balance |high |narrow |wooden )?beam|tight ?rope|high ?wire|slack ?line|log|tree trunk|plank|kerb|curb|girder|rail|railing|parapet|ledge|wall)';
const FINISHES =
  '(?:cross|reach|pass|hit|win|finish|tak)(?:e?s|ing)? (?:over |at )?(?:the |a )?(?:finish(?:ing)?(?: |-)?line|line|race|tape)';
/** Both arms thrown up, as who wins has them. */
const ARMS_UP =
  '(?:with )?(?:both |his |her |their |two )*(?:arms|hands) (?:(?:up|raised|lifted|held|thrown|outstretched|stretched|high|wide|in the air|aloft|in (?:triumph|victory|celebration|joy)|to the sky|above (?:his|her|their) head)(?: |(?=[.,;!]|$)))+';
/** Who lies beside what was ridden. */
const MOUNTS: Readonly<Record<string, string>> = {
  cyclist: 'bicycle',
  biker: 'motorcycle',
  motorcyclist: 'motorcycle',
  skateboarder: 'skateboard',
};

type Reword = (said: string, ...parts: string[]) => string;

export const SPORTS_IN_WORDS: readonly (readonly [RegExp, string | Reword])[] = [
  // The gloves are on the hands, and the bell is heard.
  [
    /\b((?:boxers?|fighters?|kickboxers?|opponents?|rivals?|champions?)(?: [\w-]+)?) (touch|tap|bump)(?:es|s|ing)? (?:their )?(?:boxing )?gloves\b/gi,
    '$1 handshake',
  ],
  [/(?<=\bboxers? [^.;]*\bhandshake\b[^.;]*\bin the )ring\b/gi, 'boxing ring'],
  [
    /(?<=\b(?:box|kickbox|fighter|ring)[^.;]*) (?:just )?(?:before|after|at|as|until) the (?:opening |first |final |last )?bell(?: (?:rings|sounds|goes))?(?= *$|[.,;])/gi,
    '',
  ],
  // Who flees a beast has it after them.
  [
    new RegExp(
      `^((?:an?|the|two|three|some) ${WHO}) (?:flees?|runs? (?:away )?from|sprints? (?:away )?from|bolts? from|outruns?|is chased by|escapes?|dashes away from) (?:from )?((?:an?|the|his|her|two|three|some)? ?(?:[\\w-]+ ){0,2}?${BEASTS})(?= (?:down|up|through|along|across|over|in|on|around|past|at|into|out|between|under|towards?)\\b|[.,;]| *$)`,
      'i',
    ),
    (said, who = '', beast = '') =>
      /\b(?:horse|car|motorcycle|bike|boat)\b/i.test(said)
        ? said
        : `${beast.charAt(0).toUpperCase()}${beast.slice(1)} ${/^(?:two|three|some)\b|(?:s|geese|wolves)$/i.test(beast) ? 'chase' : 'chases'} ${who.charAt(0).toLowerCase()}${who.slice(1)} who runs afraid`,
  ],
  [
    new RegExp(
      `\\b(?:wobbl|teeter|totter|sway)(?:es|e|ing|s)? (?:[\\w]+ly )?(?:on|along|atop|across) (?=(?:an?|the|his|her) (?:[\\w-]+ ){0,2}?${NARROW}\\b)`,
      'gi',
    ),
    'balances on ',
  ],
  [
    /\b(?:dismount|somersault|flip|leap|spring|backflip|tumble)(?:s|es|ing)? (?:off|from|off of|down from) (an?|the) ((?:balance |high )?beam)\b/gi,
    'jumps next to $1 balance beam',
  ],
  [
    /\b(an?|the) (?:[\w-]+ )?piste(?=[^.]*\bfenc)|(?<=\bfenc(?:er|ers|ing)\b[^.]*\b)(an?|the) (?:[\w-]+ )?(?:piste|fencing strip|strip)\b/gi,
    'a sports hall',
  ],
  // Inside the wave it towers about the rider, who is on the board.
  [
    /\b(surfers?|(?:wo)?man|girl|boy) (?:crouch|rid|surf|tuck|duck|stand|glid|shoot|slid|slip|race|disappear|stall|emerg|carv)(?:es|e|s|ing)?(?: low| down| up)?(?: (?:a|her|his|the) (?:board|surfboard))? (?:inside|in|into|within|through|deep inside|deep in|under|beneath|out of|from) (?:of )?(?:an?|the) (?:[\w-]+ ){0,2}?(?:curl|barrel|tube|lip|pipe|hollow|face)(?: of (?:an?|the) (?:[\w-]+ ){0,3}?(?:wave|breaker|swell))?(?=[ .,;]|$)/gi,
    '$1 rides a giant wave',
  ],
  [
    /\b(jockeys?|riders?|horsem[ae]n|horsewom[ae]n|equestrians?|cavalr(?:yman|ymen)|knights?)(?: (?:urg|driv|push|spur|tak|rid|lead|send|steer|coax)(?:es|e|s|ing)? (?:an?|the|his|her|their) ((?:[\w-]+ )?)(?:horse|mount|pony|stallion|mare|racehorse|steed))? (?:jump(?:s|ing)?|leap(?:s|ing)?|clear(?:s|ing)?|over|sail(?:s|ing)? over|fl(?:ies|ying) over|hurdl(?:es|ing))(?: over)? (?:an?|the) (?:[\w-]+ ){0,2}?(?:fence|hedge|hurdle|jump|wall|gate|obstacle|ditch|rail)\b/gi,
    '$1 rides a $2horse that jumps over a fence',
  ],
  [
    /^((?:an?|the|two) (?:[\w-]+ ){0,2}?[\w-]+) (?:kneels?|kneeling|crouch(?:es)?|bends?|treats?|tends?|helps?|checks?(?: on)?|examines?|bandages?|attends?|comforts?|leans?)(?: (?:down|beside|by|over|next|to|at|near|with))* (?:an?|the) (?:fallen|crashed|injured|wounded|hurt|unconscious|stricken|downed) (cyclist|biker|motorcyclist|skateboarder)(?= |[.,;]|$)([^.;]*)/i,
    (_, helper = '', who = '', where = '') =>
      `${helper} bandages a lying man${where.replace(/ an? busy /, ' the ')}, a ${MOUNTS[who.toLowerCase()]} lies behind them`,
  ],
  // The boards of a rink stand about it, and its gates are poles with flags.
  [
    /(?<=\bhockey\b[^.]*\b)(?:crash|slam|smash|collid)(?:es|e|s|ing)? (?:hard )?(?:in)?to (?:each other (?:against|on|at) )?the boards\b/gi,
    'collide in an ice rink',
  ],
  [
    /(?<=\b(?:ski(?:er|ers|s|ing)?|slalom|snowboard\w*)\b[^.]*\b)(?:slalom |racing |red |blue )?gates?\b(?! post)/gi,
    'red flag',
  ],
  [
    /\b(?:an?|the) rowing eight\b|\b(?:an?|the) eight[- ](?:man|woman|person) (?:rowing )?(?:crew|boat|shell)\b/gi,
    'rowers in a rowing boat',
  ],
  [
    /(?<=\browers in a rowing boat )(?:glides?|skims?|slices?|cuts?|speeds?|races?|powers?|slides?)\b/gi,
    'row',
  ],
  [
    /\b(rugby players?|wingers?|full-?backs?) (?:div|plung|crash|leap|lung|hurl)(?:es|e|s|ing)? (?:over|across|for|at|to|towards?) the (?:try[- ]?|goal[- ]?|white )?line\b(?: (?:to|and) (?:scor|touch|ground)\w* (?:(?:for )?(?:an?|the) )?(?:[\w-]+ )?(?:try|ball|down))?/gi,
    '$1 dives with a rugby ball',
  ],
  [
    /(?<=\b(?:relay|runners?|sprinters?|athletes?)\b[^.]*\b(?:the|a|his|her|their) )(?:relay )?baton\b/gi,
    'relay baton',
  ],
  [
    /\b(golfers?) (?:blast|chip|play|hit|splash|hack|swing|dig)(?:es|s|ing)?(?: (?:a|his|her|the) (?:golf )?ball)? (?:out of|from|in) (?:an?|the) (?:[\w-]+ )?(?:bunker|sand trap)\b/gi,
    '$1 swings a golf club on a golf course',
  ],
  [
    /(?<=\barcher\w*\b[^.]*\b(?:at|on|in) (?:an?|the) (?:[\w-]+ )?)(?<!archery |mountain )range\b/gi,
    'archery range',
  ],
  // Who is off the jetty is over the water.
  [
    /\b(jump|leap|div|plung)(e?s|ing|e)? (?:head ?first |straight |joyfully |happily )?off (?:of )?(?:the (?:end|edge) of )?(?:an?|the|their|his|her) (?:[\w-]+ ){0,2}?(?:jetty|dock|pier|wharf|landing stage|pontoon)\b(?: into (?:an?|the) (?:[\w-]+ )?(lake|sea|water|river|ocean|pond))?/gi,
    (_, verb = '', end = '', into = '') =>
      `${verb}${end} into a ${/sea|ocean|river|pond/i.test(into) ? into : 'lake'}`,
  ],
  // Who wins on wheels lets go of the bars, who wins on foot throws the arms up.
  [
    new RegExp(
      `\\b((?:an?|the|one|two|three) (?:[\\w-]+ )?(?:cyclists?|bicyclists?|riders?|bikers?|runners?|sprinters?|athletes?|marathoners?|joggers?|winners?)) ${FINISHES} (?:with )?${ARMS_UP}|(?<=^|[.!?] )${ARMS_UP}, (an?|the) ((?:[\\w-]+ )?(?:cyclist|bicyclist|runner|sprinter|athlete|marathoner)) ${FINISHES}`,
      'gi',
    ),
    (_, who = '', det = '', other = '') => {
      const winner = who || `${det} ${other}`;
      const how = /cycl|rider|biker/i.test(winner) ? ' on a bicycle' : '';
      return `${winner} cheer${/s$/.test(winner) ? '' : 's'}${how} at the finish line`;
    },
  ],
  // A racket that is smashed is still in the hand, bent.
  [
    /\b((?:an?|the) )((?:[\w-]+ ){0,2}?(?:(?:tennis|squash|badminton) )?player) (?:smash|slam+|break|snap+|wreck|destroy|bash)(e?s|ing) (?:down )?(his|her|their|an?|the) (?:own )?(?:(?:tennis|squash|badminton) )?rac(?:ket|quet)s?(?: (?:down|to pieces|in (?:rage|anger|fury|frustration|half|two)|on|onto|into|against|to)(?: (?:the )?(?:ground|floor|court|turf|grass|clay))?)*(?! (?:at|over) (?:an?|the|his|her)\b)(?= (?:on|in|at|during|after|before) |[.,;!]|$)/gi,
    (_, det = '', who = '', end = '', whose = '') =>
      `${/^an? $/i.test(det) ? 'an ' : det}angry ${/her/i.test(whose) && !/woman|female/i.test(who) ? 'female ' : ''}${who.replace(/^(?:angry|furious|frustrated) /i, '').replace(/^player$/i, 'tennis player')} rais${end === 'ing' ? 'ing' : 'es'} a broken tennis racket`,
  ],
  [
    /\b(hurdlers?) (?:clip|clear|knock|hit|skim|fl(?:y|ies)|sail|leap|brush)(?:s|es|ing)?(?: over)? (?:an?|the) (?:[\w-]+ )?hurdles?\b/gi,
    '$1 jumps over a hurdle',
  ],
  [
    /\b(goalkeepers?|goalies?|keepers?) (?:div|leap|stretch|fl)(?:es|e|s|ing|ies)(?: (?:at )?full[- ]length| acrobatically| high)? to (?:tip|push|palm|punch|touch|save|block|stop|catch) (?:the|a) (ball|shot|penalty)(?: (?:over|around|onto|past|away)(?: (?:the|a) (?:cross)?(?:bar|post))?)?/gi,
    '$1 saves the ball',
  ],
  [
    /\b(climbers?) (?:dangl|hang|cling)(?:es|e|s|ing)? (?:(?:by|with) (?:one|a single) (?:hand|arm) )?(?:from|to|on|off|beneath|below|under|underneath) (?:an?|the) (?:[\w-]+ )?(?:overhang|crag|rock)\b(?: (?:by|with) (?:one|a single) (?:hand|arm))?/gi,
    '$1 hangs from a rock face',
  ],
  // In space it is the dish that is mended, the station behind.
  [
    /(?<=\b(?:astro|cosmo)nauts?\b[^.]*)\b(repair|fix|mend|adjust|inspect)(s|es|ing)? (an?|the|its) (?:[\w-]+ )?(?:antenna|aerial|dish|transmitter)\b(?! dish)/gi,
    '$1$2 $3 satellite dish',
  ],
  [
    /(?<=\b(?:astro|cosmo)nauts?\b[^.]*)\boutside (?:of )?(?:an?|the|his|her|their) (?:orbiting|orbital|damaged|crippled|silent|abandoned|broken) (?:space )?station\b/gi,
    'outside the space station',
  ],
  [
    /\bsatellite dish outside the space station\b/gi,
    'satellite dish with a wrench, outside the space station',
  ],
  // With crutches both hands are at their handles.
  [
    /\b(?:walk|hobbl|limp|mov|com|go|swing|struggl|stumbl|hop|shuffl)(?:es|e|s|ing)? ((?:slowly |along |down |up |across |through |towards? |past |into |out |of |the |an? |[\w-]+ ){0,5})on (?:(?:her|his|their|wooden|two|a pair of) )*crutches\b/gi,
    'limps $1holding crutches',
  ],
  [/\bon (?:(?:her|his|their|wooden|two|a pair of) )*crutches\b/gi, 'holding crutches'],
  // Hooves and engines thunder under any sky.
  [
    /\b((?:race)?horses|stallions|mustangs|bison|buffalo(?:es)?|wildebeest|bulls|riders|jockeys|cavalry|knights|herd) thunder(?:s|ing)? (?=(?:past|down|along|across|over|through|towards?|around|up|by|into|home)\b)/gi,
    '$1 gallop ',
  ],
  [/(?<=\b(?:jockey|horse|bookmaker|punter|bet)\w*\b[^.]*) at the races\b/gi, ' at the racecourse'],
  [
    /\b(an?|the|his|her) (?:fallen|crashed|injured|wounded|hurt|unconscious|knocked[- ]down|knocked[- ]over|downed|stricken) (cyclist|biker|motorcyclist|skateboarder)\b(?! (?:gets|stands|rises|climbs|rides|walks|pushes|sits|wheels|limps))/gi,
    (_, det = '', who = '') => `${det} ${who} who lies next to a ${MOUNTS[who.toLowerCase()]}`,
  ],
];
