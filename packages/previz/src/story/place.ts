import type { Drawable } from '../model/drawable.ts';
import type { Hour, Season, WeatherKind } from '../model/light.ts';
import type { Beat, Entity, PlaceWords } from '../model/script.ts';
import type { Place } from '../model/shot.ts';
import { createRng, hash, type Rng } from '../random/rng.ts';
import { isTabletop, settingById } from '../sets/index.ts';
import {
  ANYWHERE,
  CARRIED_ABOUT,
  CATEGORY_PLACES,
  CROWDED,
  POSE_PLACES,
  ROLE_PLACES,
  TABLE_PLACES,
  TABLE_ROOMS,
  TABLES_BY_CATEGORY,
  THING_PLACES,
  VERB_PLACES,
} from './default-places.ts';

/** Looks a drawable up by id: the art department's catalogue. */
export type FindDrawable = (id: string) => Drawable | undefined;

/** Things up to this height, metres, are at home on a table. */
const TABLE_HEIGHT = 0.62;

/** Weather that is no view from a window. */
const OUT_OF_DOORS: ReadonlySet<WeatherKind> = new Set([
  'rain',
  'storm',
  'snow',
  'blizzard',
  'fog',
  'wind',
  'sandstorm',
  'heat',
  'rainbow',
  'aurora',
]);

/** A setting that fits what is in the beat, when the prompt names none: out of doors where weather is named. */
export function defaultSetting(
  beat: Beat,
  entities: ReadonlyMap<string, Entity>,
  find: FindDrawable,
  rng: Rng,
): string {
  const setting = usualSetting(beat, entities, find, rng);
  // Whoever sits in the sunset has come up.
  if (setting === 'underwater' && beat.place.hour !== null) return 'beach';
  const has = (drawables: RegExp) =>
    beat.mentions.some((m) => drawables.test(entities.get(m.entity)?.drawable ?? ''));
  // The castle that is named stands there; it is not another's court.
  if (setting === 'castle' && has(/^castle$/)) return 'field';
  // There is no wall, and no ceiling, to hang on under the sky.
  if (beat.mentions.some((m) => m.fixedTo) && (!settingById(setting).indoor || isTabletop(setting)))
    return 'living-room';
  const walled = has(/^(?:fence|wall|stone-wall)$/);
  if (has(/^window$/) || !(walled || isOutOfDoors(beat)) || !isInside(setting)) return setting;
  if (walled) return rng.pick(['garden', 'village']);
  return beat.place.weather === 'sandstorm' ? 'desert' : rng.pick(['park', 'street', 'field']);
}

/** Its weather is no view from a window. */
export const isOutOfDoors = ({ place, text }: Beat): boolean =>
  place.weather !== null && OUT_OF_DOORS.has(place.weather) && !AT_THE_WINDOW.test(text);

/** "rain on the tall windows": seen from the room. */
const AT_THE_WINDOW =
  /\b(?:rain|snow|hail|sleet|storm|lightning|thunder|fog|mist|wind|drizzle)\w*\b[^.;]{0,24}\b(?:on|against|down|outside|behind|through|at|in)\b[^.;]{0,16}\bwindow(?:s|pane|panes)?\b/i;

export const isInside = (setting: string): boolean =>
  settingById(setting).indoor || setting === 'studio' || isTabletop(setting);

/** Where those of the beat are at home by what they are or do, or undefined. */
export const usualHome = (
  { mentions }: Beat,
  entities: ReadonlyMap<string, Entity>,
): readonly string[] | undefined =>
  mentions
    .map(({ entity, verb }) => {
      const known = entities.get(entity);
      // A fisherman who rows out is not at home in the harbour.
      if (/^(row|sail|paddle)$/.test(verb ?? '')) return undefined;
      return known?.kind === 'person' ? (roleHome(known) ?? VERB_PLACES.get(verb ?? '')) : undefined;
    })
    .find((home) => home !== undefined);

const roleHome = ({ noun, drawable }: Entity): readonly string[] | undefined =>
  ROLE_PLACES.get(noun) ?? ROLE_PLACES.get(drawable);

function usualSetting(
  beat: Beat,
  entities: ReadonlyMap<string, Entity>,
  find: FindDrawable,
  rng: Rng,
): string {
  const present = onTheGround(beat, entities).filter((e) => !isKept(e, beat, entities, find));
  const people = present.filter((e) => e.kind === 'person');
  if (people.length > 0) return placeOfPeople(beat, present, people, find, rng);
  const waters = watersOf(beat, entities);
  if (waters) return waters;
  if (present.length === 0) return rng.pick(['field', 'mountain', 'beach', 'street', 'forest']);
  return placeOfThings(present, find, rng);
}

/** What is above people's heads says nothing of where they are. */
function onTheGround(beat: Beat, entities: ReadonlyMap<string, Entity>): Entity[] {
  const present = beat.mentions.map((m) => entities.get(m.entity)).filter((e) => e !== undefined);
  const isPerson = (id: string) => entities.get(id)?.kind === 'person';
  const up = beat.relations.filter((r) => r.kind === 'above' && isPerson(r.object)).map((r) => r.subject);
  return present.filter((e) => !up.includes(e.id));
}

/** Dives where it swims. */
const DIVES = /turtle|penguin|seal|sea-lion|walrus|otter|manatee|fish|shark|whale|dolphin|octopus/;

/** Where beasts swim or drink: undefined when none does. */
function watersOf({ mentions }: Beat, entities: ReadonlyMap<string, Entity>): string | undefined {
  const beasts = mentions.flatMap((m) => {
    const entity = entities.get(m.entity);
    return entity?.kind === 'animal' ? [{ entity, pose: m.pose }] : [];
  });
  const swimmer = beasts.find(({ pose }) => pose === 'swim');
  if (swimmer) return DIVES.test(swimmer.entity.drawable) ? 'underwater' : 'lake';
  const water = mentions.some((m) => entities.get(m.entity)?.noun === 'water');
  return water && beasts.some(({ pose }) => pose === 'drink') ? 'lake' : undefined;
}

/** A fish in a bowl is where the bowl is. */
const isKept = (
  { id, kind, drawable }: Entity,
  { relations }: Beat,
  entities: ReadonlyMap<string, Entity>,
  find: FindDrawable,
): boolean =>
  kind === 'animal' &&
  find(drawable)?.placement === 'water' &&
  relations.some((r) => {
    const host = entities.get(r.object);
    return (
      r.kind === 'in' &&
      r.subject === id &&
      host?.kind === 'thing' &&
      (find(host.drawable)?.height ?? 9) < 0.7
    );
  });

/** A thing so high, metres, is out of doors and takes the people along. */
const OUT_OF_THE_HOUSE = 1.4;

function placeOfPeople(
  beat: Beat,
  present: readonly Entity[],
  people: readonly Entity[],
  find: FindDrawable,
  rng: Rng,
): string {
  // What somebody draws is nowhere but on the paper.
  const pictured = new Set(
    beat.relations
      .filter(
        (r) =>
          r.kind === 'looking-at' &&
          beat.mentions.some((m) => m.entity === r.subject && PICTURES.test(m.verb ?? '')),
      )
      .map((r) => r.object),
  );
  const things = present.filter((e) => e.kind !== 'person' && !pictured.has(e.id));
  if (beat.mentions.some((m) => AT_SEA.test(m.verb ?? ''))) return 'ocean';
  if (
    things.some(
      (e) => (find(e.drawable)?.height ?? 0) > OUT_OF_THE_HOUSE && homeOf(e)?.every((p) => SEAS.has(p)),
    )
  )
    return 'ocean';
  if (people.some((e) => e.traits.garments?.some((g) => g.type === 'spacesuit'))) return 'moon-surface';
  const role = people.map(roleHome).find((p) => p);
  const large = things.filter((e) => (find(e.drawable)?.height ?? 0) > OUT_OF_THE_HOUSE);
  const settled = large.some((e) => e.drawable !== 'window' && homeOf(e)?.every(isInside));
  const outside = settled ? undefined : large.map((e) => openHome(e, find)).find((p) => p !== undefined);
  const furniture = things
    .filter((e) => find(e.drawable)?.category === 'furniture' || e.drawable === 'safe')
    .map(homeOf);
  const room = furniture.find((p) => p?.every(isInside));
  const window = things.some((e) => e.drawable === 'window');
  // Who sits at a table by candlelight, or at a window, is in that room.
  if (room && !role && (window || beat.place.source === 'candles')) return rng.pick(room);
  // A window with a tree before it, or with stones thrown at it, is a house's, seen from the garden gate.
  const outer = beat.mentions.some((m) => AT_WINDOWS.test(m.verb ?? ''));
  if (window && !role && (outside || outer)) return 'suburb';
  // A tourist at the pyramids is in the desert, not on a street.
  const afar = outside?.every((p) => FAR_FROM_STREETS.has(p));
  if (outside && (afar || role?.every(isInside) !== false)) return rng.pick(outside);
  if (room && !outside && role && !role.some(isInside)) return rng.pick(room);
  const rides = beat.mentions.some((m) => m.pose === 'ride') && role?.includes('castle');
  // An astronaut at a satellite is in space, not on the moon.
  const shared = role?.filter((p) => things.some((e) => homeOf(e)?.includes(p))) ?? [];
  if (shared.length > 0) return rng.pick(shared);
  if (role && !rides) return rng.pick(role);
  // A campfire says more of the place than the guitar in somebody's hands.
  const held = new Set(beat.relations.filter((r) => r.kind === 'holding').map((r) => r.object));
  const standing = things.filter((e) => !held.has(e.id));
  const home = [...standing, ...things].map(homeOf).find((p) => p);
  const caught = home?.includes('underwater') && standing.length < things.length;
  if (caught) return 'lake';
  if (home) return rng.pick(home);
  const deed = beat.mentions
    .filter((m) => people.some((p) => p.id === m.entity))
    .map((m) => VERB_PLACES.get(m.verb ?? '') ?? POSE_PLACES.get(m.pose ?? ''))
    .find((p) => p);
  const crowd = people.reduce((n, p) => n + p.count, 0) > 6;
  const kept = things
    .filter((e) => !CARRIED_ABOUT.has(e.drawable))
    .map((e) =>
      TABLE_ROOMS.get((TABLE_PLACES.get(e.drawable) ?? tableByCategory(find(e.drawable)))?.[0] ?? ''),
    )
    .find((p) => p);
  return rng.pick(deed ?? kept ?? (crowd ? CROWDED : ANYWHERE));
}

/** What is small and of a kind that is kept on a table. */
const tableByCategory = (d: Drawable | undefined): readonly string[] | undefined =>
  d && !/^(clothing|toy)$/.test(d.category) && d.height <= TABLE_HEIGHT
    ? TABLES_BY_CATEGORY.get(d.category)
    : undefined;

/** What is drawn need not be there. */
const PICTURES = /^(draw|sketch|doodle|scribble)$/;

/** Done on or in the open sea. */
const AT_SEA = /^(surf|drown)$/;

/** What is done to windows from outside. */
const AT_WINDOWS = /^(throw|toss|hurl|climb|peek|peep)$/;

const FAR_FROM_STREETS: ReadonlySet<string> = new Set(['desert', 'arctic', 'savanna', 'mountain', 'jungle']);
const SEAS: ReadonlySet<string> = new Set(['underwater', 'ocean']);

/** Where a large thing is at home, when that is out of doors. */
function openHome(entity: Entity, find: FindDrawable): readonly string[] | undefined {
  const category = find(entity.drawable)?.category;
  const built = category === 'building' ? BESIDE_BUILDINGS : category === 'plant' ? AMONG_PLANTS : undefined;
  const home = homeOf(entity) ?? built;
  return home?.some(isInside) ? undefined : home;
}

const BESIDE_BUILDINGS: readonly string[] = ['village', 'street'];
const AMONG_PLANTS: readonly string[] = ['field', 'park'];

const homeOf = (entity: Entity): readonly string[] | undefined => THING_PLACES.get(entity.drawable);

/** What swims is under water, what floats is at sea. */
const afloat = (drawable: Drawable | undefined): readonly string[] | undefined =>
  drawable?.placement === 'water' ? [drawable.kind === 'animal' ? 'underwater' : 'ocean'] : undefined;

/** The largest thing decides; small ones alone stand on a table. */
function placeOfThings(present: readonly Entity[], find: FindDrawable, rng: Rng): string {
  const sized = present.map((entity) => ({ entity, drawable: find(entity.drawable) }));
  const largest = sized.reduce((a, b) => ((b.drawable?.height ?? 1) > (a.drawable?.height ?? 1) ? b : a));
  const height = largest.drawable?.height ?? 1;
  const [only] = present;
  // Alone, its size shows in what is about it: trees and houses, or cups and books.
  if (only && present.length === 1 && only.count === 1 && largest.drawable) {
    if (only.traits.state === 'frozen' && height < 1) return 'kitchen-counter';
  }
  if (only && present.length === 1 && only.count === 1 && largest.drawable?.kind === 'thing') {
    if (only.traits.size === 'huge' && height < OUT_OF_THE_HOUSE) return rng.pick(['park', 'street']);
    if (only.traits.size === 'tiny' && largest.drawable.placement !== 'sky') return 'tabletop';
  }
  const home = homeOf(largest.entity) ?? afloat(largest.drawable);
  const flying = sized.some(({ drawable }) => drawable?.placement === 'sky' || drawable?.placement === 'air');
  // What is in a boat's company is seen from above the water.
  const boat = sized.some(
    ({ drawable: d }) =>
      d?.category === 'vehicle' && d.placement === 'water' && !/submarine|wreck/.test(d.id),
  );
  if ((flying || boat) && home?.includes('underwater')) return 'ocean';
  const dry = sized.some(
    ({ drawable }) => drawable?.placement === 'floor' || drawable?.placement === 'surface',
  );
  if (dry && home?.includes('underwater')) return 'lake';
  if (dry && home?.includes('ocean')) return home.includes('lake') ? 'lake' : 'beach';
  if (home?.includes('pavement') && sized.reduce((sum, one) => sum + widthOf(one), 0) > PAVEMENT)
    return 'street';
  if (largest.drawable?.category === 'vehicle' && largest.entity.count > 2 && home?.includes('street'))
    return 'parking-lot';
  const onWall = sized.every(({ drawable: d }) => d?.placement === 'wall' && d.height <= WALL_HEIGHT);
  const small =
    onWall || sized.every(({ drawable }) => drawable?.kind === 'thing' && drawable.height <= TABLE_HEIGHT);
  if (onWall && !home?.some((place) => !ROOMS.has(place) && place !== 'museum')) return tableOf(largest);
  const several = present.length > 1 || largest.entity.count > 1;
  if (small && home?.every((place) => ROOMS.has(place) || (several && isInside(place))))
    return tableOf(largest);
  if (home && (!small || present.length === 1)) return home.length > 1 ? rng.pick(home) : (home[0] as string);
  if (small) return tableOf(largest);
  if (height > 2.5 && !home) return 'field';
  const other = present.map(homeOf).find((p) => p);
  if (other) return rng.pick(other);
  return rng.pick(CATEGORY_PLACES.get(largest.drawable?.category ?? 'other') ?? ['studio']);
}

/** Metres; what hangs on a wall and is no taller is seen over a table. */
const WALL_HEIGHT = 1.25;

/** Metres of width that find room between the kerb and the houses. */
const PAVEMENT = 2.2;

const widthOf = ({ entity, drawable }: { entity: Entity; drawable: Drawable | undefined }): number =>
  entity.count * (drawable?.height ?? 1) * (drawable?.aspect ?? 1);

/** Rooms whose tables are seen instead, when nothing but small things is in them. */
const ROOMS: ReadonlySet<string> = new Set([
  'bedroom',
  'bathroom',
  'kitchen',
  'office',
  'living-room',
  'classroom',
  'library',
  'laboratory',
]);

/** The table that a small thing is at home on. */
const tableOf = ({ entity, drawable }: { entity: Entity; drawable: Drawable | undefined }): string =>
  TABLE_PLACES.get(entity.drawable)?.[0] ??
  TABLES_BY_CATEGORY.get(drawable?.category ?? 'other')?.[0] ??
  'tabletop';

const HOURS_BY_MOOD: readonly [RegExp, Hour][] = [
  [/eerie|spooky|scary|creepy|horror|haunted|sinister|ominous|dark|gloomy|mysterious|tense|noir/, 'night'],
  [/romantic|nostalgic|warm|dreamy|epic|heroic|hopeful|magical/, 'golden-hour'],
  [/melanchol|sad|lonely|sombre|somber/, 'dusk'],
  [/joy|happy|cheer|playful|bright|fresh/, 'morning'],
];

const WEATHER_BY_MOOD: readonly [RegExp, WeatherKind][] = [
  [/eerie|spooky|haunted|mysterious/, 'fog'],
  [/melanchol|sad|sombre|somber|gloomy/, 'overcast'],
];

const byMood = <T>(mood: string | null, table: readonly [RegExp, T][]): T | undefined =>
  mood === null ? undefined : table.find(([words]) => words.test(mood))?.[1];

/** Weather that hides a low sun. */
export const isHazy = (weather: WeatherKind | null): boolean =>
  weather !== null && weather !== 'clear' && weather !== 'wind';

/**
 * Decides what the words left open; the same words and seed give the same place. `hazy` where a low sun does not
 * suit: the story has such weather at some time, or something whose colour it would change.
 */
export function placeFrom(words: PlaceWords & { setting: string }, seed: number, hazy: boolean): Place {
  const { setting, mood } = words;
  const own = hash(setting, seed);
  const rng = createRng(own).fork('place');
  const { defaults, indoor } = settingById(setting);
  const open: readonly Hour[] =
    indoor || hazy ? ['morning', 'afternoon'] : ['morning', 'afternoon', 'golden-hour'];
  const hour = words.hour ?? byMood(mood, HOURS_BY_MOOD) ?? defaults?.hour ?? rng.pick(open);
  const weather = words.weather ?? byMood(mood, WEATHER_BY_MOOD) ?? defaults?.weather ?? 'clear';
  return {
    setting,
    hour,
    weather,
    season: words.season ?? seasonFor(weather, setting, rng),
    mood,
    ...(words.source ? { source: words.source } : {}),
    ...(words.disc ? { disc: words.disc } : {}),
    seed: own,
  };
}

function seasonFor(weather: WeatherKind, setting: string, rng: Rng): Season {
  if (weather === 'snow' || weather === 'blizzard' || setting === 'snowfield') return 'winter';
  return rng.pick(['summer', 'summer', 'spring']);
}
