import { setTimeout as sleep } from 'node:timers/promises';
import { type Started, start } from './server.ts';

const TRIES = 5;
const PROMPT = 'A woman in a red coat walks through a rainy city street at night';

export interface SetTime {
  readonly quality: string;
  readonly count: number;
  /** Median of the tries, milliseconds from POST sent to the last frame completed. */
  readonly finished: number;
}

export interface Sets {
  readonly times: readonly SetTime[];
  /** Bytes. */
  readonly memoryAtRest: number;
  readonly memoryAtWork: number;
}

/** From POST to finished, through the queue, the engine and the disk; and what it takes in memory. */
export async function measureSets(): Promise<Sets> {
  const server = await start('framewright');
  await sleep(2_000);
  const memoryAtRest = server.memory();
  const times: SetTime[] = [];
  for (const quality of ['720p', '1600p'])
    for (const count of [1, 8])
      times.push({ quality, count, finished: await median(server, quality, count) });
  const memoryAtWork = server.memory();
  await server.stop();
  return { times, memoryAtRest, memoryAtWork };
}

async function median(server: Started, quality: string, count: number): Promise<number> {
  const all: number[] = [];
  for (let seed = 1; seed <= TRIES; seed++)
    all.push(await once(server, { prompt: PROMPT, quality, count, seed: seed * 100 }));
  return Math.round(all.sort((a, b) => a - b)[Math.floor(TRIES / 2)] ?? 0);
}

async function once({ url, headers }: Started, params: object): Promise<number> {
  const started = performance.now();
  const ask = async (path: string, body?: string) =>
    (await (
      await fetch(`${url}${path}`, { headers: { ...headers }, ...(body ? { method: 'POST', body } : {}) })
    ).json()) as {
      id: string;
      jobs: { status: string }[];
    };
  const { id } = await ask('/v1/text2image/keyframes', JSON.stringify({ params }));
  for (;;) {
    const { jobs } = await ask(`/v1/job-sets/${id}`);
    if (jobs.every((job) => job.status === 'completed')) return performance.now() - started;
    if (jobs.some((job) => job.status === 'failed')) throw new Error('A frame failed');
    await sleep(5);
  }
}
