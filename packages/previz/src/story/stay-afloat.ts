/** Who is out on the water in a small boat is in it in the next moment too, until they are said to leave it. */
import type { Mention, Relation } from '../model/script.ts';
import type { DrawableOf, Moment } from './moment.ts';
import { atRest } from './rest.ts';

const SMALL_BOATS = /^(?:canoe|kayak|raft|inflatable-raft|rowing-boat|rowboat|gondola)$/;
const ABOARD = /^(?:in|on|driving|riding)$/;
const PLACED = /^(?:in|on|under|behind|riding|driving)$/;
const LEAVES =
  /\b(?:ashore|on shore|banks?|beach(?:es)?|land|lands|landed|dock|jetty|climbs? out|steps? out|jumps?|dives?|swims?|swimming|overboard|wades?|falls? (?:in|into|out)|sinks?|capsizes?|drowns?|home|later)\b/i;

/** The moment with everybody in the boat they had in the moment before it. */
export function stayAfloat(
  now: Moment,
  before: Moment | undefined,
  text: string,
  drawableOf: DrawableOf,
): Moment {
  if (before?.place.setting !== now.place.setting || LEAVES.test(text)) return now;
  const boats = before.relations.filter(
    (r) => ABOARD.test(r.kind) && SMALL_BOATS.test(drawableOf(r.object)?.id ?? ''),
  );
  const aboard: Relation[] = [];
  const stay = (m: Mention): Mention => {
    const own = boats.find((r) => r.subject === m.entity);
    const placed = now.relations.some((r) => r.subject === m.entity && PLACED.test(r.kind));
    if (!own || placed) return m;
    const kind = drawableOf(own.object)?.id === 'raft' ? 'on' : 'in';
    aboard.push({ kind, subject: m.entity, object: own.object });
    return m.pose === null || /^(?:stand|walk|run|swim|lie)$/.test(m.pose) ? { ...m, pose: 'sit' } : m;
  };
  const mentions = now.mentions.map(stay);
  const carried = now.carried.map(stay);
  if (aboard.length === 0) return now;
  const named = new Set(mentions.map((m) => m.entity));
  const vessels = [...before.mentions, ...before.carried].filter(
    (b) => !named.has(b.entity) && aboard.some((r) => r.object === b.entity && named.has(r.subject)),
  );
  return {
    ...now,
    mentions: [...mentions, ...vessels.map((b) => atRest(b, now.place.setting))],
    carried: carried.filter((m) => vessels.every((b) => b.entity !== m.entity)),
    relations: [...now.relations, ...aboard],
  };
}
