/**
 * `npm run bench:memory [minutes]`: the memory of the whole server, with an engine that takes no time, under an hour of
 * everything that clients do, beside a bare server's under the same at the same time.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Started, start } from '../server.ts';
import { live } from './client.ts';

const given = process.argv[2];
const MINUTES = Number(given ?? 60);
const PER_SECOND = 4;
/** A server that is slower than the load gets less of it, not an ever longer queue: so many sets at once at the most. */
const AT_ONCE = 32;
/** What a server needs once, it has by then. */
const WARM_MINUTES = 10;

/** What is free is given back to the system a little later. */
const COLLECTED_MS = 5_000;

interface Steady {
  readonly server: 'framewright' | 'bare';
  /** When all garbage has been collected: after ten minutes, and at the end. */
  readonly collected: readonly Collected[];
  readonly minutes: readonly Minute[];
}

/** Bytes. */
interface Collected {
  /** JavaScript's objects on the main thread. */
  readonly heap: number;
  /** Resident. */
  readonly memory: number;
}

interface Minute {
  /** Sets finished since the start. */
  readonly sets: number;
  /** Resident bytes: the least of the minute, for garbage comes and goes. */
  readonly memory: number;
}

/** A steady load, and the memory it takes minute by minute. */
async function steady(name: Steady['server']): Promise<Steady> {
  const heap = { NODE_OPTIONS: `--import ${new URL('./live-heap.ts', import.meta.url)}` };
  const server = await start(name === 'bare' ? 'bare' : 'instant', 'all', heap);
  const minutes: Minute[] = [];
  const collected: Collected[] = [];
  const load = drive(server);
  for (let minute = 1; minute <= MINUTES; minute++) {
    let memory = Number.POSITIVE_INFINITY;
    for (let second = 0; second < 60; second++) {
      await Promise.race([sleep(1_000), load.failed]);
      memory = Math.min(memory, server.memory());
    }
    if (minute === WARM_MINUTES) collected.push(await collect(server));
    minutes.push({ sets: load.sets(), memory });
    console.error(`${name}, minute ${minute}: ${load.sets()} sets, ${Math.round(memory / 1e6)} MB`);
  }
  await load.stop();
  collected.push(await collect(server));
  await server.stop();
  const megabytes = collected.map(
    (all) => `${Math.round(all.heap / 1e6)} of ${Math.round(all.memory / 1e6)} MB`,
  );
  console.error(`${name}, all garbage collected: ${megabytes.join(', then ')}`);
  return { server: name, collected, minutes };
}

function drive(server: Started) {
  const underWay = new Set<Promise<void>>();
  let stopped = false;
  let sets = 0;
  const failures: unknown[] = [];
  const running = (async () => {
    for (let seed = 1; !stopped && failures.length === 0; seed++) {
      const one = live(server, seed).then(
        () => void sets++,
        (error) => void failures.push(error),
      );
      underWay.add(one);
      one.finally(() => underWay.delete(one));
      if (underWay.size >= AT_ONCE) await Promise.race(underWay);
      await sleep(1_000 / PER_SECOND);
    }
    await Promise.all(underWay);
    if (failures.length > 0) throw failures[0];
  })();
  return {
    sets: () => sets,
    /** Rejects with what a request failed with. */
    failed: new Promise<never>((_, fail) => running.catch(fail)),
    /** Ends when what is under way has. */
    stop: () => {
      stopped = true;
      return running;
    },
  };
}

async function collect(server: Started): Promise<Collected> {
  const file = join(server.folder, 'live-heap');
  rmSync(file, { force: true });
  server.signal('SIGUSR2');
  while (!existsSync(file)) await sleep(200);
  await sleep(COLLECTED_MS);
  return { heap: Number(readFileSync(file, 'utf8')), memory: server.memory() };
}

const load = Math.round((loadavg()[0] ?? 0) * 10) / 10;
const results = { load, memory: await Promise.all([steady('framewright'), steady('bare')]) };
// A shorter run tries the harness, and is no result.
if (given === undefined) {
  const file = new URL('../../results/memory.json', import.meta.url);
  await writeFile(file, `${JSON.stringify(results, null, 2)}\n`);
}
