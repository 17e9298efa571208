/** Moments of action films that few words tell: the cool walk away from a blast, a sniper in wait, cavalry, petals on the wind. */

type Reword = (said: string, ...parts: string[]) => string;

const WHOSE = '(?:his|her|their|its|the)';
const PETALS =
  '((?:(?:pink|white|red) )?(?:(?:cherry|sakura|rose|flower|peach|plum|apple) )?(?:blossom )?(?:petals|blossoms?))';

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
  // What flies at somebody is too quick for a picture.
  [
    /\b((?:shield|protect)(?:s|ing|ed)? (?:an?|the|his|her|their) (?:[\w-]+ )?[\w-]+) (?:from|against) (?:(?:an?|the|flying|incoming|falling|enemy|a hail of|a rain of|a volley of) )*(?:arrows?|bullets?|gunfire|shots?|shrapnel|spears?|blows?)\b/gi,
    '$1',
  ],
  // Fire that is breathed on somebody is breathed at them.
  [
    /\b((?:breath|spit|spew|blow|blast)(?:e?s|ing|e)? (?:fire|flames?)) (?:on|onto|over|upon|down on|down at) (?=(?:an?|the|two|three|some) (?:(?:[\w-]+ )?(?:knights?|soldiers?|wom[ae]n|m[ae]n|hero|warriors?|king|queen|princess|prince|wizard|person|people|army|archers?|samurai|monsters?|dragon)\b))/gi,
    '$1 at ',
  ],
  // Who rides a broom is in the air.
  [
    /\b(witch(?:es)?|wizards?|warlocks?|sorceress(?:es)?)( \w+ly)? rid(e|es|ing) (?:on )?(an?|the|his|her|their) ((?:magic |flying |old )?broom(?:stick)?s?)\b/gi,
    (_, who = '', how = '', end = '', det = '', broom = '') =>
      `${who}${how} ${end === 'ing' ? 'flying' : end === 'es' ? 'flies' : 'fly'} on ${det} ${broom}`,
  ],
  // What appears behind somebody in the dark has a shape.
  [
    /\b(?:an?|the) (?:(?:dark|huge|tall|menacing|strange|ominous|looming) )*(?:shadow|silhouette) (?:appear|loom|ris|mov|creep|emerg|stand|approach|com)(?:e?s|ing|e)?(?: up)? (?=behind (?:him|her|them|an?|the)\b)/gi,
    'a shadowy figure stands ',
  ],
  [
    /\b(an?|the) (?:mysterious |menacing |tall )?(?:shadow[- ]?like|shadowed) (?:man|figure|person)\b/gi,
    '$1 shadowy figure',
  ],
  // His partner is one of them.
  [
    /\b(an?|the|two|three)( [\w-]+)? (detective|police officer|cop|policeman|spy|astronaut|firefighter|paramedic|soldier)(?: and|, with) (?:his|her) partner\b/gi,
    '$1$2 $3 and another $3',
  ],
  [
    /\b(?:an? |the )?(?:map|wall|board|web) of (?:clues|evidence|suspects)(?: on (?:the|a) (?:wall|board))?\b/gi,
    'an evidence board',
  ],
  // Who is held at gunpoint has the gun before them.
  [
    /\b(?:hold|keep|tak)(s|ing|e|es)? ((?:an?|the|his|her|two|three|some) (?:[\w-]+ ){0,2}?[\w-]+)(?: hostage)? at gun ?point\b/gi,
    (_, end = '', whom = '') => `point${end === 'ing' ? 'ing' : end ? 's' : ''} a pistol at ${whom}`,
  ],
  // The army follows on foot whoever leads it from the saddle.
  [
    /\blead(s|ing)? (?:an?|the|his|her|their) (?:[\w-]+ )?(?:army|troops|men|soldiers|warriors|knights) (?:[\w-]+ )?on horseback\b/gi,
    (_, end = '') => `rid${end === 'ing' ? 'ing' : 'es'} a horse in front of an army of medieval soldiers`,
  ],
  // Over the top: what they run across is before the trench.
  [
    /\b(soldiers?|troops|infantry(?:m[ae]n)?|men|tommies|marines|army|platoon|squad)( \w+ly)? (?:charg|climb|jump|go|leap|scrambl|pour|storm|rush|run|burst|swarm)(?:e?s|ing|e)? (?:up )?(?:out of|from|over) (?:the|their|an?) (?:\w+ )?trench(?:es)?\b/gi,
    '$1$2 charge with rifles across the battlefield',
  ],
  [
    /\b(soldiers?|troops|infantry(?:m[ae]n)?|men|tommies|marines) (?:go(?:es)?|climb|charge|are going) over the top\b/gi,
    '$1 charge with rifles across the battlefield',
  ],
  // What is tied to a chair is tied, and sits.
  [
    /\b(ti|bind|rop|strap)(es?|s|ing|eing|ying|e)? (?:up )?((?:an?|the|his|her|their) (?:(?!up\b)[\w-]+ ){0,2}?[\w-]+)(?: up)? to (?:an?|the|his|her) (?:[\w-]+ )?(?:chair|stool)\b/gi,
    (_, verb = '', end = '', whom = '') =>
      `${verb === 'ti' ? (/ing$/.test(end) ? 'tying' : end === 'e' ? 'tie' : 'ties') : `${verb}${end}`} ${whom}`,
  ],
  [
    /\b(tie|bind)(s)? (?:up )?((?:an?|the|his|her|their) (?:(?!up\b)[\w-]+ ){0,2}?(?:[\w-]*[a-rt-z]))(?: up)? with (?:an? |the |some )?(?:thick |long |strong )?ropes?\b/gi,
    '$1$2 $3',
  ],
  // Who clings to a post has the arms round it.
  [
    /\b(cling|hang|hold)(s|ing)? (?:on(?:to)? )?(?:tight(?:ly)? |desperately |for dear life )*(?:on(?:to)? )?to (an?|the) ((?:[\w-]+ )?(?:tree|tree trunk|trunk|pole|post|lamp ?post|street ?lamp|mast|pillar|column|streetlight))\b/gi,
    'hug$2 $3 $4',
  ],
  // Whom a fairy grants a wish is within her magic.
  [
    /\bgrant(s|ing|ed)? (?:an?|the|his|her|their|one|three|two) (?:last |secret |dearest )?wish(?:es)? (?:to|of|for) /gi,
    (_, end = '') => `cast${end === 'ing' ? 'ing' : end ? 's' : ''} a spell at `,
  ],
  [
    /\bgrant(s|ing|ed)? ((?:an?|the) (?:[\w-]+ )?(?:boy|girl|man|woman|princess|prince|child|couple)|him|her|them) (?:an?|the|his|her|their|one|three|two) (?:last |secret |dearest )?wish(?:es)?\b/gi,
    (_, end = '', whom = '') => `cast${end === 'ing' ? 'ing' : end ? 's' : ''} a spell at ${whom}`,
  ],
  // "a car explodes behind a running man": he comes at us, the blast at his back.
  [
    /\b(an?|the|his|her) ((?:[\w-]+ )?[\w-]+) (?:explod|blow|burst|go|erupt|collaps|crumbl)(?:e?s|es)(?: up| into flames| up in flames)? (?:right |just )?behind (?:an?|the) (?:running|fleeing|escaping|sprinting) ([\w-]+(?: [\w-]+)?)/gi,
    'a $3 runs towards the camera in front of $1 exploding $2',
  ],
  [
    /\b(an?|the) ((?:[\w-]+ )?[\w-]+) (?:runs?|flees?|sprints?|walks?|strides?|dives?|leaps?) (?:away )?(?:from|in front of|while|as) (?:an?|the) (?:massive |huge |giant )?(?:exploding|explosion of an?|blast of an?) ((?:[\w-]+ )?[\w-]+)(?=$|[.,;!]| (?:in|on|at|behind|during)\b)/gi,
    '$1 $2 runs towards the camera in front of an exploding $3',
  ],
  [
    /\b(an?|the|two|three|one) ((?:[\w-]+ )?snipers?|marksm[ae]n) (?=(?:l[iy]|wait|hid|crouch|sit|kneel|aim|tak)\w*\b)(?!.*\b(?:rifle|gun|scope)\b)/gi,
    '$1 $2 with a rifle ',
  ],
  // What is ruined is the building: whoever is up there has its roof underneath.
  [
    /\b(on|from|across|over|along|onto) (?:top of )?(?:an?|the) (?:(?:flat|steep|high) )?roof of (?:an?|the) (?:(?:ruined|abandoned|derelict|crumbling|bombed|old|gutted|burnt|half-ruined|bombed-out) )*(?:church|chapel|cathedral|abbey|house|mansion|cottage|barn|monastery|farmhouse|manor|palace|schoolhouse|villa)\b/gi,
    '$1 a tiled roof',
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
    /\b(?:dark |dim |small )?(?:room|basement|bunker|den|lair)(?: that is)? (?:with|full of|filled with|surrounded by|of) (?:many |several |lots of |a dozen |multiple |glowing |green |blue |flickering |computer |wall of )*(?:screens|monitors|computers)\b/gi,
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
  // The dead come up out of their graves before whom they obey.
  [
    /\b(necromancers?|wizards?|sorcerers?|sorceress|witch(?:es)?|warlocks?|mages?) (?:rais|summon|conjur|awaken|call|resurrect)(?:es|s|ing|e) (?:up |forth )?(?:the |an? |an army of |some |his |her )?(two |three )?(?:[\w-]+ )?(skeleton|zombie)s? (?:warriors |army )?(?:up )?(?:from|out of|in|at) (?:an?|the|their|its|old|ancient) (?:[\w-]+ )*?(?:graves?|graveyard|cemetery|tombs?)\b/gi,
    (_, who = '', many = '', what = '') =>
      `${who} casts a spell, ${many || 'three '}${what}s climb out of graves in a graveyard`,
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
    (_, who = '', _verb = '', end = '') =>
      `${who} aim${end} ${/(?:archers|men|elves|amazons)$/i.test(who) ? 'longbows' : 'a longbow'}`,
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
