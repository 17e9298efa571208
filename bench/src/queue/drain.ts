import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { FRAMES, type House } from './house.ts';

export interface Crew {
  readonly processes: number;
  /** Sets that each works on at a time. */
  readonly concurrency: number;
  /** What the engine sleeps for a set, milliseconds; 0: not at all. */
  readonly engineMs: number;
}

/** Sets per second that a crew takes from a full queue to finished: the middle of it, without the starts. */
export async function drain(house: House, crew: Crew, sets: number): Promise<number> {
  for (let i = 0; i < sets; i++) await submit(house, i + 1);
  const workers = Array.from({ length: crew.processes }, () => startWorker(house, crew));
  await Promise.all(workers.map((worker) => once(worker.stdout as NodeJS.EventEmitter, 'data')));
  const [from, to] = [Math.round(sets * 0.1), Math.round(sets * 0.9)];
  const begun = await whenLeft(house, sets - from);
  const done = await whenLeft(house, sets - to);
  await whenLeft(house, 0);
  await Promise.all(
    workers.map((worker) => {
      worker.kill('SIGTERM');
      return once(worker, 'exit');
    }),
  );
  return ((begun.left - done.left) * 1_000) / (done.at - begun.at);
}

export async function submit({ jobSets, account }: House, seed: number): Promise<string> {
  const request = {
    prompt: 'A woman in a red coat walks through a rainy city street at night',
    aspectRatio: '16:9',
    quality: '720p',
    count: FRAMES,
    seed: (seed % 1_000_000) + 1,
    references: [],
    webhook: null,
    generation: 'v1',
  } as const;
  const submission = await jobSets.submit(account, request, null);
  if (submission.kind !== 'accepted') throw new Error(submission.kind);
  return submission.set.id;
}

function startWorker({ args }: House, { engineMs, concurrency }: Crew): ChildProcess {
  const program = fileURLToPath(new URL('./sleeping-worker.ts', import.meta.url));
  return spawn(process.execPath, [program, `${engineMs}`, `${concurrency}`, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function whenLeft(house: House, most: number): Promise<{ readonly at: number; readonly left: number }> {
  for (;;) {
    const { left } = await house.db.query
      .selectFrom('job_sets')
      .select((e) => e.fn.countAll<number>().as('left'))
      .where('due_at', 'is not', null)
      .executeTakeFirstOrThrow();
    if (left <= most) return { at: performance.now(), left };
    await sleep(20);
  }
}
