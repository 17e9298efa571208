import { flatten } from '../art/path/flatten.ts';
import type { Relation } from '../model/script.ts';
import { inAvenue } from './avenue.ts';
import { giantsAmong } from './before-giants.ts';
import type { Plane } from './categories.ts';
import { distantSlots } from './distant.ts';
import { CAR_CABINS } from './dressing.ts';
import { herded, isHerd } from './herd.ts';
import { isOfMass, massed } from './mass.ts';
import { inPursuit } from './pursuit.ts';
import { type Rows, rowsFor } from './rows.ts';
import type { Slot } from './slot.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { staggered } from './stagger.ts';
import { heightOf, middleOf, widthOf } from './unit.ts';

export type { Slot } from './slot.ts';

type Craft = Omit<Stagecraft, 'build'>;

/** Scenery fills at most this part of the frame's height beside a whole figure, in figure heights. */
const SCENERY_HEIGHT = 1.5;
/** What has all it says at the top of a post stands where that is in the frame. */
const POST_HEIGHT = 0.7;
const SLIM = 0.3;
/** Each rank behind another is smaller by this on screen. */
const RANK_SHRINK = 0.9;
const BEHIND_SHRINK = 0.84;

/** Gaps in upright frames, as a part of those in wide ones. */
const NARROW = 0.55;

/** Whom a crowd looks at stands before it, though all they are at is furniture. */
function beforeCrowd(units: readonly StagedUnit[], planes: readonly Plane[]): readonly Plane[] {
  const crowded = units.some((u, i) => planes[i] !== 'sky' && isOfMass(u));
  if (!crowded || units.some((u, i) => planes[i] === 'main' && !isOfMass(u))) return planes;
  const peopled = units.map((u) => u.parts.some((part) => part.performer?.look));
  return planes.map((plane, i) => (/^(?:behind|scenery)$/.test(plane) && peopled[i] ? 'main' : plane));
}

/** Slots from left to right, about x = 0. */
export function arrange(
  units: readonly StagedUnit[],
  asked: readonly Plane[],
  craft: Craft,
  aspect: number,
): Slot[] {
  const planes = beforeCrowd(units, asked);
  const tallest = tallestOf(units, planes);
  const crowd = new Set(units.filter((u, i) => planes[i] !== 'sky' && isOfMass(u)));
  const main = units.filter((u, i) => planes[i] === 'main' && !crowd.has(u));
  const rows = rowsOf(main, craft, aspect);
  const room = sceneryRoom(main, planes, tallest, aspect);
  const slots: Slot[] = [];
  const ends: number[] = Array.from({ length: rows.count }, () => 0);
  const last: (StagedUnit | null)[] = Array.from({ length: rows.count }, () => null);
  for (const [i, unit] of units.entries()) {
    const plane = planes[i] ?? 'main';
    if (crowd.has(unit)) continue;
    if (OFF_THE_GROUND.has(plane) || plane === 'far' || plane === 'back') continue;
    const row = plane === 'main' ? (rows.row[main.indexOf(unit)] ?? 0) : 0;
    const shrink = shrinkOf(unit, plane, tallest, room) * RANK_SHRINK ** row;
    const before = last[row];
    const wide = before ? gapBetween(before, unit, craft, plane !== 'main') : 0;
    const gap = wide > 0 && aspect < 1 ? NARROW * wide : wide;
    if (clustersBehind(unit, before, tallest)) {
      const x = (ends[row] ?? 0) + gap / 2 - middleOf(unit.extent);
      slots.push({ unit, plane, x, shrink, row, back: SECOND_RANK });
      continue;
    }
    const x = (ends[row] ?? 0) + gap - unit.extent.left * shrink;
    ends[row] = x + unit.extent.right * shrink;
    last[row] = unit;
    const back = plane === 'main' ? craft.company.get(unit.lead.id)?.back : undefined;
    slots.push({ unit, plane, x, shrink, row, ...(back ? { back } : {}) });
  }
  const centred = main.some(isHerd)
    ? herded(centreRows(slots))
    : inPursuit(inAvenue(staggered(centreRows(slots), craft.shot.place.seed % 11), craft.shot), craft.shot);
  const hidden = units.flatMap((unit, i) =>
    planes[i] === 'behind' && !crowd.has(unit) ? [behindSlot(unit, centred, craft)] : [],
  );
  const giants = new Set(giantsAmong(craft.performers, craft.shot).map((p) => p.id));
  const deep = units.flatMap((unit, i) =>
    planes[i] === 'far' || planes[i] === 'back'
      ? [{ unit, plane: planes[i], giant: giants.has(unit.lead.id) }]
      : [],
  );
  const distant = distantSlots(deep, centred, tallest, aspect, ({ lead }) =>
    craft.orderOf(lead.entity.id, lead.index),
  );
  const high = units.flatMap((unit, i) =>
    HIGH.has(planes[i] as Plane) ? [highSlot(unit, planes[i] as Plane, centred, craft)] : [],
  );
  const airs = units.filter((_, i) => planes[i] === 'air');
  const air = airs.map((unit): Slot => ({ unit, plane: 'air', x: 0, shrink: 1, row: 0 }));
  const side = centred[0]?.unit.facing || 1;
  const moored = units.flatMap((unit, i): Slot[] =>
    planes[i] === 'moored'
      ? [{ unit, plane: 'moored', x: side * (i % 2 === 0 ? 1 : -1), shrink: 1, row: 0 }]
      : [],
  );
  const many = crowd.size > 0 ? massed([...crowd], aspect, main.length > 0, tallest) : [];
  const first = planes.indexOf('main');
  const near = (from: number, to: number): Slot[] =>
    units
      .slice(from, to)
      .flatMap((unit, i): Slot[] =>
        planes[from + i] === 'near' ? [{ unit, plane: 'near', x: 0, shrink: 1, row: 0 }] : [],
      );
  return [
    ...near(0, first),
    ...centred,
    ...many,
    ...moored,
    ...hidden,
    ...distant,
    ...high,
    ...air,
    ...near(first, units.length),
  ];
}

const HIGH: ReadonlySet<Plane> = new Set(['sky', 'wall', 'strung']);

/** How much farther off the second rank of low things is, a part of the distance. */
const SECOND_RANK = 0.15;
/** Lower than this part of the tallest, several of a kind stand in two ranks: a heap, not a row. */
const LOW = 0.35;

/** Every second of several low things beside somebody, in the gap behind the first. */
const clustersBehind = (unit: StagedUnit, before: StagedUnit | null | undefined, tallest: number): boolean =>
  before != null &&
  unit.lead.entity.count > 2 &&
  unit.lead.index % 2 === 1 &&
  unit.lead.entity.id === before.lead.entity.id &&
  (unit.lead.drawable?.kind === 'thing' || unit.lead.drawable?.placement === 'water') &&
  heightOf(unit.extent) < LOW * tallest &&
  unit.dressings.length === 0;

/** Placed by others than those side by side on the ground. */
const OFF_THE_GROUND: ReadonlySet<Plane> = new Set([
  'sky',
  'wall',
  'air',
  'behind',
  'near',
  'moored',
  'strung',
]);

const tallestOf = (units: readonly StagedUnit[], planes: readonly Plane[]): number =>
  Math.max(0.05, ...units.filter((_, i) => planes[i] === 'main').map((u) => heightOf(u.extent)));

/** So many that are said to stand in a row have one. */
const IN_A_ROW = 9;

const MANY_PAST_SHOULDER = 5;
const RELATED_IN_A_ROW = new Set<Relation['kind']>(['left-of', 'right-of', 'between', 'chasing']);

function rowsOf(main: readonly StagedUnit[], craft: Craft, aspect: number): Rows {
  const fixed = craft.shot.relations.some((r) => RELATED_IN_A_ROW.has(r.kind));
  const people = main.filter((u) => u.lead.look !== null).length;
  const one = { row: main.map(() => 0), count: 1 };
  const alike = main.every((u) => u.lead.entity.id === main[0]?.lead.entity.id);
  const stacked = main.length === 2 && alike && aspect < 1 && isFlat(main);
  // Those at desks of their own sit in ranks, as in a class.
  const atDesks = main.filter((u) => u.lead.look === null && u.parts.some((p) => p.performer?.look));
  const seated = atDesks.length >= 4 && main.length - atDesks.length < 2;
  const row = seated ? 4 : aspect < 1 ? 6 : 9;
  if (
    (main.length < 3 && !stacked) ||
    fixed ||
    main.some((u) => u.lead.mention.formation === 'row') ||
    main.some(isHerd) ||
    (main.length <= IN_A_ROW && main.every((u) => u.lead.entity.heap === 'row')) ||
    // Past a shoulder one looks straight at them.
    (craft.shot.overShoulder && main.length < MANY_PAST_SHOULDER) ||
    ((people > 0 || seated) && main.length < row)
  )
    return one;
  const widths = main.map((u) => widthOf(u.extent));
  const mean = widths.reduce((a, b) => a + b, 0) / widths.length;
  return rowsFor({
    widths,
    height: Math.max(...main.map((u) => heightOf(u.extent))),
    gap: 0.26 * mean,
    aspect,
    most: mostRows(main, aspect),
  });
}

/** How many rows so many may stand in. */
function mostRows(units: readonly StagedUnit[], aspect: number): number {
  const n = units.length;
  if (isFlat(units) && aspect < 1) return Math.min(4, n);
  return n > 8 || aspect < 1 || isFlat(units) ? Math.min(3, Math.max(2, Math.ceil(n / 2))) : 2;
}

/** Lower than half their width: more rows of them fit. */
const isFlat = (units: readonly StagedUnit[]): boolean =>
  units.every((u) => heightOf(u.extent) < 0.5 * widthOf(u.extent));

/** Wound about something tall; how high that is then, in heights of the tallest before it. */
const WOUND = /^(dragon|snake|sea-serpent)$/;
const WOUND_HEIGHT = 4.4;

function shrinkOf(unit: StagedUnit, plane: Plane, tallest: number, room: number): number {
  if (plane === 'scenery') {
    // A serpent about a tower is what people look up to.
    if (unit.parts.some((q) => WOUND.test(q.performer?.drawable?.id ?? '') || /-wings$/.test(q.id)))
      return Math.min(1, (WOUND_HEIGHT * tallest) / heightOf(unit.extent));
    const post = unit.lead.entity.count === 1 && widthOf(unit.extent) < SLIM * heightOf(unit.extent);
    const most = post ? POST_HEIGHT : SCENERY_HEIGHT;
    return Math.min(1, (most * tallest) / heightOf(unit.extent), room / widthOf(unit.extent));
  }
  return 1;
}

/** Metres of width for each piece of scenery, so that the living stay at least half as tall as the frame; a crowd is behind it. */
function sceneryRoom(
  before: readonly StagedUnit[],
  planes: readonly Plane[],
  tallest: number,
  aspect: number,
): number {
  const main = before.reduce((w, u) => w + widthOf(u.extent), 0);
  const scenery = planes.filter((p) => p === 'scenery').length;
  const visible = (aspect * tallest) / 0.5;
  return Math.max(0.6 * tallest, (visible * 0.92 - 0.55 * main) / Math.max(1, scenery));
}

const CLOSE: Partial<Record<Relation['kind'], number>> = {
  hugging: -0.42,
  fighting: -0.06,
  touching: -0.04,
  feeding: 0.05,
  giving: 0.1,
  'talking-to': 0.3,
  pushing: -0.06,
  pulling: 0.02,
  leading: 0.12,
  against: -0.05,
  'next-to': 0.12,
  chasing: 0.7,
  around: -0.3,
  above: 0.02,
};

/** Heights from middle to middle of those who share the seats of a car. */
const ABREAST = 0.36;

/** Metres between two neighbours; related ones stand as the relation asks. */
function gapBetween(
  a: StagedUnit,
  b: StagedUnit,
  { shot: { relations, place }, company }: Craft,
  scenery: boolean,
): number {
  const narrow = Math.min(widthOf(a.extent), widthOf(b.extent));
  const mean = (widthOf(a.extent) + widthOf(b.extent)) / 2;
  if (CAR_CABINS.has(place.setting)) return ABREAST * Math.min(a.lead.height, b.lead.height) - mean;
  if (a.lead.plays !== undefined && b.lead.plays !== undefined) return Math.max(a.lead.plays, b.lead.plays);
  const related = relations.find((r) => joins(r, a) && joins(r, b));
  const factor = related ? CLOSE[related.kind] : undefined;
  if (factor !== undefined) return factor * (factor < 0 ? narrow : Math.max(narrow, 0.3 * mean));
  if (scenery) return related ? 0.08 * narrow : -0.4 * Math.min(narrow, 0.9);
  const people = a.lead.look !== null && b.lead.look !== null;
  const deep = company.has(a.lead.id) && company.has(b.lead.id);
  const sat = [a, b].every((u) => u.lead.mention.pose === 'cross-legged');
  return people ? (sat ? -0.1 : deep ? 0 : 0.18) * mean : 0.26 * mean;
}

const joins = (r: Relation, u: StagedUnit): boolean =>
  u.parts.some((p) => p.performer && [r.subject, r.object, r.second].includes(p.performer.entity.id));

/** Every row about x = 0; a row behind another stands in the gaps of the row before it. */
function centreRows(slots: readonly Slot[]): Slot[] {
  const rows = [...new Set(slots.map((s) => s.row))];
  const middles = new Map(
    rows.map((row) => {
      const own = slots.filter((s) => s.row === row);
      const left = Math.min(...own.map((s) => s.x + s.unit.extent.left * s.shrink));
      const right = Math.max(...own.map((s) => s.x + s.unit.extent.right * s.shrink));
      return [row, (left + right) / 2];
    }),
  );
  return slots.map((s) => ({ ...s, x: s.x - (middles.get(s.row) ?? 0) }));
}

/** What stands behind is at most so many times as tall as the tallest before it. */
const TOWERS = 2.2;

/** Behind another: shifted to one side until at least half of it shows. */
function behindSlot(unit: StagedUnit, slots: readonly Slot[], craft: Craft): Slot {
  const id = unit.lead.entity.id;
  const r = craft.shot.relations.find(
    (q) =>
      (/^(behind|chasing)$/.test(q.kind) && q.subject === id) ||
      (q.kind === 'in-front-of' && q.object === id),
  );
  const other = r?.kind === 'in-front-of' ? r.subject : r?.object;
  const front = slots.find((s) => s.unit.parts.some((p) => p.performer?.entity.id === other)) ?? slots[0];
  if (!front) return { unit, plane: 'main', x: 0, shrink: 1, row: 0 };
  const most = TOWERS * Math.max(...slots.map((s) => heightOf(s.unit.extent)));
  const gate = unit.lead.drawable?.id === 'finish-line';
  const shrink = gate
    ? 1 / (1.2 * (1 + RUN_OUT))
    : heightOf(unit.extent) > most && !SEEN_THROUGH.test(unit.lead.drawable?.id ?? '')
      ? most / heightOf(unit.extent)
      : BEHIND_SHRINK;
  const [w, f] = [widthOf(unit.extent) * shrink, widthOf(front.unit.extent)];
  const door = doorOffset(unit, front.unit, shrink);
  if (door !== null) return { unit, plane: 'behind', x: front.x + door, shrink, row: 0, before: front };
  const offset = behindOffset(unit, front.unit, w, f);
  const middle = front.x + middleOf(front.unit.extent);
  const before =
    craft.orderOf(id, unit.lead.index) < craft.orderOf(front.unit.lead.entity.id, front.unit.lead.index);
  const side = before ? -1 : 1;
  const x = middle + side * offset - middleOf(unit.extent) * shrink;
  return { unit, plane: 'behind', x, shrink, row: 0, before: front, ...(gate ? { back: RUN_OUT } : {}) };
}

/** Done at the door of a house, an arm's reach from it, metres. */
const AT_DOOR = /^(?:knock|ring|open|unlock|lock|enter|leave|deliver|bang|pound|hammer|break|kick)$/;
const REACH = 0.52;

/** Metres from somebody's foot to the foot of the house behind, so that they are at its door; null where they are not. */
function doorOffset(house: StagedUnit, front: StagedUnit, shrink: number): number | null {
  const { lead } = front;
  if (!lead.look || !AT_DOOR.test(lead.mention.verb ?? '')) return null;
  if (house.lead.drawable?.category !== 'building') return null;
  const part = house.parts[0];
  const door = part?.drawing.shapes.filter((s) => s.part === 'door' && s.fill !== null) ?? [];
  const xs = door
    .flatMap((s) => flatten(s.d))
    .flat()
    .map((p) => p.x);
  if (!part || xs.length === 0) return null;
  const [from, to] = [Math.min(...xs), Math.max(...xs)];
  const half = ((to - from) * part.scale * shrink) / 200;
  const at = part.x + ((part.flip ? -1 : 1) * (from + to) * part.scale) / 200;
  return (front.facing || 1) * (REACH + 0.4 * half) - at * shrink;
}

/** Who has come in has left the finish behind by this part of the distance. */
const RUN_OUT = 0.7;

/** What one sees through, and over. */
const SEEN_THROUGH = /fence|railing|hedge|bars|gate|net|trellis|finish-line|arch$/;
/** A trunk is narrower than its crown: whoever is behind a tree is partly behind the trunk. */
const BEHIND_TRUNK = 0.36;

/** What is lower than this, in heights of who is behind it, hides the legs alone; and how far aside one stands then. */
const SEEN_OVER = 0.8;
const OVER = 0.14;

/** Of the width of who is behind something large, what that hides. */
const PAST_END = 0.28;

/** Metres from the middle of what is before it to the middle of who is behind. */
function behindOffset(unit: StagedUnit, front: StagedUnit, w: number, f: number): number {
  if (SEEN_THROUGH.test(front.lead.drawable?.id ?? '')) return 0.12 * w;
  if (SEEN_THROUGH.test(unit.lead.drawable?.id ?? '')) return 0.1 * f;
  const trunk = front.lead.drawable?.category === 'plant' && heightOf(front.extent) > 1.6;
  if (trunk && w < f) return BEHIND_TRUNK * w;
  if (w > 2 * f) return 0.22 * w;
  // Over what is lower one sees who is behind it; past a person, both ends of a beast.
  if (heightOf(front.extent) < SEEN_OVER * heightOf(unit.extent)) return OVER * Math.max(w, f);
  if (front.lead.look && w > 1.2 * f) return 0.3 * w;
  // Who is behind what is larger looks out past its end.
  if (w < f && front.lead.look === null && unit.parts.some((p) => p.performer?.look))
    return w / 2 + f / 2 - PAST_END * w;
  const grown = unit.lead.drawable?.category === 'plant' || front.lead.look === null;
  return w / 2 + f / 2 - (grown ? 0.62 : 0.4) * Math.min(w, f);
}

/** Own heights before somebody that what they look at in the sky is: behind the head nobody would see it. */
const AHEAD = 0.75;

/** In the sky or on the wall: over what it is related to, else over the free side. */
function highSlot(unit: StagedUnit, plane: Plane, slots: readonly Slot[], craft: Craft): Slot {
  const id = unit.lead.entity.id;
  const own = craft.shot.relations.find((r) => r.subject === id || r.object === id);
  const otherId = own?.subject === id ? own.object : own?.subject;
  const other = slots.find((s) => s.unit.parts.some((p) => p.performer?.entity.id === otherId));
  const w = widthOf(unit.extent);
  const left = Math.min(0, ...slots.map((s) => s.x + s.unit.extent.left));
  const right = Math.max(0, ...slots.map((s) => s.x + s.unit.extent.right));
  const sideways = own?.kind === 'left-of' || own?.kind === 'right-of' || own?.kind === 'next-to';
  if (other && sideways) {
    const before = (own.kind === 'left-of') === (own.subject === id);
    return { unit, plane, x: before ? left - w * 0.6 : right + w * 0.6, shrink: 1, row: 0 };
  }
  if (other && unit.lead.drawable?.id === 'window' && other.unit.lead.look) {
    const ahead = other.unit.facing || 1;
    const edge = ahead > 0 ? other.x + other.unit.extent.right : other.x + other.unit.extent.left;
    return { unit, plane, x: edge + ahead * (0.2 + w / 2), shrink: 1, row: 0 };
  }
  if (other && own?.kind === 'looking-at' && other.unit.lead.look) {
    const ahead = other.unit.facing || 1;
    return { unit, plane, x: other.x + ahead * AHEAD * other.unit.lead.height, shrink: 1, row: 0 };
  }
  if (other) return { unit, plane, x: other.x, shrink: 1, row: 0 };
  const facing = slots[0]?.unit.facing || 1;
  return { unit, plane, x: facing > 0 ? right + w * 0.1 : left - w * 0.1, shrink: 1, row: 0 };
}
