import type { Mention, Relation } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import { createRng } from '../random/rng.ts';
import type { Performer } from './performers.ts';

/** Where someone looks or heads on screen: −1 left, 1 right, 0 to the camera. */
export type Facing = -1 | 0 | 1;

/** The way the scene runs: kept in every frame of a story. */
export const sceneDirection = (shot: Shot): 1 | -1 =>
  shot.direction ?? (createRng(shot.place.seed).fork('screen direction').chance(0.5) ? 1 : -1);

const FACING_PAIRS = new Set<Relation['kind']>([
  'talking-to',
  'hugging',
  'fighting',
  'giving',
  'chasing',
  'feeding',
  'looking-at',
  'touching',
  'around',
]);

const OBJECT_LOOKS_BACK = new Set<Relation['kind']>(['talking-to', 'hugging', 'fighting', 'giving']);
/** An animal that does nothing else looks at who does this to it. */
const ANIMAL_LOOKS_BACK = new Set<Relation['kind']>(['looking-at', 'touching', 'feeding']);

const looksBack = (p: Performer, kind: Relation['kind']): boolean => {
  const idle = p.mention.pose === null || /^(stand|sit)$/.test(p.mention.pose);
  return OBJECT_LOOKS_BACK.has(kind) || (p.look === null && idle && ANIMAL_LOOKS_BACK.has(kind));
};

/** Facing of a performer, given how the units are ordered from left to right. */
export function facingOf(
  p: Performer,
  shot: Shot,
  orderOf: (entity: string, index: number) => number,
): Facing {
  const { towards } = p.mention;
  if (towards === 'left') return -1;
  if (towards === 'right') return 1;
  const here = orderOf(p.entity.id, p.index);
  const hunter = shot.relations.find((r) => r.kind === 'chasing' && r.object === p.entity.id)?.subject;
  if (hunter !== undefined) return orderOf(hunter, 0) > here ? -1 : 1;
  const partner = partnerOf(p, shot, towards);
  if (partner !== null) {
    const there = orderOf(partner, 0);
    if (there !== here) return there > here ? 1 : -1;
  }
  return sceneDirection(shot);
}

function partnerOf(p: Performer, shot: Shot, towards: Mention['towards']): string | null {
  if (towards !== null && typeof towards === 'object') return towards.entity;
  // "kneels and reaches out to the cat".
  const reacher = shot.mentions.find(
    (m) => m.towards !== null && typeof m.towards === 'object' && m.towards.entity === p.entity.id,
  );
  if (reacher && looksBack(p, 'touching')) return reacher.entity;
  for (const r of shot.relations) {
    if (!FACING_PAIRS.has(r.kind)) continue;
    if (r.subject === p.entity.id) return r.kind === 'giving' && r.second ? r.second : r.object;
    if (looksBack(p, r.kind) && (r.object === p.entity.id || r.second === p.entity.id)) return r.subject;
  }
  return null;
}
