import { setTimeout as sleep } from 'node:timers/promises';
import type { Installation } from './installation.ts';
import type { Program } from './program.ts';
import type { Dice } from './random.ts';
import type { ThrowAwayDatabase } from './throw-away-database.ts';

/** Longer than a worker's lease (15 s) and its next heartbeat. */
const FROZEN_MS = 20_000;
/** Share of the API's starts that are left alone and measured. */
const MEASURED = 1 / 3;

export interface Fault {
  readonly name: string;
  /** How likely, beside the others. */
  readonly weight: number;
  /** Whether the API has to start again after it. */
  readonly stopsApi?: boolean;
  strike(): Promise<void>;
}

/** Everything that can befall an installation. */
export function faultsFor(
  home: Installation,
  database: ThrowAwayDatabase | null,
  dice: Dice,
): readonly Fault[] {
  const { api, workers, store } = home;
  const kill = async (...victims: Program[]) => {
    await Promise.all(victims.map((victim) => victim.kill()));
    for (const victim of victims) victim.start();
  };
  const faults: Fault[] = [
    { name: 'API killed', weight: 4, stopsApi: true, strike: () => kill(api) },
    { name: 'worker killed', weight: 6, strike: () => kill(dice.pick(workers)) },
    {
      name: 'API and workers killed',
      weight: 2,
      stopsApi: true,
      strike: () => kill(api, ...workers),
    },
    { name: 'API restarted', weight: 1, stopsApi: true, strike: () => restart(api) },
    { name: 'worker restarted', weight: 1, strike: () => restart(dice.pick(workers)) },
  ];
  if (store) faults.push({ name: 'store killed', weight: 2, strike: () => storeAway(store, dice) });
  if (database) faults.push({ name: 'connections broken', weight: 2, strike: database.breakConnections });
  if (database?.crash) faults.push({ name: 'database crashed', weight: 1, strike: database.crash });
  return faults;
}

async function restart(program: Program): Promise<void> {
  await program.stop();
  program.start();
}

/** The store stays away for a moment: a request meets a closed port, not only a broken connection. */
async function storeAway(store: Program, dice: Dice): Promise<void> {
  await store.kill();
  await sleep(dice.between(0, 1_500));
  store.start();
}

/** A worker that sleeps past its lease and wakes up with another's set in its hands. */
export async function freezeNow(worker: Program): Promise<void> {
  worker.freeze();
  await sleep(FROZEN_MS);
  worker.thaw();
}

/** Milliseconds from now until the API takes requests: how long a start takes here. */
async function timeToReady(url: string): Promise<number> {
  const started = performance.now();
  const ready = () =>
    fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await ready())) await sleep(50);
  return performance.now() - started;
}

/**
 * Strikes `count` times at random instants, a start's time apart on average: some in the middle of a start, most in the
 * middle of work. How long a start takes is measured again on the way, for a machine that gets busy would else see nothing
 * but starts.
 * @param url of the API, which has just been started
 * @returns how often each fault struck
 */
export async function strike(
  faults: readonly Fault[],
  count: number,
  url: string,
  dice: Dice,
  told: (done: number) => void,
): Promise<Map<string, number>> {
  let startMs = await timeToReady(url);
  const struck = new Map<string, number>();
  const lots = faults.flatMap((fault) => Array<Fault>(fault.weight).fill(fault));
  for (let i = 1; i <= count; i += 1) {
    await sleep(dice.between(0, Math.round(2 * startMs)));
    const fault = dice.pick(lots);
    await fault.strike();
    if (fault.stopsApi && dice.roll() < MEASURED) startMs = await timeToReady(url);
    struck.set(fault.name, (struck.get(fault.name) ?? 0) + 1);
    told(i);
  }
  return struck;
}
