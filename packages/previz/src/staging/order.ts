import type { Relation } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import { sceneDirection } from './direction.ts';
import { inTheMidst, midstOf } from './in-the-midst.ts';
import type { Performer } from './performers.ts';

/**
 * Place of every individual, from left to right. Whoever stands between several of one kind stands in the middle of them.
 */
export function placesOf(
  shot: Shot,
  performers: readonly Performer[],
): (entity: string, index: number) => number {
  const midst = midstOf(shot, performers);
  const order = inTheMidst(orderOf(shot, performers), midst);
  const amid = new Map<string, string>([
    ...(midst && midst.around.length === 1
      ? [...midst.doers, ...midst.kit].map((id) => [id, midst.around[0] as string] as const)
      : []),
    ...shot.relations.flatMap((r) =>
      r.kind === 'between' && (r.second === undefined || r.second === r.object)
        ? [[r.subject, r.object] as const]
        : [],
    ),
  ]);
  // Several around a fire sit on either side of it.
  const about = new Map(
    shot.relations.flatMap((r) => (r.kind === 'around' ? [[r.subject, r.object] as const] : [])),
  );
  const inRow = new Map(
    performers.flatMap((p) => (p.entity.inRow ? [[p.entity.id, p.entity.inRow] as const] : [])),
  );
  return (entity, index) => {
    const own = inRow.get(entity);
    if (own && order.includes(own.of)) return order.indexOf(own.of) * 100 + own.place - 0.5 + 0.01 * index;
    const middle = about.get(entity);
    const many = performers.filter((p) => p.entity.id === entity).length;
    if (middle !== undefined && many > 1 && performers.filter((p) => p.entity.id === middle).length === 1)
      return order.indexOf(middle) * 100 + (index < many / 2 ? index - many : index);
    const around = amid.get(entity);
    if (around === undefined) return order.indexOf(entity) * 100 + index;
    const count = performers.filter((p) => p.entity.id === around).length;
    return order.indexOf(around) * 100 + (count - 1) / 2 + 0.01 * (index + 1);
  };
}

/** `before` stands left of `after`: entity ids. */
interface Edge {
  readonly before: string;
  readonly after: string;
}

/** Entity ids from left to right: what relations ask, else the same side as in the scene's other frames. */
function orderOf(shot: Shot, performers: readonly Performer[]): string[] {
  const present = [...new Set(performers.map((p) => p.entity.id))].sort(byNumber);
  const line = shot.lineUp ?? [];
  // What nobody named stands by the one who needs it: "e1-horse" by e1.
  const lined = line.flatMap((id) => [id, ...present.filter((p) => p.startsWith(`${id}-`))]);
  const named = [...lined, ...present.filter((id) => !lined.includes(id))];
  const direction = sceneDirection(shot);
  const base = beside(direction > 0 ? named : named.reverse(), shot);
  return sorted(base, edgesOf(shot, base, direction));
}

const NEIGHBOURS = new Set<Relation['kind']>([
  'fighting',
  'hugging',
  'talking-to',
  'giving',
  'looking-at',
  'touching',
  'feeding',
  'chasing',
]);

/** Nobody stands between those who deal with each other; those of the line-up stand where the whole story has them. */
function beside(order: readonly string[], shot: Shot): string[] {
  const line = new Set(shot.lineUp);
  let out = [...order];
  for (const r of shot.relations) {
    const other = r.kind === 'giving' ? (r.second ?? r.object) : r.object;
    if (!NEIGHBOURS.has(r.kind) || other === r.subject || !out.includes(other) || !out.includes(r.subject))
      continue;
    if (line.has(r.subject) && line.has(other)) continue;
    const after = out.indexOf(other) > out.indexOf(r.subject);
    out = out.filter((id) => id !== other);
    out.splice(out.indexOf(r.subject) + (after ? 1 : 0), 0, other);
  }
  return out;
}

const byNumber = (a: string, b: string) => Number(a.slice(1)) - Number(b.slice(1)) || (a < b ? -1 : 1);

function edgesOf(shot: Shot, base: readonly string[], direction: 1 | -1): Edge[] {
  return shot.relations.flatMap((r): Edge[] => {
    const leads: Edge = direction > 0 ? edge(r.object, r.subject) : edge(r.subject, r.object);
    const follows: Edge = direction > 0 ? edge(r.subject, r.object) : edge(r.object, r.subject);
    if (shot.lineUp && MOVING.has(r.kind)) return [];
    switch (r.kind) {
      case 'left-of':
        return [edge(r.subject, r.object)];
      case 'right-of':
        return [edge(r.object, r.subject)];
      case 'between':
        return r.second === undefined || r.second === r.object
          ? []
          : between(base, r.subject, r.object, r.second);
      case 'chasing':
      case 'pushing':
      case 'looking-at':
        return [follows];
      case 'pulling':
      case 'leading':
        return [leads];
      // What is behind who runs, or run away from, is where they come from.
      case 'behind':
        return runs(r.object, shot) ? [follows] : [];
      case 'far-from':
        return runs(r.subject, shot) ? [leads] : [];
      default:
        return [];
    }
  });
}

const runs = (id: string, { mentions }: Shot): boolean =>
  mentions.some((m) => m.entity === id && /^(run|flee)$/.test(m.pose ?? ''));

/** The line-up of the whole story has them. */
const MOVING = new Set<Relation['kind']>(['chasing', 'pushing', 'looking-at', 'pulling', 'leading']);

const edge = (before: string, after: string): Edge => ({ before, after });

function between(base: readonly string[], middle: string, a: string, b: string): Edge[] {
  const [first, last] = base.indexOf(a) <= base.indexOf(b) ? [a, b] : [b, a];
  return [edge(first, middle), edge(middle, last)];
}

/** Topological order that keeps to `base` where it is free; contradictions fall back to `base`. */
function sorted(base: readonly string[], edges: readonly Edge[]): string[] {
  const left = [...base];
  const out: string[] = [];
  while (left.length > 0) {
    const free = left.findIndex(
      (id) => !edges.some((e) => e.after === id && e.before !== id && left.includes(e.before)),
    );
    out.push(...left.splice(Math.max(0, free), 1));
  }
  return out;
}
