import type { PoseId } from '../model/figure.ts';
import type { Performer } from './performers.ts';
import { withParts } from './redraw.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { anchorOf, leadOf, moved } from './unit.ts';

/** Metres between two who share a boat, and by which they are farther than its near side. */
const APART = 0.75;
const FARTHER = 0.02;

const STANDING = new Set<PoseId | null>(['stand', 'point', 'wave', 'look-up', 'fight', 'aim', 'cheer']);

/** People in an open boat: the near side hides their legs. */
export function embark(boat: StagedUnit, crew: readonly Performer[], craft: Stagecraft): StagedUnit {
  const lead = leadOf(boat);
  const { bounds: b } = lead.drawing;
  const facing = boat.facing || 1;
  const seat = anchorOf(lead, ['seat', 'saddle'], { x: b.x + b.width / 2, y: b.y * 0.35 });
  return withParts(
    boat,
    crew.map((p, i) => {
      const sits = !STANDING.has(p.mention.pose);
      const unit = craft.build(p, sits ? { facing, seatHeight: 30, pose: sittingPose(p) } : { facing });
      const hips = anchorOf(leadOf(unit), [sits ? 'seat' : 'knee'], { x: 0, y: -40 });
      const x = seat.x + (i - (crew.length - 1) / 2) * APART * -facing - hips.x;
      return moved(unit, x, seat.y - hips.y, FARTHER);
    }),
  );
}

const sittingPose = ({ mention: { pose } }: Performer): PoseId =>
  pose === null || pose === 'ride' ? 'sit' : pose;
