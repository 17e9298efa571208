/** What is spread on a table, and what is loaded into a vehicle: where those who are at it stand. */
import { isTable } from './is-table.ts';
import type { Performer } from './performers.ts';
import type { InUse } from './take-up-deed.ts';

const STUDIES =
  /^(study|examine|plan|discuss|look|check|point|read|inspect|review|draw|sketch|mark|consult)$/;

/** What is spread on a table is in nobody's hands: those who study it stand about the table. */
export function overTable(doer: Performer, { shot, performers }: InUse): InUse | null {
  const one = doer.entity.id;
  const spread = shot.relations.find(
    (r) =>
      r.kind === 'on' &&
      performers.some((q) => q.entity.id === r.object && isTable(q)) &&
      shot.relations.some((q) => q.kind === 'holding' && q.subject === one && q.object === r.subject),
  );
  if (!spread || !STUDIES.test(doer.mention.verb ?? '')) return null;
  return {
    shot: {
      ...shot,
      relations: [
        ...shot.relations.filter((r) => !(r.subject === one && r.object === spread.subject)),
        { kind: 'around', subject: one, object: spread.object },
      ],
    },
    performers: performers.map((q) =>
      q.entity.id === one && q.mention.pose !== 'sit'
        ? { ...q, mention: { ...q.mention, pose: 'look-down' as const } }
        : q,
    ),
  };
}

/** Metres; what is larger nobody carries in the arms. */
const MOST_CARRIED = 0.8;

/** What is loaded into a van is on its way there in somebody's arms. */
export function loading(doer: Performer, { shot, performers }: InUse): InUse | null {
  const by = (id: string) => performers.find((q) => q.entity.id === id);
  const one = doer.entity.id;
  const put = shot.relations.find(
    (r) =>
      /^(in|on)$/.test(r.kind) &&
      by(r.object)?.drawable?.category === 'vehicle' &&
      by(r.subject)?.look === null &&
      (by(r.subject)?.height ?? 9) < MOST_CARRIED,
  );
  if (!put || !/^(load|unload)$/.test(doer.mention.verb ?? '')) return null;
  return {
    shot: {
      ...shot,
      relations: [
        ...shot.relations.filter((r) => r !== put && !(r.subject === one && r.object === put.object)),
        { kind: 'holding', subject: one, object: put.subject },
        { kind: 'next-to', subject: one, object: put.object },
      ],
    },
    performers: performers.map((q) =>
      q.entity.id === one
        ? {
            ...q,
            mention: { ...q.mention, pose: 'walk' as const, verb: 'carry', towards: { entity: put.object } },
          }
        : q,
    ),
  };
}
