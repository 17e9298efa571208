import { withParts } from './redraw.ts';
import type { StagedUnit } from './stagecraft.ts';
import { heightOf, moved, resized, type Unit, widthOf } from './unit.ts';

const NEARER = -0.02;

/** Out of what lies on its side, or leans over: the first still in the mouth, the others before it on the ground. */
export function spilt(host: StagedUnit, units: readonly StagedUnit[]): StagedUnit {
  const { right, bottom } = host.extent;
  const most = 0.5 * Math.max(heightOf(host.extent), widthOf(host.extent));
  const tall = Math.max(...units.map((u) => heightOf(u.extent)));
  const small = units.map((u) => resized(u, Math.min(1, most / tall)));
  let x = right - 0.45 * widthOf((small[0] as Unit).extent);
  return withParts(
    host,
    small.map((u, i) => {
      const put = moved(u, x - u.extent.left, bottom - u.extent.bottom, (i % 2 === 0 ? 2 : 1) * NEARER);
      x += (0.72 + 0.2 * (i % 2)) * widthOf(u.extent);
      return put;
    }),
  );
}
