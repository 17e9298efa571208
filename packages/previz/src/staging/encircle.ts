/** Beasts on the ground all round what they are after: some behind it, some at its sides, some before it, all turned in. */
import type { Performer } from './performers.ts';
import { withParts } from './redraw.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { heightOf, middleOf, moved, widthOf } from './unit.ts';

/** Places by turns: of the ring's radius sideways, and of its depth towards the back. */
const PLACES = [
  [-1, 0.05],
  [1, 0.12],
  [-0.62, 1],
  [0.66, 0.92],
  [-0.66, -0.75],
  [0.62, -0.85],
  [0.02, 1.2],
  [-1.3, 0.7],
  [1.3, 0.7],
] as const;

/** Of the height of one: the ring's depth on screen. */
const DEEP = 0.5;
/** Sorting depth, metres. */
const AWAY = 0.3;

/** The host in the midst of its guests. */
export function encircle(host: StagedUnit, guests: readonly Performer[], craft: Stagecraft): StagedUnit {
  const first = guests[0];
  if (!first) return host;
  const one = craft.build(first, { facing: 1 });
  const radius = 0.5 * widthOf(host.extent) + 0.95 * widthOf(one.extent);
  const deep = DEEP * Math.max(heightOf(one.extent), 0.4 * heightOf(host.extent));
  const middle = middleOf(host.extent);
  const ring = guests.map((g, i) => {
    const [across, back] = PLACES[i % PLACES.length] as readonly [number, number];
    const unit = craft.build(g, { facing: across > 0 ? -1 : 1 });
    return moved(unit, middle + across * radius - middleOf(unit.extent), back * deep, back * AWAY);
  });
  return withParts(host, ring);
}
