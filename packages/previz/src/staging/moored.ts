/** Boats beside a pier or before a shore: on the water there, not on the planks among the people. */
import type { SetDesign } from '../model/set.ts';
import type { FrameSize } from './frame-size.ts';
import type { Slot } from './slot.ts';
import { middleOf, widthOf } from './unit.ts';
import type { ViewPoint } from './view-point.ts';

/** Metres along the axis beyond which nothing is moved. */
const FARTHEST = 150;

/** Of half the frame's width at its distance, the most that a vessel with people takes: they are seen whole on it. */
const WITH_CREW = 0.95;

/** Where it is: metres right of the camera's axis and along it, and times the main plane's distance. */
export function berthOf(
  { unit, x: wish }: Slot,
  view: ViewPoint,
  set: SetDesign,
  { width }: FrameSize,
): { readonly x: number; readonly depth: number; readonly y: number } {
  const { edge, z, y } = set.stage.berth ?? { edge: 2, z: 5, y: 0 };
  const side = wish < 0 ? -1 : 1;
  const { yaw } = view.camera;
  const [c, s] = [Math.cos(yaw), Math.sin(yaw)];
  const w = widthOf(unit.extent);
  const crew = unit.parts.some((p) => p.performer?.look);
  const half = width / 2 / view.framing.scale;
  // What puts to sea is off the quay; a great ship is as far out as it needs to be seen whole.
  const out = unit.lead.mention.depth === 'far' ? w : 0;
  for (let along = z + out; ; along += 1) {
    const world = side * (edge + 0.2 + w / 2);
    const x = world * c - along * s;
    const depth = world * s + along * c;
    const room = (half * (view.distance + depth - view.depth)) / view.distance;
    if (out > 0 && (w < 0.5 * room || along > FARTHEST))
      return { x: side * 0.3 * room - middleOf(unit.extent), depth, y };
    if (
      out === 0 &&
      ((Math.abs(x) + w / 2 < 0.97 * room && (!crew || w < WITH_CREW * room)) || along > FARTHEST)
    )
      return { x: x - middleOf(unit.extent), depth, y };
  }
}
