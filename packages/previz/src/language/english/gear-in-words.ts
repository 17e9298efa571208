/** Gear of trades in the words of trades: who operates a digger drives it, a tray of bread is bread that is carried. */
const OWN = "(?:an?|the|his|her|their)(?: [\\w-]+(?:'s)?)?";
const ON_SCREENS =
  '(?:(?:the|an?|his|her|some|its|their) )?(?:[\\w-]+ )?(?:scans?|x-?rays?|data|charts?|graphs?|numbers|results|statistics|code|footage|figures|images?|designs?|diagrams?|bugs?)';
const SCREENS = '(screens?|monitors?|displays?|tablet|computer|laptop)';

/** Rows as in `senses-in-words.ts`. */
export const GEAR_IN_WORDS: readonly (readonly [string, string, string, string])[] = [
  // A beam that is carried is no light.
  ['carry|carri|lift|haul|shoulder', `(${OWN}) (?:beams?|girder|joist)`, 'carry', ' $1 wooden plank'],
  [
    'stop|halt',
    '((?:an?|the|some) (?:[\\w-]+ )?(?:car|truck|van|driver|motorcycle|motorcyclist|vehicle|lorry|taxi)s?)',
    'wave',
    ' at $1',
  ],
  [
    'carry|carri|bring|hold|serve',
    '(?:an?|the|his|her) (?:[\\w-]+ )?tray (?:of|with|full of) ((?:fresh |warm |hot |freshly baked )?(?:bread|loaves|rolls|buns|croissants|cookies|pastries|cakes?|cupcakes|pies|pretzels|baguettes|muffins))',
    'carry',
    ' $1',
  ],
  [
    'explain|show|present|demonstrate|point',
    `(?:(?:at|out|to) )?${ON_SCREENS} (?:on|in) (an?|the|his|her|their) (?:[\\w-]+ )?${SCREENS} to `,
    'point',
    ' at $1 $2 next to ',
  ],
  [
    'explain|show|present|demonstrate|point',
    `(?:(?:at|out|to) )?${ON_SCREENS} (?:on|in) (an?|the|his|her|their) (?:[\\w-]+ )?${SCREENS}`,
    'point',
    ' at $1 $2',
  ],
  ['sell|sold', '(?:the |some |his |her )?papers', 'sell', ' newspapers'],
  [
    'operate|control|run',
    `(${OWN} (?:excavator|digger|bulldozer|crane|forklift|steamroller|tractor|combine harvester))`,
    'drive',
    ' $1',
  ],
  // Under the bonnet.
  [
    'check|change|top|refill',
    `(?:up )?(?:the )?(?:engine |motor )?(?:oil|coolant|battery|spark plugs?)(?: level)? (?:of|in|on) (${OWN} (?:car|truck|van|taxi|jeep|tractor))`,
    'repair',
    ' the engine of $1',
  ],
  ['slide|slid', "down (?:an?|the|his|her) (?:[\\w'-]+ )?pole", 'climb', ' a rope'],
  // The cloth hangs from a camera on legs.
  [
    'duck|bend|hide|look|peer|crouch|disappear|lean|focus|stand|go',
    '(?:down )?(?:under|beneath|below) (?:the|an?|his|her) (?:(?:[\\w-]+ )*?(?:cloth|hood|drape|blanket|cape) (?:of|behind|from|on) (?:an?|the|his|her) (?:[\\w-]+ )*?camera|(?:black |dark |focusing |focussing |camera )+(?:cloth|drape|hood))(?= (?:of|in|on|at|while|to|during|behind|from)\\b|[.,;]|$)',
    'look',
    ' into a view camera',
  ],
];
