/** How an animal holds itself: as its verb says, as who rides or feeds it has it, or seen from behind. */
import { AWAY, SAT_AWAY, TOWARDS } from '../art/beasts/from-behind.ts';
import type { PoseId } from '../model/figure.ts';
import { ownPose } from './beast-deeds.ts';
import { isFought } from './beast-ties.ts';
import { idlePose } from './lying.ts';
import type { Performer } from './performers.ts';
import type { Stagecraft } from './stagecraft.ts';
import { swimsHere } from './waterfowl.ts';

const POSE_WORDS: Readonly<Partial<Record<string, string>>> = {
  crawl: 'walk',
  crouch: 'sit',
  kneel: 'sit',
  dance: 'jump',
  drink: 'eat',
  ride: 'sit',
  flee: 'run',
  sleep: 'lie',
  curl: 'sleep',
  lie: 'sleep',
  supine: 'sleep',
  sing: 'howl',
};

/** The verb's pose where the drawing knows it; chased and chasing animals run. */
export function animalPose(p: Performer, craft: Stagecraft): string | null {
  const known = p.drawable?.poses ?? [];
  if (goesAway(p, craft) && known.includes(AWAY)) return SITS.test(p.mention.pose ?? '') ? SAT_AWAY : AWAY;
  if (comes(p, craft) && known.includes(TOWARDS)) return TOWARDS;
  const chase = craft.shot.relations.some(
    (r) =>
      r.kind === 'chasing' &&
      (r.subject === p.entity.id || (r.object === p.entity.id && !isStalked(r.subject, craft))),
  );
  const wish =
    ownPose(isFought(p, craft.shot) ? 'fight' : p.mention.verb, p.drawable) ??
    (swimsHere(p, craft.set) ? 'swim' : p.mention.pose) ??
    gaitOf(p, craft) ??
    (chase ? 'run' : isFed(p, craft) ? pecking(p) : null);
  if (wish === null) return idle(p, craft) ? idlePose(p) : null;
  const wishes = [wish, POSE_WORDS[wish] ?? '', p.mention.pose ?? ''];
  return wishes.find((pose) => known.includes(pose)) ?? null;
}

const isFed = (p: Performer, { shot }: Stagecraft): boolean =>
  shot.relations.some((r) => r.kind === 'feeding' && r.object === p.entity.id);

/** Of several that are fed some look up for more. */
const pecking = ({ index }: Performer): string => (index % 3 === 1 ? 'eat' : 'stand');

/** Nobody runs from what it has not seen. */
const isStalked = (hunter: string, craft: Stagecraft): boolean =>
  craft.performers.some((q) => q.entity.id === hunter && ownPose(q.mention.verb, q.drawable) === 'stalk');

/** Who goes off, and what is ridden or led by who does, is seen from behind. */
function goesAway(p: Performer, craft: Stagecraft): boolean {
  const off = (q: Performer | undefined) => q?.mention.towards === 'away';
  const leads = (q: Performer) =>
    craft.shot.relations.some(
      (r) => r.kind === 'leading' && r.subject === q.entity.id && r.object === p.entity.id,
    );
  return (
    (off(p) && !RESTS.test(p.mention.pose ?? '')) ||
    off(riderOf(p, craft)) ||
    craft.performers.some((q) => off(q) && leads(q))
  );
}
/** Ridden towards who looks; or said to face who looks, on its feet, and nobody has to do with it. */
const comes = (p: Performer, craft: Stagecraft): boolean =>
  riderOf(p, craft)?.mention.towards === 'camera' || comesAlone(p, craft);

const comesAlone = (p: Performer, craft: Stagecraft): boolean =>
  p.mention.towards === 'camera' &&
  !RESTS.test(p.mention.pose ?? '') &&
  !SITS.test(p.mention.pose ?? '') &&
  !craft.attachments.has(p.id) &&
  ![...craft.attachments.values()].some((a) => a.host === p.id);

const RESTS = /^(sleep|lie|curl|prone|supine|swim|fly)$/;
const SITS = /^(sit|crouch|kneel|beg)$/;

const GALLOPS = /^(gallop|race|charge|chase|flee|escape|rush|run|pursue)$/;

/** A mount goes as its rider's verb has it. */
function gaitOf(p: Performer, craft: Stagecraft): PoseId | null {
  const rider = riderOf(p, craft);
  if (!rider || p.drawable?.kind !== 'animal') return null;
  return GALLOPS.test(rider.mention.verb ?? '') || /^(run|flee)$/.test(rider.mention.pose ?? '')
    ? 'run'
    : 'walk';
}

const riderOf = (p: Performer, craft: Stagecraft): Performer | undefined =>
  craft.performers.find((q) => {
    const a = craft.attachments.get(q.id);
    return q.look !== null && a?.host === p.id && a.grip === 'mounted';
  });

/** Nothing is said of what it does, and it has to do with nobody. */
const idle = (p: Performer, craft: Stagecraft): boolean =>
  p.mention.verb === null &&
  !craft.attachments.has(p.id) &&
  !craft.shot.relations.some((r) => r.subject === p.entity.id || r.object === p.entity.id);
