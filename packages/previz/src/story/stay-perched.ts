/** A beast that has got up on something is still there while it does what it came for. */
import type { Mention, Relation } from '../model/script.ts';
import type { DrawableOf, Moment } from './moment.ts';
import { atRest } from './rest.ts';

/** What a beast does where it is. */
const STAYS =
  /^(topple|tip|push|spill|break|shatter|knock|overturn|sniff|look|see|watch|stare|lick|eat|drink|sit|lie|sleep|meow|bark|howl|sing|hiss|growl|yawn|stretch|wait|paw|touch|play)$/;
const PLACES = /^(on|in|under|behind|above|riding|next-to|in-front-of)$/;
/** Higher than this, metres, a thing does not stand on what the beast stands on. */
const SMALL = 0.6;

/** The moment with beasts on the table or wall they were on, and on it what they knock over. */
export function stayPerched(now: Moment, before: Moment | undefined, drawableOf: DrawableOf): Moment {
  if (before?.place.setting !== now.place.setting) return now;
  const isPlaced = (id: string) => now.relations.some((r) => r.subject === id && PLACES.test(r.kind));
  const stays = (m: Mention) =>
    drawableOf(m.entity)?.kind === 'animal' && STAYS.test(m.verb ?? '') && !isPlaced(m.entity);
  const perches = before.relations.filter(
    (r) =>
      r.kind === 'on' &&
      drawableOf(r.object)?.category === 'furniture' &&
      now.mentions.some((m) => m.entity === r.subject && stays(m)),
  );
  const [perch] = perches;
  if (!perch) return now;
  const loose = now.mentions.filter(
    ({ entity, state }) =>
      state !== undefined &&
      state !== 'broken' &&
      !isPlaced(entity) &&
      (drawableOf(entity)?.height ?? SMALL) < SMALL,
  );
  const onIt = loose.map((m): Relation => ({ kind: 'on', subject: m.entity, object: perch.object }));
  const known = now.mentions.some((m) => m.entity === perch.object);
  const under = before.mentions
    .filter((m) => m.entity === perch.object && !known)
    .map((m) => atRest(m, now.place.setting));
  // No puddle as wide as a floor's lies on a table.
  const lying = (m: Mention): Mention =>
    loose.includes(m) && m.state === 'spilled' ? { ...m, state: 'toppled' } : m;
  return {
    ...now,
    mentions: [...now.mentions.map(lying), ...under],
    carried: now.carried.filter((m) => m.entity !== perch.object),
    relations: [...now.relations, ...perches, ...onIt],
  };
}
