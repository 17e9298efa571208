import type { Shot } from '../model/shot.ts';
import type { Performer } from './performers.ts';

const IN_HAND = /^(holding|carrying)$/;

/**
 * "They draw their swords": one for each. Where two or more persons hold several of one kind whose number nobody said,
 * there are as many as hands that want one.
 */
export function handedOut(shot: Shot, performers: readonly Performer[]): readonly Performer[] {
  return performers.filter((p) => {
    if (p.look !== null || p.entity.count !== SEVERAL) return true;
    const holders = new Set(
      shot.relations.filter((r) => IN_HAND.test(r.kind) && r.object === p.entity.id).map((r) => r.subject),
    );
    const people = performers.filter((q) => q.look !== null && holders.has(q.entity.id)).length;
    const washes = performers.some((q) => holders.has(q.entity.id) && q.mention.pose === 'work');
    return people < 2 ? !washes || p.index < 1 : p.index < people;
  });
}

/** How many a plural without a number is. */
const SEVERAL = 3;
