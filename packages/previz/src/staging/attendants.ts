/** Who waits on people at a table, or helps one with what lies on it, stands at it and does not sit down. */
import type { Relation } from '../model/script.ts';
import type { Frame } from './belonging-kit.ts';
import { isTable } from './is-table.ts';
import type { Performer } from './performers.ts';

const SERVES = /^(serve|pour|bring|refill|clear|wait|offer|give|hand|deliver|light)$/;
const SERVANTS = /waiter|waitress|server|butler|sommelier|maid|bartender|host|chef|cook|steward|servant/;
const HELPS = /^(help|assist|tutor|teach|guide|correct|explain|show|instruct|supervise|coach)$/;

/** True for who stands at a table where others sit. */
export const attends = (r: Relation, subject: Performer, table: Performer): boolean =>
  r.kind === 'next-to' &&
  subject.look !== null &&
  isTable(table) &&
  (HELPS.test(subject.mention.verb ?? '') || isServing(subject));

const isServing = ({ entity, mention }: Performer): boolean =>
  SERVES.test(mention.verb ?? '') && SERVANTS.test(`${entity.noun} ${entity.drawable}`);

/** Helps with what is done there; who teaches a class stands before it. */
const isHelping = ({ mention }: Performer, others: readonly Performer[]): boolean =>
  HELPS.test(mention.verb ?? '') && others.length === 1;

/** The frame with everyone who serves or helps at a table beside it. */
export function attended({ shot, performers }: Frame): Frame {
  const people = performers.filter((p) => p.look !== null);
  const table = performers.find(
    (q) => isTable(q) && shot.relations.some((r) => r.object === q.entity.id && r.kind === 'around'),
  );
  if (!table) return { shot, performers };
  const seat = table.entity.id;
  const seated = people.filter((p) => isAt(p, seat, shot.relations));
  const standing = people.filter(
    (p) =>
      p.index === 0 &&
      !isAt(p, seat, shot.relations) &&
      seated.length > 0 &&
      (isServing(p) || isHelping(p, seated)),
  );
  const ids = new Set(standing.map((p) => p.entity.id));
  const others = new Set(seated.map((p) => p.entity.id));
  if (ids.size === 0) return { shot, performers };
  return {
    shot: {
      ...shot,
      relations: [
        ...shot.relations.filter(
          (r) => !(ids.has(r.subject) && (r.object === seat || others.has(r.object)) && r.kind !== 'giving'),
        ),
        ...[...ids].map((subject): Relation => ({ kind: 'next-to', subject, object: seat })),
      ],
    },
    performers: performers.map((p) =>
      ids.has(p.entity.id) ? { ...p, mention: { ...p.mention, towards: null } } : p,
    ),
  };
}

const isAt = ({ entity }: Performer, table: string, relations: readonly Relation[]): boolean =>
  relations.some((r) => r.kind === 'around' && r.subject === entity.id && r.object === table);
