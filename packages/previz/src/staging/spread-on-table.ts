/** What is spread on a table: where those who are at it stand. */
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
