import type { FastifyInstance } from 'fastify';
import type { HttpDeps } from '../deps.ts';
import { ownSet } from '../own-set.ts';
import { detailsAnswer } from '../wire/framewright/details.ts';

/** Everything about one set: what was asked, what became of each frame and each word. */
export function registerDetails(app: FastifyInstance, deps: HttpDeps): void {
  app.get('/v1/framewright/job-sets/:id', async (http, reply) => {
    const set = await ownSet(deps, http);
    reply.header('cache-control', 'no-store');
    return detailsAnswer(set, deps.urls.resultUrl);
  });
}
