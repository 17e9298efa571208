import type { PoseId } from '../model/figure.ts';
import { beforeKeys, handsAtKeys, type Keys, keysOn } from './at-keys.ts';
import type { Dressing } from './dressing.ts';
import { isInspecting, isLookedAt } from './kept-in-hand.ts';
import { candleOn, isLaid, layTable } from './lay-table.ts';
import type { Performer } from './performers.ts';
import { plainOptions } from './plain-options.ts';
import { redrawn, withParts } from './redraw.ts';
import { refinedHands } from './refine-pose.ts';
import type { GivenActing, Stagecraft, StagedUnit } from './stagecraft.ts';
import { toLocal } from './to-local.ts';
import {
  anchorOf,
  extraPart,
  leadOf,
  middleOf,
  moved,
  type Part,
  resized,
  type Unit,
  unitOf,
  widthOf,
} from './unit.ts';

/** Tops higher than this, metres, are stood at. */
const COUNTER = 0.95;
/** Metres of table for each who sits along it, and how far from its end the others sit. */
const PLACE = 0.6;
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
const ON_TOP = new Set<PoseId>(['write', 'work']);
const LETTER = 'letter-on-the-table';

interface Place {
  readonly x: number;
  readonly facing: -1 | 1;
  readonly end: boolean;
  /** On this side of it. */
  readonly before?: true;
}

/** People at a table: two at its ends, the others along the far side; one alone sits behind it. */
export function gather(table: StagedUnit, guests: readonly Performer[], craft: Stagecraft): StagedUnit {
  const sized = widened(table, guests.length);
  const lead = leadOf(sized);
  const top = anchorOf(lead, ['top'], { x: 0, y: lead.drawing.bounds.y }).y;
  const served = /^(counter|bar)$/.test(table.lead.drawable?.id ?? '');
  const dealing = craft.performers.some((p) => {
    const a = craft.attachments.get(p.id);
    return a?.grip === 'partner' && guests.some((g) => g.id === a.host);
  });
  const customers = guests.filter((g) => served && !isBehind(g, table, craft));
  const hosts = guests.filter((g) => !customers.includes(g));
  const behind = dealing ? hosts.map(() => placeAtEnd(sized)) : placesAt(sized, hosts.length, top > COUNTER);
  const keys = keysOn(sized);
  const places = guests.map((g, i) =>
    keys
      ? beforeKeys(keys, i)
      : customers.includes(g)
        ? placeBefore(sized, customers.indexOf(g))
        : (behind[hosts.indexOf(g)] as Place),
  );
  const floor = lead.drawing.anchors.stand ? anchorOf(lead, ['stand'], { x: 0, y: 0 }).y : null;
  const seated = guests.map((g, i) =>
    seatAt(places[i] as Place, g, { top, floor, middle: middleOf(sized.extent), keys }, craft),
  );
  const chairs = seated.flatMap((u) => u.dressings);
  const plates = guests.flatMap((g, i) => plateFor(g, places[i] as Place, top, craft));
  const dine = guests.flatMap((g, i) =>
    g.mention.pose === 'eat' || isLaid(craft.shot) ? [plateX(places[i] as Place)] : [],
  );
  const laid = dine.length > 0 ? layTable(sized, dine, top, craft) : candleOn(sized, top, craft);
  return withParts(sized, [...laid, ...seated, ...plates], chairs);
}

const alongside = (n: number): number => (n === 1 ? 1 : n - 2);

function widened(table: StagedUnit, n: number): StagedUnit {
  const k = Math.min(1.18, Math.max(1, (alongside(n) * PLACE + 0.3) / widthOf(table.extent)));
  return k === 1 ? table : { ...table, ...resized(table, k) };
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

function placesAt(table: StagedUnit, n: number, counter: boolean): Place[] {
  const { left, right } = table.extent;
  const middle = (left + right) / 2;
  const facing = table.facing || 1;
  if (n === 1 && table.lead.drawable?.faces === 'right')
    return [{ x: facing > 0 ? left - END : right + END, facing, end: true }];
  const row = counter ? n : alongside(n);
  const gap = Math.min(PLACE + 0.08, (right - left - 0.2) / Math.max(1, row));
  const behind = Array.from({ length: row }, (_, i): Place => {
    const x = middle + (i - (row - 1) / 2) * gap;
    return { x, facing: x > middle + 0.01 ? -1 : 1, end: false };
  });
  if (row === n) return behind;
  return [{ x: left - END, facing: 1, end: true }, ...behind, { x: right + END, facing: -1, end: true }];
}

/** A tabletop, and the floor on which one stands behind it where that is raised: metres up. */
interface Heights {
  readonly top: number;
  /** Metres along it. */
  readonly middle: number;
  readonly floor: number | null;
  /** Of a computer on it, seen from its side. */
  readonly keys: Keys | null;
}

function seatAt(
  place: Place,
  guest: Performer,
  { top, floor, middle, keys }: Heights,
  craft: Stagecraft,
): StagedUnit {
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
  const toasts = place.end && TOASTS.test(guest.mention.verb ?? '');
  const types = keys !== null && guest.mention.verb === 'key';
  const onTop = toasts || types || ON_TOP.has(acts) || (place.end && HANDS_FREE.has(acts));
  const acted = onTop
    ? redrawn(placed, craft, {
        ...given,
        reach: wrestles(guest)
          ? {
              ...handsOn(leadOf(placed), place, top),
              ...glassUp(leadOf(placed), place, middle, top + CLASPED),
            }
          : toasts
            ? glassUp(leadOf(placed), place, middle - place.facing * APART, top + RAISED)
            : types
              ? handsAtKeys(leadOf(placed), keys)
              : handsOn(leadOf(placed), place, top),
      })
    : placed;
  return { ...acted, dressings: sits ? [chairAt(place, seat + rise)] : [] };
}

/** Who deals with the one behind a counter is before it. */
const before = (unit: Unit, { id }: Performer): Unit =>
  unitOf(
    unit.parts.map((p) => (p.performer?.look && p.id !== id ? { ...p, y: p.y - FLOOR, bias: -BEFORE } : p)),
  );

/** Children sit on something higher, so that they look over the table. */
const childRise = (guest: Performer, top: number): number => top + 0.42 - (CHAIR + guest.height * 0.5);

/** With something in the hand to look at one holds it up. */
const STILL = new Set<PoseId | null>(['sit', 'hold', 'stand', 'laugh', 'think', null]);

const HANDS_FREE = new Set<PoseId>(['sit', 'stand', 'type']);

const TOASTS = /^(clink|toast|armwrestle)$/;

/** Glasses meet over the middle of the table, as far as an arm reaches. */
function glassUp(part: Part, place: Place, middle: number, y: number) {
  const ahead = Math.min(ARM, Math.abs(middle - place.x));
  return { right: toLocal(part, { x: place.x + place.facing * ahead, y }) };
}

const wrestles = ({ mention }: Performer): boolean => mention.verb === 'armwrestle';
/** Metres above the table: glasses, and hands that wrestle, the elbows on it. */
const RAISED = 0.44;
/** From the middle of the table to either glass. */
const APART = 0.05;
const CLASPED = 0.24;
const ARM = 0.72;

/** Hands on the table: before who sits behind it, inwards of who sits at its end. */
function handsOn(part: Part, place: Place, top: number) {
  const at = (ahead: number) => toLocal(part, { x: place.x + place.facing * ahead, y: top + 0.05 });
  return place.end ? { right: at(0.34), left: at(0.42) } : { right: at(0.06), left: at(0.2) };
}

const chairAt = (place: Place, height: number): Dressing => ({
  kind: height > 0.52 ? 'stool' : 'chair',
  x: place.x,
  width: 0.5,
  height,
  facing: place.end ? place.facing : 0,
  depth: place.before ? -BEFORE : place.end ? 0.08 : BEHIND + 0.2,
});

const plateX = (place: Place): number => (place.end ? place.x + place.facing * (END + 0.22) : place.x);

/** Who eats has a plate before it, who writes a page. */
function plateFor(guest: Performer, place: Place, top: number, craft: Stagecraft): Unit[] {
  const writes = DONE_AT[0]?.[0].test(guest.mention.verb ?? '') ?? false;
  const named = craft.performers.some(
    (p) => p.drawable?.category === 'food' && p.drawable.id !== 'served-plate',
  );
  const id = writes ? LETTER : named ? 'plate' : 'served-plate';
  const laid = craft.performers.filter((p) => p.drawable?.id === 'served-plate').length;
  const eaters = craft.performers.filter((p) => p.look !== null && p.mention.pose === 'eat').length;
  // A dinner that was named is before them already.
  if (!writes && (guest.mention.pose !== 'eat' || laid >= eaters)) return [];
  if (craft.artists.findDrawable(id) === undefined) return [];
  if (writes && craft.performers.some((p) => p.drawable?.id === LETTER)) return [];
  const drawing = craft.artists.drawArt(id, plainOptions(1));
  const x = plateX(place) + (writes && !place.end ? place.facing * 0.1 : 0);
  const part = extraPart(`${guest.id}-plate`, id, drawing, { x, y: top, bias: -0.02, lifted: false });
  return [{ parts: [part], extent: { left: x, right: x, bottom: top, top } }];
}
