import type { Performer } from './performers.ts';
import { DRUMS } from './played-where-it-stands.ts';
import { redrawn, withParts } from './redraw.ts';
import type { GivenActing, Stagecraft, StagedUnit } from './stagecraft.ts';
import { toLocal } from './to-local.ts';
import { anchorOf, extentOf, leadOf, lifted, middleOf, moved } from './unit.ts';

/** Depth, metres, of who sits behind what it plays. */
const BEHIND = 0.1;
const SEAT = 0.48;

/** The player in its place: before the keys in profile, or behind the drums. */
export function playAt(instrument: StagedUnit, player: Performer, craft: Stagecraft): StagedUnit {
  const lead = leadOf(instrument);
  const id = instrument.lead.drawable?.id ?? '';
  if (id === 'piano') return atGrandPiano(instrument, player, craft);
  const body = extentOf(lead);
  const middle = middleOf(body);
  if (DRUMS.test(id)) {
    const low = body.top - body.bottom < 0.8;
    const given: GivenActing = { pose: 'drum', facing: instrument.facing || 1, seatHeight: low ? 40 : 58 };
    const unit = craft.build(player, given);
    const seat = anchorOf(leadOf(unit), ['seat'], { x: 0, y: -48 });
    const x = low ? middle - (instrument.facing || 1) * 0.3 : middle;
    return withParts(instrument, [moved(unit, x - seat.x, 0.06, low ? 0.02 : BEHIND)]);
  }
  const back: GivenActing = { pose: 'piano', facing: 1, view: 'back', seatHeight: SEAT * 100 };
  const unit = craft.build(player, back);
  const seat = anchorOf(leadOf(unit), ['seat'], { x: 0, y: -48 });
  const stool = {
    kind: 'stool' as const,
    x: middle,
    width: 0.45,
    height: SEAT,
    facing: 0 as const,
    depth: -0.12,
  };
  return withParts(instrument, [moved(unit, middle - seat.x, 0, -BEHIND)], [stool]);
}

/** On the stool before the keys, in profile, both hands on them. */
function atGrandPiano(piano: StagedUnit, player: Performer, craft: Stagecraft): StagedUnit {
  const lead = leadOf(piano);
  const side = lead.flip ? -1 : 1;
  const stool = anchorOf(lead, ['seat'], { x: -110, y: -48 });
  const keys = anchorOf(lead, ['keys'], { x: -78, y: -88 });
  const given: GivenActing = { pose: 'piano', facing: side, view: 'side', seatHeight: stool.y * 100 };
  const unit = craft.build(player, given);
  const seat = anchorOf(leadOf(unit), ['seat'], { x: 0, y: -48 });
  const put: StagedUnit = { ...unit, ...moved(unit, stool.x - seat.x, 0, -0.02) };
  const at = (ahead: number, up: number) =>
    toLocal(leadOf(put), { x: keys.x + side * ahead, y: keys.y + up });
  const reach = { right: at(0.03, 0.05), left: at(0.09, 0.06) };
  const seated = redrawn(put, craft, { ...given, reach });
  return withParts(piano, [lifted(seated)]);
}
