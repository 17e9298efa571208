/**
 * `npm run bench:capacity [seconds]`: sets per second that the whole server, with an engine that takes no time, takes from
 * POST to finished, beside what the disk alone would let through.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDiskStore } from '../../../packages/server/src/media/disk-store.ts';
import { start } from '../server.ts';
import { order } from './client.ts';

const given = process.argv[2];
const SECONDS = Number(given ?? 15);
const WARM_SECONDS = SECONDS / 5;
const CLIENTS = 32;
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
  const until = from + SECONDS * 1_000;
  let done = 0;
  const client = async (i: number) => {
    for (let n = 0; performance.now() < until; n++) {
      await act(i * 10_000 + n);
      if (performance.now() > from && performance.now() < until) done++;
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, (_, i) => client(i)));
  return Math.round((done / SECONDS) * 10) / 10;
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

const results = {
  load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  capacity: [
    await capacity('SQLite', {}),
    ...(database ? [await capacity('PostgreSQL', { FRAMEWRIGHT_DATABASE_URL: database })] : []),
  ],
};
// A shorter run tries the harness, and is no result.
if (given === undefined) {
  const file = new URL('../../results/capacity.json', import.meta.url);
  await writeFile(file, `${JSON.stringify(results, null, 2)}\n`);
}
console.table(results.capacity);
