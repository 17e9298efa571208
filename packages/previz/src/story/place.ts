import type { Hour, LightSource, Season, WeatherKind } from '../model/light.ts';
import type { PlaceState } from '../model/place-state.ts';
import type { Beat, Entity, PlaceWords } from '../model/script.ts';
import type { Place } from '../model/shot.ts';
import { createRng, hash, type Rng } from '../random/rng.ts';
import { isTabletop, settingById } from '../sets/index.ts';
import { VERB_PLACES } from './default-places.ts';
import { type FindDrawable, isInside, roleHome } from './homes.ts';
import { ANYWHERE, isPeekedAtHome } from './peeked.ts';
import { placeOfPeople } from './place-of-people.ts';
import { placeOfThings } from './place-of-things.ts';

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
  // Sleepers' pods are in their ship's bay, a throne is in its hall, whoever sits there.
  const stands = (id: string) => beat.mentions.some((m) => entities.get(m.entity)?.drawable === id);
  if (stands('cryo-pod')) return 'cryo-room';
  if (stands('throne')) return 'throne-room';
  if (wakesAtHome(beat, entities)) return 'bedroom';
  const usual = usualSetting(beat, entities, find, rng);
  const setting = isLitIndoors(beat) && !isInside(usual) ? rng.pick(LIT_ROOMS) : usual;
  // Whoever sits in the sunset has come up.
  if (setting === 'underwater' && beat.place.hour !== null) return 'beach';
  const has = (drawables: RegExp) =>
    beat.mentions.some((m) => drawables.test(entities.get(m.entity)?.drawable ?? ''));
  if (setting === 'airport' && fliesCraft(beat, entities)) return 'sky';
  // Nobody paddles over moss.
  const boats = paddled(beat, entities);
  if (boats) return WATER_THERE[setting] ?? setting;
  if (/^(?:harbour|pier|ocean|beach)$/.test(setting) && has(/^ship-wheel$/)) return 'ship-deck';
  if (/^(?:street|park|plaza|field)$/.test(setting) && has(/^(?:ferris-wheel|roller-coaster|carousel)$/))
    return 'amusement-park';
  // Wizards' desks stand in their towers.
  if (setting === 'office' && has(/^(?:wizard|witch)$/)) return 'wizard-tower';
  // Nor do trolls walk modern streets where nothing of today is about them.
  const those = beat.mentions.map((m) => entities.get(m.entity)?.drawable ?? '');
  if (/^(?:street|park|plaza|suburb|field)$/.test(setting) && those.every((d) => OF_TALES.test(d)))
    return those.some((d) => TROLLS.test(d)) ? 'heath' : setting;
  // The castle that is named stands there; it is not another's court.
  if (setting === 'castle' && has(/^castle$/)) return 'field';
  // There is no wall, and no ceiling, to hang on under the sky; a spider's thread comes from wherever it does.
  const isTied = (m: Beat['mentions'][number]) =>
    m.fixedTo &&
    entities.get(m.entity)?.kind !== 'person' &&
    !/spider|tarantula/.test(entities.get(m.entity)?.drawable ?? '');
  if (beat.mentions.some(isTied) && (!settingById(setting).indoor || isTabletop(setting)))
    return 'living-room';
  // The room beyond a car's window is no room.
  if (beat.camera.through === 'vehicle-window' && isInside(setting)) return 'street';
  const peeked = isPeekedAtHome(beat, entities);
  if (peeked && ANYWHERE.test(setting)) return 'living-room';
  const walled = has(/^(?:fence|wall|stone-wall)$/);
  // Nobody opens an umbrella in a room.
  const open = has(/^umbrella$/) && beat.relations.some((r) => r.kind === 'holding' || r.kind === 'under');
  if (!walled && !open && isWorkingInside(beat, setting, entities)) return setting;
  if (has(/^window$/) || peeked || !(walled || open || isOutOfDoors(beat)) || !isInside(setting))
    return setting;
  const painted = has(/wall$/) && beat.mentions.some((m) => /^(?:paint|draw|spray)$/.test(m.verb ?? ''));
  if (walled) return rng.pick(painted ? ['alley', 'street'] : ['garden', 'village']);
  return beat.place.weather === 'sandstorm' ? 'desert' : rng.pick(['park', 'street', 'field']);
}

const AIRCRAFT = /plane$|^(?:airship|helicopter|hot-air-balloon|glider|hang-glider|fighter-jet|seaplane)$/;

const TROLLS = /^(?:troll|ogre|goblin|orc|cyclops)$/;
/** What may stand about in a tale. */
const OF_TALES =
  /^(?:troll|ogre|goblin|orc|cyclops|giant|wizard|witch|elf|fairy|dragon|knight|dwarf|gnome|unicorn|rock|boulder|tree|sheep|goat|cauldron|club|stonehenge|campfire|bone)$/;
const SMALL_BOATS = /^(?:canoe|kayak|raft|inflatable-raft|rowing-boat|rowboat|gondola|paddle-boat)$/;

/** Somebody is afloat in a small boat. */
export const paddled = ({ mentions, relations }: Beat, entities: ReadonlyMap<string, Entity>): boolean =>
  relations.some(
    (r) =>
      /^(?:in|on|driving|riding)$/.test(r.kind) &&
      SMALL_BOATS.test(entities.get(r.object)?.drawable ?? '') &&
      mentions.some((m) => m.entity === r.subject && entities.get(m.entity)?.kind === 'person'),
  );

/** The water in such country. */
export const WATER_THERE: Readonly<Record<string, string>> = {
  forest: 'lake',
  jungle: 'jungle-river',
  mountain: 'lake',
  foothills: 'lake',
  field: 'river',
  meadow: 'river',
  park: 'lake',
  savanna: 'river',
  farm: 'river',
  village: 'river',
  garden: 'lake',
  street: 'river',
};

/** Somebody is up in what they fly. */
const fliesCraft = ({ mentions, relations }: Beat, entities: ReadonlyMap<string, Entity>): boolean =>
  mentions.some(
    ({ entity, verb, pose }) =>
      entities.get(entity)?.kind === 'person' &&
      (pose === 'fly' || /^(?:fly|pilot|soar|glide)$/.test(verb ?? '')) &&
      relations.some((r) => r.subject === entity && AIRCRAFT.test(entities.get(r.object)?.drawable ?? '')),
  );

/** Lights of rooms: where one is said and no place, it is no park. */
const OF_ROOMS: ReadonlySet<LightSource> = new Set([
  'candles',
  'lamp',
  'screen',
  'low-key',
  'high-key',
  'blinds',
  'doorway',
  'spot',
]);
const LIT_ROOMS: readonly string[] = ['living-room', 'bedroom'];
const isLitIndoors = (beat: Beat): boolean =>
  beat.place.source !== undefined && OF_ROOMS.has(beat.place.source) && !isOutOfDoors(beat);

/** "on a rainy afternoon" says when; "in the rain" says where. */
const WEATHER_OF_AN_HOUR =
  /\b(?:on|one|during|this|that) (?:an?|the|this|that)? ?(?:[a-z]+ )?(?:rainy|stormy|snowy|foggy|windy|wet|misty) (?:[a-z]+ )?(?:morning|day|afternoon|evening|night|noon)\b/i;
/** Furniture that stands in rooms. */
const OF_A_ROOM =
  /(?:^|-)(?:bed|sofa|desk|counter|bathtub|stove|fireplace|bookshelf|dining-table|armchair|piano)$/;
/** Who goes about is not at work in a room. */
const GOES = /^(?:walk|run|ride|drive|fly|chase|flee|march|wander|hurry|jog|cycle|climb)$/;

/** Weather that is only the day's keeps nobody from the room where the trade or the furniture belongs. */
function isWorkingInside(beat: Beat, setting: string, entities: ReadonlyMap<string, Entity>): boolean {
  if (!isInside(setting) || !WEATHER_OF_AN_HOUR.test(beat.text)) return false;
  if (beat.mentions.some((m) => GOES.test(m.verb ?? ''))) return false;
  const furnished = beat.mentions.some((m) => OF_A_ROOM.test(entities.get(m.entity)?.drawable ?? ''));
  return furnished || (usualHome(beat, entities)?.includes(setting) ?? false);
}

/** Its weather is no view from a window, or its people reach for the sky or are under it. */
export const isOutOfDoors = ({ place, text }: Beat): boolean =>
  (place.weather !== null && OUT_OF_DOORS.has(place.weather) && !AT_THE_WINDOW.test(text)) ||
  (TO_THE_SKY.test(text) && !/\bwindow/i.test(text)) ||
  UNDER_THE_SKY.test(text);

const TO_THE_SKY = /\b(?:up to|to|towards?|into|against) the (?:[a-z]+ )?(?:sky|heavens)\b/i;
/** Whoever is under the stars has no ceiling. */
const UNDER_THE_SKY =
  /\b(?:under|beneath|below) (?:an?|the) (?:\w+ ){0,2}(?:stars|starry sky|night sky|open sky|sky|full moon|moon|cherry blossoms|trees)\b/i;

/** "rain on the tall windows", "while snow falls outside", "outside, a storm rages": seen from the room. */
const AT_THE_WINDOW =
  /\b(?:rain|snow|hail|sleet|storm|blizzard|lightning|thunder|fog|mist|wind)\w*\b(?: \w+){0,3} outside\b(?! (?:the|an?|of|his|her|their|its|my|our)\b)|\boutside,? (?:it |the |an? )?(?:\w+ )?(?:rain|snow|hail|storm|blizzard|thunder)|\b(?:rain|snow|hail|sleet|storm|lightning|thunder|fog|mist|wind|drizzle)\w*\b[^.;]{0,24}\b(?:on|against|down|outside|behind|through|at|in)\b[^.;]{0,16}\bwindow(?:s|pane|panes)?\b/i;

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

/** A pupil wakes at home, not in the classroom. */
const wakesAtHome = ({ mentions }: Beat, entities: ReadonlyMap<string, Entity>): boolean =>
  mentions.some(({ entity, verb }) => {
    const one = entities.get(entity);
    return verb === 'wake' && one?.kind === 'person' && roleHome(one) !== undefined && isByDay(one);
  });

/** At home where they work by day, under a roof that is nobody's bedroom. */
const isByDay = (person: Entity): boolean =>
  (roleHome(person) ?? []).every((home) => isInside(home) && !LIVED_IN.test(home));

const LIVED_IN =
  /prison|spaceship|submarine|castle|throne|dungeon|cabin|tent|barracks|space-station|hospital/;

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
  return placeOfThings(present, beat.place.surface, find, rng);
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

/** Comes out of the water. */
const LEAPS = /shark|whale|dolphin|orca/;

/** Where beasts swim, leap or drink: undefined when none does. */
function watersOf({ mentions }: Beat, entities: ReadonlyMap<string, Entity>): string | undefined {
  const beasts = mentions.flatMap((m) => {
    const entity = entities.get(m.entity);
    return entity?.kind === 'animal' ? [{ entity, pose: m.pose }] : [];
  });
  const swimmer = beasts.find(({ pose }) => pose === 'swim');
  if (swimmer) return DIVES.test(swimmer.entity.drawable) ? 'underwater' : 'lake';
  if (beasts.some(({ entity, pose }) => pose === 'jump' && LEAPS.test(entity.drawable))) return 'ocean';
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
  (kind === 'thing' || (kind === 'animal' && find(drawable)?.placement === 'water')) &&
  relations.some((r) => {
    const host = entities.get(r.object);
    return (
      r.kind === 'in' &&
      r.subject === id &&
      host?.kind === 'thing' &&
      (find(host.drawable)?.height ?? 9) < 0.7
    );
  });

const HOURS_BY_MOOD: readonly [RegExp, Hour][] = [
  [/eerie|spooky|scary|creepy|horror|haunted|sinister|ominous|dark|gloomy|mysterious|tense|noir/, 'night'],
  [/romantic|nostalgic|warm|dreamy|epic|heroic|hopeful|magical/, 'golden-hour'],
  [/melanchol|sad|lonely|sombre|somber|ablaze/, 'dusk'],
  [/joy|happy|cheer|playful|bright|fresh/, 'morning'],
];

const WEATHER_BY_MOOD: readonly [RegExp, WeatherKind][] = [
  [/eerie|spooky|haunted|mysterious/, 'fog'],
  [/melanchol|sad|sombre|somber|gloomy/, 'overcast'],
];

/** Hour and weather that show best what has become of a place out of doors. */
const BY_STATE: Partial<Record<PlaceState, { readonly hour?: Hour; readonly weather?: WeatherKind }>> = {
  ruined: { weather: 'overcast' },
  burnt: { weather: 'overcast' },
  flooded: { weather: 'overcast' },
  muddy: { weather: 'overcast' },
  abandoned: { weather: 'overcast' },
  christmas: { hour: 'dusk', weather: 'snow' },
  halloween: { hour: 'dusk' },
};

const byStates = (states: PlaceWords['states']): { readonly hour?: Hour; readonly weather?: WeatherKind } =>
  Object.assign({}, ...(states ?? []).map((s) => BY_STATE[s] ?? {}));

const byMood = <T>(mood: string | null, table: readonly [RegExp, T][]): T | undefined =>
  mood === null ? undefined : table.find(([words]) => words.test(mood))?.[1];

/** Weather that hides a low sun. */
export const isHazy = (weather: WeatherKind | null): boolean =>
  weather !== null && weather !== 'clear' && weather !== 'wind';

/**
 * Decides what the words left open; the same words and seed give the same place. `hazy` where a low sun does not
 * suit: the story has such weather at some time, or something whose colour it would change. `usual`: the hour where
 * neither words nor mood nor the place itself tell one.
 */
export function placeFrom(
  words: PlaceWords & { setting: string },
  seed: number,
  hazy: boolean,
  usual: Hour | null = null,
): Place {
  const { setting, mood } = words;
  const own = hash(setting, seed);
  const rng = createRng(own).fork('place');
  const { defaults, indoor } = settingById(setting);
  const open: readonly Hour[] =
    indoor || hazy || words.weather === 'clear'
      ? ['morning', 'afternoon']
      : ['morning', 'afternoon', 'golden-hour'];
  const become = indoor ? {} : byStates(words.states);
  const hour =
    words.hour ?? become.hour ?? byMood(mood, HOURS_BY_MOOD) ?? defaults?.hour ?? usual ?? rng.pick(open);
  const weather =
    words.weather ?? become.weather ?? byMood(mood, WEATHER_BY_MOOD) ?? defaults?.weather ?? 'clear';
  return {
    setting,
    hour,
    weather,
    season: words.season ?? seasonFor(weather, setting, rng),
    mood,
    ...(words.source ? { source: words.source } : {}),
    ...(words.disc ? { disc: words.disc } : {}),
    ...(words.fall ? { fall: words.fall } : {}),
    ...(words.slope ? { slope: words.slope } : {}),
    ...(words.surface ? { surface: words.surface } : {}),
    ...(words.states ? { states: words.states } : {}),
    ...(words.era ? { era: words.era } : {}),
    seed: own,
  };
}

function seasonFor(weather: WeatherKind, setting: string, rng: Rng): Season {
  if (weather === 'snow' || weather === 'blizzard' || /^(snowfield|frozen-shore)$/.test(setting))
    return 'winter';
  return rng.pick(['summer', 'summer', 'spring']);
}
