/** Words whose sense the scene beside them gives: ink that runs is no style, flames under a pan are the cooker's, a stone in a hand is no boulder. */
type Reword = (said: string, ...parts: (string | undefined)[]) => string;

export const WORDS_IN_THEIR_SCENE: readonly (readonly [RegExp, string | Reword])[] = [
  // What hangs in the sky over somebody takes nobody up there.
  [
    /, (?:with )?((?:the |a )?(?:[\w-]+ )?(?:flares?|fireworks|drones?|kites?|balloons?|lanterns?|stars|searchlights?|vultures|crows|ravens|gulls|birds|helicopters?|planes?|bombers?|smoke|moon|sun)) (?:hanging|floating|drifting|burning|glowing|exploding|fading|bursting|flashing|wheeling|circling|hovering) (?:high )?in the (?:(?:dawn|night|grey|gray|dark|red|morning|evening|pale|winter|orange) )?sky\b/gi,
    ', $1 overhead',
  ],
  [
    /\b(goal(?:keeper|ie)s?\b[^.;]{0,50}?) (?:over|onto|off|against) the (?:cross)?bar\b/gi,
    '$1 away from the goal',
  ],
  [
    /\b(saw|cut|grind|scrape|work|hack)(s|ing|ting)? ((?:away )?(?:at|through) (?:an?|the|his|her|their) [^.,;]{3,40}?) with (an?|the|his|her) (?:(?:rusty|old|blunt|smuggled|tiny|nail|metal) )*file\b/gi,
    '$1$2 $3 with $4 hacksaw',
  ],
  [
    /\bwhisper(s|ing)? (?:something |softly |secrets )?(?:in|into) (an?|the|his|her|their) ((?:[\w-]+ )?(?:horse|pony|mare|stallion|donkey|dog|cow|elephant))['’]s ear\b/gi,
    (_, end = '', det = '', beast = '') => `strok${end === 'ing' ? 'ing' : 'es'} the neck of ${det} ${beast}`,
  ],
  [/\b(?:woolshed|wool shed|shearing shed|milking shed|cowshed) floor\b/gi, 'barn'],
  [
    /\b(sink|sit|slump|drop|collapse|settle|slide)(s|ting|ping|ing)? (?:down )?(?:back )?(?:in|into|on|onto) (?:an?|the|his|her) (?:[\w-]+ )?seat (?:of|on|in|aboard) (an?|the) (?:(?:night|last|late|crowded|empty|packed|rattling) )*(tram|bus|train|metro|subway|plane|ferry)\b/gi,
    (_, __, end = '', det = '', ride = '') => `${/ing$/.test(end) ? 'sitting' : 'sits'} on ${det} ${ride}`,
  ],
  // What is spooned out of a tub is no bath, and what runs on rails has no horse.
  [
    /\b(an?|the|his|her|their) (?:[\w-]+ )?tub of (?:[\w-]+ )?(yoghurt|yogurt|ice cream|butter|popcorn|hummus|margarine)\b/gi,
    '$1 $2',
  ],
  [/\b(yoghurt|yogurt|ice cream|butter|popcorn|margarine) tub(s?)\b/gi, '$1'],
  [
    /\b(in|into|through|along|down|inside|aboard) (an?|the|his|her|their) (?:(?:crowded|empty|packed|old|dark|rattling|swaying|first-class|last|second) )*(tram|train|railway|underground|tube|metro|subway) (?:carriage|coach)\b/gi,
    (_, where = '', det = '', rail = '') =>
      /^(?:tram|train|railway)$/i.test(rail)
        ? `${/^(?:through|along|down)$/i.test(where) ? 'aboard' : where} ${det} ${/^railway$/i.test(rail) ? 'train' : rail}`
        : `on the ${rail}`,
  ],
  [
    /\b(?:in|at|during) (?:an?|the|his|her) (?:[\w-]+ ){0,2}cricket (?:match|game|final)\b/gi,
    'on a cricket green',
  ],
  // Bricks that lie about are no way of drawing either.
  [
    /\b(surrounded by|among|amid|with|of|on|over|builds?|building|through) (?:(?:the|his|her|some|a pile of|scattered|spilled|loose|colourful|colorful) )*lego\b(?! (?:brick|piece|style|set|figure|man))/gi,
    '$1 lego bricks',
  ],
  // Ink that runs is no way of drawing.
  [
    /(?<=^|[,;.] |\b(?:with|and|as|while|his|her|the|of) )(?:black |blue |red )?ink (?=(?:spill|drip|run|stain|splash|pour|blot|pool|leak|seep|spread)(?:s|ing|ning)?\b)/gi,
    'a bottle of ink ',
  ],
  // Worn, a suit of armour is no thing that stands there.
  [
    /(?<=\b(?:man|woman|boy|girl|child|kid|guard|actor|actress|student|chef|teacher|he|she|figure|person|cat|dog) )(in|wearing|wears) (?:an?|his|her) (?:full |shining |rusty |heavy |old )*suit of armou?r\b/gi,
    '$1 plate armour',
  ],
  // Drunk in long draughts.
  [
    /\b(?:gulp|guzzle|guzzl|swig|chug|glug|quaff)(s|ing)?(?: down)? (?=(?:an?|the|his|her|some|cold|iced|ice-cold|fresh|cool|hot|water|lemonade|beer|milk|juice|tea|coffee|cola|soda|ale|wine|champagne|orange|coconut|apple)\b(?! (?:air|breath)\b))/gi,
    'drink$1 ',
  ],
  // What is saved from a fire is carried off before it.
  [
    /\b(rescue|save|salvage|carry|carrie|drag|haul|snatch|grab)(s|es|ing)? ((?:(?:the|their|some|an?|its) )?(?:[\w-]+ )?(?:manuscripts|scrolls|books|paintings|icons|relics|statues?|chests?|pictures|treasures?|instruments|toys|crates|boxes|tapestries)) (?:from|out of|in front of|outside) (?:an?|the|their) (?:blazing|burning|flaming) (abbey|monastery|convent|priory|church|cathedral|chapel|library|museum|gallery|house|castle|palace|school|theatre|theater|barn|warehouse|shop|temple)\b/gi,
    (_, __, end = '', what = '', from = '') =>
      `stand${end === 'ing' ? 'ing' : end ? 's' : ''} in front of a burning ${
        /abbey|monast|conv|prior|chapel|cathedral/i.test(from)
          ? 'church'
          : /library|gallery|palace|temple/i.test(from)
            ? 'museum'
            : /school|shop|warehouse/i.test(from)
              ? 'house'
              : from
      }, carrying ${what}`,
  ],
  // Split by lightning a tree burns.
  [
    /\blightning (?:split|strike|hit|cleave|shatter|blast)s (an?|the) ((?:[\w-]+ )?(?:oak|tree|pine|elm|willow|ash|beech|fir)) (?:while|as|and) ((?:[\w-]+ )?(?:horses|cows|cattle|sheep|deer|dogs|wolves|goats|ponies|foals)) (?:bolt|flee|scatter|stampede|run|gallop)(?: away| off)?\b/gi,
    'thunderstorm with lightning, $3 run from a burning tree',
  ],
  // Looms stand in a mill.
  [
    /\b((?:beneath|under|between|among|at|underneath|amid) (?:(?:the|clattering|rattling|thundering|cotton|power|huge|giant|roaring|great) )*looms)\b(?! in)/gi,
    '$1 in a cotton mill',
  ],
  // A limb in plaster is nothing that stands by.
  [
    /\b(her|his|their|an?|one) ((?:left |right |broken )?)(legs?|ankle|foot) in an? (?:(?:plaster|white|thick|blue|pink|signed) )*cast\b/gi,
    '$1 $2leg in plaster',
  ],
  [
    /\bin (an?|the|his|her) hospital bed (?:paint|decorat|colou?r|doodl|draw)(?:e?s|ing)?(?: on)? (his|her|their) (?:plaster |leg |broken )*cast\b(?: (?:in )?(?:blue|red|pink|green|yellow|purple|gold|rainbow colou?rs))?/gi,
    'in $1 hospital bed with $2 leg in plaster holds a paintbrush',
  ],
  // Who is wiped in the corner sits.
  [
    /\b((?:an?|the) (?:[\w-]+ )?(?:boxer|fighter|wrestler|kickboxer)) (slump|sit|slouch|sag|sag|rest|collapse)(s|ing|ging)? (?:[\w]+ )?on (?:his|her|a|the) stool,?(?: (?:while|as))? (?:his |her |the |a )?(coach|trainer|second|cutman|cornerman) (?:is )?(?:spong|dab|wip|mopp?|towel|cool|bath)(?:s|es|e|ing|ling)? (?:down )?(?:his|her) (?:face|brow|forehead|head|eye|cut|cheek)\b/gi,
    '$1 slumps on a stool in a boxing ring, the $4 beside the boxer holds a sponge',
  ],
  // Beasts on the trail of other beasts.
  [
    /\b((?:wol(?:f|ves)|lions?|lioness(?:es)?|hyenas?|coyotes?|dogs?|hounds?|jackals?|bears?|foxes|fox|tigers?|leopards?|raptors?|cheetahs?)(?: pack)?) (trail|shadow|dog)(s|ing)? (?=(?:an?|the) )/gi,
    '$1 follow$3 ',
  ],
  // Roses grow on bushes where somebody tends them.
  [
    /\b(prun|trim|tend|dead-?head|clip)(es|e|s|ing|ming|ping)? (?:(?:the|some|her|his|its|their) )?(?:[\w-]+ )?(?<!rose )roses\b/gi,
    '$1$2 the rose bush',
  ],
  // Flames under a pan are the cooker's.
  [
    /\b(flip|fry|fries|toss|cook|roast|sear|char|heat|saut[eé]|flamb[eé])(s|es|ing|ping|ring)? ((?:an?|the|some|his|her) (?:[\w-]+ )?[\w-]+) over (?:the |some )?(?:blue |open |high |hot |roaring |gas )*flames?\b/gi,
    '$1$2 $3 at a stove',
  ],
  [
    /(?<=\b(?:goal(?:keeper|ie)|striker|footballer|stadium|pitch|match|penalty|rugby|batter|athlete|sprinter)s?\b[^.;]{0,80}), (?:under |in )?(?:the )?(?:bright )?flood ?lights\b/gi,
    ', at night',
  ],
  [
    /\b(writ|draw|scratch|trac)(es|s|ing|e) ((?:her|his|an?|the|their) (?:[\w-]+ )?[\w-]+) in (?:the )?(?:wet |damp |soft )?sand\b(?! (?:on|at))/gi,
    '$1$2 $3 in the sand on a beach',
  ],
  [
    / (?:falling|flying|spraying|raining|bouncing|rolling|drifting|running|swirling|lapping) (?:past|around|over|at|by|about|off) (?:his|her|their|its) (?:boots|shoes|feet|ankles|heels)\b/gi,
    (said) => ` ${said.trim().split(' ')[0]}`,
  ],
  [
    /\bpol(es|ing|ed) (his|her|a|the|their) ((?:[\w-]+ )?(?:skiff|punt|raft|barge|boat|gondola|canoe|dinghy))\b/gi,
    (_, end = '', whose = '', boat = '') =>
      `row${{ es: 's', ing: 'ing', ed: 's' }[end.toLowerCase()] ?? 's'} ${whose} ${boat}`,
  ],
  [
    /\b((?:villager|dancer|soldier|child|man|woman|peasant|worshipper|cultist|mourner|guest|warrior|tourist|friend|monk|nun|druid|kid|people|police|pilgrim|boy|girl|pupil)\w*|men|women|children) circl(?:e|ing) (?=(?:around |round )?(?:an?|the|their|his|her) )/gi,
    '$1 stand around ',
  ],
  [/\bstand around (?:around|round) /gi, 'stand around '],
  [/\b(an?|the) (?:burning |blazing )?wicker man\b/gi, '$1 burning scarecrow'],
  [
    /\b(?:through|across|over|breaks|breaking|snaps) the (?:finish(?:ing)?|winning) (?:tape|ribbon)\b/gi,
    (said) => (/^(?:break|snap)/i.test(said) ? 'crosses the finish line' : 'across the finish line'),
  ],
  [
    /\b(?:burst|break|breast|crash|charge|surge|plunge)(s|ing)? (?:across|through) the finish line(,? (?:with )?(?:(?:her|his) )?arms (?:wide|outstretched|spread|out|aloft|up|open|flung wide))?/gi,
    (_, end = '', arms = '') =>
      `cross${{ s: 'es', ing: 'ing' }[end.toLowerCase()] ?? ''} the finish line${arms ? ' with arms raised' : ''}`,
  ],
  [/\bon (an?|the|his|her|their) castle wall(s?)\b/gi, 'on the battlements'],
  [
    /\b((?:an?|the|two|three) (?:[\w-]+ )?)witness(es)? (?=(?:hid|run|flee|crouch|peek|peer|phon|call|duck|escap|stumbl|watch|spy|spies)\w*\b)/gi,
    '$1person ',
  ],
  [
    /\b(mermaids?\b[^.;]{0,60}) on (?:an? |her |the |some |wet |dark |slippery |mossy |black )*(rocks?)(?! (?:on|by|in|at|under|beneath|beside|near))\b/gi,
    '$1 on $2 by the seashore',
  ],
  [
    /,? (?:with )?(?:his|her|their|the) ((?:[\w-]+ )?[\w-]+) (?:held|raised|lifted|hoisted) (?:high )?(?:above|over) (?:his|her|their) heads?\b/gi,
    ', holding $1 above their heads',
  ],
  [
    /, ((?:rifle|gun|pack|bag|basket|sword|spear|torch|lantern|sign|placard|banner|weapon|suitcase|crate|box|board)s?) (?:held|raised|lifted|hoisted) (?:high )?(?:above|over) (?:his|her|their) heads?\b/gi,
    ', holding $1 above their heads',
  ],
  [
    /\bclimb(s|ing)? (?=(?:an?|the|his|her) (?:(?:garden|wooden|high|low|picket|wire|wrought-iron|iron|farm|chain-link) )*(?:fence|gate|railing|hedge|stile)s?\b)/gi,
    'climb$1 over ',
  ],
  [
    /\bon the (school|library|church|museum|court|courthouse|town hall|bank|theatre|theater) steps\b/gi,
    'sitting on the steps of the $1',
  ],
  [/\bin an? (?:narrow|dark|cobbled|steep|old|misty|foggy) close\b/gi, 'in a narrow alley'],
  [/\bthrough (?:[\w-]+ and )?heather\b/gi, 'on a moor'],
  [/\b(?:and )?(?:something|someone|somebody|it) (?:huge |big |else |unseen )?taps back\b/gi, ''],
  [
    /(?<=\bcolonists?\b[^.;]{0,60}) (?:while|as) (?:red )?(?:dust|sand) (?:batter|pound|lash|whip|scour|pelt)s (?:the|their) dome\b/gi,
    ' in a dome on Mars',
  ],
  [/\b(crashed|wrecked|downed|derelict) star ?ship\b/gi, '$1 spaceship'],
  // A rope that something is let down by is taut, and no coil that stands by.
  [
    /\b((?:lower|haul|hoist|winch|pull|rais|draw|let|drop|fish)(?:s|es|ed|ing|e)?\b[^.;,]{0,70}\b(?:well|pit|shaft|hole|cliff|tower|window|hatch|ravine|quarry|cistern)\b) (?:on|with|by) (?:an?|the|his|her) (?:(?:long|thick|old|frayed) )?rope\b/gi,
    '$1',
  ],
  // What goes into a hand is no boulder.
  [
    /\b(hold|drop|pick|pocket|find|clutch|grip|examin|inspect|collect|wash|paint|throw|toss|hurl|lob|chuck|fling|grab|snatch|catch|turn over|skim|kick|scratch)(s|es|ing|ped|ping|ed|e)? ((?:up |down )?(?:an?|the|his|her|one|two|three|some) )(?:(?:small|little|round|flat|smooth|sharp|shiny|white|black|grey|wet|jagged|loose|painted) )*(?:stone|rock)(s?)(?! (?:wall|bridge|tablet|statue|block|face|slab|pillar|door|band|concert|music|guitar|star|climb|pool))\b/gi,
    '$1$2 $3pebble$4',
  ],
  // Who lies on whom.
  [
    /(?<=\b(?:arm)?chair\b[^.;]{0,40}\b(?:cat|kitten|dog|puppy|pup|rabbit)\b)((?: (?:stretched|sprawled|curled|asleep|sleeping|lying|dozing|snoozing|draped)(?: out| up)?)?) (?:across|on|over) (his|her|their) (?:chest|stomach|belly|tummy)\b/gi,
    ' on $2 lap',
  ],
  [
    /\b(?:an?|the) ((?:[\w-]+ )?(?:baby|newborn|infant)) (?:sleep|doz|nap|lie|snooze|rest)(?:e?s|ing)? on (?:his|her|its) ((?:[\w-]+ )?(?:father|mother|dad|mum|mom|grandfather|grandmother))['’]s chest\b/gi,
    'a $2 holds a sleeping $1 in the arms',
  ],
  // Places that a hold implies.
  [
    /(?<!\bclimbers? )\b(hang|dangl|cling)(e?s|ing|e)? ((?:by (?:one|his|her) (?:hand|fingertips|arm) )?)(?:beneath|under|below|from|off|to) (?:an?|the) (?:(?:icy|rocky|frozen|sheer|snowy|jagged) )*overhang\b/gi,
    (_, __, end = '') => `hang${end === 'ing' ? 'ing' : end ? 's' : ''} from an icy cliff`,
  ],
  [
    /(?<!\b(?:monkey|ape|sloth|bat|possum|squirrel|orangutan|gibbon|lemur|chimpanzee|snake|panther|leopard)s? )\b(hang|swing|dangl)(e?s|ing|e)? (from|on) (an?|the) (?:(?:tree|high|low|thin|bare|thick) )*branch\b(?! (?:of|in|over|above))/gi,
    '$1$2 $3 $4 tree branch',
  ],
  [
    /(?<=\b(?:packed|crowded|busy|full|heaving|rowdy) [\w-]+ )(while|as) everyone (?=(?:cheer|clap|watch|laugh|shout|roar|applaud)\w*\b)/gi,
    '$1 the crowd ',
  ],
];
