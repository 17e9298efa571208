/** Which side of a pool's edge a shot is seen from: who swims is in its lanes, who does not is on its deck. */
import type { Shot } from '../model/shot.ts';
import { isAlive } from './beings.ts';
import type { Performer } from './performers.ts';

/** A pool's deck, by the pool; and the other way. */
const DECKS: Readonly<Record<string, string>> = { pool: 'poolside', 'swim-lane': 'indoor-pool' };
const WATERS: Readonly<Record<string, string>> = { poolside: 'pool', 'indoor-pool': 'swim-lane' };

/** On the way into it. */
const IN_IT = /^dive$/;
/** Done in the water by whoever is in a pool. */
const PLAYS = /^(splash|play|float|drift|paddle|relax|soak|bathe|wade|cool|tread|snorkel|surface|bob)$/;

/** Lies on the water. */
export const floatsOnBack = ({ mention: { pose, verb } }: Performer): boolean =>
  (pose === 'lie' || pose === 'supine') && /^(?:float|drift|bob)$/.test(verb ?? '');

/** In the water, whatever water it is. */
export const isInWater = (p: Performer): boolean =>
  /^(?:swim|drown)$/.test(p.mention.pose ?? '') || p.mention.wades === true || floatsOnBack(p);

/** In a pool, or falling into it. */
const isInPool = (p: Performer): boolean =>
  isInWater(p) ||
  IN_IT.test(p.mention.pose ?? '') ||
  PLAYS.test(p.mention.verb ?? '') ||
  (p.mention.conditions?.includes('wet') === true && /^(jump|fall)$/.test(p.mention.pose ?? ''));

/** Poses that have one out of the water, or over it. */
const OFF_THE_BOTTOM = /^(?:swim|drown|dive|jump|fall|lie|supine|fly|hug)$/;

/** Up to the waist, and so on the feet. */
const waist = (p: Performer): Performer => ({
  ...p,
  mention: { ...p.mention, wades: true, pose: p.mention.pose === 'sit' ? 'stand' : p.mention.pose },
});

/** The shot at the edge its people are at, with those who are in the pool up to the waist; any other place stays as it is. */
export function atThePool(
  shot: Shot,
  performers: readonly Performer[],
): { readonly shot: Shot; readonly performers: readonly Performer[] } {
  const { setting } = shot.place;
  const deck = DECKS[setting] ?? (setting in WATERS ? setting : null);
  if (deck === null) return { shot, performers };
  const borne = (p: Performer) =>
    shot.relations.some((r) => r.subject === p.entity.id && /^(?:in|on|riding|driving)$/.test(r.kind));
  const living = performers.filter((p) => isAlive(p) && p.drawable?.placement !== 'water' && !borne(p));
  if (living.length === 0) return { shot, performers };
  const to = living.every(isInPool) ? (WATERS[deck] ?? deck) : deck;
  const wades = (p: Performer) =>
    living.includes(p) && p.look !== null && isInPool(p) && !OFF_THE_BOTTOM.test(p.mention.pose ?? '');
  return {
    shot: to === setting ? shot : { ...shot, place: { ...shot.place, setting: to } },
    performers: performers.map((p) => (wades(p) ? waist(p) : p)),
  };
}
