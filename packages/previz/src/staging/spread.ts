import { type Unit, widthOf } from './unit.ts';

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
