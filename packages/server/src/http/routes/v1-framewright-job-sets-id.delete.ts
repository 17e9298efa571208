import type { FastifyInstance } from 'fastify';
import type { HttpDeps } from '../deps.ts';
import { idOf, ownerOf } from '../own-set.ts';
import { notFound } from '../wire/http-error.ts';

/** Deletes a set and all that belongs to it; one that is being drawn is cancelled first. */
export function registerDelete(app: FastifyInstance, deps: HttpDeps): void {
  app.delete('/v1/framewright/job-sets/:id', async (http, reply) => {
    const account = await ownerOf(deps, http);
    if (!(await deps.jobSets.remove(account, idOf(http)))) throw notFound();
    return reply.code(204).send();
  });
}
