/** Who people are, by what the rest of the story tells: a class is a teacher and her pupils, the team of a ballpark plays baseball. */
import type { StorySense } from './story-deeds.ts';

/** A name behind its title, as it is written. */
const NAMED = "\\p{Lu}[\\p{L}'’-]*\\p{Ll}";
const CLASS = new RegExp(`\\b(?:Mr|Mrs|Ms|Miss)\\.? ${NAMED}['’]s (?:[\\w-]+[ -]?){0,2}?class\\b`, 'u');

/** Teams by the game that is told of. */
const TEAMS: readonly (readonly [told: RegExp, game: string])[] = [
  [
    /\b(?:baseball|ballpark|ball ?park|shortstop|home run|outfield(?:er)?|infield(?:er)?|innings?)\b/i,
    'baseball',
  ],
  [/\b(?:hockey|puck|cent(?:re|er) ice)\b/i, 'hockey'],
  [/\bbasketball\b/i, 'basketball'],
  [
    /\b(?:soccer|football|goalkeepers?|strikers?|midfielders?|penalty (?:kick|spot|shoot-?out))\b/i,
    'football',
  ],
  [/\bswimmers?\b/i, 'swim'],
];

/** Ships go to such places through space. */
const TO_WORLDS =
  /\b(?:space ?(?:station|ship|craft)s?|starships?|astronauts?|cosmonauts?|(?:red|alien|distant|strange|unknown|frozen|new) planet|asteroids?|on mars|galaxy|airlock)\b/i;
const ARMY =
  /\b(?:soldiers?|troops|platoon|barracks|battlefield|trench(?:es)?|drone|army|infantry|bunker|regiment|sergeants?|corporals?|rifles?)\b/i;
const AT_SEA =
  /\b(?:ships?|sea|boats?|barge|pirates?|harbou?r|deck|ferry|sailors?|plane|airline|cockpit|team|river|space\w*|starship)\b/i;

export const STORY_PEOPLE: readonly StorySense[] = [
  // What is over is seen no more.
  {
    of: /\bsince\b|\b(?:before|after)\b/i,
    said: /,? ?(?:for the first time )?\b(?:ever )?since (?:the|his|her|their) (?:[\w'’]+ ){0,2}?(?:funeral|burial|wedding|divorce|party)\b|\b(?:(?:the|one|two|three|four|a few|some) )?(?:nights?|days?|weeks?|months?|years?|mornings?) (?:before|after) (?:the|his|her|their) (?:[\w'’]+ ){0,2}?(?:funeral|burial|wedding)\b,?/gi,
    means: '',
  },
  // "Ms. Reed's class": she and her pupils, where they are taught.
  {
    of: CLASS,
    said: /\bthe (?:whole |entire )?class(?=[.,;!]| [a-z]+s\b| all\b)/gi,
    means: 'the children',
  },
  {
    of: CLASS,
    said: new RegExp(`\\b(?:Mrs|Ms|Miss)\\.? ${NAMED}['’]s (?:[\\w-]+[ -]?){0,2}?class\\b`, 'gu'),
    means: 'The female teacher and eight children in a classroom',
  },
  {
    of: CLASS,
    said: new RegExp(`\\bMr\\.? ${NAMED}['’]s (?:[\\w-]+[ -]?){0,2}?class\\b`, 'gu'),
    means: 'The male teacher and eight children in a classroom',
  },
  {
    of: CLASS,
    said: new RegExp(`\\b(?:Mr|Mrs|Ms|Miss)\\.? ${NAMED}\\b(?!['’])`, 'gu'),
    means: 'the teacher',
  },
  // Where a class stands about its experiment, its teacher is who the title says.
  {
    of: new RegExp(`\\b(?:Mrs|Ms|Miss)\\.? ${NAMED}['’]s (?:[\\w-]+[ -]?){0,2}?class\\b`, 'u'),
    said: /\bstudents and a teacher stand\b/g,
    means: 'students and a female teacher stand',
  },
  {
    of: new RegExp(`\\bMr\\.? ${NAMED}['’]s (?:[\\w-]+[ -]?){0,2}?class\\b`, 'u'),
    said: /\bstudents and a teacher stand\b/g,
    means: 'students and a male teacher stand',
  },
  // The bell of a school is heard, and who comes to lunch is seen.
  {
    of: /\blunch ?bell\b/i,
    said: /(?<=^|[.!?] )(?:when |as )?(?:the|a) (?:school )?lunch ?bell (?:rings|goes|sounds|clangs)(?:,? and|,| as|\.)/gi,
    means: 'In a school canteen,',
  },
  ...TEAMS.map(([of, game]) => ({
    of,
    not: /\b(?:rescue|medical|film|search|sled|swat|heist|two|both|rival) team/i,
    said: /\b(the|his|her|their) (?:whole |entire |home |rest of the )*team\b(?! ?mate|['’]s)/gi,
    means: `$1 ${game} team`,
  })),
  {
    of: /\b(?:ice rink|hockey|puck|cent(?:re|er) ice|the rink)\b/i,
    said: /\b(?:goalie|goalkeeper|goaltender)(s?)\b/gi,
    means: 'hockey goalie$1',
  },
  // Ranks are those of whoever has them: aboard, or in the field.
  {
    of: TO_WORLDS,
    not: /\b(?:sea|ocean|harbou?r|navy)\b/i,
    said: /(?<!\b(?:space|starship|spaceship|mission|flight|sea|ship|ship['’]s|team) )\b(commander|captain|flight engineer|mission specialist|first officer)\b(?=[ .,;!'’])/gi,
    means: 'spaceship $1',
  },
  {
    of: TO_WORLDS,
    not: /\b(?:sea|ocean|harbou?r|navy|sailors?|pirates?|film|camera|ground|sailing)\b/i,
    said: /\b(her|his|the|their|my) (?:(small|whole|entire|tired|brave) )?crew\b(?!['’]s| ?(?:member|mate)| (?:quarters|of))/gi,
    means: '$1 astronaut crew',
  },
  {
    of: TO_WORLDS,
    not: /\b(?:sea|ocean|harbou?r|navy|sailors?|pirates?|sailing|rocket|space ?(?:ship|craft)|lander)\b/i,
    said: /(?<!\bback (?:to|towards) )\b(her|his|the|their) ship\b/gi,
    means: '$1 spaceship',
  },
  {
    of: ARMY,
    not: AT_SEA,
    said: /\b(her|his|the|their|an?) (?:captain|commander|commanding officer)\b(?=[ .,;!'’])/gi,
    means: '$1 army officer',
  },
  // "she whispers, holding his sleeve", and nothing else is told: he is there as well.
  ...(
    [
      ['she', 'his', 'man', 'man|boy|father|son|husband|he|him|his'],
      ['he', 'her', 'woman', 'woman|girl|mother|daughter|wife|she|her'],
    ] as const
  ).map(([who, whose, other, told]) => ({
    of: /^[^.!?]*[.!?]?\s*$/,
    said: new RegExp(
      `(?<!\\b(?:${told})\\b[\\s\\S]{0,300})(?<=\\b${who}\\b[^.]{0,160})\\b(holding|holds|grabs|grabbing|takes|taking|touching|touches|clutching|clutches|tugging at|strokes|stroking) ${whose} (?:sleeve|hand|arm|coat|shoulder|collar|face|hair)\\b`,
      'gi',
    ),
    means: `$1 a ${other}'s hand`,
  })),
  // Who is held by the sleeve is held by the arm in it.
  ...(
    [
      ['she', 'his'],
      ['he', 'her'],
    ] as const
  ).map(([who, whose]) => ({
    of: /\b(?:sleeve|cuff|lapels?|collar)\b/i,
    said: new RegExp(
      `(?<=\\b${who}\\b[^.!?]{0,160})\\b(grab(?:s|bing)|tug(?:s|ging) at|clutch(?:es|ing)|catch(?:es|ing)|tak(?:es|ing)|hold(?:s|ing)|seiz(?:es|ing)) ${whose} (?:\\w+ )?(?:sleeve|cuff|lapels?|collar)\\b`,
      'gi',
    ),
    means: `$1 ${whose} arm`,
  })),
  // Such a gown is worn where its wearer lies ill, unless another place is told.
  {
    of: /\bhospital gown\b/i,
    not: /\b(?:street|road|corridor|hallway|room|ward|bus|beach|park|garden|roof(?:top)?|stairs|lift|elevator|window|stage|hall|forest|home|house|kitchen|bed|train|car|desert|bathroom|lobby)\b/i,
    said: /\b(in|wearing) (an?|his|her) ([\w-]+ )?hospital gown\b(?! in\b)/i,
    means: '$1 $2 $3hospital gown in a hospital room',
  },
  // Where knights and sheriffs ride, they ride horses.
  {
    of: /\b(?:knights?|squires?|cowboys?|cowgirls?|sheriff|outlaws?|highwaym[ae]n|cavalry|musketeers?|stagecoach)\b/i,
    not: /\b(?:bikes?|bicycles?|motorbikes?|motorcycles?|trains?|carriages?|wagons?|carts?|cars?|bus|boats?|dragons?|horses?|pon(?:y|ies)|mules?|donkeys?|bulls?|camels?|stallion|mare|steed|unicorns?|rollercoaster|scooters?|horseback|goat|pig|sled|buffalo)\b/i,
    said: /\b([Bb]oth(?: of them)?|[Tt]hey|[Tt]he (?:two|three|four)(?: of them)?|(?:[\w-]+ )?and (?:his|her|the|an?) [\w-]+) ride (?=(?:out|off|away|home|back|into|through|along|across|up|down|towards?|over|side by side|together)\b)/g,
    means: '$1 ride horses ',
  },
  // Who is not named in the trenches is a soldier, too.
  {
    of: /\b(?:trench(?:es)?|no man['’]s land)\b(?! coat)/i,
    not: /\b(?:treasure|gardeners?|plumbers?|archaeologists?|pipes?|builders?|construction|children)\b/i,
    said: /\b(?:someone|somebody)\b(?! else)/gi,
    means: 'a soldier',
  },
  // All of those who were told of.
  {
    of: /\bAll of them\b/,
    said: /(?<=[.!?] )All of them (?!are|were|have|had|is|was|fall|break|look|taste|smell|burn|land|lie|hang)(?=[a-z]+\b)/g,
    means: 'Everyone ',
  },
  // Whose wheelchair it is sits in it.
  {
    of: /\bwheelchair\b/i,
    said: /\b(push(?:es|ing)?|wheels?|wheeling|rolls?|rolling|steers?|steering) (an?|the|his|her) ((?:[\w-]+ ){0,2}?(?:man|woman|boy|girl|patient|grandmother|grandfather|grandma|grandpa|mother|father|lady|veteran|soldier|friend))['’]s wheelchair\b/gi,
    means: '$1 $2 $3 in a wheelchair',
  },
  // Whose eyes they are tells who wipes them.
  ...(
    [
      ['his', 'male'],
      ['her', 'female'],
    ] as const
  ).map(([whose, sex]) => ({
    of: /\b(?:wipes?|dabs?|dries)\b/i,
    said: new RegExp(
      `\\b([Tt]he) ((?:[\\w-]+ )?(?:\\w+(?:er|or|ant|ist|ent)|clerk|guard|nurse|chef|coach|judge|pilot|student|cook)) (wipes|dabs|dries) (?=(?:at )?${whose} eyes\\b)`,
      'g',
    ),
    means: `$1 ${sex} $2 $3 `,
  })),
  // Whose they are is no other place.
  {
    of: /\b(?:forge|smithy|workshop|bakery|mill|kitchen|church|classroom|barn|castle|shop|inn|tavern|cottage|school(?:house)?)\b/i,
    said: /\b(the|some|two|three|four|five|many|all the) (?:village|town) (?=(?:boys|girls|children|kids|women|men|elders|lads|people)\b)/gi,
    means: '$1 ',
  },
  // "The janitor, Mr. Petrov, comes out": one.
  {
    of: /, (?:Mr|Mrs|Ms|Miss)\.? /,
    said: new RegExp(
      `\\b([Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Aa]n?) ((?:[\\w-]+ )?[\\w-]+), Mr\\.? (${NAMED}),`,
      'gu',
    ),
    means: '$1 male $2 $3',
  },
  {
    of: /, (?:Mrs|Ms|Miss)\.? /,
    said: new RegExp(
      `\\b([Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Aa]n?) ((?:[\\w-]+ )?[\\w-]+), (?:Mrs|Ms|Miss)\\.? (${NAMED}),`,
      'gu',
    ),
    means: '$1 female $2 $3',
  },
];
