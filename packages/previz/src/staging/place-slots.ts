import type { SetDesign } from '../model/set.ts';
import { golden } from '../random/golden.ts';
import type { Slot } from './arrange.ts';
import { isInWater } from './at-the-pool.ts';
import { farnessOf } from './distant.ts';
import type { FrameSize } from './frame-size.ts';
import { MANY } from './many.ts';
import { farnessInMass } from './mass.ts';
import { berthOf } from './moored.ts';
import { clearOfHeads, underCeiling } from './on-wall.ts';
import { riseOf } from './rows.ts';
import { heightOf, middleOf, widthOf } from './unit.ts';
import { ROW_DEPTH, type ViewPoint } from './view-point.ts';

/** A slot with its depth and size decided. */
export interface Placed {
  readonly slot: Slot;
  /** Metres right of the camera's axis. */
  readonly x: number;
  /** Metres from the mark, along the view. */
  readonly depth: number;
  /** Enlargement of the whole unit. */
  readonly scale: number;
  /** Height of the unit's foot, metres: the ground's, or in the air. */
  readonly y: number;
  /** Hangs in the air or on the wall. */
  readonly airborne: boolean;
}

/** Slots of the picture → places in the world. */
export function placeSlots(
  slots: readonly Slot[],
  view: ViewPoint,
  set: SetDesign,
  frame: FrameSize,
): Placed[] {
  const high = slots.filter((s) => s.plane === 'sky');
  const people = slots.filter((s) => s.plane === 'main' && s.unit.lead.look);
  const tallest = people.length > 0 ? Math.max(...people.map((s) => heightOf(s.unit.extent))) : 9;
  const strung = slots.filter((s) => s.plane === 'strung');
  return slots.map((slot, i) => {
    if (slot.mass && view.floats) return placeInSwarm(slot, i, slots.length, view, frame);
    if (slot.plane === 'sky') return placeInSky(slot, high, tallest, view, frame);
    if (slot.plane === 'strung') return placeStrung(slot, strung, view, frame);
    if (slot.plane === 'air') return placeOverFrame(slot, view, frame);
    if (slot.plane === 'near') return placeNear(slot, view, frame);
    if (slot.plane === 'moored')
      return { slot, ...berthOf(slot, view, set, frame), scale: 1, airborne: false };
    if (slot.plane === 'wall') return placeOnWall(slot, slots, view, set, frame);
    return placeOnGround(
      slot,
      i,
      view,
      set,
      frame,
      slots.length > CROWD && !slot.mass && slot.unit.lead.look !== null,
    );
  });
}

/** From so many on they stand about as a crowd does, not in ranks. */
const CROWD = 10;

/** Metres a member of a crowd stands beside its place in the rank. */
const astray = (slot: Slot, i: number, crowded: boolean): number =>
  crowded ? (slot.row % 2) * 0.3 + 0.5 * (golden(i, 0.618) - 0.5) : 0;

/** How far the ground may rise to a row, as a part of the way to the horizon. */
const MOST_RISE = 0.62;

/** Rows stand so far behind one another that the ground rises by the same step on screen from each to the next. */
function rowFarness(row: number, view: ViewPoint): number {
  const rise = riseOf(row, view.rowHeight) / (view.camera.position.y - view.base);
  return view.floats || rise > MOST_RISE ? 1 / (1 - row * (1 - 1 / (1 + ROW_DEPTH))) : 1 / (1 - rise);
}

/** How many times as far as the main plane a unit stands. */
function farness(slot: Slot, i: number, view: ViewPoint): number {
  if (slot.mass) return farnessInMass(slot.row) * (1 + 0.12 * (golden(i, 0.382) - 0.5));
  if (slot.plane === 'behind')
    return slot.before?.plane === 'scenery' ? 1.06 * farness(slot.before, i, view) : 1.2;
  if (slot.plane === 'far' || slot.plane === 'back') return farnessOf(slot);
  if (slot.plane === 'scenery') return Math.min(3.2, Math.max(1.25, 1 / slot.shrink));
  return rowFarness(slot.row, view) + 0.004 * (i % 3);
}

function deepest(view: ViewPoint, set: SetDesign): number {
  const { floor, wall } = set.stage;
  const end = wall ? wall.z - 0.35 : floor.far + 5;
  return Math.max(1.01, (view.distance + Math.max(0, end - view.depth)) / view.distance);
}

function placeOnGround(
  slot: Slot,
  i: number,
  view: ViewPoint,
  set: SetDesign,
  frame: FrameSize,
  crowded: boolean,
): Placed {
  const loose = crowded ? 0.16 * (golden(i, 0.382) - 0.5) : 0;
  const open = (slot.plane === 'main' && !slot.back) || (slot.plane === 'far' && set.stage.wall === null);
  const q = Math.min(
    (farness(slot, i, view) + loose) * (1 + (slot.back ?? 0)),
    open ? 9 : deepest(view, set),
  );
  const out = swimsBeyond(slot, q, view, set);
  if (out !== null)
    return {
      slot,
      x: across(slot, view, frame) * out,
      depth: view.distance * (out - 1) + view.depth,
      scale: Math.max(1, LEAST_AFAR * out),
      y: set.stage.pond?.y ?? view.base,
      airborne: false,
    };
  const onScreen = slot.mass || slot.back ? 1 / q : slot.shrink;
  return {
    slot,
    x: (across(slot, view, frame) + astray(slot, i, crowded)) * q,
    depth: view.distance * (q - 1) + view.depth,
    scale: onScreen * q,
    y: view.base + (view.floats ? floatHeight(slot, q, view, frame) : 0),
    airborne: view.floats,
  };
}

/** Metres from the water's edge to who swims before those on the shore. */
const OFF_SHORE = 0.9;

/** Of their size on the main plane, the least that swimmers have on screen. */
const LEAST_AFAR = 0.6;

/** How many times as far as the main plane who is in the water is, where the others stand on its shore; null: nobody does. */
function swimsBeyond({ unit, plane, mass }: Slot, q: number, view: ViewPoint, { stage }: SetDesign) {
  const { pond } = stage;
  if (!pond || stage.water !== null || view.floats || mass || plane !== 'main') return null;
  if (!isInWater(unit.lead) || unit.parts.length > 1 || view.depth >= pond.near) return null;
  return Math.max(q, (view.distance + pond.near + OFF_SHORE - view.depth) / view.distance);
}

/** Rows of what floats rise with their distance as rows on the ground do. */
function floatHeight(slot: Slot, q: number, view: ViewPoint, frame: FrameSize): number {
  const { framing, camera } = view;
  const foot = framing.foot / framing.scale - riseOf(slot.row, view.rowHeight);
  const over = (camera.horizon * frame.height) / framing.scale - foot;
  return Math.max(0.05, camera.position.y - view.base + over * q);
}

/** Metres from the camera's axis on the main plane. */
const across = (slot: Slot, { framing }: ViewPoint, { width }: FrameSize): number =>
  slot.x + (framing.centre - width / 2) / framing.scale;

/** The least of a bird in the sky, of the height of the people under it. */
const BESIDE_PEOPLE = 0.45;

/** One alone where the picture asks for it; several spread over the sky. */
function placeInSky(
  slot: Slot,
  high: readonly Slot[],
  tallest: number,
  view: ViewPoint,
  frame: FrameSize,
): Placed {
  const n = high.length;
  const i = high.indexOf(slot);
  const bird = slot.unit.lead.drawable?.kind === 'animal';
  const least = bird ? Math.min(0.13, BESIDE_PEOPLE * tallest * (view.framing.scale / frame.height)) : 0.13;
  if (n === 1)
    return placeHigh(slot, view, frame, {
      depthFactor: 2.4,
      least: bird ? least : 0.16,
      at: 0.19,
      most: 0.42,
    });
  if (n >= MANY) return placeInSwarm(slot, i, n, view, frame);
  const share = 0.88 / n;
  const centre = frame.width * (0.06 + share * (i + 0.5));
  const x = (centre - view.framing.centre) / view.framing.scale - middleOf(slot.unit.extent);
  const at = 0.14 + 0.08 * (i % 2);
  return placeHigh({ ...slot, x }, view, frame, { depthFactor: 2.4, least, at, most: share * 0.82 });
}

/** Along a line over people's heads, from one side of the frame to the other. */
function placeStrung(slot: Slot, strung: readonly Slot[], view: ViewPoint, frame: FrameSize): Placed {
  const n = strung.length;
  const share = 0.8 / n;
  const centre = frame.width * (0.1 + share * (strung.indexOf(slot) + 0.5));
  const x = (centre - view.framing.centre) / view.framing.scale - middleOf(slot.unit.extent);
  const at = 0.13 + 0.05 * Math.sin((Math.PI * (strung.indexOf(slot) + 0.5)) / n);
  return placeHigh({ ...slot, x }, view, frame, {
    depthFactor: 1.25,
    least: 0.1,
    at,
    most: Math.min(0.5 * share, 0.09),
  });
}

/** One of a swarm or a flock: near and far ones all over the upper half. */
function placeInSwarm(slot: Slot, i: number, n: number, view: ViewPoint, frame: FrameSize): Placed {
  const centre = frame.width * (0.05 + 0.9 * golden(i, 0.7549));
  const x = (centre - view.framing.centre) / view.framing.scale - middleOf(slot.unit.extent);
  const size = (0.07 + 0.06 * golden(i, 0.382)) * (MANY / n) ** 0.7;
  const at = 0.07 + 0.44 * golden(i, 0.5698);
  const wish = { depthFactor: 2.4 - 8 * size, least: size, at, most: 1.3 * size };
  return placeHigh({ ...slot, x }, view, frame, wish);
}

/** In the sky: at a height of the frame, large enough to be seen. */
function placeHigh(
  slot: Slot,
  view: ViewPoint,
  frame: FrameSize,
  wish: { depthFactor: number; least: number; at: number; most: number },
): Placed {
  const { framing, camera } = view;
  const { extent } = slot.unit;
  const natural = heightOf(extent) * framing.scale;
  const most = Math.min(
    Math.max(0.3, wish.least) * frame.height,
    (wish.most * frame.width * heightOf(extent)) / widthOf(extent),
  );
  const onScreen = Math.min(Math.max(natural, wish.least * frame.height), most) / natural;
  const k = framing.scale / wish.depthFactor;
  const centre = Math.max(wish.at * frame.height, (onScreen * natural) / 2 + 0.04 * frame.height);
  const y = camera.position.y + (camera.horizon * frame.height - centre) / k;
  const scale = onScreen * wish.depthFactor;
  return {
    slot,
    x: (keptInside(slot, onScreen, view, frame) - frame.width / 2) / k,
    depth: view.distance * (wish.depthFactor - 1) + view.depth,
    scale,
    y: y - ((extent.top + extent.bottom) / 2) * scale,
    airborne: true,
  };
}

/** Screen x of the unit's foot so that the unit stays inside the frame. */
function keptInside(slot: Slot, onScreen: number, { framing }: ViewPoint, { width }: FrameSize): number {
  const { left, right } = slot.unit.extent;
  const k = framing.scale * onScreen;
  const x = framing.centre + slot.x * framing.scale;
  const low = 0.04 * width - left * k;
  const high = 0.96 * width - right * k;
  return low > high ? (low + high) / 2 : Math.min(Math.max(x, low), high);
}

/** Shadows need so much room before the lens, metres. */
const LEAST_DISTANCE = 0.9;

/** Near the camera, its foot where the picture wants it; all that is too near for the lens is as much larger and farther. */
function placeNear(slot: Slot, view: ViewPoint, frame: FrameSize): Placed {
  const { framing, camera } = view;
  const q = 1 / slot.shrink;
  const away = Math.max(1, LEAST_DISTANCE / (q * view.distance));
  const foot = slot.foot ?? framing.foot / frame.height;
  const y = camera.position.y + ((camera.horizon - foot) * frame.height * q * away) / framing.scale;
  return {
    slot,
    x: across(slot, view, frame) * q * away,
    depth: view.distance * (q * away - 1) + view.depth,
    scale: away,
    y,
    airborne: y > view.base + 0.02,
  };
}

/** Over the whole frame, a little nearer than the main plane. */
function placeOverFrame(slot: Slot, view: ViewPoint, frame: FrameSize): Placed {
  const { extent } = slot.unit;
  const nearer = 0.92;
  const k = view.framing.scale / nearer;
  const scale = (1.04 * Math.max(frame.width / widthOf(extent), frame.height / heightOf(extent))) / k;
  const y = view.camera.position.y + ((view.camera.horizon - 0.5) * frame.height) / k;
  return {
    slot,
    x: -middleOf(extent) * scale,
    depth: view.distance * (nearer - 1) + view.depth,
    scale,
    y: y - ((extent.top + extent.bottom) / 2) * scale,
    airborne: true,
  };
}

function placeOnWall(
  hung: Slot,
  slots: readonly Slot[],
  view: ViewPoint,
  set: SetDesign,
  frame: FrameSize,
): Placed {
  const wall = set.stage.wall;
  const q = wall ? Math.max(1.02, (view.distance + wall.z - 0.06 - view.depth) / view.distance) : 1.4;
  const height = underCeiling(q, view, set, frame);
  const slot = clearOfHeads(hung, slots, view, frame, height);
  const looks = lookerAt(slot, slots, view, frame);
  if (looks)
    return placeHigh(looks, view, frame, { depthFactor: q, least: LOOKED_OUT, at: 0.36, most: 0.56 });
  const beside = slot.unit.lead.drawable?.id === 'window' && view.rowHeight > 1;
  return beside
    ? placeHigh(slot, view, frame, { depthFactor: q, least: 0.42, at: 0.36, most: 0.44 })
    : placeHigh(slot, view, frame, { depthFactor: q, most: 0.4, ...height });
}

/** Of the frame's height, a window that somebody looks out of; of its width, how far beside its middle they stand. */
const LOOKED_OUT = 0.62;
const BESIDE = 0.3;

/** The window before whoever looks out of it, so that its light is seen past them; null: nobody does. */
function lookerAt(slot: Slot, slots: readonly Slot[], { framing }: ViewPoint, frame: FrameSize): Slot | null {
  const looker = slots.find((s) => s.plane === 'main' && s.unit.lead.facesWall);
  if (slot.unit.lead.drawable?.id !== 'window' || !looker) return null;
  const { extent } = slot.unit;
  const stands = looker.x + middleOf(looker.unit.extent);
  const wide = (LOOKED_OUT * frame.height * widthOf(extent)) / heightOf(extent) / framing.scale;
  const inward = framing.centre + stands * framing.scale > frame.width / 2 ? -1 : 1;
  return { ...slot, x: stands + inward * BESIDE * wide - middleOf(extent) };
}
