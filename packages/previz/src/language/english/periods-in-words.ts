/** Who storms castles, and masses that are called by one word: a zombie horde, a Roman legion. */

/** What only an older world has, and what only ours has. */
const OLD =
  /\b(?:kings?|queens?|castles?|knights?|throne|medieval|middle ages|kingdom|royal|emperor|empress|prince|princess|siege|sultan|dragons?|vikings?|dungeon|sorcerers?|wizards?)\b/i;
const NEW =
  /\b(?:phone|smartphone|car|gun|rifle|pistol|tank|helicopter|police|street|city|modern|selfie|laptop|bus|taxi|plane|office|subway|museum|tourist|film|costume|school|jeep|truck|grenade|robot|spaceship|space|chess|toy)s?\b/i;

/** What is done to castles, and by whom. */
const THEN: readonly (readonly [RegExp, string])[] = [
  [
    /(?<!\b(?:toy|tin|roman) )\bsoldier(s?)\b(?= (?:attack|storm|besieg|charg|assault))/gi,
    'medieval soldier$1',
  ],
  [
    /\b(?:attack|storm|besieg|assault|charg)(?:e?s|ing|e|ed)? (?:at |on )?(an?|the|his|her|their|its) ((?:[\w-]+ )?(?:castle|fortress|fort|stronghold|citadel))(?:['’]s)?(?: (?:walls?|gates?|battlements|ramparts))?\b(?: (?:with|on|using|up) (?:(?:long|siege|wooden|scaling) )*ladders)?/gi,
    'run with swords in front of $1 $2',
  ],
];

/** Who sails under canvas. */
const UNDER_SAIL = /\b(?:pirates?|buccaneers?|corsairs?|galleons?)\b/i;
const SAILS: readonly [RegExp, string] = [
  /\b(an?|the|two|three|their|his|her) ((?!pirate |space|viking |rocket )(?:[\w-]+ )?)ship(s?)\b(?!(?:['’]s)? (?:deck|wheel|mast|cabin|rail))(?!['’])/gi,
  '$1 $2galleon$3',
];

/** Who is aboard with them, and what only goes on aboard. */
const CREW = /\b(?:his|her|the|their) crew(?: members)?\b/gi;
const BOARDS =
  /\b(?:board|storm|swing aboard|leap aboard|jump onto)(?:s|ing)? (?:an?|the) (?:[\w-]+ )?(?:ship|galleon)\b/gi;
const ABOARD = /\b(?:telescope|spyglass|crew|helm|mast|lookout|rigging|cannons?)\b/i;
/** Ships at each other are seen from outside. */
const BROADSIDE =
  /\b(ships?|galleons?|frigates?) (?:fir|shoot|blast)(?:e?s|ing|e)? (?:its|their|all its|her) (?:cannons?|guns|broadsides?) (?:at|on|towards?) (?=(?:an?|the|another) )/gi;
const SHIP_TO_SHIP =
  /\b(?:ships?|galleons?|frigates?) (?:fire|shoot|blast|open fire|battle|fight|exchange|attack|bombard|sink)\w*/i;
const ASHORE =
  /\b(?:deck|beach|island|port|harbou?r|tavern|cave|pier|dock|jungle|shore|map|inn|room|cabin)\b/i;

const OF_MANY =
  'zombie|orc|robot|goblin|skeleton|alien|undead|demon|viking|clone|droid|knight|monster|ninja|pirate|troll|elf|dwarf|barbarian|samurai';

const ALWAYS: readonly (readonly [RegExp, string])[] = [
  // Horses draw it, and who is after it is on one.
  [
    /\b(?:(?:bandits|outlaws|robbers|cowboys|bank robbers|indians|riders|highwaymen))(?= (?:chase|pursue|attack|rob|ambush|follow|hunt|gallop after)\w* (?:an?|the) (?:[\w-]+ )?(?:stage ?coach|wagon|carriage)\b)/gi,
    '$& riding horses',
  ],
  [
    /\b((?:stage ?coach|wagon|carriage) (?:is |being )*(?:chased|pursued|attacked|robbed|ambushed|followed) by )((?:an? )?(?:\w+ )?(?:bandits?|outlaws?|robbers?|cowboys?|riders?|highwaym[ae]n))\b(?! on| rid)/gi,
    '$1$2 riding horses',
  ],
  [/\bstage ?coach (?:rac|speed|thunder|hurtl|rush|dash)(?:es|e|s)\b/gi, 'stagecoach rolls'],
  [
    /(?<!\b(?:toy|broken|abandoned|wrecked|empty|burning|overturned) )(?<!\bhorses? (?:\w+ )*)\bstage ?coach\b(?! (?:stop|station|inn|driver|robber|robbery|pulled|drawn|with))(?!.*\bhorses?\b.*\bpull)/gi,
    'stagecoach pulled by a horse',
  ],
  [
    new RegExp(
      `\\b(an?|the) ((?:[\\w-]+ )?)(${OF_MANY}) (?:horde|army|mob|swarm|legion|pack|gang|crowd|troop|squad|invasion)\\b`,
      'gi',
    ),
    '$1 horde of $2$3s',
  ],
  [
    /\b(?:(?:two|the|both) )?(?:(?:medieval|rival|enemy|opposing|great|huge|vast|massive) )+armies\b(?=.*\b(?:swords?|medieval|castles?|knights?|shields?|banners?|horses|kingdoms?)\b)|\b(?:(?:two|the|both) )?(?:(?:rival|enemy|opposing|great|huge|vast|massive) )*medieval (?:(?:rival|enemy|opposing) )*arm(?:ies|y)\b/gi,
    'an army of medieval soldiers',
  ],
  [
    new RegExp(
      `\\b(?:(?:two|the|both) )?(?:(?:rival|enemy|opposing|great|huge|vast|massive) )*(${OF_MANY})s? armies\\b`,
      'gi',
    ),
    'an army of $1s',
  ],
  // What is fought on other worlds has many legs.
  [
    /\b((?:an?|the|two|three) (?:(?:giant|huge|massive|monstrous|enormous) )?)(?:alien|space|mutant) (?:bug|insect)(s?)\b/gi,
    '$1giant spider$2',
  ],
  [
    /\b(?:an?|the) (?:[\w-]+ )?(?:roman (?:legion|army|cohort)|legions? of rome)\b/gi,
    'an army of roman soldiers',
  ],
  [
    /\broman (?:(?:frontier|border|night|army) )?(?:sentry|guard|sentinel|officer|trooper|general|scout|lookout|watchman|archer)\b(?! (?:duty|post|tower|box))/gi,
    'roman soldier',
  ],
  [
    /\broman (?:(?:frontier|border|night|army) )?(?:sentries|guards|sentinels|officers|troops|troopers|generals|scouts|lookouts|watchmen|archers)\b/gi,
    'roman soldiers',
  ],
  [
    /\b(?:an?|the) (?:[\w-]+ )?roman patrol (walk|march|mov|rid|com|patrol)(?:e?s)\b/gi,
    'three roman soldiers $1',
  ],
  [/\broman patrol\b/gi, 'group of roman soldiers'],
  [/\bghost ship(s?)\b/gi, 'galleon$1'],
  [/\bviking (village|settlement|camp|town)\b/gi, 'medieval viking village'],
  [/\bin ancient egypt\b/gi, 'in the desert of ancient egypt'],
  [
    /\b(carr|fetch|bring)(ies|y|ying|es|s|ing|e)? water\b(?! (?:in|from) an? (?:bucket|jug|bottle|jar|pail))/gi,
    '$1$2 a jug of water',
  ],
];

/** Ships with sails, a crew of pirates, and the deck where nothing is said of the shore. */
function underSail(said: string): string {
  const sails = said
    .replace(BROADSIDE, '$1 with cannon smoke on the ocean next to ')
    .replace(BOARDS, 'run with swords on the ship deck')
    .replace(...SAILS);
  const aboard = ABOARD.test(said) && !ASHORE.test(sails) && !SHIP_TO_SHIP.test(said);
  return `${sails.replace(CREW, 'two pirates')}${aboard ? ', on the ship deck' : ''}`;
}

/** Worlds, and what people are called in them: who is of no world by name is of the one about. */
const WORLDS: readonly {
  readonly of: RegExp;
  readonly called: readonly (readonly [RegExp, string])[];
}[] = [
  {
    of: /\b(?:soldiers?|battlefields?|trench(?:es)?|troops|platoon|marines|world war|wartime|war film|comrades?|tanks? (?:shell|fire|battle)|wrecked tank|burning tank)\b/i,
    called: [
      [/\b(?:(?:combat|army|field|battlefield|military) )?medic(s?)\b/gi, 'army medic$1'],
      // Nobody is healed in a camper's tent.
      [
        /(?<=\b(?:medic|doctor|nurse|surgeon)s?\b.*)\b(in|inside) (?:an?|the) (?:[a-z]+ )?tent\b/gi,
        '$1 a field hospital',
      ],
      [
        /\b(wounded|fallen|dying|injured) (?:comrade|buddy|friend|brother|man|men)\b|\b(?:fellow soldier|comrade(?:[- ]in[- ]arms)?)\b(?!s)/gi,
        '$1 soldier',
      ],
    ],
  },
  {
    of: /\b(?:sheriffs?|outlaws?|cowboys?|saloons?|stage ?coach(?:es)?|gunslingers?|gunfighters?|wild west|old west|western|marshal|frontier)\b/i,
    called: [
      [
        /(?<!\b(?:steam|model|toy|wagon) )\btrain(s?)\b(?! (?:stations?|tracks?|robber|robbery|conductor|driver|cars?|bandit|platform))/gi,
        'steam train$1',
      ],
      [/\b(?:(?:train|bank|stagecoach) robber|bandit|robber|train bandit)(s?)\b/gi, 'outlaw$1'],
    ],
  },
  {
    of: /\b(?:quests?|taverns?|dungeons?|dragons?|wizards?|el(?:f|ves)|dwar(?:f|ves)|goblins?|orcs?|trolls?|swords?|spears?|castles?|spells?|kingdom|enchanted|ogres?|monsters?)\b/i,
    called: [
      [/\badventurer(s?)\b/gi, 'fantasy adventurer$1'],
      [/(?<!\bsuper )\bhero(es)?(?! shot)\b/gi, 'fantasy hero$1'],
    ],
  },
  {
    of: /\b(?:cleopatra|pharaohs?|ancient egypt|egyptians?|nefertiti)\b/i,
    called: [
      [/(?<!egyptian )\b(?:servant|slave|attendant|handmaiden|worker|guard)(s?)\b/gi, 'egyptian servant$1'],
    ],
  },
];

const ofTheirWorld = (text: string): string =>
  NEW.test(
    text.replace(
      /\b(?:guns?|rifles?|pistols?|streets?|tanks?|helicopters?|grenades?|jeeps?|trucks?|planes?|spaceships?|space)\b/gi,
      '',
    ),
  )
    ? text
    : WORLDS.filter((w) => w.of.test(text)).reduce(
        (t, w) => w.called.reduce((u, [words, then]) => u.replace(words, then), t),
        text,
      );

/** The text with everybody called as their world calls them. */
export function inPeriod(said: string): string {
  const many = ALWAYS.reduce((t, [words, then]) => t.replace(words, then), said);
  const text = ofTheirWorld(UNDER_SAIL.test(many) && !NEW.test(many) ? underSail(many) : many);
  if (!OLD.test(text) || NEW.test(text)) return text;
  return THEN.reduce((t, [words, then]) => t.replace(words, then), text);
}
