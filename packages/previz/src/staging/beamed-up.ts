/** Under a saucer: in the beam that it sends down, off the ground already. Metres. */

import { withParts } from './redraw.ts';
import { measured } from './shape-bounds.ts';
import type { StagedUnit } from './stagecraft.ts';
import {
  BACKDROP,
  extraPart,
  heightOf,
  middleOf,
  moved,
  resized,
  type Unit,
  unitOf,
  widthOf,
} from './unit.ts';

/** Widths of whom it takes that the saucer has at the most, and heights of it at which it hangs. */
const WIDE = 3;
const HIGH = 1.7;
/** Heights of it at which whoever is in the beam floats. */
const OFF_GROUND = 0.32;
const GREEN = '#9ff5d2';

/** True for what takes people and cows up. */
export const isSaucer = ({ lead }: StagedUnit): boolean => lead.drawable?.id === 'ufo';

/** The saucer over those in its beam. */
export function beamedUp(saucer: StagedUnit, guests: readonly Unit[]): StagedUnit {
  const tall = Math.max(...guests.map((u) => heightOf(u.extent)));
  const wide = guests.reduce((sum, u) => sum + widthOf(u.extent), 0);
  const k = Math.min(1, (WIDE * Math.max(wide, tall)) / widthOf(saucer.extent));
  const small: StagedUnit = { ...saucer, ...resized(saucer, k) };
  const up = HIGH * tall - small.extent.bottom;
  const over: StagedUnit = { ...small, ...moved(small, 0, up) };
  const middle = middleOf(over.extent);
  const half = 0.16 * widthOf(over.extent);
  let x = middle - wide / 2;
  const taken = guests.map((u) => {
    const at = x - u.extent.left;
    x += widthOf(u.extent);
    return moved(u, at, OFF_GROUND * tall - u.extent.bottom, -0.02);
  });
  return withParts(over, [unitOf([beam(middle, HIGH * tall + 0.1, half)]), ...taken]);
}

/** Cone of light from `high` down to the ground, `half` as wide to either side at its top. */
function beam(middle: number, high: number, half: number) {
  const cone = (k: number): string => {
    const at = (x: number, y: number) => `${Math.round(100 * (middle + x))} ${Math.round(-100 * y)}`;
    return `M${at(-half * k, high)}L${at(half * k, high)}L${at(2.5 * half * k, 0)}L${at(-2.5 * half * k, 0)}Z`;
  };
  const drawing = measured(
    { shapes: [], bounds: { x: 0, y: 0, width: 0, height: 0 }, anchors: {}, footprint: 0 },
    [
      { d: cone(1), fill: GREEN, tone: 'glow', part: 'beam', opacity: 0.3 },
      { d: cone(0.6), fill: GREEN, tone: 'glow', part: 'beam', opacity: 0.35 },
    ],
  );
  return extraPart('beam', BACKDROP, drawing, { bias: 0.05 });
}
