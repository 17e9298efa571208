import type { FastifyInstance } from 'fastify';
import { accountOf, callerV1 } from '../authenticate.ts';
import type { HttpDeps } from '../deps.ts';
import { patiently } from '../patiently.ts';
import { notFound } from '../wire/http-error.ts';
import { jobSetAnswer } from '../wire/v1-answer.ts';

/** The set as it stands; what the published client polls. */
export function registerJobSet(app: FastifyInstance, deps: HttpDeps): void {
  app.get<{ Params: { id: string } }>('/v1/job-sets/:id', async (http, reply) => {
    const account = accountOf(await patiently(() => callerV1(deps.credentials, http)));
    const set = await patiently(() => deps.jobSets.find(account, http.params.id.toLowerCase()));
    if (!set) throw notFound();
    reply.header('cache-control', 'no-store');
    return jobSetAnswer(set, deps.urls.resultUrl, deps.reveal);
  });
}
