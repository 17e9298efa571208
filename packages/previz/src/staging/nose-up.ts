/** What climbs or planes has its nose up: an airliner that leaves the runway, a speedboat at speed. */
import type { Performer } from './performers.ts';
import type { StagedUnit } from './stagecraft.ts';
import { anchorOf, leadOf, moved, type Unit, unitOf } from './unit.ts';

const WINGED = /^(airplane|small-airplane|propeller-plane|fighter-jet|seaplane|jet|biplane|cargo-plane)$/;
const FAST_BOAT = /^(speedboat|motor-boat|jet-ski|hovercraft|powerboat)$/;
const FAST = /^(race|speed|rush|roar|chase|flee|escape|skim|zoom|hurtle|cut|jump|bounce|dash)$/;

/** Degrees, and how far off the ground, in parts of its length. */
const CLIMB = { degrees: 11, up: 0.07 };
const PLANING = { degrees: 5, up: 0 };

/** Whether a boat goes so fast that it leaves a wake. */
export const planes = ({ drawable, mention }: Performer): boolean =>
  FAST_BOAT.test(drawable?.id ?? '') && (FAST.test(mention.verb ?? '') || mention.pose === 'run');

/** How what stands on the runway, or floats, is tilted when it takes off or races; null: level. */
const tiltOf = (p: Performer, setting: string): typeof CLIMB | null => {
  if (WINGED.test(p.drawable?.id ?? '') && setting === 'airport' && p.mention.pose === 'fly') return CLIMB;
  return planes(p) ? PLANING : null;
};

/** The unit with its nose up. */
export function noseUp(unit: StagedUnit, p: Performer, setting: string): StagedUnit {
  const tilt = tiltOf(p, setting);
  if (!tilt) return unit;
  const lead = leadOf(unit);
  const left = (p.drawable?.faces === 'left') !== lead.flip;
  const tilted: Unit = unitOf([
    { ...lead, turn: left ? tilt.degrees : -tilt.degrees },
    ...unit.parts.slice(1),
  ]);
  const long = (lead.drawing.bounds.width * lead.scale) / 100;
  const low = anchorOf(lead, [], { x: 0, y: 0 }).y;
  const up = tilt.up === 0 ? 0 : low - tilted.extent.bottom + tilt.up * long;
  return { ...unit, ...moved(tilted, 0, up) };
}
