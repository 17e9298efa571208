import { afterEach, beforeEach, expect, it } from 'vitest';
import { createTracing, type Tracing } from '../../src/telemetry/tracer.ts';
import { fact, otlpReceiver } from './otlp-receiver.ts';

const PARENT = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

let receiver: Awaited<ReturnType<typeof otlpReceiver>>;
let tracing: Tracing;

beforeEach(async () => {
  receiver = await otlpReceiver();
});
afterEach(async () => {
  await tracing.stop();
  receiver.close();
});

function start(ratio = 1) {
  tracing = createTracing({ url: `${receiver.url}/v1/traces`, serviceName: 'house', ratio });
  return tracing.tracer;
}

it('sends spans within spans, with what was noted, through awaits', async () => {
  const tracer = start();
  expect(tracer.current()).toBeNull();
  const inside = await tracer.span('outer', { a: 1 }, async (note) => {
    note({ b: 'two' });
    await new Promise((resolve) => setTimeout(resolve, 5));
    return tracer.span('inner', {}, async () => tracer.current());
  });
  tracer.past('alone', {}, 1_800_000_000_000, 1_800_000_002_000);
  await tracing.stop();
  const [inner, outer, alone] = receiver.spans;
  expect([inner?.name, outer?.name, alone?.name]).toEqual(['inner', 'outer', 'alone']);
  expect(inner?.parentSpanId).toBe(outer?.spanId);
  expect(inside).toBe(`00-${outer?.traceId}-${inner?.spanId}-01`);
  expect([fact(outer?.attributes ?? [], 'a'), fact(outer?.attributes ?? [], 'b')]).toEqual([1, 'two']);
  expect([alone?.startTimeUnixNano, alone?.endTimeUnixNano]).toEqual([
    '1800000000000000000',
    '1800000002000000000',
  ]);
  expect(alone?.traceId).not.toBe(outer?.traceId);
  expect([...receiver.services]).toEqual(['house']);
});

it('goes on in the trace that another process named', async () => {
  await start().span('far', {}, async () => undefined, PARENT);
  await tracing.stop();
  expect(receiver.spans).toMatchObject([
    { traceId: '0af7651916cd43dd8448eb211c80319c', parentSpanId: 'b7ad6b7169203331' },
  ]);
});

it.each([
  '',
  'ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
  '00-00000000000000000000000000000000-b7ad6b7169203331-01',
  '00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01',
  `${PARENT}x`,
  'DROP TABLE',
])('begins a trace of its own where %j should name one', async (parent) => {
  await start().span('near', {}, async () => undefined, parent);
  await tracing.stop();
  expect(receiver.spans).toHaveLength(1);
  expect(receiver.spans[0]?.parentSpanId ?? '').toBe('');
  expect(receiver.spans[0]?.traceId).not.toBe('0af7651916cd43dd8448eb211c80319c');
});

it('tells that something failed, not in which words', async () => {
  const failing = start().span('bad', {}, async () => {
    throw new RangeError('a prompt');
  });
  await expect(failing).rejects.toThrow('a prompt');
  await tracing.stop();
  expect(receiver.spans[0]?.status).toEqual({ code: 2, message: 'RangeError' });
  expect(receiver.bodies.join()).not.toContain('a prompt');
});

it('traces as many as it should: none, but those whose caller decided', async () => {
  const tracer = start(0);
  await tracer.span('mine', {}, async () => expect(tracer.current()).toMatch(/-00$/));
  await tracer.span('theirs', {}, async () => undefined, PARENT);
  await tracer.span('not theirs', {}, async () => undefined, PARENT.replace(/01$/, '00'));
  await tracing.stop();
  expect(receiver.spans.map(({ name }) => name)).toEqual(['theirs']);
});

it('a collector that is away disturbs nobody', async () => {
  const tracer = start();
  receiver.close();
  await expect(tracer.span('lost', {}, async () => 7)).resolves.toBe(7);
  await tracing.stop();
});
