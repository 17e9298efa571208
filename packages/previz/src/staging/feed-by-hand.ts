/** A beast that eats out of somebody's hand: its muzzle at the palm, who feeds it kneeling to one that is low. */
import type { Performer } from './performers.ts';
import { redrawn, withParts } from './redraw.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { toLocal } from './to-local.ts';
import { anchorOf, leadOf, moved } from './unit.ts';

/** Of own height: a muzzle lower than this is knelt to, and no hand comes higher than that. */
const LOW = 0.5;
const HIGHEST = 1.16;
/** Between the muzzle and who feeds it, in own heights; metres from the muzzle to the hand. */
const APART = 0.34;
const KNEELING = 0.3;
const OVERHEAD = 0.24;
const TRUNK = 0.5;
const BEFORE = 0.05;

/** The animal before the one who feeds it, the hand with the food under its muzzle. */
export function feedByHand(host: StagedUnit, animal: Performer, craft: Stagecraft): StagedUnit {
  const side = host.facing || 1;
  const tall = host.lead.height;
  const whole = craft.build(animal, { facing: -side as 1 | -1 });
  const mouth = anchorOf(leadOf(whole), ['mouth'], { x: 0, y: -100 * 0.7 * animal.height });
  const low = mouth.y < LOW * tall;
  // A trunk hangs down before the mouth.
  const own = (low ? KNEELING : mouth.y > 1.1 * tall ? OVERHEAD : APART) * tall;
  const apart = own + (animal.drawable?.id === 'elephant' ? TRUNK : 0);
  const placed = moved(whole, side * (apart + BEFORE) - mouth.x, 0, low ? -0.02 : 0.02);
  const hand = {
    x: side * own,
    y: Math.min(mouth.y - 0.04, HIGHEST * tall),
  };
  const at = toLocal(leadOf(host), hand);
  return withParts(redrawn(host, craft, { pose: low ? 'kneel' : 'reach', reach: { right: at } }), [placed]);
}
