import type { Performer } from './performers.ts';
import { redrawn, withParts } from './redraw.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { toLocal } from './to-local.ts';
import { anchorOf, leadOf, middleOf, moved } from './unit.ts';

const FARTHER = 0.06;

/** From one behind bars to the next, in own heights. */
const APART = 0.36;

/** Behind bars, a fist round one at either side of the chest; `place`: steps from the middle. */
export function behindBars(bars: StagedUnit, guest: Performer, craft: Stagecraft, place: number): StagedUnit {
  const middle = middleOf(bars.extent) + place * APART * guest.height;
  const given = { pose: 'stand' as const, view: 'three-quarter' as const, facing: bars.facing || 1 } as const;
  const built = craft.build(guest, given);
  const chest = anchorOf(leadOf(built), ['chest'], { x: 0, y: -120 });
  const put: StagedUnit = {
    ...built,
    ...moved(built, middle - chest.x, 0, FARTHER + 0.01 * Math.abs(place)),
  };
  const lead = leadOf(put);
  const at = (k: number) =>
    toLocal(lead, {
      x: middle + k * (place === 0 ? 0.17 : 0.12) * guest.height * (put.facing || 1),
      y: 0.76 * guest.height,
    });
  return withParts(bars, [redrawn(put, craft, { ...given, reach: { right: at(-1), left: at(1) } })]);
}
