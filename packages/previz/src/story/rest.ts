/** Who goes on resting while others act: sitters stay seated, sleepers in bed, who hides hidden. */
import type { Mention, Relation } from '../model/script.ts';
import type { Moment } from './moment.ts';

const hasLeft = (m: Mention): boolean =>
  /^(leave|exit|depart|vanish|disappear|flee|escape|go|drive|sail)$/.test(m.verb ?? '');

const TAKEN: ReadonlySet<Relation['kind']> = new Set([
  'holding',
  'carrying',
  'pushing',
  'pulling',
  'riding',
  'wearing',
]);

/** Whoever has left, and what went along: the suitcase of who moves out is not in the room. */
export function goneAfter({ mentions, relations }: Moment): ReadonlySet<string> {
  const gone = new Set(mentions.filter(hasLeft).map((m) => m.entity));
  for (const r of relations) if (gone.has(r.subject) && TAKEN.has(r.kind)) gone.add(r.object);
  return gone;
}

/** Somebody who is still around and of whom nothing is told. */
export const atRest = (m: Mention): Mention => ({
  ...m,
  pose: restingPose(m),
  verb: hiding(m),
  towards: null,
});

const restingPose = (m: Mention): Mention['pose'] =>
  m.pose === 'sit' ||
  m.pose === 'lie' ||
  m.pose === 'prone' ||
  m.pose === 'sleep' ||
  m.pose === 'swim' ||
  hiding(m)
    ? m.pose
    : null;

const hiding = (m: Mention): string | null => (m.verb === 'hide' && m.pose === 'crouch' ? m.verb : null);

const SEATED: ReadonlySet<Relation['kind']> = new Set(['on', 'in', 'next-to', 'under', 'behind']);

/** Who sat at a table still does while others come and go. */
export function keptSeats(resting: readonly Mention[], before: Moment | undefined): readonly Relation[] {
  const by = (id: string) => resting.find((m) => m.entity === id);
  return (before?.relations ?? []).filter(
    (r) => SEATED.has(r.kind) && (by(r.subject)?.pose ?? null) !== null && by(r.object) !== undefined,
  );
}

/** Somebody to whom something is done is as before: a sleeper who is woken lies where the sleeper lay. */
export function stillResting(
  m: Mention,
  before: Moment | undefined,
  relations: readonly Relation[],
): Mention {
  if (m.pose !== null || m.verb !== null) return m;
  const done = relations.some((r) => r.object === m.entity && DEALINGS.has(r.kind));
  const was = done
    ? [...(before?.mentions ?? []), ...(before?.carried ?? [])].find((b) => b.entity === m.entity)
    : undefined;
  const pose = was && restingPose(was);
  return pose ? { ...m, pose, mood: m.mood ?? (pose === 'sleep' ? was.mood : null) } : m;
}

const DEALINGS: ReadonlySet<Relation['kind']> = new Set(['looking-at', 'touching', 'talking-to', 'feeding']);
