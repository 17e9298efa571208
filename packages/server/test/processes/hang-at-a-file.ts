import { createWorkQueue } from '../../src/job-sets/work-queue.ts';
import { createDiskStore } from '../../src/media/disk-store.ts';
import { createSweeper } from '../../src/media/sweeper.ts';
import { frameEvent, startWorker, testEngine } from '../worker/studio.ts';
import { openNamed } from './open-database.ts';

/** Works up to its first file, says so, and hangs: `node hang-at-a-file.ts written|before|after FOLDER DATABASE…`. */
const [where = '', folder = '', ...place] = process.argv.slice(2);
const db = await openNamed(place);
const store = createDiskStore(folder);
const hang = (key: string) => {
  console.log(key);
  setInterval(() => undefined, 60_000);
  return new Promise<never>(() => undefined);
};

if (where === 'written') {
  const queue = createWorkQueue({ db, clock: Date.now, leaseMs: 100, onClosed: async () => undefined });
  const media = {
    ...store,
    async put(key: string, body: Uint8Array, type: string) {
      await store.put(key, body, type);
      await hang(key);
    },
  };
  // Its own bytes: what comes after it draws others.
  const engine = testEngine(async function* (asked) {
    yield { ...frameEvent(asked, 0), png: Buffer.from(String(process.pid)) } as ReturnType<typeof frameEvent>;
  });
  startWorker(db, { queue }, { media, engine, heartbeatMs: 600_000, concurrency: 1 });
} else {
  const media = {
    ...store,
    async delete(key: string) {
      if (where === 'after') await store.delete(key);
      await hang(key);
    },
  };
  await createSweeper({ db, media, clock: Date.now, log: console }).run(new AbortController().signal);
}
