import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** One frame to draw. */
export interface Asked {
  readonly prompt: string;
  readonly seed: number;
  readonly width: number;
  readonly height: number;
}

export interface Throughput {
  readonly threads: number;
  readonly framesPerSecond: number;
}

const THREADS = [1, 2] as const;

/** Frames per second of the engine alone, on one thread and on two: each draws its share of the prompts. */
export async function measureThroughput(prompts: readonly string[]): Promise<Throughput[]> {
  const asked = prompts.map((prompt, i) => ({ prompt, seed: i + 1, width: 720, height: 960 }));
  const all: Throughput[] = [];
  for (const threads of THREADS) all.push(await measure(threads, asked));
  return all;
}

async function measure(threads: number, asked: readonly Asked[]): Promise<Throughput> {
  const workers = Array.from(
    { length: threads },
    () => new Worker(new URL('./engine-thread.ts', import.meta.url)),
  );
  await Promise.all(workers.map((worker) => once(worker, 'message')));
  const started = performance.now();
  await Promise.all(
    workers.map((worker, i) => {
      worker.postMessage(asked.filter((_, at) => at % threads === i));
      return once(worker, 'message');
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  await Promise.all(workers.map((worker) => worker.terminate()));
  return { threads, framesPerSecond: Math.round((10 * asked.length) / seconds) / 10 };
}
