import type { FastifyInstance } from 'fastify';
import type { HttpDeps } from '../deps.ts';
import { idOf, ownerOf } from '../own-set.ts';
import { detailsAnswer } from '../wire/framewright/details.ts';
import { HttpError, notFound } from '../wire/http-error.ts';

/** Cancels a set that waits or is being drawn; frames that have landed stay. */
export function registerCancel(app: FastifyInstance, deps: HttpDeps): void {
  app.post('/v1/framewright/job-sets/:id/cancel', async (http) => {
    const account = await ownerOf(deps, http);
    const outcome = await deps.jobSets.stop(account, idOf(http));
    if (outcome.kind === 'not-found') throw notFound();
    if (outcome.kind === 'over')
      throw new HttpError(409, 'The set is finished: there is nothing left to cancel', { code: 'set_over' });
    return detailsAnswer(outcome.set, deps.urls.resultUrl);
  });
}
