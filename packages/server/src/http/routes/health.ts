import type { FastifyInstance } from 'fastify';
import type { HttpDeps } from '../deps.ts';

/** `/healthz`: the process lives. `/readyz`: it can take work. */
export function registerHealth(app: FastifyInstance, { isReady }: HttpDeps): void {
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (_, reply) => {
    const ready = await isReady().catch(() => false);
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready' });
  });
}
