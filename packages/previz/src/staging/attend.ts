/** Who stands behind a table between those who sit at it. */
import type { PoseId } from '../model/figure.ts';
import type { Performer } from './performers.ts';
import { redrawn, withParts } from './redraw.ts';
import type { GivenActing, Stagecraft, StagedUnit } from './stagecraft.ts';
import { toLocal } from './to-local.ts';
import { anchorOf, extentOf, leadOf, middleOf, moved, unitOf } from './unit.ts';

/** Depth, metres, behind those who sit behind the table, and how much higher the floor there appears. */
const BEHIND = 0.24;
const FLOOR = 0.06;
/** Metres from head to head. */
const CLEAR = 0.4;
/** Metres ahead of who helps where the hand is on the table, and above it where something is served. */
const AHEAD = 0.3;
const SERVED = 0.16;
const LEANS = 15;

/** The table with who serves or helps at it: where there is room, bent towards the nearest of those who sit. */
export function attend(host: StagedUnit, guests: readonly Performer[], craft: Stagecraft): StagedUnit {
  return guests.reduce((unit, guest) => standAt(unit, guest, craft), host);
}

function standAt(table: StagedUnit, guest: Performer, craft: Stagecraft): StagedUnit {
  const lead = leadOf(table);
  const body = extentOf(lead);
  const top = anchorOf(lead, ['top'], { x: 0, y: lead.drawing.bounds.y }).y;
  const heads = table.parts
    .filter((p) => p.performer?.look)
    .map((p) => anchorOf(p, ['chin'], { x: 0, y: 0 }).x);
  const nearest = (x: number) => Math.min(Infinity, ...heads.map((h) => Math.abs(h - x)));
  const middle = middleOf(body);
  const step = (body.right - body.left) / 8;
  const places = [0, 1, -1, 2, -2, 3, -3, 4, -4].map((k) => middle + k * step);
  const x =
    places.find((at) => nearest(at) >= CLEAR) ??
    places.reduce((best, at) => (nearest(at) > nearest(best) ? at : best), middle);
  const served = [...heads].sort((a, b) => Math.abs(a - x) - Math.abs(b - x))[0] ?? x + 1;
  const facing = (served < x ? -1 : 1) as 1 | -1;
  const pours = craft.performers.some(
    (q) =>
      craft.attachments.get(q.id)?.host === guest.id &&
      /bottle|pitcher|jug|pot$|carafe/.test(q.drawable?.id ?? ''),
  );
  const pose: PoseId = pours ? 'pour' : 'work';
  const given: GivenActing = { pose, facing, view: 'three-quarter', ...(pours ? {} : { lean: LEANS }) };
  const built = craft.build(guest, given);
  const there: StagedUnit = {
    ...built,
    ...moved(unitOf(built.parts), x - leadOf(built).x, FLOOR - built.extent.bottom, BEHIND),
  };
  const up = /^(help|teach|tutor)/.test(guest.mention.verb ?? '') ? 0.05 : SERVED;
  const hand = toLocal(leadOf(there), { x: x + facing * AHEAD, y: top + up });
  const unit = pours ? there : redrawn(there, craft, { ...given, reach: { right: hand } });
  return withParts(table, [unit], unit.dressings);
}
