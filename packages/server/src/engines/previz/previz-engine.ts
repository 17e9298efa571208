import { availableParallelism } from 'node:os';
// Not the whole engine: only the threads need its words and drawings in memory.
import { VERSION } from '@framewright/previz/version';
import {
  type Capabilities,
  type Engine,
  EngineError,
  type EngineEvent,
  type FrameSetRequest,
} from '../engine.ts';
import type { FrameAnswer } from './frame-task.ts';
import { createFramePool, type FramePool } from './thread-pool.ts';

const CAPABILITIES: Capabilities = {
  references: 8,
  framesPerCall: 8,
  progress: false,
  previews: false,
  cancel: true,
  exactSeeds: true,
};

export interface PrevizOptions {
  /** Frames drawn at a time, from 1; as many as there are cores by default. */
  readonly threads?: number;
  /** What the threads run. */
  readonly program?: URL;
}

/** The embedded engine: frames of a set are spread over threads, the event loop stays free. */
export function createPrevizEngine(options: PrevizOptions = {}): Engine {
  const { threads = availableParallelism(), program = new URL('./frame-thread.ts', import.meta.url) } =
    options;
  let pool: FramePool | null = null;
  return {
    name: 'previz',
    version: VERSION,
    capabilities: CAPABILITIES,
    async start() {
      pool ??= createFramePool(program, threads);
      await pool.warmUp();
    },
    generate(request, signal) {
      if (!pool) throw new Error('the engine was not started');
      return drawFrames(pool, request, signal);
    },
    async stop() {
      await pool?.close();
      pool = null;
    },
  };
}

/** Frames as they come, in any order. When nobody wants them any more, those not yet begun are skipped. */
async function* drawFrames(
  pool: FramePool,
  request: FrameSetRequest,
  signal: AbortSignal,
): AsyncGenerator<EngineEvent> {
  signal.throwIfAborted();
  const cancelled = new Int32Array(new SharedArrayBuffer(4));
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const abort = () => reject(signal.reason);
  signal.addEventListener('abort', abort, { once: true });
  const drawing = new Map(request.wanted.map((frame) => [frame, drawOne(pool, request, frame, cancelled)]));
  for (const one of [aborted, ...drawing.values()]) one.catch(() => undefined);
  try {
    while (drawing.size > 0) {
      const { frame, answer } = await Promise.race([aborted, ...drawing.values()]);
      drawing.delete(frame);
      yield toEvent(frame, answer);
    }
  } finally {
    Atomics.store(cancelled, 0, 1);
    signal.removeEventListener('abort', abort);
  }
}

async function drawOne(
  pool: FramePool,
  { prompt, seeds, width, height, references, redone = [] }: FrameSetRequest,
  frame: number,
  cancelled: Int32Array,
): Promise<{ readonly frame: number; readonly answer: FrameAnswer }> {
  const request = { prompt, seeds, width, height, references, redone };
  return { frame, answer: await pool.draw({ request, frame, cancelled }) };
}

function toEvent(frame: number, answer: FrameAnswer): EngineEvent {
  if (answer.kind === 'drawn') {
    const { png, webp, svg, report } = answer.frame;
    return { type: 'frame', frame, png, webp, svg, report: { ...report } };
  }
  const cause = answer.kind === 'broken' ? new Error(answer.message) : new Error('it was cancelled');
  const reason = `Frame ${frame + 1} could not be drawn: the engine has a defect that this prompt brings out`;
  throw new EngineError('failed', reason, { cause });
}
