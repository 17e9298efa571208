import type { Performer } from './performers.ts';
import { redrawn, withParts } from './redraw.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { toLocal } from './to-local.ts';
import { anchorOf, leadOf, middleOf, moved } from './unit.ts';

const FARTHER = 0.06;

/** Behind bars, a fist round one at either side of the chest. */
export function behindBars(bars: StagedUnit, guest: Performer, craft: Stagecraft): StagedUnit {
  const given = { pose: 'stand' as const, view: 'three-quarter' as const, facing: bars.facing || 1 } as const;
  const built = craft.build(guest, given);
  const chest = anchorOf(leadOf(built), ['chest'], { x: 0, y: -120 });
  const put: StagedUnit = { ...built, ...moved(built, middleOf(bars.extent) - chest.x, 0, FARTHER) };
  const lead = leadOf(put);
  const at = (k: number) =>
    toLocal(lead, {
      x: middleOf(bars.extent) + k * 0.17 * guest.height * (put.facing || 1),
      y: 0.76 * guest.height,
    });
  return withParts(bars, [redrawn(put, craft, { ...given, reach: { right: at(-1), left: at(1) } })]);
}
