/** Where each moment of a story plays: where it is said to, else where the story was, as long as that can be. */
import type { Drawable } from '../model/drawable.ts';
import type { Beat, Entity, Mention, Relation, Script } from '../model/script.ts';
import { createRng } from '../random/rng.ts';
import { hasOwnOutside, INTERIORS, insideOf, isDrivenIn, outsideOf } from '../sets/index.ts';
import { allAfloat, sailsOut } from './afloat.ts';
import { type FindDrawable, isInside, OUT_OF_THE_HOUSE } from './homes.ts';
import type { Moment } from './moment.ts';
import { defaultSetting, isOutOfDoors, paddled, usualHome, WATER_THERE } from './place.ts';
import { aboard, craftInTown, inTheCanteen, saidByWords } from './said-by-words.ts';
import { ashore, leftPlace, partOfPlace, sensesOutside, whereLeft, yardOf } from './same-place.ts';
import { opensElsewhere, sceneFrom } from './scene.ts';
import { ofTrade } from './trades.ts';

/** What whereabouts are decided by. */
export interface Telling {
  readonly script: Script;
  /** With the hours of their sentences. */
  readonly beats: readonly Beat[];
  readonly entities: ReadonlyMap<string, Entity>;
  readonly find: FindDrawable;
  readonly seed: number;
  /** All in one picture: then the one place that is named is the place of all. */
  readonly oneFrame: boolean;
}

/** The setting of beat `i`, given the moments `told` before it. */
export function settingOf(telling: Telling, i: number, told: readonly Moment[]): string {
  const { script, beats, entities, find, seed } = telling;
  const beat = beats[i] as Beat;
  const before = told.at(-1);
  // A crater on Mars is no volcano.
  const crater =
    /^(volcano|meteor-crater)$/.test(beat.place.setting ?? '') && /\bcraters?\b/i.test(beat.text);
  if (crater && /^(mars|moon-surface)$/.test(before?.place.setting ?? ''))
    return before?.place.setting ?? 'mars';
  // "On a pier … he falls into the water.": into the sea under it.
  if (
    beat.place.setting === 'lake' &&
    /\bwater\b/i.test(beat.text) &&
    BY_THE_SEA.test(before?.place.setting ?? '')
  )
    return 'ocean';
  // "throws the bottle into the ocean": from the shore.
  if (
    /^(ocean|lake|river)$/.test(beat.place.setting ?? '') &&
    before?.place.setting !== beat.place.setting &&
    THROWN_IN.test(beat.text)
  )
    return BY_THE_SEA.test(before?.place.setting ?? '')
      ? (before?.place.setting ?? 'beach')
      : beat.place.setting === 'ocean'
        ? 'beach'
        : (beat.place.setting ?? 'lake');
  // "They float back to the station."
  if (/station$/.test(beat.place.setting ?? '') && before?.place.setting === 'space') return 'spaceship';
  const stays =
    partOfPlace(beat, before?.place.setting) ??
    yardOf(beat, before?.place.setting) ??
    leftPlace(beat, before?.place.setting);
  if (stays) return stays;
  // "everyone sleeps in a tent": in it.
  const tented = beat.relations.some(
    (r) =>
      r.kind === 'in' &&
      entities.get(r.object)?.drawable === 'tent' &&
      beat.mentions.some(
        (m) =>
          m.entity === r.subject &&
          (/^(sleep|sit|read|lie)$/.test(m.pose ?? '') || DONE_IN_TENTS.test(m.verb ?? '')),
      ),
  );
  if (tented && !telling.oneFrame)
    return ofTrade(
      'tent-interior',
      beat.mentions.map((m) => entities.get(m.entity)?.noun ?? ''),
    );
  if (beat.place.setting !== null) {
    const nouns = beat.mentions.map((m) => entities.get(m.entity)?.noun ?? '');
    const setting = onStreets(ofTrade(beat.place.setting, nouns), beat, entities, find);
    // Who waits or says goodbye at an airport is not on the runway.
    if (inTheCanteen(setting, beat)) return 'school-canteen';
    const craft = craftInTown(setting, script.beats, i);
    if (craft) return craft;
    if (setting === 'airport' && isInTheHall(beat, entities, find)) return 'airport-hall';
    if (setting === 'venice-canal' && allAfloat(beat, entities, find)) return 'venice-water';
    if (setting === 'harbour' && sailsOut(beat, entities, find)) return 'ocean';
    if (paddled(beat, entities) && !CARRIES_BOAT.test(beat.text)) return WATER_THERE[setting] ?? setting;
    if (setting === 'classroom' && ON_THE_WAY.test(beat.text)) return 'school-front';
    if (isInside(setting) && isBefore(setting, beat.text)) return outsideOf(setting);
    const atTheDoor = (drivenTo(beat) && !isDrivenIn(setting)) || onTheWayTo(beat, setting);
    return atTheDoor ? outsideOf(setting) : setting;
  }
  const woken = isDream(before) ? told.at(-2)?.place.setting : undefined;
  if (woken) return woken;
  if (before) {
    const cabin = cabinOf(beat, before, entities);
    if (cabin) return cabin;
    if (!telling.oneFrame && isCrewOf(beat, before, entities)) return 'spaceship';
    const left = telling.oneFrame
      ? undefined
      : whereLeft(
          beat,
          told,
          entities,
          beats.slice(0, i).map((b) => b.text),
        );
    if (left) return left;
    const here = before.place.setting;
    const only = telling.oneFrame ? onlySetting(telling) : null;
    if (only !== null && only === here) return here;
    const housed = before.mentions.some((m) => HOUSES.test(entities.get(m.entity)?.drawable ?? ''));
    const room = isInside(here) ? undefined : roomOf(beat, entities, housed ? SEATED_IN : ROOMS);
    // "She runs to the hospital. Her mother lies in bed.": in no bedroom.
    if (room === 'bedroom' && /^hospital-/.test(here)) return 'hospital';
    if (room) return aboard(room, here, script.beats.slice(0, i + 1)) ?? room;
    const home = here === 'ocean' ? homeOfNewcomers(beat, told, entities) : undefined;
    const landed = home ?? ashore(beat, here, entities);
    if (landed) return landed;
    if (!isInside(here) && beat.goesIn && beat.mentions.some((m) => GOES.test(m.verb ?? '')))
      return told.findLast((m) => isInside(m.place.setting))?.place.setting ?? insideOf(here);
    const seen = (drawable: RegExp) =>
      beat.mentions.some((m) => drawable.test(entities.get(m.entity)?.drawable ?? ''));
    if (isDream({ ...before, mentions: beat.mentions }) && seen(/^ship-wheel$/)) return 'ship-deck';
    if (!isInside(here) && seen(/^(?:tombstone|gravestone)$/)) return 'graveyard';
    const atTheDoor = KIN_OPENS.test(beat.text) || HOMEWARD.test(beats[i - 1]?.text ?? '');
    if (!isInside(here) && atTheDoor && OPENS_DOOR.test(beat.text)) return 'porch';
    if (!isInside(here)) return homeEntered(beats[i - 1]) ?? homeOfClause(beat, beats[i + 1]) ?? here;
    const elsewhere = roomOfTheHouse(beat, here, entities) ?? bedroomOf(beat, told, entities);
    if (elsewhere) return elsewhere;
    const giants = ROOFED.test(here) ? dinosaursHome(beat, entities) : undefined;
    if (giants) return giants;
    const out = isDrivenIn(here) ? undefined : outThere(beat, entities, find);
    // A boat is at sea, wherever one came from.
    if (out?.placement === 'water') return 'ocean';
    if (
      beat.goesOut &&
      !sensesOutside(beat) &&
      beat.mentions.some((m) => !comesIn(m, told) && isOneWhoGoes(m.entity, told, entities))
    )
      return told.findLast((m) => !isInside(m.place.setting))?.place.setting ?? outsideOf(here);
    const alights = !isDrivenIn(here) && ALIGHTS.test(beat.text);
    return out || alights || IN_WEATHER.test(beat.text) ? outsideOf(here) : here;
  }
  const isPerson = (id: string) => entities.get(id)?.kind === 'person';
  // What comes late to those who have a place of their own is elsewhere.
  const settled = !telling.oneFrame && usualHome(beat, entities) !== undefined;
  const end = beats.findIndex((b, k) => k > i && opensElsewhere(b));
  const here = telling.oneFrame || end < 0 ? beats : beats.slice(0, end);
  const scene = sceneFrom(settled ? here.slice(0, LATE) : here, i, isPerson);
  const usual =
    (telling.oneFrame ? undefined : saidByWords(script.beats, i, entities)) ??
    fitting(onlySetting(telling), script.beats[i] as Beat) ??
    (telling.oneFrame ? saidByWords(script.beats, i, entities) : undefined) ??
    ofTrade(
      defaultSetting(scene, entities, find, createRng(seed).fork('default place')),
      beat.mentions.map((m) => entities.get(m.entity)?.noun ?? ''),
    );
  // Who sits in a boat as the story begins does not do the rest of it on the quay.
  const afloat = !telling.oneFrame && usual === 'harbour' && allAfloat(beat, entities, find);
  return afloat ? 'ocean' : usual;
}

/** Ashore with it, whatever lies in it. */
const CARRIES_BOAT =
  /\b(?:carr|portag|drag|haul|build|buil|carv|paint|repair|launch|beach|abandon|strand|overturn|upturn)\w*|\b(?:treetops?|roof|rack|trailer)\b/i;
/** "She carries it home. Her father opens the door.": before the house. */
const HOMEWARD =
  /\b(?:carr|walk|bring|run|hurr|rush|drag|take|tak|lead|rac|trudg)\w* (?:[a-z]+ ){0,4}?home\b/i;
const KIN_OPENS =
  /^(?:her|his|their|the) (?:\w+ )?(?:father|mother|dad|mum|mom|parents|grandmother|grandfather|grandma|grandpa|aunt|uncle|wife|husband|brother|sister|son|daughter) (?:opens?|answers?|unlocks?) /i;
const OPENS_DOOR =
  /\b(?:opens?|answers?|unlocks?|knocks? (?:on|at)|rings?) (?:the |her |his |their )?(?:front )?(?:door|doorbell)\b/i;

const DONE_IN_TENTS =
  /^(watch|study|type|write|eat|drink|pray|cry|weep|wait|operate|treat|bandage|plan|draw|count)$/;

/** "He boards the plane. He falls asleep.": in it. */
function cabinOf(
  { mentions, goesOut }: Beat,
  before: Moment,
  entities: ReadonlyMap<string, Entity>,
): string | undefined {
  const rests = (id: string) => mentions.some((m) => m.entity === id && RESTS.test(m.pose ?? ''));
  const aboard = before.relations.find((r) => r.kind === 'in' && rests(r.subject));
  return aboard && !goesOut ? INTERIORS[entities.get(aboard.object)?.drawable ?? ''] : undefined;
}

/** "A spaceship drifts through space. An astronaut wakes.": within it. */
const isCrewOf = (beat: Beat, before: Moment, entities: ReadonlyMap<string, Entity>): boolean =>
  /^(space|sky)$/.test(before.place.setting) &&
  before.mentions.every((m) => entities.get(m.entity)?.kind === 'thing') &&
  before.mentions.some((m) =>
    /^(starship|spaceship|spacecraft|space-station|space-shuttle)/.test(
      entities.get(m.entity)?.drawable ?? '',
    ),
  ) &&
  beat.mentions.some((m) => entities.get(m.entity)?.kind === 'person') &&
  !/\b(?:float|outside|spacewalk|drift|tether|hull|planet)/i.test(beat.text);

const RESTS = /^(sit|sleep|doze|read|eat|drink|type|think|lean)$/;

/** People with no aircraft about them. */
const isInTheHall = (
  { mentions, text }: Beat,
  entities: ReadonlyMap<string, Entity>,
  find: FindDrawable,
): boolean =>
  mentions.some((m) => entities.get(m.entity)?.kind === 'person') &&
  mentions.every((m) => find(entities.get(m.entity)?.drawable ?? '')?.category !== 'vehicle') &&
  !/runway|tarmac|pilot|airfield|hangar/i.test(text);

/** "They drive to the bank": before it. */
/** Cars and who calls them are in a city's streets, and not before its skyline. */
const onStreets = (
  setting: string,
  { mentions, text }: Beat,
  entities: ReadonlyMap<string, Entity>,
  find: FindDrawable,
): string => {
  const drives = mentions.some((m) => {
    const thing = find(entities.get(m.entity)?.drawable ?? '');
    return thing?.category === 'vehicle' && thing.placement === 'floor';
  });
  return setting === 'city-skyline' && drives && !/skyline/i.test(text) ? 'street' : setting;
};

const drivenTo = ({ place, relations }: Beat): boolean =>
  isInside(place.setting ?? '') &&
  !/interior$|garage|warehouse/.test(place.setting ?? '') &&
  relations.some((r) => r.kind === 'driving' || r.kind === 'riding');

/** "She walks to the library": up to it; to the kitchen one goes within the house. */
const onTheWayTo = ({ text }: Beat, setting: string): boolean =>
  ON_THE_WAY.test(text) && isInside(setting) && hasOwnOutside(setting) && !HOME_ROOMS.test(setting);

/** "in front of the museum". */
const isBefore = (setting: string, text: string): boolean =>
  new RegExp(
    `\\b(?:in front of|outside(?: of)?|opposite) (?:an?|the|her|his|their) (?:\\w+ ){0,2}${setting.replaceAll('-', ' ')}\\b(?! (?:mirror|sink|table|counter|window|stove|cupboard|cabinet|shelf|door|wall|rug|tv|television|fireplace|stairs?|bed|desk|piano)s?\\b)`,
    'i',
  ).test(text);

const ON_THE_WAY =
  /\b(?:runs?|running|walks?|walking|hurr(?:y|ies|ying)|races?|racing|rushes|jogs?|strolls?|sprints?|cycles?|bikes?) (?:back |quickly |slowly |together )?to (?!(?:[a-z]+ ){0,3}(?:door|window|counter|desk|table|stage|bar|shelf|bed)\b)(?:(?:the|a|her|his|their) )?[a-z]/i;

const THROWN_IN =
  /\b(?:throw|toss|hurl|fling|cast|drop|release|let|put|skip)\w*\b[^.;]*\b(?:into|in|onto|across) (?:the|an?) (?:\w+ )?(?:sea|ocean|water|waves|surf)\b/i;

const BY_THE_SEA = /^(pier|harbour|beach|ship-deck|sea-cliff|ocean|boat-deck|lighthouse-room)$/;

/** Who wakes is where the sleeper was, not where the dream was. */
export const isDream = (moment: Moment | undefined): boolean =>
  moment?.mentions.some((m) => /^(dream|imagine|remember|daydream)$/.test(m.verb ?? '')) ?? false;

/** The one setting that a running text names, wherever in it, unless somebody first goes there. */
function onlySetting({ script, entities, oneFrame }: Telling): string | null {
  const named = new Set(script.beats.map((b) => b.place.setting).filter((s) => s !== null));
  // "Morning: in bed. Night: in a club.": another hour, another place.
  const hours = new Set(script.beats.map((b) => b.place.hour).filter((h) => h !== null));
  if (hours.size > 1) return null;
  const [only = null] = named;
  const at = script.beats.findIndex((b) => b.place.setting !== null);
  const first = script.beats[at];
  const [opening] = script.beats;
  if (first?.mentions.some((m) => GOES.test(m.verb ?? ''))) return null;
  if (!oneFrame && at > 0 && opensElsewhere(first)) return null;
  if (!oneFrame && first && opening && at > 0 && isReached(first, opening, entities)) return null;
  // "At night he celebrates in a bar": then, and not before.
  if (!oneFrame && first && at > 0 && first.place.hour !== null) return null;
  // "A baker kneads dough. … He eats it in the church.": a baker has a place of her own until then.
  if (at >= LATE && !oneFrame && opening && usualHome(opening, entities)) return null;
  return named.size === 1 && !script.explicitFrames ? only : null;
}

/** "drags himself to the kitchen", "throws it into the sea", "His wife reads it at home.": there, and not before. */
const isReached = (
  { text, mentions }: Beat,
  opening: Beat,
  entities: ReadonlyMap<string, Entity>,
): boolean => {
  const doers = mentions.filter((m) => m.verb !== null);
  const others = doers.every((m) => opening.mentions.every((o) => o.entity !== m.entity || o.verb === null));
  return (
    (REACHES.test(text) && !AT_PLACE.test(text)) ||
    (others &&
      (/\bat home\b/i.test(text) || (doers.length > 0 && usualHome(opening, entities) !== undefined)))
  );
};

const REACHES = /\b(?:to|into|onto|towards?|reach(?:es)?|back home)\b/i;
const AT_PLACE = /\b(?:in|at|inside|within) (?:the|an?|his|her|their) /i;

/** A place first named in this beat or later is that beat's. */
const LATE = 2;

const GOES =
  /^(go|come|enter|arrive|return|travel|ride|drive|sail|fly|walk|run|head|hurry|rush|hike|climb|escape|flee|swim|cross|reach|bring|carry|take|move)$/;

/** "… in the rain. She carries it home.": the rain is not at home. */
const fitting = (setting: string | null, beat: Beat): string | null =>
  setting !== null && isOutOfDoors(beat) && isInside(setting) ? null : setting;

/** "A woman is sleeping in her bed.": not before the castle, but in it; who is bathed is in the bathroom. */
const roomOf = (
  beat: Beat,
  entities: ReadonlyMap<string, Entity>,
  rooms: Readonly<Record<string, string>> = ROOMS,
): string | undefined =>
  beat.relations
    .filter((r) => /^(in|on|next-to|under)$/.test(r.kind) && entities.get(r.subject)?.kind !== 'thing')
    .map((r) => rooms[entities.get(r.object)?.drawable ?? ''])
    .find((room) => room !== undefined);

/** Rooms of a home, in which only their own furniture stands. */
const HOME_ROOMS =
  /^(?:living-room|drawing-room|bedroom|kitchen|bathroom|attic|garage|basement|laundry-room|hallway)$/;

export const isRoomOfHome = (setting: string): boolean => HOME_ROOMS.test(setting);

/** "… in the bathroom. They fall asleep on the sofa.": they have gone to the room it is in. */
const roomOfTheHouse = (
  beat: Beat,
  here: string,
  entities: ReadonlyMap<string, Entity>,
): string | undefined => {
  if (!HOME_ROOMS.test(here)) return undefined;
  const room = roomOf(beat, entities, FURNISHED);
  return room === here ? undefined : room;
};

/** "He waters a plant. He goes to sleep.": in bed, unless a seat or the floor is where he is. */
const bedroomOf = (
  { mentions, relations, text }: Beat,
  told: readonly Moment[],
  entities: ReadonlyMap<string, Entity>,
): string | undefined => {
  const before = told.at(-1);
  if (!before) return undefined;
  const onSeat = (id: string) =>
    told.some((m) =>
      m.relations.some(
        (r) =>
          r.subject === id &&
          r.kind === 'on' &&
          m.place.setting === before.place.setting &&
          /^(couch|sofa|armchair)$/.test(entities.get(r.object)?.drawable ?? ''),
      ),
    );
  const rests = (id: string) =>
    onSeat(id) ||
    [...relations, ...before.relations].some(
      (r) => r.subject === id && /^(in|on|next-to|under)$/.test(r.kind),
    );
  const sleeper = mentions.find(
    (m) => m.pose === 'sleep' && entities.get(m.entity)?.kind === 'person' && !rests(m.entity),
  );
  const was = [...before.mentions, ...before.carried].find((m) => m.entity === sleeper?.entity);
  const sits = /^(sit|lie|sleep|read|type|eat|drink|watch)$/.test(was?.posture ?? was?.pose ?? '');
  return sleeper && !sits && HOME_ROOMS.test(before.place.setting) && !/\bfloor|carpet|rug\b/i.test(text)
    ? 'bedroom'
    : undefined;
};

/** "She enters an old mansion. She finds a letter.": in it, past its door. */
const homeEntered = (before: Beat | undefined): string | undefined => {
  const text = before?.text ?? '';
  const home = ENTERS_HOME.exec(text)?.[1]?.toLowerCase();
  if (home) return /^(?:mansion|villa|manor|palace)$/.test(home) ? 'foyer' : 'living-room';
  const window = IN_BY_WINDOW.exec(text);
  return window ? (ROOM_WINDOWS[window[1]?.trim().toLowerCase() ?? ''] ?? 'living-room') : undefined;
};

/** "The cat sneaks through the window and tugs off the cover.": in it already. */
const homeOfClause = (beat: Beat, next: Beat | undefined): string | undefined =>
  next?.goesOn && IN_BY_WINDOW.test(beat.text) ? homeEntered(beat) : undefined;

const ENTERS_HOME =
  /\b(?:enter(?:s|ed|ing)?|(?:run|walk|go|rush|sneak|climb|break|step|storm|burst|creep|move)(?:s|es|ing)? (?:back )?(?:inside|into))(?: [\w-]+){1,4}? (house|cottage|cabin|hut|bungalow|farmhouse|townhouse|mansion|villa|manor|palace)\b/i;

/** "climbs in through the kitchen window": and is in the kitchen. */
const IN_BY_WINDOW =
  /\b(?:burglars?|thie(?:f|ves)|robbers?|ninjas?|spy|spies|intruders?|raccoons?|cats?)\b[^.;!?]{0,40}\b(?:climb|sneak|break|creep|slip|crawl|get|squeeze|jump)(?:s|es|ing)? (?:in )?(?:through|by) (?:an?|the) (?:open |broken |small |back )*((?:kitchen|bedroom|bathroom|living[- ]room|office|cellar|basement|attic) )?window\b/i;

const ROOM_WINDOWS: Readonly<Record<string, string>> = {
  kitchen: 'kitchen',
  bedroom: 'bedroom',
  bathroom: 'bathroom',
  office: 'office',
  cellar: 'cellar',
  basement: 'cellar',
  attic: 'attic',
};

/** "… a ship carries them across the ocean, a barista roasts them": whoever comes in then is no sailor. */
function homeOfNewcomers(
  beat: Beat,
  told: readonly Moment[],
  entities: ReadonlyMap<string, Entity>,
): string | undefined {
  const known = new Set(told.flatMap((m) => m.mentions.map((x) => x.entity)));
  const fresh = beat.mentions.filter((m) => !known.has(m.entity));
  const [home] = usualHome({ ...beat, mentions: fresh }, entities) ?? [];
  return home !== undefined && isInside(home) ? home : undefined;
}

const ROOMS: Readonly<Record<string, string>> = {
  bed: 'bedroom',
  bathtub: 'bathroom',
  shower: 'bathroom',
  oven: 'kitchen',
  stove: 'kitchen',
  fireplace: 'living-room',
};

/** Within the house a seat, too, tells the room. */
const FURNISHED: Readonly<Record<string, string>> = {
  ...ROOMS,
  couch: 'living-room',
  sofa: 'living-room',
  armchair: 'living-room',
  toilet: 'bathroom',
};

const ROOFED = /^(time-machine|laboratory|garage|workshop|office|living-room|bedroom|basement)$/;

/** "He lands among dinosaurs.": no longer in the laboratory. */
const dinosaursHome = ({ mentions }: Beat, entities: ReadonlyMap<string, Entity>): string | undefined =>
  mentions.some((m) => /saur|rex$|triceratops|mammoth/.test(entities.get(m.entity)?.drawable ?? ''))
    ? 'jungle'
    : undefined;

const HOUSES = /^(house|cottage|cabin|hut|villa|mansion|bungalow|farmhouse|apartment)/;
/** After a house was shown, what stands only in one. */
const SEATED_IN: Readonly<Record<string, string>> = {
  ...FURNISHED,
  'rocking-chair': 'living-room',
  chair: 'living-room',
  desk: 'study',
  piano: 'living-room',
  table: 'kitchen',
  'dining-table': 'kitchen',
  television: 'living-room',
  window: 'living-room',
};

/** What nobody has in a room, where it is not only looked at, thought of or made: cars, carriages, houses, trees. */
function outThere(
  beat: Beat,
  entities: ReadonlyMap<string, Entity>,
  find: FindDrawable,
): Drawable | undefined {
  const big = (m: Mention) => {
    const entity = entities.get(m.entity);
    const thing = entity && find(entity.drawable);
    const built = thing?.category === 'building' || thing?.category === 'vehicle';
    return built && thing.height >= IN_A_ROOM && entity?.traits.size !== 'tiny' ? thing : undefined;
  };
  const tree = beat.relations
    .filter((r) => BY_A_TREE.has(r.kind) && TREE.test(entities.get(r.object)?.noun ?? ''))
    .map((r) => find(entities.get(r.object)?.drawable ?? ''))
    .find((d) => d?.category === 'plant' && d.height >= OUT_OF_THE_HOUSE);
  if (tree) return tree;
  // Nobody has one in a room.
  const posted = beat.relations.find((r) =>
    /^(mailbox|postbox)$/.test(entities.get(r.object)?.drawable ?? ''),
  );
  if (posted) return find(entities.get(posted.object)?.drawable ?? '');
  const there = beat.mentions.find(
    (m) => big(m) && (m.verb !== null || beat.relations.some((r) => isAt(r, m, beat))),
  );
  return there && big(there);
}

const TREE = /^(?!christmas|potted|house|indoor)(?:.* )?(?:tree|oak|willow|birch|pine|palm)$/;
const BY_A_TREE: ReadonlySet<Relation['kind']> = new Set([
  'in',
  'on',
  'under',
  'behind',
  'next-to',
  'in-front-of',
  'touching',
  'hugging',
  'around',
]);

/** "They dance in the rain": no longer in the restaurant. */
/** "while climbing out of the taxi": no car stands in a room. */
const ALIGHTS =
  /\b(?:climb|get|step|jump|fall|tumble|scrambl)\w* (?:out of|off|from|into|onto) (?:the|an?|his|her|their) (?:\w+ )?(?:taxi|cab|car|bus|truck|van|limousine|carriage|tram|motorbike)\b/i;
const IN_WEATHER = /\b(?:in|into|through) the (?:\w+ )?(?:rain|snow|storm|blizzard|fog)\b/i;

/** Lower than this, metres, a vehicle is wheeled into a room. */
const IN_A_ROOM = 1.1;

const isAt = (r: Relation, { entity }: Mention, beat: Beat): boolean =>
  r.object === entity &&
  OUT_THERE.has(r.kind) &&
  !beat.mentions.some((m) => m.entity === r.subject && INDOORS.test(m.verb ?? ''));

const OUT_THERE: ReadonlySet<Relation['kind']> = new Set([
  'in',
  'on',
  'in-front-of',
  'riding',
  'driving',
  'chasing',
  'fighting',
]);
/** "She waits at the airport. He comes out.": out to her, and to where the story is. */
const comesIn = ({ entity, verb }: Mention, told: readonly Moment[]): boolean =>
  /^(come|step|emerge|appear)$/.test(verb ?? '') &&
  told.every((m) => m.mentions.every((x) => x.entity !== entity));

/** "A cat jumps out", "the lamp goes out": of a box, and by itself; people leave the house, and whoever was in it. */
const isOneWhoGoes = (
  id: string,
  told: readonly Moment[],
  entities: ReadonlyMap<string, Entity>,
): boolean => {
  const kind = entities.get(id)?.kind;
  const known = told.some((m) => m.mentions.some((x) => x.entity === id));
  return kind === 'person' || (kind === 'animal' && known);
};

const INDOORS = /^(look|see|watch|dream|think|draw|paint|write|read|talk|tell|speak|play|sit|sleep)$/;
