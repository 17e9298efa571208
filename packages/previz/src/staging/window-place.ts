import type { Relation } from '../model/script.ts';
import type { SetDesign } from '../model/set.ts';
import type { Performer } from './performers.ts';

const isWindow = (p: Performer): boolean => p.drawable?.id === 'window';

/** Windows of a vehicle or a house that is in the frame, or of the place, are not things of their own. */
export function withoutWindows(
  performers: readonly Performer[],
  set: SetDesign,
  relations: readonly Relation[],
): readonly Performer[] {
  const others = performers.filter((p) => !isWindow(p));
  if (others.length === 0 && performers.every(isPlain) && relations.length === 0 && hasPane(set)) return [];
  const owned = others.some((p) => p.drawable?.category === 'vehicle' || p.drawable?.category === 'building');
  const windowed = WINDOWED.has(set.setting) && others.some((p) => p.look !== null);
  // Out of doors there is no wall to look out of.
  const outside = !set.indoor && others.some((p) => p.look !== null && LOOKS_OUT.test(p.mention.verb ?? ''));
  const shown =
    others.some((p) => p.look !== null) &&
    OWN_WINDOWS.has(set.setting) &&
    !usesWindow(performers, relations) &&
    hasPane(set);
  // What is seen through its panes needs them.
  const seenIn = relations.some(
    (r) => r.kind === 'behind' && performers.some((p) => isWindow(p) && p.entity.id === r.object),
  );
  if (seenIn) return performers;
  return others.length > 0 && (owned || windowed || outside || shown) ? others : performers;
}

/** A window of which no more is said than that the room has it. */
const isPlain = ({ entity: { traits }, mention: { conditions = [] } }: Performer): boolean =>
  !traits.broken && traits.size === null && traits.colours.length === 0 && conditions.length === 0;

/** Somebody looks or climbs through it, sits at it, hangs something on it. */
const usesWindow = (performers: readonly Performer[], relations: readonly Relation[]): boolean => {
  const windows = new Set(performers.filter(isWindow).map((p) => p.entity.id));
  return relations.some(
    (r) => windows.has(r.object) || (windows.has(r.subject) && r.kind !== 'behind' && r.kind !== 'in'),
  );
};

/** The place has windows of its own, in the wall that is looked at: those of a hall are tall, those of a cell barred. */
const hasPane = (set: SetDesign): boolean =>
  set.indoor && set.pieces.some((p) => p.kind === 'face' && p.pane === true && (p.normal?.z ?? 0) < -0.5);

const OWN_WINDOWS = new Set([
  'throne-room',
  'prison',
  'church',
  'cathedral',
  'castle',
  'attic',
  'barn',
  'tower-room',
  'dance-studio',
  'conference-room',
  'library',
  'museum',
  'factory',
  'warehouse',
  'ballroom',
  'greenhouse',
  'airport-hall',
  'gym',
  'sports-hall',
  'bakery',
  'laundromat',
  'mosque',
]);

const LOOKS_OUT = /^(look|stare|gaze|watch|peer|peek|sit|wait)$/;

/** Places whose walls are all windows. */
const WINDOWED = new Set([
  'train-interior',
  'window-seat',
  'plane-window',
  'plane-interior',
  'bus-interior',
  'subway-car',
  'cockpit',
  'elevator',
  'car-interior',
  'back-seat',
  'spaceship',
  'submarine-interior',
]);

/** Who looks out of a window, or stands at one, has it on the wall before them. */
export const atWindow = (r: Relation, performers: readonly Performer[]): boolean =>
  r.kind !== 'behind' &&
  performers.some((p) => isWindow(p) && p.entity.id === r.object) &&
  performers.some((p) => p.look !== null && p.entity.id === r.subject);
