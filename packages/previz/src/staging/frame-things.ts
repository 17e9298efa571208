import type { ShotSize } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import type { Slot } from './arrange.ts';
import type { FrameSize, Framing } from './frame-size.ts';
import { FRONT_HEIGHT } from './mass.ts';
import { riseOf } from './rows.ts';
import { held, spanOf } from './slot-spans.ts';
import { isUnderWay } from './under-way.ts';
import { extentOf, heightOf, middleOf, type Part } from './unit.ts';

/** Part of the frame's height and width that things and animals fill. */
const FILL: Readonly<Record<ShotSize, readonly [number, number]>> = {
  'extreme-wide': [0.2, 0.5],
  wide: [0.44, 0.64],
  full: [0.6, 0.84],
  'medium-wide': [0.64, 0.86],
  medium: [0.7, 0.88],
  'medium-close': [0.78, 0.9],
  'close-up': [1.05, 1.15],
  'extreme-close-up': [1.7, 1.9],
  insert: [0.62, 0.82],
};

/** Near frames of things show the whole of them: beasts have faces to be cut to. */
const OF_THINGS: Partial<Record<ShotSize, readonly [number, number]>> = {
  'close-up': [0.8, 0.88],
  'extreme-close-up': [1.15, 1.25],
};
export const isSmallThing = ({ unit }: Slot): boolean =>
  (unit.lead.drawable?.height ?? 1) < 1 &&
  unit.parts.every((p) => !p.performer || p.performer.drawable?.kind === 'thing');

/** A lone thing narrower than this part of its height leaves the width empty: it stands this much taller. */
const SLIM = 0.75;

const SLIM_GROWS = 1.3;

/** How far what is low in the frame lies under the middle, for each part of the height that it leaves free. */
const LOW = 0.28;

/** Places that go down in front of who is there: where the feet are, of the frame's height, and of their size what is left to them. */
const ROOM_BELOW: Readonly<Record<string, { readonly foot: number; readonly scale: number }>> = {
  'railway-viaduct': { foot: 0.5, scale: 0.72 },
  'cliff-over-surf': { foot: 0.46, scale: 0.54 },
};
const WIDE: ReadonlySet<ShotSize> = new Set(['wide', 'extreme-wide']);

/** A mass: its first row half as tall as the frame, its last ones far off. */
export function frameMass(slots: readonly Slot[], { size }: Shot, { width, height }: FrameSize): Framing {
  const tall = Math.max(...slots.filter((s) => s.mass).map((s) => heightOf(s.unit.extent)));
  const share = size === 'extreme-wide' ? 0.5 * FRONT_HEIGHT : FRONT_HEIGHT;
  return { scale: (share * height) / tall, foot: 0.95 * height, centre: width / 2 };
}

/** Who sits in a car: the windscreen fills the frame's width, from a wide shot the whole car. */
export function frameCabin({ unit, x }: Slot, { size }: Shot, { width: W, height: H }: FrameSize): Framing {
  const { left, right, top } = unit.extent;
  const screen = 0.94 * top;
  const whole = size === 'extreme-wide' ? 0.5 : 1.02;
  const scale = Math.min((whole * W) / (right - left), (0.36 * H) / (0.36 * screen));
  const foot = size === 'extreme-wide' ? 0.8 * H : 0.13 * H + screen * scale;
  return { scale, foot, centre: W / 2 - (x + (left + right) / 2) * scale };
}

/** What is higher than this, metres, one looks up at from below: so many times as large, and near the frame's foot. */
const TALL = 1;
const UP = 1.3;
const FEET = 0.93;

/** Things, animals and who lies down: all of them together, a little below the middle. */
export function frameThings(all: readonly Slot[], shot: Shot, frame: FrameSize): Framing {
  const slots = held(all).length > 0 ? held(all) : all;
  const { width: W, height: H } = frame;
  const span = spanOf(slots);
  const tops = slots.map((s) => riseOf(s.row, rowHeight(slots)) + s.unit.extent.top * s.shrink);
  const tall = Math.max(...tops) - Math.min(0, ...slots.map((s) => s.unit.extent.bottom));
  const [fh, most] = (slots.every(isSmallThing) ? OF_THINGS[shot.size] : undefined) ?? FILL[shot.size];
  const fw = isLone(slots) && most < 1 ? LONE_WIDTH * most : most;
  const width = span.right - span.left;
  const slim = all.length === 1 && width < SLIM * tall && fh < 0.7 ? SLIM_GROWS : 1;
  const high =
    (all.length > slots.length ? 0.78 : 1) * (all.length === 1 ? smallness(all[0]) : 1) * room(slots);
  const sill = shot.place.setting === 'windowsill' ? WITH_WINDOW : 1;
  const scale = sill * Math.min((fh * slim * high * H) / tall, (fw * high * W) / width);
  const middle = (all.length > slots.length ? 0.64 : 0.55 + LOW * Math.max(0, 0.5 - (tall * scale) / H)) * H;
  const below = ROOM_BELOW[shot.place.setting];
  if (below && (shot.size === 'full' || WIDE.has(shot.size)))
    return {
      scale: below.scale * scale,
      foot: below.foot * H,
      centre: W / 2 - middleOf(span) * below.scale * scale,
    };
  if (shot.angle === 'low' && fh < 1 && tall > TALL && slots.every((s) => s.plane === 'main')) {
    const near = Math.min(UP * scale, (0.94 * FEET * H) / tall, (0.94 * W) / width);
    return { scale: near, foot: FEET * H, centre: W / 2 - middleOf(span) * near };
  }
  const foot = Math.min(0.86 * H, middle + (tall * scale) / 2);
  const crop = fh > 1 ? H * 0.5 + (tall * scale) / 2 : foot;
  const ware = wareOn(slots[0], shot);
  if (ware) return frameGuest(ware, slots[0] as Slot, Infinity, frame);
  const guest = fh > 1 ? beastOn(slots[0]) : undefined;
  if (guest) return frameGuest(guest, slots[0] as Slot, scale, frame);
  const lead = slots.length === 1 && shot.size !== 'insert' ? (slots[0]?.unit.facing ?? 0) : 0;
  const moves =
    slots[0]?.unit.lead.drawable?.kind === 'animal' || slots[0]?.unit.lead.drawable?.category === 'vehicle';
  const free = (W - width * scale) / 2;
  const shift = moves ? lead * Math.min(0.07 * W, Math.max(0, free - 0.05 * W)) : 0;
  return { scale, foot: crop, centre: W / 2 - middleOf(span) * scale - shift };
}

/** Of their size, what things on a windowsill have, so that one sees the window. */
const WITH_WINDOW = 0.62;

/** The bee on the flower. */
const beastOn = (slot: Slot | undefined): Part | undefined =>
  slot?.unit.parts.find(
    (p) =>
      p.performer?.drawable?.kind === 'animal' &&
      p.performer !== slot.unit.lead &&
      slot.unit.lead.drawable?.kind === 'thing',
  );

const CLOSE: ReadonlySet<ShotSize> = new Set(['insert', 'close-up', 'extreme-close-up']);

/** What a near frame of a thing on a table or a nightstand is about. */
const wareOn = (slot: Slot | undefined, { size, focus, relations, sizeSaid }: Shot): Part | undefined =>
  slot && CLOSE.has(size) && sizeSaid && slot.unit.lead.drawable?.category === 'furniture'
    ? slot.unit.parts.find(
        (p) =>
          p.performer?.drawable?.kind === 'thing' &&
          p.performer !== slot.unit.lead &&
          p.performer.entity.id === focus[0] &&
          relations.some((r) => r.kind === 'on' && r.subject === focus[0]) &&
          heightOf(extentOf(p)) < HALF * heightOf(slot.unit.extent),
      )
    : undefined;
const HALF = 0.6;

/** Most of the frame's height that it takes. */
const GUEST = 0.56;
const GUEST_WIDE = 0.72;

/** So near that the whole is cropped, what is on it is the middle. */
function frameGuest(
  guest: Part,
  { x, shrink }: Slot,
  wish: number,
  { width: W, height: H }: FrameSize,
): Framing {
  const e = extentOf(guest);
  const scale = Math.min(
    wish,
    (GUEST * H) / ((e.top - e.bottom) * shrink),
    (GUEST_WIDE * W) / ((e.right - e.left) * shrink),
  );
  return {
    scale,
    foot: 0.48 * H + ((e.top + e.bottom) / 2) * shrink * scale,
    centre: W / 2 - (x + ((e.left + e.right) / 2) * shrink) * scale,
  };
}

/** What is alone and called tiny is small in the frame. */
const smallness = (slot: Slot | undefined): number =>
  slot?.unit.lead.entity.traits.size === 'tiny'
    ? slot.unit.lead.drawable?.kind === 'thing'
      ? 0.4
      : 0.55
    : 1;

/** A vehicle that drives has its way about it. */
const WAY = 0.82;
const room = ([first]: readonly Slot[]): number => (isUnderWay(first?.unit.lead.drawable?.id) ? WAY : 1);

/** A lone small thing leaves room for what is about it. */
const LONE_WIDTH = 0.84;

const isLone = ([only, ...others]: readonly Slot[]): boolean =>
  others.length === 0 && only?.unit.lead.drawable?.kind === 'thing' && only.unit.lead.drawable.height < 0.5;

export const rowHeight = (slots: readonly Slot[]): number =>
  Math.max(...slots.filter((s) => s.plane === 'main').map((s) => heightOf(s.unit.extent)), 0.01);
