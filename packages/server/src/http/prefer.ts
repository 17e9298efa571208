import { WAIT_LIMIT } from '@framewright/protocol';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { JobSet } from '../job-sets/job-set.ts';
import { whenOver } from '../job-sets/when-over.ts';
import type { HttpDeps } from './deps.ts';

/** Seconds that a request prefers to wait (RFC 7240), capped; null where it says nothing that can be understood. */
export function readWait(header: string | string[] | undefined): number | null {
  for (const preference of [header ?? []].flat().join(',').split(',')) {
    const [, seconds] = /^\s*wait\s*=\s*"?(\d+)"?\s*(?:;.*)?$/i.exec(preference) ?? [];
    if (seconds !== undefined) return Math.min(Number(seconds), WAIT_LIMIT);
  }
  return null;
}

/** Waits for a set that was taken in, as its request prefers; gives the set as it then stands. */
export type AwaitSet = (http: FastifyRequest, reply: FastifyReply, set: JobSet) => Promise<JobSet>;

/** Waiting ends with the set, the time, the connection or the process: the set is on disk whatever happens. */
export function createAwaitSet(app: FastifyInstance, { following }: HttpDeps): AwaitSet {
  const closing = new AbortController();
  app.addHook('preClose', async () => closing.abort());
  return async (http, reply, set) => {
    const seconds = readWait(http.headers.prefer);
    if (seconds === null) return set;
    reply.header('preference-applied', `wait=${seconds}`);
    reply.header('vary', 'prefer');
    if (seconds === 0 || reply.raw.destroyed) return set;
    const left = new AbortController();
    const leave = () => left.abort();
    reply.raw.once('close', leave);
    const signal = AbortSignal.any([closing.signal, left.signal]);
    const seen = await whenOver(following, set.id, seconds * 1_000, signal);
    reply.raw.off('close', leave);
    return seen ?? set;
  };
}
