import type { FastifyInstance } from 'fastify';

/** What every answer carries, and the one line that is logged about it. */
export function attendEveryAnswer(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({
      'x-request-id': request.id,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
  });
  app.addHook('onResponse', async ({ id, method, url, log }, { statusCode: status, elapsedTime }) => {
    // Without the query: what stands there is the client's.
    const facts = { id, method, path: url.replace(/[?#].*$/s, ''), status, ms: Math.round(elapsedTime) };
    log[status >= 500 ? 'warn' : 'debug'](facts, 'answered');
  });
}
