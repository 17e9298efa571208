/** From which side somebody is seen, said in one way: "shot from the back", "viewed from below", "side-on". */
const SEEN =
  '(?:seen|viewed|shot|filmed|shown|captured|pictured|photographed|drawn|framed|taken)(?: (?:only|directly|straight|squarely|entirely))?';

const SELF =
  'walking|running|driving|riding|looking|climbing|crawling|swimming|holding|flying|standing|sitting|opening|reaching|falling|diving|hiding|entering|stumbling|waking';

export const CAMERA_SIDES_IN_WORDS: readonly (readonly [RegExp, string])[] = [
  // One sits on the other.
  [/\b(?:an? |the )horse and (?:its |his |her |a )?(rider|jockey)\b/gi, 'a $1 on a horse'],
  [/\bhorses and (?:their )?(riders|jockeys)\b/gi, '$1 on horses'],
  [/\bhorse(?:back)? rider(s?)\b/gi, 'rider$1'],
  // The pane that beasts are behind is no glass to drink from.
  [
    /\bbehind (?:the |a )?glass (?:of|in|at) (?=(?:an?|the) (?:\w+ )?(?:zoo|aquarium|museum|terrarium))/gi,
    'in ',
  ],
  // Whoever's eyes it is that look up, look from below.
  [
    /^((?=[^.;]*\b(?:pov|point[- ]of[- ]view|first[- ]person)\b)(?![^.;]*\b(?:angle|from (?:above|below))\b)[^.;]*\b(?:look|star|gaz|peer|glanc)(?:s|es|ing|e)? up (?:at|to|into|towards?) [^.;]*)/i,
    '$1, low angle',
  ],
  [
    /^((?=[^.;]*\b(?:pov|point[- ]of[- ]view|first[- ]person)\b)(?![^.;]*\b(?:angle|from (?:above|below))\b)[^.;]*\b(?:look|star|gaz|peer|glanc)(?:s|es|ing|e)? (?:straight )?down (?:at|on|onto|from|over) [^.;]*)/i,
    '$1, high angle',
  ],
  // Whose view it is: somebody's.
  [
    new RegExp(
      `^(pov|first[- ]person|point[- ]of[- ]view)((?: shot| view)?)(?: of)?[:,]? (?=(?:${SELF})\\b)`,
      'i',
    ),
    'POV of a person ',
  ],
  [
    new RegExp(
      `\\b${SEEN} from (?:(?:the|his|her|their|its) )?(?:back|behind|rear)\\b(?! (?:of|an?|the|his|her|some)\\b)`,
      'gi',
    ),
    'seen from behind',
  ],
  [new RegExp(`\\b(?:${SEEN} )?(?:from the side|side[- ]on)\\b(?! of\\b)`, 'gi'), 'in profile'],
  [
    new RegExp(`\\b${SEEN} (?:from the front|head[- ]on|front[- ]on)\\b(?! of\\b)`, 'gi'),
    'facing the camera',
  ],
  [
    new RegExp(
      `\\b${SEEN} from (?:far |just |down )?(?:below|beneath|underneath|ground level|floor level|the ground|the floor|a low angle)\\b(?! (?:the|an?|his|her)\\b)`,
      'gi',
    ),
    'low angle',
  ],
  [
    new RegExp(
      `\\b${SEEN} from (?:high |far |up )?(?:above|overhead|on high|up high|a height|the ceiling|a high angle)\\b(?! (?:the|an?|his|her)\\b)`,
      'gi',
    ),
    'high angle',
  ],
];
