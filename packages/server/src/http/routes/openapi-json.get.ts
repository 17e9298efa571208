import type { FastifyInstance } from 'fastify';
import type { HttpDeps } from '../deps.ts';
import { renderDocs } from '../docs/page.ts';
import { NOTHING } from '../every-answer.ts';
import { openApiDocument } from '../openapi/document.ts';

/** The reference: as an OpenAPI document and as a page for people. */
export function registerReference(app: FastifyInstance, { publicUrl }: HttpDeps): void {
  app.get('/openapi.json', async () => openApiDocument(publicUrl()));
  app.get('/docs', async (_, reply) =>
    reply
      .header('content-security-policy', `style-src 'unsafe-inline'; ${NOTHING}`)
      .type('text/html; charset=utf-8')
      .send(renderDocs(openApiDocument(publicUrl()))),
  );
  app.get('/', async (_, reply) => reply.redirect('/docs'));
}
