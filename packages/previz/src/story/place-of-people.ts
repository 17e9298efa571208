/** Where people are of whom nothing else is said: by their calling, by what stands about them, by what they do. */
import type { Drawable } from '../model/drawable.ts';
import { isPictured } from '../model/pictured.ts';
import type { Beat, Entity } from '../model/script.ts';
import type { Rng } from '../random/rng.ts';
import {
  ANYWHERE,
  CARRIED_ABOUT,
  CROWDED,
  POSE_PLACES,
  TABLE_PLACES,
  TABLE_ROOMS,
  TABLES_BY_CATEGORY,
  VERB_PLACES,
} from './default-places.ts';
import { type FindDrawable, homeOf, isInside, OUT_OF_THE_HOUSE, roleHome, TABLE_HEIGHT } from './homes.ts';

/** A setting for the people of a beat and what is with them. */
export function placeOfPeople(
  beat: Beat,
  present: readonly Entity[],
  people: readonly Entity[],
  find: FindDrawable,
  rng: Rng,
): string {
  // What somebody draws is nowhere but on the paper.
  const thingOf = (id: string) => {
    const entity = present.find((e) => e.id === id);
    return entity && entity.kind !== 'person' ? (find(entity.drawable) ?? null) : null;
  };
  const pictured = new Set(
    beat.relations
      .filter(
        (r) =>
          r.kind === 'looking-at' &&
          beat.mentions.some((m) => m.entity === r.subject && isPictured(m.verb ?? '', thingOf(r.object))),
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
  const deeds = beat.mentions.filter((m) => people.some((p) => p.id === m.entity));
  const bound = deeds.map((m) => BOUND_PLACES.get(m.verb ?? '')).find((p) => p);
  const weds = people.some((e) => /bride|groom/.test(e.noun)) && deeds.some((m) => m.pose === 'dance');
  const hosts = people.filter((e) => !COMES_TO_OTHERS.has(e.drawable));
  // A ghost haunts whoever is at home at a mirror.
  const haunts = (e: Entity) => HAUNTS.test(e.drawable);
  const atHome =
    things.some((e) => homeOf(e)?.every(isInside)) ||
    deeds.some((m) => people.some((p) => p.id === m.entity && !haunts(p)) && VERB_PLACES.has(m.verb ?? ''));
  const those = atHome && !people.every(haunts) ? people.filter((e) => !haunts(e)) : people;
  const role = weds
    ? BALLROOM
    : (bound ?? [...hosts.filter((e) => !haunts(e)), ...those].map(roleHome).find((p) => p));
  const large = things.filter((e) => (find(e.drawable)?.height ?? 0) > OUT_OF_THE_HOUSE);
  const settled = large.some((e) => e.drawable !== 'window' && homeOf(e)?.every(isInside));
  const outside = settled ? undefined : large.map((e) => openHome(e, find)).find((p) => p !== undefined);
  const furniture = things
    .filter(
      (e) =>
        (find(e.drawable)?.category === 'furniture' && e.drawable !== 'stretcher') || e.drawable === 'safe',
    )
    .map(homeOf);
  const room = furniture.find((p) => p?.every(isInside));
  const window = things.some((e) => e.drawable === 'window');
  // Who sits at a table by candlelight, or at a window, is in that room.
  if (room && !role && (window || beat.place.source === 'candles')) return rng.pick(room);
  // An armchair by the fire stands at a hearth; chairs about a campfire do not.
  if (room && things.some((e) => e.drawable === 'campfire') && !/camp|bonfire|tent/.test(beat.text))
    return rng.pick(room);
  // A window with a tree before it, or with stones thrown at it, is a house's, seen from the garden gate.
  const outer = beat.mentions.some((m) => AT_WINDOWS.test(m.verb ?? ''));
  if (window && !role && (outside || outer)) return 'suburb';
  // A tourist at the pyramids is in the desert, not on a street.
  // A detective at home in an alley enters the mansion where it stands.
  const enters = beat.mentions.some((m) => m.verb === 'enter');
  const afar = outside?.every((p) => FAR_FROM_STREETS.has(p));
  // Nor is a cabin in the woods in his alley.
  const built =
    large.some((e) => find(e.drawable)?.category === 'building') && !role?.some((p) => HAS_BUILDINGS.has(p));
  // Who is in a car is where cars are.
  const car = things.find(
    (e) =>
      isRoadVehicle(e, find) &&
      beat.relations.some((r) => r.object === e.id && /^(in|riding|driving)$/.test(r.kind)),
  );
  if (car && role?.some(isInside)) return rng.pick(openHome(car, find) ?? ROADS);
  if (outside && (afar || enters || built || role?.every(isInside) !== false)) return rng.pick(outside);
  if (room && !outside && role && !role.some(isInside)) return rng.pick(room);
  const rides = beat.mentions.some((m) => m.pose === 'ride') && role?.includes('castle');
  // An astronaut at a satellite is in space, not on the moon.
  const shared = role?.filter((p) => things.some((e) => homeOf(e)?.includes(p))) ?? [];
  if (shared.length > 0) return rng.pick(shared);
  // A bed says more of the room than what is packed or read on it.
  const bed = things.find((e) => ROOM_OF_ITS_OWN.test(e.drawable) && !(e.drawable === 'oven' && role));
  const bedroom = bed && homeOf(bed);
  if (bedroom && !outside && role?.every(isInside) !== false && !role?.includes('hospital'))
    return rng.pick(bedroom);
  if (role && !rides) return rng.pick(role);
  // A campfire says more of the place than the guitar in somebody's hands.
  const held = new Set(beat.relations.filter((r) => r.kind === 'holding').map((r) => r.object));
  const standing = things.filter((e) => !held.has(e.id));
  // Who has a sword in hand is at no showcase.
  const shown = (e: Entity) => held.has(e.id) && homeOf(e)?.includes('museum');
  const home = [...standing, ...things.filter((e) => !shown(e))].map(homeOf).find((p) => p);
  // Who catches fish stands on the bank.
  const dives = deeds.some((m) => /^(swim|dive|snorkel)$/.test(m.verb ?? m.pose ?? ''));
  const caught = home?.includes('underwater') && (standing.length < things.length || !dives);
  if (caught) return 'lake';
  // A parrot that somebody feeds is a pet.
  if (things.some((e) => PETS.test(e.drawable)) && beat.mentions.some((m) => TENDS.test(m.verb ?? '')))
    return 'living-room';
  if (home) return rng.pick(home);
  const deed = beat.mentions
    .filter((m) => people.some((p) => p.id === m.entity))
    .map((m) => VERB_PLACES.get(m.verb ?? '') ?? POSE_PLACES.get(m.posture ?? m.pose ?? ''))
    .find((p) => p);
  // Children fight at home or in its garden, and in no alley.
  if (deed?.includes('alley') && people.every(isYoung))
    return rng.pick(['garden', 'living-room', 'playground']);
  const crowd = people.reduce((n, p) => n + p.count, 0) > 6;
  const kept = things
    .filter((e) => !CARRIED_ABOUT.has(e.drawable))
    .map((e) =>
      TABLE_ROOMS.get((TABLE_PLACES.get(e.drawable) ?? tableByCategory(find(e.drawable)))?.[0] ?? ''),
    )
    .find((p) => p);
  // Who sings over a birthday cake is at no concert.
  const onStage = deed?.includes('stage') && things.some((e) => /cake$/.test(e.drawable));
  return rng.pick((onStage ? undefined : deed) ?? kept ?? (crowd ? CROWDED : ANYWHERE));
}

/** Whose work is where others are: a robber is in the shop of the shopkeeper. */
const COMES_TO_OTHERS: ReadonlySet<string> = new Set([
  'thief',
  'police-officer',
  'detective',
  'firefighter',
  'reporter',
  'photographer',
]);
/** They come to the living. */
const HAUNTS = /^(ghost|zombie|vampire|skeleton|mummy|devil)$/;

const isYoung = ({ drawable, traits }: Entity): boolean =>
  /^(child|boy|girl|toddler|baby)$/.test(drawable) || traits.age === 'child' || traits.age === 'toddler';

/** Kept in cages and bowls, and what is done with them there. */
const PETS =
  /^(parrot|macaw|cockatoo|parakeet|canary|budgie|hamster|guinea-pig|goldfish|iguana|chameleon|gecko|gerbil)$/;
const TENDS = /^(feed|pet|stroke|teach|talk|hold|play|tame|train|kiss|clean|watch)$/;

const ROOM_OF_ITS_OWN =
  /^(sink-with-an-open-cupboard|sink-from-below|toilet|bed|bunk-bed|crib|bathtub|hospital-bed|oven|christmas-tree)$/;
const BALLROOM: readonly string[] = ['ballroom'];
/** Verbs that say where they are done, whoever does them. */
const BOUND_PLACES: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['interrogate', ['interrogation-room']],
  // What is cut up there lived elsewhere.
  ...['fillet', 'shuck', 'gut', 'strain', 'marinate', 'season'].map((v): [string, string[]] => [
    v,
    ['kitchen'],
  ]),
  // Said of what grows out of doors, and done where the vase is.
  ['arrange', ['living-room', 'kitchen']],
]);

const ROADS: readonly string[] = ['road', 'street'];

const isRoadVehicle = (e: Entity, find: FindDrawable): boolean =>
  find(e.drawable)?.category === 'vehicle' && find(e.drawable)?.placement === 'floor';

/** What is small and of a kind that is kept on a table. */
const tableByCategory = (d: Drawable | undefined): readonly string[] | undefined =>
  d && !/^(clothing|toy)$/.test(d.category) && d.height <= TABLE_HEIGHT
    ? TABLES_BY_CATEGORY.get(d.category)
    : undefined;

/** Done on or in the open sea. */
const AT_SEA = /^(surf|drown)$/;

/** What is done to windows from outside. */
const AT_WINDOWS = /^(throw|toss|hurl|climb|peek|peep)$/;

/** Where any building may stand. */
const HAS_BUILDINGS: ReadonlySet<string> = new Set([
  'street',
  'village',
  'castle',
  'battlefield',
  'forest',
  'mountain',
  'desert',
  'farm',
  'field',
  'western-town',
  'graveyard',
  'temple',
  'garden',
]);
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
