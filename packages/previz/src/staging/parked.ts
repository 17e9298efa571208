/** Aircraft stand on the ground for those who stand by them. */
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

/** The performers, the aircraft that somebody is at among them with their wheels on the ground. */
export function parked(performers: readonly Performer[], { relations }: Shot): readonly Performer[] {
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
    return at ? { ...p, drawable: { ...drawable, placement: 'floor' } } : p;
  });
}
