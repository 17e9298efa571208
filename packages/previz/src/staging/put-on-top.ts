/** What is on something: seated, lying, standing or laid out on its top. */
import type { Point } from '../geometry/plane.ts';
import { besideSitter, hideSitter, isTypedAt, pastKeys } from './beside-sitters.ts';
import { onBonnet, sitsOnBonnet } from './bonnet.ts';
import { inBloom } from './in-bloom.ts';
import { laidFlat } from './laid-flat.ts';
import { feetOf, lieDown, liesOn } from './lie-down.ts';
import type { Performer } from './performers.ts';
import { isBoard, pinned } from './pinned.ts';
import { withParts } from './redraw.ts';
import { sitInBed, sitsUpInBed } from './sit-in-bed.ts';
import { closeUp, fitted, spread } from './spread.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { seatedPose, takesSeat } from './take-seat.ts';
import { anchorOf, heightOf, leadOf, middleOf, moved, type Unit, unitOf, widthOf } from './unit.ts';

/** Metres of a table before whoever sits at its middle, between what stands at its sides. */
const CENTRE = 0.7;

/** Depth, metres, by which what lies before or behind its host is sorted. */
const NEARER = -0.02;
const FARTHER = 0.02;

/** On top: persons on seats and beds sit or lie down, all else stands on the highest surface. */
export function stack(host: StagedUnit, guests: readonly Performer[], craft: Stagecraft): StagedUnit {
  const lead = leadOf(host);
  const { bounds: b } = lead.drawing;
  const furniture = host.lead.drawable?.category === 'furniture';
  const seats = furniture || host.lead.drawable?.category === 'toy';
  const bloom = inBloom(host.lead, guests);
  const top = anchorOf(lead, bloom > 0 ? [] : seats ? ['seat', 'top'] : ['rack', 'saddle', 'back', 'top'], {
    x: b.x + b.width / 2,
    y: b.y + bloom * b.width,
  });
  if (isBoard(host.lead))
    return withParts(
      host,
      pinned(
        host,
        guests.map((g) => craft.build(g)),
      ),
    );
  const tucked = guests.filter((g) => sitsUpInBed(g, host, craft));
  const lying = guests.filter((g) => !tucked.includes(g) && liesOn(g, host));
  const sitting = guests.filter((g) => !lying.includes(g) && sitsOnBonnet(g, host));
  const upright = guests.filter((g) => !lying.includes(g) && !sitting.includes(g) && !tucked.includes(g));
  const seat = anchorOf(lead, ['seat'], { x: 0, y: lead.drawing.anchors.seat ? 0 : b.y }).y;
  const built = upright.map((g) => laidFlat(craft.build(g, seatedPose(g, host, seat)), host, craft));
  const aside = hideSitter(host, built, craft);
  const room = ((PLATED.test(host.lead.drawable?.id ?? '') ? TOP : 1) * b.width * lead.scale) / 100;
  const free = built.filter((u) => !aside.includes(u));
  const typed = free.length > 1 ? free.find(isTypedAt) : undefined;
  const units = typed
    ? [
        typed,
        ...fitted(
          free.filter((u) => u !== typed),
          0.92 * (room - widthOf(typed.extent)),
        ),
      ]
    : fitted(free, 0.92 * room);
  const close = units.length > 1 && units.every((u) => u.lead.look && takesSeat(u.lead, host, seat));
  const xs = typed
    ? pastKeys(units, room)
    : close
      ? closeUp(units, room)
      : spread(units, aside.length > 0 ? CENTRE : room);
  const id = host.lead.drawable?.id ?? '';
  const middle = anchorOf(lead, [], { x: b.x + b.width / 2, y: 0 }).x;
  return withParts(host, [
    ...lying.map((g, i) => moved(lieDown(host, g, craft), 0, i * ABREAST, i * FARTHER)),
    ...tucked.map((g, i) =>
      moved(
        i === 0 ? sitInBed(host, g, craft) : uncovered(sitInBed(host, g, craft)),
        i * BESIDE * feetOf(host),
        0.5 * i * ABREAST,
        i * FARTHER,
      ),
    ),
    ...onBonnet(host, sitting, craft),
    ...besideSitter(host, aside, top.y),
    ...units.map((u, i) => {
      const seated = u.lead.look !== null && takesSeat(u.lead, host, seat);
      const from = seated ? middleSeat(u) : { x: middleOf(u.extent), y: u.extent.bottom };
      const x = units.length === 1 && !furniture ? top.x : middle + (xs[i] ?? 0);
      const sunk = !seated && HEAPED.test(id) ? SINKS * heightOf(u.extent) : id === 'skateboard' ? DECK : 0;
      // Seen from behind, what one sits on is before one: its back, or the wall that the legs hang down beyond.
      const off = seated && u.lead.mention.towards === 'away';
      const depth = off ? FARTHER : lying.length > 0 ? 3 * NEARER : NEARER;
      return moved(u, x - from.x, top.y - from.y - sunk, depth);
    }),
  ]);
}

/** Under the other one's blanket. */
const uncovered = (unit: Unit): Unit => unitOf(unit.parts.slice(0, -1));

/** Where somebody sits, or two side by side do. */
function middleSeat(unit: StagedUnit): Point {
  const seats = unit.parts
    .filter((p) => p.performer?.look)
    .map((p) => anchorOf(p, ['seat', 'hips'], { x: 0, y: -45 }));
  const x = seats.reduce((sum, p) => sum + p.x, 0) / Math.max(1, seats.length);
  return { x, y: seats[0]?.y ?? 0.45 };
}

/** The deck of a skateboard lies between its raised ends, metres below them. */
const DECK = 0.05;

/** On a plate that is wider than its top. */
const PLATED = /cake$/;
/** Of the plate's width, the top's. */
const TOP = 0.68;

/** What gives way, and how deep one sinks into it: of the own height. */
const HEAPED = /hoard|pile|heap|mound|haystack|nest|cushion|pillow|treasure/;
const SINKS = 0.16;

/** Metres on screen from one who lies in a bed to the next. */
const ABREAST = 0.19;
/** The same where they sit up: the other one's face is seen. */
const BESIDE = 0.32;
