import { AWAY, TOWARDS } from '../art/beasts/from-behind.ts';
import type { Point } from '../geometry/plane.ts';
import type { PoseId } from '../model/figure.ts';
import type { Performer } from './performers.ts';
import { redrawn, withParts } from './redraw.ts';
import type { GivenActing, Stagecraft, StagedUnit } from './stagecraft.ts';
import { tackOf } from './tack.ts';
import { toLocal } from './to-local.ts';
import { anchorOf, heightOf, leadOf, lifted, moved, type Part, resized, type Unit, unitOf } from './unit.ts';

const NEARER = -0.02;
/** Boards and the like, metres: one stands on them. */
const BOARD = 0.4;
/** Metres between riders who share a mount. */
const BEHIND = 0.42;

/** Riders astride, hands and feet where the mount wants them; on boards they stand. */
export function mount(host: StagedUnit, riders: readonly Performer[], craft: Stagecraft): StagedUnit {
  const skater = host.lead.drawable?.id === 'skateboard' && riders.length === 1 ? riders[0] : undefined;
  if (skater?.look && skater.mention.pose === 'ride') return skating(host, skater, craft);
  const steed =
    host.lead.drawable?.id === 'wave'
      ? surfable(host, riders)
      : riders.some((r) => r.mention.pose === 'fly') && host.lead.drawable?.category === 'tool'
        ? levelled(host)
        : host;
  const low = (leadOf(host).drawing.bounds.height * leadOf(host).scale) / 100 < BOARD;
  const seated = riders.map((rider, i) =>
    (low ? standOn : isStoodOn(steed) ? standAtBar : sitAstride)(steed, rider, i, craft),
  );
  const [first] = seated;
  const reins = low || !first ? null : anchorOf(leadOf(first), ['hand.right'], { x: 0, y: 0 });
  if (riders[0] && meets(host, riders[0]))
    return withParts(behindNeck(steed), [...seated.map(lifted), lifted(neckOf(steed))]);
  const off = riders[0] !== undefined && leaves(host, riders[0]);
  const tack = low || off || !riders[0]?.look ? [] : tackOf(steed, seatOf(steed), reins);
  return withParts(steed, [...tack, ...seated.map(lifted)]);
}

/** Knees bent and arms out, on the board that is drawn with the pose, in the colour of the one that is named. */
function skating(host: StagedUnit, skater: Performer, craft: Stagecraft): StagedUnit {
  const side = host.facing || 1;
  const unit = craft.build(skater, { pose: 'skate', facing: side });
  const paint = host.lead.colour;
  const parts = unit.parts.map((p) => ({
    ...p,
    drawing: {
      ...p.drawing,
      shapes: p.drawing.shapes.map((s) => (paint && s.part === 'board' ? { ...s, fill: paint } : s)),
    },
  }));
  const lead = leadOf(host);
  return withParts({ ...host, ...unitOf([{ ...lead, drawing: { ...lead.drawing, shapes: [] } }]) }, [
    moved({ ...unit, parts }, 0, 0, NEARER),
  ]);
}

/** A wave is no higher than that who surfs it is still seen: so many times the rider's height. */
const WAVE = 2.6;

function surfable(host: StagedUnit, riders: readonly Performer[]): StagedUnit {
  const k = (WAVE * (riders[0]?.height ?? 1.7)) / heightOf(host.extent);
  return k < 1 ? { ...host, ...resized(host, k) } : host;
}

/** A broom as it is flown: its handle to the front. */
function levelled(host: StagedUnit): StagedUnit {
  const side = host.facing || 1;
  const [broom, ...others] = host.parts;
  if (!broom) return host;
  return { ...host, ...unitOf([{ ...broom, flip: side < 0, turn: side * 34 }, ...others]) };
}

function standOn(host: StagedUnit, rider: Performer, i: number, craft: Stagecraft): Unit {
  const side = host.facing || 1;
  const unit = craft.build(rider, { pose: 'stand', facing: side });
  const deck = seatOf(host);
  return moved(unit, deck.x - i * BEHIND * side, deck.y - unit.extent.bottom, NEARER);
}

/** Lower than this, metres, what has a bar to hold is stood on. */
const DECK = 0.35;

const isStoodOn = (host: StagedUnit): boolean =>
  leadOf(host).drawing.anchors.grip !== undefined && seatOf(host).y < DECK;

/** On the deck of a scooter, both hands at its bar. */
function standAtBar(host: StagedUnit, rider: Performer, i: number, craft: Stagecraft): Unit {
  const side = host.facing || 1;
  const given = { pose: 'stand', facing: side, view: 'side' } as const;
  const deck = seatOf(host);
  const built = craft.build(rider, given);
  const feet = (built.extent.left + built.extent.right) / 2;
  const put: StagedUnit = {
    ...built,
    ...moved(built, deck.x - feet - i * BEHIND * side, deck.y - built.extent.bottom, NEARER),
  };
  if (i > 0 || rider.look === null) return put;
  const bar = toLocal(leadOf(put), anchorOf(leadOf(host), ['grip'], deck));
  return redrawn(put, craft, { ...given, reach: { right: bar, left: { x: bar.x + 3, y: bar.y - 2 } } });
}

const seatOf = (host: StagedUnit): Point => {
  const { bounds: b } = leadOf(host).drawing;
  return anchorOf(leadOf(host), ['saddle', 'seat', 'back', 'top'], {
    x: b.x + b.width / 2,
    y: b.y + b.height * 0.35,
  });
};

/** Who rides off, and what is drawn as it goes off, are seen from behind. */
const leaves = ({ lead }: StagedUnit, rider: Performer): boolean =>
  rider.mention.towards === 'away' && (lead.drawable?.poses.includes(AWAY) ?? false);

/** Who rides towards who looks, on what is drawn as it comes. */
const meets = ({ lead }: StagedUnit, rider: Performer): boolean =>
  rider.mention.towards === 'camera' && (lead.drawable?.poses.includes(TOWARDS) ?? false);

/** Metres by which the neck is bent aside and down, so that one sees the rider's face over it. */
const BENT = { aside: 0.1, down: 0.2 };

/** Of a beast that comes: its drawing from the neck on, which is before its rider, or what is behind that. */
function cutAtNeck(part: Part, before: boolean): Part {
  const { shapes } = part.drawing;
  const at = Math.max(
    0,
    shapes.findIndex((s) => s.part === 'neck'),
  );
  return {
    ...part,
    drawing: { ...part.drawing, shapes: before ? shapes.slice(at) : shapes.slice(0, at) },
  };
}

const behindNeck = (host: StagedUnit): StagedUnit => {
  const [body, ...others] = host.parts;
  return body ? { ...host, ...unitOf([cutAtNeck(body, false), ...others]) } : host;
};

const neckOf = (host: StagedUnit): Unit => {
  const lead = leadOf(host);
  const neck: Part = {
    ...cutAtNeck(lead, true),
    id: `${lead.id}-neck`,
    role: 'support',
    performer: null,
  };
  return moved(unitOf([neck]), (host.facing || 1) * BENT.aside, -BENT.down, 4 * NEARER);
};

function sitAstride(host: StagedUnit, rider: Performer, i: number, craft: Stagecraft): Unit {
  const side = host.facing || 1;
  const seat = seatOf(host);
  if (rider.look === null) return perched(host, rider, seat, craft);
  const astride = host.lead.drawable?.kind === 'animal' || leadOf(host).drawing.anchors.saddle !== undefined;
  // A gown hangs straight from who sits astride: on a broom the knees are before the seat.
  const broom = /^broom/.test(host.lead.drawable?.id ?? '');
  const pose: PoseId = astride && !broom ? 'ride' : 'sit';
  const off = leaves(host, rider) || meets(host, rider);
  const given = {
    pose,
    facing: side,
    view: leaves(host, rider) ? 'back' : off ? 'front' : 'side',
    lean: off ? 0 : broom ? ON_BROOM : leanOn(host, seat),
  } as const;
  const first = craft.build(rider, given);
  const hips = anchorOf(leadOf(first), ['seat', 'hips'], { x: 0, y: -85 });
  const at = { x: seat.x - hips.x - i * BEHIND * side, y: seat.y - hips.y };
  const placed: StagedUnit = { ...first, ...moved(first, at.x, at.y, NEARER * (i + 1)) };
  if (broom && !off) {
    const shaft = toLocal(leadOf(placed), { x: seat.x + side * SHAFT, y: seat.y + 0.04 });
    return redrawn(placed, craft, { ...given, reach: { right: shaft } });
  }
  if (!astride || off) return redrawn(placed, craft, given);
  const own = limbs(host, placed, seat, i);
  const cheers = rider.mention.pose === 'cheer';
  return redrawn(placed, craft, { ...given, ...own, ...(cheers ? { lean: 0, reach: handsUp(placed) } : {}) });
}

/** Of the rider's height: how far before and behind the shoulder, and above the head, the hands are of who cheers in the saddle. */
const ARMS_UP = { before: 0.34, behind: 0.26, above: 0.08 };

/** Arms up, as who wins has them. */
function handsUp(rider: StagedUnit): NonNullable<GivenActing['reach']> {
  const part = leadOf(rider);
  const side = rider.facing || 1;
  const tall = rider.lead.height;
  const head = anchorOf(part, ['head', 'hat'], { x: 0, y: -150 });
  const at = (along: number) =>
    toLocal(part, { x: head.x + side * along * tall, y: head.y + ARMS_UP.above * tall });
  return { right: at(ARMS_UP.before), left: at(-ARMS_UP.behind) };
}

/** Degrees that who flies on a broom leans forward, and metres before the seat where the hand has its shaft. */
const ON_BROOM = 20;
const SHAFT = 0.42;

/** Animals sit on top. */
function perched(host: StagedUnit, rider: Performer, seat: Point, craft: Stagecraft): Unit {
  const unit = craft.build(rider, { facing: host.facing });
  const { left, right, bottom } = unit.extent;
  return moved(unit, seat.x - (left + right) / 2, seat.y - bottom - 0.04, NEARER);
}

/** Degrees that who drives the rims of a racing chair is bent over them. */
const AT_RIMS = 34;

/** Degrees by which a far handlebar bends the rider over it. */
function leanOn(host: StagedUnit, seat: Point): number {
  if (host.lead.drawable?.kind !== 'thing') return 0;
  if (host.lead.drawable.id === 'racing-wheelchair') return AT_RIMS;
  const bar = anchorOf(leadOf(host), ['grip'], seat);
  return Math.min(22, Math.max(0, (Math.abs(bar.x - seat.x) - 0.45) * 90));
}

/** The first rider steers; feet go to pedals or hang where the pose has them. */
function limbs(host: StagedUnit, rider: StagedUnit, seat: Point, i: number) {
  const part = leadOf(host);
  const side = host.facing || 1;
  const machine = host.lead.drawable?.kind === 'thing';
  const tall = rider.lead.height;
  const reins = { x: seat.x + side * 0.26 * tall, y: seat.y + 0.14 * tall };
  const bar = machine ? anchorOf(part, ['grip'], { x: 0, y: 0 }) : reins;
  const steers = i === 0 && bar.y > seat.y - 0.1 && (bar.x - seat.x) * side > 0;
  const hand = steers ? toLocal(leadOf(rider), bar) : null;
  const pedal = part.drawing.anchors.pedals
    ? anchorOf(part, ['pedals'], { x: 0, y: 0 })
    : machine && host.lead.drawable?.category === 'vehicle' && seat.y > 0.6
      ? { x: seat.x + side * 0.06 * tall, y: Math.max(0.12, seat.y - 0.44 * tall) }
      : null;
  return {
    ...(hand ? { reach: { right: hand, left: { x: hand.x + 3, y: hand.y - 2 } } } : {}),
    ...(pedal
      ? { tread: { right: toLocal(leadOf(rider), { x: pedal.x - side * 0.03, y: pedal.y + 0.07 }) } }
      : {}),
  };
}
