import type { FastifyInstance } from 'fastify';
import { accountOf, callerOf, callerOfAny, judgeCaller } from '../authenticate.ts';
import type { HttpDeps } from '../deps.ts';
import { frameOf, idOf } from '../own-set.ts';
import { patiently } from '../patiently.ts';
import { accepted, idempotencyOf, nameIgnored } from '../submit.ts';
import { detailsAnswer } from '../wire/framewright/details.ts';
import { readRedo } from '../wire/framewright/redo.ts';
import { HttpError, notFound } from '../wire/http-error.ts';

/** Draws one frame of a set that is over again, with another seed or other words; the others stay. */
export function registerRedo(app: FastifyInstance, deps: HttpDeps): void {
  const onRequest = judgeCaller(deps.credentials, callerOfAny);
  app.post('/v1/framewright/job-sets/:id/frames/:n/redo', { onRequest }, async (http, reply) => {
    const account = accountOf(callerOf(http));
    const id = idOf(http);
    const before = await patiently(() => deps.jobSets.find(account, id));
    if (!before) throw notFound();
    const { frame } = frameOf(before, http);
    const read = readRedo(http.body as Buffer | null, http.headers['content-type']);
    const redo = { frame, seed: read.seed ?? deps.drawSeed(), prompt: read.prompt };
    const endpoint = `/v1/framewright/job-sets/${id}/frames/${frame + 1}/redo`;
    const idempotency = idempotencyOf(http, { endpoint, body: read.body });
    const outcome = await deps.jobSets.redo(account, id, redo, idempotency);
    if (outcome.kind === 'not-found') throw notFound();
    if (outcome.kind === 'busy')
      throw new HttpError(409, 'The set is being drawn: order the frame anew once it is over', {
        code: 'set_busy',
      });
    nameIgnored(reply, [...read.ignored]);
    return detailsAnswer(accepted(outcome), deps.urls.resultUrl);
  });
}
