/** Who works at a thing from below lies on the back before it, the head in it and both hands up at the work. */
import type { Performer } from './performers.ts';
import { redrawn, withParts } from './redraw.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { toLocal } from './to-local.ts';
import { anchorOf, extentOf, heightOf, leadOf, middleOf, moved, widthOf } from './unit.ts';

/** The work, up from the floor in parts of the thing's height. */
const WORK = 0.4;
/** From the middle of the thing to the chin, in parts of its width, the feet on the other side. */
const WITHIN = 0.04;

export function lyingUnder(host: StagedUnit, worker: Performer, craft: Stagecraft, side: 1 | -1): StagedUnit {
  const body = extentOf(leadOf(host));
  const given = { pose: 'supine' as const, facing: -side as 1 | -1, view: 'three-quarter' as const };
  const unit = craft.build(worker, given);
  const chin = anchorOf(leadOf(unit), ['chin'], { x: 0, y: 0 }).x;
  const x = middleOf(body) - side * WITHIN * widthOf(body);
  const put: StagedUnit = { ...unit, ...moved(unit, x - chin, 0, -0.12) };
  const work = { x: x - side * 0.02, y: body.bottom + WORK * heightOf(body) };
  const at = (dx: number, dy: number) => toLocal(leadOf(put), { x: work.x + dx, y: work.y + dy });
  return withParts(host, [
    redrawn(put, craft, { ...given, reach: { right: at(-0.05 * side, -0.02), left: at(-0.2 * side, 0.02) } }),
  ]);
}
