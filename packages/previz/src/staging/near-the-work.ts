/** Small work seen whole figure is a dot in a room: where no size was asked for, the frame comes as near as hands and tool need. */

import type { PoseId } from '../model/figure.ts';
import type { ShotSize } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import { isAlive } from './beings.ts';
import { isAtThing } from './deed-ways.ts';
import type { Performer } from './performers.ts';

/** Done with what fits the hands, or to one's own head and clothes: to the waist. */
const IN_HAND: ReadonlySet<PoseId> = new Set([
  'handiwork',
  'tear',
  'tie',
  'don',
  'don-hat',
  'don-glove',
  'don-glasses',
  'don-earring',
  'don-necklace',
  'cover-mouth',
  'snap',
  'bite-nails',
  'hush',
  'blow-kiss',
  'groom',
  'scratch-head',
  'check-watch',
]);

/** Larger than this, metres, what is worked at needs the room of a whole figure. */
const SMALL = 0.6;

const sizeFor = (doer: Performer, thing: Performer | undefined, pose: PoseId | null): ShotSize | null => {
  if (thing && thing.height > SMALL) return null;
  if (doer.deed && /^(bench|wall)$/.test(doer.deed.way)) return 'medium-wide';
  if (doer.deed && isAtThing(doer.deed)) return null;
  return pose && IN_HAND.has(pose) ? 'medium' : null;
};

/** As tall as oneself, what is worked at is in no portrait of who does it. */
const TALL = 1.2;
const PORTRAITS: ReadonlySet<ShotSize> = new Set(['medium-close', 'close-up']);

const isTooNear = (shot: Shot, performers: readonly Performer[]): boolean =>
  !shot.sizeSaid &&
  PORTRAITS.has(shot.size) &&
  performers.some(
    (p) =>
      p.deed?.way === 'at' &&
      performers.some((q) => q.entity.id === p.deed?.thing && !q.look && q.height > TALL),
  );

/** The shot from as near as the one person's work in it is seen. */
export function nearTheWork(shot: Shot, performers: readonly Performer[]): Shot {
  if (isTooNear(shot, performers)) return { ...shot, size: 'medium-wide' };
  const snaps = shot.size === 'medium-close' && performers.some((p) => p.mention.pose === 'snap');
  if (shot.sizeSaid || !(snaps || /^(full|medium-wide)$/.test(shot.size)) || shot.angle !== 'eye')
    return shot;
  const [doer, ...others] = performers.filter(isAlive);
  if (!doer?.look || others.length > 0) return shot;
  const thing = performers.find((p) => p.entity.id === doer.deed?.thing);
  const size = sizeFor(doer, thing, doer.deed?.pose ?? doer.mention.pose);
  const bulky = performers.some(
    (p) => p !== doer && p !== thing && p.height > SMALL && p.drawable && p.drawable.category !== 'clothing',
  );
  return size && !bulky ? { ...shot, size } : shot;
}
