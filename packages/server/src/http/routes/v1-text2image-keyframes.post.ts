import type { FastifyInstance } from 'fastify';
import { callerOf, callerV1, judgeCaller } from '../authenticate.ts';
import { checkUrls, type UrlPlaces } from '../check-urls.ts';
import type { HttpDeps } from '../deps.ts';
import { createAwaitSet } from '../prefer.ts';
import { nameIgnored, namesOf, submit } from '../submit.ts';
import { readBody } from '../wire/pydantic/body.ts';
import { InvalidRequest, type Problem } from '../wire/pydantic/problem.ts';
import { jobSetAnswer } from '../wire/v1-answer.ts';
import { readV1 } from '../wire/v1-request.ts';

const ENDPOINT = '/v1/text2image/keyframes';
const PLACES: UrlPlaces = {
  reference: (i) => ['body', 'params', 'image_references', i, 'image_url'],
  webhook: ['body', 'webhook', 'url'],
};

/** Takes a request in and answers the JobSet, its frames queued. */
export function registerKeyframes(app: FastifyInstance, deps: HttpDeps): void {
  const awaitSet = createAwaitSet(app, deps);
  const onRequest = judgeCaller(deps.credentials, callerV1);
  app.post<{ Querystring: Record<string, unknown> }>(ENDPOINT, { onRequest }, async (http, reply) => {
    const caller = callerOf(http);
    // Headers and body are told in one list, headers first.
    const problems: Problem[] = [...caller.problems];
    const body = readBody(http.body as Buffer | null, http.headers['content-type'], problems);
    const read = body === undefined ? null : readV1(body, deps.drawSeed, problems);
    if (caller.account === null || !read?.request) throw new InvalidRequest(problems);
    checkUrls(read.request, PLACES, deps.refuseUrl);
    const incoming = { endpoint: ENDPOINT, body };
    const ignored = namesOf([...read.ignored, ...Object.keys(http.query)]);
    const request = { ...read.request, ignored };
    const set = await submit(deps, caller.account, http, incoming, request);
    nameIgnored(reply, ignored);
    return jobSetAnswer(await awaitSet(http, reply, set), deps.urls.resultUrl, deps.reveal);
  });
}
