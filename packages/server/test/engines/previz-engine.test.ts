import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Engine, EngineEvent, FrameSetRequest } from '../../src/engines/engine.ts';
import { createPrevizEngine } from '../../src/engines/previz/index.ts';

const program = new URL('./stand-in-thread.ts', import.meta.url);
const never = new AbortController().signal;
let engine: Engine;

beforeAll(async () => {
  engine = createPrevizEngine({ threads: 2, program });
  await engine.start();
});
afterAll(() => engine.stop());

function request(changes: Partial<FrameSetRequest> = {}): FrameSetRequest {
  const seeds = [7, 8, 9, 10];
  return {
    prompt: 'a fox',
    width: 720,
    height: 960,
    aspectRatio: '3:4',
    seeds,
    wanted: [0, 1, 2, 3],
    references: [],
    ...changes,
  };
}

async function frames(asked: FrameSetRequest, signal = never) {
  const drawn: Extract<EngineEvent, { type: 'frame' }>[] = [];
  for await (const event of engine.generate(asked, signal)) if (event.type === 'frame') drawn.push(event);
  return drawn.sort((a, b) => a.frame - b.frame);
}

it('draws every wanted frame once, with its own seed', async () => {
  const drawn = await frames(request());
  expect(drawn.map(({ frame, report }) => [frame, report.seed])).toEqual([
    [0, 7],
    [1, 8],
    [2, 9],
    [3, 10],
  ]);
  expect(Buffer.from(drawn[1]?.png ?? []).toString()).toBe('a fox 8');
  expect(drawn[1]?.svg).toBe('<svg data-seed="8"/>');
});

it('draws the missing frames only', async () => {
  const drawn = await frames(request({ wanted: [3, 1] }));
  expect(drawn.map(({ frame, report }) => [frame, report.seed])).toEqual([
    [1, 8],
    [3, 10],
  ]);
});

it('spreads the frames of a set over its threads, off this one', async () => {
  const drawn = await frames(request({ prompt: 'slowly' }));
  const threads = new Set(drawn.map(({ report }) => report.threadId));
  expect(threads.size).toBe(2);
  expect(threads.has(0)).toBe(false);
});

it('yields frames as they come, and lets go when its reader does', async () => {
  for await (const event of engine.generate(request({ prompt: 'slowly' }), never)) {
    expect(event.type).toBe('frame');
    break;
  }
  expect(await frames(request({ wanted: [0] }))).toHaveLength(1);
});

it('stops when told to: what was not begun is never drawn', async () => {
  const stop = new AbortController();
  const many = request({ prompt: 'slowly', seeds: Array(8).fill(1), wanted: [0, 1, 2, 3, 4, 5, 6, 7] });
  const drawing = frames(many, stop.signal);
  stop.abort(new Error('called off'));
  await expect(drawing).rejects.toThrow('called off');
  await expect(frames(many, stop.signal)).rejects.toThrow('called off');
  expect(await frames(request({ wanted: [0] }))).toHaveLength(1);
});

it('a defect of the engine fails the set in words for a user, and keeps the details as the cause', async () => {
  const error = await frames(request({ prompt: 'throw' })).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ name: 'EngineError', kind: 'failed' });
  expect(String(error)).toContain('could not be drawn');
  expect(String((error as Error).cause)).toContain('no such pose');
});

it('a thread that dies is a reason to try again, and another takes its place', async () => {
  await expect(frames(request({ prompt: 'die', wanted: [2] }))).rejects.toMatchObject({
    kind: 'retryable',
    message: 'the thread that drew frame 3 died',
  });
  expect(await frames(request())).toHaveLength(4);
});

it('must be started first, and can be stopped and started again', async () => {
  const other = createPrevizEngine({ threads: 1, program });
  expect(() => other.generate(request(), never)).toThrow('not started');
  await other.start();
  await other.stop();
  expect(() => other.generate(request(), never)).toThrow('not started');
  await other.start();
  for await (const event of other.generate(request(), never)) expect(event.type).toBe('frame');
  await other.stop();
});

it('stopping waits for a frame in hand', async () => {
  const other = createPrevizEngine({ threads: 1, program });
  await other.start();
  const reader = other.generate(request({ prompt: 'slowly', wanted: [0] }), never)[Symbol.asyncIterator]();
  const first = reader.next();
  await other.stop();
  expect((await first).value).toMatchObject({ type: 'frame', frame: 0 });
});
