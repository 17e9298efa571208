import { astride, moving } from './borne-layers.ts';
import { heldUp, inArms, overShoulder } from './carry-in-arms.ts';
import type { Performer } from './performers.ts';
import { redrawn, withParts } from './redraw.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { toLocal } from './to-local.ts';
import { anchorOf, leadOf, lifted, moved, type Part } from './unit.ts';

/** Those whom a person carries: in the arms, on the shoulders, over one of them or on the back. Things are in its drawing already. */
export function carry(host: StagedUnit, guests: readonly Performer[], craft: Stagecraft): StagedUnit {
  return guests.reduce((unit, guest) => {
    const bearing = craft.attachments.get(guest.id)?.bearing ?? 'arms';
    if (guest.look === null) return unit;
    if (bearing === 'shoulders') return onShoulders(unit, guest, craft);
    if (bearing === 'back') return onBack(unit, guest, craft);
    if (bearing === 'over-shoulder') return overShoulder(unit, guest, craft);
    return bearing === 'aloft' ? heldUp(unit, guest, craft) : inArms(unit, guest, craft, bearing === 'hip');
  }, host);
}

/** Of a bearer's height: who is smaller than this has room on one shoulder. */
const SMALL = 0.4;

/** Sat on a giant's near shoulder. */
function onOneShoulder(host: StagedUnit, guest: Performer, craft: Stagecraft): StagedUnit {
  const unit = craft.build(guest, {
    pose: 'sit',
    seatHeight: 20,
    facing: host.facing,
    view: 'three-quarter',
  });
  const shoulder = anchorOf(leadOf(host), ['shoulder.right'], { x: 0, y: -138 });
  const seat = anchorOf(leadOf(unit), ['seat'], { x: 0, y: 0 });
  const put = moved(unit, shoulder.x - seat.x, shoulder.y + 0.02 * host.lead.height - seat.y, -0.02);
  return withParts(host, [lifted(put)]);
}

/** Astride the neck, legs before the chest, held by the shins. */
function onShoulders(host: StagedUnit, guest: Performer, craft: Stagecraft): StagedUnit {
  const side = host.facing || 1;
  const lead = leadOf(host);
  if (guest.height < SMALL * host.lead.height) return onOneShoulder(host, guest, craft);
  const pose = guest.mention.pose === 'wave' || guest.mention.pose === 'point' ? guest.mention.pose : 'sit';
  const given = { pose, seatHeight: 20, facing: side, view: 'three-quarter' } as const;
  const unit = craft.build(guest, given);
  const chin = anchorOf(lead, ['chin'], { x: 0, y: -145 });
  const chest = anchorOf(lead, ['chest'], { x: 0, y: -125 });
  const seat = anchorOf(leadOf(unit), ['seat'], { x: 0, y: 0 });
  const at = moved(unit, chest.x - side * 0.05 - seat.x, chin.y - 0.04 - seat.y);
  const put: StagedUnit = { ...unit, ...at };
  const down = { x: chest.x + side * 0.16, y: chin.y - 0.36 * guest.height };
  const tread = {
    right: toLocal(leadOf(put), down),
    left: toLocal(leadOf(put), { ...down, x: down.x + side * 0.1 }),
  };
  const placed = astride(redrawn(put, craft, { ...given, tread }));
  const hold = { x: down.x, y: down.y + 0.1 };
  const reach = { right: toLocal(lead, hold), left: toLocal(lead, { x: hold.x + side * 0.08, y: hold.y }) };
  return withParts(redrawn(host, craft, { pose: moving(host), reach }), [placed]);
}

/** Behind the back, arms about the neck, the near leg at the hip. */
function onBack(host: StagedUnit, guest: Performer, craft: Stagecraft): StagedUnit {
  const side = host.facing || 1;
  const stooping = redrawn(host, craft, { pose: moving(host), view: 'side', lean: 16 });
  const lead = leadOf(stooping);
  const given = { pose: 'ride', facing: side, view: 'side' } as const;
  const unit = craft.build(guest, given);
  const hips = anchorOf(lead, ['hips'], { x: 0, y: -85 });
  const seat = anchorOf(leadOf(unit), ['seat'], { x: 0, y: 0 });
  const at = { x: hips.x - side * 0.11 * host.lead.height, y: hips.y + 0.13 * host.lead.height };
  const put: StagedUnit = { ...unit, ...moved(unit, at.x - seat.x, at.y - seat.y) };
  const chest = anchorOf(lead, ['chest'], { x: 0, y: -125 });
  const about = toLocal(leadOf(put), { x: chest.x + side * 0.12, y: chest.y });
  const placed = astride(redrawn(put, craft, { ...given, reach: { right: about, left: about } }));
  const knee = anchorOf(placed.parts[0] as Part, ['knee'], { x: 0, y: 0 });
  const hold = toLocal(lead, { x: knee.x, y: knee.y - 0.02 });
  const reach = { right: hold, left: hold };
  return withParts(redrawn(stooping, craft, { pose: moving(host), view: 'side', lean: 16, reach }), [placed]);
}
