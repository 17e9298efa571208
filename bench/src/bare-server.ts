/** The same contract with nothing behind it: JSON in, a JobSet out, no credentials, no database. What durability costs. */
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';

const answer = () => ({
  id: randomUUID(),
  created_at: new Date().toISOString(),
  jobs: [{ id: randomUUID(), status: 'queued', results: null }],
});

const server = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    if (request.method === 'POST') JSON.parse(Buffer.concat(parts).toString());
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer()));
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(`listens on http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);
});
process.on('SIGTERM', () => process.exit(0));
