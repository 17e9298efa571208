import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Sight } from '../../job-sets/following.ts';
import type { JobSet } from '../../job-sets/job-set.ts';
import type { HttpDeps } from '../deps.ts';
import { createEventStreams, type EventStreams, STREAM_LIMITS } from '../event-stream.ts';
import { ownSet } from '../own-set.ts';
import { eventsFor, goneEvent, readTold, type Told } from '../wire/framewright/events.ts';
import { HttpError } from '../wire/http-error.ts';

const PATH = '/v1/framewright/job-sets/:id/events';
/** How soon a reader comes back after its stream has broken. */
const RETRY_MS = 2_000;

/** What becomes of a set, as it becomes: server-sent events that end with the set. */
export function registerEvents(app: FastifyInstance, deps: HttpDeps): void {
  const streams = createEventStreams(deps.streams ?? STREAM_LIMITS);
  app.addHook('preClose', async () => streams.close());
  app.get(PATH, { exposeHeadRoute: false }, async (http, reply) => {
    const set = await ownSet(deps, http);
    const told = readTold(single(http.headers['last-event-id']));
    // The standard's word to a reader for whom nothing more will come.
    if (told.end && eventsFor({ set, position: null }, told, deps.urls.resultUrl).length === 0)
      return reply.code(204).send();
    const full = streams.full(set.accountId);
    if (full !== null)
      throw new HttpError(503, `${full}: try again in a moment`, { headers: { 'retry-after': '5' } });
    if (reply.raw.destroyed) return reply;
    begin(reply);
    tellAll(deps, streams, reply, set, told);
    return reply;
  });
}

const single = (header: string | string[] | undefined) => (Array.isArray(header) ? header[0] : header);

/** From here on the answer is ours, not the framework's. */
function begin(reply: FastifyReply): void {
  reply.hijack();
  reply.raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    // nginx would hold the events back otherwise.
    'x-accel-buffering': 'no',
  });
  reply.raw.write(`retry: ${RETRY_MS}\n\n`);
}

/** A reader that is behind is told the newest once it reads again: what lay between is never kept. */
function tellAll(
  { following, urls }: HttpDeps,
  streams: EventStreams,
  reply: FastifyReply,
  { id, accountId }: JobSet,
  before: Told,
): void {
  let told = before;
  let newest: Sight | null | undefined;
  const stream = streams.open(accountId, reply.raw, () => tell());
  const tell = () => {
    if (newest === undefined) return;
    if (newest === null) {
      if (stream.write(goneEvent())) stream.end();
      return;
    }
    for (const event of eventsFor(newest, told, urls.resultUrl)) {
      if (!stream.write(event.text)) return;
      told = event.told;
    }
    if (told.end) stream.end();
  };
  const leave = following.follow(id, (sight) => {
    newest = sight;
    tell();
  });
  reply.raw.on('close', leave);
}
