/** Who is meant in the scene: staff are people, crooks no shepherds' sticks, fencers who face each other are two. */
type Reword = (said: string, ...parts: (string | undefined)[]) => string;

export const PEOPLE_IN_THEIR_SCENE: readonly (readonly [RegExp, string | Reword])[] = [
  [
    /(?<![\w-])((?:nervous|worried|tired|angry|shocked|bored|terrified|frightened|happy|assembled|smiling|silent|gathered|stunned|kitchen|hotel|office|hospital|ward|school|ground|entire|whole) )staff\b(?! (?:room|meeting|car|member))/gi,
    '$1employees',
  ],
  [
    /\b(in front of|among|to|past|amid|before|around) (?:(the|his|her|their) )?staff\b(?! (?:room|meeting|car|member|of))/gi,
    (_, where = '', whose = '') => `${where} ${whose ? `${whose} ` : ''}employees`,
  ],
  [
    /\b(an?|the|two|three|some) (?:(?:small-time|petty|old|young|nervous|clumsy) )?crook(s?) (?=(?:split|count|crack|rob|run|hide|break|sneak|steal|drive|argue|flee|grab|stuff|share|pack|climb|wait|creep|escape|in|with|at)\w*\b)/gi,
    '$1 thief$2 ',
  ],
  [/\b(an?|two|three|the) thiefs\b/gi, '$1 thieves'],
  [
    /\bsplit(s|ting)? (?:up )?(?=(?:the |their |some )?(?:stolen )?(?:cash|loot|money|takings|haul|winnings|banknotes)\b)/gi,
    (_, end = '') => (end === 'ting' ? 'counting ' : `count${end} `),
  ],
  [
    /\b(?:an?|the|two|three|some|tired) (?:[\w-]+ )?call[- ]cent(?:re|er) (?:worker|agent|operator|employee|clerk)(s?)\b/gi,
    (said, many = '') =>
      `${/^(two|three|some)/i.exec(said)?.[0] ?? 'an'} office worker${many} in a call center`,
  ],
  [
    /\b(an?|the|one|two|three|four|tired|night|lone) (?:office|school|hotel|hospital|night|station|train) cleaner(s?)\b/gi,
    '$1 janitor$2',
  ],
  [
    /\b(?:as|while) the public gallery (?=(?:shout|cheer|gasp|boo|laugh|erupt|jeer|applaud|clap|roar)\w*\b)/gi,
    'in a courtroom as the crowd ',
  ],
  [/\bpublic gallery\b/gi, 'crowd in the courtroom'],
  [
    /\b((?:an?|the) (?:[\w-]+ )?pip(?:er|ers)) tun(e|es|ing|ed) (?:up )?(?:his|her|their|the) (?:drones?|pipes)\b/gi,
    '$1 playing the bagpipes',
  ],
  [
    /\bcount(s|ing)? ((?:the |their |some |stolen )*(?:cash|loot|money|banknotes)) on (an?|the|their) ((?:[\w-]+ )?bed)\b/gi,
    (_, end = '', what = '', det = '', bed = '') =>
      `${end === 'ing' ? 'sitting' : `sit${end}`} on ${det} ${bed} counting ${what}`,
  ],
  // Players in a heap, fighters in twos.
  [/\brugby (?:forwards|packs?)(?: of forwards)?\b/gi, 'rugby players'],
  [
    /\b(rugby players?) (?:collapse|lock|bind|crouch|engage|push|heave|shove|strain)(?:s|ing)? (?:together )?(?:in|into) (?:an?|the) (?:[\w-]+ )?scrum\b/gi,
    '$1 wrestle on a rugby pitch',
  ],
  [
    /(?<=^|[.!?] )(fencers|duellists|duelists|gunslingers|swordsmen|wrestlers|sumo wrestlers|boxers|knights|chess players|arm wrestlers|stags|rams) (?=[a-z]+ (?:(?:at|with|against|towards?|to|before|round|around) )?each other\b)/gi,
    (_, who = '') => `two ${who} `,
  ],
  [
    /\b((?:fencer|duell?ist|wrestler|gymnast|judoka|karateka|kendoka)s?\b[^.;]{0,60}) in an? (?:(?:dusty|cold|big|old|large|village|school|bright|echoing|draughty) )*hall\b/gi,
    '$1 in a gym',
  ],
  [
    /\b(paramedics?|nurses?|porters?|orderl(?:y|ies)|doctors?|medics?|surgeons?|man|woman|men) (wheel)(s|ing)? (?=(?:an?|the) (?:[\w-]+ )?(?:stretcher|gurney|trolley|bed|cart|bicycle|bike|crate|wardrobe)\b)/gi,
    (_, who = '', __ = '', end = '') => `${who} push${end === 's' ? 'es' : end === 'ing' ? 'ing' : ''} `,
  ],
  [
    /\bpush(es|ing)? (an?|the) ((?:[\w-]+ )?[\w-]+) on (an?|the) ((?:[\w-]+ )?(?:cart|trolley|handcart|wagon|barrow|sledge))\b/gi,
    'push$1 $4 $5 with $2 $3 on it',
  ],
  [/\b(?:highland |scottish )?clansmen\b/gi, 'highlanders'],
  // Each of two is under it.
  [
    /\btwo (?!of\b)((?:[\w-]+ )?[a-z]+[^s\W])(?:e?s) (shar(?:e|ing)|huddl(?:e|ing) under|cower(?:ing)? under|walk(?:ing)? under|squeez(?:e|ing) under|shelter(?:ing)? under) (?:an?|one|the same|a single|a small|a tiny) ((?:[\w-]+ )?umbrella)\b/gi,
    (_, who = '', how = '', what = '') => `a ${who} and another ${who} ${how} an ${what}`,
  ],
  [
    /\btwo (men|women|children|people) (shar(?:e|ing)|huddl(?:e|ing) under|walk(?:ing)? under|shelter(?:ing)? under) (?:an?|one|the same|a single|a small|a tiny) ((?:[\w-]+ )?umbrella)\b/gi,
    (_, many = '', how = '', what = '') => {
      const one =
        { men: 'man', women: 'woman', children: 'child', people: 'person' }[many.toLowerCase()] ?? 'person';
      return `a ${one} and another ${one} ${how} an ${what}`;
    },
  ],
  // What walks on two legs of steel.
  [
    /\b(an?|the|two|three|giant|huge) (?:[\w-]+ )?(?:walking (?:war )?machine|battle walker|combat walker)(s?)\b/gi,
    '$1 giant robot$2',
  ],
];
