/** Who gets into a vehicle or out of it is at its open door; who loads it, at its open tail. */

import { adjust } from '../colour/oklch.ts';
import type { Point } from '../geometry/plane.ts';
import type { Shape } from '../model/drawing.ts';
import { isHolding } from '../model/holding.ts';
import { AT_TAIL } from './at-vehicle.ts';
import { paintOf, withOpenBonnet } from './open-bonnet.ts';
import type { Performer } from './performers.ts';
import { withParts } from './redraw.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import {
  anchorOf,
  BACKDROP,
  extentOf,
  heightOf,
  leadOf,
  middleOf,
  moved,
  type Part,
  widthOf,
} from './unit.ts';
import { cutTo, windowsOf } from './windows.ts';

const ENTERS = /^(?:board|enter)$/;
const HAS_BOOT = /^(?:car|taxi|police-car|limousine|vintage-car|sports-car|convertible)$/;
/** Whoever is driven gets in behind. */
const BEHIND = /^(?:taxi|limousine|police-car)$/;
/** The engine is no place to get in. */
const RAIL = /^train|tram|trolley/;

/** Metres by which who is at it is nearer than its side, and to the next who waits. */
const NEARER = -0.22;
const NEXT = 0.62;

export function atVehicle(host: StagedUnit, guests: readonly Performer[], craft: Stagecraft): StagedUnit {
  return AT_TAIL.test(guests[0]?.mention.verb ?? '')
    ? atTail(host, guests, craft)
    : atDoor(host, guests, craft);
}

interface Door {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** It reaches as low as its glass. */
  readonly tall: boolean;
}

/** Parts of the height of a vehicle: its sill, and how far down the glass of a door that is all glass reaches. */
const SILL = 0.26;
const LOW_GLASS = 0.34;

function doorOf(host: StagedUnit, front: -1 | 1): Door | null {
  const { drawing } = leadOf(host);
  const windows = windowsOf(drawing, front);
  const { height } = drawing.bounds;
  const low = windows.filter(({ box }) => box.y + box.height > -LOW_GLASS * height);
  if (low.length > 0) {
    const left = Math.min(...low.slice(0, 2).map(({ box }) => box.x));
    const right = Math.max(...low.slice(0, 2).map(({ box }) => box.x + box.width));
    const top = Math.min(...low.map(({ box }) => box.y));
    return { left, right, top, bottom: Math.max(...low.map(({ box }) => box.y + box.height)), tall: true };
  }
  const { id = '' } = host.lead.drawable ?? {};
  const nth = RAIL.test(id) ? Math.floor(windows.length / 2) : BEHIND.test(id) ? 1 : 0;
  const window = windows[nth] ?? windows[0];
  if (!window) return null;
  const { x, y, width } = window.box;
  const most = Math.min(Math.max(width, 70), 110);
  const left = front < 0 ? x + width - most : x;
  return { left, right: left + most, top: y - 3, bottom: -SILL * height, tall: height > 230 };
}

const shape = (part: string, d: string, fill: string, tone: Shape['tone'] = 'body'): Shape => ({
  part,
  d,
  fill,
  tone,
});
const path = (points: readonly Point[]): string => `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}Z`;

/** The doorway, dark inside, and the leaf that swings out towards who looks. */
function openDoor(door: Door, front: -1 | 1, paint: string): Shape[] {
  const { left, right, top, bottom, tall } = door;
  const inside = path([
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ]);
  const hollow = [
    shape('doorway', inside, '#1b1f25'),
    shape(
      'doorway light',
      path([
        { x: left + 5, y: top + 6 },
        { x: right - 5, y: top + 6 },
        { x: right - 9, y: bottom - 10 },
        { x: left + 9, y: bottom - 10 },
      ]),
      tall ? '#c9b78a' : '#39414b',
    ),
    shape('step', `M${left} ${bottom - 7}H${right}V${bottom}H${left}Z`, '#4a515a'),
  ];
  if (tall) return hollow;
  const hinge = front < 0 ? left : right;
  const out = front * 0.44 * (right - left);
  const middle = top + 0.44 * (bottom - top);
  const leaf = [
    { x: hinge, y: top },
    { x: hinge + 0.7 * out, y: top + 10 },
    { x: hinge + out, y: middle + 8 },
    { x: hinge + out, y: bottom + 17 },
    { x: hinge, y: bottom },
  ];
  const glass = [
    { x: hinge + 0.1 * out, y: top + 7 },
    { x: hinge + 0.64 * out, y: top + 15 },
    { x: hinge + 0.88 * out, y: middle + 3 },
    { x: hinge + 0.1 * out, y: middle - 2 },
  ];
  return [
    ...hollow,
    shape('door leaf', path(leaf), adjust(paint, -0.07)),
    shape('door pane', path(glass), '#9cc9de', 'glass'),
    shape(
      'door edge',
      path([
        leaf[2] as Point,
        leaf[3] as Point,
        { x: hinge + out + front * 4, y: bottom + 16 },
        { x: hinge + out + front * 4, y: middle + 8 },
      ]),
      adjust(paint, -0.16),
    ),
  ];
}

/** Higher than this, metres, it is what is around those at its door. */
const LARGE = 2.4;

/** Where the floor of a train is level with the ground one stands on, but for a step, centimetres. */
const PLATFORMS = /^(?:train-station|subway|rail-yard)$/;
const STEP = 12;

/** A train by a platform: its wheels are down on the rails, behind the edge. */
function alongside(lead: Part, door: Door): Part {
  const { drawing, scale, y } = lead;
  const { bounds: b } = drawing;
  const edge = door.bottom + STEP;
  const outline = [
    { x: b.x - 1, y: b.y - 1 },
    { x: b.x + b.width + 1, y: b.y - 1 },
    { x: b.x + b.width + 1, y: edge },
    { x: b.x - 1, y: edge },
  ];
  return {
    ...lead,
    y: y + (edge * scale) / 100,
    drawing: { ...drawing, shapes: cutTo(drawing, outline), bounds: { ...b, height: edge - b.y } },
  };
}

/** The first with the back or the face in the open door, the others in line behind. */
function atDoor(host: StagedUnit, guests: readonly Performer[], craft: Stagecraft): StagedUnit {
  const standing = leadOf(host);
  const front = host.lead.drawable?.faces === 'right' ? 1 : -1;
  const door = doorOf(host, front);
  if (!door) return host;
  const sunk = RAIL.test(host.lead.drawable?.id ?? '') && PLATFORMS.test(craft.set.setting);
  const lead = sunk ? alongside(standing, door) : standing;
  const shapes = [...lead.drawing.shapes, ...openDoor(door, front, paintOf(lead.drawing))];
  const [, ...others] = host.parts;
  const label = heightOf(host.extent) > LARGE ? BACKDROP : lead.label;
  const opened: StagedUnit = {
    ...host,
    parts: [{ ...lead, label, drawing: { ...lead.drawing, shapes } }, ...others],
  };
  const x = anchorOf(lead, [], { x: (door.left + door.right) / 2, y: 0 }).x;
  const sill = anchorOf(lead, [], { x: 0, y: door.bottom }).y;
  const tail = (-front * (lead.flip ? -1 : 1)) as 1 | -1;
  const units = guests.map((g, i) => {
    const enters = ENTERS.test(g.mention.verb ?? '');
    const first = i === 0;
    const facing = (enters && !first ? -tail : tail) as 1 | -1;
    const built = craft.build(g, {
      pose: 'walk',
      facing,
      view: first ? (enters ? 'back' : 'three-quarter') : 'side',
    });
    const body = middleOf(built.extent);
    const up = first && door.tall && enters ? Math.min(1.2, sill) : 0;
    const aside = first ? (enters ? 0 : tail * 0.18) : tail * (0.25 + NEXT * i);
    return { ...built, ...moved(built, x + aside - body, up, first && enters ? NEARER : 1.2 * NEARER) };
  });
  return withParts(opened, units);
}

/** Metres from the tail to who loads, of the first. */
const OFF = 0.42;
const AT_IT = -0.12;

const carries = (g: Performer, { shot }: Stagecraft): boolean =>
  shot.relations.some((r) => r.subject === g.entity.id && isHolding(r));

/** Beyond its tail, which stands open, with what they bring. */
function atTail(host: StagedUnit, guests: readonly Performer[], craft: Stagecraft): StagedUnit {
  const lead = leadOf(host);
  const faces = (host.lead.drawable?.faces === 'right' ? 1 : -1) * (lead.flip ? -1 : 1);
  const tail = -faces as 1 | -1;
  const opened = HAS_BOOT.test(host.lead.drawable?.id ?? '')
    ? withOpenBonnet(host, tail)
    : withOpenBack(host);
  const body = extentOf(lead);
  const end = tail > 0 ? body.right : body.left;
  const units = guests.map((g, i) => {
    const built = craft.build(g, {
      facing: -tail as 1 | -1,
      ...(carries(g, craft) ? {} : ({ pose: 'reach', lean: 16 } as const)),
    });
    const half = widthOf(extentOf(leadOf(built))) / 2;
    return {
      ...built,
      ...moved(
        built,
        end +
          tail * ((carries(g, craft) ? OFF : AT_IT) + half * 0.5 + i * 0.8) -
          middleOf(extentOf(leadOf(built))),
        0,
        NEARER,
      ),
    };
  });
  return withParts(opened, units);
}

/** A van's door stands out behind it. */
function withOpenBack(host: StagedUnit): StagedUnit {
  const lead = leadOf(host);
  const { bounds: b } = lead.drawing;
  const front = host.lead.drawable?.faces === 'right' ? 1 : -1;
  const tail = front < 0 ? b.x + b.width : b.x;
  const out = (k: number) => tail - front * k;
  const paint = paintOf(lead.drawing);
  const shapes = [
    shape(
      'open door',
      path([
        { x: out(-6), y: -0.9 * b.height },
        { x: out(52), y: -0.83 * b.height },
        { x: out(52), y: -0.1 * b.height },
        { x: out(-6), y: -0.17 * b.height },
      ]),
      adjust(paint, -0.09),
    ),
    shape(
      'door edge',
      path([
        { x: out(52), y: -0.83 * b.height },
        { x: out(57), y: -0.82 * b.height },
        { x: out(57), y: -0.1 * b.height },
        { x: out(52), y: -0.1 * b.height },
      ]),
      adjust(paint, -0.2),
    ),
    shape(
      'door pane',
      path([
        { x: out(8), y: -0.8 * b.height },
        { x: out(42), y: -0.76 * b.height },
        { x: out(42), y: -0.5 * b.height },
        { x: out(8), y: -0.52 * b.height },
      ]),
      '#6f8794',
      'glass',
    ),
  ];
  const [, ...others] = host.parts;
  const bounds = { ...b, x: Math.min(b.x, out(57)), width: b.width + 57 };
  return {
    ...host,
    parts: [
      { ...lead, drawing: { ...lead.drawing, shapes: [...shapes, ...lead.drawing.shapes], bounds } },
      ...others,
    ],
  };
}
