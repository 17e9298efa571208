/** "through a keyhole we see", "sniper scope view of", "leaves in the foreground": all ways to say what the camera looks through, said in one. */
import type { Lens } from '../../model/lens.ts';

const MIRROR = '(?:rear[- ]?view|wing|side|driving)[- ]mirrors?';

/** What it is called. */
const CALLED: readonly (readonly [Lens, string])[] = [
  ['binoculars', 'binoculars?|field glasses|opera glasses'],
  [
    'scope',
    "(?:(?:sniper|rifle|gun|weapon)(?:'s)? )?(?:scope|crosshairs?|gunsights?|cross ?hairs?)|(?:rifle|gun|sniper)(?:'s)? sights?",
  ],
  ['spyglass', 'telescope|spyglass|spy glass|peep ?hole|spy ?hole|door viewer|magnifying glass'],
  ['keyhole', 'key ?hole'],
  ['night-vision', 'night[- ]vision(?: (?:goggles|camera|scope))?'],
  [
    'security-camera',
    '(?:cctv|security|surveillance|dash(?:board)?|body|doorbell)[- ]?(?:camera|cam)(?: (?:monitor|screen|footage|feed))?|cctv(?: (?:monitor|screen|footage|feed))?|surveillance (?:footage|feed|monitor)',
  ],
  ['viewfinder', '(?:camera )?view ?finder|camcorder|camera lens|video camera|lens of (?:a|the) camera'],
  [
    'phone',
    "(?:(?:smart|mobile |cell )?phone(?:'s)?|tablet) (?:screen|camera)|screen of (?:a|the|his|her) (?:smart)?phone",
  ],
  [
    'cracked-glass',
    '(?:broken|cracked|shattered|smashed) (?:glass|window|windowpane|pane|mirror|windscreen|windshield)',
  ],
  [
    'vehicle-window',
    "(?:car|taxi|cab|bus|train|plane|van|truck|tram|carriage)(?:'s)? (?:side )?windows?|(?:passenger|driver)(?:'s)? (?:side )?window|window of (?:a|the|his|her) (?:\\w+ )?(?:car|taxi|bus|train|plane|van|tram)",
  ],
  ['windscreen', 'wind(?:screen|shield)'],
  ['mirror', MIRROR],
  ['porthole', 'porthole|hatch'],
  [
    'bars',
    'bars(?: of (?:a|the|his|her|its) (?:\\w+ )?(?:cell|cage|prison|jail|gate))?|cage|grating|grille|railings',
  ],
  [
    'fence',
    '(?:chain[- ]?link|wire|barbed[- ]wire|mesh|garden|wooden|picket|school)?[- ]?fence|wire mesh|barbed wire',
  ],
  ['blinds', '(?:venetian |window )?blinds|slats|shutters'],
  ['curtain', '(?:(?:gap|slit|opening) in (?:the|a) )?(?:bead(?:ed)? )?curtains?|drapes'],
  [
    'leaves',
    'leaves|foliage|bush(?:es)?|branches|undergrowth|(?:tall |long )?grass|reeds|trees|ferns|plants',
  ],
  [
    'doorway',
    'doorways?|doors?|door ?frame|archway|arch|gateway|hatchway|(?:gap|crack) (?:in|of) (?:a|the) door',
  ],
  ['window', 'windows?(?:pane| frame|[- ]pane)?|shop window|glass(?: door| wall| pane)?|pane'],
];

const WHICH =
  "(?:(?:an?|the|his|her|their|its|some|two|my|your) )?(?:(?!(?:with|of|in|we|and|is|on|at|to) )[\\w'-]+,? ){0,3}?";
const SEEN =
  '(?:seen|viewed|shot|filmed|framed|glimpsed|watched|visible|spied|spotted|observed|(?:a )?(?:view|glimpse|peek)|(?:pov|point[- ]of[- ]view|first[- ]person)(?: (?:shot|view))?(?: (?:looking|peering|peeking))?|we (?:see|look|watch|peer|peek|spy)(?: (?:him|her|them|it))?)';
const WET = /\b(?:wet|rain[\w-]*)\b/i;
/** Which of them need no "through": a view or a picture of their own. */
const INSTRUMENTS: ReadonlySet<Lens> = new Set([
  'binoculars',
  'scope',
  'spyglass',
  'keyhole',
  'viewfinder',
  'phone',
  'security-camera',
  'night-vision',
  'mirror',
]);

const RULES: readonly (readonly [Lens, readonly RegExp[]])[] = CALLED.map(([lens, names]) => [
  lens,
  [
    new RegExp(
      `\\b${SEEN}(?: (?:only|partly|partially|just))? (?:(?:in |out )?through|between|from behind|framed by)(${` ${WHICH}`})(?:${names})\\b(?: of (?=(?:an?|the|his|her) ))?(?:,? we (?:see|watch|spot|look at)| shows?\\b)?`,
      'gi',
    ),
    new RegExp(`\\bframed (?:by|in)( ${WHICH})(?:${names})\\b`, 'gi'),
    new RegExp(
      `(?<=^|[.:;] |"|- )(?:looking |peering |peeking |spying )?(?:through|between)( ${WHICH})(?:${names})\\b(?=,|:| of (?:an?|the|his|her) \\w+(?: \\w+)?[,:]| we )(?: of (?=(?:an?|the|his|her) ))?(?:,? we (?:see|watch|spot|look at)|,? there is)?`,
      'gi',
    ),
    ...(INSTRUMENTS.has(lens)
      ? [
          new RegExp(
            `(?:\\b(?:pov|point[- ]of[- ]view|view|shot) (?:of|from|through) )?(?:\\b(?:an?|the) )?()\\b(?:${names})(?:'s)? (?:pov|point[- ]of[- ]view|view|perspective|shot|footage|feed|image|recording)\\b(?: (?:of|on)\\b|:|,)?`,
            'gi',
          ),
          new RegExp(
            `\\b(?:pov|point[- ]of[- ]view|footage|view|image) (?:of|from|in|on)( ${WHICH})(?:${names})\\b`,
            'gi',
          ),
        ]
      : []),
    ...(lens === 'mirror'
      ? [
          new RegExp(
            `\\b(?:reflected |visible |seen |appearing )?(?:in|through)( ${WHICH})(?:${MIRROR})\\b(?: of (?:a|the|his|her) (?:moving |speeding )?(?:car|van|truck|taxi)\\b)?(?:,? we see)?`,
            'gi',
          ),
          new RegExp(`(?<=^|[.] )(?:the |a )?()(?:${MIRROR}) (?:shows|reflects|fills with)\\b`, 'gi'),
        ]
      : []),
    ...(lens === 'security-camera'
      ? [new RegExp(`(?<=^|[.] )(?:an? |the )?()(?:${names})(?:,|:| of\\b| shows?\\b)`, 'gi')]
      : []),
    new RegExp(`(?<=^|[.] )(?:an? |the )?()(?:${names}):`, 'gi'),
    ...(lens === 'leaves'
      ? [
          new RegExp(
            `,? ?(?:\\bwith )?(?:\\b(?:blurred|blurry|out[- ]of[- ]focus|dark|green|wet|some) )*()\\b(?:${names}) (?:(?:blurred|blurry|out of focus) )?in (?:the )?foreground`,
            'gi',
          ),
          new RegExp(
            `\\bforeground (?:of |framed by |with )?(?:(?:blurred|blurry|dark|green) )*()(?:${names})\\b`,
            'gi',
          ),
        ]
      : []),
    ...(lens === 'bars'
      ? [
          /\b(?:out |in )?(?:through|from behind|between)( )(?:the |his |her )?(?:(?:iron|steel|prison|cell|rusty) )*bars(?= of (?:his|her|the|a|an|their) (?:[\w-]+ )?(?:cell|prison|jail)\b)/gi,
          /(?<=\bbehind )()(?:(?:the|some) )?(?:(?:prison|iron|cell|jail|steel|rusty|metal|cage|thick) )?bars\b/gi,
        ]
      : []),
  ],
]);

/** Who looks into a mirror at the wheel is seen doing so. */
const LOOKS_IN =
  /\b(?:look|glanc|check|peer|star|gaz|watch|see|adjust|fix|notic|spot|appl|catch|straighten|lipstick|mascara|make-?up)(?:s|es|ing|e)?\b/i;

/** Close up, it is the eyes in the mirror that one sees. */
const CLOSE_IN = /\bclose[- ]?up\b/i;

/** Who sits in the car is seen through its windscreen from the road. */
const ABOARD = /\b(?:in|inside|driv(?:es?|ing)|driver|passengers?|behind the wheel)\b/i;

const spoken = (lens: Lens): string => lens.replace('-', ' ');

/** The way it is said for each lens: what the lexicon knows. */
export const LENS_PHRASES: Readonly<Record<Lens, readonly string[]>> = Object.fromEntries(
  CALLED.map(([lens]) => [lens, [`lens of ${spoken(lens)}`, `wet lens of ${spoken(lens)}`]]),
) as unknown as Record<Lens, readonly string[]>;

/** Rooms that a window is called after: whoever is seen through it is in there. */
const ROOMS =
  /\b(bus|train|tram|coach|car|taxi|plane|(?:toy |sweet |book |pet |barber )?shop|caf[eé]|coffee shop|restaurant|diner|bar|pub|bakery|hotel room|hotel|office|kitchen|bedroom|classroom|hospital|cabin|library)\b/i;
const SOMEWHERE = /\b(?:in|inside|at|on) (?:an?|the|his|her|their) (?!rain|window|evening|morning|night)/i;
const ELSEWHERE =
  /\b(?:prisoner|inmate|patient|astronaut|diver|passenger|monk|nun|soldier|sailor|captain)s?\b/i;
const VEHICLES = /\b(?:bus|train|tram|coach|car|taxi|plane|airplane|aeroplane|airliner)\b/i;
const CLOSE = /\bclose[- ]?up\b|\bmedium\b/i;
const behindPane = (pane: string): string => {
  const room = ROOMS.exec(pane)?.[1];
  return room ? ` ${/^(?:bus|train|tram|coach|plane)$/i.test(room) ? 'on' : 'in'} a ${room}` : '';
};

/** What is pressed against a pane is seen from the other side of it. */
const PRESSED =
  /\b(?:press|lean|rest|squash|flatten|push|place|lay|put)(s|es|ed|ing)? (?:his|her|their|its|both|one)(?: \w+)? (?:faces?|noses?|foreheads?|cheeks?|heads?|hands?|palms?|paws?)(?: flat)? (?:up )?(?:against|to|on|onto) ((?:an?|the|his|her) (?:[\w-]+ ){0,2}?(?:window ?pane|window|glass(?: (?:front )?(?:doors?|front|walls?))?|pane)(?: of (?:an?|the) (?:[\w-]+ ){0,2}?(?:mall|supermarket|store|shop|grocery))?)\b/gi;

const LURKERS =
  /\b(?:zombies?|undead|ghouls?|vampires?|werewol(?:f|ves)|monsters?|creatures?|aliens?|demons?|mutants?|infected)\b/i;
const SHOPS = /\b(?:supermarket|store|grocery|mall)\b/i;

const seenPressed = (said: string): string =>
  said.replace(PRESSED, (match, ending = '', pane: string) => {
    // From farther off one sees the vehicle, and who is at its window.
    if (VEHICLES.test(pane) && !CLOSE.test(said)) return match;
    const wet = /\brain|\bstorm/i.test(said) ? pane.replace(/^\w+ /, '$&rainy ') : pane;
    // The dead and their like are out there, and whoever tells of it within.
    if (LURKERS.test(said) && SHOPS.test(pane))
      return `stand${/ing/.test(ending) ? 'ing' : ending ? 's' : ''} behind the window in the ${/\bmall\b/i.test(pane) ? 'shopping mall' : 'supermarket'}`;
    const there =
      behindPane(pane) || (SOMEWHERE.test(said) || ELSEWHERE.test(said) ? '' : ' in a living room');
    return `look${/ing/.test(ending) ? 'ing' : ending ? 's' : ''} out${there}, seen through ${wet}`;
  });

export function throughLenses(plain: string): string {
  const said = seenPressed(plain);
  if (!/through|between|behind|framed|view|pov|shot|footage|camera|foreground|cctv|mirror|cam\b/i.test(said))
    return said;
  const kept = /\b(?:zoo|cage|circus|kennel)\b/i.test(said)
    ? said.replace(/\bbehind (?:the )?bars\b/gi, 'seen through the bars')
    : said;
  const outside = kept.replace(
    /\b(porthole|hatch|window) of (?:an?|the) (submarine|sub|ship|boat|spaceship|spacecraft|space station)\b/gi,
    (_, pane: string, craft: string) =>
      `${pane === 'window' ? 'porthole' : pane}, ${/^s?u?b|^submarine/i.test(craft) && !/^boat|^s(?:hip|pa)/i.test(craft) ? 'underwater' : /^space/i.test(craft) ? 'in space' : 'at sea'}`,
  );
  return RULES.reduce((text, [lens, patterns]) => {
    if (lens === 'windscreen' && ABOARD.test(text)) return text;
    if (lens === 'mirror' && !CLOSE_IN.test(text) && LOOKS_IN.test(text.replace(/\bwe see\b/gi, '')))
      return text;
    return patterns.reduce(
      (now, pattern) =>
        now.replace(pattern, (match: string, which: string) => {
          const prison = lens === 'bars' && which === '' ? 'bars ' : '';
          const rest = / of $/.test(match)
            ? ' in '
            : /,? (?:we|there) \w+$/.test(match)
              ? ','
              : /[:,]$/.test(match)
                ? ','
                : / of$/.test(match)
                  ? ','
                  : '';
          const place = lens === 'bars' && /\b(?:prison|jail|cell)\b/i.test(match) ? ' in prison' : '';
          const room = lens === 'window' && !SOMEWHERE.test(text.replace(match, '')) ? behindPane(which) : '';
          return `${prison}${canonical(lens, which)}${place}${room}${rest}`;
        }),
      text,
    );
  }, outside);
}

const canonical = (lens: Lens, which: string): string =>
  `${WET.test(which) && /window|glass|windscreen/.test(lens) ? 'wet ' : ''}lens of ${spoken(lens)}`;
