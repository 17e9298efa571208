/** Aircraft stand on the ground for those who stand by them; a car that is only seen stands behind whom a near frame is about. */
import type { Relation } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import type { Performer } from './performers.ts';

/** How people on their feet are at a machine. */
const AT: ReadonlySet<Relation['kind']> = new Set([
  'next-to',
  'left-of',
  'right-of',
  'in-front-of',
  'behind',
  'against',
  'touching',
  'under',
]);

/** Up there, or on the way. */
const ALOFT =
  /^(?:fly|soar|glide|hover|circle|land|rise|ascend|descend|pass|crash|fall|dive|float|swoop|take)$/;

const goalOf = ({ mention: { towards } }: Performer): string | null =>
  towards && typeof towards === 'object' ? towards.entity : null;

/** The performers, the aircraft that somebody is at or walks up to among them with their wheels on the ground. */
export function parked(performers: readonly Performer[], { relations }: Shot): readonly Performer[] {
  const goals = performers.filter((p) => p.look && /^(walk|run)$/.test(p.mention.pose ?? '')).map(goalOf);
  const afoot = new Set(performers.filter((p) => p.look && p.mention.pose !== 'fly').map((p) => p.entity.id));
  return performers.map((p) => {
    const { drawable, mention, entity } = p;
    if (drawable?.category !== 'vehicle' || drawable.placement !== 'sky') return p;
    if (mention.pose === 'fly' || ALOFT.test(mention.verb ?? '')) return p;
    const at = relations.some(
      (r) =>
        AT.has(r.kind) &&
        ((r.object === entity.id && afoot.has(r.subject)) ||
          (r.subject === entity.id && afoot.has(r.object))),
    );
    return at || goals.includes(entity.id) ? { ...p, drawable: { ...drawable, placement: 'floor' } } : p;
  });
}

const NEAR: ReadonlySet<Shot['size']> = new Set(['medium', 'medium-close', 'close-up']);
/** Lower than this, metres, a vehicle has room beside somebody. */
const ROOMY = 0.9;
const SEEN: ReadonlySet<Relation['kind']> = new Set(['looking-at', 'far-from']);

/** The performers, vehicles that nobody touches, rides or stands by in the background of a near frame of people. */
export function behindPeople(
  performers: readonly Performer[],
  { size, relations }: Shot,
): readonly Performer[] {
  if (!NEAR.has(size) || !performers.some((p) => p.look && p.focus)) return performers;
  return performers.map((p) => {
    const own = relations.filter((r) => [r.subject, r.object].includes(p.entity.id));
    const apart = own.length > 0 && own.every((r) => SEEN.has(r.kind));
    if (!apart || p.drawable?.category !== 'vehicle' || p.height < ROOMY || p.mention.depth) return p;
    return { ...p, focus: false, mention: { ...p.mention, depth: 'back' } };
  });
}
