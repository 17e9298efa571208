import { createHash } from 'node:crypto';
import {
  type Engine,
  EngineError,
  type EngineEvent,
  type FrameSetRequest,
  type ReferencePicture,
} from '../engines/engine.ts';
import type { FrameTimings, JobSet } from '../job-sets/job-set.ts';
import { frameSeed } from '../job-sets/seeds.ts';
import { isTerminal } from '../job-sets/states.ts';
import type { Claim } from '../job-sets/work-queue.ts';
import { stage } from '../lib/watch.ts';
import { MediaStoreError } from '../media/media-store-error.ts';
import { PictureCheckError } from '../policy/picture-checker.ts';
import { Hopeless, LeaseLost } from './ending.ts';
import type { WorkerDeps } from './ports.ts';
import { type AllowedWords, refuseFrame, refuseReferences, refuseWords } from './refuse.ts';

type FrameEvent = Extract<EngineEvent, { type: 'frame' }>;

/**
 * Draws the frames of a claimed set that are still missing and lands each as it comes.
 * @param stopping asked after every landed frame: true ends the drawing early
 * @returns whether every frame has landed
 */
export async function drawSet(
  deps: WorkerDeps,
  claim: Claim,
  signal: AbortSignal,
  stopping: () => boolean,
): Promise<boolean> {
  const missing = new Set(claim.set.jobs.filter((job) => !isTerminal(job.status)).map((job) => job.frame));
  const words = await refuseWords(deps, claim, missing);
  if (missing.size === 0) return true;
  const sought = performance.now();
  const references = await fetchReferences(deps, claim, signal);
  const referencesMs = references.length === 0 ? 0 : since(sought);
  for (const wanted of batches([...missing], deps.engine.capabilities.framesPerCall)) {
    const timing = timeFrames(deps);
    for await (const event of generate(deps, claim, words, { references, wanted }, signal)) {
      signal.throwIfAborted();
      deps.onEvent?.(claim.set, event);
      if (event.type !== 'frame' || !missing.has(event.frame)) continue;
      const before = { references: referencesMs, draw: timing.came(event.frame) };
      await stage(deps.watch, 'store', () => landFrame(deps, claim, event, before, signal));
      missing.delete(event.frame);
      if (missing.size > 0 && stopping()) return false;
      timing.goOn();
    }
    const forgotten = wanted.filter((frame) => missing.has(frame));
    if (forgotten.length > 0) {
      throw new EngineError(
        'retryable',
        `the engine returned no frame ${forgotten.map((i) => i + 1).join(', ')}`,
      );
    }
  }
  return true;
}

/** Takes the engine's time for each frame: what passes until it comes, without what is then done with it. */
function timeFrames({ engine, watch }: WorkerDeps) {
  let from = performance.now();
  return {
    /** Milliseconds. */
    came(frame: number): number {
      const now = performance.now();
      watch.meter.record('frame_seconds', (now - from) / 1_000, { engine: engine.name });
      const facts = { 'framewright.frame': frame + 1, 'framewright.engine': engine.name };
      watch.tracer.past('frame', facts, performance.timeOrigin + from, performance.timeOrigin + now);
      return Math.round(now - from);
    },
    goOn() {
      from = performance.now();
    },
  };
}

/** Milliseconds. */
const since = (start: number): number => Math.round(performance.now() - start);

function generate(
  deps: WorkerDeps,
  { set }: Claim,
  { prompt, own }: AllowedWords,
  what: Pick<FrameSetRequest, 'references' | 'wanted'>,
  signal: AbortSignal,
): ReturnType<Engine['generate']> {
  const { aspectRatio, seed } = set.request;
  // The set's own, whatever became of its frames since: they cast it.
  const seeds = set.jobs.map((job) => frameSeed(seed, job.frame));
  const redone = set.jobs
    .filter((job) => job.redone > 0)
    .map(({ frame, seed }) => ({ frame, seed, prompt: own.get(frame) ?? null }));
  const size = deps.frameSize(set.request);
  return deps.engine.generate({ ...what, prompt, aspectRatio, ...size, seeds, redone }, signal);
}

async function fetchReferences(
  deps: WorkerDeps,
  { set }: Claim,
  signal: AbortSignal,
): Promise<readonly ReferencePicture[]> {
  const urls = set.request.references.slice(0, deps.engine.capabilities.references);
  if (urls.length === 0) return [];
  try {
    const pictures = await stage(deps.watch, 'references', () => deps.fetchReferences(urls, signal));
    await refuseReferences(deps, pictures, signal);
    return pictures;
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof MediaStoreError || error instanceof PictureCheckError) throw error;
    if (error instanceof Hopeless) throw error;
    throw new Hopeless((error as Error).message, 'failed', { cause: error });
  }
}

/** Bytes first, then the row: a row never names bytes that are not there. */
async function landFrame(
  deps: WorkerDeps,
  claim: Claim,
  event: FrameEvent,
  before: Pick<FrameTimings, 'references' | 'draw'>,
  signal: AbortSignal,
): Promise<void> {
  if (await refuseFrame(deps, claim, event, signal)) return;
  const start = performance.now();
  const keep = async (bytes: Uint8Array, extension: keyof typeof CONTENT_TYPES): Promise<string> => {
    const key = mediaKey(claim.set, event.frame, bytes, extension);
    await deps.media.put(key, bytes, CONTENT_TYPES[extension]);
    return key;
  };
  const rawKey = await keep(event.png, 'png');
  const minKey = await keep(event.webp, 'webp');
  const svgKey = event.svg === undefined ? null : await keep(Buffer.from(event.svg), 'svg');
  const timings = { ...before, store: since(start) };
  const outcome = { status: 'completed', rawKey, minKey, svgKey, report: event.report, timings } as const;
  if (await deps.queue.land(claim, event.frame, outcome)) return;
  await deps.queue.abandon([rawKey, minKey, svgKey].filter((key) => key !== null));
  throw new LeaseLost();
}

const CONTENT_TYPES = { png: 'image/png', webp: 'image/webp', svg: 'image/svg+xml' } as const;

/**
 * Addressed by content within its frame's place: landing twice is landing once, and no two frames share a URL, nor
 * does a frame with what it was before it was redone.
 */
function mediaKey({ id, jobs }: JobSet, frame: number, bytes: Uint8Array, extension: string): string {
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  const redone = jobs[frame]?.redone ?? 0;
  return `sets/${id}/${frame}${redone === 0 ? '' : `.${redone}`}-${digest}.${extension}`;
}

function* batches<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}
