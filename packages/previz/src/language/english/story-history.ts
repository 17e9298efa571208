/** Words of history, sport and travel whose sense the rest of the story tells: a legionary's helmet, the canvas of a ring, a tractor's trailer. */
import type { StorySense } from './story-deeds.ts';

const BEASTS = ['camel', 'horse', 'donkey', 'mule', 'pony', 'yak', 'stallion', 'mare', 'ox'];
const LEATHERS = "(?:(?:its|his|her|the|(?:the|an?) [\\w-]+['’]s) )?(?:reins?|halter|bridle)";

export const STORY_HISTORY: readonly StorySense[] = [
  {
    of: /\b(?:romans?|centurions?|legionar(?:y|ies)|legionnaires?|gladiators?|spartans?|hoplites?|carthaginians?)\b/i,
    not: /\b(?:motor\w*|bicycle|bike|space\w*|museum|actors?|knights?)\b/i,
    said: /\b(his|her|the|an?) (?:empty |dented |bronze |rusty |battered |broken |plumed |gold(?:en)? )?helmet(s?)\b/gi,
    means: '$1 roman helmet$2',
  },
  {
    of: /\b(?:vikings?|norse|norsem[ae]n|longships?)\b/i,
    said: /\b(?:viking |norse )?(?:raider|marauder|plunderer|berserker)(s?)\b/gi,
    means: 'viking$1',
  },
  // Who takes the reins leads the beast they belong to.
  ...BEASTS.flatMap((beast) => [`${beast}s`, beast]).map((beasts) => ({
    of: new RegExp(`\\b${beasts}\\b`, 'i'),
    not: /\b(?:carriage|wagon|sleigh|chariot|cart|stagecoach|coach)\b/i,
    said: new RegExp(
      `\\b(?:takes?|grabs?|holds?|seizes?|catch(?:es)?|picks? up|grips?) (?:hold of )?${LEATHERS}(?: of (?:the|an?|his|her) (?:[\\w-]+ )?${beasts})?(?=[.,;!]| and\\b)`,
      'gi',
    ),
    means: beasts.endsWith('s') ? `leads one ${beasts.slice(0, -1)}` : `leads the ${beasts}`,
  })),
  // The arch at an airport is not carried over a field.
  {
    of: /\b(?:beach|field|dig\w*|dug|sand|island|treasure|chest|coins?|hoard|mud|meadow|wood|hill|buried)\b/i,
    not: /\b(?:airport|security|passengers?|guards?|court(?:house)?|customs|gate|suitcase|prison)\b/i,
    said: /\bmetal detector(s?)\b/gi,
    means: 'treasure detector$1',
  },
  {
    of: /\b(?:pirates?|island|treasure|castaways?|shipwreck\w*|lagoon|parrot|marooned)\b/i,
    not: /\b(?:beach|desert|oasis|hotel|house|ship's)\b/i,
    said: /\b(under|beneath|beside|against|by|at the foot of) (an?|the) ((?:[\w-]+ )?)palm(?: tree)?(?=[.,;!]| and\b)/gi,
    means: '$1 $2 $3palm tree on a tropical beach',
  },
  {
    of: /\btractors?\b/i,
    said: /\b(?:flatbed |farm )?trailer\b/gi,
    means: 'farm cart',
  },
  // The floor of a ring is canvas; who is laid flat there is in no flat.
  {
    of: /\b(?:box(?:er|ers|ing)|wrestlers?|prizefighters?)\b/i,
    not: /\b(?:paint\w*|easel|artist|tent)\b/i,
    said: /\b(on|to|onto|across|from|off) the canvas\b/gi,
    means: '$1 the floor of the boxing ring',
  },
  {
    of: /./,
    said: /\b(knock(?:s|ed|ing)? (?:him|her|them|(?:an?|the|his|her) [\w-]+)) flat\b/gi,
    means: '$1 down',
  },
  // "dives to her left": she leaves nothing.
  {
    of: /./,
    said: /\b((?:dives?|leaps?|jumps?|lunges?|ducks?|swerves?|steps?|rolls?|springs?|turns?|looks?|glances?|veers?|feints?)(?: low| high| full length)?) to (?:his|her|their|its|the) (?:left|right)\b(?! (?:of|side|hand|bank)\b)/gi,
    means: '$1',
  },
  // From both sides of a river: no house of money stands there.
  {
    of: /\b(?:rivers?|streams?|canal|creek|ford|lake)\b/i,
    not: /\b(?:robber\w*|teller|vault|banker|heist|loan)\b/i,
    said: / (?:from|on|along) (?:the )?(?:opposite|both|either|facing) (?:river ?)?(?:banks?|sides)\b(?! of the (?:road|street))/gi,
    means: '',
  },
  {
    of: /\b(?:axe|stake|spear|sword|piton|pole|pickaxe|knife|dagger|lance|harpoon|spade)s?\b/i,
    said: /\bdrives? (an?|the|his|her) ((?:[\w-]+ )?(?:axe|stake|spear|sword|piton|pole|pickaxe|knife|dagger|lance|harpoon|spade)) (?:deep |hard )*into\b/gi,
    means: 'stabs $1 $2 into',
  },
  {
    of: /\b(?:mountaineers?|climbers?|alpinists?)\b/i,
    said: /\b(?:his|her) (?:climbing |rope )?partner\b/gi,
    means: 'another climber',
  },
  {
    of: /\b(?:tennis|volleyball|badminton|padel)\b/i,
    said: /\b(?:on|against|into) the net ?posts?\b/gi,
    means: 'next to the tennis net',
  },
  {
    of: /\b(?:goalkeepers?|strikers?|footballers?|football|soccer|midfielder|penalty)\b/i,
    said: /\b(hits?|strikes?|off|against|clips?) the (?:left |right |near |far )?(?:post|upright)\b/gi,
    means: '$1 the goalpost',
  },
  // Captains of teams command no ship.
  ...['rugby', 'football', 'soccer', 'cricket', 'hockey', 'basketball', 'volleyball', 'netball'].map(
    (game) => ({
      of: new RegExp(`\\b${game} captain\\b`, 'i'),
      not: /\b(?:ship|boat|sea)\b/i,
      said: new RegExp(`\\b(an?|the|his|her|their) (?:[\\w-]+ )?(?:${game} )?captain\\b(?!['’])`, 'gi'),
      means: `$1 ${game} player`,
    }),
  ),
  {
    of: /\b(?:rugby|football\w*|soccer|cricket\w*|hockey|tennis|goalkeepers?|strikers?|wrestlers?|champions?|jockeys?|the final)\b/i,
    not: /\b(?:tea|coffee|chocolate|water|caf[eé]|kitchen|paper cup)\b/i,
    said: /\b(lifts?|raises?|holds? up|hoists?|kiss(?:es)?|wins?) (an?|the|his|her|their) ((?:silver |gold(?:en)? |huge |big )?)cup\b(?! of)/gi,
    means: '$1 $2 $3trophy',
  },
  {
    of: /\bjockeys?\b/i,
    said: /\bin (?:the |his |her )?((?:[\w-]+ )(?:and [\w-]+ )?)(?:racing )?silks\b/gi,
    means: 'in a $1jacket',
  },
  {
    of: /\b(?:horse|mare|stallion|pony|camel|mule|donkey)\b/i,
    said: /\b(lead(?:s|ing)? (?:an?|the|his|her) (?:[\w-]+ )?(?:horse|mare|stallion|pony|camel|mule|donkey)) by (?:the|its|his|her) (?:bridle|reins?|halter|rope)\b/gi,
    means: '$1',
  },
  {
    of: /\bsumo\b/i,
    said: /\b(grabs?|grips?|holds?|seizes?) (?:the (?:belt|mawashi) of|the other's belt|(?:his|the) (?:rival|opponent)['’]s (?:belt|mawashi))(?: the giant| (?:his|the) (?:rival|opponent))?/gi,
    means: 'pushes the other sumo wrestler',
  },
  {
    of: /\b(?:pilot|passengers?|crowd|soldiers?|captain|driver|smoke|clouds)\b/i,
    not: /\b(?:sea|ocean|surf\w*|beach|ship|boat|storm)\b/i,
    said: /\b(through|into|from|out of|past|over|at) the (smoke|clouds?|crowd|rain|fog|dust|window|door|gate) and waves(?=[.,;!]|$)/gi,
    means: '$1 the $2 and waves goodbye',
  },
  {
    of: /\b(?:spitfires?|luftwaffe|raf|dogfight|squadron|messerschmitt|air raid|bombs)\b/i,
    not: /\b(?:jets?|airport|passengers?|airline)\b/i,
    said: /\b(his|her|the|an?) (?:old |burning |small )?(?:plane|aeroplane|airplane)\b/gi,
    means: '$1 propeller plane',
  },
  {
    of: /\b(?:aztecs?|mayas?|mayan|incas?)\b/i,
    said: /\b(over|on|at|before|beside) (?:an?|the) (?:stone |bloody |sacrificial )?altar\b/gi,
    means: '$1 a stone slab on the pyramid steps',
  },
  {
    of: /\b(?:aztecs?|mayas?|mayan|incas?)\b/i,
    said: /\b(an?|the) spanish (?:soldier|captain|conquistador|officer)\b(?: in (?:an?|his) (?:[\w-]+ )?(?:helmet|armou?r|breastplate|morion))?/gi,
    means: '$1 knight',
  },
  // A picture on the wall of a room is in the room: no wall stands there by itself.
  {
    of: /./,
    said: /\b(on|across|along|over) (?:the|a) ((?:[\w-]+ )?)walls? of (?:an?|the|his|her) ((?:[\w-]+ )?(?:tomb|crypt|pyramid|burial chamber|temple|dungeon))\b/gi,
    means: 'in the $3',
  },
  {
    of: /./,
    said: /\b(along|on|across|over|past|atop|below|beneath|at|from|towards?|under|up) the Great Wall\b(?! of (?:gorgan|sound))(?: of China)?/g,
    means: '$1 the great wall of china',
  },
];
