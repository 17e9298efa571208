/** People half through a window, with a leg over a fence, in a cupboard or a cage, or losing their footing. */
import { box } from '../art/path/outline.ts';
import { scattered } from '../art/props/scattered.ts';
import type { Drawing, Shape } from '../model/drawing.ts';
import { emptied } from './caged.ts';
import { isCage } from './passages.ts';
import type { Performer } from './performers.ts';
import { withParts } from './redraw.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { bodyColour } from './thing-effects.ts';
import {
  anchorOf,
  BACKDROP,
  extentOf,
  extraPart,
  heightOf,
  leadOf,
  lifted,
  middleOf,
  moved,
  type Part,
  resized,
  type Unit,
  unitOf,
  widthOf,
} from './unit.ts';

/** Metres from the ground to a window, and of its height to the sill. */
const UP = 0.55;
const SILL = 0.11;
const NEARER = -0.06;

const flat = (shapes: readonly Shape[], width: number, height: number): Drawing => ({
  shapes,
  bounds: { x: -width / 2, y: -height, width, height },
  anchors: {},
  footprint: 0,
});

const shape = (d: string, fill: string, part: string): Shape => ({ d, fill, tone: 'body', part });

/** The wall that a window is in, where the place has none. */
function wallAround({ extent: e }: Unit): Part {
  const [width, height] = [100 * widthOf(e) * 6, 100 * e.top * 2.2];
  const x = -width / 2;
  const courses = [0.2, 0.4, 0.6, 0.8].map((k) => `M${x} ${-k * height}H${width / 2}`).join('');
  const drawing = flat(
    [
      shape(box(x, -height, width, height), '#cbb79a', 'wall'),
      { d: courses, fill: null, tone: 'line', stroke: { colour: '#b7a184', width: 1.6 }, part: 'wall' },
      shape(box(x, -0.07 * height, width, 0.07 * height), '#a8937a', 'wall'),
    ],
    width,
    height,
  );
  return extraPart('wall', BACKDROP, drawing, { x: middleOf(e), bias: 0.06, lifted: false });
}

/** Metres from one on the rail to the next. */
const APART = 1.1;

/** On the sill or the top rail, one leg on either side; `place`: steps from the middle. */
export function straddle(host: StagedUnit, climber: Performer, craft: Stagecraft, place = 0): StagedUnit {
  const window = host.lead.drawable?.id === 'window';
  const up: StagedUnit = window ? { ...host, ...moved(host, 0, UP) } : host;
  const own = extentOf(leadOf(up));
  const seat = window ? up.extent.bottom + SILL * heightOf(up.extent) : own.top;
  const unit = craft.build(climber, { pose: 'straddle', view: 'side', seatHeight: seat * 100 });
  const hips = anchorOf(leadOf(unit), ['seat', 'hips'], { x: 0, y: -seat * 100 });
  const put = moved(unit, middleOf(own) + place * APART - hips.x, seat - hips.y, NEARER);
  const wall = window && !craft.set.indoor ? [wallAround(up)] : [];
  const whole = withParts(up, [lifted(put)]);
  return { ...whole, ...unitOf([...whole.parts, ...wall]) };
}

/** Over the top of it, the weight on one hand, the legs swung across; `place`: steps from the middle. */
export function vault(host: StagedUnit, vaulter: Performer, craft: Stagecraft, place = 0): StagedUnit {
  const own = extentOf(leadOf(host));
  const unit = craft.build(vaulter, { pose: 'vault', view: 'side' });
  const hands = (['left', 'right'] as const).map((side) =>
    anchorOf(leadOf(unit), [`hand.${side}`], { x: 0, y: 0 }),
  );
  const lowest = hands.reduce((a, b) => (b.y < a.y ? b : a));
  // The hand behind the middle, the legs before it.
  const over = (lowest.x + middleOf(unit.extent)) / 2;
  const put = moved(unit, middleOf(own) + place * APART - over, own.top - lowest.y, NEARER);
  return withParts(host, [lifted(put)]);
}

/** The inside of a cupboard and its open doors, centimetres of the host's own drawing. */
function openFront(cupboard: Drawing): { inside: Drawing; doors: Drawing } {
  const b = cupboard.bounds;
  const colour = bodyColour(cupboard, '#a5713f');
  const [w, h] = [b.width, b.height];
  const [x, y] = [-0.44 * w, -0.94 * h];
  const leaf = (side: 1 | -1) => {
    const [hinge, edge] = [side * 0.44 * w, side * 0.74 * w];
    return `M${hinge} ${y}L${edge} ${y - 0.05 * h}V${0.02 * h}L${hinge} ${-0.04 * h}Z`;
  };
  return {
    inside: flat([shape(box(x, y, 0.88 * w, 0.9 * h), '#2c2420', 'inside')], w, h),
    doors: flat([shape(leaf(1), colour, 'door'), shape(leaf(-1), colour, 'door')], 1.5 * w, 1.05 * h),
  };
}

/** A cage or a cupboard is at least this many times as tall as who is in it. */
const ROOM = { cage: 1.3, cupboard: 1.12 };

/** Behind the bars; or between open doors, in the dark. */
export function stow(host: StagedUnit, guests: readonly Performer[], craft: Stagecraft): StagedUnit {
  const cage = isCage(host.lead);
  const built = guests.map((g) =>
    craft.build(g, cage ? { pose: g.mention.pose === 'sit' ? 'cross-legged' : 'stand' } : { pose: 'crouch' }),
  );
  const tall = Math.max(...built.map((u) => heightOf(u.extent)));
  const least = (cage ? ROOM.cage : ROOM.cupboard) * tall;
  const wide = (1.25 * built.reduce((w, u) => w + widthOf(u.extent), 0)) / widthOf(host.extent);
  const k = Math.max(1, least / heightOf(host.extent), cage ? wide : 1);
  const room: StagedUnit = { ...host, ...resized(host, k) };
  const middle = middleOf(room.extent);
  const floor = room.extent.bottom + 0.05 * heightOf(room.extent);
  const put = built.map((u, i) =>
    moved(
      u,
      middle + (i - (built.length - 1) / 2) * widthOf(u.extent) - middleOf(u.extent),
      floor - u.extent.bottom,
      cage ? -NEARER : NEARER,
    ),
  );
  if (cage) return withParts(emptied(room), put);
  const lead = leadOf(room);
  const { inside, doors } = openFront(lead.drawing);
  const at = { x: middle, y: room.extent.bottom, scale: lead.scale };
  return withParts(room, [
    { parts: [extraPart('inside', 'inside', inside, { ...at, bias: NEARER / 2 })], extent: room.extent },
    ...put,
    { parts: [extraPart('doors', 'doors', doors, { ...at, bias: 2 * NEARER })], extent: room.extent },
  ]);
}

/** Of the height of who stumbles: where what does it lies, and how large it is at most. */
const TRIPS = { trip: -0.12, slip: -0.3 };
const MOST = 0.17;

/** What somebody stumbles over, at the feet. */
export function underfoot(host: StagedUnit, things: readonly Performer[], craft: Stagecraft): StagedUnit {
  const side = host.facing || 1;
  const tall = host.lead.height;
  const slips = host.lead.mention.pose === 'slip';
  const edge = slips === side > 0 ? host.extent.right : host.extent.left;
  return withParts(
    host,
    things.flatMap((thing) => {
      const unit = craft.build(thing);
      if (isLoose(thing)) return thing.index === 0 ? rolledAbout(host, unit) : [];
      const size = Math.max(heightOf(unit.extent), 0.6 * widthOf(unit.extent));
      const fit = resized(unit, Math.min(1, (MOST * tall) / size));
      const x = (slips ? edge : middleOf(host.extent)) + side * (slips ? TRIPS.slip : TRIPS.trip) * tall;
      return [moved(fit, x - middleOf(fit.extent), -fit.extent.bottom, NEARER)];
    }),
  );
}

/** Several small things, olives or marbles, have run over the ground. */
const isLoose = ({ entity, drawable }: Performer): boolean =>
  entity.count > 1 && drawable !== null && drawable.height < SMALL;
/** Metres. */
const SMALL = 0.12;
/** So many are seen, each of the height of who slips on them so large, over so much of it to either side. */
const LOOSE = 13;
const EACH = 0.045;
const ABOUT = 0.55;

function rolledAbout(host: StagedUnit, unit: Unit): Unit[] {
  const tall = host.lead.height;
  const size = Math.max(heightOf(unit.extent), widthOf(unit.extent));
  const one = resized(unit, (EACH * tall) / size);
  return scattered(LOOSE).map(([along, near, way]) => {
    const x = middleOf(host.extent) + (2 * along - 1) * ABOUT * tall;
    const down = (0.02 - 0.14 * near) * tall;
    const smaller = resized(one, 0.85 + 0.3 * way);
    return moved(smaller, x - middleOf(smaller.extent), down - smaller.extent.bottom, NEARER * (1 + near));
  });
}
