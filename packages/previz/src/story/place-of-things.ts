/** Where things and beasts are when nobody is with them: the largest decides, small ones stand on a table. */
import type { Drawable } from '../model/drawable.ts';
import type { Entity } from '../model/script.ts';
import type { Surface } from '../model/surface.ts';
import type { Rng } from '../random/rng.ts';
import { CATEGORY_PLACES, TABLE_PLACES, TABLES_BY_CATEGORY } from './default-places.ts';
import { type FindDrawable, homeOf, isInside, OUT_OF_THE_HOUSE, TABLE_HEIGHT } from './homes.ts';

/** What swims is under water, what floats is at sea. */
const afloat = (drawable: Drawable | undefined): readonly string[] | undefined =>
  drawable?.placement === 'water' ? [drawable.kind === 'animal' ? 'underwater' : 'ocean'] : undefined;

/** The largest thing decides; small ones alone stand on a table. */
export function placeOfThings(
  present: readonly Entity[],
  surface: Surface | undefined,
  find: FindDrawable,
  rng: Rng,
): string {
  const sized = present.map((entity) => ({ entity, drawable: find(entity.drawable) }));
  // A tree grows nearly everywhere: great beasts beside it say where.
  const beasts = sized.filter(
    ({ entity, drawable: d }) => d?.kind === 'animal' && d.height > GREAT_BEAST && homeOf(entity),
  );
  const tall = sized.reduce((a, b) => ((b.drawable?.height ?? 1) > (a.drawable?.height ?? 1) ? b : a));
  const largest = (/^(?:\w+-)?tree$/.test(tall.entity.drawable) && beasts[0]) || tall;
  const height = largest.drawable?.height ?? 1;
  if (present.some((e) => /\bpicnic\b/.test(e.noun))) return rng.pick(['park', 'field']);
  const onTop = surface && sized.every(({ drawable: d }) => d?.kind === 'thing' && d.height <= TABLE_HEIGHT);
  if (onTop) return TOPS[surface.kind] ?? tableOf(largest);
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
  // Eggs and stones lie on the sea bed as well.
  const sunk = sized.every(
    ({ drawable: d }) =>
      (d?.placement !== 'floor' && d?.placement !== 'surface') || /^(?:eggs?|rock|ball)$/.test(d.id),
  );
  if (dry && home?.includes('underwater')) return sunk ? 'underwater' : 'lake';
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
  const wild = largest.drawable?.kind === 'animal' && WILD.test(largest.drawable.id);
  if (wild) return rng.pick(['forest', 'field', 'garden']);
  const other = present.map(homeOf).find((p) => p);
  // Birds take their fish from over the water.
  const flies = sized.some(({ drawable: d }) => d?.kind === 'animal' && d.poses.includes('fly'));
  if (flies && other?.includes('underwater')) return 'lake';
  if (other) return rng.pick(other);
  return rng.pick(CATEGORY_PLACES.get(largest.drawable?.category ?? 'other') ?? ['studio']);
}

/** Metres; a beast as high as this is in nobody's garden. */
const GREAT_BEAST = 0.9;

/** Beasts that are in nobody's kitchen, whatever they eat. */
const WILD = /fox|wolf|bear|deer|squirrel|hedgehog|badger|raccoon|boar|crow|raven|hare|otter|beaver|moose/;

/** Places where what is said to carry small things is seen near. */
const TOPS: Readonly<Partial<Record<Surface['kind'], string>>> = {
  surface: 'product-table',
  counter: 'kitchen-counter',
  desk: 'desk-top',
};

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
