import { sleep } from '../lib/clock.ts';
import type { WorkerDeps } from './ports.ts';
import { workOn } from './work-on.ts';

const TROUBLE_PAUSE_MS = 1_000;

export interface Worker {
  /** Works until `signal` aborts, then lets go of what it holds; resolves when its hands are empty. */
  run(signal: AbortSignal): Promise<void>;
}

/** A worker takes sets from the queue, several at a time, and draws them with its engine. */
export function createWorker(deps: WorkerDeps): Worker {
  return {
    async run(signal) {
      await Promise.all(Array.from({ length: deps.concurrency }, () => serve(deps, signal)));
    },
  };
}

async function serve(deps: WorkerDeps, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      await serveOnce(deps, signal);
    } catch (error) {
      deps.log.error({ err: error }, 'The worker could not reach its queue');
      await sleep(TROUBLE_PAUSE_MS, signal);
    }
  }
}

async function serveOnce(deps: WorkerDeps, signal: AbortSignal): Promise<void> {
  const heard = deps.bell.count();
  const claim = await deps.queue.claim();
  if (!claim) return await deps.bell.wait(heard, deps.pollMs, signal);
  const ended = await workOn(deps, claim, signal);
  if (ended === 'settled') return;
  if (ended.away === 'store') await storeIsBack(deps, signal);
  // The next set would only hear the same.
  else await sleep(ended.pauseMs, signal);
}

/** Frames that could not be kept would be drawn for nothing. */
async function storeIsBack({ media, log }: WorkerDeps, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      return await media.check();
    } catch (err) {
      log.warn({ err }, 'The media store cannot be used; no set is begun until it can');
      await sleep(TROUBLE_PAUSE_MS, signal);
    }
  }
}
