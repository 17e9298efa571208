/**
 * `npm run bench:steady [minutes]`: the whole server with an engine that takes no time. Sets per second that it takes
 * from POST to finished, a thousand event streams at once, and its memory under steady load.
 */
import { writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Started, start } from '../server.ts';
import { live, order } from './client.ts';
import { holdStreams } from './streams.ts';

const MINUTES = Number(process.argv[2] ?? 20);
const PER_SECOND = 4;
const CLIENTS = 32;
const CAPACITY_SECONDS = 15;

const database = process.env.FRAMEWRIGHT_TEST_DATABASE_URL;

interface Capacity {
  readonly database: 'SQLite' | 'PostgreSQL';
  readonly clients: number;
  readonly setsPerSecond: number;
}

/** Sets of four frames; each client orders its next one when it has the last. */
async function capacity(name: Capacity['database'], more: Record<string, string>): Promise<Capacity> {
  const server = await start('instant', 'all', { FRAMEWRIGHT_CONCURRENCY: '8', ...more });
  const from = performance.now() + 3_000;
  const until = from + CAPACITY_SECONDS * 1_000;
  let done = 0;
  const client = async (i: number) => {
    for (let n = 0; performance.now() < until; n++) {
      await order(server, i * 10_000 + n);
      if (performance.now() > from && performance.now() < until) done++;
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, (_, i) => client(i)));
  await server.stop();
  return { database: name, clients: CLIENTS, setsPerSecond: Math.round((done / CAPACITY_SECONDS) * 10) / 10 };
}

interface Minute {
  /** Sets finished since the start. */
  readonly sets: number;
  /** Resident bytes: the least of the minute, for garbage comes and goes. */
  readonly memory: number;
}

/** A steady load of everything that a client may do, and the memory it takes minute by minute. */
async function steady(): Promise<Minute[]> {
  const server = await start('instant');
  const minutes: Minute[] = [];
  let sets = 0;
  let failed: unknown;
  let stopped = false;
  const clients = drive(server, () => stopped, {
    done: () => sets++,
    failed: (error) => {
      failed ??= error;
    },
  });
  for (let minute = 1; minute <= MINUTES && failed === undefined; minute++) {
    let memory = Number.POSITIVE_INFINITY;
    for (let second = 0; second < 60; second++) {
      await sleep(1_000);
      memory = Math.min(memory, server.memory());
    }
    minutes.push({ sets, memory });
    console.error(`minute ${minute}: ${sets} sets, ${Math.round(memory / 1e6)} MB`);
  }
  stopped = true;
  await clients;
  await server.stop();
  if (failed !== undefined) throw failed;
  return minutes;
}

async function drive(
  server: Started,
  stopped: () => boolean,
  tell: { done(): void; failed(error: unknown): void },
): Promise<void> {
  const underWay = new Set<Promise<void>>();
  for (let seed = 1; !stopped(); seed++) {
    const one = live(server, seed).then(tell.done, tell.failed);
    underWay.add(one);
    one.finally(() => underWay.delete(one));
    // A machine that is slower than the load gets less of it, not an ever longer queue.
    if (underWay.size >= CLIENTS) await Promise.race(underWay);
    await sleep(1_000 / PER_SECOND);
  }
  await Promise.all(underWay);
}

const results = {
  load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  capacity: [
    await capacity('SQLite', {}),
    ...(database ? [await capacity('PostgreSQL', { FRAMEWRIGHT_DATABASE_URL: database })] : []),
  ],
  streams: await holdStreams(),
  steady: await steady(),
};
const file = new URL('../../results/steady.json', import.meta.url);
await writeFile(file, `${JSON.stringify(results, null, 2)}\n`);
console.log(JSON.stringify(results, null, 2));
