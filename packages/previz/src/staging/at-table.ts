import type { PoseId } from '../model/figure.ts';
import { beforeKeys, keysOn } from './at-keys.ts';
import { potOn } from './at-tea.ts';
import type { Dressing } from './dressing.ts';
import { handsAtTable, type Place, type Tabletop } from './hands-at-table.ts';
import { isInspecting, isLookedAt } from './kept-in-hand.ts';
import { candleOn, isLaid, layTable } from './lay-table.ts';
import type { Performer } from './performers.ts';
import { cupsBefore, dishesBefore, plateFor, type Setting } from './plates.ts';
import { redrawn, withParts } from './redraw.ts';
import { refinedHands } from './refine-pose.ts';
import type { GivenActing, Stagecraft, StagedUnit } from './stagecraft.ts';
import { allBehind, PLACE, sizedFor } from './table-size.ts';
import { anchorOf, leadOf, middleOf, moved, type Unit, unitOf } from './unit.ts';

/** Tops higher than this, metres, are stood at. */
const COUNTER = 0.95;
/** How far from its end those sit who do not sit along it, metres. */
const END = 0.1;
const CHAIR = 0.46;
const STOOL = 0.72;
/** Depth, metres: those behind the table, their chairs. */
const BEHIND = 0.2;
/** And those before it. */
const BEFORE = 0.08;
/** The floor behind a table appears a little higher, metres. */
const FLOOR = 0.05;

const SEATED = new Set<PoseId | null>([
  'sit',
  'eat',
  'type',
  'read',
  'drink',
  'talk',
  'think',
  'paint',
  'write',
  'work',
  'tie',
]);

/** What is done on a tabletop, both hands on it. */
const DONE_AT: readonly (readonly [verbs: RegExp, pose: PoseId])[] = [
  [/^(write|sign|sketch|draw)$/, 'write'],
  [/^(count|sort|calculate|assemble|repair|fix|mend)$/, 'work'],
  [/^(peel|knit|sew|embroider)$/, 'tie'],
  [/^(push|bet|slide|stack|shuffle)$/, 'work'],
];

/** People at a table: two at its ends, the others along the far side; one alone sits behind it. */
export function gather(table: StagedUnit, guests: readonly Performer[], craft: Stagecraft): StagedUnit {
  const wrestle = guests.length === 2 && guests.some((g) => g.mention.verb === 'armwrestle');
  const sized = sizedFor(table, guests.length, craft.shot.size, wrestle);
  const lead = leadOf(sized);
  const top = anchorOf(lead, ['top'], { x: 0, y: lead.drawing.bounds.y }).y;
  const served = /^(counter|bar)$/.test(table.lead.drawable?.id ?? '');
  const dealing = craft.performers.some((p) => {
    const a = craft.attachments.get(p.id);
    return a?.grip === 'partner' && guests.some((g) => g.id === a.host);
  });
  const customers = guests.filter((g) => served && !isBehind(g, table, craft));
  const hosts = guests.filter((g) => !customers.includes(g));
  const behind = dealing
    ? hosts.map(() => placeAtEnd(sized))
    : placesAt(sized, hosts.length, top > COUNTER || allBehind(sized, guests.length, craft.shot.size));
  const keys = keysOn(sized);
  const places = guests.map((g, i) =>
    keys
      ? beforeKeys(keys, i)
      : customers.includes(g)
        ? placeBefore(sized, customers.indexOf(g))
        : (behind[hosts.indexOf(g)] as Place),
  );
  const drinkers = guests.flatMap((g, i) =>
    /^(drink|sip|have)$/.test(g.mention.verb ?? '') && g.mention.pose !== 'drink'
      ? [plateX(places[i] as Place)]
      : [],
  );
  const floor = lead.drawing.anchors.stand ? anchorOf(lead, ['stand'], { x: 0, y: 0 }).y : null;
  const seated = guests.map((g, i) =>
    seatAt(places[i] as Place, g, { top, floor, middle: middleOf(sized.extent), keys, nth: i }, craft),
  );
  const chairs = seated.flatMap((u) => u.dressings);
  const plates = guests.flatMap((g, i) => plateFor(g, settingOf(places[i] as Place), top, craft));
  const eaters = guests.flatMap((g, i) => (g.mention.pose === 'eat' ? [plateX(places[i] as Place)] : []));
  const dine = guests.flatMap((g, i) =>
    g.mention.pose === 'eat' || isLaid(craft.shot) ? [plateX(places[i] as Place)] : [],
  );
  const laid = dine.length > 0 ? layTable(sized, dine, top, craft) : candleOn(sized, top, craft);
  return withParts(
    cupsBefore(dishesBefore(sized, eaters), drinkers),
    [...potOn(sized, top, craft), ...laid, ...seated, ...plates],
    chairs,
  );
}

/** Near the end of a counter, so that who is dealt with stands beyond it. */
function placeAtEnd({ extent: { left, right }, facing }: StagedUnit): Place {
  const ahead = facing || 1;
  const aside = Math.min(ASIDE, (right - left) / 2);
  return { x: ahead > 0 ? right - aside : left + aside, facing: ahead, end: false };
}
const ASIDE = 0.5;

/** Customers are before a counter, at its ends by turns. */
function placeBefore({ extent: { left, right }, facing }: StagedUnit, nth: number): Place {
  const side = ((nth % 2 === 0 ? -1 : 1) * (facing || 1)) as 1 | -1;
  const inward = IN_REACH + 0.6 * Math.floor(nth / 2);
  return { x: side < 0 ? left + inward : right - inward, facing: -side as 1 | -1, end: true, before: true };
}
const IN_REACH = 0.15;

const isBehind = ({ entity }: Performer, { lead }: StagedUnit, { shot }: Stagecraft): boolean =>
  shot.relations.some((r) => r.kind === 'behind' && r.subject === entity.id && r.object === lead.entity.id);

function placesAt(table: StagedUnit, n: number, inARow: boolean): Place[] {
  const { left, right } = table.extent;
  const middle = (left + right) / 2;
  const facing = table.facing || 1;
  if (n === 1 && table.lead.drawable?.faces === 'right')
    return [{ x: facing > 0 ? left - END : right + END, facing, end: true }];
  const row = inARow || n === 1 ? n : n - 2;
  const gap = Math.min(PLACE + 0.08, (right - left - 0.2) / Math.max(1, row));
  const behind = Array.from({ length: row }, (_, i): Place => {
    const x = middle + (i - (row - 1) / 2) * gap;
    return { x, facing: x > middle + 0.01 ? -1 : 1, end: false };
  });
  if (row === n) return behind;
  return [{ x: left - END, facing: 1, end: true }, ...behind, { x: right + END, facing: -1, end: true }];
}

/** A tabletop, and the floor on which one stands behind it where that is raised: metres up. */
interface Heights extends Tabletop {
  readonly floor: number | null;
  /** Which of the guests. */
  readonly nth: number;
}

function seatAt(
  place: Place,
  guest: Performer,
  { floor, nth, ...table }: Heights,
  craft: Stagecraft,
): StagedUnit {
  const { top } = table;
  const small = guest.deed && /^(handiwork|halves)$/.test(guest.deed.way) ? guest.deed.pose : null;
  const low = /^(crouch|kneel|push)$/.test(guest.mention.pose ?? '');
  const looksAtIt = craft.performers.some((q) => {
    const a = craft.attachments.get(q.id);
    return a?.grip === 'held' && a.host === guest.id && isLookedAt(q.drawable?.id ?? '');
  });
  const own =
    isInspecting(guest) || (looksAtIt && STILL.has(guest.mention.pose))
      ? 'read'
      : low
        ? 'work'
        : guest.mention.pose && refinedHands(guest, guest.mention.pose, []);
  const pose = small ?? DONE_AT.find(([v]) => v.test(guest.mention.verb ?? ''))?.[1] ?? own;
  const sits = floor === null && (top <= COUNTER ? pose !== 'stand' && pose !== 'walk' : SEATED.has(pose));
  const seat = top <= COUNTER ? CHAIR : STOOL;
  const idle = pose === null || pose === 'stand' || pose === 'hold' || pose === 'sleep' || pose === 'lie';
  const asleep = pose === 'sleep' || (guest.mention.mood ?? guest.entity.traits.mood) === 'asleep';
  const acts =
    asleep && sits
      ? 'slump'
      : !idle && pose !== null && !(floor !== null && pose === 'sit')
        ? pose
        : sits
          ? 'sit'
          : 'stand';
  const given: GivenActing = {
    pose: acts,
    facing: place.facing,
    view: 'three-quarter',
    ...(sits ? { seatHeight: seat * 100 } : {}),
  };
  const built = craft.build(guest, given);
  const rise = sits ? Math.max(0, childRise(guest, top)) : (floor ?? 0);
  const put = moved(
    built,
    place.x,
    rise + (place.end ? 0 : FLOOR),
    place.before ? -2 * BEFORE : place.end ? 0.01 : BEHIND,
  );
  const placed: StagedUnit = { ...built, ...before(put, guest), dressings: [] };
  // What one reads lies there, and the hands beside it.
  const reads = (acts === 'read' || acts === 'look-down') && sits && !holds(guest, craft);
  const reach = handsAtTable(guest, reads ? 'sit' : acts, { part: leadOf(placed), place, sits, nth }, table);
  const lean = guest.mention.verb === 'armwrestle' ? { lean: LEANS } : {};
  const acted = reach ? redrawn(placed, craft, { ...given, reach, ...lean }) : placed;
  return { ...acted, dressings: sits ? [chairAt(place, seat + rise)] : [] };
}

const holds = ({ id }: Performer, { attachments }: Stagecraft): boolean =>
  [...attachments.values()].some((a) => a.grip === 'held' && a.host === id);

/** Degrees to the front of who has the elbow on the table. */
const LEANS = 14;

/** Who deals with the one behind a counter is before it. */
const before = (unit: Unit, { id }: Performer): Unit =>
  unitOf(
    unit.parts.map((p) => (p.performer?.look && p.id !== id ? { ...p, y: p.y - FLOOR, bias: -BEFORE } : p)),
  );

/** Children sit on something higher, so that they look over the table. */
const childRise = (guest: Performer, top: number): number => top + 0.42 - (CHAIR + guest.height * 0.5);

/** With something in the hand to look at one holds it up. */
const STILL = new Set<PoseId | null>(['sit', 'hold', 'stand', 'laugh', 'think', null]);

const chairAt = (place: Place, height: number): Dressing => ({
  kind: height > 0.52 ? 'stool' : 'chair',
  x: place.x,
  width: 0.5,
  height,
  facing: place.end ? place.facing : 0,
  depth: place.before ? -BEFORE : place.end ? 0.08 : BEHIND + 0.2,
});

const plateX = (place: Place): number => (place.end ? place.x + place.facing * (END + 0.22) : place.x);

const settingOf = (place: Place): Setting => ({
  x: plateX(place),
  aside: place.end ? 0 : place.facing * 0.1,
});
