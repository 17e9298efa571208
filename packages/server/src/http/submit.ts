import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { JobSet, JobSetRequest } from '../job-sets/job-set.ts';
import type { Idempotency, Submission } from '../job-sets/job-sets.ts';
import { unwatched } from '../lib/watch.ts';
import type { HttpDeps } from './deps.ts';
import { HttpError } from './wire/http-error.ts';
import { InvalidRequest } from './wire/pydantic/problem.ts';
import { stringifyPython } from './wire/pydantic/python-values.ts';

/** What came in: for the fingerprint that an Idempotency-Key is tied to. */
export interface Incoming {
  readonly endpoint: string;
  readonly body: unknown;
}

/** Takes a request in, durably; throws what the contract answers when it is not taken. */
export async function submit(
  { jobSets, watch = unwatched }: Pick<HttpDeps, 'jobSets' | 'watch'>,
  account: string,
  http: FastifyRequest,
  incoming: Incoming,
  request: JobSetRequest,
): Promise<JobSet> {
  const trace = watch.tracer.current();
  const traced = trace === null ? request : { ...request, trace };
  const set = accepted(await jobSets.submit(account, traced, idempotencyOf(http, incoming)));
  http.log.info({ set: set.id }, 'A set was taken in');
  return set;
}

/** The set that was taken in; throws what the contract answers to what was not. */
export function accepted(submission: Submission): JobSet {
  if (submission.kind === 'accepted' || submission.kind === 'replayed') return submission.set;
  if (submission.kind === 'key-reused') {
    const msg = 'Idempotency-Key was used before with another request: use a new key for a new request';
    throw new InvalidRequest([
      { type: 'idempotency_key_reused', loc: ['header', 'idempotency-key'], msg, input: null },
    ]);
  }
  if (submission.kind === 'quota-exhausted') throw new HttpError(403, 'Not enough credits');
  const { retryAfterSeconds: after } = submission;
  throw new HttpError(
    429,
    `Too many unfinished requests: wait for some to finish, or try again in ${after} s`,
    {
      code: 'account_queue_full',
      headers: { 'retry-after': String(after) },
    },
  );
}

/** Throws InvalidRequest for a key that is none. */
export function idempotencyOf(http: FastifyRequest, { endpoint, body }: Incoming): Idempotency | null {
  const key = http.headers['idempotency-key'];
  if (key === undefined) return null;
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,255}$/.test(key)) {
    const msg = 'Idempotency-Key should be 1 to 255 visible ASCII characters';
    throw new InvalidRequest([{ type: 'value_error', loc: ['header', 'idempotency-key'], msg, input: key }]);
  }
  const fingerprint = createHash('sha256')
    .update(`${endpoint}\n${stringifyPython(sorted(body))}`)
    .digest('hex');
  return { key, fingerprint };
}

/** Members in a fixed order: clients may write the same body in another one. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null || 'toJSON' in value) return value;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([k, v]) => [k, sorted(v)]));
}

/** Tells which parts of a request were not understood; nothing is ever silently ignored. */
export function nameIgnored(reply: FastifyReply, ignored: readonly string[]): void {
  if (ignored.length === 0) return;
  const names = namesOf(ignored).map((name) => encodeURIComponent(name).slice(0, 100));
  reply.header('x-framewright-ignored', names.join(', '));
}

/** Names as they are kept and told: each once, at most 50 of 100 characters. */
export const namesOf = (ignored: readonly string[]): string[] =>
  [...new Set(ignored)].slice(0, 50).map((name) => name.toWellFormed().slice(0, 100).toWellFormed());
