/** The same contract on Fastify with nothing behind it: JSON in, a JobSet out, no credentials, no database. What durability costs. */
import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { fastify } from 'fastify';

const answer = () => ({
  id: randomUUID(),
  created_at: new Date().toISOString(),
  jobs: [{ id: randomUUID(), status: 'queued', results: null }],
});

const app = fastify();
app.post('/v1/text2image/keyframes', async () => answer());
app.get('/v1/job-sets/:id', async () => answer());

/** Of each set, those who follow it. */
const streams = new Map<string, ServerResponse[]>();
const idOf = (params: unknown) => (params as { id: string }).id;
const own = '/v1/framewright/job-sets/:id';
app.get(`${own}/events`, (request, reply) => {
  const id = idOf(request.params);
  reply.hijack();
  reply.raw.writeHead(200, { 'content-type': 'text/event-stream' });
  reply.raw.write('event: status\ndata: {}\n\n');
  streams.set(id, [...(streams.get(id) ?? []), reply.raw]);
});
app.post(`${own}/cancel`, async (request) => {
  for (const stream of streams.get(idOf(request.params)) ?? []) stream.end('event: end\ndata: {}\n\n');
  return answer();
});

console.log(`listens on ${await app.listen({ host: '127.0.0.1', port: 0 })}`);
process.on('SIGTERM', () => process.exit(0));
