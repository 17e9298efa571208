/** What is in something: behind its rim, seen through its glass, in its entrance, among its branches. */
import { caged } from './caged.ts';
import { cutAway } from './cut-away.ts';
import { drivenInto, takesBlades } from './driven.ts';
import { heaped, openingOf, packed } from './heap.ts';
import { inPod } from './in-pod.ts';
import { isPod } from './is-pod.ts';
import { emptied, farSideBehind, opensBelow, satDown, upturned } from './look-out-of.ts';
import { lookOver } from './looks-over.ts';
import { nesting, parentAmong } from './nesting.ts';
import { isCage } from './passages.ts';
import type { Performer } from './performers.ts';
import { splashesIn, splashIn } from './puddle.ts';
import { withParts } from './redraw.ts';
import { spilt } from './spilt.ts';
import { fitted, spread } from './spread.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { ON_FEET } from './take-seat.ts';
import { stateOf } from './thing-states.ts';
import { anchorOf, heightOf, leadOf, middleOf, moved, resized, type Unit, unitOf, widthOf } from './unit.ts';
import { isWhole } from './whole-bodies.ts';

/** Depth, metres, by which what lies before or behind its host is sorted. */
const NEARER = -0.02;
const FARTHER = 0.02;

/** Higher than this, metres, one stands in it. */
const ROOMY = 1.8;
/** Part of one that is hidden behind the rim. */
const SUNK = 0.42;
const SUNK_LYING = 0.2;

/** Inside: in a row behind the container's front, heaped up when there are many; in glass they are seen whole. */
export function fill(full: StagedUnit, guests: readonly Performer[], craft: Stagecraft): StagedUnit {
  const living = guests.some((g) => g.look || g.drawable?.kind === 'animal');
  const turned = living && opensBelow(full.lead);
  const usual = turned ? upturned(full) : living ? emptied(full) : full;
  const host = POTS.test(full.lead.drawable?.id ?? '') ? roomy(usual, guests, craft) : usual;
  const lead = leadOf(host);
  const height = heightOf(host.extent);
  const [first] = guests;
  if (first && guests.every((g) => splashesIn(host.lead, g))) return splashIn(host, guests, craft);
  if (isPod(host.lead) && guests.every((g) => g.look)) return inPod(host, guests, craft);
  const over = lookOver(full, guests, craft);
  if (over) return over;
  if (TENTS.test(host.lead.drawable?.id ?? '')) return inTheMouth(host, guests, craft);
  // In a bath one sits: who lay down would be out of sight.
  const bath = /^bathtub$/.test(host.lead.drawable?.id ?? '');
  const parent = host.lead.drawable?.id === 'nest' ? parentAmong(guests) : undefined;
  if (parent) return nesting(host, parent, guests, craft);
  const low = (g: Performer) => g.look && (bath || (COFFINS.test(host.lead.drawable?.id ?? '') && !lies(g)));
  // Who sleeps in a pot has the head over its rim.
  const potted = POTS.test(host.lead.drawable?.id ?? '') && living;
  const built = guests.map((g) =>
    craft.build(potted ? upright(g) : satDown(g), low(g) ? { pose: 'cross-legged' } : {}),
  );
  if (stateOf(host.lead) === 'spilled' && guests.every((g) => g.drawable?.kind === 'thing'))
    return spilt(host, built);
  if (isWhole(host.lead)) return cutAway(host, built);
  if (isCage(host.lead)) return caged(host, built);
  if (host.lead.drawable?.id === 'hollow-tree') return inTheHollow(host, built);
  if (height > ROOMY) return standIn(host, built);
  const open = turned
    ? { x: middleOf(host.extent), y: host.extent.top, width: widthOf(host.extent) }
    : openingOf(lead);
  const id = host.lead.drawable?.id ?? '';
  if (id === 'spider-web' || id === 'near-trunk') return inTheMiddle(host, built);
  if (takesBlades(host.lead)) return drivenInto(host, built);
  const glazed = GLASS.test(id);
  const room = SLENDER.test(id)
    ? NECKED * widthOf(host.extent)
    : (glazed ? 0.78 : id === 'pot' ? POT : 0.92) * open.width;
  const heap =
    glazed && built.length >= PACKED
      ? packed(built, room, FILLED * height)
      : heaped(SLENDER.test(id) ? built.map(upended) : built, room, 0);
  const one = Math.max(...heap.map((u) => heightOf(u.extent)));
  const lying = !potted && guests.some(lies);
  // A little thing is not hidden by the box that it is found in.
  const little = !living && one < LITTLE * height;
  const sunk = Math.min((little || potted ? 0 : lying ? SUNK_LYING : SUNK) * one, 0.85 * height);
  const inside = potted ? undefined : lead.drawing.anchors.inside;
  const y = inside
    ? anchorOf(lead, ['inside'], inside).y
    : glazed
      ? host.extent.bottom + 0.08 * height
      : open.y - sunk;
  const [front, behind] = glazed ? [host, []] : farSideBehind(host, living);
  return withParts(front, [
    ...behind,
    ...heap.map((u) => moved(u, open.x, y, glazed ? 2 * NEARER : FARTHER)),
  ]);
}

/** Cooking pots are as large as the beasts that sleep in them ask, up to so many times. */
const POTS = /^(?:pot|cauldron|saucepan)$/;
const LARGEST = 2.8;
const CLOSE = 1.5;

function roomy(host: StagedUnit, guests: readonly Performer[], craft: Stagecraft): StagedUnit {
  if (!guests.every((g) => g.drawable?.kind === 'animal')) return host;
  const wide = guests.reduce((sum, g) => sum + widthOf(craft.build(upright(g), {}).extent), 0);
  const k = Math.min(LARGEST, (CLOSE * wide) / widthOf(host.extent));
  return k > 1 ? { ...host, ...resized(host, k) } : host;
}

/** Of a box's height; lower things would not be seen over its rim. */
const LITTLE = 0.3;

const upright = (g: Performer): Performer => ({ ...g, mention: { ...g.mention, pose: 'sit' } });

const lies = ({ mention }: Performer): boolean => /^(sleep|lie)$/.test(mention.pose ?? '');

/** Whoever rises from one of these sits up in it first: who stood would seem to be behind it. */
const COFFINS = /^(?:coffin|casket|sarcophagus)$/;

/** From so many on, things in glass fill it to this part of its height. */
const PACKED = 9;
const FILLED = 0.62;

/** Of a pot with its handles, the pot. */
const POT = 0.68;

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

/** Of the hollow of a tree, metres: how wide and high it is, and how much of it is left free over who sits there. */
const HOLLOW = { width: 1.2, height: 1.5 };
const FREE = 0.86;

/** The tree grows or is smaller until who is in it fits its hollow; one's feet are behind the sill. */
function inTheHollow(host: StagedUnit, built: readonly StagedUnit[]): StagedUnit {
  const tall = Math.max(...built.map((u) => heightOf(u.extent)));
  const wide = built.reduce((w, u) => w + widthOf(u.extent), 0);
  const scale = leadOf(host).scale;
  const k = Math.max(tall / (FREE * HOLLOW.height), wide / (FREE * HOLLOW.width)) / scale;
  const tree: StagedUnit = { ...host, ...resized(host, k) };
  const sill = anchorOf(leadOf(tree), ['inside'], { x: 0, y: -112 });
  const xs = spread(built, FREE * HOLLOW.width * k * scale);
  return withParts(
    tree,
    built.map((u, i) =>
      moved(u, sill.x + (xs[i] ?? 0) - middleOf(u.extent), sill.y - u.extent.bottom, NEARER),
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
