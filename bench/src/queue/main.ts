/** `npm run bench:queue`: sets per second through the queue, with workers whose engine sleeps; with and without a history. */
import { writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { type Crew, drain } from './drain.ts';
import { HISTORY, writeHistory } from './history.ts';
import { openHouse } from './house.ts';
import { queuePage } from './page.ts';
import { medians, type Steps, timeSteps } from './steps.ts';

const url = process.env.FRAMEWRIGHT_TEST_DATABASE_URL ?? null;
const SLEEP_MS = 2_000;
const CALLS = 300;

export interface QueueResults {
  readonly load: number;
  readonly scaling: readonly (Crew & { readonly perSecond: number; readonly ideal: number })[];
  readonly history: readonly Historic[];
}

/** Medians, milliseconds. */
interface Historic extends Steps {
  readonly kind: string;
  /** Sets in the history. */
  readonly finished: number;
}

async function scaling(): Promise<QueueResults['scaling']> {
  if (url === null) return [];
  const all: (Crew & { perSecond: number; ideal: number })[] = [];
  for (const processes of [1, 2, 4]) {
    const crew = { processes, concurrency: 4, engineMs: SLEEP_MS };
    const house = await openHouse(url);
    const ideal = (processes * crew.concurrency * 1_000) / SLEEP_MS;
    all.push({ ...crew, ideal, perSecond: round(await drain(house, crew, ideal * 20)) });
    await house.close();
  }
  return all;
}

/** One database without a past and one with, called in turn: whatever else the machine does, it does to both. */
async function history(place: string | null): Promise<Historic[]> {
  const houses = [await openHouse(place), await openHouse(place)] as const;
  await writeHistory(houses[1]);
  const taken = houses.map((): Steps[] => []);
  for (let i = 1; i <= CALLS; i++)
    for (const [at, house] of houses.entries()) taken[at]?.push(await timeSteps(house, i));
  for (const house of houses) await house.close();
  return houses.map(({ kind }, at) => ({ kind, finished: at * HISTORY, ...medians(taken[at] ?? []) }));
}

const round = (n: number) => Math.round(n * 10) / 10;

const results: QueueResults = {
  load: round(loadavg()[0] ?? 0),
  scaling: await scaling(),
  history: [...(await history(null)), ...(url === null ? [] : await history(url))],
};
const root = new URL('../../../', import.meta.url);
await writeFile(new URL('bench/results/queue.json', root), `${JSON.stringify(results, null, 2)}\n`);
await writeFile(new URL('docs/queue-benchmarks.md', root), queuePage(results));
console.log(queuePage(results));
