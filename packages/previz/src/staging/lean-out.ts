/** Who leans or climbs out of a window is seen from without: the upper body over the sill, or astride of it. */
import { box } from '../art/path/outline.ts';
import type { Drawing, Shape } from '../model/drawing.ts';
import type { Shot } from '../model/shot.ts';
import { outsideOf, settingById } from '../sets/index.ts';
import { builtOf } from '../sets/parts/door-walls.ts';
import { climbsOut, leansOut } from './passages.ts';
import type { Performer } from './performers.ts';
import { redrawn, withParts } from './redraw.ts';
import { seenAbove } from './seen-above.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { toLocal } from './to-local.ts';
import {
  anchorOf,
  BACKDROP,
  extraPart,
  heightOf,
  leadOf,
  lifted,
  middleOf,
  moved,
  resized,
  type Unit,
  widthOf,
} from './unit.ts';

/** The frame from without, where somebody leans out of a house's window. */
export function seenFromStreet(shot: Shot, performers: readonly Performer[]): Shot {
  const some = (is: typeof leansOut): boolean =>
    shot.relations.some((r) => {
      const subject = performers.find((p) => p.entity.id === r.subject);
      const object = performers.find((p) => p.entity.id === r.object);
      return subject && object && is(r, subject, object);
    });
  const { setting } = shot.place;
  if (!settingById(setting).indoor || /train|station|bus|plane/.test(setting)) return shot;
  if (some(climbsOut)) return { ...shot, place: { ...shot.place, setting: outsideOf(setting) } };
  return some(leansOut) ? { ...shot, place: { ...shot.place, setting: 'street' } } : shot;
}

/** Of who leans out, in own heights: the window's width and height, and how much of the body is under the sill. */
const WIDE = 0.78;
const TALL = 0.72;
const HIDDEN = 0.56;
/** Metres from the ground to the sill. */
const SILL = 1.1;

/** The guest at the window, cut at its sill, a hand on it. */
export function leanOut(host: StagedUnit, guest: Performer, craft: Stagecraft): StagedUnit {
  const tall = guest.height;
  const k = Math.max((WIDE * tall) / widthOf(host.extent), (TALL * tall) / heightOf(host.extent));
  const window: StagedUnit = { ...host, ...moved(resized(host, k), 0, SILL - host.extent.bottom * k) };
  const middle = middleOf(window.extent);
  const side = host.facing || 1;
  const waves = guest.mention.pose === 'wave' || /^(wave|shout|call|yell)$/.test(guest.mention.verb ?? '');
  const given = {
    pose: waves ? ('wave' as const) : ('stand' as const),
    facing: side,
    view: 'three-quarter' as const,
    lean: 16,
  };
  const built = craft.build(guest, given);
  const head = anchorOf(leadOf(built), ['chest'], { x: 0, y: -120 });
  const put: StagedUnit = {
    ...built,
    ...moved(built, middle - head.x + side * 0.04, SILL + 0.1 - HIDDEN * tall, -0.05),
  };
  const rest = { x: middle - side * 0.1, y: SILL + 0.12 };
  const other = { x: middle + side * 0.34, y: SILL + 0.12 };
  const reach = waves
    ? { right: toLocal(leadOf(put), rest) }
    : { right: toLocal(leadOf(put), rest), left: toLocal(leadOf(put), other) };
  const acted = redrawn(put, craft, { ...given, reach });
  return withParts(window, [facadeOf(window, craft), roomOf(window, craft), seenAbove(acted, SILL + 0.07)]);
}

/** The wall that a window is in. */
function facadeOf({ extent }: StagedUnit, { shot }: Stagecraft): Unit {
  const wall = facade(100 * (extent.top + 4), WALLS[builtOf(shot.place.setting)]);
  return {
    parts: [extraPart('facade', BACKDROP, wall, { x: middleOf(extent), bias: 0.4, lifted: false })],
    extent,
  };
}

/** The dark behind it. */
function roomOf({ extent }: StagedUnit, { shot }: Stagecraft): Unit {
  const lit = shot.place.hour === 'night';
  const room = roomIn(100 * widthOf(extent) * 0.62, 100 * heightOf(extent) * 0.84, lit);
  const y = extent.bottom + 0.06 * heightOf(extent);
  return { parts: [extraPart('room', 'room', room, { x: middleOf(extent), y, bias: -0.02 })], extent };
}

/** Of who climbs out of it, the window's height; metres to its sill, and how far over that one sits astride. */
const OPENING = 0.92;
const ASTRIDE = 0.62;
const SEATED = 0.1;
/** From the one astride to the frame that a hand is on, in own heights. */
const REACHED = 0.3;

/** Astride the sill: one leg outside, the other in the room, a hand on the sill and one at the frame. */
export function climbOut(host: StagedUnit, guest: Performer, craft: Stagecraft): StagedUnit {
  const tall = guest.height;
  const k = (OPENING * tall) / heightOf(host.extent);
  const window: StagedUnit = { ...host, ...moved(resized(host, k), 0, ASTRIDE - host.extent.bottom * k) };
  const { extent } = window;
  const side = host.facing || 1;
  const seat = ASTRIDE + SEATED * heightOf(extent);
  const given = { pose: 'ride' as const, facing: side, view: 'side' as const, seatHeight: seat * 100 };
  const built = craft.build(guest, given);
  const hips = anchorOf(leadOf(built), ['seat', 'hips'], { x: 0, y: -seat * 100 });
  const jamb = middleOf(extent) + side * 0.31 * widthOf(extent);
  const x = jamb - side * REACHED * tall;
  const put: StagedUnit = { ...built, ...moved(built, x - hips.x, seat - hips.y, -0.06) };
  const at = (dx: number, y: number) => toLocal(leadOf(put), { x: x + side * dx * tall, y });
  const acted = redrawn(put, craft, {
    ...given,
    lean: 10,
    reach: { right: at(0.2, seat - 0.02), left: at(REACHED, seat + 0.3 * tall) },
    tread: { right: at(0.15, seat - 0.36 * tall) },
  });
  return withParts(window, [roomOf(window, craft), lifted(acted)]);
}

const shape = (d: string, fill: string, part: string): Shape => ({ d, fill, tone: 'body', part });

/** What one sees of the room: its dark, or by night its lamp. */
const roomIn = (width: number, height: number, lit: boolean): Drawing => ({
  shapes: [
    lit
      ? { ...shape(box(-width / 2, -height, width, height), '#e8bd6c', 'room'), tone: 'glow' }
      : shape(box(-width / 2, -height, width, height), '#3a3440', 'room'),
  ],
  bounds: { x: -width / 2, y: -height, width, height },
  anchors: {},
  footprint: 0,
});

const HALF = 900;

/** Colours of a wall, its joints and its foot, by what a house is built of. */
const WALLS = {
  plaster: ['#d9b48c', '#c49c73', '#8f7a66'],
  stone: ['#9a958c', '#86817a', '#77726c'],
  timber: ['#8a6546', '#765438', '#5d4430'],
} as const;

/** A wall in courses, wider than any frame. */
function facade(height: number, [plain, joints, foot]: readonly [string, string, string]): Drawing {
  const courses = Array.from(
    { length: Math.ceil(height / 46) },
    (_, i) => `M${-HALF} ${-i * 46}H${HALF}`,
  ).join('');
  return {
    shapes: [
      shape(box(-HALF, -height, 2 * HALF, height), plain, 'facade'),
      { d: courses, fill: null, tone: 'line', stroke: { colour: joints, width: 1.6 }, part: 'facade' },
      shape(box(-HALF, -34, 2 * HALF, 34), foot, 'plinth'),
    ],
    bounds: { x: -HALF, y: -height, width: 2 * HALF, height },
    anchors: {},
    footprint: 0,
  };
}
