/** What callings do, with the place that goes without saying: who bowls has an alley, who quenches a blade a forge, who falls asleep against the pane a train. */
import { inflected } from './deeds-in-words.ts';
import { whole } from './phrase-parts.ts';

type Reword = (said: string, ...parts: string[]) => string;

/** The land that is seen to pass from a carriage. */
const PASSING =
  /,? ?(?:as |while |with )?(?:the )?(?:[\w-]+ )?(?:countryside|landscape|fields|hills|scenery|suburbs|farmland|trees) (?:rush|roll|rac|slid|fly|flies|whipp?|flash|blurr?|stream|speed|pass|zip)(?:e?s|ing|es)?(?: (?:past|by|outside))*(?: (?:the|outside the|her|his) windows?)?\b/gi;

const ABOARD = /\b(?:commuters?|passengers?|conductors?|train|carriage|compartment|railway)\b/i;
const IN_FLIGHT =
  /\b(?:cabin lights?|turbulence|take-?off|captain announces|flight attendants?|stewardess(?:es)?|seat ?belt sign|plane|airliner|aisle seat|window seat)\b/i;

export const IMPLIED_CALLINGS_IN_WORDS: readonly (readonly [RegExp, string | Reword])[] = [
  // What a bowler bowls.
  [
    /\b(bowlers?|woman|man|girl|boy|teenager|kid)( (?:watch|see|send|let|roll|release|throw|hurl)(?:es|s|ing)?) (?:an?|the|his|her) ball (?:drift|roll|slid|veer|curv|go|spin|head|wobbl)?(?:s|es|ing|e)? ?(?:in|into|down|towards?|at) the (?:gutter|lane|pins|alley)\b/gi,
    '$1 throws a bowling ball in the bowling alley',
  ],
  // The catcher's sign is a hand's, and no board.
  [
    /\bpitchers?,? shak(?:es|ing|e) (?:off|his head at|her head at) the catcher(?:'s)? ?(?:signs?|signals?|call)?\b/gi,
    'baseball player holds a baseball in the ballpark',
  ],
  [
    /\b(?:groundskeepers?|groundsm[ae]n) (?:chalk|paint|mark|line|rak)(?:s|ing|es|e)? (?:the |out the )?(?:baselines?|base paths?|foul lines?|infield|diamond)\b(?: before the (?:big )?(?:game|match))?/gi,
    'worker rakes the ground in the ballpark',
  ],
  [
    /\bumpires? (?:call|rul|signal|declar)(?:s|es|ing)? (?:him|her|them|the runner|the batter|a runner) safe\b/gi,
    'umpire spreads his arms, a baseball player slides in the ballpark',
  ],
  [
    /\bumpires? (?:call|rul|signal|declar)(?:s|es|ing)? (?:him|her|them|the runner|the batter|a runner) out\b/gi,
    'umpire points at a baseball player in the ballpark',
  ],
  // At the dentist's.
  [/\bdental (?:assistant|hygienist|nurse|surgeon)(s?)\b/gi, 'dentist$1'],
  [
    /\b(dentists?) (?:lower|lift|rais|hold|start|rev|bring|aim)(?:s|es|ing)?(?: up| down)? (?:the|a|his|her) (?:[\w-]+ )?drill\b(?:,? (?:and |as |while )?(?:the |a )?(?:nervous |terrified )?patient (?:grip|clutch|squeez|clench)\w* (?:the |his |her )?(?:armrests?|arms of the chair|chair))?/gi,
    "$1 examines a patient's teeth",
  ],
  // Belts and trays of those in flight.
  [
    /\b(?:buckl|unbuckl|fasten|unfasten|tighten|click)(s|es|ing|e)? (?:on )?(?:his|her|their) seat ?belts?\b/gi,
    (...args) =>
      IN_FLIGHT.test(whole(args))
        ? `${inflected('sit', args[1] ?? '')} in a plane seat in the plane cabin`
        : (args[0] ?? ''),
  ],
  [/,? (?:as|while|when) the cabin lights (?:dim|flicker|go out|go off|come on|brighten)s?\b/gi, ''],
  // Asleep against a pane one is carried along.
  [
    /\b(commuters?|passengers?|backpackers?|travell?ers?) (?:falls?|fall|drifts?|dozes?|nods?|sleeps?|is|dozing|sleeping|asleep)(?: (?:off|asleep|fast asleep))*,? (?:against|on|by|at) (?:the|a) (?:train |carriage |bus )?window\b(?! of\b)(?:,? (?:as |while |with )?(?:the )?rain (?:streak|run|beat|pour|slid|trickl)\w*(?: down| on| against)?(?: the| her| his)? ?(?:glass|pane|window)?)?/gi,
    (...args) => {
      const rain = /\brain\b/i.test(args[0] ?? '') ? ' in the rain' : '';
      return `${args[1]} sleeps on the train${rain}`;
    },
  ],
  [PASSING, (...args) => (ABOARD.test(whole(args)) ? ' in the train compartment' : (args[0] ?? ''))],
  [
    /\b(?:train )?(conductors?|ticket inspectors?|inspectors?) (?:punch|clip|check|stamp|inspect|collect|scan)(es|s|ing)? (?:an?|the|his|her) ticket\b(?! machine)/gi,
    (_, who = '', end = '') => `train ${who} ${inflected('take', end)} a ticket from a passenger`,
  ],
  // A smith quenches what glows.
  [
    /\b(?:plung|quench|dip|dous|thrust|lower|dunk)(es|s|ing|e|ping)? (?:an?|the|his|her) (?:[\w-]+ )?(?:glowing|red-hot|hot|white-hot|molten) ((?:[\w-]+ )?(?:blade|sword|horseshoe|iron|steel|axe head|dagger))(?: (?:in|into|in to) (?:the |a |cold )*(?:bucket of |trough of |barrel of )?(?:cold )?(?:water|oil|bucket|trough|barrel))?/gi,
    (_, end = '', what = '') =>
      `${inflected('hold', end.replace(/^p/, ''))} a glowing ${/blade|steel|iron/i.test(what) ? 'sword' : what} over a bucket in the forge`,
  ],
  // Ink goes into the skin.
  [
    /\b(tattoo(?:ist| artist)s?) (?:ink|draw|needl|trac|outlin)(?:s|es|ing)? (?:an?|the) (?:[\w-]+ ){1,3}?on(?:to)? (?:an?|the|his|her) ([\w-]+)['’]s (?:[\w-]+ )?(?:forearm|arm|back|shoulder|chest|neck|leg|wrist|hand|calf)\b/gi,
    '$1 tattoos a $2 in the tattoo parlour',
  ],
  // A pew is a bench in a church.
  [
    /\b(?:in|on|from) (?:the|a) (?:(?:front|back|first|last|rear|empty|wooden|second) )?pews?\b(?! of (?:an?|the))/gi,
    'on a bench in the church',
  ],
  // A gondolier who bends under a bridge is at his oar.
  [
    /\bgondoliers? (?:duck|pole|glid|steer|punt|lean|slip|pass|bend)(?:s|es|ing)?\b(?: (?:his|a|the) gondola)?/gi,
    'gondolier rows a gondola',
  ],
  // Whose portholes are lit by a diver lies on the bottom.
  [
    /\b(?:at|in|into|through|along|on|over) (?:an?|the) (?:sunken |old |rusted |rusting )*(?:wreck|shipwreck|sunken ship)(?:['’]s)? (?:portholes?|hull|bow|window|hatch|hold|mast|deck)\b/gi,
    'in the sunken ship graveyard',
  ],
  [/\broadie(s?)\b/gi, 'worker$1'],
  // Who pulls out the stops sits at the organ.
  [
    /\borganists? (?:pull|push|work|draw)(?:s|ing)? (?:out )?the stops\b/gi,
    'organist plays an organ in the church',
  ],
  // From the tower of a pool one dives.
  [
    /\b(?:on|from|off|at the edge of) (?:the|a) (?:three|five|seven|ten|\d+)[- ]?(?:met(?:er|re)|m) (?:platform|board|tower|springboard)\b(?:,? (?:his |her )?toes over the edge)?/gi,
    'on the diving board at the swimming pool',
  ],
  [
    /\bhands (?:the|his|a|her) (?:driver|putter|wedge|iron|club) (to|back to) (?=(?:his|her|the|a) (?:pro|golfer|player|boss|champion)\b)/gi,
    'gives a golf club $1 ',
  ],
  [/(?<=\bcaddies?\b[^.;]*\b(?:his|her|the|a) )pro\b/gi, 'golfer'],
  [/\bunder the bleachers\b/gi, 'on the floor in the school gym'],
  // In mid-air.
  [
    /\b(skydivers?|parachutists?|paratroopers?|base jumpers?)(?: [\w]+){1,4},? (?:in )?mid-?(?:fall|air|flight|dive)\b|\b(skydivers?|parachutists?) (?:check|adjust|look at)(?:s|ing)? (?:his|her|the) altimeter\b/gi,
    (_, a = '', b = '') => `${a || b} fall${/s$/i.test(a || b) ? '' : 's'} through the sky`,
  ],
  [/\b(?:lab|laboratory) (?:tech(?:nician)?|assistant|worker)(s?)\b/gi, 'scientist$1'],
  [
    /,? (?:his |her |the )?(?:headlamp|head ?torch|cap lamp) (?:glow|shin|flicker|beam|light)(?:s|ing)\b/gi,
    '',
  ],
  // In one bunk, under one blanket.
  [
    /\bshar(?:e|es|ing) (?:an?|the) (?:[\w-]+ )?bunk(?: bed)?\b(?:,? (?:with )?(?:an?|the) (?:flashlight|torch) (?:on )?under (?:the|a) (?:blanket|covers|sheet))?/gi,
    (said) => `lie in a bunk bed${/flashlight|torch/i.test(said) ? ' with a flashlight at night' : ''}`,
  ],
  // A hunter of a nation of the north is dressed as hunters are.
  [
    /\b(?:cree|ojibwe|huron|iroquois|algonquin|mohawk|inuit|dene|m[ée]tis|blackfoot|lakota|sioux|cheyenne|apache) (hunter|trapper)(s?)\b/gi,
    '$1$2',
  ],
];
