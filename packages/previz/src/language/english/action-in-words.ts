/** Moments of action films that few words tell: the cool walk away from a blast, a sniper in wait, cavalry, petals on the wind. */

type Reword = (said: string, ...parts: string[]) => string;

const WHOSE = '(?:his|her|their|its|the)';
const PETALS =
  '((?:(?:pink|white|red) )?(?:(?:cherry|sakura|rose|flower|peach|plum|apple) )?(?:blossom )?(?:petals|blossoms))';

export const ACTION_IN_WORDS: readonly (readonly [RegExp, string | Reword])[] = [
  // One sees the face, and the blast behind it.
  [
    /\b(walk|strid|stroll|step|march|run)(e?s|ing|e|ning)? (?:[a-z]+ly )?away from (an?|the) ((?:[\w-]+ )?(?:explosion|blast|fireball))\b/gi,
    '$1$2 towards the camera in front of $3 $4',
  ],
  [
    /\b(walk|strid|stroll|step|march|run)(e?s|ing|e|ning)? (?:[a-z]+ly )?away from (?:an?|the) exploding [\w-]+/gi,
    '$1$2 towards the camera in front of an explosion',
  ],
  [
    /\b(an?|the|two|three|one) ((?:[\w-]+ )?snipers?|marksm[ae]n) (?=(?:l[iy]|wait|hid|crouch|sit|kneel|aim|tak)\w*\b)(?!.*\b(?:rifle|gun|scope)\b)/gi,
    '$1 $2 with a rifle ',
  ],
  [
    /\b(?:the |an? )?(?:[\w-]+ )?cavalry(?:men)? (?:charg|attack|rid|gallop|storm|thunder|advanc)\w*/gi,
    (said) => (/knight|medieval/i.test(said) ? 'three knights ride horses' : 'three soldiers ride horses'),
  ],
  [
    /\b(?:break|burst|crash|smash|pour|swarm)(e?s|ing)? through (an?|the) ((?:[\w-]+ )?(?:gates?|doors?|fence|barricade))\b/gi,
    'walk$1 through $2 $3',
  ],
  [
    /\b(?:dark |dim |small )?(?:room|basement|bunker|den|lair)(?: that is)? (?:with|full of|filled with|surrounded by|of) (?:many |several |lots of |a dozen |multiple |glowing )*(?:screens|monitors|computers)\b/gi,
    'control room',
  ],
  // Whom a saucer takes is under it, in its beam.
  [
    /\b((?:an?|the) (?:[\w-]+ ){0,2}?(?:ufo|(?:flying )?saucer|alien (?:space)?ship))s? (?:is |are )?(?:abduct|beam|lift|suck|pull|tak|kidnap|snatch|steal)\w* (?:up )?((?:an?|the|two|three) (?:[\w-]+ ){0,2}?[\w-]+?)(?: up| away)?(?= from\b| with\b| in\b| at\b| into\b| through\b| by\b|[.,;!]|$)( from (?=(?:an?|the) ))?/gi,
    (_, ship = '', whom = '', from: string | undefined) =>
      `${whom} stands under ${ship}${from ? ' in ' : ''}`,
  ],
  [
    /\b(?:with|in|using|by) (?:an?|the|its) (?:[\w-]+ ){0,2}?(?:beam(?: of (?:green |blue |white |bright )?light)?|ray)\b(?! of)/gi,
    '',
  ],
  // What guards a vault is all across it, but nobody's fire is.
  [
    /(?<!\b(?:shoot|fire|fir|blast|emit)(?:e?s|ing)? (?:[\w-]+ ){0,2})\b(?:laser (?:beams|grid|web|lights|tripwires)|lasers)\b(?! from\b)/gi,
    'laser rays',
  ],
  // Who raises the dead pulls nobody up by the hand.
  [
    /\b(necromancers?|wizards?|sorcerers?|sorceress|witch(?:es)?|warlocks?|mages?) (?:rais|summon|conjur|awaken|call)(es|s|ing|e)? (?:up |forth )?((?:the |an? |two |three |some |his |her )?(?:[\w-]+ )?(?:skeletons?|zombies?|undead|demons?|ghosts?|spirits?|monsters?))\b/gi,
    (_, who = '', end = '', whom = '') =>
      `${who} cast${end === 'ing' ? 'ing' : end ? 's' : ''} a spell at ${whom}`,
  ],
  // An archer has a bow.
  [
    /\b((?:archers?|robin hood|bowm[ae]n|el(?:f|ves)(?: archers?)?|amazons?)) (shoot|fire|aim)(s|ing)?\b(?! (?:an? |the |his |her |their )?(?:[\w-]+ )?(?:bows?|arrows?|guns?|rifles?|pistols?|crossbows?|longbows?|lasers?|blasters?)\b)/gi,
    '$1 aim$3 a longbow',
  ],
  // What is worn blows in the wind: nobody flies.
  [
    new RegExp(
      `\\b(?:with |and )?(?:${WHOSE}) ((?:[\\w-]+ )?(?:cape|cloak|coat|scarf)) (?:fl(?:ies|ying|utters|uttering|aps|apping|ows|owing)|billows|billowing|blows|blowing|streams|streaming|waves|waving)(?: out)?(?: behind (?:him|her|them|it))?\\b`,
      'gi',
    ),
    'wearing a $1',
  ],
  [
    new RegExp(`\\b${PETALS} (?:(?:flying|blowing) )?(?:in|on|through) the (?:wind|air|breeze)\\b`, 'gi'),
    '$1 drift in the wind',
  ],
  // What is below a cliff is far out.
  [
    /\b(in|on) the (?:(?:dark|stormy|blue|open) )?(sea|ocean|bay|harbou?r|water|valley)(?: far| deep)? below(?! (?:the|a|an|her|him|them|it)\b)/gi,
    '$1 the distance',
  ],
  // The fire that the water mirrors burns elsewhere.
  [
    /,? (?:and |with )?(?:the )?(?:[\w-]+ )?(?:fires?|flames|lights?) (?:is |are )?(?:reflect|mirror)\w+ (?:in|on|off) (the (?:[\w-]+ )?(?:water|sea|lake|river|ocean|puddles?|wet [\w-]+))\b/gi,
    ', $1',
  ],
  // "lies dead at his feet".
  [
    /\b(l(?:ies|ying|ie|ay)|sle(?:eps|eping|ep)|sits?|sitting|curled up)( dead| asleep)? at (?:his|her|their) feet\b/gi,
    '$1$2 next to them',
  ],
  // Theirs are saucers.
  [/\b(alien|extraterrestrial|martian)s? (?:space)?(ship|craft)s?\b/gi, 'flying saucer'],
];
