import { beforeEach, expect, it } from 'vitest';
import { EngineError } from '../../src/engines/engine.ts';
import { MAX_ATTEMPTS } from '../../src/worker/ending.ts';
import { onBothDatabases } from '../db/databases.ts';
import { clearQueue, house } from '../job-sets/house.ts';
import { eventually, frameEvent, startWorker, testEngine } from './studio.ts';

const PAUSE_MS = 40;

onBothDatabases('while the engine can take nothing', (db) => {
  beforeEach(() => clearQueue(db()));

  it('sets are kept, uncounted, and the engine is left alone as long as it asks for', async () => {
    const home = house(db());
    const owner = await home.account();
    const asked: number[] = [];
    let away = true;
    const engine = testEngine(async function* (request) {
      asked.push(performance.now());
      if (away) throw new EngineError('retryable', 'overloaded', { retryAfterMs: PAUSE_MS });
      for (const frame of request.wanted) yield frameEvent(request, frame);
    });
    const sets = [await home.submit(owner), await home.submit(owner)];
    const worker = startWorker(db(), home, { engine, concurrency: 1 });
    await eventually(async () => {
      home.later(PAUSE_MS);
      return asked.length > MAX_ATTEMPTS + 1;
    });
    away = false;
    for (const set of sets) {
      const done = await eventually(async () => {
        home.later(PAUSE_MS);
        const now = await home.jobSets.find(owner, set.id);
        return now?.finishedAt !== null && now;
      });
      expect(done.jobs.map((job) => job.status)).toEqual(['completed', 'completed']);
      expect(done.attempts).toBe(1);
    }
    await worker.stop();
    const gaps = asked.slice(1, MAX_ATTEMPTS).map((at, i) => at - (asked[i] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(PAUSE_MS - 1);
  });
});
