/** The beam of a flashlight after dark: from the hand to what is looked at, or ahead and down. */
import type { Point } from '../geometry/plane.ts';
import { isAfterSunset, type Light } from '../model/light.ts';
import type { Shot } from '../model/shot.ts';
import { settingById } from '../sets/index.ts';
import { measured } from './shape-bounds.ts';
import type { Slot } from './slot.ts';
import { stateOf } from './thing-states.ts';
import { anchorOf, BACKDROP, extentOf, extraPart, leadOf, middleOf, type Part, unitOf } from './unit.ts';

const TORCHES = /^(flashlight|headlamp)$/;
const PALE = '#fff2c4';

/** Metres: how far such a beam is seen in the air, where nothing is before it, and how far down it then goes. */
const REACH = 2.6;
const FALLS = 1;
/** Half its width at its end, of its length. */
const OPENS = 0.2;

/** The slots with a beam from each flashlight in somebody's hand; by day, and out of the air, none is seen. */
export function withBeams(slots: readonly Slot[], shot: Shot, { hour }: Pick<Light, 'hour'>): Slot[] {
  const dim = settingById(shot.place.setting).indoor && shot.place.hour === 'night';
  if (!isAfterSunset(hour) && !dim) return [...slots];
  return slots.map((slot) => {
    const torch = slot.unit.parts.find(
      ({ performer: p }) => p && TORCHES.test(p.drawable?.id ?? '') && !stateOf(p),
    );
    const holder = slot.unit.parts.find((p) => p.performer?.look);
    if (!torch || !holder) return slot;
    const beam = beamFrom(mouthOf(holder), aimOf(holder, slot, slots, shot));
    return { ...slot, unit: { ...slot.unit, ...unitOf([...slot.unit.parts, beam]) } };
  });
}

/** Where it is held, metres in the unit. */
const mouthOf = (holder: Part): Point => anchorOf(holder, ['held.tip', 'hand.right'], { x: 0, y: -100 });

/** What its holder looks at, else the ground ahead. */
function aimOf(holder: Part, slot: Slot, slots: readonly Slot[], { relations }: Shot): Point {
  const own = holder.performer?.entity.id;
  const seen = relations.filter((r) => r.subject === own && /^(looking-at|touching)$/.test(r.kind));
  const target = slots.find((s) => s !== slot && seen.some((r) => r.object === s.unit.lead.entity.id));
  const from = mouthOf(holder);
  if (!target) return { x: from.x + (slot.unit.facing || 1) * REACH, y: Math.max(0, from.y - FALLS) };
  const body = extentOf(leadOf(target.unit));
  const x = (target.x - slot.x) / slot.shrink + middleOf(body);
  return { x, y: Math.max(body.bottom, 0.6 * body.top) };
}

/** A cone of lit air, brightest in its core, and the pool where it ends. */
function beamFrom(from: Point, to: Point): Part {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const cone = (k: number): string => {
    const [ax, ay] = [-dy * OPENS * k, dx * OPENS * k];
    const at = (x: number, y: number) => `${Math.round(100 * x)} ${Math.round(-100 * y)}`;
    return `M${at(from.x, from.y + 0.03)}L${at(to.x + ax, to.y + ay)}L${at(to.x - ax, to.y - ay)}L${at(from.x, from.y - 0.03)}Z`;
  };
  const drawing = measured(
    { shapes: [], bounds: { x: 0, y: 0, width: 0, height: 0 }, anchors: {}, footprint: 0 },
    [
      { d: cone(1), fill: PALE, tone: 'glow', part: 'beam', opacity: 0.2 },
      { d: cone(0.55), fill: PALE, tone: 'glow', part: 'beam', opacity: 0.26 },
    ],
  );
  return extraPart('beam', BACKDROP, drawing, { bias: -0.3 });
}
