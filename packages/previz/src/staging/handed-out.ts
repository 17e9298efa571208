import { isHolding } from '../model/holding.ts';
import type { Shot } from '../model/shot.ts';
import type { Performer } from './performers.ts';

/**
 * "They draw their swords": one for each. Where two or more persons hold several of one kind whose number nobody said,
 * there are as many as hands that want one.
 */
export function handedOut(shot: Shot, performers: readonly Performer[]): readonly Performer[] {
  return performers.flatMap((p) => {
    if (p.look !== null) return [p];
    if (p.entity.count === 1) return oneEach(p, shot, performers);
    if (p.entity.count !== SEVERAL) return [p];
    const holders = new Set(
      shot.relations.filter((r) => isHolding(r) && r.object === p.entity.id).map((r) => r.subject),
    );
    const people = performers.filter((q) => q.look !== null && holders.has(q.entity.id)).length;
    const washes = performers.some(
      (q) => holders.has(q.entity.id) && (q.mention.pose === 'work' || CHECKS.test(q.mention.verb ?? '')),
    );
    const sells = performers.some((q) => holders.has(q.entity.id) && SELLS.test(q.mention.verb ?? ''));
    if (people < 2) return p.index < (washes ? 1 : sells ? 2 : SEVERAL) ? [p] : [];
    const more = p.index === SEVERAL - 1 && people <= MOST ? people - SEVERAL : 0;
    return p.index < people
      ? [p, ...Array.from({ length: Math.max(0, more) }, (_, i) => another(p, i + 1))]
      : [];
  });
}

/** Looked at one by one. */
const CHECKS = /^(check|inspect|examine|punch|stamp|collect)$/;
/** Wares are in the hands: nobody sells them off the ground. */
const SELLS = /^(sell|hawk|peddle|vend|advertise)$/;

/** "They drink coffee", "two friends talk over coffee", "two brothers play tennis": nobody has another's cup, or racket. */
function oneEach(p: Performer, { relations }: Shot, performers: readonly Performer[]): readonly Performer[] {
  const holders = performers.filter((q) =>
    relations.some((r) => r.kind === 'holding' && r.subject === q.entity.id && r.object === p.entity.id),
  );
  const players =
    p.drawable?.category === 'sport' && holders[0]?.mention.pose === 'swing' ? holders[0].entity.count : 0;
  if (players > 0) return each(p, players);
  const cup = CUPS.test(p.drawable?.id ?? '');
  const drinkers = holders.filter(
    (q) =>
      q.look !== null &&
      (/^(drink|eat)$/.test(q.mention.pose ?? '') || (cup && AT_A_CUP.test(q.mention.verb ?? ''))),
  );
  const shared =
    drinkers.length >= 2 && drinkers.length <= MOST && p.height <= CUP && !FOR_ALL.test(p.drawable?.id ?? '');
  return shared ? each(p, drinkers.length) : [p];
}

/** One of them is for all who eat of it. */
export const FOR_ALL =
  /^(pizza|.*cake|pie|fondue|paella|popcorn|turkey|roast-.*|watermelon|.*pot-of-food|pot)$/;

/** So many of a thing that was named once. */
const each = (p: Performer, count: number): Performer[] =>
  Array.from({ length: count }, (_, i) => (i === 0 ? p : another(p, i)));

const another = (p: Performer, nth: number): Performer => ({
  ...p,
  id: `${p.entity.id}#${p.index + nth}`,
  index: p.index + nth,
});

/** What is done with a cup in hand besides drinking from it. */
const AT_A_CUP = /^(drink|sip|toast|clink|share|have|enjoy|talk|chat|laugh|sit|meet)$/;
const CUPS =
  /^(mug|cup|teacup|paper-cup|coffee|hot-beverage|glass|wine-glass|beer-mug|beer|champagne-glass|cocktail|juice|milk|whiskey|tea|bottle|beer-bottle)/;

/** What is drunk from or bitten into is no taller, metres. */
const CUP = 0.4;
/** More of them have no thing of their own. */
const MOST = 8;
/** How many a plural without a number is. */
const SEVERAL = 3;
