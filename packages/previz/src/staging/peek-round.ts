/** Half a face and a shoulder past the edge of an open door. */
import type { Performer } from './performers.ts';
import { withParts } from './redraw.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { toLocal } from './to-local.ts';
import { anchorOf, leadOf, moved } from './unit.ts';
import { cutTo } from './windows.ts';

/** The opening of the door as drawn, centimetres. */
const OPENING = { left: -44, right: 44, top: -204 };
/** How far within the edge of the leaf the middle of the head is, metres. */
const PAST = 0.02;
const NEARER = -0.04;

export function peekRound(door: StagedUnit, guest: Performer, craft: Stagecraft): StagedUnit {
  const lead = leadOf(door);
  const side = lead.flip ? -1 : 1;
  const built = craft.build(guest, { pose: 'stand', view: 'three-quarter', facing: -side as 1 | -1 });
  const body = leadOf(built);
  const head = anchorOf(body, ['head.top'], { x: 0, y: 0 }).x;
  const edge = anchorOf(lead, [], { x: OPENING.right, y: 0 }).x;
  const put = moved(built, edge - side * PAST - head, 0, NEARER);
  const corners = [
    { x: OPENING.left, y: OPENING.top },
    { x: OPENING.right, y: OPENING.top },
    { x: OPENING.right, y: 0 },
    { x: OPENING.left, y: 0 },
  ].map((p) => anchorOf(lead, [], p));
  const parts = put.parts.map((p) => {
    const outline = corners.map((c) => toLocal(p, c));
    return {
      ...p,
      drawing: { ...p.drawing, shapes: cutTo(p.drawing, p.flip ? outline.toReversed() : outline) },
    };
  });
  return withParts(door, [{ ...put, parts }]);
}
