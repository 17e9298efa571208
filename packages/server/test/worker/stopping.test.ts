import { beforeEach, expect, it } from 'vitest';
import type { EngineEvent, FrameSetRequest } from '../../src/engines/engine.ts';
import { sleep } from '../../src/lib/clock.ts';
import { onBothDatabases } from '../db/databases.ts';
import { clearQueue, house } from '../job-sets/house.ts';
import { eventually, frameEvent, startWorker, testEngine } from './studio.ts';

onBothDatabases('a worker told to stop', (db) => {
  beforeEach(() => clearQueue(db()));

  it('lets the frame in hand land, and hands over the rest at once', async () => {
    const home = house(db());
    const owner = await home.account();
    let draw = () => {};
    const engine = testEngine(async function* (asked: FrameSetRequest): AsyncIterable<EngineEvent> {
      for (const frame of asked.wanted) {
        await new Promise<void>((resolve) => {
          draw = resolve;
        });
        yield frameEvent(asked, frame);
      }
    });
    const worker = startWorker(db(), home, { engine, graceMs: 10_000 });
    const set = await home.submit(owner, { count: 3 });
    await eventually(async () => engine.requests.length === 1);
    const stopped = worker.stop();
    draw();
    await stopped;
    const left = await home.jobSets.find(owner, set.id);
    expect(left?.jobs.map((job) => job.status)).toEqual(['completed', 'in_progress', 'in_progress']);

    const next = testEngine();
    const second = startWorker(db(), home, { engine: next });
    await eventually(async () => (await home.jobSets.find(owner, set.id))?.finishedAt);
    await second.stop();
    expect(next.requests.map((asked) => asked.wanted)).toEqual([[1, 2]]);
  });

  it('takes the pencil away when the grace is over, and hands the set over uncounted', async () => {
    const home = house(db());
    const owner = await home.account();
    const stuck = testEngine(async function* (_asked, signal) {
      await sleep(600_000, signal);
      yield* [];
      signal.throwIfAborted();
    });
    const worker = startWorker(db(), home, { engine: stuck, graceMs: 20 });
    const set = await home.submit(owner);
    await eventually(async () => stuck.requests.length === 1);
    await worker.stop();
    expect(await home.queue.claim()).toMatchObject({ set: { id: set.id }, attempt: 1 });
  });

  it('takes no more work', async () => {
    const home = house(db());
    const owner = await home.account();
    const engine = testEngine();
    const worker = startWorker(db(), home, { engine });
    await worker.stop();
    await home.submit(owner);
    await sleep(60, new AbortController().signal);
    expect(engine.requests).toEqual([]);
  });
});
