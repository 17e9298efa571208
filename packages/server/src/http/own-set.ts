import type { FastifyRequest } from 'fastify';
import type { Job, JobSet } from '../job-sets/job-set.ts';
import { accountOf, callerOfAny } from './authenticate.ts';
import type { HttpDeps } from './deps.ts';
import { patiently } from './patiently.ts';
import { notFound } from './wire/http-error.ts';
import { integer } from './wire/pydantic/fields.ts';
import { InvalidRequest, type Problem } from './wire/pydantic/problem.ts';

/** The account of a request by either generation's headers. */
export const ownerOf = async ({ credentials }: HttpDeps, http: FastifyRequest): Promise<string> =>
  accountOf(await patiently(() => callerOfAny(credentials, http)));

/** The id in a route's path; ids are lower-case, and clients may not be. */
export const idOf = (http: FastifyRequest): string => (http.params as { id: string }).id.toLowerCase();

/** The set a route is about; 404 for another account's as for none. */
export async function ownSet(deps: HttpDeps, http: FastifyRequest): Promise<JobSet> {
  const account = await ownerOf(deps, http);
  const set = await patiently(() => deps.jobSets.find(account, idOf(http)));
  if (!set) throw notFound();
  return set;
}

/** The frame of a set that `/frames/{n}` names, from 1; 422 for no number, 404 for one the set does not have. */
export function frameOf({ jobs }: JobSet, http: FastifyRequest): Job {
  const problems: Problem[] = [];
  const n = integer(1, Number.MAX_SAFE_INTEGER)((http.params as { n: string }).n, ['path', 'n'], problems);
  if (n === undefined) throw new InvalidRequest(problems);
  const job = jobs[n - 1];
  if (!job) throw notFound();
  return job;
}
