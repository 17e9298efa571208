/** Who is in the water at a boat's side, and who in the boat has them by the hands. */
import type { Point } from '../geometry/plane.ts';
import type { Performer } from './performers.ts';
import { redrawn, withParts } from './redraw.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { toLocal } from './to-local.ts';
import { anchorOf, extentOf, leadOf, moved, type Part, unitOf } from './unit.ts';

/** Metres from the rescuer to the one in the water, nearer than the boat; degrees that the rescuer leans over the rail. */
const APART = 0.62;
const NEARER = -0.16;
const LEAN = 30;

export const haulAboard = (boat: StagedUnit, guests: readonly Performer[], craft: Stagecraft): StagedUnit =>
  guests.reduce((unit, guest) => rescued(unit, guest, craft), boat);

/** Before the boat, arms up, a hand in those of the rescuer. */
function rescued(boat: StagedUnit, guest: Performer, craft: Stagecraft): StagedUnit {
  const duet = craft.duets.find((d) => d.second.id === guest.id || d.first.id === guest.id);
  const rescuer = duet?.first.id === guest.id ? duet.second : duet?.first;
  const at = boat.parts.findIndex((p) => rescuer !== undefined && p.performer?.id === rescuer.id);
  const part = boat.parts[at];
  if (!part || !rescuer) return boat;
  const side = part.flip ? -1 : 1;
  const built = craft.build(guest, { pose: 'drown', view: 'three-quarter', facing: -side as 1 | -1 });
  const there = moved(built, part.x + side * APART - leadOf(built).x, 0, NEARER);
  const hold = ['hand.left', 'hand.right']
    .map((name) => anchorOf(leadOf(there), [name], { x: 0, y: -100 }))
    .reduce((a, b) => (side * b.x < side * a.x ? b : a));
  const leaning = leanOver(part, rescuer, hold, side as 1 | -1, craft);
  const parts = boat.parts.map((p, i) => (i === at ? leaning : p));
  return withParts({ ...boat, ...unitOf(parts) }, [there]);
}

/** Over the rail, both hands at the one that is held up. */
function leanOver(part: Part, rescuer: Performer, hold: Point, side: 1 | -1, craft: Stagecraft): Part {
  const alone: StagedUnit = {
    parts: [part],
    extent: extentOf(part),
    lead: rescuer,
    facing: side,
    dressings: [],
  };
  const hand = (dx: number) => toLocal(part, { x: hold.x + dx, y: hold.y });
  const given = { pose: 'reach', seatHeight: 30, view: 'side', lean: LEAN, facing: side } as const;
  return leadOf(redrawn(alone, craft, { ...given, reach: { right: hand(-0.02), left: hand(0.02) } }));
}
