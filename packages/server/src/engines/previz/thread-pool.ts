import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { EngineError } from '../engine.ts';
import type { FrameAnswer, FrameTask } from './frame-task.ts';

/** A frame takes a fraction of a second: one that hangs costs its thread, and its set an error, never the server. */
const HANGS_AFTER_MS = 5 * 60_000;
/** Longest that frames in hand may hold up a stop. */
const CLOSE_MS = 3_000;

export interface FramePool {
  /** Resolves when every thread has loaded the engine. */
  warmUp(): Promise<void>;
  /** Throws EngineError when the thread died or hung. */
  draw(task: FrameTask): Promise<FrameAnswer>;
  close(): Promise<void>;
}

/**
 * Threads that draw one frame each at a time. They are never interrupted in the middle of one: native code that is
 * torn down with its thread can take the process along.
 * @param program what each thread runs: exports `drawFrame` and `warmUp`
 */
export function createFramePool(program: URL, threads: number): FramePool {
  const pool = new Piscina<FrameTask, FrameAnswer>({
    filename: fileURLToPath(program),
    minThreads: threads,
    maxThreads: threads,
    closeTimeout: CLOSE_MS,
    // Frames make short-lived garbage: a small nursery costs nothing and saves tens of megabytes a thread.
    resourceLimits: { maxYoungGenerationSizeMb: 8 },
  });
  return {
    async warmUp() {
      await Promise.all(pool.threads.map(() => pool.run(undefined as never, { name: 'warmUp' })));
    },
    async draw(task) {
      try {
        return await pool.run(task, { name: 'drawFrame', signal: AbortSignal.timeout(HANGS_AFTER_MS) });
      } catch (error) {
        throw new EngineError('retryable', `the thread that drew frame ${task.frame + 1} died`, {
          cause: error,
        });
      }
    },
    close: () => pool.close(),
  };
}
