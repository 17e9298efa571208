import type { FastifyInstance } from 'fastify';
import { authenticateV1 } from '../authenticate.ts';
import type { HttpDeps } from '../deps.ts';
import { patiently } from '../patiently.ts';
import { notFound } from '../wire/http-error.ts';
import { InvalidRequest, type Problem } from '../wire/pydantic/problem.ts';
import { jobSetAnswer } from '../wire/v1-answer.ts';

/** The set as it stands; what the published client polls. */
export function registerJobSet(app: FastifyInstance, deps: HttpDeps): void {
  app.get<{ Params: { id: string } }>('/v1/job-sets/:id', async (http, reply) => {
    const problems: Problem[] = [];
    const account = await patiently(() => authenticated(deps, http, problems));
    if (account instanceof Error) throw account;
    const set = await patiently(() => deps.jobSets.find(account, http.params.id.toLowerCase()));
    if (!set) throw notFound();
    reply.header('cache-control', 'no-store');
    return jobSetAnswer(set, deps.urls.resultUrl, deps.reveal);
  });
}

/** A refusal is an answer, not trouble to be patient with. */
async function authenticated(
  deps: HttpDeps,
  http: Parameters<typeof authenticateV1>[1],
  problems: Problem[],
): Promise<string | Error> {
  problems.length = 0;
  try {
    return (await authenticateV1(deps.credentials, http, problems)) ?? new InvalidRequest([...problems]);
  } catch (error) {
    if (error instanceof Error && 'status' in error) return error;
    throw error;
  }
}
