/** Deeds that take several words to say, each as the one verb that shows it: "does a handstand" → "handstands". */

/** Ending of the verb as said, for the verb that stands for it. */
const endingOf = (said: string): string => {
  const [verb = ''] = said.toLowerCase().split(' ');
  if (verb.endsWith('ing')) return 'ing';
  return /(?:s|ed|id|ew|ook|ied)$/.test(verb) ? 's' : '';
};

export const inflected = (verb: string, said: string): string => {
  const ending = endingOf(said);
  if (ending === 'ing')
    return `${verb.replace(/e$/, '')}${/^[^aeiou]*[aeiou][bgmnprt]$/.test(verb) ? verb.at(-1) : ''}ing`;
  if (ending && /[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return ending && /(?:s|x|sh|ch)$/.test(verb) ? `${verb}es` : `${verb}${ending}`;
};

const DOES =
  '(do|does|did|doing|perform|performs|performed|performing|practise|practises|practising|make|makes|making)';
const TAKES = '(take|takes|took|taking|snap|snaps|snapping|shoot|shoots|shooting)';
const WIPES =
  '(wipe|wipes|wiped|wiping|mop|mops|mopping|dab|dabs|dabbing|dry|dries|drying|brush|brushes|brushing)';
const DRAWS =
  '(draw|draws|drew|drawing|pull|pulls|pulled|pulling|shoot|shoots|shooting|fire|fires|bend|bends)';
const PULLS = '(draw|draws|drew|drawing|unsheathes?|pull|pulls|pulled|pulling)';
const HIDES = '(hide|hides|hid|hiding|bury|buries|buried|burying|cover|covers|covered|covering)';
const BLOCKS = '(block|blocks|blocked|blocking|bar|bars|barring)';
const WHOSE = '(?:his|her|their|the|its|my|your)';

/** Not "draws a whale": what has a shape of its own is seen on the board; a diagram or a sum is what a board shows anyway. */
const NO_PICTURE =
  '(?!(?<=\\bdr\\w{2,6}) (?:an?|his|her|their|two|three) (?!(?:[\\w-]+ ){0,2}(?:diagrams?|equations?|formulas?|formulae|graphs?|charts?|triangles?|lines?|circles?|pictures?|drawings?|sums?|plans?|maps?|arrows?|squares?|problems?|caricatures?|strategy|play)\\b))';

const PLAYS = '(play|plays|played|playing)()';

const LACES =
  '(?:shoe ?laces?|boot ?laces?|laces?|(?:ballet |pointe |running |tennis |football |hiking |work |dance |leather |straw )?(?:shoes?|sandals?|clogs?|skates?|slippers?|sneakers?|trainers?|boots?))';

/** Marks made in a wall. */
const SCRATCHES = `\\b(scratch(?:es|ed|ing)?|scrap(?:es?|ed|ing)|carv(?:es?|ed|ing)|etch(?:es|ed|ing)?|score[sd]?|scoring) (?:an? |some |${WHOSE} )?(?:[a-z]+ )?(?:lines?|marks?|tall(?:y|ies)|names?|words?|messages?|letters|initials|numbers|days) (?:on|in|into|onto)`;

/** What is said, and the verb in whose form the first group is put; the rest of the match is left out or kept as `$2`. */
const DEEDS: readonly (readonly [RegExp, string, string?])[] = [
  [
    /\b(pick(?:s|ed|ing)?)() (?:the|a) locks? (?:of|on|to)(?= (?:an?|the|his|her|their) (?:[\w-]+ ){0,2}(?:door|gate)\b)/gi,
    'pick',
  ],
  // "kicks in the door": nobody is in it yet.
  [
    /\b(kick(?:s|ed|ing)?|smash(?:es|ed|ing)?|break(?:s|ing)?|broke)() (?:in|down|open)(?= (?:the|an?|his|her|their) (?:[\w-]+ ){0,2}(?:door|gate)s?\b)/gi,
    'kick',
  ],
  [
    /\b(kick(?:s|ed|ing)?|smash(?:es|ed|ing)?|break(?:s|ing)?|broke)() ((?:the|an?|his|her|their) (?:[\w-]+ ){0,2}(?:door|gate)s?) (?:in|down|open)\b/gi,
    'kick',
    '$3',
  ],
  [
    /(?<=[a-rt-z] )(?<!\b(?:of|the|a|his|her|my|with|and|in|on|two|three|four|new|red|white|black|old) )(?:ice|figure|roller|speed)[- ](skates)\b(?= (?:on|across|over|along|around|past|through|in|with|alone|together|down)\b)/gi,
    'skate',
  ],
  [/\b(gardening)()\b(?! (?:tools?|gloves?|shears|supplies|club|show|book))/gi, 'plant', 'flowers'],
  // "splashes through a puddle": on foot.
  [
    /(?<!\b(?:scooter|bike|bicycle|horse|motorcycle|car|truck|bus|jeep|van|pony)s? )\b(splash(?:es|ed|ing)?)(?= through\b)/gi,
    'run',
  ],
  // "orders shoes on her phone": one sees that she looks at it.
  [
    new RegExp(
      `\\b((?:order|buy|book|shop|pay|search|brows|scroll|check|look|chat|swip|choos|reserv)(?:s|es|ed|ing|e)?) (?:[^.,;:!?]{0,40}? )?(?:on|through|via|with|using) (${WHOSE} (?:cell |mobile |smart)?(?:phone|smartphone|tablet))\\b`,
      'gi',
    ),
    'look',
    'at $2',
  ],
  [
    /\b(ring|rings|rang|ringing|press|presses|pressed|pressing) (?:at )?(?:the|a|her|his|their) door ?bell()s?\b/gi,
    'knock',
    'on the door',
  ],
  [new RegExp(`\\b${DOES} (?:an? |the )?(?:[\\w-]+ )?(?:hand|head)stands?\\b`, 'gi'), 'handstand'],
  [
    new RegExp(
      `\\b${TAKES} (?:an? |another |some |the )?(?:[\\w-]+ )?selfies?\\b(?: (?:with|on) ${WHOSE} (?:cell |mobile |smart)?phone)?`,
      'gi',
    ),
    'selfie',
  ],
  [
    new RegExp(
      `\\b${WIPES} (?:away )?(?:(?:the|some|a bit of|${WHOSE}) )?(?:sweat|perspiration)\\b(?: (?:from|off) (?:${WHOSE} )?(?:forehead|brow|face|temples?))?`,
      'gi',
    ),
    'perspire',
  ],
  [new RegExp(`\\b${WIPES} ${WHOSE} (?:sweaty |wet |damp )?(?:forehead|brow)\\b`, 'gi'), 'perspire'],
  [
    new RegExp(
      `\\b${WIPES} (?:away )?(?:an? |${WHOSE} )?(?:tears?|eyes)\\b(?: (?:from|off|away) (?:${WHOSE} )?(?:cheeks?|face|eyes?))?`,
      'gi',
    ),
    'weep',
  ],
  // Whose they are says who it is: "a runner ties her shoe" is of a woman.
  [
    new RegExp(
      `\\b(tie|ties|tying|lace|laces|lacing)(?: up)? (?:the (?:ribbons?|straps?|laces|strings) (?:of|on) )?(${WHOSE}) (?:own )?${LACES}\\b`,
      'gi',
    ),
    'shoetie',
    'with $2 hands',
  ],
  // "draws a stone along the blade": sharpens it.
  [
    new RegExp(
      `\\b(runs?|running|draws?|drawing|drags?|dragging|slides?|sliding|scrapes?|scraping|glides?|gliding) (?:an? |the |${WHOSE} )?(?:wet )?(?:whetstone|(?:sharpening |honing )?stone) (?:along|down|across|over)(?: the edge of)?(?= (?:an? |the |${WHOSE} )(?:\\w+ )?(?:blade|sword|katana|axe|knife|dagger|sabre|machete|spear|edge)\\b)`,
      'gi',
    ),
    'sharpen',
  ],
  // "slumps on his stool": who does that sits, and is tired.
  [
    /\b(slump(?:s|ed|ing)?|slouch(?:es|ed|ing)?) (?:down |back |wearily |heavily )?(on|in|at)(?:to)?\b(?! (?:his|her|their|its|the) (?:knees?|shoulders?|arms?|ropes))/gi,
    'sit',
    'exhausted $2',
  ],
  // "holds out her hand for a scalpel": it is stretched out, and what it waits for is not there yet.
  [
    new RegExp(
      `\\b(hold(?:s|ing)?|held|stretch(?:es|ed|ing)?|extend(?:s|ed|ing)?|put(?:s|ting)?) out (${WHOSE}) (?:open |empty |gloved |other |left |right )?hands?(?: for (?:an? |the |some |more |his |her )?[a-z]+)?(?= (?:in|on|at|outside|by|under|near|during|before|to|towards?)\\b|[,.;]|$)`,
      'gi',
    ),
    'reach',
    'out $2 hand',
  ],
  // A radio that one talks into is in the hand.
  [
    /\b(talk(?:s|ing|ed)?|speak(?:s|ing)?|spoke|shout(?:s|ing|ed)?|call(?:s|ing|ed)?)() (?:urgently |quietly )?(?:in)?to (?:a|the|his|her|their) (?:police |hand |two-way )?radio\b/gi,
    'hold',
    'a walkie-talkie',
  ],
  // A knot is of the rope that it is in.
  [
    /\b(t(?:ie|ies|ied|ying)|ma(?:kes?|king|de)) (an? (?:[a-z]+ )?knot) in (?:an?|the|his|her|their) (?:[a-z]+ )?(?:rope|cord|string|line|thread|cable)\b/gi,
    'tie',
    '$2',
  ],
  // Who lies under it works from there.
  [
    /\b(lies|lying|lay|slid(?:es?|ing)|wriggl(?:es?|ing)|is stuck|gets stuck|stuck|wedged|squeez(?:es?|ing)|crawl(?:s|ing)?)() (?:flat )?(?:on (?:his|her|their) backs? )?(?:stuck |wedged )?(?:in )?(?:under|underneath|beneath|below) (?:an?|the|his|her|their)(?: (?:[a-z]+ing|leaky|broken|blocked))? (?:(?:kitchen|bathroom) )?(?:sink|washbasin|basin)\b(?:,? (?:and |to )?(?:tighten|fix|repair|mend|unblock|unclog|loosen|check|inspect)(?:s|ing)? (?:an?|the|some) (?:[a-z]+ ){0,2}?(?:pipes?|leaks?|drain|taps?|nut|joint|valve|u-bend))?/gi,
    'repair',
    'a sink from below in a kitchen',
  ],
  // A plumber is under a sink to mend it.
  [
    /(?<=\b(?:plumber|handyman|repairman|repairwoman|caretaker|janitor) )(crawl(?:s|ing)?|lies|lying|slid(?:es?|ing)|squeez(?:es?|ing)|work(?:s|ing)?|reach(?:es|ing)?|kneel(?:s|ing)?|crouch(?:es|ing)?)() (?:on (?:his|her) back )?(?:in )?(?:under|underneath|beneath|below) (?:an?|the|his|her)(?: (?:leaking|leaky|dripping|broken|blocked|clogged))?(?= (?:[a-z]+ ){0,3}(?:sink|washbasin|basin)\b)/gi,
    'repair',
    'a pipe under the',
  ],
  // "scratches lines on the wall of his cell": as who draws on it, the hand is at the wall.
  [
    new RegExp(
      `(?<=\\b(?:prisoner|convict|inmate)s? )${SCRATCHES} (${WHOSE}|an?) (?:stone |brick |concrete |prison |jail |cell )*walls?\\b(?! of)`,
      'gi',
    ),
    'draw',
    'on the wall of $2 cell',
  ],
  // Whoever stands guard up on something does so on their feet.
  [
    /\b(stand|stands|standing|stood) (?:watch|guard|lookout)(?= (?:up )?(?:on|atop) (?!duty|alert))/gi,
    'stand',
  ],
  [new RegExp(`${SCRATCHES}(?= (?:an?|${WHOSE}) (?:[a-z]+ ){0,3}walls?\\b)()`, 'gi'), 'draw', 'on'],
  [/\b(keep|keeps|kept|keeping|stand|stands|standing) (?:watch|guard|lookout)\b/gi, 'look'],
  [new RegExp(`\\b${HIDES} ${WHOSE} face\\b(?: (?:in|with|behind) ${WHOSE} hands?)?`, 'gi'), 'despair'],
  [
    /\b(kneel|kneels|kneeling|knelt|sit|sits|sitting|stand|stands|standing|is|are) (?:down )?(?:in|at) (?:silent |quiet |deep )?prayer\b/gi,
    'pray',
  ],
  [new RegExp(`\\b${DRAWS} (${WHOSE}|an?) (?:long)?bow\\b(?! tie)`, 'gi'), 'aim', '$2 longbow'],
  // A blade that is drawn is no drawing.
  [
    new RegExp(
      `\\b${PULLS} (?:out )?(${WHOSE} (?:\\w+ )?|an? (?:\\w+ )?|two )(swords?|katanas?|sabres?|sabers?|blades?|daggers?|rapiers?)\\b(?! (?:from|out of) (?:the|an?|its) (?:\\w+ )?(?:stone|rock|boulder|anvil))`,
      'gi',
    ),
    'raise',
    '$2$3',
  ],
  [
    new RegExp(`\\b${PULLS} (?:out )?(${WHOSE} |an? |two )(guns?|pistols?|revolvers?)\\b`, 'gi'),
    'aim',
    '$2$3',
  ],
  // Each of many has a bow.
  [/(?<=\b\w{2,}s )(shoot|fire)() (?:their )?(?:burning |flaming )?arrows\b/gi, 'aim', 'longbows'],
  [/\b(shoot|shoots|shooting|fire|fires|firing)() (?:an? |his |her )?arrows?\b/gi, 'aim', 'a longbow'],
  // What looks out of a box is in it.
  [
    /\b(peeks?|peeking|peeped|peeps?|peeping|pops?|popping) out (?:of|from) ((?:an?|the|its|their|his|her) )(?=(?:\w+ ){0,2}(?:box|basket|bag|barrel|backpack|pocket|hat|bucket|nest|pot|cup|tent|suitcase)\b)/gi,
    'stand',
    'in $2',
  ],
  [
    /\b(stand|stands|stood|standing|rise|rises|rising|rose|rear|rears|rearing|get|gets)(?: up)?() (?:up )?on (?:its|his|her|their|two|both)? ?hind legs\b/gi,
    'beastrear',
  ],
  [
    /\b(kick|kicks|kicked|kicking)() (?:out )?with (?:its|his|her|their|both) (?:hind|back) (?:legs|hooves)\b/gi,
    'kick',
  ],
  [/\b(lick|licks|licking|licked) (?:its|his|her) (?:own )?(?:paws?|fur|coat|tail)\b/gi, 'groom'],
  [/\b(swing|swings|swinging|swung)() on(?= (?:an?|the) (?:\w+ )?swing\b)/gi, 'sit', 'on'],
  [/\b(take|takes|took|taking) (an?|the|his|her) (\w+)['’]s temperature\b/gi, 'tempcheck', '$2 $3'],
  [
    /\b(take|takes|took|taking|measures|measuring|checks|checking) (an?|the|his|her) ((?:\w+ )?\w+)['’]s (?:blood pressure|pulse)\b/gi,
    'tend',
    '$2 $3',
  ],
  [
    /\b(take|takes|took|taking)() (?:an? |the |his |her |their )?(?:\w+ )?orders?\b/gi,
    'write',
    'in a notepad',
  ],
  [/\b(play|plays|played|playing)() (?:tag|hide[- ]and[- ]seek|catch me)\b/gi, 'run'],
  [/\b(play|plays|played|playing)() hopscotch\b/gi, 'hop'],
  [/\b(make|makes|made|making)() (?:an? )?snow[- ]angels?\b/gi, 'lie', 'in the snow'],
  [new RegExp(`\\b(blow|blows|blew|blowing) ${WHOSE} nose\\b`, 'gi'), 'noseblow'],
  [
    /\b(peek|peeks|peeking|peep|peeps|look|looks|looking|spy|spies|peer|peers|peering)() through (?:an?|the) keyhole\b/gi,
    'crouch',
    'at a door',
  ],
  [/\b(dance|dances|danced|dancing)() (?:an? |the )?tango\b/gi, 'tango'],
  [
    /\b(burst|bursts|bursting|explode|explodes|exploding|shoot|shoots|shooting|start|starts|starting|spring|springs|sprint|sprints|sprinting|come|comes|coming|launch|launches|launching)() (?:out of|off|from|out from) (?:the |their |his |her )?(?:starting )?blocks\b/gi,
    'sprint',
  ],
  [/\b(jump|jumps|jumping|leap|leaps|leaping|rise|rises)() (?:up )?to (?:spike|smash)\b/gi, 'spike'],
  [/\b(jump|jumps|jumping|leap|leaps|leaping|rise|rises)() (?:up )?to (?:head|block|dunk)\b/gi, 'dunk'],
  [
    new RegExp(
      `\\b(put|puts|putting|lay|lays|hold|holds|holding|press|presses) (?:an? |one |${WHOSE} )?(?:index |fore)?finger (?:to|on|over|against) ${WHOSE} (?:lips|mouth)\\b`,
      'gi',
    ),
    'shush',
  ],
  [new RegExp(`\\b(shake|shakes|shook|shaking) ${WHOSE} (?:raised |clenched )?fists?\\b`, 'gi'), 'fistshake'],
  [/\b(blow|blows|blew|blowing)() (?:an? |some )?kiss(?:es)?\b/gi, 'kissblow'],
  [new RegExp(`\\b${DOES} (?:an? |some )?cartwheels?\\b`, 'gi'), 'cartwheel'],
  [
    new RegExp(
      `\\b${DOES} (?:an? |some )?(?:(?:double|triple|perfect|mid-air|aerial) )?(?:back ?flip|back-flip|front ?flip|flip|somersault)s?\\b`,
      'gi',
    ),
    'somersault',
  ],
  [
    /\b(flip|flips|flipping|spin|spins|spinning|turn|turns|turning|tumble|tumbles|tumbling)() (?:completely )?upside[- ]down(?= (?:off|over|above|in|on|from|through|mid)\b|[.,;!]|$)/gi,
    'somersault',
  ],
  [/\b(backflip|backflips|backflipping|frontflip|frontflips)()\b/gi, 'somersault'],
  [new RegExp(`\\b${DOES} (?:some |\\w+ )?(?:push|press)[- ]?ups\\b`, 'gi'), 'pushup'],
  // Whose way it is stands before whoever bars it, the beast at the rein.
  [
    new RegExp(
      `\\b${BLOCKS} (?:the )?(?:way|path|road|passage) (?:of|for|to) (?:an?|the) (?:(?:tiny|small|little) )?((?:[\\w-]+ )?[\\w-]+) and ((?:his|her|their) (?:[\\w-]+ )?(?:mule|donkey|horse|pony|camel|ox|llama|goat|cow|dog))\\b`,
      'gi',
    ),
    'blockway',
    ', facing a $2 leading $3',
  ],
  [
    new RegExp(
      `\\b${BLOCKS}() (?:the )?(?:way|path|road|passage) (?:of|for|to) (?=(?:an?|the|two|three|four|some|his|her|their) (?!(?:[\\w-]+ )?(?:door|gate|exit|entrance|bridge|castle|house|throne|treasure|cave|city|village|town|tower|temple)\\b))`,
      'gi',
    ),
    'blockway',
    ', facing ',
  ],
  [
    new RegExp(
      `\\b${BLOCKS}() ((?:an?|the|two|three|four) (?:[\\w-]+ ){0,2}?[\\w-]+)(?:'s|s') (?:way|path|passage)\\b`,
      'gi',
    ),
    'blockway',
    ', facing $3',
  ],
  [
    new RegExp(`\\b${BLOCKS}() (?:the |his |her |their )(?:way|path|entrance|exit|passage|doorway)\\b`, 'gi'),
    'blockway',
  ],
  [/\b(direct|directs|directed|directing)() (?:the )?traffic\b/gi, 'pointsman'],
  [
    new RegExp(
      `\\b(break|breaks|broke|breaking|sprain|sprains|twist|twists) ${WHOSE} (?:leg|ankle|foot|knee|toe)\\b`,
      'gi',
    ),
    'limp',
  ],
  [
    /\b(swim|swims|swam|swimming)() (?:the )?(?:butterfly|breast ?stroke|back ?stroke|freestyle|front crawl|crawl|laps|lengths)\b/gi,
    'swim',
  ],
  [
    /\b(listen|listens|listened|listening)() to (?:some |the |loud )?music\b(?! (?:on|with|from|through|in))/gi,
    'wear',
    'headphones',
  ],
  [
    /\b(practi[cs]e|practi[cs]es|practi[cs]ing|rehearse|rehearses|rehearsing) (the|an?|his|her|their) (?=(?:grand |electric |acoustic )?(?:piano|violin|guitar|cello|drums|drum kit|trumpet|flute|saxophone|harp|accordion)\b)/gi,
    'play',
    '$2 ',
  ],
  [
    new RegExp(
      `(?<=\\b(?:driv|rid)(?:e|es|ing)\\b[^.;]{0,80})\\b(talk|talks|talking|chat|chats|chatting|speak|speaks|speaking)() on (?:the|a|${WHOSE}) (?:cell |mobile )?phone\\b`,
      'gi',
    ),
    'phone',
  ],
  // with a stick, a foot or the hands, and with no gun
  [/\b(shoot|shoots|shooting|shot) (the|an?) (?=puck\b)/gi, 'hit', '$2 '],
  [
    /\b(shoot|shoots|shooting|shot) (the|an?) (?=(?:foot|soccer )?ball (?:at|into|towards?|past) (?:the |an? )?(?:goal|net|keeper|goalkeeper)\b)/gi,
    'kick',
    '$2 ',
  ],
  [/\b(shoot|shoots|shooting|shot) (the|an?) (?=(?:basket|hand)?ball\b)/gi, 'throw', '$2 '],
  [new RegExp(`\\b${PLAYS} tennis\\b`, 'gi'), 'swing', 'a tennis racket'],
  [new RegExp(`\\b${PLAYS} badminton\\b`, 'gi'), 'swing', 'a badminton racket'],
  [new RegExp(`\\b${PLAYS} (?:table tennis|ping[- ]pong)\\b`, 'gi'), 'swing', 'a ping pong paddle'],
  [new RegExp(`\\b${PLAYS} (?:mini(?:ature)? )?golf\\b`, 'gi'), 'swing', 'a golf club'],
  [new RegExp(`\\b${PLAYS} (?:baseball|softball)\\b`, 'gi'), 'swing', 'a baseball bat'],
  [new RegExp(`\\b${PLAYS} cricket\\b`, 'gi'), 'swing', 'a cricket bat'],
  [new RegExp(`\\b${PLAYS} field hockey\\b`, 'gi'), 'swing', 'a hockey stick'],
  [new RegExp(`\\b${PLAYS} basketball\\b`, 'gi'), 'dribble', 'a basketball'],
  [new RegExp(`\\b${PLAYS} volleyball\\b`, 'gi'), 'throw', 'a volleyball'],
  [
    /(?<!\b(?:an?|the|of|with|and|her|his|old|new|red|blue|green|pink|yellow|purple|orange|black|white|two|three) )\b(jump|jumps|jumped|jumping|skip|skips|skipped|skipping)() (?:the |a |with a )?(?:jump |skipping )?rope\b/gi,
    'skip',
  ],
  [
    /\b(ride|rides|riding|rode|catch|catches|catching)() (?:an? |the )(?:big |huge |giant |massive )?wave\b/gi,
    'surf',
  ],
  [
    new RegExp(
      `\\b(check|checks|checked|checking|glance at|glances at|glancing at|look at|looks at|looking at) (?:${WHOSE} (?:wrist|pocket)?-?watch|the time on ${WHOSE} watch)\\b`,
      'gi',
    ),
    'timecheck',
  ],
  [
    new RegExp(`\\b(put|puts|putting)() on (?:some |${WHOSE} )?(lipstick|make-?up|mascara)\\b`, 'gi'),
    'apply',
    'lipstick',
  ],
  [
    new RegExp(
      `\\b(write|writes|wrote|writing|draw|draws|drew|drawing(?! of\\b))()${NO_PICTURE} (?:[\\w ]+ )?on (?:the |an? )(?:black|chalk)board\\b`,
      'gi',
    ),
    'chalk',
    'the blackboard',
  ],
  [
    new RegExp(
      `\\b(write|writes|wrote|writing|draw|draws|drew|drawing)()${NO_PICTURE} (?:[\\w ]+ )?on (?:the |an? )whiteboard\\b`,
      'gi',
    ),
    'chalk',
    'the whiteboard',
  ],
];

const RESTS =
  '(?:sit|sits|sat|sitting|sleep|sleeps|asleep|sleeping|doze|dozes|dozing|read|reads|reading|look|looks|looking|stare|stares|staring|gaze|gazes|gazing|talk|talks|talking|chat|chats|eat|eats|eating|window|alone)';

/** "a train station" is no train. */
const NOT_PART =
  '(?! (?:interior|compartment|carriage|car|station|seat|window|platform|wagon|cabin|driver|track|set|ride)s?\\b)';

const LOOKS =
  '(?:look|stare|gaze|hold|show|find|kiss|hug|see|touch|pull|take|clutch|stroke|study|has|have)(?:s|es|ing|ed)?';

/** Where passengers are, eaters and pupils, and the drums one plays. */
const PLACES: readonly (readonly [RegExp, string])[] = [
  [/\bice[- ]fish(es|ing|)\b(?=[^.;]*\b(?:lake|pond|river|ice)\b)/gi, 'fish$1'],
  [
    /\b(?:(?:under|beneath|below|with) )?the milky way(?! galaxy)(?: (?:above|overhead|over them|in the sky|glows|shines|stretches)(?: \w+){0,3}?)?(?=$|[,.;!?])/gi,
    'under a starry sky',
  ],
  [
    /\b(?:a|the) (?:[\w-]+ )?(?:meadow|prairie) (?:full )?(?:of|with|filled with) ((?:[\w-]+ )?)flowers\b/gi,
    'a field of flowers',
  ],
  [
    /\b((?:a |the )?(?:[a-z]+ )?(?:wind|storm|gale|hurricane|typhoon))s? (?:bends?|sways?|shakes?|whips?|tosses|rattles?|lashes) ((?:the )?(?:[a-z]+ )?(?:trees|palms))\b/gi,
    '$2 in $1',
  ],
  [/\b(an?|the) (?:kayaker|kayakist)\b/gi, '$1 person in a kayak'],
  [/\b(an?|the) (?:canoeist|canoer)\b/gi, '$1 person in a canoe'],
  [
    /\b(fish(?:es|ing)?) from (an?|the|his|her|their) ((?:[\w-]+ )?(?:boat|rowboat|canoe|kayak|raft|dinghy))\b/gi,
    '$1 in $2 $3',
  ],
  // "A fox watches a rabbit from behind a bush": it is the fox that is behind it.
  [
    /(^|[.;,] )((?:an?|the|two|three|some|his|her|its) (?:[\w-]+ ){0,2}[\w-]+) ((?:watches|stalks|observes|spies on|looks at|stares at) [^,.;]*?) from behind ((?:an?|the|some) (?:[\w-]+ (?!(?:at|in|on|by|near|with|under|as|during|while|through|across|and|beside)\b))?[\w-]+)/gi,
    '$1$2 behind $4 $3',
  ],
  [/\bfly[- ]fish(es|ing|)\b/gi, 'fish$1'],
  [/\bice[- ]fish(es|ing|)\b/gi, 'fish$1 on a frozen lake'],
  [
    /(?<!\b(?:bears?|fox|wolf) \w{3,9} )\b(?:at|through|by|from|over|near|beside) (?:an?|the) (?:\w+ )?hole in the ice\b/gi,
    'on a frozen lake',
  ],
  [
    new RegExp(
      `\\b(in|on|aboard|inside) (?:an?|the) (?!sleeper )(?:\\w+ )?(?:train|subway train|tram)\\b${NOT_PART}(?=[^.;]*\\b${RESTS}\\b)`,
      'gi',
    ),
    'in a train compartment',
  ],
  [
    new RegExp(
      `\\b(${RESTS}\\b[^.;,]*?) (?:in|on|aboard|inside) (?:an?|the) (?!sleeper )(?:\\w+ )?(?:train|tram|metro)\\b${NOT_PART}`,
      'gi',
    ),
    '$1 in a train compartment',
  ],
  // Who is in a photograph is not in the room.
  [
    new RegExp(
      `\\b(${LOOKS}(?: (?:at|out|up))? (?:an?|the|his|her|their|some|old|faded|framed|\\s)+)(?:photo|photograph|picture|snapshot)s? of [^.,;!]+?(?=$|[.,;!]| (?:and|in|on|at|while|with|as)\\b)`,
      'gi',
    ),
    '$1snapshot',
  ],
  [/\b(kiss(?:es|ed|ing)?) his (?:hand|cheek|forehead|lips|neck|nose)\b/gi, '$1 him'],
  [/\b(kiss(?:es|ed|ing)?) her (?:hand|cheek|forehead|lips|neck|nose)\b/gi, '$1 her'],
  // "a small Italian restaurant": no Italian.
  [
    /\b(?:Italian|French|Chinese|Indian|Mexican|Greek|Spanish|Thai|Turkish|Korean|Vietnamese|American) (?=(?:restaurant|bistro|caf[eé]|diner|pizzeria|trattoria|bakery|eatery|food|kitchen)\b)/gi,
    '',
  ],
  [
    /\b(?:on|at|along|from) (?:an?|the) (?:train|railway|railroad|station) platform\b/gi,
    'at the train station',
  ],
  [/\b(?:train|railway|railroad) platform\b/gi, 'train station'],
  [/\b(?:subway|metro|underground|tube) platform\b/gi, 'subway station'],
  [/\bschool (yard|grounds?)\b/gi, 'schoolyard'],
  // "in front of the bathroom mirror": in that room, where no other place is said.
  [
    /\b(bathroom|kitchen|bedroom|living[- ]room) (mirror|sink|table|counter|window|floor|stove|cupboards?|cabinet|shelf|rug|carpet)\b(?![^.;]*\b(?:in|inside|at|outside|of) (?:an?|the|his|her|their|my) )(?<!\b(?:through|into|toy) (?:[\w-]+ ){0,2}\1 \2)/gi,
    '$2 in the $1',
  ],
  [
    /\b(?:to|towards?|into|at|up to) (?:an?|the) (?:burning|blazing) (?:apartment|flat|hotel|office|skyscraper|tower block)(?: (?:building|block|house))?\b/gi,
    'in front of a burning building',
  ],
  [/^\s*(?:kids|children|family|teens)\s*:\s*/i, ''],
  [
    /\b(windows?) with (?:(?:venetian|half-closed|closed|wooden|open) )?(?:blinds|shutters)\b/gi,
    '$1 by blinds',
  ],
  [/\b(?:through|behind) (?:the )?(?:venetian )?blinds\b/gi, 'by the blinds'],
  // "stumbles out of a bar into an alley": where one is now.
  [
    /\bout of (?:an?|the) (?:[\w-]+ ){1,3}?(?:into|onto) (?=(?:an?|the) (?:[\w-]+ ){0,2}(?:alley|street|road|rain|night|parking lot|garden|sidewalk|courtyard|snow|forest|yard)\b)/gi,
    'into ',
  ],
  [/\bboth of them\b/gi, 'both'],
  [/\b(?:all|the) (two|three|four|five) of them\b/gi, 'the $1'],
  [/\ball (two|three|four|five) (?=(?!of )[a-z]+ )/gi, 'the $1 '],
  [/\bcorner of the ring\b/gi, 'corner of the boxing ring'],
  [/\b(play(?:s|ed|ing)?) (?:(?:the|his|her|their) )?drums\b/gi, '$1 the drum kit'],
];

const WHO: Readonly<Record<string, readonly [string, string]>> = {
  his: ['he', 'him'],
  her: ['she', 'her'],
  their: ['they', 'them'],
  its: ['it', 'it'],
};
const FACES: Readonly<Record<string, string>> = {
  smile: 'smile',
  grin: 'smile',
  tears: 'cry',
  frown: 'frown',
  laugh: 'laugh',
};

/** "close-up of her smile": she smiles. */
const SEEN_FACE =
  /\b((?:extreme )?close[- ]?up)(?: shot)? (?:of|on) (his|her|their|its) (smile|grin|tears|frown|laugh)\b/gi;
/** "shakes his hand", "shakes hands with the mayor". */
const SHAKES = /\b(shak(?:es?|ing)|shook) (?:(his|her|their|its) hands?\b|hands with\b)/gi;

/** "close-up of two lovers holding hands": of the hands. */
const HELD_HANDS =
  /\b((?:extreme )?close[- ]?up|insert|detail)(?: shot)?(?: of|:) (?:[\w' ]{2,40}? )?(?:holding|clasping|joining|squeezing) (?:each other['’]s )?hands?\b(?! (?:with|of))/gi;

const facesAndHands = (text: string): string =>
  text
    .replace(HELD_HANDS, '$1 of hands clasping hands')
    .replace(SEEN_FACE, (_, near: string, whose: string, face: string) => {
      const verb = FACES[face.toLowerCase()] ?? 'smile';
      const who = WHO[whose.toLowerCase()]?.[0] ?? 'she';
      return `${near}: ${who} ${verb === 'cry' ? 'cries' : inflected(verb, 'shakes')}`;
    })
    .replace(/\bshak(e|ing) hands\b(?! with)/gi, (_, end: string) =>
      end === 'e' ? 'handshake each other' : 'handshaking each other',
    )
    .replace(SHAKES, (_, verb: string, whose?: string) => {
      const met = whose ? ` ${WHO[whose.toLowerCase()]?.[1] ?? 'him'}` : '';
      return `${inflected('handshake', verb)}${met}`;
    });

const OUTINGS: Readonly<Record<string, readonly [string, string]>> = {
  fishing: ['fish', 'fishes'],
  swimming: ['swim', 'swims'],
  dancing: ['dance', 'dances'],
  hiking: ['hike', 'hikes'],
  sailing: ['sail', 'sails'],
  surfing: ['surf', 'surfs'],
  skiing: ['ski', 'skis'],
  hunting: ['hunt', 'hunts'],
  jogging: ['jog', 'jogs'],
  skating: ['skate', 'skates'],
  climbing: ['climb', 'climbs'],
  camping: ['camp', 'camps'],
};

/** "They go fishing." */
const outings = (text: string): string =>
  text.replace(
    new RegExp(`\\b(go|goes|went|going) (${Object.keys(OUTINGS).join('|')})\\b`, 'gi'),
    (said, goes: string, doing: string) => {
      const [base, third] = OUTINGS[doing.toLowerCase()] ?? [said, said];
      return /ing$/i.test(goes) ? doing : /^go$/i.test(goes) ? base : third;
    },
  );

/** The text with such deeds as verbs. */
export const deedsAsVerbs = (text: string): string =>
  DEEDS.reduce(
    (said, [phrase, verb, rest]) =>
      said.replace(phrase, (_, light: string, second?: string, third?: string) => {
        const tail =
          rest && typeof second === 'string'
            ? ` ${rest.replace('$2', second).replace('$3', `${third}`)}`
            : '';
        return `${inflected(verb, light)}${tail}`;
      }),
    PLACES.reduce((said, [phrase, place]) => said.replace(phrase, place), facesAndHands(outings(text))),
  );
