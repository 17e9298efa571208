import type { FastifyInstance } from 'fastify';
import type { HttpDeps } from '../deps.ts';
import { idOf, ownerOf } from '../own-set.ts';
import { deliveryAnswer } from '../wire/framewright/deliveries.ts';
import { notFound } from '../wire/http-error.ts';

/** Sends a webhook again, whatever became of it: the same id, the set as it now stands. */
export function registerRedeliver(app: FastifyInstance, deps: HttpDeps): void {
  app.post('/v1/framewright/job-sets/:id/deliveries/:delivery/redeliver', async (http, reply) => {
    const account = await ownerOf(deps, http);
    const { delivery } = http.params as { delivery: string };
    const again = await deps.deliveries.redeliver(account, idOf(http), delivery);
    if (!again) throw notFound();
    return reply.code(202).send(deliveryAnswer(again));
  });
}
