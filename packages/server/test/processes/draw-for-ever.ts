import { createWorkQueue } from '../../src/job-sets/work-queue.ts';
import { sleep } from '../../src/lib/clock.ts';
import { unwatched } from '../../src/lib/watch.ts';
import { createWorker } from '../../src/worker/worker.ts';
import { anything, frameEvent, testEngine } from '../worker/studio.ts';
import { folderStore } from './folder-store.ts';
import { openNamed } from './open-database.ts';

/** A worker of short leases and 20 ms frames; prints `begun` at each set, and stops on SIGTERM. */
const [folder = '', ...place] = process.argv.slice(2);
const db = await openNamed(place);
const stopping = new AbortController();
process.on('SIGTERM', () => stopping.abort());

const engine = testEngine(async function* (asked, signal) {
  console.log('begun');
  for (const frame of asked.wanted) {
    await sleep(20, signal);
    signal.throwIfAborted();
    yield frameEvent(asked, frame);
  }
});

await createWorker({
  queue: createWorkQueue({ db, clock: Date.now, leaseMs: 400, onClosed: async () => undefined }),
  engine,
  media: folderStore(folder),
  fetchReferences: async () => [],
  policy: anything,
  pictures: null,
  frameSize: () => ({ width: 720, height: 960 }),
  bell: db.bell,
  watch: unwatched,
  log: { info() {}, warn() {}, error() {} },
  concurrency: 3,
  pollMs: 50,
  heartbeatMs: 100,
  graceMs: 2_000,
}).run(stopping.signal);
await db.close();
