/**
 * `npm run bench:steady [minutes]`: the whole server with an engine that takes no time. Sets per second that it takes
 * from POST to finished, beside what the disk alone would let through, and its memory under steady load.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createDiskStore } from '../../../packages/server/src/media/disk-store.ts';
import { type Started, start } from '../server.ts';
import { live, order } from './client.ts';

const MINUTES = Number(process.argv[2] ?? 60);
const PER_SECOND = 4;
const CLIENTS = 32;
/** Seconds; MINUTES of 0 tries the harness alone, and is no result. */
const [WARM_SECONDS, CAPACITY_SECONDS] = MINUTES === 0 ? [1, 2] : [3, 15];
const FRAMES = 4;

const database = process.env.FRAMEWRIGHT_TEST_DATABASE_URL;

interface Capacity {
  readonly database: 'SQLite' | 'PostgreSQL';
  readonly clients: number;
  readonly setsPerSecond: number;
  /** What the same clients get where a set is its files and nothing else, written as durably: the disk's limit. */
  readonly limit: number;
}

/** Sets of four frames; each client orders its next one when it has the last. */
async function capacity(name: Capacity['database'], more: Record<string, string>): Promise<Capacity> {
  const server = await start('instant', 'all', { FRAMEWRIGHT_CONCURRENCY: '8', ...more });
  const setsPerSecond = await perSecond(async (n) => void (await order(server, n)));
  await server.stop();
  return { database: name, clients: CLIENTS, setsPerSecond, limit: await filesPerSecond() };
}

/** How often `CLIENTS` at once get something done, each doing the next when the last is done. */
async function perSecond(act: (n: number) => Promise<void>): Promise<number> {
  const from = performance.now() + WARM_SECONDS * 1_000;
  const until = from + CAPACITY_SECONDS * 1_000;
  let done = 0;
  const client = async (i: number) => {
    for (let n = 0; performance.now() < until; n++) {
      await act(i * 10_000 + n);
      if (performance.now() > from && performance.now() < until) done++;
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, (_, i) => client(i)));
  return Math.round((done / CAPACITY_SECONDS) * 10) / 10;
}

/** Sets whose eight files are written and flushed one after the other, as a worker lands them. */
async function filesPerSecond(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'framewright-bench-'));
  const store = createDiskStore(folder);
  const bytes = Buffer.alloc(300, 1);
  const rate = await perSecond(async (n) => {
    for (let file = 0; file < FRAMES * 2; file++)
      await store.put(`sets/${n}/${file}.png`, bytes, 'image/png');
  });
  rmSync(folder, { recursive: true, force: true });
  return rate;
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
  steady: await steady(),
};
const file = new URL('../../results/steady.json', import.meta.url);
if (MINUTES > 0) await writeFile(file, `${JSON.stringify(results, null, 2)}\n`);
console.log(JSON.stringify(results, null, 2));
