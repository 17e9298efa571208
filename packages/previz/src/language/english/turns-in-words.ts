/** One sentence that tells of a turn: what was going on, what happens in its midst, how it goes on; and a year that passes. */
const SEASONS = 'in spring. Summer comes. Autumn comes. Winter comes';
const STRINGED = /\b(?:violin|fiddle|guitar|cello|harp|banjo|lute|ukulele|viola)/i;

/** Those who play strings break one: the string is too fine to see, the fright is not. */
const BREAKS =
  /\b(?:breaks|snaps|pops) (?:an?|one|his|her|the|their) (?:(?:violin|guitar|cello|top|last|of (?:his|her|the)) )?strings?\b/gi;

const TURNS: readonly (readonly [RegExp, string])[] = [
  // "breaks a string in the middle of an audition and keeps playing"
  [
    /\b(an?|the) ((?:[\w-]+ ){0,2}?[\w-]+) (\w+s (?:(?!and\b)[\w-]+,? ){0,6}?)(?:right |just )?(?:in the middle of|halfway through|midway through) ((?:an?|the|his|her|their) (?:[\w-]+ ){0,2}?[\w-]+) (?:and|but) (?:just |still |calmly )?(?:keeps on|keeps|goes on|carries on|continues) (\w+ing)\b/gi,
    '$1 $2 is $5 at $4, then the $2 $3, then the $2 is $5',
  ],
  // "waits outside and realises he took the wrong bag"
  [
    /,? (?:and|but|when|until) (?:suddenly |then )?(he|she) (?:suddenly )?(?:realis|realiz)es (?=(?:that )?(?:he|she|it|the|his|her)\b)/gi,
    ', then $1 gasps in shock, ',
  ],
  [
    /,? (?:and|but) (?:suddenly |then )?(?:realis|realiz)es (?:that )?(?=(he|she)\b)/gi,
    ', then $1 gasps in shock, ',
  ],
  // "…, she left her bag on the bench": where it is now.
  [
    /\b(gasps in shock), (he|she) (?:has |had )?(?:left|forgot|forgotten) (?:his|her|the) ((?:[\w-]+ ){0,2}?[\w-]+) (?=(?:on|in|at|under) )/gi,
    '$1, then the $3 is ',
  ],
  // A getaway has its car, and who drives it is at the wheel.
  [
    /\bgetaway driver (?:waits|is waiting|sits|idles|is idling)\b(?! (?:in|at the wheel))/gi,
    'getaway driver sits in a car',
  ],
  // Who has got a sled slides on it.
  [
    /(?<=^|[.!?] )(an?|the) ((?:[\w-]+ ){0,2}?[\w-]+) (\w+s\b[^.]*?\b(sled|sledge|toboggan)\b[^.]*?),? and (?:then )?(?:slides|races|glides|speeds|whizzes) (down (?:an?|the) (?:[\w-]+ )?(?:hill|slope|mountain|hillside))\b(?! on\b)/gi,
    '$1 $2 $3, then the $2 slides $5 on the $4',
  ],
  // Nobody drops when they lose their heart.
  [/\bfall(?:s|ing)? for (?:each other|one another)\b/gi, 'smile at each other'],
  [
    /\b(?:falls|fell) for (?=(?:an?|the|his|her) (?!\w*(?:trick|joke|trap|scam|lie|bait|prank|hoax)\b))/gi,
    'smiles at ',
  ],
  [/,? (?:over|through|across|in|during) (?:all |the |all the )?(?:four|4) seasons\b/gi, `, ${SEASONS}`],
];

/** The text with its turns as moments of their own ("then …"), and the fright of a broken string in place of the string. */
export const inTurns = (text: string): string =>
  TURNS.reduce(
    (said, [turn, moments]) => said.replace(turn, moments),
    STRINGED.test(text) ? text.replace(BREAKS, 'gasps in shock') : text,
  );
