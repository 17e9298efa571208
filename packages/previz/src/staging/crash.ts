/** What drives into something touches it, its front crumpled, what it hit askew. */
import type { Performer } from './performers.ts';
import { withParts } from './redraw.ts';
import { isVehicle } from './rides.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { tumbleOver } from './tumble-over.ts';
import { heightOf, leadOf, middleOf, moved, unitOf, widthOf } from './unit.ts';

/** Part of a wreck's width that its blast stands out before it. */
const BLAST = 0.1;
/** Taller than this, metres, what is hit is hit at its middle: a trunk, a post. */
const POST = 2.5;
const ASKEW = 7;

export function crash(host: StagedUnit, guest: Performer, craft: Stagecraft): StagedUnit {
  if (guest.look) return tumbleOver(host, guest, craft);
  const side = host.facing || 1;
  const slim = host.lead.drawable?.category === 'plant' || heightOf(host.extent) > 2 * widthOf(host.extent);
  const unit = craft.build(guest, { facing: -side as 1 | -1 });
  const depth = isVehicle(host.lead) ? BLAST * widthOf(host.extent) : 0;
  const edge = side > 0 ? host.extent.right - depth : host.extent.left + depth;
  const at = slim && heightOf(host.extent) > POST ? middleOf(host.extent) + side * 0.2 : edge;
  const front = BLAST * widthOf(unit.extent);
  const x = side > 0 ? at - unit.extent.left - front : at - unit.extent.right + front;
  const bent = isVehicle(host.lead)
    ? host
    : { ...host, ...unitOf([{ ...leadOf(host), turn: -side * ASKEW }, ...host.parts.slice(1)]) };
  return withParts(bent, [moved(unit, x, 0, -0.05)]);
}
