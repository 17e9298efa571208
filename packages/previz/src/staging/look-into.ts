import { openingOf } from './heap.ts';
import type { Performer } from './performers.ts';
import { redrawn, withParts } from './redraw.ts';
import type { GivenActing, Stagecraft, StagedUnit } from './stagecraft.ts';
import { toLocal } from './to-local.ts';
import { leadOf, moved } from './unit.ts';

/** Rims lower than this, in heights of who looks, are knelt at. */
const LOW = 0.36;
const HIGH = 0.56;
const MOST = 0.64;

/** At the rim, bent over what is below: one on either side. */
export function lookInto(host: StagedUnit, guest: Performer, i: number, craft: Stagecraft): StagedUnit {
  const mouth = openingOf(leadOf(host));
  // A roof over a well is no rim.
  const open = { ...mouth, y: Math.min(mouth.y, MOST * guest.height) };
  const side = i % 2 === 0 ? 1 : -1;
  const low = open.y < LOW * guest.height;
  // A rim at the chest is leaned over less than one at the hips.
  const high = open.y > HIGH * guest.height;
  const drops = guest.mention.pose === 'drop';
  const given: GivenActing = {
    pose: drops ? 'drop' : low ? 'kneel' : 'look-into',
    facing: side,
    view: 'three-quarter',
    ...(drops ? {} : low ? { lean: 26 } : high ? { lean: -22 } : {}),
  };
  const unit = craft.build(guest, given);
  const rim = open.x - side * (open.width / 2);
  const reach = drops ? 0.16 : low || high ? 0.26 : 0.34;
  const put: StagedUnit = { ...unit, ...moved(unit, rim - side * reach * guest.height, 0, -0.05) };
  if (drops) return withParts(host, [put]);
  const at = (inward: number) => toLocal(leadOf(put), { x: rim + side * inward, y: open.y + 0.03 });
  return withParts(host, [redrawn(put, craft, { ...given, reach: { right: at(0.02), left: at(0.16) } })]);
}
