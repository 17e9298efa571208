import { createWorkQueue } from '../../../packages/server/src/job-sets/work-queue.ts';
import { submit } from './drain.ts';
import { FRAMES, type House } from './house.ts';

/** The life of a set, as the database sees it; milliseconds. */
export interface Steps {
  readonly submit: number;
  readonly find: number;
  readonly claim: number;
  /** All frames. */
  readonly land: number;
  readonly close: number;
}

const NAMES = ['submit', 'find', 'claim', 'land', 'close'] as const;

/** Takes one set from its submission to its end. */
export async function timeSteps(house: House, seed: number): Promise<Steps> {
  const onClosed = async () => undefined;
  const queue = createWorkQueue({ db: house.db, clock: Date.now, leaseMs: 15_000, onClosed });
  const [id, submitted] = await timed(() => submit(house, seed));
  const [, find] = await timed(() => house.jobSets.find(house.account, id));
  const [claim, claimed] = await timed(() => queue.claim());
  if (!claim) throw new Error('Nothing was there to be claimed');
  const outcome = { status: 'completed', rawKey: 'a.png', minKey: 'a.webp', report: {} } as const;
  const [, land] = await timed(async () => {
    for (let frame = 0; frame < FRAMES; frame++) await queue.land(claim, frame, outcome);
  });
  const [, close] = await timed(() => queue.close(claim, { status: 'failed', reason: 'never drawn' }));
  return { submit: submitted, find, claim: claimed, land, close };
}

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const started = performance.now();
  const result = await work();
  return [result, performance.now() - started];
}

export function medians(all: readonly Steps[]): Steps {
  const median = (name: keyof Steps) => {
    const sorted = all.map((steps) => steps[name]).sort((a, b) => a - b);
    return Math.round((sorted[Math.floor(sorted.length / 2)] ?? 0) * 100) / 100;
  };
  return Object.fromEntries(NAMES.map((name) => [name, median(name)])) as unknown as Steps;
}
