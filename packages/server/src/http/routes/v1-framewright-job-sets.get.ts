import type { FastifyInstance } from 'fastify';
import type { HttpDeps } from '../deps.ts';
import { ownerOf } from '../own-set.ts';
import { patiently } from '../patiently.ts';
import { nameIgnored } from '../submit.ts';
import { pageAnswer, readListQuery } from '../wire/framewright/list.ts';

/** The sets of an account, newest first, page by page. */
export function registerList(app: FastifyInstance, deps: HttpDeps): void {
  app.get('/v1/framewright/job-sets', async (http, reply) => {
    const account = await ownerOf(deps, http);
    const { wanted, ignored } = readListQuery(http.query);
    const page = await patiently(() => deps.jobSets.list(account, wanted));
    nameIgnored(reply, [...ignored]);
    reply.header('cache-control', 'no-store');
    return pageAnswer(page, deps.urls.resultUrl);
  });
}
