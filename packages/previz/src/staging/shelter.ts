import { beamedUp, isSaucer } from './beamed-up.ts';
import { isAlive } from './beings.ts';
import type { Performer } from './performers.ts';
import { withParts } from './redraw.ts';
import { spread } from './spread.ts';
import type { GivenActing, Stagecraft, StagedUnit } from './stagecraft.ts';
import { isUnderWire, underWire } from './under-wire.ts';
import { heightOf, leadOf, middleOf, moved, resized, type Unit, widthOf } from './unit.ts';

/** Depth, metres, by which what lies before its host is sorted. */
const NEARER = -0.02;

/** Under these one lies on the belly and looks out. */
const LOW_BEDS = /^(bed|couch|sofa|crib|hospital-bed)$/;

/** Trees and roofs are at most so many times as tall as the living under them. */
const SHELTER = 2;

/** Furniture on legs grows until what is under it has room, so that it stands on the floor still. */
const FURNISHED: ReadonlySet<string> = new Set(['furniture']);
const MOST_GROWN = 5;

/** A shelter towers at least so many times over the people who are near it. */
const BESIDE_PEOPLE = 1.65;

const tallestPerson = ({ performers }: Stagecraft): number =>
  Math.max(0, ...performers.map((p) => (p.look && p.focus ? p.height : 0)));

const BOUNDS = /^(gate|railing|(.*-)?fence|(.*-)?wall)$/;

/** Before the middle of it, on the ground. */
const atTheFoot = (host: StagedUnit, built: readonly StagedUnit[]): Unit[] => {
  const xs = spread(built, 0.5 * widthOf(host.extent));
  return built.map((u, i) =>
    moved(u, middleOf(host.extent) + (xs[i] ?? 0) - middleOf(u.extent), -u.extent.bottom, 6 * NEARER),
  );
};

/** Under something tall: who is too tall for it is made smaller, and then the shelter is raised over it. */
export function shelter(host: StagedUnit, guests: readonly Performer[], craft: Stagecraft): StagedUnit {
  const creptUnder = LOW_BEDS.test(host.lead.drawable?.id ?? '');
  if (isUnderWire(host.lead, guests)) {
    const crawling = guests.map((g) => craft.build(g, { pose: 'crawl' }));
    return underWire(host, crawling);
  }
  const built = guests.map((g) =>
    craft.build(g, creptUnder && g.look ? { pose: 'on-elbows' } : onTheGround(host)),
  );
  // Nothing that bounds a ground is lifted over who digs under it.
  if (BOUNDS.test(host.lead.drawable?.id ?? '')) return withParts(host, atTheFoot(host, built));
  if (isSaucer(host)) return beamedUp(host, built);
  const lurks = FURNISHED.has(host.lead.drawable?.category ?? '') && guests.every(isMonster);
  const living = guests.some(isAlive);
  if (guests.every((g) => isUnderWheels(host, g))) return slidUnder(host, built);
  // Who lies under a tree is under one that was grown for who stands.
  const tall = Math.max(...built.map((u) => Math.max(heightOf(u.extent), 0.6 * widthOf(u.extent))));
  const stands = !lurks && FURNISHED.has(host.lead.drawable?.category ?? '');
  const k = stands
    ? Math.min(MOST_GROWN, Math.max(1, (1.06 * tall) / Math.max(clearance(host), 0.01)))
    : living
      ? Math.min(1, Math.max(SHELTER * tall, BESIDE_PEOPLE * tallestPerson(craft)) / heightOf(host.extent))
      : 1;
  const roof: StagedUnit = k === 1 ? host : { ...host, ...resized(host, k) };
  const creeps = roof.lead.drawable?.category === 'vehicle' && guests.every((g) => g.look === null);
  const fit =
    living && !creeps && !lurks
      ? 1
      : Math.max(lurks ? 0.2 : 0.6, Math.min(1, (0.94 * clearance(roof)) / tall));
  const units = built.map((u) => (fit === 1 ? u : resized(u, fit)));
  const xs = spread(units, widthOf(roof.extent) * 0.8);
  const trunk = living && roof.lead.drawable?.category === 'plant' && units.length === 1;
  // Before a post nobody stands: it would grow out of their heads.
  const post = living && roof.lead.look === null && widthOf(roof.extent) < POST * tall;
  const group = units.reduce((w, u) => w + widthOf(u.extent), 0);
  const aside = post ? 0.5 * group + BESIDE_POST * tall : trunk ? 0.2 * widthOf(roof.extent) : 0;
  const middle = middleOf(roof.extent) + (roof.facing || 1) * aside;
  const raise = Math.max(0, tall * fit * 1.05 - clearance(roof));
  const over: StagedUnit = raise === 0 ? roof : { ...roof, ...moved(roof, 0, raise) };
  return withParts(
    over,
    units.map((u, i) => moved(u, middle + (xs[i] ?? 0) - middleOf(u.extent), -u.extent.bottom, NEARER)),
  );
}

/** Of who is under it, what is so narrow is a post; how far they stand beside it. */
const POST = 0.34;
const BESIDE_POST = 0.03;

/** Under a tree nobody has a chair: who sits to what they do is on the ground. */
const onTheGround = ({ lead }: StagedUnit): GivenActing =>
  lead.drawable?.category === 'plant' || /lamp|light|sign/.test(lead.drawable?.id ?? '')
    ? { unseated: true }
    : {};

/** What lurks under a bed is no larger than there is room. */
const isMonster = (g: Performer): boolean => g.look === null && g.drawable?.category === 'creature';

const isUnderWheels = ({ lead }: StagedUnit, guest: Performer): boolean =>
  lead.drawable?.category === 'vehicle' &&
  lead.drawable.placement === 'floor' &&
  guest.look !== null &&
  /^(lie|sleep)$/.test(guest.mention.pose ?? '');

/** How much of who lies under a car is under it: the legs stick out, or head and arms of who slides out again. */
const HIDDEN = 0.58;
const STILL_HIDDEN = 0.42;

const isComingOut = ({ mention }: Performer): boolean => mention.verb === 'outslide';

/** The car stays on its wheels; the head is under it, behind the sill, the legs out beyond the bumper. */
function slidUnder(host: StagedUnit, guests: readonly StagedUnit[]): StagedUnit {
  const slid = guests.map((u) => {
    const headFirst = isComingOut(u.lead);
    const hidden = headFirst ? STILL_HIDDEN : HIDDEN;
    const head = leadOf(u).drawing.anchors['head.top']?.x ?? 0;
    const feet = leadOf(u).drawing.anchors.knee?.x ?? 0;
    const turned = leadOf(u).flip ? -1 : 1;
    const out = (feet - head) * turned > 0 !== headFirst;
    const width = widthOf(u.extent);
    const x = out
      ? host.extent.right - hidden * width - u.extent.left
      : host.extent.left + hidden * width - u.extent.right;
    return moved(u, x, -u.extent.bottom, -NEARER);
  });
  return withParts(host, slid);
}

/** Free height below, metres: tables, chairs and trees leave most of theirs, solid things none. */
function clearance(host: StagedUnit): number {
  const { drawable } = host.lead;
  const height = heightOf(host.extent);
  if (drawable?.category === 'plant') return height * 0.6;
  const seat = leadOf(host).drawing.anchors.seat;
  if (seat) return (-seat.y / 100) * leadOf(host).scale * 0.92;
  if (drawable?.category === 'furniture') return height * 0.9;
  return height > 2.5 ? height * 0.7 : drawable?.category === 'vehicle' ? height * 0.3 : 0;
}
