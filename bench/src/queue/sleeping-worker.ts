import type { Engine } from '../../../packages/server/src/engines/engine.ts';
import { createWorkQueue } from '../../../packages/server/src/job-sets/work-queue.ts';
import { sleep } from '../../../packages/server/src/lib/clock.ts';
import { unwatched } from '../../../packages/server/src/lib/watch.ts';
import { loadPolicy } from '../../../packages/server/src/policy/load-policy.ts';
import { createWorker } from '../../../packages/server/src/worker/worker.ts';
import { openNamed } from './house.ts';

/**
 * A worker whose engine sleeps, as one that waits for a GPU does: what is measured is the queue, not the drawing.
 * `node sleeping-worker.ts MILLISECONDS CONCURRENCY DATABASE…`; it prints `ready`, and stops on SIGTERM.
 */
const [ms = '0', concurrency = '2', ...place] = process.argv.slice(2);
const picture = new Uint8Array(16);
const db = await openNamed(place);
const stopping = new AbortController();
process.on('SIGTERM', () => stopping.abort());

const engine: Engine = {
  name: 'sleeping',
  version: '1',
  capabilities: {
    references: 0,
    framesPerCall: 8,
    progress: false,
    previews: false,
    cancel: true,
    exactSeeds: false,
  },
  start: async () => undefined,
  stop: async () => undefined,
  async *generate({ wanted }, signal) {
    if (ms !== '0') await sleep(Number(ms), signal);
    for (const frame of wanted) yield { type: 'frame', frame, png: picture, webp: picture, report: {} };
  },
};

console.log('ready');
await createWorker({
  queue: createWorkQueue({ db, clock: Date.now, leaseMs: 15_000, onClosed: async () => undefined }),
  engine,
  media: {
    put: async () => undefined,
    get: async () => null,
    open: async () => null,
    list: async () => [],
    delete: async () => undefined,
    check: async () => undefined,
  },
  fetchReferences: async () => [],
  policy: await loadPolicy('default'),
  pictures: null,
  frameSize: () => ({ width: 720, height: 960 }),
  bell: db.bell,
  log: { info() {}, warn() {}, error: (facts, message) => console.error(message, facts) },
  watch: unwatched,
  concurrency: Number(concurrency),
  pollMs: db.pollMs,
  heartbeatMs: 4_000,
  graceMs: 1_000,
}).run(stopping.signal);
await db.close();
