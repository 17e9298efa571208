/** One core at drawing: says `ready` with the engine loaded, then draws what it is sent and says `done`. */
import { parentPort } from 'node:worker_threads';
import { renderFrame } from '@framewright/previz';
import sharp from 'sharp';
import type { Asked } from './throughput.ts';

// As in the server: the threads are the parallelism, one core each.
sharp.concurrency(1);
const draw = ({ prompt, seed, width, height }: Asked) =>
  renderFrame({ prompt, seeds: [seed], width, height, references: [] }, 0);

await draw({ prompt: 'a dog in a park', seed: 1, width: 96, height: 128 });
parentPort?.on('message', async (all: readonly Asked[]) => {
  for (const asked of all) await draw(asked);
  parentPort?.postMessage('done');
});
parentPort?.postMessage('ready');
