import { createServer, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { expect, it } from 'vitest';
import { createEventStreams } from '../../src/http/event-stream.ts';
import { eventually } from '../worker/studio.ts';

it('a stream takes nothing for a reader who is behind, says when it reads again, and beats while it is silent', async () => {
  const streams = createEventStreams(20);
  const answered = Promise.withResolvers<ServerResponse>();
  const server = createServer((_, answer) => answered.resolve(answer));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const reader = connect((server.address() as AddressInfo).port, '127.0.0.1');
  reader.write('GET / HTTP/1.1\r\nhost: x\r\n\r\n');
  let ready = 0;
  const stream = streams.open(await answered.promise, () => ready++);
  expect(streams.count).toBe(1);
  const much = `data: ${'x'.repeat(100_000)}\n\n`;
  let written = 0;
  while (stream.write(much)) written++;
  expect(written).toBeGreaterThan(0);
  expect(stream.write('data: more\n\n')).toBe(false);
  let text = '';
  reader.on('data', (piece) => {
    text += piece;
  });
  await eventually(async () => ready > 0 && text.includes(': still here'));
  expect(text).not.toContain('more');
  expect(stream.write('data: newest\n\n')).toBe(true);
  streams.close();
  expect(stream.write('data: too late\n\n')).toBe(false);
  await eventually(async () => text.includes('newest') && streams.count === 0);
  reader.destroy();
  server.close();
});
