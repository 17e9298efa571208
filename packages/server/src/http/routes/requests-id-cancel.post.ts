import type { FastifyInstance } from 'fastify';
import { accountOf, callerV2 } from '../authenticate.ts';
import type { HttpDeps } from '../deps.ts';
import { HttpError, notFound } from '../wire/http-error.ts';

/** 202 while the request waits; 400 once it has started. */
export function registerRequestCancel(app: FastifyInstance, deps: HttpDeps): void {
  app.post<{ Params: { id: string } }>('/requests/:id/cancel', async (http, reply) => {
    const account = accountOf(await callerV2(deps.credentials, http));
    const outcome = await deps.jobSets.cancel(account, http.params.id.toLowerCase());
    if (outcome === 'not-found') throw notFound();
    if (outcome === 'already-started')
      throw new HttpError(400, 'The request has started and cannot be cancelled any more');
    return reply.code(202).send({ status: 'canceled', request_id: http.params.id.toLowerCase() });
  });
}
