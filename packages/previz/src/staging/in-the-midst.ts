/** Whoever does something that others only look on at or clap to is in their midst, and all of them are turned there. */
import type { Relation } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import { MANY } from './many.ts';
import type { Performer } from './performers.ts';

const WATCHES =
  /^(clap|applaud|cheer|watch|look|stare|gaze|gather|surround|listen|film|encourage|crowd|admire|congratulate)$/;
/** So do those who sing or stand there, while somebody does more than that. */
const ATTENDS = /^(sing|stand|wait|smile|laugh|celebrate|throw|dance)$/;

/** Entities that only look on, and the one or two they look at; null where there is none, or it is said how they stand. */
export interface Midst {
  readonly doers: readonly string[];
  /** Things of the doer, which stay with it. */
  readonly kit: readonly string[];
  readonly around: readonly string[];
}

const SAID = new Set<Relation['kind']>([
  'left-of',
  'right-of',
  'between',
  'behind',
  'in-front-of',
  'far-from',
  'around',
  'chasing',
  'pulling',
  'pushing',
]);

export function midstOf(shot: Shot, performers: readonly Performer[]): Midst | null {
  const people = performers.filter((p) => p.look !== null && p.index === 0);
  const few = people.filter((p) => p.entity.count < MANY);
  const watching = few.filter((p) => WATCHES.test(p.mention.verb ?? ''));
  const idle = few.filter((p) => ATTENDS.test(p.mention.verb ?? ''));
  const busy = people.filter((p) => !watching.includes(p) && !idle.includes(p));
  const looking = busy.length > 0 ? [...watching, ...idle] : watching;
  const doers = people.filter((p) => !looking.includes(p));
  const [doer] = doers;
  const count = looking.reduce((n, p) => n + p.entity.count, 0);
  if (!doer || doers.length > 1 || doer.entity.count > 1 || doer.mention.verb === null || count < 2)
    return null;
  if (shot.relations.some((r) => SAID.has(r.kind) && people.some((p) => p.entity.id === r.subject)))
    return null;
  const ids = doers.map((p) => p.entity.id);
  const own = shot.relations.filter((r) => ids.includes(r.subject)).map((r) => r.object);
  const onThem = shot.relations.filter((r) => own.includes(r.object) || own.includes(r.subject));
  const things = new Set(performers.filter((p) => p.look === null).map((p) => p.entity.id));
  const kit = [...new Set([...own, ...onThem.flatMap((r) => [r.subject, r.object])])].filter((t) =>
    things.has(t),
  );
  return { doers: ids, kit, around: looking.map((p) => p.entity.id) };
}

/** The order from left to right with the doer between those around it. */
export function inTheMidst(order: readonly string[], midst: Midst | null): readonly string[] {
  if (!midst || midst.around.length < 2) return order;
  const around = order.filter((id) => midst.around.includes(id));
  const middle = order.filter((id) => midst.doers.includes(id) || midst.kit.includes(id));
  const rest = order.filter((id) => !around.includes(id) && !middle.includes(id));
  const half = Math.ceil(around.length / 2);
  return [...around.slice(0, half), ...middle, ...around.slice(half), ...rest];
}

/** Those around it look there. */
export function turnedToMidst(performers: readonly Performer[], shot: Shot): readonly Performer[] {
  const midst = midstOf(shot, performers);
  if (!midst) return performers;
  return performers.map((p) =>
    midst.around.includes(p.entity.id) && p.mention.towards === null
      ? { ...p, mention: { ...p.mention, towards: { entity: midst.doers[0] as string } } }
      : p,
  );
}
