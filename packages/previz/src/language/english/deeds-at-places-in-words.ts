/** Deeds whose place or gear says how they are done: nets are hauled into a boat, what is bought is paid to somebody, jungles are cut through with blades. */
import { inflected } from './deeds-in-words.ts';
import { ADJ, DET, whole } from './phrase-parts.ts';

type Reword = (said: string, ...parts: string[]) => string;

/** What carries one over the water, or is beside it, or hard. */
const BESIDE_OR_ABOARD =
  /\b(?:[\w-]*boats?|dinghy|canoes?|kayaks?|rafts?|ships?|trawlers?|yachts?|punts?|dory|skiff|gondolas?|jetty|pier|docks?|shores?|bank|banks|beach|bridge|deck|ice|frozen|icy|skat\w+|surf\w*|paddle ?board\w*|swim\w*|wad\w+)\b/i;
const MANY =
  /^(?:(?:the|some) )?(?:two|three|four|several|[\w-]*men|explorers|soldiers|adventurers|women|archaeologists|hikers|they)\b/i;
const SHOPS =
  "(?:corner shop|convenience store|bodega|newsagent(?:['’]?s)?|grocery store|grocery|grocer['’]?s|mini-?mart|petrol station shop|village shop|off licen[cs]e|shop|store)";

export const DEEDS_AT_PLACES_IN_WORDS: readonly (readonly [RegExp, string | Reword])[] = [
  // Who bears a stretcher bears somebody on it, two to a stretcher.
  [
    /(^|[.;,] )((?:the |some |two |three |four )?)((?:[\w-]+ )?(?:paramedics|medics|stretcher[- ]bearers|ambulance (?:crew|workers)|nurses|rescuers|orderlies|soldiers|firefighters)) (carry|carrying|bear|bearing|lug|manoeuv(?:re|er)|haul|lift) an? (?:empty )?(stretcher|litter)\b(?! (?:with|holding|bearing|on which))/gi,
    (said, at = '', many = '', who = '', does = '', litter = '') =>
      /empty/i.test(said)
        ? said
        : `${at}${/three|four/i.test(many) ? many : 'two '}${who} ${does} ${/soldier/i.test(who) ? 'a wounded soldier' : /rescue|fire/i.test(who) ? 'an injured man' : 'a patient'} on a ${litter}`,
  ],
  // Who is carried to an ambulance is not in it yet, and those who carry are not either.
  [
    /\b((?:a patient|a wounded soldier|an injured man) on a (?:stretcher|litter)) (?:in|into|inside|to|towards?) (an?|the|their) (?:[\w-]+ )?(ambulance|helicopter)\b/gi,
    '$1 beside $2 $3',
  ],
  // Out of a burning tank a comrade is dragged who can't walk.
  [
    /\b(?:(?:wounded|injured|bleeding|exhausted) )?(soldiers?|marines?|medics?|infantryman|troopers?) (drag|pull|haul)(s|ing)? (?:an?|the|his|her) (?:[\w-]+ )?(?:friend|comrade|buddy|mate|brother in arms|fellow soldier|sergeant) (?:out of|from|away from) (?=(?:an?|the) )/gi,
    '$1 drag$3 a wounded soldier beside ',
  ],
  // What goes out by the window of a museum is carried off.
  [
    /\b(?:lower|hoist|pass|haul|lift|slid|squeez|push)(s|es|ing|e)? ((?:an?|the|two) (?:[\w-]+ )?(?:paintings?|pictures?|canvas(?:es)?|statues?|sculptures?|portraits?)) (?:from|out of|through|down from|out through) (?:an?|the) (museum|gallery|mansion) (?:window|skylight)\b/gi,
    (_, end = '', what = '', where = '') =>
      `${/ing/.test(end) ? 'carrying' : /^e?s$/.test(end) ? 'carries' : 'carry'} ${what} in the ${where}`,
  ],
  // All who are at an operation are its nurses.
  [
    /\b(?:everyone|everybody|the (?:whole |entire )?(?:team|staff|room))( in| at| around) (?:an?|the) operating (?:room|theat(?:re|er)|table)\b/gi,
    'two nurses$1 the operating room',
  ],
  // Oars are in a boat, and the boat is on the water.
  [
    /\b(?:vikings?|norse) (?:rowers|oarsmen|warriors|raiders|crew|men) (?:strain|pull|heave|sweat|row|haul|toil|lean)(?:s|ing)?(?: (?:hard|together|in rhythm))? (?:at|on|against|with) (?:their|the) (?:[\w-]+ )?oars\b/gi,
    'viking warriors row a viking ship at sea',
  ],
  // Where a warehouse worker works.
  [
    /^((?:[a-z' -]{3,24}[:.,] )?)((?:an? |the |two |three )?(?:[\w-]+ )?)warehouse ((?:safety )?(?:workers?|trainers?|instructors?)|m[ae]n|employees?|clerks?|hands?|managers?) ([^.]+?)(?= before | after | while |[.,;]|$)(?!.*\b(?:office|street|home|truck|canteen|warehouse)\b)/i,
    '$1$2$3 $4 in a warehouse',
  ],
  // Whoever sees to parked cars is in uniform, and at one.
  [
    /\b((?:an?|the) (?:[\w-]+ )?)(?:parking|traffic) (?:inspector|attendant|officer|warden|enforcement officer)(?=(?: at| in| on)? ?(?:dawn|dusk|night|noon|the rain|rain|[.,;]|$))/gi,
    '$1traffic warden beside a parked car in a street',
  ],
  // A wheelchair is raced by who sits in it.
  [
    /\b(rac|speed|zoom|whizz|whiz|hurtl|roll|wheel|driv|rid)(es|e|s|ing|z?es)? (?:an?|the|his|her) (wheelchair) (?=(?:down|along|through|across|around|past|up)\b)/gi,
    (_, does = '', end = '', chair = '') => `${does}${end} in a ${chair} `,
  ],
  [
    /(?<=\b(?:wheelchair|hospital gown|gurney|nurse|patient|doctor)s?\b[^.;]*) (down|along|in) the (?:hall|hallway)\b/gi,
    ' $1 the hospital corridor',
  ],
  // Between rounds a boxer is on the stool, and the bucket before the feet.
  [
    /\b((?:boxer|prizefighter|kickboxer|fighter|heavyweight)) (?:spits|spitting) (?:out )?(?:blood |water |his mouthguard |her mouthguard )?into (an?|the|his|her) ((?:[\w-]+ )?)(bucket|pail)( between (?:the )?rounds)?\b(,? (?:as |while |with )?(?:his |her |the )?(?:trainer|coach|cornerman)\b)?/gi,
    (_, who = '', det = '', kind = '', pail = '', __ = '', helper = '') =>
      `${who} sits on a stool in the boxing ring, ${det} ${kind}${pail} at his feet${helper ? ', his coach' : ''}`,
  ],
  // One sees to the own hair at a mirror.
  [
    /\b(cut|trim|chop|hack)(s|ting|ming|ping|ing)? (?:off )?((?:his|her|their) (?:own )?(?:long )?hair)(?: off| short)?(?: with (?:an?|the) [\w ]*?scissors)?(?= (?:in|at) (?:an?|the|her|his) (?:[\w-]+ ){0,2}?(?:bathroom|washroom|restroom|toilet|sink|dressing room))(?!.*\bmirror\b)/gi,
    (_, does = '', end = '', hair = '') => `${does}${end} ${hair} in front of the mirror`,
  ],
  // What is seen of who is under the bed is a hand.
  [
    /\b((?:see|spot|notic|find|discover|star|look|gaz|watch)(?:s|es|ing|e)? (?:at |down at )?)?(?:an?|the) (?:(?:pale|cold|bony|white|grey|gray|skeletal|thin|strange|dead|withered|bloody|long|monster's|monstrous|ghostly|child's) )+(?:hand|arm|claw) (?:that )?(?:(?:reach|creep|stick|poke|com|stretch|grop|emerg|slid)(?:es|e|s|ing) )?(?:out )?(?:from )?(?:under|beneath|underneath) (her|his|the|their|a) bed\b/gi,
    (_, sees = '', whose = '') => `${sees ? 'recoils, ' : ''}a creeping hand under ${whose} bed`,
  ],
  // The bed of a ruler who dies in the field is in the tent.
  [
    /\b(kneel|bow|weep|stand|pray|sit)(s|ing)? (?:before|beside|by|next to|at the side of|in front of) (an?|the|his|her) (dying|wounded|sick|dead) ((?:old |young )?(?:king|queen|prince|emperor|general|lord|commander|chieftain)) in (?:an?|the|his|her) ((?:[\w-]+ )?)tent\b/gi,
    (_, does = '', end = '', det = '', how = '', who = '') =>
      `${does}${end} beside ${det} ${how} ${who} who lies in bed inside a tent`,
  ],
  // What is let fall in a doorway is let fall by who is in it.
  [
    /^((?:an? |the )?(?:[\w-]+ ){0,2}?[\w-]+) (drop(?:s|ped)?|los(?:es|t)) ((?:an?|the|his|her|some) (?:[\w-]+ )?[\w-]+) (?:in|inside) (an?|the) (revolving door|phone box|phone booth|telephone box|elevator|lift)\b/gi,
    (_, who = '', does = '', what = '', det = '', door = '') =>
      `${who} inside ${det} ${door} ${/^los/.test(does) ? 'drops' : does} ${what}`,
  ],
  // Food that a stumbling waiter lets fly lands on who sits there.
  [
    /\b(trips|stumbles|slips)( (?:over|on) (?:an?|the|his|her) [\w-]+)? and (?:throws|spills|drops|flings|sends|tips|dumps|hurls|pours) (?:an?|the|some|his|her)? ?(?:plate of |bowl of |tray of |plateful of )?(spaghetti|pasta|noodles|soup|salad|meatballs|curry|food) (?:flying )?(?:all )?(?:over|on|onto|at|in the lap of) (an?|the) ((?:[\w-]+ )?[\w-]+)\b/gi,
    (_, trips = '', over = '', food = '', det = '', whom = '') =>
      `${trips}${over} and drops a ${/soup|curry/.test(food) ? 'bowl' : 'plate'} of ${food} on ${det === 'an' ? 'a' : det} seated ${whom.replace(/^food critic/i, 'critic')}`,
  ],
  // The small hours are night.
  [
    /\bat (?:about |around |nearly |half past |quarter past )?(?:one|two|three|four|[1-4])(?: o['’]?clock)? in the morning\b|\bin the (?:small|wee|early) hours(?: of the (?:morning|night))?\b/gi,
    'at night',
  ],
  // A landing is paced to and fro, a baby in the arms.
  [
    /\b(pac|walk|wander|tread)(es|e|s|ing) (?:up and down |back and forth (?:on |along |across )?|along |across )?(the|an?) ((?:[\w-]+ )?(?:landing|hallway|corridor|hall|nursery|bedroom|living room|kitchen|ward|floor))(?= (?:with|holding|carrying|cradling|rocking|at|in|while)\b)/gi,
    (_, __, end = '', det = '', room = '') =>
      `${inflected('walk', end)} ${/^floor$/i.test(room.trim()) ? '' : /landing|hallway|corridor/i.test(room) ? `on ${det} ${room}` : `in ${det} ${room}`}`,
  ],
  [
    /\bwith (an?|the|his|her|their) ((?:(?:crying|screaming|wailing|sleeping|howling|fussy|tiny|sleepless|teething|colicky|new|newborn) )+(?:baby|infant|newborn|daughter|son)|newborn(?: baby)?|infant)\b(?= *(?:$|[.,;]|at\b|in (?:the|a) (?:small|middle|night|kitchen|hallway|nursery|dark)|on the\b))/gi,
    (_, det = '', baby = '') =>
      `carrying ${det} ${/daughter|son\b/i.test(baby) ? baby.replace(/daughter|son\b/i, 'baby') : baby} in the arms`,
  ],
  // Nets and lines are hauled in aboard, and who drifts or rows on the water is in a boat.
  [
    new RegExp(
      `\\b(haul|pull|draw|drag|heav|bring|cast|throw|mend|check|gather)(es|e|s|ing)? (?:in |up |out )?(${DET} ${ADJ}(?:nets?|fishing nets?|lobster pots?|crab pots?))(?: in)? (on|from|in) (${DET} ${ADJ}(?:lake|river|sea|ocean|lagoon|bay|loch|fjord|estuary|delta))\\b`,
      'gi',
    ),
    (...args) => {
      const [said = '', verb = '', end = '', net = '', , water = ''] = args;
      if (BESIDE_OR_ABOARD.test(whole(args)) || MANY.test(whole(args))) return said;
      const hauls = /^(?:haul|pull|draw|drag|heav|bring|gather)$/i.test(verb);
      return `${hauls ? inflected('haul', end) : `${verb}${end}`} ${net} in a rowing boat on ${water}`;
    },
  ],
  [
    /\b((?:fisherman|fishermen|angler|anglers)(?: (?:is|are))? (?:[\w-]+ ){0,4}?)(on (?:an?|the) (?:[\w-]+ ){0,2}?(?:lake|sea|ocean|lagoon|loch|fjord))\b/gi,
    (...args) =>
      BESIDE_OR_ABOARD.test(whole(args)) || /\bhouse|cabin|by\b|at\b/i.test(args[1] ?? '')
        ? (args[0] ?? '')
        : `${args[1]}in a rowing boat ${args[2]}`,
  ],
  // What is bought in a shop is handed over by its keeper.
  [
    new RegExp(
      `\\bbuy(s|ing)? (?!(?:him|her|them)\\b)((?:${DET} |some )?${ADJ}[\\w-]+)(?: (?:in|at|from|inside)) (${DET}) (${ADJ})(${SHOPS})\\b(?! (?:window|front|keeper))`,
      'gi',
    ),
    (...args) => {
      const [said = '', end = '', what = '', det = '', how = '', shop = ''] = args;
      return /\bshop ?keepers?|assistant|clerk|cashier|owner|seller|vendor\b/i.test(whole(args)) ||
        /\band\b/.test(what)
        ? said
        : `${inflected('take', end)} ${what.replace(/^(?:some |the )?milk$/i, 'a milk carton')} from a shopkeeper in ${det} ${how}${shop}`;
    },
  ],
  // One cuts one's way with a blade.
  [
    new RegExp(
      `\\b(?:hack|slash|chop|cut|hew)(s|ing|ting|ping)? (?:(?:his|her|their|a) (?:way|path) )?through (?:the |some |thick |dense )*((?:jungle|forest|rainforest) )?(?:thick |dense )?(vines|creepers|lianas|undergrowth|jungle|foliage|vegetation|bush|rainforest|ferns|reeds|thicket|brambles)\\b(?: (?:with|using) (?:an?|the|his|her|their)? ?machetes?)?(?: (?:to|towards?|before|near|around) ${DET} (?:[\\w-]+ ){0,3}?(temple|ruins?|pyramid|shrine|city))?(?: in the (?:jungle|rainforest|forest))?`,
      'gi',
    ),
    (...args) => {
      const [said = '', end = '', wood = '', what = '', goal = ''] = args;
      const many = MANY.test(whole(args));
      const where = goal
        ? ' in the jungle temple'
        : /jungle|rainforest|vines|creepers|lianas|machete/i.test(`${wood}${what}${said}`)
          ? ' in the jungle'
          : '';
      return `${inflected('cut', end)} ${/jungle|rainforest|vegetation|foliage|undergrowth/i.test(what) ? 'vines' : what} with ${many ? 'machetes' : 'a machete'}${where}`;
    },
  ],
  [
    /\b(?:an?|the) (?:[\w-]+ ){0,3}?temple (?:(?:lost |hidden |buried |deep |overgrown )*in|in the middle of|surrounded by|swallowed by|overgrown by) (?:the |a )?(?:[\w-]+ )?(?:jungle|rainforest|amazon)\b/gi,
    'the jungle temple',
  ],
  // Water is fought with from pistols: two at each other, more of them all at one.
  [
    /\b(?:hav|start|enjoy|get into)(es|e|s|ing)? (?:an?|the|their) (?:[\w-]+ ){0,2}?(?:water|water[- ]?(?:gun|pistol)) (?:fight|battle|war)\b/gi,
    (...args) => {
      const [, end = ''] = args;
      const two = /\b(?:two|couple|pair|twins|brother and sister|both)\b/i.test(whole(args));
      return `${inflected('shoot', end)} water pistols at ${two ? 'each other' : /\b(?:children|kids|boys|girls|pupils)\b/i.test(whole(args)) ? 'a boy' : 'a friend'}`;
    },
  ],
  // Whoever hauls freight between the stars has a cockpit there.
  [
    new RegExp(
      `\\b(?:in|inside|from) (?:the |${DET} )?(?:[\\w-]+ )?(?:cockpit|cabin|bridge|galley) of ${DET} ${ADJ}(?:freighter|cargo ship|hauler|transport|ship|cruiser|shuttle|scout ship)\\b|\\b(?:in|inside|aboard|on) ${DET} ${ADJ}(?:space freighter|freighter)(?: cockpit)?\\b`,
      'gi',
    ),
    (...args) =>
      /\b(?:space|spacer|star|alien|galax\w+|astronaut|cosmonaut|android|planet|orbit\w*|smuggler's starship|asteroids?)\b/i.test(
        whole(args),
      )
        ? 'in the cockpit of a spaceship'
        : (args[0] ?? ''),
  ],
  // Somebody drawn on the board is seen on it.
  [
    /\b(?:discover|find|see|notic|spot|star|look|laugh|point|giggl)(e?s|ing|e)? (?:at )?(?:an?|the|his|her|their) (?:[\w-]+ ){0,2}?(?:drawing|caricature|cartoon|sketch|doodle|picture|portrait) of (?:himself|herself|themselves|him|her|(?:an?|the|their|his|her) (?:[\w-]+ )?[\w-]+) (?:on|across) (?:an?|the|his|her) (?:[\w-]+ )?(?:blackboard|chalkboard|board|whiteboard)\b(?: in (?:an?|the|his|her) (?:[\w-]+ )?classroom)?/gi,
    (said, end = '') => {
      const stem = /^(?:laugh|giggl)/i.test(said)
        ? 'laugh'
        : /^point/i.test(said)
          ? 'point'
          : /^(?:discover|find)/i.test(said)
            ? 'discover'
            : 'look';
      // A face in the close-up of a discovery would leave the board out.
      const at = stem === 'discover' ? '' : ' at';
      return `${inflected(stem, end)}${at} a caricature board in the classroom, full shot`;
    },
  ],
  // A commander of tanks stands up in his own.
  [
    /\b(an?|the) ((?:[\w-]+ )?)tank (?:commander|gunner|crewman)\b(?![^.]*\btanks?\b)/gi,
    '$1 $2soldier in a tank',
  ],
  // What grows behind glass.
  [
    /\b((?:an?|the) (?:[\w-]+ )?)(plant|flower|seedling|sapling|vine) (?:grow(?:s|ing)?|bloom(?:s|ing)?|sprout(?:s|ing)?) (?:in|inside) (?:an?|the) (?:[\w-]+ )?(?:(?:lab|laboratory|glass|growth|test|containment) )+(?:chamber|case|cabinet|tank|box|tube)\b/gi,
    '$1$2 under a glass dome in the laboratory',
  ],
  [
    /\b(in|inside|into|of) (an?|the) (?:[\w-]+ )?(?:lab|laboratory) (?:chamber|cell|room|hall|wing)\b/gi,
    '$1 $2 laboratory',
  ],
  // Bare stairs, not a mansion's.
  [
    /\b(in|on|down|up|into|of) (?:an?|the|his|her|their) (?:[\w-]+ )?(?:hospital|clinic|apartment|apartment building|office|office building|hotel|school|fire|emergency|car park|parking garage|tower block|high-rise|skyscraper|concrete|tenement|council|service|back) (?:stair ?well|stairway|staircase|stairs)\b/gi,
    '$1 the concrete stairwell',
  ],
];
