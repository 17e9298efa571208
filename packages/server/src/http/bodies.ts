import type { FastifyInstance } from 'fastify';

/** Content types are judged where bodies are read, as FastAPI does; the framework must not answer 415 before. */
export function takeBodiesAsBytes(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, async (_: unknown, body: Buffer) => body);
  app.addHook('onRequest', async ({ headers }) => {
    const isType = /^[^\s/;]+\/[^\s/;]+/.test(headers['content-type'] ?? '');
    if (!isType) headers['content-type'] = 'application/octet-stream';
  });
}
