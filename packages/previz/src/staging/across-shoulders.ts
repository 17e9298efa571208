/** A lamb or a calf across both shoulders behind the neck, held by its legs. */
import type { Performer } from './performers.ts';
import { redrawn, withParts } from './redraw.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { toLocal } from './to-local.ts';
import { anchorOf, heightOf, leadOf, lifted, middleOf, moved, resized, widthOf } from './unit.ts';

/** Of the bearer's height: how long it is there at the most, and how far its belly is under the shoulders. */
const LONG = 0.52;
const LOW = 0.035;
/** Depth, metres, by which it is behind the head. */
const FARTHER = 0.02;
/** Of its length from its middle, and of the bearer's height under the shoulders: where the hands have its legs. */
const LEGS = 0.3;
const HELD = 0.1;

/** What has four legs and a long back is borne so; a bird or a squirrel sits on one shoulder. */
export const goesAcross = ({ drawable, height }: Performer): boolean =>
  drawable?.kind === 'animal' &&
  drawable.poses.includes('lie') &&
  drawable.poses.includes('run') &&
  height > 0.3;

export function acrossShoulders(host: StagedUnit, guest: Performer, craft: Stagecraft): StagedUnit {
  const side = (host.facing || 1) as 1 | -1;
  const lead = leadOf(host);
  const tall = host.lead.height;
  const built = craft.build({ ...guest, mention: { ...guest.mention, pose: 'lie' } }, { facing: side });
  const k = Math.min(1, (LONG * tall) / widthOf(built.extent));
  const unit = { ...built, ...resized(built, k) };
  const [right, left] = [
    anchorOf(lead, ['shoulder.right'], { x: 0, y: -138 }),
    anchorOf(lead, ['shoulder.left'], { x: 0, y: -138 }),
  ];
  const [x, y] = [(right.x + left.x) / 2, Math.max(right.y, left.y)];
  const put = moved(unit, x - middleOf(unit.extent), y - LOW * tall - unit.extent.bottom, FARTHER);
  const borne = lifted(put);
  const out = LEGS * Math.min(widthOf(unit.extent), 0.4 * tall);
  const hand = (at: 1 | -1) =>
    toLocal(lead, { x: x + at * side * out, y: y - HELD * tall + 0.2 * heightOf(unit.extent) });
  const pose = host.lead.mention.pose === 'walk' ? 'walk' : 'stand';
  return withParts(redrawn(host, craft, { pose, reach: { right: hand(-1), left: hand(1) } }), [borne]);
}
