/** Where work on a bench is done: at a table that is named, over a counter that one stands behind. */
import type { Relation } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import { isTable } from './is-table.ts';
import type { Performer } from './performers.ts';

/** A table of wood or glass that is named, and that one is at, is the bench: the work is on it, and one stands. */
export function onNamedTable(
  { entity }: Performer,
  thing: Performer,
  shot: Shot,
  performers: readonly Performer[],
): Shot {
  const at = shot.relations.find(
    (r) =>
      /^(next-to|around)$/.test(r.kind) &&
      r.subject === entity.id &&
      performers.some((q) => q.entity.id === r.object && q !== thing && isTable(q)),
  );
  if (!at) return shot;
  const on: Relation = { kind: 'on', subject: thing.entity.id, object: at.object };
  return { ...shot, relations: [...shot.relations.filter((r) => r !== at), on] };
}

/** What somebody stands behind, a counter, is the bench. */
export const counterOf = ({ entity }: Performer, { relations }: Shot, performers: readonly Performer[]) =>
  performers.find(
    (q) =>
      isTable(q) &&
      relations.some((r) => r.kind === 'behind' && r.subject === entity.id && r.object === q.entity.id),
  );
/** True where a counter is before the doer. */
export const standsBehind = (doer: Performer, shot: Shot, performers: readonly Performer[]): boolean =>
  counterOf(doer, shot, performers) !== undefined;
