import type { FastifyInstance } from 'fastify';
import { accountOf, callerOf, callerV2, judgeCaller } from '../authenticate.ts';
import { checkUrls, type UrlPlaces } from '../check-urls.ts';
import type { HttpDeps } from '../deps.ts';
import { createAwaitSet, readWait } from '../prefer.ts';
import { nameIgnored, namesOf, submit } from '../submit.ts';
import { readBody } from '../wire/pydantic/body.ts';
import { InvalidRequest, type Problem } from '../wire/pydantic/problem.ts';
import { queuedAnswer, statusAnswer } from '../wire/v2-answer.ts';
import { readV2 } from '../wire/v2-request.ts';

const ENDPOINT = '/higgsfield-ai/popcorn/auto';
const PLACES: UrlPlaces = { reference: (i) => ['body', 'image_urls', i], webhook: ['query', 'hf_webhook'] };

/** Second generation: takes a request in and answers where to follow it. */
export function registerPopcorn(app: FastifyInstance, deps: HttpDeps): void {
  const awaitSet = createAwaitSet(app, deps);
  const onRequest = judgeCaller(deps.credentials, callerV2);
  app.post<{ Querystring: Record<string, unknown> }>(ENDPOINT, { onRequest }, async (http, reply) => {
    const account = accountOf(callerOf(http));
    const problems: Problem[] = [];
    const body = readBody(http.body as Buffer | null, http.headers['content-type'], problems);
    const { hf_webhook: hook, ...query } = http.query;
    const read = body === undefined ? null : readV2(body, hook, deps.drawSeed, problems);
    if (!read?.request) throw new InvalidRequest(problems);
    checkUrls(read.request, PLACES, deps.refuseUrl);
    const incoming = { endpoint: ENDPOINT, body: [body, hook ?? null] };
    const ignored = namesOf([...read.ignored, ...Object.keys(query)]);
    const set = await submit(deps, account, http, incoming, { ...read.request, ignored });
    nameIgnored(reply, ignored);
    if (readWait(http.headers.prefer) === null) return queuedAnswer(set.id, deps.publicUrl());
    return statusAnswer(await awaitSet(http, reply, set), deps.publicUrl(), deps.urls.resultUrl);
  });
}
