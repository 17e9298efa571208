import type { FastifyInstance } from 'fastify';
import { authenticateV1 } from '../authenticate.ts';
import type { HttpDeps } from '../deps.ts';
import { nameIgnored, submit } from '../submit.ts';
import { readBody } from '../wire/pydantic/body.ts';
import { InvalidRequest, type Problem } from '../wire/pydantic/problem.ts';
import { jobSetAnswer } from '../wire/v1-answer.ts';
import { readV1 } from '../wire/v1-request.ts';

const ENDPOINT = '/v1/text2image/keyframes';

/** Takes a request in and answers the JobSet, its frames queued. */
export function registerKeyframes(app: FastifyInstance, deps: HttpDeps): void {
  app.post(ENDPOINT, async (http, reply) => {
    const problems: Problem[] = [];
    const account = await authenticateV1(deps.credentials, http, problems);
    const raw = readBody(http.body as Buffer | null, http.headers['content-type']);
    if (raw.kind === 'absent')
      problems.push({ type: 'missing', loc: ['body'], msg: 'Field required', input: null });
    const { request, ignored } =
      raw.kind === 'absent' ? { request: null, ignored: [] } : readV1(raw.value, deps.drawSeed, problems);
    if (account === null || request === null || raw.kind === 'absent') throw new InvalidRequest(problems);
    const set = await submit(deps.jobSets, account, http, { endpoint: ENDPOINT, body: raw.value }, request);
    nameIgnored(reply, ignored);
    return jobSetAnswer(set, deps.urls.resultUrl, deps.reveal);
  });
}
