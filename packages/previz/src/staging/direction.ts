import type { Mention, Relation } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import { createRng } from '../random/rng.ts';
import { isAlive } from './beings.ts';
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

const CONFRONTS = /^(face|confront|challenge)$/;

/** Whom somebody squares up to looks back, be they one or several. */
const isFaced = (p: Performer, r: Relation, { mentions }: Shot): boolean =>
  r.kind === 'looking-at' &&
  p.look !== null &&
  (p.mention.pose === null || p.mention.pose === 'stand') &&
  mentions.some((m) => m.entity === r.subject && CONFRONTS.test(m.verb ?? ''));

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

/** Said of two who only look. */
const MEETS = /^(stare|look|glare|watch|face|meet|confront|gaze|encounter)$/;
/** Higher than this, metres, a beast is no pet at somebody's heel. */
const GREAT = 0.9;

/** Whom a beast, or who is alone with it, has before them where nothing ties the two: a zookeeper and an elephant face each other. */
export function metBy(p: Performer, all: readonly Performer[], shot: Shot): Performer | null {
  const living = all.filter((q) => isAlive(q) || q.drawable?.category === 'creature');
  const other = living.find((q) => q !== p);
  if (living.length !== 2 || !other || !living.includes(p)) return null;
  const beasts = living.filter((q) => q.look === null);
  const staring = living.every((q) => MEETS.test(q.mention.verb ?? ''));
  if (!staring && (beasts.length !== 1 || (beasts[0]?.height ?? 0) < GREAT)) return null;
  const idle = living.every(
    ({ mention: m }) =>
      m.towards === null && (m.pose === null || m.pose === 'stand') && (staring || m.verb === null),
  );
  const tied = shot.relations.some((r) => living.some((q) => r.subject === q.entity.id));
  return idle && !tied ? other : null;
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
    if (
      (looksBack(p, r.kind) || isFaced(p, r, shot)) &&
      (r.object === p.entity.id || r.second === p.entity.id)
    )
      return r.subject;
  }
  return null;
}
