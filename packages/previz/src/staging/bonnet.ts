/** Who sits on a car: on its bonnet, leaning back a little, the legs over its nose. */
import { flatten, topAt } from '../art/path/flatten.ts';
import { hasBonnet } from './atop.ts';
import type { Performer } from './performers.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { ON_FEET } from './take-seat.ts';
import { anchorOf, leadOf, moved } from './unit.ts';

const NEARER = -0.03;
/** Of the car's length from its nose: where the first sits, and how far the next. */
const SEAT = 0.15;
const NEXT = 0.13;
const REST = new Set(['stand', 'hold', 'sleep', 'lie', 'lean', 'sit']);

export const sitsOnBonnet = (g: Performer, host: StagedUnit): boolean =>
  g.look !== null && hasBonnet(host.lead) && g.mention.verb !== 'stand' && !ON_FEET.has(g.mention.pose);

/** The guests on the bonnet of the car, looking where it goes. */
export function onBonnet(host: StagedUnit, guests: readonly Performer[], craft: Stagecraft): StagedUnit[] {
  const lead = leadOf(host);
  const { bounds: b } = lead.drawing;
  const outlines = lead.drawing.shapes.filter((s) => s.fill !== null).flatMap((s) => flatten(s.d));
  const front = host.lead.drawable?.faces === 'right' ? 1 : -1;
  const nose = front < 0 ? b.x : b.x + b.width;
  return guests.map((g, i) => {
    const local = nose - front * b.width * (SEAT + i * NEXT);
    const seat = anchorOf(lead, [], { x: local, y: topAt(outlines, local) ?? b.y / 2 });
    const facing = (front * (lead.flip ? -1 : 1)) as 1 | -1;
    const own = g.mention.pose;
    const pose = own === null || REST.has(own) ? 'sit' : own;
    const built = craft.build(g, { pose, facing, view: 'three-quarter', seatHeight: seat.y * 100 });
    const hips = anchorOf(leadOf(built), ['seat', 'hips'], { x: 0, y: -45 });
    return { ...built, ...moved(built, seat.x - hips.x, seat.y - hips.y, NEARER) };
  });
}
