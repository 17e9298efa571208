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
