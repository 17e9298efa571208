/** Who works at a conveyor stands behind it, side by side, the hands over what comes along. */
import type { Performer } from './performers.ts';
import { redrawn, withParts } from './redraw.ts';
import type { GivenActing, Stagecraft, StagedUnit } from './stagecraft.ts';
import { toLocal } from './to-local.ts';
import { extentOf, leadOf, moved, widthOf } from './unit.ts';

export const isLine = ({ lead }: StagedUnit): boolean => lead.drawable?.id === 'conveyor-belt';

/** Metres behind it, and how far the hands reach over its edge. */
const BEHIND = 0.2;
const AHEAD = 0.26;

/** The worker in the own place behind the line, the first of several from its left. */
export function atLine(host: StagedUnit, worker: Performer, craft: Stagecraft, nth: number): StagedUnit {
  const body = extentOf(leadOf(host));
  const all = [...craft.attachments.values()].filter(
    (a) => a.host === host.lead.id && a.grip === 'working',
  ).length;
  const x = body.left + (widthOf(body) * (nth + 1)) / (all + 1);
  const side = nth % 2 === 0 ? 1 : -1;
  const given: GivenActing = { pose: 'work', view: 'three-quarter', facing: side, lean: 4 };
  const unit = craft.build(worker, given);
  const put: StagedUnit = { ...unit, ...moved(unit, x - side * 0.12, 0, BEHIND) };
  const at = (ahead: number, up: number) => toLocal(leadOf(put), { x: x + side * ahead, y: body.top + up });
  const reach = { right: at(AHEAD, 0.06), left: at(AHEAD + 0.14, 0.1) };
  return withParts(host, [redrawn(put, craft, { ...given, reach })]);
}
