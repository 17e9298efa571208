/** Who washes somebody in a tub kneels at it, the sponge at whoever is in it. */
import type { Relation } from '../model/script.ts';
import { isAlive } from './beings.ts';
import type { Deed } from './deed-ways.ts';
import type { Performer } from './performers.ts';
import type { InUse } from './take-up-deed.ts';

const TUBS = /^(bathtub|tub|wash-tub|washtub|bucket|dish-tub|sink|paddling-pool|basin|.*tub)$/;

/** The shot with the doer at the tub; null where nobody is washed in one. */
export function bathed(doer: Performer, { shot, performers }: InUse): InUse | null {
  if (!/^(wash|bathe|rinse|scrub|soap|shampoo|clean)$/.test(doer.mention.verb ?? '')) return null;
  const own = doer.entity.id;
  const tub = performers.find((q) => q.look === null && TUBS.test(q.drawable?.id ?? ''));
  const inTub = (r: Relation) => r.kind === 'in' && r.object === tub?.entity.id;
  const washed = performers.find(
    (q) =>
      q.entity.id !== own && isAlive(q) && shot.relations.some((r) => inTub(r) && r.subject === q.entity.id),
  );
  if (!tub || !washed) return null;
  const deed: Deed = { way: 'by', thing: null, tools: ['sponge'], pose: null };
  return {
    shot: {
      ...shot,
      relations: [
        ...shot.relations.filter(
          (r) => r.subject !== own || (r.object !== washed.entity.id && r.object !== tub.entity.id),
        ),
        { kind: 'touching', subject: own, object: tub.entity.id },
      ],
    },
    performers: performers.map((q) =>
      q === doer ? { ...q, deed, mention: { ...q.mention, pose: null } } : q,
    ),
  };
}
