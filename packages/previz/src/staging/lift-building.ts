/** A building that a giant tears off the ground: over the head, both hands under it. */
import type { Performer } from './performers.ts';
import { redrawn, withParts } from './redraw.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { toLocal } from './to-local.ts';
import { anchorOf, heightOf, leadOf, lifted, middleOf, moved, resized, widthOf } from './unit.ts';
import { unroofed } from './unroof.ts';

/** Of the giant's height: how high and how wide it is at most, and how far apart the hands are under it. */
const HIGH = 0.78;
const WIDE = 0.8;
const APART = 0.14;
const NEARER = -0.02;

export function liftBuilding(host: StagedUnit, guests: readonly Performer[], craft: Stagecraft): StagedUnit {
  const [load] = guests;
  if (!load) return host;
  if (host.lead.mention.verb === 'unroof') return unroofed(host, load, craft);
  const tall = host.lead.height;
  const lead = leadOf(host);
  const crown = anchorOf(lead, ['head.top'], { x: 0, y: -172 });
  const built = craft.build(load);
  const k = Math.min((HIGH * tall) / heightOf(built.extent), (WIDE * tall) / widthOf(built.extent));
  const sized = resized(built, k);
  const base = crown.y + 0.1 * tall;
  const up = moved(sized, crown.x - middleOf(sized.extent), base - sized.extent.bottom, NEARER);
  const hand = (side: 1 | -1) => toLocal(lead, { x: crown.x + side * APART * tall, y: base });
  const near = host.facing || 1;
  const reach = { right: hand(-near as 1 | -1), left: hand(near) };
  return withParts(redrawn(host, craft, { pose: 'cheer', view: 'three-quarter', reach }), [lifted(up)]);
}
