/** Who has collapsed while others come running lies on the ground, and they run to where that is. */
import type { Performer } from './performers.ts';
import type { InUse } from './take-up-deed.ts';

const COLLAPSES = /^(collapse|faint|pass|keel|swoon)$/;
const HURRIES = /^(rush|run|hurry|sprint|dash|race|help|assist|come)$/;

/** One that is down, and one that comes to its help. */
const isDown = ({ look, mention: m, entity }: Performer): boolean =>
  look !== null &&
  entity.count === 1 &&
  COLLAPSES.test(m.verb ?? '') &&
  /^(fall|faint|lie)$/.test(m.pose ?? '');

/** The shot with the one on its back and the others turned to it; null where nobody comes. */
export function toTheFallen(doer: Performer, { shot, performers }: InUse): InUse | null {
  const down = doer.entity.id;
  const comes = ({ look, mention: m, entity }: Performer): boolean =>
    look !== null &&
    entity.id !== down &&
    HURRIES.test(m.verb ?? '') &&
    (m.pose === null || /^(run|walk|stand|reach|push)$/.test(m.pose)) &&
    (m.towards === null || (typeof m.towards === 'object' && m.towards.entity === down)) &&
    !shot.relations.some((r) => r.subject === entity.id && /^(chasing|far-from)$/.test(r.kind));
  if (!isDown(doer) || !performers.some(comes)) return null;
  return {
    shot,
    performers: performers.map((q): Performer => {
      if (q.entity.id === down) return { ...q, mention: { ...q.mention, pose: 'lie', verb: 'lie' } };
      if (!comes(q)) return q;
      return { ...q, mention: { ...q.mention, pose: 'run', towards: { entity: down } } };
    }),
  };
}
