/** Things that lean against things: a ladder on a wall, a bicycle at a tree, a broom at a chair. */
import type { Performer } from './performers.ts';
import { withParts } from './redraw.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { extentOf, heightOf, leadOf, middleOf, moved, type Unit, unitOf, widthOf } from './unit.ts';

const BEFORE = -0.1;
/** What is so many times as high as wide tips over towards what bears it, by degrees. */
const SLIM = 1.5;
const TILT = 16;

export function propUp(host: StagedUnit, guest: Performer, craft: Stagecraft, nth: number): StagedUnit {
  const unit = craft.build(guest);
  const body = extentOf(leadOf(host));
  const plant = host.lead.drawable?.category === 'plant';
  const trunk = plant
    ? { left: middleOf(body) - 0.07 * widthOf(body), right: middleOf(body) + 0.07 * widthOf(body) }
    : body;
  const side = (nth % 2 === 0 ? -1 : 1) * (host.facing || 1);
  const slim = heightOf(unit.extent) > SLIM * widthOf(unit.extent);
  const wall = widthOf(body) > 2.2 * widthOf(unit.extent) && heightOf(body) > 0.7 * heightOf(unit.extent);
  const leant: Unit = slim ? unitOf(unit.parts.map((p) => ({ ...p, turn: p.turn - side * TILT }))) : unit;
  const w = widthOf(leant.extent);
  const edge = side < 0 ? trunk.left : trunk.right;
  // Before a wall, with its back to it; at the edge of what is narrow, its top touching.
  const x =
    wall && !plant
      ? middleOf(body) + side * 0.24 * widthOf(body)
      : edge + side * (slim ? 0.3 : plant ? 0.12 : 0.2) * w;
  return withParts(host, [
    moved(leant, x - middleOf(leant.extent), host.extent.bottom - leant.extent.bottom, BEFORE),
  ]);
}
