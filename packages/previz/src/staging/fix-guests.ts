import type { Point } from '../geometry/plane.ts';
import { board } from './aboard.ts';
import { gather } from './at-table.ts';
import type { Grip } from './attachments.ts';
import { attend } from './attend.ts';
import { behindBars } from './bars.ts';
import { bearTogether } from './bear-together.ts';
import { atTheBelly, headToHead } from './beast-pairs.ts';
import { standBeside } from './bedside.ts';
import { besideSitter, hideSitter, isTypedAt, pastKeys } from './beside-sitters.ts';
import { onBonnet, sitsOnBonnet } from './bonnet.ts';
import { bear } from './borne.ts';
import { caged } from './caged.ts';
import { carry } from './carry.ts';
import { climb } from './climb.ts';
import { clutch } from './clutch.ts';
import { crash } from './crash.ts';
import { cutAway, isWhole } from './cut-away.ts';
import { drape } from './drape.ts';
import { drivenInto, takesBlades } from './driven.ts';
import { join } from './duet.ts';
import { dunk } from './dunk.ts';
import { embark } from './embark.ts';
import { grownFor } from './fairy-seats.ts';
import { formUp } from './formations.ts';
import { hang } from './hang.ts';
import { caress, escort, haulRope, lead, pull, push } from './haul.ts';
import { haulAboard } from './haul-aboard.ts';
import { heaped, openingOf, packed } from './heap.ts';
import { hover } from './hover.ts';
import { inBloom } from './in-bloom.ts';
import { laidFlat } from './laid-flat.ts';
import { hideBehind, leanOn } from './lean-and-hide.ts';
import { leanOut } from './lean-out.ts';
import { letFall } from './let-fall.ts';
import { lieDown, liesOn } from './lie-down.ts';
import { lookInto } from './look-into.ts';
import { emptied, farSideBehind, satDown } from './look-out-of.ts';
import { mount } from './mount.ts';
import { isSpreadCloth, onCloth } from './on-cloth.ts';
import { isCage } from './passages.ts';
import { peekRound } from './peek-round.ts';
import type { Performer } from './performers.ts';
import { isBoard, pinned } from './pinned.ts';
import { playAt } from './play-at.ts';
import { propUp } from './prop-up.ts';
import { splashesIn, splashIn } from './puddle.ts';
import { withParts } from './redraw.ts';
import { ringed } from './ring.ts';
import { atRope } from './rope-teams.ts';
import { shelter } from './shelter.ts';
import { sitInBed, sitsUpInBed } from './sit-in-bed.ts';
import { spilt } from './spilt.ts';
import { fitted, spread } from './spread.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { ON_FEET, seatedPose, takesSeat } from './take-seat.ts';
import { stateOf } from './thing-states.ts';
import { stow, straddle, underfoot } from './through.ts';
import { anchorOf, heightOf, leadOf, middleOf, moved, type Unit, unitOf, widthOf } from './unit.ts';
import { exhale } from './vapours.ts';
import { atVehicle } from './vehicle-doors.ts';
import { wear } from './wear.ts';
import { workAt } from './work-at.ts';

/** Metres of a table before whoever sits at its middle, between what stands at its sides. */
const CENTRE = 0.7;

/** Depth, metres, by which what lies before or behind its host is sorted. */
const NEARER = -0.02;
const FARTHER = 0.02;

/** A unit with its guests put on, in, under and over it. */
export function fixGuests(host: StagedUnit, guests: readonly Performer[], craft: Stagecraft): StagedUnit {
  let unit = host;
  const grips = new Map<Grip, Performer[]>();
  for (const guest of guests) {
    const grip = gripOf(guest, host.lead, craft);
    grips.set(grip, [...(grips.get(grip) ?? []), guest]);
  }
  for (const [grip, members] of grips) unit = fix(unit, grip, members, craft);
  return unit;
}

/** Things in hands are drawn with their holder; animals hold with the mouth, persons carry persons in their arms. */
const gripOf = (guest: Performer, host: Performer, craft: Stagecraft): Grip => {
  const grip = craft.attachments.get(guest.id)?.grip ?? 'on';
  return grip === 'held' && host.look === null ? 'worn' : grip;
};

function fix(host: StagedUnit, grip: Grip, guests: readonly Performer[], craft: Stagecraft): StagedUnit {
  if (grip === 'borne') return bear(host, guests, craft);
  if (grip === 'rescued') return haulAboard(host, guests, craft);
  if (grip === 'roped') return atRope(host, guests, craft);
  if (grip === 'formed') return formUp(host, guests, craft);
  if (grip === 'bearing') return bearTogether(host, guests, craft);
  if (grip === 'hung') return hang(host, guests, craft);
  if (grip === 'draped') return drape(host, guests, craft);
  if (grip === 'propped') return guests.reduce((unit, g, i) => propUp(unit, g, craft, i), host);
  if (grip === 'held') return carry(host, guests, craft);
  if (grip === 'dropped') return letFall(host, guests, craft);
  if (grip === 'overlooking') return guests.reduce((unit, g, i) => lookInto(unit, g, i, craft), host);
  if (grip === 'barred') return guests.reduce((unit, g) => behindBars(unit, g, craft), host);
  if (grip === 'dunking') return guests.reduce((unit, g) => dunk(unit, g, craft), host);
  if (grip === 'leaning-out') return guests.reduce((unit, g) => leanOut(unit, g, craft), host);
  if (grip === 'playing') return guests.reduce((unit, g) => playAt(unit, g, craft), host);
  if (grip === 'working') return guests.reduce((unit, g, i) => workAt(unit, g, craft, i), host);
  if (grip === 'peeking') return guests.reduce((unit, g) => peekRound(unit, g, craft), host);
  if (grip === 'at-vehicle') return atVehicle(host, guests, craft);
  if (grip === 'leaning') return guests.reduce((unit, g, i) => leanOn(unit, g, craft, i), host);
  if (grip === 'hidden') return guests.reduce((unit, g) => hideBehind(unit, g, craft), host);
  if (grip === 'crashed') return guests.reduce((unit, g) => crash(unit, g, craft), host);
  if (grip === 'underfoot') return underfoot(host, guests, craft);
  if (grip === 'straddled')
    return guests.reduce((unit, g, i) => straddle(unit, g, craft, i - (guests.length - 1) / 2), host);
  if (grip === 'stowed') return stow(host, guests, craft);
  if (grip === 'hauled') return haulRope(host, craft);
  if (grip === 'worn') return wear(host, guests, craft);
  if (grip === 'mounted') return mount(host, guests, craft);
  if (grip === 'aboard') return board(host, guests, craft);
  if (grip === 'afloat') return embark(host, guests, craft);
  if (grip === 'at') return gather(host, guests, craft);
  if (grip === 'attending') return attend(host, guests, craft);
  if (grip === 'clutched') return clutch(host, guests, craft);
  if (grip === 'around') return ringed(host, guests, craft);
  if (grip === 'partner') return guests.reduce((unit, g) => join(unit, g, craft), host);
  if (grip === 'pushed') return guests.reduce((unit, g) => push(unit, g, craft), host);
  if (grip === 'exhaled') return exhale(host, guests, craft);
  if (grip === 'escorting') return guests.reduce((unit, g, i) => escort(unit, g, i, craft), host);
  if (grip === 'pulled') return guests.reduce((unit, g) => pull(unit, g, craft), host);
  if (grip === 'petted') return guests.reduce((unit, g) => caress(unit, g, craft), host);
  if (grip === 'locked') return guests.reduce((unit, g) => headToHead(unit, g, craft), host);
  if (grip === 'nursed') return atTheBelly(host, guests, craft);
  if (grip === 'climbed') return climb(host, guests, craft);
  if (grip === 'led') return guests.reduce((unit, g) => lead(unit, g, craft), host);
  if (grip === 'bedside') return standBeside(host, guests, craft);
  if (grip === 'on' && isSpreadCloth(host.lead, guests, craft)) return onCloth(host, guests, craft);
  if (grip === 'on') return stack(grownFor(host, guests), guests, craft);
  if (grip === 'above') return hover(host, guests, craft, spread);
  return grip === 'in' ? fill(host, guests, craft) : shelter(host, guests, craft);
}

/** On top: persons on seats and beds sit or lie down, all else stands on the highest surface. */
function stack(host: StagedUnit, guests: readonly Performer[], craft: Stagecraft): StagedUnit {
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
  const xs = typed ? pastKeys(units, room) : spread(units, aside.length > 0 ? CENTRE : room);
  const id = host.lead.drawable?.id ?? '';
  const middle = anchorOf(lead, [], { x: b.x + b.width / 2, y: 0 }).x;
  return withParts(host, [
    ...lying.map((g, i) => moved(lieDown(host, g, craft), 0, i * ABREAST, i * FARTHER)),
    ...tucked.map((g, i) => moved(sitInBed(host, g, craft), 0, i * ABREAST, i * FARTHER)),
    ...onBonnet(host, sitting, craft),
    ...besideSitter(host, aside, top.y),
    ...units.map((u, i) => {
      const seated = u.lead.look !== null && takesSeat(u.lead, host, seat);
      const from = seated ? middleSeat(u) : { x: middleOf(u.extent), y: u.extent.bottom };
      const x = units.length === 1 && !furniture ? top.x : middle + (xs[i] ?? 0);
      const sunk = !seated && HEAPED.test(id) ? SINKS * heightOf(u.extent) : id === 'skateboard' ? DECK : 0;
      return moved(u, x - from.x, top.y - from.y - sunk, lying.length > 0 ? 3 * NEARER : NEARER);
    }),
  ]);
}

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

/** Higher than this, metres, one stands in it. */
const ROOMY = 1.8;
/** Part of one that is hidden behind the rim. */
const SUNK = 0.42;
const SUNK_LYING = 0.2;

/** Inside: in a row behind the container's front, heaped up when there are many; in glass they are seen whole. */
function fill(full: StagedUnit, guests: readonly Performer[], craft: Stagecraft): StagedUnit {
  const host = emptied(full);
  const lead = leadOf(host);
  const height = heightOf(host.extent);
  const [first] = guests;
  if (first && guests.length === 1 && splashesIn(host.lead, first)) return splashIn(host, first, craft);
  if (TENTS.test(host.lead.drawable?.id ?? '')) return inTheMouth(host, guests, craft);
  // In a bath one sits: who lay down would be out of sight.
  const bath = /^bathtub$/.test(host.lead.drawable?.id ?? '');
  const built = guests.map((g) => craft.build(satDown(g), bath && g.look ? { pose: 'cross-legged' } : {}));
  if (stateOf(host.lead) === 'spilled' && guests.every((g) => g.drawable?.kind === 'thing'))
    return spilt(host, built);
  if (isWhole(host.lead)) return cutAway(host, built);
  if (isCage(host.lead)) return caged(host, built);
  if (height > ROOMY) return standIn(host, built);
  const open = openingOf(lead);
  const id = host.lead.drawable?.id ?? '';
  if (id === 'spider-web' || id === 'near-trunk') return inTheMiddle(host, built);
  if (takesBlades(host.lead)) return drivenInto(host, built);
  const glazed = GLASS.test(id);
  const room = SLENDER.test(id) ? NECKED * widthOf(host.extent) : (glazed ? 0.78 : 0.92) * open.width;
  const heap =
    glazed && built.length >= PACKED
      ? packed(built, room, FILLED * height)
      : heaped(SLENDER.test(id) ? built.map(upended) : built, room, 0);
  const one = Math.max(...heap.map((u) => heightOf(u.extent)));
  const lying = guests.some((g) => /^(sleep|lie)$/.test(g.mention.pose ?? ''));
  const sunk = Math.min((lying ? SUNK_LYING : SUNK) * one, 0.85 * height);
  const inside = lead.drawing.anchors.inside;
  const y = inside
    ? anchorOf(lead, ['inside'], inside).y
    : glazed
      ? host.extent.bottom + 0.08 * height
      : open.y - sunk;
  const living = built.some((u) => u.lead.look !== null || u.lead.drawable?.kind === 'animal');
  const [front, behind] = glazed ? [host, []] : farSideBehind(host, living);
  return withParts(front, [
    ...behind,
    ...heap.map((u) => moved(u, open.x, y, glazed ? 2 * NEARER : FARTHER)),
  ]);
}

/** From so many on, things in glass fill it to this part of its height. */
const PACKED = 9;
const FILLED = 0.62;

/** What lies in glass is seen whole. */
const GLASS = /^(jar|glass|fishbowl|snow-globe|aquarium|terrarium|display-case|ring-box|glass-dome)|bottle$/;
const SLENDER = /bottle$/;
/** Of a bottle's width, what is in it. */
const NECKED = 0.62;

/** Long things stand on end where there is no width. */
const upended = (unit: Unit): Unit =>
  widthOf(unit.extent) > 1.3 * heightOf(unit.extent)
    ? unitOf(unit.parts.map((p) => ({ ...p, turn: p.turn - 90 })))
    : unit;

/** Of a web's width, the most that its spider or its prey takes up. */
const NETTED = 0.42;

/** Before the middle of a web, beside one another. */
function inTheMiddle(host: StagedUnit, units: readonly StagedUnit[]): StagedUnit {
  const room = NETTED * widthOf(host.extent);
  const set = fitted(units, room);
  const xs = spread(set, room);
  const y = (host.extent.top + host.extent.bottom) / 2;
  return withParts(
    host,
    set.map((u, i) =>
      moved(
        u,
        middleOf(host.extent) + (xs[i] ?? 0) - middleOf(u.extent),
        y - (u.extent.top + u.extent.bottom) / 2,
        NEARER,
      ),
    ),
  );
}

const TENTS = /^(tent|tipi|yurt|igloo|dog-house|kennel)$/;

/** Where the entrance is, of the width. */
const MOUTH = 0.42;

/** Low dwellings: their people crouch in the entrance. */
function inTheMouth(host: StagedUnit, guests: readonly Performer[], craft: Stagecraft): StagedUnit {
  const units = guests.map((g) =>
    craft.build(
      g,
      g.look && (g.mention.pose === null || ON_FEET.has(g.mention.pose)) ? { pose: 'crouch' } : {},
    ),
  );
  const xs = spread(units, 0.3 * widthOf(host.extent));
  const middle = host.extent.left + MOUTH * widthOf(host.extent);
  return withParts(
    host,
    units.map((u, i) =>
      moved(u, middle + (xs[i] ?? 0) - middleOf(u.extent), host.extent.bottom - u.extent.bottom, NEARER),
    ),
  );
}

/** Of a tree's height, where one sits in it. */
const BRANCHES = 0.52;

function standIn(host: StagedUnit, units: readonly Unit[]): StagedUnit {
  const { left, right } = host.extent;
  const xs = spread(units, 0.8 * (right - left));
  const middle = middleOf(host.extent);
  // Up among the branches, in front of the leaves.
  const tree = host.lead.drawable?.category === 'plant';
  const up = tree ? BRANCHES * heightOf(host.extent) : 0;
  return withParts(
    host,
    units.map((u, i) =>
      moved(
        u,
        middle + (xs[i] ?? 0) - middleOf(u.extent),
        host.extent.bottom + up - u.extent.bottom,
        tree ? NEARER : -0.2,
      ),
    ),
  );
}
