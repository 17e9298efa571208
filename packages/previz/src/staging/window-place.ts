import type { Relation } from '../model/script.ts';
import type { SetDesign } from '../model/set.ts';
import type { Performer } from './performers.ts';

const isWindow = (p: Performer): boolean => p.drawable?.id === 'window';

/** Windows of a vehicle or a house that is in the frame, or of the place, are not things of their own. */
export function withoutWindows(performers: readonly Performer[], set: SetDesign): readonly Performer[] {
  const others = performers.filter((p) => !isWindow(p));
  const owned = others.some((p) => p.drawable?.category === 'vehicle' || p.drawable?.category === 'building');
  const windowed = WINDOWED.has(set.setting) && others.some((p) => p.look !== null);
  // Out of doors there is no wall to look out of.
  const outside = !set.indoor && others.some((p) => p.look !== null && LOOKS_OUT.test(p.mention.verb ?? ''));
  return others.length > 0 && (owned || windowed || outside) ? others : performers;
}

const LOOKS_OUT = /^(look|stare|gaze|watch|peer|peek|sit|wait)$/;

/** Places whose walls are all windows. */
const WINDOWED = new Set([
  'train-interior',
  'plane-interior',
  'bus-interior',
  'subway-car',
  'cockpit',
  'elevator',
  'car-interior',
]);

/** Who looks out of a window, or stands at one, has it on the wall before them. */
export const atWindow = (r: Relation, performers: readonly Performer[]): boolean =>
  performers.some((p) => isWindow(p) && p.entity.id === r.object) &&
  performers.some((p) => p.look !== null && p.entity.id === r.subject);
