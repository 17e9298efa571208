/** The same contract on Fastify with nothing behind it: JSON in, a JobSet out, no credentials, no database. What durability costs. */
import { randomUUID } from 'node:crypto';
import { fastify } from 'fastify';

const answer = () => ({
  id: randomUUID(),
  created_at: new Date().toISOString(),
  jobs: [{ id: randomUUID(), status: 'queued', results: null }],
});

const app = fastify();
app.post('/v1/text2image/keyframes', async () => answer());
app.get('/v1/job-sets/:id', async () => answer());
console.log(`listens on ${await app.listen({ host: '127.0.0.1', port: 0 })}`);
process.on('SIGTERM', () => process.exit(0));
