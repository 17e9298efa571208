/** Insides in plain words: cabins, trailers, vans, towers, cellars and landings by the names the catalogue has for them. */
import { DET_OR_OURS as DET, whole } from './phrase-parts.ts';

type Reword = (said: string, ...parts: string[]) => string;

/** Words before a place that tell how it is. */
const LOOK = '(?:[\\w-]+ ){0,3}?';
const WHEELED =
  '(?:caravan|trailer|camper ?van|camper|motor ?home|rv|winnebago|mobile home|airstream)(?! (?:park|site|hitch|door|roof|window|club))';
/** Those who paint their faces for a show. */
const MADE_UP =
  /\b(?:clowns?|actors?|actress(?:es)?|drag|performers?|mimes?|star|dancers?|showgirls?|make-?up|costumes?|circus|film|movie|wigs?)\b/i;

/** "clowns" stays, "a spy" is two of them: what is swapped takes two. */
const SWAPS =
  /(?<=^|[.!?:,] )an? ((?:[\w-]+ )?(?:spy|agent|stranger|thief|courier|smuggler|businessman|man|woman)) (?:swap|exchange|trade)s? (?=(?:briefcases|suitcases|envelopes|packages|bags|parcels|letters|phones)\b(?! with\b))/gi;
/** "with a stranger": the other is told of, and each thing goes from one hand into another. */
const SWAPS_WITH =
  /\b(swap|exchang|trad)(e?s|e|p?ing)? (?:(?:their|his|her|two) )?((?:[\w-]+ )?)(briefcase|suitcase|envelope|package|bag|parcel|letter|phone)s (?=with (?:an?|the|his|her|another)\b)/gi;
const PLURAL: Readonly<Record<string, string>> = {
  spy: 'spies',
  thief: 'thieves',
  businessman: 'businessmen',
  man: 'men',
  woman: 'women',
};

export const INSIDES_IN_WORDS: readonly (readonly [RegExp, string | Reword])[] = [
  // Who takes off the paint does so at the mirror, a cloth to the face.
  [
    /\b(remov|tak|wip|clean|wash|scrub|rubb?)(es?|s|ing) (?:off )?(?:(?:his|her|their|the|all) )?(?:[\w-]+ )?(?:make-?up|grease ?paint|face ?paint|clown paint)(?: off)?\b/gi,
    (_, __, end = '') => `wip${/ing/.test(end) ? 'ing' : 'es'} the face with a cloth`,
  ],
  // In what is drawn by a car one lives; a performer's has the mirror of a dressing room.
  [
    new RegExp(`\\b(?:in|inside|in the back of|within) ${DET} ${LOOK}${WHEELED}\\b`, 'gi'),
    (...args) =>
      /trailer|caravan/i.test(args[0] ?? '') && MADE_UP.test(whole(args))
        ? 'in the dressing trailer'
        : 'inside a caravan',
  ],
  [
    new RegExp(
      `\\b(on|at|in|by) ${DET} ((?:small|tiny|folding|narrow|little|cramped) )?(?:caravan|camper ?van|camper|motor ?home|trailer)(?:['’]s)? (table|bed|bunk|sofa|bench|sink|stove|window|kitchen|step)\\b`,
      'gi',
    ),
    (_, at = '', how = '', thing = '') =>
      /kitchen|sink|stove/i.test(thing)
        ? 'inside a caravan'
        : `${at} a ${how ?? ''}${thing} inside a caravan`,
  ],
  // What is done in a van by two or with bags is done in its hold, not at its wheel.
  [
    new RegExp(
      `\\b(?:in|inside) ${DET} (?:(?:moving|parked|speeding|laundry|delivery|getaway|white|black|windowless|dark|cramped|surveillance|unmarked|removal|transit|bakery|florist['’]?s|police|armou?red|rusty|old|cargo|back of ${DET}) )*van\\b`,
      'gi',
    ),
    (...args) =>
      /\b(?:count|hid(?:e|es|ing)\b|split|divid|sort|tied|bound|gagged|hostage|listen|headphones|surveillance|monitors?|play(?:s|ing)? cards|sleep|interrogat|chang|argu|loot|bags|laundry|armou?red|stakeout|crouch|huddle)/i.test(
        whole(args),
      ) && !/\bdriv(?:es?|ing)\b|behind the wheel|windscreen/i.test(whole(args))
        ? `in the back of a ${/laundry/i.test(args[0] ?? '') ? 'laundry van' : 'van'}`
        : (args[0] ?? ''),
  ],
  // Whoever hears the deep listens at the set; charges there are no assault.
  [
    /\b(listen|wait|brac)(s|es|ing|e)? (?:out )?for (?:the )?(?:(?:distant|falling|enemy|more) )*(?:depth charges|destroyers?|propellers|sonar(?: pings?)?|torpedo(?:es)?|pings?)\b/gi,
    (_, __, end = '') => `listen${/ing/.test(end) ? 'ing' : 's'}`,
  ],
  [
    new RegExp(
      `\\b(?:in|inside|at|of|on) ${DET} (?:(?:red-lit|dark|dim|dimly lit|cramped|red|tense|silent|submarine['’]?s?|sub['’]?s?|u-boat) )*(?:control room|bridge|conning tower|command cent(?:er|re))\\b(?: of ${DET} (?:[\\w-]+ )?(?:submarine|u-boat|sub)\\b)?`,
      'gi',
    ),
    (...args) =>
      /\b(?:submarine|u-boat|submariner|periscope|sonar)s?\b/i.test(whole(args))
        ? /\bred\b|red-lit/i.test(args[0] ?? '')
          ? 'in a submarine in red light'
          : 'in a submarine'
        : (args[0] ?? ''),
  ],
  // High over the snow one stands in the cabin, whatever one says it hangs from.
  [
    new RegExp(
      `\\b(?:in|inside|on|aboard|on board|atop) ${DET} (?:(?:swaying|stuck|stalled|crowded|moving|empty|small|red|swinging|stranded|dangling|ski|mountain|alpine|glass) )*(?:cable cars?|ski gondola|gondola lift|ropeway)(?: cabin)?(?:,? (?:high )?(?:above|over|in|up in|across) (?:the )?(?:swiss |snowy |french |high )*(?:alps|mountains|peaks|valley|snow|dolomites|himalayas?|ravine))?\\b`,
      'gi',
    ),
    'in a cable car cabin',
  ],
  [
    SWAPS_WITH,
    (_, __, ending = '', which = '', what = '') =>
      `exchang${/ing/.test(ending) ? 'ing' : /s$/.test(ending) ? 'es' : 'e'} ${/^[aeiou]/i.test(which + what) ? 'an' : 'a'} ${which}${what} `,
  ],
  [SWAPS, (_, who = '') => `two ${who.replace(/\w+$/, (w) => PLURAL[w.toLowerCase()] ?? `${w}s`)} exchange `],
  // A ringer's tower is the one with the bells, whatever hangs from them.
  [
    /\b(in|inside|of|up) (?:an?|the|his|her) (?:(?:old|high|stone|dark|church|cathedral|tall|medieval|village) )*tower\b(?! (?:block|bridge|crane|room))/gi,
    (...args) =>
      /\bbell[- ]?(?:ringer|ropes?|tower)s?\b|\brings? (?:the|a) (?:[\w-]+ )?bells?\b|\bringing (?:the|a) (?:[\w-]+ )?bells?\b|\bringers?\b|\bhunchback\b/i.test(
        whole(args),
      )
        ? `${args[1] ?? 'in'} the bell tower`
        : (args[0] ?? ''),
  ],
  // Who is at its wheel drives it, whatever one may live in behind.
  [new RegExp(`\\b(at|behind) the wheel of ${DET} ${LOOK}${WHEELED}`, 'gi'), '$1 the wheel of a van'],
  // An auctioneer is at an auction, unless it is said where else.
  [
    /^[^.]*\bauctioneer\b[^.]*(?=\.?$)/gi,
    (said) =>
      /\b(?:in|at|inside|outside|on|from|through) (?:an?|the|his|her|my)\b/i.test(said)
        ? said
        : `${said} in an auction house`,
  ],
  // Where things are sold by the hammer.
  [
    /\b(?:in|at|inside|of|across) (?:an?|the) (?:[\w-]+ ){0,2}?(?:sale ?room|sales ?room|auction (?:room|hall|house)|auction)\b/gi,
    'in an auction house',
  ],
  [/\bthe (?:winning|highest|top|last|final|rival|new|lucky) bidder\b/gi, 'a bidder who raises the hand'],
  [
    /\b((?:an?|the) (?:[\w-]+ )?auctioneer) (?=(?:points|shouts|calls|gestures|smiles|raises|waves|looks|nods|winks)\b)/gi,
    '$1 at the podium ',
  ],
  // What comes over a trawler's side comes onto its deck.
  [
    /\b(haul|pull|drag|heav|winch|draw)(s|es|ing|e)? (?:in )?(?:an?|the|his|her|their) (?:[\w-]+ ){0,3}?nets?(?: (?:full of|of|bulging with|heavy with) (?:[\w-]+ )?fish)?(?: (?:onto|aboard|on board|over the (?:side|rail)(?: of)?|into|on|in from the side of))? (?:(?:the )?deck of )?(?:an?|the|his|her|their) (?:[\w-]+ )?(?:trawler|fishing boat|fishing vessel)(?:['’]s deck)?(?: (?:in|on|through) (?:an? |the )?(?:heavy|rough|stormy|choppy|wild|raging) (?:seas?|waters?|waves))?/gi,
    (said, _, end = '') =>
      `haul${/ing/.test(end) ? 'ing' : end ? 's' : ''} a net full of fish on the trawler deck${/heavy|rough|stormy|wild|raging/i.test(said) ? ' in a storm' : ''}`,
  ],
  // What sticks in a doorway is pushed there by one and pulled by the other.
  [
    /\b(?:get|have|wedge|jam)(?:s|ting)? (an?|the|their) ((?:[\w-]+ )?(?:wardrobe|sofa|couch|piano|mattress|dresser|fridge|table|bed|bookcase|cupboard|armchair)) (?:stuck |jammed |wedged )?in (?:an?|the) (?:narrow |front |back )?(?:doorway|door)\b/gi,
    'push $1 $2 in front of an open doorway',
  ],
  // Jazz under a vault.
  [
    /\b(in|at|inside|of) (?:an?|the) (?:[\w-]+ ){0,2}?(?:(?:jazz |blues )?(?:cellar|basement|underground|vaulted)(?: jazz| blues)? (?:club|bar|venue)|jazz cellar|jazz basement|jazz dive|jazz joint)\b/gi,
    '$1 the jazz cellar',
  ],
  // Upstairs, where the stairs end.
  [
    /\b(on|at|across|along) (?:an?|the|his|her|their) (?:(upstairs|moonlit|dark|dim|top|upper|first-floor|narrow|cold|creaky|small) )*(?:stair |upstairs )?landing\b(?! (?:strip|pad|craft|site|gear|zone|stage|field|party))/gi,
    (...args) => `on the stair landing${/moonlit/i.test(args[0] ?? '') ? ' by moonlight' : ''}`,
  ],
  // Whose floor it is says where one is.
  [
    /\b(mop|sweep|polish|scrub|wax|buff|clean|wash|vacuum|hoover)(s|es|ing)? (?:an?|the) (?:(?:empty|huge|school|long|old|dirty|shiny|marble|tiled|wooden) )*(gymnasium|gym|kitchen|hospital|school corridor|hospital corridor|corridor|hallway|classroom|ballroom|church|museum|supermarket|garage|bathroom|library|station|theatre|office|ward|lobby|canteen|diner|bar|shop)(?:['’]s)? floors?\b/gi,
    (_, verb = '', end = '', room = '') =>
      `${verb}${end ?? ''} the floor in the ${/^gym$/i.test(room) ? 'gymnasium' : room}`,
  ],
  // A school bus, a lollipop lady and a headmaster are at one gate.
  [
    /\b(?:at|outside|by|before|through) the (?:front |main |iron )*gates?\b(?! (?:of|to)\b)/gi,
    (...args) =>
      /\bschool|\bteacher|\bheadmaster|\bheadmistress|\blollipop (?:lady|man)|\bpupils?\b/i.test(
        whole(args),
      ) &&
      !/\b(?:prison|palace|castle|garden|farm|airport|factory|school (?:gate|entrance))/i.test(whole(args))
        ? 'at the school gate'
        : (args[0] ?? ''),
  ],
  // Who sits asleep at the window of a train has the seat there.
  [
    /\b(?:against|at|by|on) (?:the|a) window (?:of|in|on) (?:an?|the) (?:(?:crowded|packed|morning|evening|night|late|commuter|busy|empty|moving|early|last|rainy|suburban|rattling) )*(train|bus|tram|coach|subway|metro)\b/gi,
    (...args) => {
      const hour = /\b(morning|evening|night)\b/i.exec(args[0] ?? '')?.[1];
      return `in the window seat${hour ? (/night/i.test(hour) ? ' at night' : ` in the ${hour}`) : ''}`;
    },
  ],
  // Doors that close are those of the train, and who slips through is between them.
  [
    /\b(?:squeez|slip|leap|jump|dash|dart|div|rush|push|sprint|hurl|lung)(es?|s|ing)?(?: (?:himself|herself))? (?:in |out )?(?:through|between|into) (?:the |an? )?(?:(?:closing|sliding|half-closed|shutting|train|subway|metro|tube|carriage) )+doors?\b(?: of (?:an?|the) (?:[\w-]+ )?(?:train|carriage|subway(?: car)?|metro))?(?: (?:on|at|in) (?:an?|the) (?:[\w-]+ )?(?:platform|station|subway platform|subway station|subway))?/gi,
    (...args) => {
      const said = args[0] ?? '';
      const end = /ing$/i.test(args[1] ?? '') ? 'ing' : args[1] ? 'es' : '';
      return /train|subway|metro|tube|carriage|platform|station|commuter/i.test(whole(args))
        ? `reach${end} forward in the train doors${/\b(?:shot|close|view|angle|pov)\b/i.test(whole(args)) ? '' : ', full shot'}`
        : said;
    },
  ],
  // A cold room is walked into.
  [
    /\b(?:in|inside) (?:an?|the|his|her|their) (?:[\w-]+ )?(?:walk-?in|restaurant['’]?s?) (?:fridge|refrigerator|freezer|cooler)\b/gi,
    'in the walk-in cooler',
  ],
  // Troops ride under the canvas of a lorry, not in its cab.
  [
    /\b(?:in|inside|on) the back of (?:an?|the|their) (?:(?:[\w-]+ )?(?:army|military|troop|transport|canvas|covered) )(?:truck|lorry|transport)\b/gi,
    'in the troop truck',
  ],
  [
    /\b(?:in|inside|aboard) (?:an?|the|their|his|her) (?:(?:cramped|tiny|small|damaged|falling|apollo|soyuz|returning|burning|drifting|dark|silent) )*capsule\b/gi,
    (...args) =>
      /\b(?:astronaut|cosmonaut|space|orbit|re-?entry|mission control)/i.test(whole(args))
        ? 'in the space capsule'
        : (args[0] ?? ''),
  ],
  // On a boat one lives in its cabin.
  [
    /\b(?:in|inside) (?:an?|the|his|her|their) (?:[\w-]+ ){0,2}?(?:narrow ?boat|canal ?boat|house ?boat|barge|sail ?boat)(?: cabin|'s cabin| kitchen| galley)\b/gi,
    'inside a houseboat',
  ],
  // One booth for as many as can press into it.
  [
    /\b(?:squeez|cram|pil|press|crowd|jam|pack|bundl|squash|pos|sit|pull(?:ing)? (?:silly |funny )?fac|kiss|laugh|giggl|grin|mak(?:e|es|ing) (?:silly |funny )?fac)(?:e|es|s|ed|ing|mming|ms|ting)?(?: together)? (?:in|into|inside) (?:an?|the) (?:[\w-]+ )?photo ?booth\b(?: (?:at|in|on) (?:an?|the) (?:fun ?fair|fairground|mall|station|party|wedding|arcade))?/gi,
    (...args) => {
      const match = args[0] ?? '';
      const end = /^\w+ing\b/i.test(match) ? 'ing' : /^\w+s\b/i.test(match) ? 's' : '';
      return /^kiss/i.test(match)
        ? `kiss${/^kiss\b/i.test(match) ? '' : end === 's' ? 'es' : end} in the photo booth${/\b(?:shot|close|view|angle|pov)\b/i.test(whole(args)) ? '' : ', medium close-up'}`
        : `smil${end === 'ing' ? end : `e${end}`} at the camera in the photo booth`;
    },
  ],
  [
    /\b(?:in|inside|into) (?:an?|the) photo ?booth\b(?: (?:at|in) (?:an?|the) (?:fun ?fair|fairground|mall|station|party|arcade))?/gi,
    'in the photo booth',
  ],
];
