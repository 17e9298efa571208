/** Who finds something in a box, a bin or a drawer is bent over it, hands at its rim, and startled. */
import type { Relation } from '../model/script.ts';
import type { Frame } from './belonging-kit.ts';
import type { Performer } from './performers.ts';

const FINDS = /^(?:find|discover|notice|spot|uncover)$/;
/** Lower than this, metres, one looks down into it. */
const LOOKED_INTO = 1.3;

const holds = (p: Performer | undefined): boolean =>
  p?.drawable?.kind === 'thing' &&
  p.height < LOOKED_INTO &&
  p.entity.count === 1 &&
  /household|container|furniture|clothing|tool|kitchen|office/.test(p.drawable.category) &&
  !/bed|chair|sofa|couch|bench|table|nest|mirror/.test(p.drawable.id);

export function foundInside({ shot, performers }: Frame): Frame {
  const by = (id: string) => performers.find((p) => p.entity.id === id);
  const finds = shot.relations.flatMap((r) => {
    const finder = by(r.subject);
    const within = shot.relations.find((q) => q.kind === 'in' && q.subject === r.object);
    const ready = finder?.look && /^(?:stand|reach)?$/.test(finder.mention.pose ?? '');
    const found = r.kind === 'looking-at' && FINDS.test(finder?.mention.verb ?? '');
    return ready && found && within && holds(by(within.object)) ? [{ r, host: within.object }] : [];
  });
  if (finds.length === 0) return { shot, performers };
  const into = (r: Relation): Relation => {
    const find = finds.find((f) => f.r === r);
    return find ? { ...r, object: find.host } : r;
  };
  return {
    shot: { ...shot, relations: shot.relations.map(into) },
    performers: performers.map((p) =>
      finds.some((f) => f.r.subject === p.entity.id)
        ? { ...p, mention: { ...p.mention, pose: 'look-into', mood: p.mention.mood ?? 'surprised' } }
        : p,
    ),
  };
}
