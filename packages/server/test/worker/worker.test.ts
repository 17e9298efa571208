import { afterEach, beforeEach, expect, it } from 'vitest';
import { EngineError, type FrameSetRequest } from '../../src/engines/engine.ts';
import type { JobSet } from '../../src/job-sets/job-set.ts';
import { MAX_ATTEMPTS } from '../../src/worker/ending.ts';
import type { WorkerDeps } from '../../src/worker/ports.ts';
import { onBothDatabases } from '../db/databases.ts';
import { clearQueue, type House, house, LEASE_MS, request } from '../job-sets/house.ts';
import { drawing, eventually, frameEvent, memoryStore, startWorker, testEngine } from './studio.ts';

onBothDatabases('a worker', (db) => {
  let home: House;
  let owner: string;
  let stop: (() => Promise<void>) | undefined;

  beforeEach(async () => {
    await clearQueue(db());
    home = house(db());
    owner = await home.account();
  });
  afterEach(async () => {
    await stop?.();
    stop = undefined;
  });

  const work = (changes?: Partial<WorkerDeps>) => {
    const worker = startWorker(db(), home, changes);
    stop = worker.stop;
    return worker;
  };
  const find = (set: JobSet) => home.jobSets.find(owner, set.id) as Promise<JobSet>;
  const row = (set: JobSet) =>
    db().query.selectFrom('job_sets').selectAll().where('id', '=', set.id).executeTakeFirstOrThrow();
  const finished = (set: JobSet) =>
    eventually(async () => {
      const now = await find(set);
      return now.finishedAt !== null && now;
    });

  it('draws a set: every frame stored before its row names it, reports kept', async () => {
    const media = memoryStore();
    work({ media });
    const done = await finished(await home.submit(owner, { count: 3, seed: 5 }));
    expect(done.jobs.map((job) => job.status)).toEqual(['completed', 'completed', 'completed']);
    for (const job of done.jobs) {
      expect(media.files.get(job.rawKey as string)).toEqual({
        body: drawing(job.seed, 'png'),
        contentType: 'image/png',
      });
      expect(media.files.get(job.minKey as string)).toEqual({
        body: drawing(job.seed, 'webp'),
        contentType: 'image/webp',
      });
      expect(job.report).toEqual({ seed: job.seed });
    }
    expect(media.files.size).toBe(6);
  });

  it('begins at the bell, long before it would look by itself', async () => {
    work({ pollMs: 600_000 });
    await finished(await home.submit(owner));
  });

  it('tells the engine what was asked, and hands it the references', async () => {
    const engine = testEngine();
    const picture = { index: 0, width: 1, height: 1, rgba: new Uint8Array(4), xmp: null };
    const asked: (readonly string[])[] = [];
    work({
      engine,
      fetchReferences: async (urls) => {
        asked.push(urls);
        return [picture];
      },
    });
    await finished(await home.submit(owner, { references: ['https://pictures.test/a.png'] }));
    expect(asked).toEqual([['https://pictures.test/a.png']]);
    expect(engine.requests).toEqual([
      {
        prompt: request().prompt,
        aspectRatio: '3:4',
        width: 720,
        height: 960,
        seeds: [7, 8],
        wanted: [0, 1],
        redone: [],
        references: [picture],
      },
    ]);
  });

  it('fails a set whose reference cannot be fetched, in the words of the fetcher', async () => {
    work({ fetchReferences: () => Promise.reject(new Error('Image 1 answered 404: check the URL')) });
    const done = await finished(await home.submit(owner, { references: ['https://pictures.test/a.png'] }));
    expect(done.jobs.map(({ status, reason }) => [status, reason])).toEqual(
      Array(2).fill(['failed', 'Image 1 answered 404: check the URL']),
    );
  });

  it.each([
    ['refused', 'nsfw'],
    ['failed', 'failed'],
  ] as const)('keeps landed frames when the engine has %s the rest', async (kind, status) => {
    const engine = testEngine(async function* (asked) {
      yield frameEvent(asked, 0);
      throw new EngineError(kind, 'Not this one');
    });
    work({ engine });
    const done = await finished(await home.submit(owner));
    expect(done.jobs.map((job) => [job.status, job.reason])).toEqual([
      ['completed', null],
      [status, 'Not this one'],
    ]);
  });

  it('tries again after a pause, for the missing frames only', async () => {
    const engine = testEngine(async function* (asked) {
      yield frameEvent(asked, asked.wanted[0] as number);
      if (engine.requests.length === 1) throw new EngineError('retryable', 'The engine is busy');
    });
    work({ engine });
    const set = await home.submit(owner);
    await eventually(async () => engine.requests.length === 1 && (await row(set)).lease === null);
    expect((await find(set)).finishedAt).toBeNull();
    home.later(1_000);
    expect((await finished(set)).jobs.every((job) => job.status === 'completed')).toBe(true);
    expect(engine.requests.map((asked) => asked.wanted)).toEqual([[0, 1], [1]]);
  });

  it('gives up after some attempts, with the reason', async () => {
    const engine = testEngine(async function* () {
      yield* [];
      throw new EngineError('retryable', 'The engine is busy');
    });
    work({ engine });
    const set = await home.submit(owner);
    const done = await eventually(async () => {
      // Only while nobody holds or may take it: a lease would run out.
      const { lease, due_at: due } = await row(set);
      if (lease === null && due !== null && due > home.clock()) home.later(60_000);
      const now = await find(set);
      return now.finishedAt !== null && now;
    });
    expect(engine.requests).toHaveLength(MAX_ATTEMPTS);
    expect(done.jobs[0]).toMatchObject({
      status: 'failed',
      reason: 'Given up after 5 attempts: The engine is busy',
    });
  });

  it('gives up a set that took its worker down every time', async () => {
    const set = await home.submit(owner);
    for (let i = 0; i < MAX_ATTEMPTS; i += 1) {
      expect(await home.queue.claim()).not.toBeNull();
      home.later(LEASE_MS);
    }
    const engine = testEngine();
    work({ engine });
    expect((await finished(set)).jobs[0]?.reason).toMatch('stopped 5 times');
    expect(engine.requests).toEqual([]);
  });

  it('treats a frame the engine forgot as trouble, not as success', async () => {
    const engine = testEngine(async function* (asked) {
      if (engine.requests.length > 1) for (const frame of asked.wanted) yield frameEvent(asked, frame);
    });
    work({ engine });
    const set = await home.submit(owner);
    await eventually(async () => engine.requests.length === 1);
    await eventually(async () => {
      home.later(1_000);
      return (await find(set)).finishedAt !== null;
    });
    expect((await find(set)).jobs.every((job) => job.status === 'completed')).toBe(true);
  });

  it('asks for no more frames at once than the engine takes', async () => {
    const engine = testEngine();
    work({ engine: { ...engine, capabilities: { ...engine.capabilities, framesPerCall: 3 } } });
    await finished(await home.submit(owner, { count: 8 }));
    expect(engine.requests.map((asked) => asked.wanted)).toEqual([
      [0, 1, 2],
      [3, 4, 5],
      [6, 7],
    ]);
  });

  it('writes nothing once its lease went to another', async () => {
    let thaw = () => {};
    const frozen = new Promise<void>((resolve) => {
      thaw = resolve;
    });
    const slow = testEngine(async function* (asked) {
      await frozen;
      for (const frame of asked.wanted)
        yield { ...frameEvent(asked, frame), report: { by: 'the frozen worker' } } as never;
    });
    work({ engine: slow, heartbeatMs: 600_000 });
    const set = await home.submit(owner);
    await eventually(async () => slow.requests.length === 1);
    home.later(LEASE_MS);
    const second = startWorker(db(), home);
    const done = await finished(set);
    thaw();
    await second.stop();
    await stop?.();
    expect(await find(set)).toEqual(done);
    expect(done.jobs.map((job) => job.report)).toEqual([{ seed: 7 }, { seed: 8 }]);
  });

  it('holds a lease for as long as the engine takes', async () => {
    let draw = () => {};
    const slow = testEngine(async function* (asked: FrameSetRequest) {
      await new Promise<void>((resolve) => {
        draw = resolve;
      });
      for (const frame of asked.wanted) yield frameEvent(asked, frame);
    });
    work({ engine: slow, heartbeatMs: 5 });
    const set = await home.submit(owner);
    await eventually(async () => slow.requests.length === 1);
    for (let i = 0; i < 5; i += 1) {
      home.later(LEASE_MS - 1);
      const due = home.clock() + 1;
      await eventually(async () => ((await row(set)).due_at ?? 0) > due);
    }
    draw();
    await finished(set);
    expect(slow.requests).toHaveLength(1);
  });
});
