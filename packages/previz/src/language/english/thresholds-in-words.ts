/** At doors, windows and mirrors: light that falls in, who looks out past a curtain, who is seen in a glass. */
import { DET } from './phrase-parts.ts';

type Reword = (said: string, ...parts: string[]) => string;

const ENDS = '(?=[,.;!?]|$| and | as | while )';

/** The room or house of a window; an upper one is seen from the garden. */
export const windowOf = (said = ''): string => {
  const of = (said.trim().split(' ').at(-1) ?? '').replace(/['’]s$/, '');
  if (/^(?:attic|upstairs|upper|top|tower|storey|floor|second-floor|mansion|house)$/i.test(of))
    return 'window in the suburb';
  return of === '' || NO_ROOM.test(of) ? 'window' : `window in the ${of}`;
};
const NO_ROOM =
  /^(?:open|broken|small|little|narrow|high|dark|back|front|side|smoky|burning|big|large|tiny|round|arched|tall|frosty|rainy|dirty|foggy|old|lit)$/i;
const IN_WINDOW = `(?:(?:right |just )?outside|in|at|behind|(?:pressed )?(?:against|up against|to)|through) ${DET} ((?:[\\w'’-]+ ){0,2}?)window(?! (?:seat|display|sill|shopping))\\b`;
const LURKS =
  '(?:stand|wait|lurk|hover|appear|loom|float|watch|stare|peer|crouch|smile|grin|wav|stay)(?:s|es|ing|e)?';

const PEERS = '(?:star|peer|look|gaz|glar|peek|peep|leer|grin|smil|watch|spy|glanc)';
const ROOMS =
  '(?:bedroom|nursery|kitchen|living room|dining room|bathroom|playroom|hotel room|motel room|dormitory|classroom)';
const behindItsWindow: Reword = (said, _does = '', end = '', room = '') =>
  `${/ing/.test(end) ? 'standing' : end === '' || end === 'e' ? 'stand' : 'stands'} behind the window in the ${
    /\b(?:child|kid|boy|girl|baby|toddler)(?:ren)?['’]s?\b/i.test(said) || /^play/i.test(room)
      ? "child's bedroom"
      : room || 'bedroom'
  }`;

export const THRESHOLDS_IN_WORDS: readonly (readonly [RegExp, string | Reword])[] = [
  // A giant that takes a roof off has the house before it, and looks down into it.
  [
    /\b((?:giant(?:ess)?|ogre(?:ss)?|troll|titan|cyclops|colossus|golem)s?\b(?: [\w-]+){0,2}?) (?:lift|rais|tear|rip|pull|tak|peel|pry|prise|pluck)(e?s|ing|e)? (?:off )?the (?:\w+ )?roof (?:right |clean )?(?:off|from|of)(?: of)? (an?|the|his|her|their) ((?:[\w-]+ )?(?:house|cottage|hut|cabin|barn|farmhouse|home|chapel|church|mill|inn))\b(?:,? (?:and|to|then) (?:peek|peer|look|star|gaz|glanc|peep)(?:e?s|ing|e)? (?:in|inside|into it|down(?: into it)?|within)\b)?/gi,
    (_, giant = '', _end, det = '', what = '') =>
      `${giant} unroofs ${det} ${what.replace(/farmhouse$/, 'house')}`,
  ],
  // A storm that takes a roof off wrecks the house.
  [
    /\b((?:tornado|twister|hurricane|cyclone|typhoon)(?:e?s)?) (?:lift|tear|rip|pull|tak|peel|blow)(e?s|ing|e)? (?:off )?the (?:\w+ )?roof (?:right |clean )?(?:off|from|of)(?: of)? (an?|the|his|her|their) ((?:[\w-]+ )?(?:house|cottage|hut|cabin|barn|farmhouse|home|chapel|church|mill|inn))\b/gi,
    '$1 destroys $3 $4',
  ],
  // Who comes in by a saloon's doors has them swung open at the back.
  [
    /\b(?:push|walk|run|rush|burst|step|kick|com|strid|stagger|storm|swagger|stroll|barg|enter|stumbl|crash)(e?s|ing|e)? (?:his way |her way |in |out )?(?:open |through |into |in |past )*(?:the |an? )?(?:swinging |wooden |batwing )*(?:saloon(?:['’]s)? (?:swinging |batwing |swing )?doors|(?:swinging|batwing) doors(?: of (?:the|a) saloon)?)\b(?: (?:into|of) (?:the|a) saloon)?/gi,
    (_, end = '') =>
      `walk${end === 'ing' ? 'ing' : 's'} towards the camera in front of the swinging doors in the saloon`,
  ],
  // Within a tower one sees its stairs, and no tower.
  [
    /\b((?:spiral |stone |wooden |narrow |winding |creaky |dark )*(?:stairs|staircase|steps)) (?:of|in|inside) (?:an?|the|his|her) (?:[\w-]+ )?(?:lighthouse|tower|castle|church|mansion|hotel|house|building|bell tower|apartment block)\b/gi,
    '$1',
  ],
  [/\bthe glass (?:pane )?of (an?|the) ((?:[\w-]+ )?)(door|window)\b/gi, '$1 $2$3'],
  // A door within a house is listened at in its hallway.
  [
    /\b(listen|eavesdrop)(s|ing|ping)? (?:in )?(?:at|by|behind|outside|through|against) (an?|the|his|her|their) ((?!front |back |barn |shed |church |car |garage |cabin |prison |cell |vault |safe |bank )(?:[\w'’-]+ ){1,2})door\b(?!.* (?:in|of|on) the )/gi,
    (_, does = '', end = '', det = '') => `${does}${end} at ${det} door in the hallway`,
  ],
  // Of a row of doors one is knocked at.
  [
    /\b(?:tap|rap|scratch|claw)(s|es|ing|ping)? (?:on|at|against) (an?|the|his|her|their) ((?:[\w-]+ ){0,2})doors?\b/gi,
    (_, end = '', det = '', which = '') =>
      `knock${/ing/.test(end) ? 'ing' : end === '' ? '' : 's'} on ${det} ${which}door`,
  ],
  [
    /\b((?:knock|bang|pound|beat|hammer)(?:s|ing)? (?:on|at|against) )(an?|the|his|her|their) ((?:[\w-]+ ){0,2})doors\b/gi,
    '$1$2 $3door',
  ],
  // Who comes out from under a car lies there, the head out first.
  [
    /\b(?:slid|roll|crawl|slip|wriggl|scoot|wheel|com|climb|emerg)(s|es|ing|e)? (?:himself |herself )?(?:back )?out from (?:under|underneath|beneath|below) (an?|the|his|her|their) ((?:[\w-]+ ){0,2}(?:car|truck|pickup|van|jeep|taxi|bus|tractor|lorry|limousine|vehicle|sedan|convertible|hot rod))\b/gi,
    (_, end = '', det = '', what = '') =>
      `${/ing/.test(end) ? 'outsliding' : /s$/.test(end) ? 'outslides' : 'outslide'} under ${det} ${what}`,
  ],
  // Out of a tent it is peered by whoever is in it.
  [
    /\b(?:peer|peek|peep|look|glanc|star|poke[sd]? (?:his|her) head)(s|ing|es|e)? (?:out (?:of|from)|from inside|from within) (an?|the|his|her|their) ((?:[\w-]+ ){0,2}tent)\b(?: (?:flap|opening|entrance))?/gi,
    (_, end = '', det = '', what = '') =>
      `${/ing/.test(end) ? 'peeking' : /s$/.test(end) ? 'peeks' : 'peek'} in ${det} ${what}`,
  ],
  // Eyes in the dark are seen of what lurks there, and no more.
  [
    /\b(at|sees?|spots?|notices?|towards?) (?:an? |the |many |several |two |three )?(?:pairs? of )?(?:glowing |red |yellow |green |bright )+eyes(?: (?:glowing|watching|staring|shining|peering|blinking)(?: (?:at|back at) (?:him|her|them))?)?(?: out)? (?:in|from|among|between|out of) (?:the )?(?=(?:[\w-]+ )?(?:dark|darkness|shadows|forest|woods|trees|bushes|night|jungle|cave)\b)/gi,
    '$1 lurking eyes at night in the ',
  ],
  // What is under something is looked for on one's knees.
  [
    /\b(?:whisper|talk|speak|call|sing|murmur)(s|ing)? (?:softly |quietly )?to (?:something|somebody|someone|a creature|an unseen \w+) (?:hidden |hiding )?(?:under|beneath|underneath) /gi,
    (_, end = '') => `kneel${end} and look${end} under `,
  ],
  // Who breaks out of a prison gets through its wall.
  [
    /\b((?:prisoner|inmate|convict|jailbird|captive|thief|man|woman|bandit)s?) (?:secretly |slowly |quietly )?(?:dig|scrap|scoop|carv|chip)(s|es|ging|ing|e)? (?:an? |his |her |the |their )?(?:escape |secret )*tunnel(?: with (an?) ([\w-]+))?((?: (?:behind|under|beneath|below|out of|of|from|in|inside|through) (?:his|her|the|an?|their) (?:[\w-]+ ){0,2}(?:bunk|bed|cot|cell|toilet|poster|sink|prison|jail|wall|floor)s?)+)(?: (?:with|using) (?:an?|the|his|her) (?:[\w-]+ )?([\w-]+))?/gi,
    (_, who = '', end = '', _det = '', tool = '', _where = '', last = '') =>
      `${who} dig${/ing/.test(end) ? 'ging' : end === '' || end === 'e' ? '' : 's'} a breach with a ${tool || last || 'spoon'} in the prison`,
  ],
  // The hole that is dug in a cell is in its wall.
  [
    /\b(?:tunnel|dig|burrow|scrap|chip|hack|pick|carv|scratch|goug|chisel)(s|es|ling|ging|ing|e)? (?:away |his way |her way |their way |an? hole |an? tunnel |an? escape tunnel )*(?:at|through|in|into|out of) (?:an?|the|his|her|their) (?:[\w-]+ )?(?:cell|prison|jail|dungeon)(?:['’]s)? (?:wall|floor)\b(?: (?:with|using) (?:an?|the|his|her) (?:[\w-]+ )?([\w-]+))?/gi,
    (_, end = '', tool = '') =>
      `dig${/ing/.test(end) ? 'ging' : end === '' || end === 'e' ? '' : 's'} a breach with a ${tool || 'spoon'} in the prison`,
  ],
  // Explosives are laid by hand.
  [
    /\b(?:lay|laid|set|rig|wir|attach|fix|strap|install)(s|ing|ting|ging)? ((?:the |some |a )?(?:sticks of |bundles? of |charges? of )?(?:dynamite|explosives?|bombs?|explosive charges?|tnt))\b/gi,
    (_, end = '', what = '') => `plant${/ing/.test(end) ? 'ing' : end} ${what}`,
  ],
  // A knock out of the grave stops who digs it.
  [
    /\bhears? (?:a |the )?(?:knock|tap|scratch|pound)(?:ing|s)? (?:sounds? )?(?:coming )?(?:from )?(?:beneath|under|underneath|below) (?:his|her|the) (spade|shovel|feet|grave|earth|ground)\b/gi,
    (_, what = '') => (/spade|shovel/i.test(what) ? `digs a grave with a ${what}` : 'stands at a grave'),
  ],
  // A bunch of flowers is as much as hides a face.
  [
    /\bhid(es?|ing) (?:shyly |bashfully )?behind (an?|the|his|her|their) ((?:[\w-]+ ){0,2}(?:bouquet|bunch of flowers|flowers|roses))\b/gi,
    (_, end = '', det = '', what = '') =>
      `smell${end === 'ing' ? 'ing' : end === 'es' ? 's' : ''} ${det} ${what}`,
  ],
  // A face in a window is somebody's behind it.
  [
    new RegExp(
      `\\b(an?|the|some) ((?:[a-z]+ ){0,2}?)face (?:is |that |which )?(?:(?:appear|peer|star|look|watch|press|gaz|grin|smil|loom)(?:s|es|ing|ed|e)?(?: out| in)? )?${IN_WINDOW}`,
      'gi',
    ),
    (_, det = '', how = '', of = '') =>
      `${det} ${how.replace(/\b(?:pale|white|ghostly|dead|bloodless)\b/gi, 'pale-skinned')}woman behind the ${windowOf(of)}`,
  ],
  // Who stares in through it is behind it: into somebody else's room, or said to look in.
  [
    new RegExp(
      `\\b(${PEERS})(s|es|ing|e)? (?:(?:silently|creepily|hungrily|menacingly|slowly) )?(?:in |straight in )?through ${DET} (?:[\\w-]+ )?window (?:(?:of|in) (?:an?|the) (?:[\\w-]+ )?[\\w-]+['’]s?|(?:in)?to (?:an?|the|his|her|their)(?: [\\w-]+['’]s?)?) (?:[\\w-]+ )?(${ROOMS})\\b`,
      'gi',
    ),
    behindItsWindow,
  ],
  [
    new RegExp(
      `\\b(${PEERS})(s|es|ing|e)? (?:(?:silently|creepily|hungrily|menacingly|slowly) )?in (?:through|at) ${DET} (?:[\\w'’-]+ )??(?:(${ROOMS}) )?window\\b(?! (?:of|seat|display|sill))`,
      'gi',
    ),
    behindItsWindow,
  ],
  // So is whoever stands outside of it.
  [
    new RegExp(
      `\\b(${LURKS}|is) (?:right |just |silently |motionless )*outside (?:of )?${DET} ((?:[\\w'’-]+ ){0,2}?)window\\b(?! (?:seat|display|sill))`,
      'gi',
    ),
    // Out there nobody is seen to float.
    (_, does = '', of = '') =>
      `${/^(?:float|hover|loom)/i.test(does) ? (/s$/.test(does) ? 'stands' : /ing$/.test(does) ? 'standing' : 'stand') : does} behind the ${windowOf(of)}`,
  ],
  [
    /(?<!\b(?:falls?|falling|rag(?:es|ing)|storm|rain|snow|lightning|thunder|sun|moon|city|traffic|blow(?:s|ing)|howl(?:s|ing)|flash(?:es|ing)|world|leaves|view|shin(?:es|ing)) )\boutside (?:his|her|their) ((?:[\w'’-]+ ){0,2}?)window\b(?! (?:seat|display|sill))/gi,
    (_, of = '') => `behind the ${windowOf(of.trim() === '' ? 'bedroom' : of)}`,
  ],
  // Smoke about a window is smoke, and the window one that is climbed through.
  [
    /\b(through|out of|into|in) (an?|the) (?:smoky|smoking|smoke-filled|burning|open|broken|small|narrow|high|dark) window\b/gi,
    '$1 $2 window',
  ],
  // The light falls, and nobody else.
  [
    /,? ?(?:and |as |while |with )?(?:(?:the|an?|some|bright|warm|cold|golden|harsh|soft|white|yellow|pale|morning|hallway|street|sun|moon) ?)*light (?:falls|falling|spills|spilling|streams|streaming|floods|flooding|pours|pouring|comes|coming|shines|shining|cuts|cutting) (?:in(?:to)?|out|across|over|on(?:to)?|through|from)\b(?: (?:the|an?|his|her|their) (?:(?:dark|open|bright|dim|empty|whole|wooden|dusty) )*(?:room|floor|hallway|corridor|house|attic|cellar|basement|bedroom|kitchen|barn|hall|door|doorway)| (?:(?:the|an?|his|her|their) )?(?:[\w-]+ )?(?:curtains?|drapes))?(?: from (?:the )?(?:outside|hallway|behind))?/gi,
    (said) =>
      /\b(?:dark|attic|cellar|basement|bedroom|kitchen|barn|hall|hallway|corridor)\b/i.test(said)
        ? said.replace(
            /^.*?\b(?=(?:the|an?|his|her|their) (?:(?:dark|dim|empty|dusty) )*(?:room|hallway|corridor|attic|cellar|basement|bedroom|kitchen|barn|hall)\b)/is,
            ' in ',
          )
        : /\bsun/i.test(said)
          ? ', sunlight'
          : '',
  ],
  // Past a curtain one looks out of its window.
  [
    new RegExp(
      `\\b(peek|peer|look|glanc|spy|spi|watch|star)(s|es|ing|e)? (?:out )?(?:through|between|from behind|past|around|out from behind) (?:${DET} )?(?!(?:stage|theatre|theater|velvet|shower|red) )(?:[\\w-]+ )?(?:curtains?|blinds|drapes|shutters)(?: (?:at|on|onto|into) (?:the |an? )?(?:[\\w-]+ )?(?:street|road|garden|yard|neighbou?rs?|outside|night))?`,
      'gi',
    ),
    (_, _verb = '', ending = '') =>
      `look${/ing$/.test(ending) ? 'ing' : /s$/.test(ending) ? 's' : ''} out of the window`,
  ],
  // Who sees themselves.
  [
    new RegExp(
      `\\b(?:look|gaz|star|smil|frown|glanc|scream|point)(e?s|ing|e)? (?:sadly |intently |closely )?(?:at|into) (?:(?:his|her|their|its) (?:own )?reflection|himself|herself|themselves) in (${DET}) ((?:[\\w-]+ )?)mirror\\b`,
      'gi',
    ),
    (_, ending = '', det = '', which = '') =>
      `look${/ing$/.test(ending) ? 'ing' : /s$/.test(ending) ? 's' : ''} in ${det} ${which}mirror`,
  ],
  [
    new RegExp(`\\b(${DET}) (bathroom|bedroom|dressing room|hallway|elevator|barber shop) mirror\\b`, 'gi'),
    '$1 mirror in the $2',
  ],
  [
    new RegExp(`\\b(?:the |a )?reflections? of (.+?) in (?:${DET} )?(?:[\\w-]+ )?mirror\\b`, 'gi'),
    (_, who = '') => `${who} looks in a mirror`,
  ],
  [
    new RegExp(`\\b(an?|the) (\\w+)'s reflection in (?:${DET}) (?:[\\w-]+ )?mirror${ENDS}`, 'gi'),
    '$1 $2 looks in a mirror',
  ],
  // Wet ground shows who stands on it.
  [
    new RegExp(
      `\\b(?:the |a )?reflections? of (.+?) (?:in|on) (?:${DET} )?(?:[\\w-]+ )?(?:puddles?|wet (?:street|road|asphalt|pavement|ground|floor|cobblestones?))\\b`,
      'gi',
    ),
    (_, who = '') => `${who} stands still, puddles`,
  ],
  [
    new RegExp(
      `,? (?:reflected|mirrored) (?:in|on|by) (?:${DET} )?(?:[\\w-]+ )?(?:puddles?|wet (?:street|road|asphalt|pavement|ground|floor|cobblestones?))\\b`,
      'gi',
    ),
    ', puddles',
  ],
];
