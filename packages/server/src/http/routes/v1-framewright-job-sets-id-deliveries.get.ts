import type { FastifyInstance } from 'fastify';
import type { HttpDeps } from '../deps.ts';
import { ownSet } from '../own-set.ts';
import { patiently } from '../patiently.ts';
import { deliveryAnswer } from '../wire/framewright/deliveries.ts';

/** What became of a set's webhooks, the newest first: one for each time it ended. */
export function registerDeliveries(app: FastifyInstance, deps: HttpDeps): void {
  app.get('/v1/framewright/job-sets/:id/deliveries', async (http, reply) => {
    const { id, accountId } = await ownSet(deps, http);
    const deliveries = await patiently(() => deps.deliveries.list(accountId, id));
    reply.header('cache-control', 'no-store');
    return { deliveries: deliveries.map(deliveryAnswer) };
  });
}
