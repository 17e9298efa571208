/** The same contract on Fastify with nothing behind it: JSON in, a JobSet out, no credentials, no database. What durability costs. */
import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { fastify } from 'fastify';

const answer = (id: string = randomUUID(), jobs = 1) => ({
  id,
  created_at: new Date().toISOString(),
  jobs: Array.from({ length: jobs }, () => ({ id: randomUUID(), status: 'queued', results: null })),
});

/** As one who waited gets it. */
function finished(jobs: number) {
  const queued = answer(randomUUID(), jobs);
  const results = { raw: { type: 'image', url: 'http://127.0.0.1/media/frame.png' } };
  return { ...queued, jobs: queued.jobs.map((job) => ({ ...job, status: 'completed', results })) };
}

const app = fastify();
/** Of each set that is under way, those who follow it. */
const streams = new Map<string, ServerResponse[]>();
app.post<{ Body: { params: { count: number } } }>('/v1/text2image/keyframes', async (request) => {
  const { count } = request.body.params;
  if (request.headers.prefer) return finished(count);
  const queued = answer(randomUUID(), count);
  streams.set(queued.id, []);
  return queued;
});

type OfSet = { Params: { id: string } };
app.get<OfSet>('/v1/job-sets/:id', async ({ params: { id } }) => answer(id));

const own = '/v1/framewright/job-sets';
app.get<OfSet>(`${own}/:id/events`, ({ params: { id } }, reply) => {
  reply.hijack();
  reply.raw.writeHead(200, { 'content-type': 'text/event-stream' });
  reply.raw.write('event: status\ndata: {}\n\n');
  const following = streams.get(id);
  if (following) following.push(reply.raw);
  else reply.raw.end('event: end\ndata: {}\n\n');
});
app.post<OfSet>(`${own}/:id/cancel`, async ({ params: { id } }) => {
  for (const stream of streams.get(id) ?? []) stream.end('event: end\ndata: {}\n\n');
  streams.delete(id);
  return answer(id);
});
for (const path of [own, `${own}/:id`, `${own}/:id/archive.zip`, `${own}/:id/sheet.png`, '/media/*'])
  app.get(path, async () => answer());
app.delete(`${own}/:id`, async () => answer());

console.log(`listens on ${await app.listen({ host: '127.0.0.1', port: 0 })}`);
process.on('SIGTERM', () => process.exit(0));
