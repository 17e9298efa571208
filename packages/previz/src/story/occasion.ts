/** What each person is dressed for: one occasion for the whole set, since nobody changes between two frames unsaid. */
import type { Occasion } from '../model/occasion.ts';
import type { Beat, Entity, Mention, PlaceWords, Script } from '../model/script.ts';
import { isSnowbound, settingById } from '../sets/index.ts';

const table = (text: string): ReadonlyMap<string, Occasion> =>
  new Map(
    text
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [occasion = '', settings = ''] = line.split(':');
        return settings
          .trim()
          .split(/\s+/)
          .map((s) => [s, occasion.trim() as Occasion] as const);
      }),
  );

/** Settings that dress whoever is in them. */
const OF_SETTING = table(`
swimming: pool poolside indoor-pool swim-lane water-park diving-tower onsen steam-bath
sport: gym boxing-gym yoga-studio climbing-gym squash-court changing-room
office: office courtroom bank-hall trading-floor principal-office oval-office call-center jury-room
evening: nightclub casino theatre restaurant jazz-club opera-box rooftop-bar wine-bar limousine-inside
gala: ballroom
prison: prison prison-yard holding-cell
space-walk: moon-surface mars alien-planet space spacewalk
crew: spaceship control-room space-corridor escape-pod cryo-room moon-base space-garden
frontier: western-town western-saloon sheriff-office
tale: drawbridge-front battlements dungeon secret-passage tower-room castle-courtyard medieval-village throne-room tavern wizard-tower dwarf-hall longhouse vampire-castle elven-city
desert: desert
hike: mountain summit canyon foothills
summer: beach
`);

export const DRESSING_SETTINGS: readonly string[] = [...OF_SETTING.keys()];

/** Words of the text that dress everybody. */
const OF_WORDS: readonly (readonly [RegExp, Occasion])[] = [
  [/\b(funeral|burial|mourn(?:s|ing|ers?)?)\b/i, 'mourning'],
  [/\bwedding\b(?! (?:ring|cake|dress))/i, 'wedding'],
  [
    /\b(gala|red carpet|masquerade|waltz(?:es|ing)?|opera|palace ball|royal ball|(?:at|to) (?:a|the) ball|prom)\b/i,
    'gala',
  ],
  [
    /\b(cocktail|nightclub|jazz club|dinner party|candle-?lit dinner|romantic dinner|fancy restaurant|first date)\b/i,
    'evening',
  ],
  [/\b(saloon|wild west|old west|stagecoach)\b/i, 'frontier'],
];

const SWIMS = /^(swim|dive|sunbathe|snorkel|float|surf|bodysurf|windsurf|kitesurf|paddleboard)$/;
const TRAINS = /^(jog|exercise|train|stretch|work out|workout|warm up|sprint)$/;
const ABED: ReadonlySet<Mention['pose']> = new Set<Mention['pose']>(['sleep', 'abed', 'curl']);

const PUPIL = /^(student|pupil|schoolgirl|schoolboy|high[- ]school(?:er| student| girl| boy)|classmate)$/;

/** Who makes a tale of it. */
const TALE =
  /^(king|queen|nobleman|duchess|prince|princess|knight|wizard|witch|elf|dwarf|fairy|troll|ogre|orc|goblin|giant|dragon|unicorn|jester|archer|gladiator|roman-soldier|viking|pharaoh|musketeer|royal-guard|herald)$/;
/** Settings of our own day, in which a princess is a guest. */
const MODERN =
  /street|office|school|classroom|kitchen|living-room|bedroom|road|highway|pavement|station|airport|stadium|park$|city|supermarket|shop|stage|theatre|cafe|restaurant|playground|beach|pool|hospital|space|subway|suburb|hotel|museum|cinema/;

const OUR_DAY = /\b(?:kids?|school|homework|phone|tv|bus|pyjamas|pajamas|tooth|comic book|sneakers|pizza)\b/i;

/** In the tub, not beside it. */
const isIn = ({ relations }: Beat, id: string): boolean =>
  relations.some((r) => r.kind === 'in' && r.subject === id);

const BATHES =
  /\b(?:in|into|takes?|taking|took) (?:an?|the|his|her) (?:\w+ )?(?:bath|bathtub|tub|hot tub|shower)\b|\bshower(?:s|ing)\b(?! (?:of|her|him|them))/i;
/** In the tub as one is. */
const CLOTHED =
  /\b(?:clothed|dressed|clothes on|in (?:his|her|their) (?:\w+ )?(?:suit|dress|uniform|clothes|armou?r|coat|gown))\b/i;
/** Within four walls, though no room is named. */
const INDOORS =
  /\b(dinner|breakfast|lunch|sofa|couch|bed|kitchen|fireplace|indoors|inside|at home|room|table|desk|presents?|gifts?|christmas (?:tree|morning|eve|dinner)|armchair|carpet)\b/i;

/** Whole worlds: they dress people in every frame, whatever else goes on. */
const WORLDS: ReadonlySet<Occasion> = new Set<Occasion>([
  'tale',
  'frontier',
  'prison',
  'mourning',
  'wedding',
  'gala',
]);

/** Worn aboard, where there is air. */
const INSIDE_CRAFT: ReadonlySet<Occasion | null> = new Set<Occasion | null>(['crew']);

/** By entity: what the person is dressed for; who is not in it wears everyday clothes. */
export function occasionsOf(script: Script): ReadonlyMap<string, Occasion> {
  const places = settled(script);
  const said = script.beats.map((b) => b.text).join(' ');
  const everyones = worldOf(script, places, said);
  const out = new Map<string, Occasion>();
  for (const entity of script.entities) {
    if (entity.kind !== 'person') continue;
    const own = script.beats.flatMap((beat, i) =>
      beat.mentions
        .filter((m) => m.entity === entity.id)
        .map((m) =>
          inABed(beat, script.entities, m.entity) && places[i]?.setting === 'bedroom'
            ? 'sleep'
            : occasionIn(beat, places[i] as PlaceWords, m, entity, script.language),
        ),
    );
    const roomed = script.beats.every(
      (beat, i) => places[i]?.setting === 'bedroom' || beat.mentions.every((m) => m.entity !== entity.id),
    );
    const [first] = own;
    // Who is in bed at some time, and nowhere else but in that room.
    const abed = roomed && own.includes('sleep') && own.every((o) => o === 'sleep' || o === null);
    // Nobody goes about in the open where there is no air, in whatever frame it is said.
    const airless = own.includes('space-walk') && own.every((o) => !INSIDE_CRAFT.has(o));
    const one =
      everyones ??
      (airless ? 'space-walk' : null) ??
      (abed ? 'sleep' : first && own.every((o) => o === first) ? first : null);
    if (one) out.set(entity.id, one);
  }
  return out;
}

/** Somebody lies in a bed, so that it is in that room. */
const inABed = ({ relations }: Beat, entities: readonly Entity[], who?: string): boolean =>
  relations.some(
    (r) =>
      r.kind === 'in' &&
      (who === undefined || r.subject === who) &&
      entities.some((e) => e.id === r.object && e.drawable === 'bed'),
  );

/** Places go on until others are said. */
function settled({ beats, entities }: Script): PlaceWords[] {
  const out: PlaceWords[] = [];
  for (const beat of beats) {
    const place =
      inABed(beat, entities) && beat.place.setting === null
        ? { ...beat.place, setting: 'bedroom' }
        : beat.place;
    const before = out[out.length - 1];
    out.push(
      before
        ? {
            ...place,
            setting: place.setting ?? before.setting,
            weather: place.weather ?? (place.setting === null ? before.weather : null),
            season: place.season ?? before.season,
          }
        : place,
    );
  }
  return out;
}

function worldOf(script: Script, places: readonly PlaceWords[], said: string): Occasion | null {
  const word = OF_WORDS.find(([pattern]) => pattern.test(said))?.[1];
  if (word && (WORLDS.has(word) || script.beats.length === 1)) return word;
  const told = script.entities.some((e) => TALE.test(e.drawable));
  const modern = places.some((p) => p.setting !== null && MODERN.test(p.setting)) || OUR_DAY.test(said);
  if (told && !modern) return 'tale';
  const settings = new Set(places.map((p) => p.setting));
  const only = settings.size === 1 ? [...settings][0] : null;
  const world = only ? OF_SETTING.get(only) : undefined;
  return world && WORLDS.has(world) ? world : null;
}

function occasionIn(
  beat: Beat,
  place: PlaceWords,
  mention: Mention,
  { noun }: Entity,
  language: Script['language'],
): Occasion | null {
  const { setting, weather, season } = place;
  const indoor = setting === null ? INDOORS.test(beat.text) : settingById(setting).indoor;
  const verb = mention.verb ?? '';
  if (
    noun === 'patient' ||
    (setting === 'hospital' && (ABED.has(mention.pose) || /\bbed\b/i.test(beat.text)))
  )
    return 'sickbed';
  if (noun === 'prisoner' || noun === 'inmate') return 'prison';
  if (ABED.has(mention.pose) && (setting === 'bedroom' || /\bbed(?:room)?\b/i.test(beat.text)))
    return 'sleep';
  if (BATHES.test(beat.text) && isIn(beat, mention.entity) && !CLOTHED.test(beat.text)) return 'bath';
  if (SWIMS.test(verb)) return 'swimming';
  if (TRAINS.test(verb) || mention.pose === 'yoga' || /\byoga\b/i.test(beat.text)) return 'sport';
  const japanese = language === 'ja' || /\b(japan|japanese|tokyo|kyoto|osaka|anime|manga)\b/i.test(beat.text);
  if (PUPIL.test(noun) && japanese) return 'school';
  const own = setting === null ? undefined : OF_SETTING.get(setting);
  const wet = weather === 'rain' || weather === 'storm';
  if (
    !indoor &&
    (weather === 'snow' ||
      weather === 'blizzard' ||
      season === 'winter' ||
      (setting !== null && isSnowbound(setting)))
  )
    return own === 'space-walk' ? own : 'snow';
  if (!indoor && wet && own !== 'space-walk') return 'rain';
  if (own) return own;
  if (!indoor && season === 'autumn') return 'autumn';
  return null;
}
