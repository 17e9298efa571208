/** Things of very different size are seen as a lens sees them: the small ones near the camera, the large ones farther off. */
import type { Relation } from '../model/script.ts';
import type { SetDesign } from '../model/set.ts';
import type { Shot } from '../model/shot.ts';
import { isTabletop } from '../sets/index.ts';
import type { Attachments } from './attachments.ts';
import { driftOf } from './drifts.ts';
import { foregroundOf } from './foreground.ts';
import { MANY } from './many.ts';
import { isAirborne } from './off-the-ground.ts';
import type { Performer } from './performers.ts';
import { contrasts } from './said-sizes.ts';
import { visualSize } from './visual-size.ts';

/** Where what is near lies in the picture: beside the far ones, before them, under them or over them. */
export type NearSide = 'beside' | 'before' | 'below' | 'above';

/** What is near stands on the ground or on a ledge that runs along the frame's foot, or hangs from a beam at its head. */
export type NearOn = 'ground' | 'ledge' | 'beam';

export interface NearPlan {
  /** Individuals that are near. */
  readonly ids: ReadonlySet<string>;
  readonly side: NearSide;
  readonly on: NearOn;
  /** Said to be in the foreground: the others are as they would be without. */
  readonly foreground?: true;
}

/** The largest is so many times as large as what is seen near; over and under each other, less is enough. */
const FAR_LARGER = 2.9;
const FAR_LARGER_OVER = 1.25;
/** Higher than this, metres, nothing stands on a ledge; heavier things than this do not hang. */
const MOST_ON_LEDGE = 0.8;
const MOST_HUNG = 0.75;
/** Animals smaller than this, metres, sit on a ledge too. */
const PERCHES = 0.3;

const SIDES: Partial<Record<Relation['kind'], NearSide>> = {
  'left-of': 'beside',
  'right-of': 'beside',
  'next-to': 'beside',
};

/** Sizes that show the whole of everything. */
const WHOLE: ReadonlySet<Shot['size']> = new Set(['wide', 'full', 'medium-wide', 'medium', 'insert']);

/** Who is seen near, and where; null when all stand on one plane. */
export function nearPlan(
  performers: readonly Performer[],
  attachments: Attachments,
  shot: Shot,
  set: SetDesign,
): NearPlan | null {
  const fore = set.air === 'air' && shot.angle === 'eye' ? foregroundOf(performers, attachments, shot) : null;
  if (fore) return { ids: fore, side: 'before', on: 'ledge', foreground: true };
  const free = performers.filter((p) => p.focus);
  if (free.length < 2 || free.length !== performers.length || free.length >= MANY) return null;
  if (set.air !== 'air' || isTabletop(set.setting) || set.setting === 'studio') return null;
  if (shot.angle !== 'eye' || !WHOLE.has(shot.size) || free.some((p) => !isStill(p))) return null;
  const over = [...attachments.values()].find((a) => a.grip === 'above');
  if (over) return attachments.size === 1 && free.length === 2 ? overAndUnder(free, over.host, set) : null;
  const standing = free.filter((p) => !isAirborne(p));
  if (attachments.size > 0 || standing.length < 2 || free.some((p) => p.drawable?.placement === 'wall'))
    return null;
  return sideBySide(standing, shot.relations);
}

const isStill = (p: Performer): boolean =>
  p.drawable !== null &&
  p.look === null &&
  p.mention.verb === null &&
  p.mention.pose === null &&
  p.drawable.placement !== 'ceiling' &&
  driftOf(p) === null;

function sideBySide(free: readonly Performer[], relations: readonly Relation[]): NearPlan | null {
  const largest = Math.max(...free.map(visualSize));
  const near = free.filter((p) => largest > FAR_LARGER * visualSize(p));
  // A tiny car beside an enormous apple: no distance explains that, so there is none.
  if (near.length === 0 || contrasts(free)) return null;
  const ids = new Set(near.map((p) => p.id));
  const sides = relations.map((r) => sideOf(r, near));
  if (sides.includes(null)) return null;
  return { ids, side: sides.includes('before') ? 'before' : 'beside', on: standOf(near) };
}

/** Null where a relation does not let its small one come near. */
function sideOf(r: Relation, near: readonly Performer[]): NearSide | null {
  const isNear = (entity: string) => near.some((p) => p.entity.id === entity);
  if (r.kind === 'in-front-of') return isNear(r.subject) && !isNear(r.object) ? 'before' : null;
  if (r.kind === 'behind') return isNear(r.object) && !isNear(r.subject) ? 'before' : null;
  return SIDES[r.kind] ?? null;
}

function overAndUnder(free: readonly Performer[], host: string, set: SetDesign): NearPlan | null {
  const under = free.find((p) => p.id === host);
  const over = free.find((p) => p.id !== host);
  if (!under || !over) return null;
  const ratio = visualSize(over) / visualSize(under);
  const light = over.drawable?.kind === 'thing' && over.height < MOST_HUNG;
  if (!set.indoor && light && ratio < 1 / FAR_LARGER_OVER)
    return { ids: new Set([over.id]), side: 'above', on: 'beam' };
  if (set.indoor && ratio < FAR_LARGER_OVER) return null;
  return { ids: new Set([under.id]), side: 'below', on: standOf([under]) };
}

const standOf = (near: readonly Performer[]): NearOn =>
  near.every((p) => p.height < MOST_ON_LEDGE) && near.some(isSmallWare) ? 'ledge' : 'ground';

const isSmallWare = (p: Performer): boolean =>
  p.drawable?.kind === 'animal' ? p.height < PERCHES : p.drawable?.placement === 'surface';
