import { flatten } from '../art/path/flatten.ts';
import type { Point } from '../geometry/plane.ts';
import { isYoung } from './beings.ts';
import type { Performer } from './performers.ts';
import { redrawn, withParts } from './redraw.ts';
import { rope } from './rope.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { toLocal } from './to-local.ts';
import {
  anchorOf,
  extentOf,
  heightOf,
  leadOf,
  middleOf,
  moved,
  type Part,
  placeOf,
  resized,
  type Unit,
  unitOf,
  widthOf,
} from './unit.ts';

/** Metres above the ground at which a hand takes hold without stooping. */
const HANDLE = { low: 0.45, high: 1.25 };

/** A load is at most this wide, in its hauler's heights. */
const WIDEST = 1.1;

/** Of its roller's height, a ball of snow. */
const ROLLED = 0.62;

/** The load made small enough for who moves it: a child's cart is a small one. */
function built(load: Performer, host: StagedUnit, side: 1 | -1, craft: Stagecraft): StagedUnit {
  // What is rolled in the snow has grown.
  const grown = load.drawable?.id === 'snowball' ? { ...load, height: ROLLED * host.lead.height } : load;
  const unit = craft.build(grown, { facing: side });
  const young = isYoung(host.lead);
  // With a grown-up's help it is as large as it is.
  const helped = unit.parts.some(({ performer: p }) => p?.look && !isYoung(p));
  const k = young && !helped ? Math.min(1, (WIDEST * host.lead.height) / widthOf(unit.extent)) : 1;
  return k === 1 ? unit : { ...unit, ...resized(unit, k) };
}

/** The load before the pusher, its handle in both hands. */
export function push(host: StagedUnit, load: Performer, craft: Stagecraft): StagedUnit {
  const side = host.facing || 1;
  const level = built(load, host, side, craft);
  const swung = backOfSwinger(level, side);
  const flat = astride(level) ? behindSaddle(level, side) : (swung ?? handleOf(level, -side as 1 | -1));
  const tall = host.lead.height;
  // A barrow is lifted by its handles.
  const low = flat.own && flat.at.y < LOWEST * tall;
  const whole = low ? grounded(turnedBy(level, side * TIPPED)) : level;
  const handle = low ? { own: true, at: lifted(flat.at, level, whole, side) } : flat;
  const pose = handle.own ? 'walk' : 'push';
  const arm = handle.own ? Math.min(0.3 * tall, reachAt(handle.at.y, tall)) : 0.36 * tall;
  // Who pushes a swing stands before its frame.
  const placed = moved(whole, side * arm - handle.at.x, 0, swung ? 0.04 : -0.02);
  const hand = { x: side * arm, y: handle.at.y };
  const lead = leadOf(host);
  const reach = { right: toLocal(lead, hand), left: toLocal(lead, { x: hand.x, y: hand.y + 0.05 }) };
  const lean = handle.own ? {} : stoopTo(handle.at.y, tall);
  return withParts(redrawn(host, craft, { pose, view: 'side', reach, ...lean }), [placed]);
}

/** Degrees that one stoops to what is pushed low down, past the lean of pushing itself. */
const stoopTo = (y: number, tall: number): { readonly lean?: number } =>
  y < LOWEST * tall ? { lean: Math.min(40, (LOWEST - y / tall) * 200) } : {};

/** Metres behind the middle of a back where hands push it. */
const AT_BACK = 0.13;

/** On a swing it is whoever swings that is pushed. */
function backOfSwinger({ lead, parts }: StagedUnit, side: 1 | -1): Handle | null {
  const rider = parts.find((p) => p.performer?.look);
  if (lead.drawable?.id !== 'swing-in-motion' || !rider) return null;
  const back = anchorOf(rider, ['back'], { x: 0, y: 0 });
  return { at: { x: back.x - side * AT_BACK, y: back.y - 0.08 }, own: false };
}

/** Somebody is in the saddle, and has the handlebars. */
const astride = ({ lead, parts }: StagedUnit): boolean =>
  /bicycle|bike|scooter|tricycle/.test(lead.drawable?.id ?? '') && parts.some((p) => p.performer?.look);

/** Who runs along behind has a hand at the saddle. */
function behindSaddle(load: StagedUnit, side: 1 | -1): Handle {
  const { left, right, top, bottom } = extentOf(leadOf(load));
  const at = { x: side > 0 ? left + 0.28 * (right - left) : right - 0.28 * (right - left), y: 0 };
  return { at: { ...at, y: bottom + 0.82 * (top - bottom) }, own: false };
}

/** Hands hang no lower than this, in own heights; degrees that a barrow is tipped up for them. */
const LOWEST = 0.44;
const TIPPED = 13;

/** Where the handle is once the barrow stands on its wheel. */
function lifted(handle: Point, level: StagedUnit, tipped: StagedUnit, side: 1 | -1): Point {
  const a = (TIPPED * Math.PI) / 180;
  const out = Math.abs(handle.x) * Math.sin(a);
  const by = tipped.extent.bottom - level.extent.bottom;
  return {
    x: handle.x * Math.cos(a) - side * handle.y * Math.sin(a) * 0.2,
    y: handle.y * Math.cos(a) + out - by,
  };
}

/** Of own heights: where the shoulder is, and how far an arm reaches from it. */
const SHOULDER = 0.8;
const ARM = 0.37;

/** Metres ahead that hands come at a height. */
const reachAt = (y: number, tall: number): number =>
  Math.max(0.14 * tall, Math.sqrt(Math.max(0, (ARM * tall) ** 2 - (SHOULDER * tall - y) ** 2)));

/** Higher than this, metres, a vehicle takes all hands. */
const HEAVY = 1.1;

/** Places at a heavy vehicle beside that of the one who pushes at its rear: parts of own height ahead of the rear, metres higher and nearer. */
const ABOUT: readonly { readonly ahead: number; readonly rise: number; readonly bias: number }[] = [
  { ahead: -0.12, rise: 0.12, bias: 0.12 },
  { ahead: 0.42, rise: -0.06, bias: -0.32 },
  { ahead: 1.5, rise: -0.06, bias: -0.33 },
  { ahead: 0.62, rise: 0.2, bias: 0.34 },
];

/** At its far corner, at its sides, leaning into it. */
function pushAlong(load: StagedUnit, walker: Performer, i: number, craft: Stagecraft): StagedUnit {
  const side = load.facing || 1;
  const unit = craft.build(walker, { pose: 'push', view: 'side', facing: side });
  const rear = side > 0 ? leadExtent(load).left : leadExtent(load).right;
  const n = load.parts.filter((p) => p.performer?.look).length;
  const { ahead, rise, bias } = ABOUT[Math.max(i - 1, n) % ABOUT.length] as (typeof ABOUT)[number];
  const from = ahead < 0 ? -0.36 : 0;
  return withParts(load, [moved(unit, rear + side * (from + ahead) * walker.height, rise, bias)]);
}

const leadExtent = (load: StagedUnit) => extentOf(leadOf(load));

/** Walking at the load's front end, or beside it, a hand on it. */
export function escort(load: StagedUnit, walker: Performer, i: number, craft: Stagecraft): StagedUnit {
  const side = load.facing || 1;
  const { category, placement } = load.lead.drawable ?? {};
  if (category === 'vehicle' && (placement === 'water' || heightOf(load.extent) > HEAVY))
    return pushAlong(load, walker, i, craft);
  const unit = craft.build(walker, { pose: 'walk', view: 'side', facing: side });
  const front = side > 0 ? load.extent.right : load.extent.left;
  const x = front + side * (0.2 + 0.5 * i) * walker.height;
  const put: StagedUnit = { ...unit, ...moved(unit, x, 0, 0.02) };
  const edge = { x: front, y: Math.min(0.75 * heightOf(load.extent), 0.9) };
  const hand = i === 0 ? { reach: { left: toLocal(leadOf(put), edge) } } : {};
  return withParts(load, [redrawn(put, craft, { pose: 'walk', view: 'side', ...hand })]);
}

/** The load behind the one who pulls it: by its own handle, or at a rope's end. */
export function pull(host: StagedUnit, load: Performer, craft: Stagecraft): StagedUnit {
  const side = host.facing || 1;
  if (host.lead.look === null) return harnessed(host, load, side, craft);
  const whole = built(load, host, side, craft);
  const tilted = tiltable(whole) ? grounded(turnedBy(whole, side * 16)) : whole;
  const handle = handleOf(tilted, side);
  const near = handle.own && handle.at.y > HANDLE.low;
  const hand = { x: -side * 0.2 * host.lead.height, y: near ? handle.at.y : 0.42 * host.lead.height };
  const gap = near ? 0 : 0.28 * host.lead.height;
  const placed = moved(tilted, hand.x - side * gap - handle.at.x, 0, 0.02);
  const reach = { right: toLocal(leadOf(host), hand) };
  const walking = redrawn(host, craft, { pose: 'walk', view: 'side', reach });
  const end = tipOf(leadOf(placed), side);
  return withParts(walking, near ? [placed] : [placed, unitOf([rope(hand, end, host, '#6b5a44')])]);
}

/** Of a load's height: a rope is tied to no tip lower than this, where there is another. */
const TIED = 0.2;

/** The foremost place of what is drawn: a bow, a shaft, the end of a rope of its own. */
function tipOf(part: Part, side: 1 | -1): Point {
  const body = extentOf(part);
  const outline = part.drawing.shapes.flatMap((s) => flatten(s.d).flat()).map((p) => placeOf(part, p));
  const over = outline.filter((p) => p.y > body.bottom + TIED * heightOf(body));
  return over.reduce((a, b) => (side * b.x > side * a.x ? b : a), {
    x: middleOf(body),
    y: body.bottom + 0.5 * heightOf(body),
  });
}

/** A cart at a beast's tail, its traces along the beast's flank. */
function harnessed(host: StagedUnit, load: Performer, side: 1 | -1, craft: Stagecraft): StagedUnit {
  const unit = craft.build(load, { facing: side });
  const { left, right, bottom, top } = host.extent;
  const tail = side > 0 ? left : right;
  const near = side > 0 ? unit.extent.right : unit.extent.left;
  const placed = moved(unit, tail - side * 0.06 - near, 0, 0.02);
  const y = bottom + 0.56 * (top - bottom);
  const chest = { x: tail + side * 0.62 * (right - left), y };
  const shaft = { x: tail - side * 0.2, y: 0.45 * heightOf(unit.extent) };
  return withParts(host, [placed, unitOf([rope(chest, shaft, host, '#4a3626', 0.04)])]);
}

/** Both hands at a taut rope that runs out of the picture before the one who pulls. */
export function haulRope(host: StagedUnit, craft: Stagecraft): StagedUnit {
  const side = host.facing || 1;
  const tall = host.lead.height;
  const lead = leadOf(host);
  const y = 0.6 * tall;
  const near = { x: side * 0.1 * tall, y };
  const far = { x: side * 0.24 * tall, y: y + 0.01 * tall };
  const reach = { right: toLocal(lead, near), left: toLocal(lead, far) };
  const pulling = redrawn(host, craft, { pose: 'pull', view: 'side', reach });
  const end = { x: side * ROPE, y: y + 0.12 };
  const tail = { x: -side * 0.2 * tall, y: 0.06 };
  return withParts(pulling, [
    unitOf([
      rope(near, end, host, '#b9935a', 0.02),
      { ...rope(near, tail, host, '#b9935a', 0.3), id: `${lead.id}-rope-end` },
    ]),
  ]);
}

/** Metres of rope before the hands. */
const ROPE = 3.2;

/** Of its width, how far one of several on leashes is before the one behind it; metres that each is farther and higher on screen. */
const AHEAD = 0.42;
const ABREAST = 0.11;

/** The animal before the one who leads it, on a leash; several of them side by side, each a little farther. */
export function lead(host: StagedUnit, animal: Performer, craft: Stagecraft, i = 0): StagedUnit {
  const side = host.facing || 1;
  const whole = craft.build(animal, { facing: side });
  const gap = 0.3 * host.lead.height;
  // A dog runs ahead of who walks it; a horse follows who leads it.
  const follows = heightOf(whole.extent) > 0.6 * host.lead.height;
  const to = follows ? -side : side;
  const ahead = to * (gap + i * AHEAD * widthOf(whole.extent));
  const x = ahead - (to > 0 ? whole.extent.left : whole.extent.right);
  const placed: Unit = moved(whole, x, i * ABREAST, 0.02 + i * ABREAST);
  const beast = placed.parts[0] as Part;
  const hand = { x: to * 0.2 * host.lead.height, y: 0.56 * host.lead.height };
  const neck = neckOf(beast, side);
  const reach = { right: toLocal(leadOf(host), hand) };
  return withParts(redrawn(host, craft, { reach }), [placed, unitOf([rope(hand, neck, host, '#a63d40')])]);
}

/** The animal before the one who pets or hugs it, who kneels to a small one, or bends down from a seat. */
export function caress(host: StagedUnit, animal: Performer, craft: Stagecraft): StagedUnit {
  const side = host.facing || 1;
  const whole = craft.build(animal, { facing: -side as 1 | -1 });
  const low = heightOf(whole.extent) < 0.75 * host.lead.height;
  if (host.lead.deed?.way === 'pet') return groomed(host, animal, craft, low);
  const seated = host.lead.mention.pose === 'sit';
  // Clear of the knee and the foot before it.
  const x =
    side * (seated ? 0.34 : low ? 0.22 : 0.17) * host.lead.height -
    (side > 0 ? whole.extent.left : whole.extent.right);
  const onLap = seated && heightOf(whole.extent) < LAPDOG;
  const placed = onLap ? inLap(host, whole, side) : moved(whole, x, 0, low ? -0.02 : 0.01);
  const neck = neckOf(placed.parts[0] as Part, -side as 1 | -1);
  const part = leadOf(host);
  const reach = { right: toLocal(part, neck), left: toLocal(part, { x: neck.x, y: neck.y - 0.12 }) };
  const down = low && !seated && neck.y < AT_ANKLES * host.lead.height;
  const pose = seated ? 'sit' : low ? 'kneel' : 'hug';
  return withParts(redrawn(host, craft, { pose, reach, ...(down ? { lean: BENT } : {}) }), [placed]);
}

/** Who kneels to a neck lower than this, in own heights, bends down so many degrees. */
const AT_ANKLES = 0.26;
const BENT = 36;

/** Lower than this, metres, a beast is on the lap of whoever sits. */
const LAPDOG = 0.42;

function inLap(host: StagedUnit, beast: Unit, side: 1 | -1): Unit {
  const { drawing, scale, x, y } = leadOf(host);
  const lap = drawing.anchors.lap ?? { x: 0, y: -30 * host.lead.height };
  const over = (side * Math.abs(lap.x) * scale) / 100;
  const up = y - (lap.y * scale) / 100 - 0.05 * host.lead.height;
  return moved(beast, x + over - middleOf(beast.extent), up, -0.02);
}

/** At a beast's flank, or at its hoof, with the tool; kneeling to a low one. */
function groomed(host: StagedUnit, animal: Performer, craft: Stagecraft, low: boolean): StagedUnit {
  const side = host.facing || 1;
  const whole = craft.build(animal, { facing: side });
  const tall = host.lead.height;
  const shoes = host.lead.mention.verb === 'shoe';
  // Behind whoever stands before its flank.
  const placed = moved(whole, side * (shoes ? 0.1 : 0.3) * tall - middleOf(whole.extent), 0, 0.12);
  const { left, right, top } = placed.extent;
  const hoof = side > 0 ? left + 0.3 * (right - left) : right - 0.3 * (right - left);
  const at = shoes ? { x: hoof, y: 0.2 } : { x: side * 0.3 * tall, y: Math.min(0.62 * top, 0.76 * tall) };
  const by: StagedUnit = shoes ? { ...host, ...moved(host, hoof - side * 0.24 * tall, 0) } : host;
  const part = leadOf(by);
  const reach = {
    right: toLocal(part, at),
    left: toLocal(part, { x: at.x + side * 0.12, y: at.y - (shoes ? 0.04 : 0.1) }),
  };
  return withParts(redrawn(by, craft, { pose: shoes || low ? 'kneel' : 'work', reach }), [placed]);
}

function neckOf(part: Part, side: 1 | -1): Point {
  const { bounds: b } = part.drawing;
  const eyes = anchorOf(part, ['eyes', 'mouth'], { x: b.x + b.width / 2, y: b.y });
  const middle = anchorOf(part, ['middle'], { x: b.x + b.width / 2, y: b.y / 2 });
  return { x: eyes.x + (middle.x - eyes.x) * 0.34 - side * 0.01, y: eyes.y + (middle.y - eyes.y) * 0.4 };
}

interface Handle {
  readonly at: Point;
  /** The thing's own handle, not just its edge. */
  readonly own: boolean;
}

/** Where hands take hold on the given side of a load. */
function handleOf(load: StagedUnit, side: 1 | -1): Handle {
  const part = leadOf(load);
  const { bounds: b } = part.drawing;
  const grip = anchorOf(part, ['grip'], { x: b.x + b.width / 2, y: b.y / 2 });
  const body = extentOf(part);
  const middle = middleOf(body);
  const high = grip.y > 0.75 * heightOf(body);
  const own = grip.y < HANDLE.high && ((grip.x - middle) * side > 0.2 * (body.right - middle) || high);
  if (own) return { at: grip, own };
  const edge = side > 0 ? body.right : body.left;
  const vehicle = load.lead.drawable?.category === 'vehicle';
  const share = vehicle ? (side === load.facing ? 0.34 : BOOT) : 0.75;
  return { at: { x: edge, y: Math.min(share * heightOf(body), 1.1) }, own };
}

/** Of a vehicle's height, the edge over its rear bumper that hands push at. */
const BOOT = 0.6;

const tiltable = (load: StagedUnit): boolean =>
  leadOf(load).drawing.anchors.grip !== undefined &&
  heightOf(load.extent) > 0.4 &&
  heightOf(load.extent) < 1.2 &&
  load.extent.right - load.extent.left < heightOf(load.extent) &&
  load.lead.drawable?.category !== 'vehicle';

const turnedBy = (unit: StagedUnit, degrees: number): StagedUnit => ({
  ...unit,
  ...unitOf(unit.parts.map((p) => ({ ...p, turn: p.turn + degrees }))),
});

const grounded = (unit: StagedUnit): StagedUnit => ({ ...unit, ...moved(unit, 0, -unit.extent.bottom) });
