/** Broad steps out of doors in plain words: whose they are says which place it is, up or down says which way one looks. */

const DET = '(?:(?:an?|the|his|her|their|its|some|many) )?';
const LOOK =
  '(?:(?:broad|wide|steep|long|old|ancient|mossy|stone|marble|granite|concrete|front|endless|worn|snowy|icy|wet|hundred|\\d+) )*';
const SACRED = '(?:temple|shrine|monastery|pagoda|sanctuary)';
const PUBLIC =
  '(?:museum|courthouse|court|library|town hall|city hall|palace|bank|theat(?:re|er)|opera house|opera|university|college|parliament|capitol|senate|mansion|embassy|academy|gym|gymnasium)';
/** "the steps", "the stone steps of a temple", "the museum steps"; not those of a house or a church, which have fronts of their own. */
const STEPS = `${DET}${LOOK}(?:(${SACRED}|${PUBLIC}) )?${LOOK}(?:steps|flight of (?:stone |marble |broad )?(?:steps|stairs))(?: (?:of|to|before|outside|in front of|up to|leading (?:up )?to) ${DET}(?:[\\w-]+ )?(${SACRED}|${PUBLIC}))?(?! (?:(?:of|to|in front of|before|outside|up to) ${DET}(?:[\\w-]+ )?(?:house|home|church|cathedral|chapel|cottage|cabin|apartment|building|school|porch|stage|altar|throne|train|bus|plane|pool|hospital))\\b)`;

/** Who else is there, where the steps are nobody's. */
const PILGRIMS =
  /\b(?:monks?|nuns?|temple|shrine|samurai|ninjas?|pilgrims?|monastery|geishas?|torii|forest|mountain|woods)\b/i;

/** Temples with columns. */
const CLASSICAL = /\b(?:greek|roman|athens|athenian|parthenon|acropolis|rome|zeus|apollo|athena)\b/i;

/** Temples on pyramids. */
const STEPPED = /\b(?:aztecs?|mayans?|maya|incas?|toltecs?|pyramid|ziggurat)\b/i;

const IS_SACRED = new RegExp(`^${SACRED}$`, 'i');

function placeOf(text: string, owner: string | undefined): string {
  if (STEPPED.test(text) && IS_SACRED.test(owner ?? 'temple')) return 'the pyramid steps';
  const sacred = owner ? IS_SACRED.test(owner) : PILGRIMS.test(text);
  return sacred && !CLASSICAL.test(text) ? 'the temple steps' : 'the public steps';
}

const CLIMB = new RegExp(`\\b(climb|ascend|mount|descend)(s|ed|ing)? (?:up |down )?${STEPS}`, 'gi');
const ALONG = new RegExp(`\\b(up|down) ${STEPS}`, 'gi');
const ON = new RegExp(`\\b(?:on|at the (?:top|foot|bottom) of|at) ${STEPS}`, 'gi');

/** Those of a house are its doorstep. */
const DOORSTEP = new RegExp(
  `\\b(?:on|at) ${DET}${LOOK}(?:steps|stairs) (?:of|in front of|before|outside|to) ${DET}(?:(?!opera|play|court)[\\w-]+ )?(?:house|home|apartment|apartment building)\\b`,
  'gi',
);

const facing = (up: boolean): string => `${up ? 'away from' : 'towards'} the camera`;

/** A sentence with flights of steps as places; the same where none is said. */
export const onSteps = (said: string): string =>
  /\b(?:steps|stairs|flight of)\b/i.test(said)
    ? said
        .replace(DOORSTEP, 'on the doorstep')
        .replace(
          CLIMB,
          (_, verb: string, ending = '', of?: string, owner?: string) =>
            `walk${ending} on ${placeOf(said, of ?? owner)} ${facing(!/^desc/i.test(verb))}`,
        )
        .replace(
          ALONG,
          (_, way: string, of?: string, owner?: string) =>
            `on ${placeOf(said, of ?? owner)} ${facing(/^up/i.test(way))}`,
        )
        .replace(ON, (_, of?: string, owner?: string) => `on ${placeOf(said, of ?? owner)}`)
    : said;
