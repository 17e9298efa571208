import type { Camera } from '../geometry/camera.ts';
import { type Vec3, vec3 } from '../geometry/vec3.ts';
import type { CameraAngle } from '../model/script.ts';
import type { SetDesign } from '../model/set.ts';
import type { Shot } from '../model/shot.ts';
import { isTabletop } from '../sets/index.ts';
import type { Slot } from './arrange.ts';
import { floatsOnBack } from './at-the-pool.ts';
import { slopeOf } from './downhill.ts';
import type { FrameSize, Framing } from './frame-size.ts';
import { rowHeight } from './frame-things.ts';
import type { Hero } from './hero.ts';
import { flies } from './off-the-ground.ts';
import { riseOf } from './rows.ts';
import { isNear } from './slot-spans.ts';
import type { StagedUnit } from './stagecraft.ts';
import { anchorOf } from './unit.ts';
import { swimsHere, wadesTo } from './waterfowl.ts';

/** The camera with the plane that the main actors stand on. */
export interface ViewPoint {
  readonly camera: Camera;
  /** Metres from the camera to the main plane. */
  readonly distance: number;
  /** Metres from the mark to the main plane. */
  readonly depth: number;
  /** Height of the ground that the main actors stand on, metres. */
  readonly base: number;
  readonly framing: Framing;
  /** The main actors hang in air, water or space. */
  readonly floats: boolean;
  /** Height of the tallest main actor, metres. */
  readonly rowHeight: number;
}

/** Focal lengths, frame heights: longer for nearer shots. */
const FOCAL: Readonly<Record<Shot['size'], number>> = {
  'extreme-wide': 1.15,
  wide: 1.25,
  full: 1.35,
  'medium-wide': 1.5,
  medium: 1.7,
  'medium-close': 1.7,
  'close-up': 1.7,
  'extreme-close-up': 1.8,
  insert: 1.8,
};

/** Nearest and farthest camera from the mark, metres. */
const NEAREST = { table: 0.72, floor: 1 };
const FARTHEST = { table: 2.6, indoor: 8, outdoor: 10 };
const SHORTEST_FOCAL = 0.9;
/** Depth of each row of equals behind the first, as a part of the distance. */
export const ROW_DEPTH = 0.32;

const isTable = (set: SetDesign) => isTabletop(set.setting);

export function viewPointFor(
  slots: readonly Slot[],
  shot: Shot,
  set: SetDesign,
  hero: Hero,
  framing: Framing,
  frame: FrameSize,
  base: number,
): ViewPoint {
  const nearest = isTable(set) || base > 0 ? NEAREST.table : NEAREST.floor;
  const farthest = isTable(set) ? FARTHEST.table : set.indoor ? FARTHEST.indoor : FARTHEST.outdoor;
  const wish = (FOCAL[shot.size] * frame.height) / framing.scale;
  const shortest = (SHORTEST_FOCAL * frame.height) / framing.scale;
  const pond = onWater(slots, set) ? set.stage.pond : undefined;
  const ground = pond ? pond.y : base;
  const edge = pond
    ? pond.near + 1.4
    : Math.min(Math.max(0, shortest - farthest), Math.max(0, set.stage.floor.far - 0.5));
  const distance = Math.max(Math.min(Math.max(wish, nearest), farthest + edge), shortest, nearest);
  // The lens of a swimmer is over the water as well: from the bank, grass would lie before them.
  const out = pond && allSwim(slots, set) ? Math.min(pond.near + distance, pond.far - 1) : 0;
  const depth = Math.max(edge, out);
  const floats = allFloat(slots, set);
  const eye = floats
    ? 1.5
    : (heightUnder(framing, frame) ??
      eyeHeight(slots, shot, hero, framing, frame, mostFarness(set, distance, base), set));
  // A lens in the water sees none of it.
  const height = !floats && set.air === 'air' && allSwim(slots, set) ? Math.max(eye, OVER_WATER) : eye;
  const yaw = isTable(set) || set.setting === 'studio' ? shot.yaw * 0.25 : shot.yaw;
  const back = distance - depth;
  const slope = slopeOf(shot, set, hero);
  const camera: Camera = {
    position: vec3(-Math.sin(yaw) * back, ground + height, -Math.cos(yaw) * back),
    yaw,
    horizon: floats ? FLOAT_HORIZON : (framing.foot - height * framing.scale) / frame.height,
    focal: (framing.scale * distance) / frame.height,
    roll: shot.dutch ? (shot.yaw > 0 ? 0.14 : -0.14) : slope,
    ...(slope !== 0 && !shot.dutch ? { slopes: true } : {}),
    ...tilt(shot.angle, framing.foot / frame.height),
  };
  return { camera, distance, depth, base: ground, framing, floats, rowHeight: rowHeight(slots) };
}

/** How many times as far as the first row the last one may stand: on a table it must not fall off. */
function mostFarness(set: SetDesign, distance: number, base: number): number {
  if (isTable(set)) return 1 + 0.46 / distance;
  if (base > 0) return 1 + 0.7 / distance;
  const room = set.stage.wall ? set.stage.wall.z - 0.6 : set.stage.floor.far;
  return Math.min(2.1, Math.max(1.25, 1 + Math.max(0, room) / distance));
}

/** Verticals close in upwards from below, downwards from above. */
const TILTS: Partial<Record<CameraAngle, number>> = { low: -0.42, high: 0.22, 'birds-eye': 0.4 };

function tilt(angle: CameraAngle, pivot: number): Pick<Camera, 'keystone'> {
  const amount = TILTS[angle];
  return amount === undefined ? {} : { keystone: { amount, pivot } };
}

/** Who swims, goes under, or leaps in. */
const goesIn = ({ mention: { pose, conditions = [] } }: StagedUnit['lead']): boolean =>
  pose === 'swim' ||
  pose === 'drown' ||
  (conditions.includes('wet') && /^(jump|dive|fall)$/.test(pose ?? ''));

/** Metres: smaller things float by those who swim after them. */
const FLOATSAM = 0.6;

/** What boats run onto. */
const REEFS = /^(?:rock|boulder|iceberg|reef|log|barrel|crate)$/;
const isBoat = ({ drawable }: StagedUnit['lead']): boolean =>
  drawable?.category === 'vehicle' && drawable.placement === 'water';

/** Everyone on the main plane is in the water or at home on it, but for what floats there. */
function onWater(slots: readonly Slot[], set: SetDesign): boolean {
  const main = slots.filter((s) => s.plane === 'main').map((s) => s.unit.lead);
  const swims = (p: StagedUnit['lead']) =>
    goesIn(p) || floatsOnBack(p) || swimsHere(p, set) || wadesTo(p, set) !== null;
  const isAfloat = ({ drawable, look, height }: StagedUnit['lead']) =>
    look === null && drawable?.kind === 'thing' && (height < FLOATSAM || REEFS.test(drawable.id));
  const some = main.some((p) => swims(p) || isBoat(p));
  return main.every((p) => p.drawable?.placement === 'water' || swims(p) || (some && isAfloat(p)));
}

/** Metres from the water to the lens, at least. */
const OVER_WATER = 0.32;

/** Low in the water, and no boat with them. */
const allSwim = (slots: readonly Slot[], set: SetDesign): boolean =>
  slots
    .filter((s) => s.plane === 'main')
    .every(({ unit: { lead } }) => goesIn(lead) || floatsOnBack(lead) || swimsHere(lead, set));

/** Where the horizon lies under what flies, swims or drifts. */
const FLOAT_HORIZON = 0.84;

/** Everything on the main plane is at home off the ground. */
const allFloat = (slots: readonly Slot[], set: SetDesign): boolean =>
  slots
    .filter((s) => s.plane === 'main')
    .every(({ unit }) => set.setting !== 'airport' && floatsIn(unit, set));

function floatsIn(unit: StagedUnit, set: SetDesign): boolean {
  if (set.setting === 'space') return true;
  const { lead } = unit;
  if (set.air === 'water') return lead.drawable?.kind === 'animal' || lead.mention.pose === 'swim';
  return flies(unit);
}

/** Height of the lens whose horizon is where the framing wants it. */
const heightUnder = ({ horizon, foot, scale }: Framing, { height }: FrameSize): number | null =>
  horizon === undefined ? null : (foot - horizon * height) / scale;

/** Height of the lens above the main actors' ground, metres. */
function eyeHeight(
  slots: readonly Slot[],
  shot: Shot,
  hero: Hero,
  framing: Framing,
  frame: FrameSize,
  farthest: number,
  { indoor, stage }: SetDesign,
): number {
  const top = rowHeight(slots);
  const rows = Math.max(0, ...slots.filter((s) => !s.mass).map((s) => s.row));
  const forRows = rows === 0 ? 0 : riseOf(rows, top) / (1 - 1 / farthest);
  const at = (horizon: number) => (framing.foot - horizon * frame.height) / framing.scale;
  if (shot.angle === 'birds-eye') return Math.max(at(indoor ? -0.75 : -0.5), forRows);
  // Above the ceiling the sky would be seen over the wall.
  if (shot.angle === 'high')
    return Math.max(Math.min(at(0.06), (stage.ceiling ?? Infinity) - 0.1), 1.35 * top, forRows);
  if (shot.angle === 'low') return Math.min(Math.max(0.12, at(0.88)), 0.3 * top);
  // Against the light one stands out of the land, before the sky.
  if (shot.silhouette && !indoor) return Math.max(forRows, 0.12, Math.min(at(0.82), 0.4 * top));
  if (forRows > 0) return Math.max(forRows, rows < 0.5 ? eyeForThings(hero, top, at) : at(0.16));
  if (hero.slot.mass) return Math.min(1.32 * top, Math.max(at(0.12), 0.6 * top));
  return hero.part.performer?.look ? eyeForPeople(slots, shot, hero, at) : eyeForThings(hero, top, at);
}

/** At chest height, and away from every head. */
function eyeForPeople(slots: readonly Slot[], shot: Shot, hero: Hero, at: (h: number) => number): number {
  const top = hero.slot.unit.extent.top;
  const chin = chinOf(hero);
  // High enough that what stands about shows behind the head, and not the sky or the ceiling alone.
  if (isNear(shot.size) || shot.size === 'medium-close') return Math.max(chin - 0.18, at(NEAR_HORIZON));
  if (shot.size === 'extreme-wide') return clear(slots, [at(0.6), 0.6 * top, 2.4, 3]);
  // Cut at the waist, one still shows against what stands about: not against the sky alone.
  const half = shot.size === 'medium' ? MEDIUM_HORIZONS.map(at) : [];
  const wishes = [...half, 0.62 * top, 0.52 * top, 0.72 * top, 0.42 * top, chin - 0.15, 1.25 * top];
  return clear(slots, wishes);
}

/** Where the horizon lies in a frame about a face: a part of its height. */
const NEAR_HORIZON = 0.36;
const MEDIUM_HORIZONS = [0.46, 0.5, 0.54, 0.58];

const chinOf = ({ part }: Hero): number =>
  anchorOf(part, ['chin'], { x: 0, y: part.drawing.bounds.y * 0.86 }).y;

/** The first height that no head of the main plane crosses. */
function clear(slots: readonly Slot[], wishes: readonly number[]): number {
  const heads = slots
    .filter((s) => s.plane === 'main')
    .flatMap((s) => s.unit.parts)
    .filter((p) => p.performer?.look)
    .map((p) => ({
      low: anchorOf(p, ['chin'], { x: 0, y: p.drawing.bounds.y * 0.86 }).y - 0.06,
      high: anchorOf(p, ['head.top'], { x: 0, y: p.drawing.bounds.y }).y + 0.06,
    }));
  return wishes.find((h) => heads.every((head) => h < head.low || h > head.high)) ?? wishes[0] ?? 1;
}

/** Small things are seen a little from above, with the horizon over them; tall ones from their middle. */
function eyeForThings(hero: Hero, top: number, at: (h: number) => number): number {
  const animal = hero.part.performer?.drawable?.kind === 'animal';
  if (top > 1.25) return Math.min(1.5, 0.46 * top);
  const over = at(0.24);
  if (over > 1.12 * top) return Math.min(over, Math.max(1.7 * top, at(0.5)));
  return animal ? 0.5 * top : Math.min(over, 0.8 * top);
}

/** World point of a place `x` metres right and `depth` metres along the view from the mark, at height `y`. */
export function onStage(view: Pick<ViewPoint, 'camera'>, x: number, depth: number, y: number): Vec3 {
  const c = Math.cos(view.camera.yaw);
  const s = Math.sin(view.camera.yaw);
  return vec3(x * c + depth * s, y, -x * s + depth * c);
}
