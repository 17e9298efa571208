/** Who leans out of a window is seen from without: from the street, the upper body over the sill. */
import { box } from '../art/path/outline.ts';
import type { Drawing, Shape } from '../model/drawing.ts';
import type { Shot } from '../model/shot.ts';
import { settingById } from '../sets/index.ts';
import { leansOut } from './passages.ts';
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
  middleOf,
  moved,
  resized,
  widthOf,
} from './unit.ts';

/** The frame from without, where somebody leans out of a house's window. */
export function seenFromStreet(shot: Shot, performers: readonly Performer[]): Shot {
  const leans = shot.relations.some((r) => {
    const subject = performers.find((p) => p.entity.id === r.subject);
    const object = performers.find((p) => p.entity.id === r.object);
    return subject && object && leansOut(r, subject, object);
  });
  const { setting } = shot.place;
  if (!leans || !settingById(setting).indoor || /train|station|bus|plane/.test(setting)) return shot;
  return { ...shot, place: { ...shot.place, setting: 'street' } };
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
  const dark = extraPart(
    'room',
    'room',
    roomIn(
      100 * widthOf(window.extent) * 0.62,
      100 * heightOf(window.extent) * 0.84,
      craft.shot.place.hour === 'night',
    ),
    {
      x: middle,
      y: SILL + 0.06 * heightOf(window.extent),
      bias: -0.02,
    },
  );
  const wall = extraPart('facade', BACKDROP, facade(100 * (window.extent.top + 4)), {
    x: middle,
    bias: 0.4,
    lifted: false,
  });
  return withParts(window, [{ parts: [wall, dark], extent: window.extent }, seenAbove(acted, SILL + 0.07)]);
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

/** A plastered wall in courses, wider than any frame. */
function facade(height: number): Drawing {
  const courses = Array.from(
    { length: Math.ceil(height / 46) },
    (_, i) => `M${-HALF} ${-i * 46}H${HALF}`,
  ).join('');
  return {
    shapes: [
      shape(box(-HALF, -height, 2 * HALF, height), '#d9b48c', 'facade'),
      { d: courses, fill: null, tone: 'line', stroke: { colour: '#c49c73', width: 1.6 }, part: 'facade' },
      shape(box(-HALF, -34, 2 * HALF, 34), '#8f7a66', 'plinth'),
    ],
    bounds: { x: -HALF, y: -height, width: 2 * HALF, height },
    anchors: {},
    footprint: 0,
  };
}
