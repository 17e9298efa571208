import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { createDiskStore } from '../../src/media/disk-store.ts';
import { MAX_ATTEMPTS, STORE_PAUSE_MS } from '../../src/worker/ending.ts';
import { onBothDatabases } from '../db/databases.ts';
import { clearQueue, house } from '../job-sets/house.ts';
import { testFolder } from '../media/folder.ts';
import { eventually, startWorker, testEngine } from './studio.ts';

onBothDatabases('while the media store is away', (db) => {
  beforeEach(() => clearQueue(db()));

  it('a set is kept, however long, and done once the store is back', async () => {
    const home = house(db());
    const owner = await home.account();
    const media = join(testFolder(), 'media');
    writeFileSync(media, 'a file where the folder should be');
    const engine = testEngine();
    const worker = startWorker(db(), home, { engine, media: createDiskStore(media), concurrency: 1 });
    const set = await home.submit(owner);
    const attempts = () =>
      db().query.selectFrom('job_sets').select(['attempts', 'lease']).executeTakeFirstOrThrow();
    await eventually(async () => engine.requests.length === 1 && (await attempts()).lease === null);
    expect(await attempts()).toEqual({ attempts: 0, lease: null });
    for (let i = 0; i < MAX_ATTEMPTS; i++) home.later(STORE_PAUSE_MS);
    expect((await home.jobSets.find(owner, set.id))?.finishedAt).toBeNull();
    rmSync(media);
    const done = await eventually(async () => {
      const now = await home.jobSets.find(owner, set.id);
      return now?.finishedAt !== null && now;
    });
    await worker.stop();
    expect(done.jobs.map((job) => job.status)).toEqual(['completed', 'completed']);
    expect(engine.requests).toHaveLength(2);
  });
});
