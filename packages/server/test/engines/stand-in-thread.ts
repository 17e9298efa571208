import { threadId } from 'node:worker_threads';
import { frameDrawer, warmer } from '../../src/engines/previz/frame-task.ts';

/** Draws nothing, does what the prompt says, and reports the thread it ran in. */
async function renderFrame(request: { prompt: string; seeds: readonly number[] }, index: number) {
  if (request.prompt === 'throw') throw new RangeError('no such pose');
  if (request.prompt === 'die') process.exit(3);
  const end = performance.now() + (request.prompt === 'slowly' ? 150 : 0);
  while (performance.now() < end);
  const seed = request.seeds[index] ?? 0;
  const bytes = new TextEncoder().encode(`${request.prompt} ${seed}`);
  return { png: bytes, webp: bytes, svg: `<svg data-seed="${seed}"/>`, report: { seed, threadId } as never };
}

export const drawFrame = frameDrawer(renderFrame);
export const warmUp = warmer(renderFrame);
