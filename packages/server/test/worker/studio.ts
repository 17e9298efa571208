import { Readable } from 'node:stream';
import type { Database } from '../../src/db/database.ts';
import type { Engine, EngineEvent, FrameSetRequest } from '../../src/engines/engine.ts';
import { unwatched } from '../../src/lib/watch.ts';
import type { MediaStore, StoredMedia } from '../../src/media/media-store.ts';
import type { Policy } from '../../src/policy/policy.ts';
import type { WorkerDeps } from '../../src/worker/ports.ts';
import { createWorker } from '../../src/worker/worker.ts';
import type { House } from '../job-sets/house.ts';

type Generate = (request: FrameSetRequest, signal: AbortSignal) => AsyncIterable<EngineEvent>;

/** The bytes that the test engine draws for a seed. */
export const drawing = (seed: number, kind: 'png' | 'webp') =>
  new TextEncoder().encode(`${kind} of seed ${seed}`);

export const frameEvent = (request: FrameSetRequest, frame: number): EngineEvent => {
  const seed = request.seeds[frame] as number;
  return { type: 'frame', frame, png: drawing(seed, 'png'), webp: drawing(seed, 'webp'), report: { seed } };
};

/** An engine that writes words instead of pictures, or does whatever `generate` does. */
export function testEngine(generate: Generate = drawAll): Engine & { readonly requests: FrameSetRequest[] } {
  const requests: FrameSetRequest[] = [];
  return {
    name: 'test',
    version: '1',
    requests,
    capabilities: {
      references: 8,
      framesPerCall: 8,
      progress: true,
      previews: false,
      cancel: true,
      exactSeeds: true,
    },
    start: async () => undefined,
    stop: async () => undefined,
    generate(request, signal) {
      requests.push(request);
      return generate(request, signal);
    },
  };
}

async function* drawAll(request: FrameSetRequest): AsyncIterable<EngineEvent> {
  for (const frame of request.wanted) yield frameEvent(request, frame);
}

export function memoryStore(): MediaStore & { readonly files: Map<string, StoredMedia> } {
  const files = new Map<string, StoredMedia>();
  return {
    files,
    put: async (key, body, contentType) => void files.set(key, { body, contentType }),
    get: async (key) => files.get(key) ?? null,
    open: async (key) => Readable.from([files.get(key)?.body ?? '']),
    list: async (folder) => [...files.keys()].filter((key) => key.startsWith(`${folder}/`)),
    delete: async (key) => void files.delete(key),
    check: async () => undefined,
  };
}

/** Every word may be drawn. */
export const anything: Policy = { judge: (prompt) => ({ refused: new Map(), prompt }) };

const silent = { info() {}, warn() {}, error() {} };

/** A worker on a house's queue; `stop` tells it to stop and waits until its hands are empty. */
export function startWorker(
  db: Database,
  { queue }: Pick<House, 'queue'>,
  changes: Partial<WorkerDeps> = {},
) {
  const stopping = new AbortController();
  const worker = createWorker({
    queue,
    engine: testEngine(),
    media: memoryStore(),
    fetchReferences: async () => [],
    policy: anything,
    pictures: null,
    frameSize: () => ({ width: 720, height: 960 }),
    bell: db.bell,
    log: silent,
    watch: unwatched,
    concurrency: 2,
    pollMs: 20,
    heartbeatMs: 1_000,
    graceMs: 200,
    ...changes,
  });
  const running = worker.run(stopping.signal);
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

/** Asks until the answer is there, for at most ten seconds. */
export async function eventually<T>(ask: () => Promise<T | null | undefined | false>): Promise<T> {
  const end = performance.now() + 10_000;
  while (performance.now() < end) {
    const answer = await ask();
    if (answer) return answer;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('What was waited for did not happen within ten seconds');
}
