import { flatten, topAt } from '../art/path/flatten.ts';
import { type Heap, isLetGo } from '../model/script.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { stateOf } from './thing-states.ts';
import {
  anchorOf,
  heightOf,
  middleOf,
  moved,
  type Part,
  resized,
  type Unit,
  unitOf,
  widthOf,
} from './unit.ts';

/** How far those side by side, and rows over each other, lie apart: parts of one's width and height. */
const BESIDE = 0.84;
const OVER = 0.6;
/** Later ones lie behind earlier ones by so much, metres. */
const BEHIND = 0.004;

/** A heap's rows from the bottom up: each one less than the row below. */
export function rowsOfHeap(n: number): number[] {
  let base = 1;
  while ((base * (base + 1)) / 2 < n) base++;
  const rows: number[] = [];
  for (let left = n, size = base; left > 0; left -= rows.at(-1) as number, size--)
    rows.push(Math.min(left, Math.max(1, size)));
  return rows;
}

/** The living do not climb on each other: two rows at most. */
const rowsOfLitter = (n: number): number[] => (n < 4 ? [n] : [Math.ceil(n / 2), Math.floor(n / 2)]);

const isAlive = (u: Unit): boolean =>
  u.parts.some((p) => p.performer?.look || p.performer?.drawable?.kind === 'animal');

/** Units piled up about x = 0, the lowest on `y`; they are made smaller until the lowest row fits `width`, metres. */
export function heaped(units: readonly Unit[], width: number, y: number): Unit[] {
  const living = units.some(isAlive);
  const rows = living ? rowsOfLitter(units.length) : rowsOfHeap(units.length);
  const wide = Math.max(...units.map((u) => widthOf(u.extent)));
  const k = Math.min(1, width / (wide * (1 + ((rows[0] ?? 1) - 1) * BESIDE)));
  const out: Unit[] = [];
  for (const [r, size] of rows.entries()) {
    for (let i = 0; i < size; i++) {
      const unit = resized(units[out.length] as Unit, k);
      const { left, right, bottom } = unit.extent;
      const x = (i - (size - 1) / 2) * BESIDE * wide * k - (left + right) / 2;
      const over = living ? 0.42 : OVER;
      out.push(moved(unit, x, y + r * over * heightOf(unit.extent) - bottom, BEHIND * (rows.length - r)));
    }
  }
  return out;
}

/** Units close together in rows between the walls of a glass, `width` and `height` metres. */
export function packed(units: readonly Unit[], width: number, height: number): Unit[] {
  const wide = Math.max(...units.map((u) => widthOf(u.extent)));
  const tall = Math.max(...units.map((u) => heightOf(u.extent)));
  const inRow = Math.max(2, Math.round(Math.sqrt((units.length * width * tall) / (height * wide))));
  const k = width / (wide * (1 + (inRow - 0.5) * BESIDE));
  return units.map((unit, i) => {
    const row = Math.floor(i / inRow);
    const small = resized(unit, k);
    const x = ((i % inRow) - (inRow - 1) / 2 + (row % 2 === 0 ? -0.25 : 0.25)) * BESIDE * wide * k;
    const y = row * 0.72 * tall * k;
    return moved(small, x - middleOf(small.extent), y - small.extent.bottom, -BEHIND * (row % 3));
  });
}

/** Where a container opens: metres in its unit. */
export interface Opening {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Between its walls, at their height; a handle over it does not count. */
export function openingOf(part: Part): Opening {
  const { bounds: b } = part.drawing;
  const outlines = part.drawing.shapes.filter((s) => s.fill !== null).flatMap((s) => flatten(s.d));
  const walls = [0.06, 0.14, 0.86, 0.94].map((t) => topAt(outlines, b.x + t * b.width) ?? b.y);
  const middle = topAt(outlines, b.x + b.width / 2) ?? b.y;
  const rim = anchorOf(part, ['rim'], { x: b.x + b.width / 2, y: Math.max(middle, Math.min(...walls)) });
  return {
    x: anchorOf(part, [], { x: b.x + b.width / 2, y: 0 }).x,
    y: rim.y,
    width: 0.86 * ((b.width * part.scale) / 100),
  };
}

/** What is one unit; a row's things stand by themselves. */
type Piled = Exclude<Heap, 'row'>;

/** Several of one thing that the prompt piles, stacks or bunches, as one unit each. */
export function heapUp(units: readonly StagedUnit[], craft: Pick<Stagecraft, 'attachments'>): StagedUnit[] {
  const done = new Set<string>();
  return units.flatMap((unit): StagedUnit[] => {
    const { entity } = unit.lead;
    // What is in pieces is no stack any longer.
    if (isLetGo(stateOf(unit.lead) ?? undefined)) return [unit];
    if (!entity.heap || entity.heap === 'row' || entity.kind === 'person' || entity.kind === 'animal')
      return [unit];
    if (done.has(entity.id)) return [];
    done.add(entity.id);
    const own = units.filter((u) => u.lead.entity === entity || u.lead.entity.id === entity.id);
    return own.length < 3 || craft.attachments.has(unit.lead.id) ? [unit] : [together(own, entity.heap)];
  });
}

function together(units: readonly StagedUnit[], heap: Piled): StagedUnit {
  const [first] = units as readonly [StagedUnit];
  const parts = ARRANGED[heap](units).flatMap((u) => u.parts);
  return { ...first, ...unitOf(parts), dressings: [] };
}

const ARRANGED: Readonly<Record<Piled, (units: readonly StagedUnit[]) => Unit[]>> = {
  pile: (units) => heaped(units.map(lying), Number.POSITIVE_INFINITY, 0),
  stack: (units) => stacked(units.map(lying)),
  bunch: (units) => bunched(units),
};

/** Books and boards lie on their side in a pile. */
function lying(unit: StagedUnit): Unit {
  if (!/^(book|notebook|plank|magazine|dictionary|log)/.test(unit.lead.drawable?.id ?? '')) return unit;
  const turned = unitOf(unit.parts.map((p) => ({ ...p, turn: p.turn + 90 })));
  return moved(turned, 0, -turned.extent.bottom);
}

/** Of its height, what of a thing shows over the one that it stands in. */
const NESTS: readonly (readonly [RegExp, number])[] = [
  [/^(chair|armchair|stool)$/, 0.16],
  [/^(plate|saucer|tray)$/, 0.42],
  [/^(bowl|cup|mug|bucket|basket|pot|paper-cup|glass|flower-pot|hat|tire)$/, 0.5],
];
const nestOf = ({ parts }: Unit): number =>
  NESTS.find(([id]) => id.test(parts[0]?.performer?.drawable?.id ?? ''))?.[1] ?? 0.9;

/** One on another, each a little aside of the one below. */
function stacked(units: readonly Unit[]): Unit[] {
  let y = 0;
  return units.map((unit, i) => {
    const aside = (((i * 0.618) % 1) - 0.5) * 0.12 * widthOf(unit.extent);
    const { left, right, bottom, top } = unit.extent;
    const placed = moved(unit, aside - (left + right) / 2, y - bottom, -BEHIND * i);
    y += nestOf(unit) * (top - bottom);
    return placed;
  });
}

/** Close together about one foot: balloons on their strings, flowers, bananas. */
function bunched(units: readonly Unit[]): Unit[] {
  const n = units.length;
  return units.map((unit, i) => {
    const t = n === 1 ? 0 : i / (n - 1) - 0.5;
    const w = widthOf(unit.extent);
    const lift = (0.25 - t * t) * 1.3 * heightOf(unit.extent) * 0.5 + (i % 2) * 0.16 * heightOf(unit.extent);
    const leant = unitOf(unit.parts.map((p) => ({ ...p, turn: p.turn + 34 * t })));
    const { left, right } = leant.extent;
    return moved(leant, t * 0.62 * n * w - (left + right) / 2, lift, BEHIND * (i % 2));
  });
}
