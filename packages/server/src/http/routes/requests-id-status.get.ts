import type { FastifyInstance } from 'fastify';
import { accountOf, callerV2 } from '../authenticate.ts';
import type { HttpDeps } from '../deps.ts';
import { patiently } from '../patiently.ts';
import { notFound } from '../wire/http-error.ts';
import { statusAnswer } from '../wire/v2-answer.ts';

/** How far a request is; what the published clients of the second generation poll. */
export function registerRequestStatus(app: FastifyInstance, deps: HttpDeps): void {
  app.get<{ Params: { id: string } }>('/requests/:id/status', async (http, reply) => {
    const account = accountOf(await patiently(() => callerV2(deps.credentials, http)));
    const set = await patiently(() => deps.jobSets.find(account, http.params.id.toLowerCase()));
    if (!set) throw notFound();
    reply.header('cache-control', 'no-store');
    return statusAnswer(set, deps.publicUrl(), deps.urls.resultUrl);
  });
}
