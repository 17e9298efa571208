/** Deeds of horror, crime and fantasy in words the reader knows: who sleeps on the feet, who stands at the far end, what is lowered, lifted, or wriggled out of. */
import { DET_OF_ONE as DET } from './phrase-parts.ts';

type Reword = (said: string, ...parts: string[]) => string;

const LONG =
  '(?:hallway|corridor|passage|passageway|tunnel|jetty|pier|dock|wharf|boardwalk|alley|alleyway|driveway|lane|train platform|subway platform|platform|aisle)';
const CAMERA = /\b(?:shot|close[- ]?up|view|angle|wide|medium|overhead|pov)\b/i;
/** So many letters more are said of who stands there: it must be seen. */
const DETAIL = 24;
const BLADE = '((?:[\\w-]+ )?(?:sword|blade|katana|sabre|saber|axe|rapier|spear))';

export const GENRE_IN_WORDS: readonly (readonly [RegExp, string | Reword])[] = [
  // Asleep on the feet: the head bowed, the eyes shut.
  [
    /\b(?:(?:falls?|fell|falling|drifts? off|nods? off|dozes? off|dozes?|dozing|sleeps?|sleeping|naps?|napping|is asleep|are asleep)(?: asleep)?|asleep) (?:while )?(?:standing(?: up)?(?! (?:guard|watch|next|beside|by|on|in front))|upright|on (?:his|her|their) feet|bolt upright)(?=[ ,.;!]|$)/gi,
    'stands with bowed head, asleep,',
  ],
  // At the end of what leads away one is small and far down it.
  [
    new RegExp(
      `\\b(stands?|standing|waits?|waiting|appears?|appearing|lurks?|lurking|looms?|watches|hovers?)((?: [a-z]+(?:ly|less))?) at (?:the )?(?:far |very |other )?end of (${DET} (?:[\\w'’-]+ ){0,3}?${LONG})\\b([^.;]*)`,
      'gi',
    ),
    (said, verb = '', how = '', where = '', rest = '') =>
      CAMERA.test(said) || rest.length > DETAIL
        ? said
        : /jetty|pier|dock|wharf|boardwalk|platform/i.test(where)
          ? `${verb}${how} on ${where}${rest}, wide shot`
          : `${verb}${how} in ${where}${rest}, extreme wide shot`,
  ],
  // Romans are killed by Romans.
  [
    /\b(?:the |his |her )?(?:conspirators|plotters|assassins|traitors|rival senators)\b(?=[^.;]*\b(?:rome|roman|senate|senators?|caesar|toga)\b)|(?<=\b(?:rome|roman|senate|senators?|caesar|toga)\b[^.;]{0,60}?)(?:the |his )?(?:conspirators|plotters|assassins|traitors|rival senators)\b/gi,
    'roman senators with daggers',
  ],
  // What is written in a candlelit place is written by a candle.
  [
    new RegExp(
      `\\b((?:writ|sign|scrawl|compos|cop|transcrib|pen|scribbl|draft)(?:e?s|ies|es|ing|e|s)? ${DET} (?:[\\w'’-]+ ){0,2}?[\\w-]+)(?: (?:at|on) (?:an?|the|his|her) (?:desk|table))? in (an?|the|his|her) (?:dim )?candle-?lit `,
      'gi',
    ),
    '$1 at the desk, a candle on the desk, by candlelight in $2 ',
  ],
  // A ladder is climbed, however one goes up it.
  [
    /\b(?:crawl|scrambl|creep|scurr|scuttl|slither|clamber)(?:e?s|ies|ing|y|e)? (?:backwards? |slowly |quickly )?(up|down) (an?|the|his|her) (?:(attic|loft|cellar|basement|barn|hayloft) )?ladder\b/gi,
    (_, way = '', det = '', room = '') => `climbs ${way} ${det} ladder${room ? ` in the ${room}` : ''}`,
  ],
  // A weapon lowered is still in the hand.
  [
    new RegExp(
      `\\b(?:lower|drop)(?:s|ing|ed) (his|her|their|the) ${BLADE} (?:slowly|to (?:his|her|their) side)`,
      'gi',
    ),
    'holds $1 $2',
  ],
  [
    new RegExp(`\\blower(?:s|ing|ed)? (his|her|their|the) ${BLADE}\\b([^.;]*)`, 'gi'),
    (said, whose = '', blade = '', rest = '') =>
      `holds ${whose} ${blade}${rest}${CAMERA.test(said) ? '' : ', full shot'}`,
  ],
  // A visor goes up with the hand at the brow.
  [
    /\b(?:lift|rais|flip|push|open)(?:e?s|ing) (?:up |open )?(?:his|her|the) (?:helmet )?visor(?: up)?(?: (?:to|and) greets? ((?:an?|the|his|her) [\w-]+))?/gi,
    (_, whom = '') => `wearing an open-visor, salutes${whom ? ` ${whom}` : ''}`,
  ],
  // Maps of the field are spread on its table.
  [
    /\b(stud(?:y|ies|ying)|por(?:es|ing|e) over|examin(?:es|ing|e)|consults?|look(?:s|ing)? (?:over|at)) (an?|the|his|her|their) ((?:[\w-]+ )?map) (by (?:an? |the )?(?:lantern|candle|lamp|oil lamp|torch)(?: ?light)?)\b(?! (?:on|in the (?:forest|street|cave|woods|tunnel)))/gi,
    '$1 $2 $3 on the table $4',
  ],
  // Under the bed one looks with the head at the floor.
  [
    /\b(?:search|look|check|peer|peek|glanc)(?:e?s|ing|e)? under (the|a|his|her) bed\b(?: for ((?:an?|the|his|her) (?:(?!lost|missing)[\w-]+ )?(?:child|boy|girl|kid|toddler|son|daughter|brother|sister|cat|dog|kitten|puppy))\b)?/gi,
    (_, det = '', who = '') => `crawls beside ${det} bed${who ? `, ${who} hiding under the bed` : ''}`,
  ],
  // The doll of a horror story is seen by night.
  [
    /^(?![^.]*\b(?:morning|noon|day|daylight|sun|sunlit|sunrise|sunset|dusk|dawn|afternoon|evening|night|midnight|moonlight|candle\w*)\b)(.*\b(?:possessed|haunted|cursed|evil|creepy|demonic|sinister) (?:[\w-]+ )?(?:doll|puppet|clown|toy|teddy bear|ventriloquist dummy)\b.*)$/gi,
    '$1, at night',
  ],
  // Masks of killers cover the face, and they come by night.
  [
    /^(?![^.]*\b(?:morning|noon|day|daylight|sun|sunlit|sunrise|sunset|dusk|dawn|afternoon|evening|night|midnight|moonlight|candle\w*)\b)(.*?)\bmasked (killer|murderer|slasher|serial killer|maniac|stalker|intruder)\b(.*)$/gi,
    '$1$2 in a hockey-mask$3, at night',
  ],
  [/\bmasked (killer|murderer|slasher|serial killer|maniac)\b/gi, '$1 in a hockey-mask'],
  [
    /\b(?:slam|snap|shut|clos|bang|push|flip)(?:s|es|ing|med|ming|ped|ping)? (his|her|their|the|a) laptop (?:shut|closed|down)\b/gi,
    'closes $1 laptop',
  ],
  // Who storms a place comes in by its door.
  [
    /\b(as|while|when|and) ((?:[\w-]+ ){1,3}?)storm(?:s|ing)? (?:into )?(the|an?|his|her|their) (?!castle|fortress|beach|walls?|stage|gates?|barricades?|trench)((?:[\w-]+ ){0,2}?[\w-]+)(?=[.,;!]|$)/gi,
    (_, when = '', who = '', det = '', where = '', ...rest) => {
      const text = rest.at(-1) ?? '';
      const whom = /\bher\b/i.test(text) ? 'her' : /\bhis\b/i.test(text) ? 'him' : 'them';
      return `${when} ${who}run towards ${whom} in ${det} ${where}`;
    },
  ],
  // She reigns over pirates, and is dressed as they are.
  [
    /\bpirate (?:queen|princess|empress|lady|king)\b/gi,
    (said) => `${/king/i.test(said) ? 'male' : 'female'} pirate captain`,
  ],
  [
    /\b(?:bargain|haggl|barter|negotiat|dicker)(?:e?s|ing|e)? for (an?|the|his|her) ((?:[\w-]+ )?map)\b(?! with)/gi,
    'haggles over $1 $2 with a merchant',
  ],
  // Out of ropes one wriggles, sitting.
  [
    /\b(?:work|wriggl|pull|tug|twist|pick|squirm|fray|loosen|saw|cut|chew)(?:e?s|ing|e)? (?:(?:free|loose|out) (?:of|from) )?(?:(?:at|through) )?(his|her|their) (?:ropes|bonds|bindings)(?: loose| free| off)?\b/gi,
    'sits on $1 chair',
  ],
  // A mermaid has her arms about whom she saves, under water.
  [
    /\b((?:mermaid|merman|siren)s?) (?:pulls?|pulling|drags?|dragging|carries|carrying|rescues?|rescuing|saves?|saving|guides?|lifts?|holds?) (an?|the) (?:drowning |unconscious |shipwrecked |half-drowned )?(sailor|prince|man|boy|fisherman|pirate|girl|woman|captain|swimmer|diver)\b(?: (?:towards?|to|through|from|up to|into|out of) (?:an?|the) (?:(moonlit) )?(?:[\w-]+ ){0,2}?(?:reef|surface|sea|ocean|waves|shore|deep|depths|rocks?|shipwreck|wreck))?/gi,
    (_, who = '', det = '', whom = '', moonlit = '') =>
      `${who} hugs ${det} ${whom} under water${moonlit ? ' by moonlight' : ''}`,
  ],
  // Who is cornered by somebody with a gun has the hands up.
  [
    /\b((?:bounty hunter|police officer|policeman|policewoman|cop|soldier|agent|gunman|sheriff|hitman|mercenary|guard|assassin|marshal|ranger|detective)s?) corner(?:s|ed)? (an?|the|his|her) ((?:[\w-]+ )?(?!(?:in|at|on|inside)\b)[\w-]+)/gi,
    '$1 points a pistol at $2 $3 with the hands up',
  ],
  // A sniper at a window kneels there.
  [
    /\b((?:snipers?|marksman|marksmen|sharpshooters?)) (?:waits?|crouches|hides?|lurks?|lies(?: in wait)?|watches|stands) (?:behind|at|in|by|beside) (an?|the) ((?:[\w-]+ )?window)\b/gi,
    '$1 kneels by $2 $3',
  ],
  // The ghost of somebody is that one, pale.
  [
    /\b(?:the|an?) ghost of (?:an?|the|his|her) (?:dead |late |drowned |murdered |long-dead )?(?!(?:ship|horse|past|dog|cat|future|chance|smile)\b)([a-z]+)(?! of\b)/gi,
    'a ghostly $1',
  ],
  // Who kicks the tower of glasses has it fall.
  [
    /\b(?:kick|knock|push|shov|tip|smash|crash|stumbl|trip|fall|bump|topple|back)(?:e?s|ing|ed|s)? (?:over|into|against|down)? ?(?:an?|the|his|her|their) (?:[\w-]+ )?(?:champagne (?:tower|pyramid|fountain)|(?:tower|pyramid) of champagne(?: glasses)?)(?: over| down)?\b/gi,
    'kicks a toppling champagne tower',
  ],
];
