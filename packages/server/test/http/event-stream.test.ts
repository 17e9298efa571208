import { createServer, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { createEventStreams, STREAM_LIMITS, type StreamLimits } from '../../src/http/event-stream.ts';
import { eventually } from '../worker/studio.ts';

/** A reader that reads nothing until it is told to, and the answer to it. */
async function connected(): Promise<{ reader: Socket; answer: ServerResponse }> {
  const answered = Promise.withResolvers<ServerResponse>();
  const server = createServer((_, answer) => answered.resolve(answer));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const reader = connect((server.address() as AddressInfo).port, '127.0.0.1');
  reader.on('error', () => undefined);
  reader.write('GET / HTTP/1.1\r\nhost: x\r\n\r\n');
  onTestFinished(() => {
    reader.destroy();
    server.close();
  });
  return { reader, answer: await answered.promise };
}

const streamsWith = (limits: Partial<StreamLimits>) => {
  const streams = createEventStreams({ ...STREAM_LIMITS, ...limits });
  onTestFinished(() => streams.close());
  return streams;
};

const MUCH = `data: ${'x'.repeat(100_000)}\n\n`;

it('takes nothing for a reader who is behind, says when it reads again, and beats while it is silent', async () => {
  const streams = streamsWith({ heartbeatMs: 20, most: 1 });
  const { reader, answer } = await connected();
  let ready = 0;
  const stream = streams.open('a', answer, () => ready++);
  expect(streams.full('b')).toContain('1 streams');
  let written = 0;
  while (stream.write(MUCH)) written++;
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
  await eventually(async () => text.includes('newest') && streams.full('b') === null);
});

it('lets a reader go who takes nothing for too long, and none who is silent only', async () => {
  const streams = streamsWith({ heartbeatMs: 20, stuckMs: 300 });
  const [stuck, silent] = [await connected(), await connected()];
  silent.reader.resume();
  streams.open('a', silent.answer, () => undefined);
  const fill = () => {
    while (stream.write(MUCH));
  };
  const stream = streams.open('a', stuck.answer, fill);
  fill();
  const began = performance.now();
  await eventually(async () => stuck.answer.destroyed);
  expect(performance.now() - began).toBeGreaterThan(250);
  expect(silent.answer.destroyed).toBe(false);
});

it('gives no account more than its part, and that again once one is gone', async () => {
  const streams = streamsWith({ most: 3, mostOfOne: 2 });
  const readers = [await connected(), await connected()];
  for (const { answer } of readers) streams.open('greedy', answer, () => undefined);
  expect([streams.full('greedy'), streams.full('other')]).toEqual([
    expect.stringContaining('This account'),
    null,
  ]);
  readers[0]?.reader.destroy();
  await eventually(async () => streams.full('greedy') === null);
});

it('ends what is opened while it closes', async () => {
  const streams = streamsWith({});
  const { answer } = await connected();
  const ended = new Promise((resolve) => answer.on('finish', resolve));
  streams.close();
  streams.open('late', answer, () => undefined);
  await ended;
});

it('has the limits that the contract names', () => {
  expect(STREAM_LIMITS).toEqual({ most: 5_000, mostOfOne: 2_500, heartbeatMs: 15_000, stuckMs: 60_000 });
});
