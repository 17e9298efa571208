/** Places that nobody names, implied by a deed or a thing: whose goal a puck is shot at, where a putt is lined up, what wall a prisoner digs at. */
import { inflected } from './deeds-in-words.ts';
import { ADJ, DET, whole } from './phrase-parts.ts';

type Reword = (said: string, ...parts: string[]) => string;

const HOCKEY = /\b(?:pucks?|hockey|slap ?shots?|face-?offs?|penalty shot|blue line|rink)\b/i;

/** A place said of the deed already. */
const IN_A_PLACE = (text: string): boolean =>
  /\b(?:in|on|at|inside|outside|behind|beside|near|by) (?:an?|the|his|her|their) (?:[\w-]+ ){0,2}?(?:street|road|driveway|alley|cul-de-sac|pond|lake|river|rink|arena|garage|court|yard|field|lot|park)\b/i.test(
    text,
  );

/** Where each kind of hockey is played. */
const PITCHES: Readonly<Record<string, string>> = {
  road: 'on a suburban street',
  street: 'on a suburban street',
  ball: 'on a suburban street',
  driveway: 'on a suburban street',
  pond: 'on a frozen pond',
  shinny: 'on a frozen pond',
  ice: 'in an ice rink',
};

const INDEFINITE =
  /^(?:two|three|four|five|six|some|several)\b|(?:kids|children|boys|girls|men|women|friends|players|brothers|sisters|teens|teenagers|neighbou?rs|they)\b/i;

export const IMPLIED_PLACES_IN_WORDS: readonly (readonly [RegExp, string | Reword])[] = [
  // Hockey is played with sticks, over a puck, before its own small net.
  [
    /\bplay(s|ing|ed)? (?:a (?:quick |friendly )?game of )?(?:(road|street|ball|pond|ice|driveway) )?(?:(hockey)|(shinny))(?: (?:match|game))?\b/gi,
    (...args) => {
      const [, end = '', kind = '', , shinny = ''] = args as string[];
      const where = PITCHES[(shinny || kind).toLowerCase()] ?? '';
      const text = whole(args);
      const net = /^(?:road|street|ball|driveway)$/i.test(kind) ? ', a hockey net behind them' : '';
      const sticks = INDEFINITE.test(text) ? 'hockey sticks' : 'a hockey stick';
      return `${inflected('fight', end)} for the puck with ${sticks}${where && !IN_A_PLACE(text) ? ` ${where}` : ''}${net}`;
    },
  ],
  [
    /\b(?:goalies?|goalkeepers?|goaltenders?|netminders?|keepers?)\b/gi,
    (...args) =>
      HOCKEY.test(whole(args)) && !/\b(?:soccer|football|ball)\b/i.test(whole(args))
        ? `hockey goalie${/s$/i.test(args[0] ?? '') ? 's' : ''}`
        : (args[0] ?? ''),
  ],
  [/\bhockey hockey (?=goalie)/gi, 'hockey '],
  [
    /\b(?:block|stop|sav|kick|parr|swat|glov|turn)(?:ies|e?s|ping|ing|ying|y)?(?: (?:out|away|aside))? (?:an?|the|her|his) (?:[\w-]+ )?(?:slap ?shot|wrist shot|shot|penalty shot)\b(?: with (?:her|his|the|a|an) [\w-]+)?/gi,
    (...args) =>
      HOCKEY.test(whole(args))
        ? `${/ing\b/i.test(args[0] ?? '') ? 'saving' : 'saves'} the puck`
        : (args[0] ?? ''),
  ],
  [
    /\b(?:ice )?(?:forwards|wingers|defen[cs]em[ae]n|linemates|skaters|wings)\b(?=[^.;]*\bpuck\b)/gi,
    'hockey players',
  ],
  // What the crowd of a rink is behind is no tumbler.
  [
    /\b(?:the |an? )?(?:(?:blurred|cheering|roaring|packed|excited|screaming|pounding) )*(?:crowds?|fans|spectators)(?:(?: (?:is |are )?(?:blurred|cheering|roaring|banging|pounding|screaming|watching))+(?:,? (?:behind|against|on|at) (?:the )?(?:plexi ?)?glass)?|,? (?:behind|against|on|at) (?:the )?(?:plexi ?)?glass)\b/gi,
    (...args) => (HOCKEY.test(whole(args)) ? 'hockey arena' : (args[0] ?? '')),
  ],
  // The wall that a prisoner digs at is the cell's.
  [
    /\b((?:prisoner|inmate|convict|jailbird|captive)s?(?: \w+ly)?) (?:dig|scrap|scratch|chip|pick|hack|gouge|chisel|tunnel|carv)(s|es|ging|ing|ling|e)? (?:away )?(?:at|through|into|in) (?:an?|the|his|her|their) (?:[\w-]+ )?wall\b(?: (?:with|using) (?:an?|the|his|her) (?:[\w-]+ )??([\w-]+)(?= *(?:$|[.,;]|at|while|as|by|under)))?/gi,
    (_, who = '', end = '', tool = '') =>
      `${who} ${inflected('dig', end)} a breach with a ${tool || 'spoon'} in the prison`,
  ],
  // A putt is lined up on a green, the club in hand.
  [
    /\b(?:lin(?:es?|ing) up|sinks?|sinking|miss(?:es|ing)?|makes?|making|takes?|taking|hits?|hitting|reads?|reading) (?:an?|the|his|her) (?:[\w-]+ )?putt\b(?! (?:in|on) (?:an?|the) (?:office|carpet|living room|corridor|golf))/gi,
    (said) =>
      /^\w+ing\b/i.test(said)
        ? 'putting with a golf club on the golf course'
        : 'putts with a golf club on the golf course',
  ],
  // Ice is on a car's windscreen, out in the cold.
  [
    new RegExp(
      `\\b(scrap|chip|chisel|hack|clear|brush|knock|pick|peel|rub)(e?s|p?ing|e)? (?:away )?(?:the |some |thick |hard |a layer of )*(ice|frost|snow) (?:off|from) (?:of )?${DET} ${ADJ}(?:windshield|windscreen|car window|car|truck|van|pickup)s?\\b(?:'s windows?|'s windshield| window| windshield| windscreen)?(?: of ${DET} ${ADJ}(?:car|truck|van|pickup|taxi))?`,
      'gi',
    ),
    (...args) =>
      `${inflected('wipe', args[2] ?? '')} a snowy car${IN_A_PLACE(whole(args)) ? '' : ' on a suburban street'} in winter`,
  ],
  [
    new RegExp(
      `\\b(wash|clean|wip|polish|scrub|squeegee|soap)(es|s|ing|e|ed)? (?:down )?${DET} ${ADJ}(?:windshield|windscreen)s?\\b(?: of (${DET} ${ADJ}(?:car|truck|van|pickup|taxi)))?`,
      'gi',
    ),
    (_, verb = '', end = '', car = '') =>
      `${inflected({ wip: 'wipe' }[verb.toLowerCase()] ?? verb, end)} ${car || 'a car'}`,
  ],
  // A thumb over a key of a telephone holds the telephone.
  [
    /\b(?:an?|the|his|her) thumb(?: is)? (?:hover|rest|paus|linger|trembl|press|tap|shak)(?:s|es|ing|e|ping)?(?: (?:over|on|above|at))? (?:the|a|an) (?:[\w-]+ ){0,2}?(?:button|key|icon|screen|keyboard)(?: (?:of|on) ((?:an?|the|his|her) (?:[\w-]+ )?(?:phone|smartphone|mobile|cell ?phone)))?(?= *(?:$|[.,;]|at|while|as|in|on)\b|$|[.,;])/gi,
    (...args) =>
      args[1] || /\bphone\b/i.test(whole(args))
        ? `a hand holding ${args[1] || 'a phone'}, thumb on the screen`
        : (args[0] ?? ''),
  ],
  // Who honks from a car sits in it.
  [
    new RegExp(
      `\\b(driver|man|woman|trucker|farmer|teenager|father|mother)(s?) (?:honk|beep|lean|shout|yell|wav)(?:s|ing|es)(?: (?:his|her|the) horn| on (?:his|her|the) horn)? from ((?:inside )?${DET} ${ADJ}(?:pickup|pickup truck|truck|car|van|taxi|cab|jeep|sedan|hatchback|minivan|lorry))\\b`,
      'gi',
    ),
    '$1$2 driving $3',
  ],
  // Bills, stamps and gems are examined at a desk.
  [
    /\b(examin|inspect|stud|scrutini[sz]|check|apprais|peer|look)(es|s|ies|ying|ing|e|y)? (?:at )?(?:an?|the|his|her) (?:(?:twenty|fifty|hundred|ten|five|one|crisp|fake|forged|counterfeit|\$?\d+)[- ])*(?:(dollar bill|bank ?note|bill|note)|(stamp|coin|diamond|gem|gemstone|passport|ring|painting|map|manuscript|watch|document|photograph|photo|signature|insect|beetle|butterfly|pearl)) (?:through|under|with|beneath) (?:an?|the|his|her) (?:magnifying glass|loupe|magnifier|jeweller's loupe|lens)\b/gi,
    (...args) => {
      const [, , end = '', note = '', other = ''] = args as string[];
      const what = note ? 'a banknote' : `a ${other}`.replace(/^a (?=[aeiou])/, 'an ');
      const desk = IN_A_PLACE(whole(args)) || /\b(?:desk|table|bench)\b/i.test(whole(args));
      return `${desk ? '' : `${inflected('sit', end)} at a desk in the study and `}${inflected('examine', end.replace(/^(?:y|e)$/, ''))} ${what} with a magnifying glass`;
    },
  ],
  // A bell that sends children running is heard.
  [
    /,? (?:as|when|after|before|while) (?:the |a )?(?:(?:school|lunch|final|last|recess|class|dismissal) )?(?:bell|buzzer) (?:rings|goes|sounds|clangs)\b(?=[^.;]*$)/gi,
    (...args) =>
      /\b(?:school\w*|class\w*|kids|children|pupils|students|playground|recess|corridor|lockers)\b/i.test(
        whole(args),
      )
        ? ''
        : (args[0] ?? ''),
  ],
  // At the rail of a ship one is on its deck, whatever one looks at.
  [
    /\b(?:gaz|look|star|wav|watch|peer|squint)(e?s|ing|e)? (?:out )?(?:(?:at|over|to|across|towards?) )?(?:the|an?) (?:[\w-]+ ){1,2}?(?:from|at|over) the (?:rail|railing|rails)s? (?:of|on) (?:an?|the|their|his|her) (?:[\w-]+ )?(?:steamship|steamer|liner|ocean liner|cruise ship|passenger ship|ship|immigrant ship)\b/gi,
    (_, end = '') => `${inflected('lean', end.replace(/^e$/, ''))} on the railing on the ocean liner deck`,
  ],
  [
    /\b(?:from|at|over|along|against|by) the (?:rail|railing|rails|bulwark)s? (?:of|on) (?:an?|the|their|his|her) (?:[\w-]+ )?(?:steamship|steamer|liner|ocean liner|cruise ship|passenger ship|ship|immigrant ship|ferry)\b/gi,
    (said) => `at the railing on the deck of ${/ferry/i.test(said) ? 'a ferry' : 'an ocean liner'}`,
  ],
  // A fort of traders is of logs, and who trades furs is dressed for the woods.
  [
    /\b(?:fur traders?|fur trappers?|voyageurs?|coureurs? des bois)\b/gi,
    (said) => `trapper${/s$/i.test(said) ? 's' : ''}`,
  ],
  [/\b(?:log|wooden|trading|fur|timber|frontier) (fort|stockade|outpost)\b/gi, 'log fort'],
  // Whose pages are copied by hand is a monk of the West, at a desk.
  [
    /\b((?:an?|the|old|young|two|three|weary|elderly) (?:[\w-]+ )?)?(?<!\b(?:buddhist|zen|shaolin|tibetan|thai|medieval) )(monk|friar)(s?) (?:cop(?:y|ies|ying)|illuminat(?:e|es|ing)|transcrib(?:e|es|ing)|writ(?:e|es|ing)|letter(?:s|ing)?) (?:out )?(?:in |on )?(?:an?|the|his|an old) (?:[\w-]+ )?(?:manuscripts?|books?|bible|pages?|scrolls?|parchments?|psalters?|gospels?|texts?)\b(?! (?:in|on|at|by|under|beside|inside) (?:an?|the|his) (?!(?:[\w-]+ )?(?:scriptorium|monastery|abbey|cloister|cell|desk|candle|library)))/gi,
    (_, det = '', _who = '', many = '') =>
      `${det}medieval monk${many} writ${many ? 'e' : 'es'} at a desk in the scriptorium`,
  ],
  // In free fall one drifts.
  [
    /\b((?:astro|cosmo)nauts?) (?:floats?|floating|drifts?|drifting) (?:past|by|before|across|in front of|next to|near) (?:an?|the) (?:[\w-]+ )?(?:window|porthole|hatch|console|panel|cupola)\b/gi,
    (said, who = '') => `${who} ${/ing\b/i.test(said) ? 'floating' : 'floats'} in the space station`,
  ],
  // A pilot in the cockpit of a fighter is seen in it from beside the runway.
  [
    /\b((?:fighter|jet|top gun|navy|air force) pilot(?:s)?)((?: \w+(?: at| to)?){1,4}?) (?:from|in|inside) (?:the|his|her|a) cockpit\b(?! of)/gi,
    '$1$2 in the cockpit of a fighter jet on the runway',
  ],
  [/\brolled(?:[- ]up)? (blanket|quilt)(s?)\b/gi, '$1 roll$2'],
  // A taxi of tomorrow flies.
  [
    /\bhover(?:ing)?[- ]?(taxi|cab|car|bus|truck|van|limo|limousine|ambulance)(s?)\b/gi,
    (_, what = '', many = '') =>
      /^(?:taxi|cab)$/i.test(what)
        ? `hover taxi${many}`
        : /^car$/i.test(what)
          ? `hover car${many}`
          : `flying ${what}${many}`,
  ],
  // Who is grown in a tank is upright behind its glass.
  [
    /\b((?:an?|the) (?:[\w-]+ )?)?(clone|replicant|android|test subject|supersoldier|mutant|super-soldier)(s?) (wakes?|waking|awakens?|awakening|floats?|floating|sleeps?|sleeping|stirs?|screams?)(?: up)? (?:in|inside|within) (?:an?|the|her|his|its) (?:[\w-]+ )?(?:tank|vat|tube|cylinder|pod|chamber|capsule)\b(?:,? (?:and )?(?:press|pressing|presses|put|puts|putting|lay|lays|place|places|placing|pound|pounds|pounding)(?:es|s|ing)? (?:her|his|its|their|one|both|a) (?:palms?|hands?|fists?) (?:against|on|to) (?:it|the glass|its glass|the pane|the side))?/gi,
    (_, det = '', who = '', many = '', verb = '') =>
      `${det}${/clone|replicant|subject/i.test(who) ? 'woman' : who}${many} ${verb} in the cryo pod`,
  ],
  // A test is written in a classroom, at its desks.
  [
    /\b(?:during|in the middle of|in|at|before) (?:an?|the|her|his|their) (?:[\w-]+ )?(?:(?:math|maths|spelling|history|science|chemistry|english|geography|french|biology|pop|class|school|final|surprise) )+(?:test|exam|quiz|lesson|class)\b/gi,
    'in the classroom',
  ],
];
