/** Those of a kind stand about as people and things do: nobody exactly beside or behind another. */
import { golden } from '../random/golden.ts';
import { ROW_SHRINK, riseOf } from './rows.ts';
import type { Slot } from './slot.ts';
import { heightOf, widthOf } from './unit.ts';

/** Rows that a unit stands before or behind its own, at most. */
const ASTRAY = 0.16;
/** The same beside its place, as a part of its width. */
const ASIDE = 0.09;
/** Of two different things, the taller stands this many rows behind the other. */
const TALLER_BEHIND = 0.11;
/** Part of a narrow one's width by which those of two rows may pass each other. */
const PASSING = 0.06;

/** Slots in rows about x = 0 → the same, loosened, none hidden by another; `phase` varies it from scene to scene. */
export function staggered(slots: readonly Slot[], phase: number): Slot[] {
  const main = slots.filter((s) => s.plane === 'main' && !s.mass);
  if (
    main.length < 2 ||
    main.length !== slots.length ||
    main.some((s) => s.unit.parts.some((p) => p.performer?.look))
  )
    return [...slots];
  if (new Set(main.map((s) => s.unit.lead.entity.id)).size === main.length) return tallerBehind(main);
  const rows = new Set(main.map((s) => s.row)).size;
  return apart(rows > 1 ? inGaps(main) : main, phase, rows);
}

/** Different things side by side: the tallest a little behind. */
function tallerBehind(slots: readonly Slot[]): Slot[] {
  const tall = Math.max(...slots.map((s) => heightOf(s.unit.extent)));
  return slots.map((s) => ({ ...s, row: s.row + TALLER_BEHIND * (heightOf(s.unit.extent) / tall) ** 2 }));
}

/** Rows of as many stand half a place aside of each other. */
function inGaps(slots: readonly Slot[]): Slot[] {
  const size = (row: number) => slots.filter((s) => s.row === row).length;
  return slots.map((s) => {
    if (size(s.row) !== size(s.row === 0 ? 1 : s.row - 1)) return s;
    const own = slots.filter((q) => q.row === s.row).sort((a, b) => a.x - b.x);
    const [a, b] = own;
    const step = a && b ? b.x - a.x : 1.2 * widthOf(s.unit.extent);
    return { ...s, x: s.x + (s.row % 2 ? 0.25 : -0.25) * step };
  });
}

/** Every one a little out of line; those behind go back until nobody before hides them. */
function apart(slots: readonly Slot[], phase: number, rows: number): Slot[] {
  const tall = Math.max(...slots.map((s) => heightOf(s.unit.extent)));
  const step = riseOf(1, tall);
  const loose = slots.map((s, i) => {
    const stray = golden(i + phase, 0.618);
    const w = widthOf(s.unit.extent);
    return {
      ...s,
      x: s.x + ASIDE * w * (golden(i + phase, 0.7549) - 0.5) * 2,
      row: s.row * (rows > 1 ? 0.92 : 1) + (rows > 1 ? ASTRAY : 1.6 * ASTRAY) * stray,
    };
  });
  const placed: Slot[] = [];
  for (const slot of [...loose].sort((a, b) => a.row - b.row)) {
    let { row } = slot;
    for (const other of placed) {
      if (passing(slot, other) <= PASSING * narrow(slot, other)) continue;
      const over = heightOf(other.unit.extent) * ROW_SHRINK ** other.row;
      row = Math.max(row, other.row + (1.03 * over) / step);
    }
    placed.push({ ...slot, row, shrink: ROW_SHRINK ** row });
  }
  return loose.map((s) => placed.find((p) => p.unit === s.unit) as Slot);
}

const narrow = (a: Slot, b: Slot): number => Math.min(widthOf(a.unit.extent), widthOf(b.unit.extent));

/** Metres of width that two share. */
const passing = (a: Slot, b: Slot): number =>
  Math.min(a.x + a.unit.extent.right, b.x + b.unit.extent.right) -
  Math.max(a.x + a.unit.extent.left, b.x + b.unit.extent.left);
