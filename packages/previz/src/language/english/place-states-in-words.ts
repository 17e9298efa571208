/** What a place has become is laid over its set: the words for it name no things and no people of their own. */

const FEAST =
  "(?:christmas|xmas|halloween|easter|the holidays|new year'?s?(?: eve)?|(?:an?|the|his|her|their) (?:[\\w']+ ){0,2}(?:party|birthday|celebration|festival|carnival|wedding))";
const DISASTER =
  '(?:earthquake|tornado|hurricane|explosion|bombing|air raid|bomb|blast|tsunami|flood|fire|wildfire|blaze|war|storm|fight|brawl|burglary|break-in|robbery|struggle|food fight)';
const GREENS = '(?:plants|vines|ivy|moss|weeds|creepers|greenery|vegetation|jungle)';
const REMAINS =
  '(?:dust|cobwebs|spider ?webs|ash|ashes|soot|rubble|debris|mud|ice|frost|icicles|litter|garbage|trash|rubbish)';

export const PLACE_STATES_IN_WORDS: readonly (readonly [RegExp, string])[] = [
  [
    /\ban? (?:\w+ )?flood (?:hits?|strikes?|sweeps? (?:through|over)|covers?|swallows?|destroys?|fills?|devastates?) (an?|the|their|his|her) /gi,
    '$1 flooded ',
  ],
  [
    new RegExp(
      `,? (?:all |festively |fully |brightly )?(?:decorated|decked(?: out)?|dressed(?: up)?|set up|ready|festooned) for ${FEAST}\\b`,
      'gi',
    ),
    '',
  ],
  [
    /,? (?:on )?the (morning|day) after (?:an?|the|their|his|her) (?:[\w-]+ ){0,2}party\b/gi,
    ' in the morning',
  ],
  [
    /(?:^|\b)(?:in )?the aftermath of (?:an?|the|their|his|her) (?:[\w-]+ ){0,2}party\b/gi,
    'in a living room',
  ],
  [/,? after (?:an?|the|their|his|her) (?:[\w-]+ )?(?:house )?party\b/gi, ''],
  [
    new RegExp(
      `,? (?:destroyed|ruined|wrecked|devastated|hit|damaged|gutted|trashed|levelled|flattened) (?:by|in|after) (?:an?|the) (?:\\w+ )?${DISASTER}\\b`,
      'gi',
    ),
    '',
  ],
  [
    new RegExp(
      `,? (?:in the aftermath of|(?:right |just |shortly )?after) (?:an?|the) (?:\\w+ )?${DISASTER}\\b(?! (?:the|an?|his|her|he|she|they|two|three)\\b)`,
      'gi',
    ),
    '',
  ],
  [
    new RegExp(
      `,? (?:(?:all|completely|half|partly) )?(?:overgrown|covered|full|filled|thick|hung|draped|choked|littered|strewn|buried|encased|deep) (?:with|by|in|of|under) (?:[\\w-]+ (?:and )?)?(?:${REMAINS}|${GREENS})(?: and ${REMAINS})?\\b(?= *(?:$|[.,;]))`,
      'gi',
    ),
    '',
  ],
];
