import type { Frame, PrevizRequest } from '@framewright/previz';
import { returnMemory } from '../../lib/return-memory.ts';

/** What goes into a thread. */
export interface FrameTask {
  readonly request: PrevizRequest;
  /** Index of the frame in its set. */
  readonly frame: number;
  /** One shared word, not 0 once nobody wants the frame any more. */
  readonly cancelled: Int32Array;
}

/** What comes out of a thread: an engine's own failure is an answer, so that a dead thread is told apart from it. */
export type FrameAnswer =
  | { readonly kind: 'drawn'; readonly frame: Frame }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'broken'; readonly message: string };

type RenderFrame = (request: PrevizRequest, index: number) => Promise<Frame>;

/** The task of a thread, given the engine's function. */
export function frameDrawer(renderFrame: RenderFrame): (task: FrameTask) => Promise<FrameAnswer> {
  return async ({ request, frame, cancelled }) => {
    if (Atomics.load(cancelled, 0) !== 0) return { kind: 'cancelled' };
    try {
      return { kind: 'drawn', frame: await renderFrame(request, frame) };
    } catch (error) {
      return {
        kind: 'broken',
        message: error instanceof Error ? (error.stack ?? error.message) : String(error),
      };
    }
  };
}

/** A first small frame: it loads words and art and lets the compiler see the code before anybody waits. */
export function warmer(renderFrame: RenderFrame): () => Promise<void> {
  const request = { prompt: 'a dog in a park', seeds: [1], width: 96, height: 128, references: [] };
  return async () => {
    await renderFrame(request, 0);
    returnMemory();
  };
}
