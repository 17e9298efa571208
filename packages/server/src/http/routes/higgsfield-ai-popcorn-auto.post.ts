import type { FastifyInstance } from 'fastify';
import { authenticateV2 } from '../authenticate.ts';
import type { HttpDeps } from '../deps.ts';
import { nameIgnored, submit } from '../submit.ts';
import { readBody } from '../wire/pydantic/body.ts';
import { InvalidRequest, type Problem } from '../wire/pydantic/problem.ts';
import { queuedAnswer } from '../wire/v2-answer.ts';
import { readV2 } from '../wire/v2-request.ts';

const ENDPOINT = '/higgsfield-ai/popcorn/auto';

/** Second generation: takes a request in and answers where to follow it. */
export function registerPopcorn(app: FastifyInstance, deps: HttpDeps): void {
  app.post<{ Querystring: { hf_webhook?: string } }>(ENDPOINT, async (http, reply) => {
    const account = await authenticateV2(deps.credentials, http);
    const problems: Problem[] = [];
    const raw = readBody(http.body as Buffer | null, http.headers['content-type']);
    if (raw.kind === 'absent')
      throw new InvalidRequest([{ type: 'missing', loc: ['body'], msg: 'Field required', input: null }]);
    const hook = http.query.hf_webhook;
    const { request, ignored } = readV2(raw.value, hook, deps.drawSeed, problems);
    if (request === null) throw new InvalidRequest(problems);
    const incoming = { endpoint: ENDPOINT, body: [raw.value, hook ?? null] };
    const set = await submit(deps.jobSets, account, http, incoming, request);
    nameIgnored(reply, ignored);
    return queuedAnswer(set.id, deps.publicUrl());
  });
}
