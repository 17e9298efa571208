import type { StagedUnit } from './stagecraft.ts';
import { resized, type Unit, widthOf } from './unit.ts';

/** Guests side by side along a width, each about its own middle. */
export function spread(guests: readonly Unit[], width: number): number[] {
  const sum = guests.reduce((w, g) => w + widthOf(g.extent), 0);
  const gap = Math.max(
    Math.min(0.04, (0.1 * sum) / guests.length),
    (width * 0.9 - sum) / (guests.length + 1),
  );
  let x = -(sum + gap * (guests.length - 1)) / 2;
  return guests.map((g) => {
    const at = x + widthOf(g.extent) / 2;
    x += widthOf(g.extent) + gap;
    return at;
  });
}

/** Several things made smaller until they stand side by side on a width. */
export function fitted(units: readonly StagedUnit[], width: number): StagedUnit[] {
  const sum = units.reduce((w, u) => w + widthOf(u.extent), 0);
  const k = Math.max(0.25, Math.min(1, width / (1.12 * sum || 1)));
  const things = units.length > 1 && units.every((u) => u.lead.drawable?.kind === 'thing');
  return k < 1 && things ? units.map((u) => ({ ...u, ...resized(u, k) })) : [...units];
}

/** Part of a seat between its arms; metres that one who sits needs at least, in a crush. */
const BETWEEN_ARMS = 0.8;
const ELBOWS = 0.3;

/** Who sit on one seat, by where they sit: as far apart as their bodies are wide, or as close as the seat has them. */
export function closeUp(guests: readonly Unit[], width: number): number[] {
  const wide = spread(guests, width);
  const span = (wide.at(-1) ?? 0) - (wide[0] ?? 0);
  const room = BETWEEN_ARMS * width;
  if (span <= room) return wide;
  const apart = Math.max(ELBOWS, room / guests.length);
  return guests.map((_, i) => (i - (guests.length - 1) / 2) * apart);
}
