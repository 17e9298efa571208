/** Who rides across the frame is followed by the camera: the place streaks by behind. */
import type { SetDesign } from '../model/set.ts';
import type { Shot } from '../model/shot.ts';
import { goesDownhill } from './downhill.ts';
import type { Performer } from './performers.ts';

const SEEN: ReadonlySet<Shot['size']> = new Set(['wide', 'full', 'medium-wide', 'medium', 'medium-close']);

/** How fast a ride is, as the part of the frame's width that the place streaks. */
const RIDES: readonly (readonly [ride: RegExp, streak: number])[] = [
  [/^(?:motorcycle|motor-scooter|scooter|racing-motorcycle|dirt-bike|moped)/, 0.03],
  [/^(?:bicycle|tricycle|kick-scooter|skateboard)/, 0.018],
];
const FAST = /^(?:race|speed|chase|flee|escape|rush|roar|hurtle|zoom|bolt|pursue|accelerate|sprint)$/;
const SLOW =
  /^(?:stop|park|wait|rest|stand|mount|dismount|push|repair|fix|learn|teach|fall|crash|jump|balance)$/;
const DOWNHILL = 0.016;
/** Fast ones streak this many times as much. */
const FASTER = 1.7;

/** The part of the frame's width that what stands streaks by; 0 where the camera stands still. */
export function panOf(shot: Shot, set: SetDesign, performers: readonly Performer[]): number {
  if (!SEEN.has(shot.size) || set.indoor || set.stage.water !== null || shot.angle === 'birds-eye') return 0;
  // What one looks through stands still, and would streak with the place.
  if (shot.through) return 0;
  if (performers.some((p) => p.focus && goesDownhill(p))) return DOWNHILL;
  const riders = performers.filter((p) => p.look && p.mention.pose === 'ride' && p.mention.towards === null);
  const [rider] = riders;
  if (!rider || riders.some((p) => SLOW.test(p.mention.verb ?? ''))) return 0;
  // Who stands and looks on would fly past.
  if (performers.some((p) => p.look && !riders.includes(p) && p.focus)) return 0;
  const mount = performers.find((p) =>
    shot.relations.some(
      (r) => r.subject === rider.entity.id && r.object === p.entity.id && r.kind === 'riding',
    ),
  );
  const ride = RIDES.find(([id]) => id.test(mount?.drawable?.id ?? ''));
  const fast =
    riders.some((p) => FAST.test(p.mention.verb ?? '')) || shot.relations.some((r) => r.kind === 'chasing');
  return ride ? ride[1] * (fast ? FASTER : 1) : 0;
}
