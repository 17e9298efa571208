import type { Entity, Relation } from '../model/script.ts';

/**
 * Everyone and everything of a story from back to front in the way its scenes run, decided once, so that nobody changes
 * sides from frame to frame: who chases or pushes is behind, who pulls or leads in front, else the order of mention.
 */
export function lineUpOf(entities: readonly Entity[], relations: readonly Relation[]): string[] {
  const behind = relations.flatMap((r): (readonly [string, string])[] =>
    PURSUES.has(r.kind) ? [[r.subject, r.object]] : LEADS.has(r.kind) ? [[r.object, r.subject]] : [],
  );
  const left = entities.map((e) => e.id);
  const out: string[] = [];
  while (left.length > 0) {
    const free = left.findIndex((id) => !behind.some(([a, b]) => b === id && a !== id && left.includes(a)));
    out.push(...left.splice(Math.max(0, free), 1));
  }
  return out;
}

const PURSUES: ReadonlySet<Relation['kind']> = new Set(['chasing', 'pushing']);
const LEADS: ReadonlySet<Relation['kind']> = new Set(['pulling', 'leading']);
