import type { FastifyInstance } from 'fastify';
import { archiveOf } from '../../sheets/archive.ts';
import type { HttpDeps } from '../deps.ts';
import { ownSet } from '../own-set.ts';
import { detailsAnswer } from '../wire/framewright/details.ts';

/** All files of a set with its details; streamed, so that it costs no memory to speak of. */
export function registerArchive(app: FastifyInstance, deps: HttpDeps): void {
  app.get('/v1/framewright/job-sets/:id/archive.zip', async (http, reply) => {
    const set = await ownSet(deps, http);
    const details = JSON.stringify(detailsAnswer(set, deps.urls.resultUrl), null, 2);
    reply.headers({
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="${set.id}.zip"`,
      'cache-control': 'no-store',
    });
    return reply.send(archiveOf(set, details, deps.media));
  });
}
