/** What the set shows itself: onlookers on their stands, the earth over the moon's rim. None of them is drawn twice. */

import type { SetDesign } from '../model/set.ts';
import type { Shot } from '../model/shot.ts';
import { settingById } from '../sets/index.ts';
import { isAlive } from './beings.ts';
import type { Performer } from './performers.ts';

const STANDS: ReadonlySet<string> = new Set([
  'stadium',
  'boxing-ring',
  'race-track',
  'arena',
  'athletics-track',
  'ballpark',
  'basketball-arena',
]);
const ONLOOKERS = /^(crowd|audience|spectator|fan|person|people|onlooker|viewer|supporter)$/;
const underTheEarth = (performers: readonly Performer[]): readonly Performer[] => {
  const others = performers.filter((p) => p.drawable?.id !== 'earth');
  return others.length > 0 ? others : performers;
};

const COURT = /net$/;
const SHELVES = /^(shelf|bookshelf|bookcase)$/;

/** Fittings that a place has by itself. */
const FITTINGS: Readonly<Record<string, RegExp>> = {
  'boxing-ring': /^rope$/,
  'train-station': /^(clock|wall-clock)$/,
  'dance-studio': /^(mirror|hand-mirror)$/,
  'conference-room': /^(screen|projector-screen|whiteboard|dining-table|table|office-chair)$/,
  'tennis-court': COURT,
  'clay-court': COURT,
  'grass-court': COURT,
  ballpark: /^(hill|mountain|mound|base|sandbag)$/,
  'cricket-green': /^(wicket|stump)$/,
  'swim-lane': /^(?:starting-block|diving-board)$/,
  cockpit: /^(control-panel|instrument|joystick|steering-wheel|screen|dashboard|gauge)$/,
  'big-wave': /^(wave|water-wave|ocean|sea)$/,
  'rough-sea': /^(wave|water-wave|ocean|sea)$/,
  supermarket: /^(shelf|bookshelf|bookcase|wall-shelf|shelves)$/,
  library: SHELVES,
  shop: SHELVES,
  pharmacy: SHELVES,
  laboratory: SHELVES,
  warehouse: SHELVES,
  greenhouse: /^(potted-plant|plant)$/,
  church: /^(altar|pew|stained-glass|cross)$/,
  bathroom: /^(mirror|wall-mirror|bathroom-mirror)$/,
  'fire-escape': /^(ladder|staircase)$/,
  volcano: /^volcano$/,
  elevator: /^(door|button)$/,
  'paris-street': /^eiffel-tower$/,
};

/** What one is inside of is not seen from without as well. */
const CRAFT: Readonly<Record<string, RegExp>> = {
  cockpit: /^(airplane|propeller-plane|small-airplane|fighter-jet|helicopter|seaplane|jet)$/,
  'plane-interior': /^(airplane|propeller-plane|small-airplane|seaplane)$/,
  'submarine-interior': /^submarine$/,
  'subway-car': /^(metro-train|train|railway-car|bicycle)$/,
  'train-interior': /^(train|railway-car|bullet-train|locomotive|tram|bicycle)$/,
  'bus-interior': /^(bus|double-decker-bus|school-bus|trolleybus|bicycle)$/,
  elevator: /^elevator$/,
  'train-station': /^(train|metro-train|railway-car|bullet-train)$/,
  'bank-hall': /^bank$/,
  'field-hospital': /^tent$/,
  'tent-interior': /^tent$/,
};

/** Streets and fronts that have signs of their own, lit after dark. */
const SIGNED =
  /^(street|alley|tokyo-street|cyberpunk-street|future-city|motel|gas-station|diner|bar|nightclub|arcade|casino|market|crosswalk|plaza|pavement)$|-exterior$/;

/** So many are no players. */
const LEAST = 9;

const WOODS = /^(forest|bamboo-forest|jungle|swamp)$/;
const LIT_FROM_ABOVE = /^(boxing-ring|stage|theater|theatre|concert|stadium|arena|nightclub|circus)$/;

/** Rows of them stand there anyway. */
const FURNISHED: readonly (readonly [places: RegExp, things: RegExp])[] = [
  [/^(cafe|restaurant|diner|bar|canteen|cafe-terrace)$/, /table$|^(chair|stool|bar-stool)$/],
  [/^(classroom|office)$/, /desk$|^(chair|office-chair|school-desk)$/],
  [/^(church|cathedral|courtroom)$/, /^(pew|bench)$/],
  [
    /^(cinema|theater|theatre|stadium|plane-interior|bus-interior|train-interior|subway-car)$/,
    /seat$|^(chair|armchair)$/,
  ],
];
const ROW = 4;
/** Where the picture looks at the rows: those without a number are they. */
const SEEN_IN_ROWS = /^(cinema|stadium|(plane|bus|train)-interior|subway-car)$/;

/** So many desks, each with somebody at it, are drawn with them. */
const MOST_SEATS = 9;

const isSatAt = ({ entity }: Performer, { relations, mentions }: Shot): boolean =>
  entity.count <= MOST_SEATS &&
  relations.some(
    (r) =>
      r.object === entity.id &&
      (r.kind === 'around' || mentions.some((m) => m.entity === r.subject && m.pose === 'sit')),
  );

const furnishes = (p: Performer, shot: Shot): boolean => !isSatAt(p, shot) && isOfTheRows(p, shot);

const isOfTheRows = ({ drawable, entity }: Performer, { place }: Shot): boolean =>
  (entity.count >= ROW || (entity.count > 1 && !entity.counted && SEEN_IN_ROWS.test(place.setting))) &&
  FURNISHED.some(([places, things]) => places.test(place.setting) && things.test(drawable?.id ?? ''));

/** Trees of a wood, and the lights over a stage. */
const isOfPlace = (p: Performer, shot: Shot): boolean => {
  const { drawable, entity } = p;
  const { place, relations } = shot;
  // the bright doorway that they stand in is the room's
  if (place.source === 'doorway' && drawable?.id === 'door' && settingById(place.setting).indoor) return true;
  if (
    drawable?.id === 'spotlight' &&
    place.source === 'spot' &&
    relations.every((r) => r.subject !== entity.id)
  )
    return true;
  return (
    !relations.some((r) => r.object === entity.id && r.kind !== 'next-to' && r.kind !== 'under') &&
    ((WOODS.test(place.setting) && entity.count >= LEAST && drawable?.category === 'plant') ||
      furnishes(p, shot) ||
      (place.setting === 'race-track' && drawable?.id === 'finish-line') ||
      (LIT_FROM_ABOVE.test(place.setting) && drawable?.id === 'spotlight' && entity.count > 1))
  );
};

/** A mirror that somebody looks into shows them; the wall of a dance studio is one. */
const isLookedInto = ({ entity, drawable }: Performer, { place, relations }: Shot): boolean =>
  place.setting !== 'dance-studio' &&
  /mirror/.test(drawable?.id ?? '') &&
  relations.some((r) => r.kind === 'looking-at' && r.object === entity.id);

/** "A cat on a shelf": the one that it is on. */
const isStoodOn = ({ entity }: Performer, { relations }: Shot): boolean =>
  entity.count === 1 &&
  relations.some(
    (r) => /^(on|under|against|touching|holding|carrying)$/.test(r.kind) && r.object === entity.id,
  );

/** A train that is shown for itself, boarded, placed, or painted in a colour that the place's has not. */
const isUsed = (
  { entity, mention }: Performer,
  { place, relations, mentions }: Shot,
  all: readonly Performer[],
): boolean =>
  place.setting === 'train-station' &&
  (entity.traits.colours.length > 0 ||
    (mention.verb === null && !all.some((q) => q.look)) ||
    relations.some((r) => [r.subject, r.object].includes(entity.id) && !PASSING.test(r.kind)) ||
    mentions.some((m) => m.verb === 'board'));
const PASSING = /^(next-to|behind|looking-at|far-from|in-front-of|chasing)$/;

const isSign = ({ drawable }: Performer): boolean => drawable?.id === 'neon-sign';

/** The performers without those whom the set shows, where there are others to look at. */
export function withoutShown(all: readonly Performer[], shot: Shot): readonly Performer[] {
  const signed = SIGNED.test(shot.place.setting);
  const others = all.filter((p) => !isOfPlace(p, shot) && !(signed && isSign(p)));
  const performers = others.length > 0 || (signed && all.every(isSign)) ? others : all;
  if (shot.place.setting === 'moon-surface') return underTheEarth(performers);
  const fitting = FITTINGS[shot.place.setting];
  const craft = CRAFT[shot.place.setting];
  const aboard = craft
    ? performers.filter((p) => !craft.test(p.drawable?.id ?? '') || isUsed(p, shot, performers))
    : performers;
  const itself = shot.place.setting === 'train-station';
  if ((aboard.length > 0 || itself) && aboard.length < performers.length) return aboard;
  if (fitting) {
    const rest = performers.filter(
      (p) => !fitting.test(p.drawable?.id ?? '') || isStoodOn(p, shot) || isLookedInto(p, shot),
    );
    return withoutOnlookers(rest.length > 0 ? rest : performers, shot);
  }
  return withoutOnlookers(performers, shot);
}

/** The stands are full of them. */
function withoutOnlookers(performers: readonly Performer[], shot: Shot): readonly Performer[] {
  if (!STANDS.has(shot.place.setting)) return performers;
  const looks = ({ entity }: Performer) =>
    entity.kind === 'person' &&
    entity.count >= LEAST &&
    ONLOOKERS.test(entity.noun) &&
    !shot.relations.some((r) => r.subject === entity.id && r.kind === 'holding');
  const players = performers.filter((p) => !looks(p));
  return players.some(isAlive) ? players : performers;
}

/** The set less its parts of which a name begins so. */
export const withoutParts = (set: SetDesign, names: readonly string[] = []): SetDesign =>
  names.length === 0
    ? set
    : { ...set, pieces: set.pieces.filter((p) => names.every((name) => !p.part.startsWith(name))) };
