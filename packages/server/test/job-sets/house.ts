import { createApiKeys } from '../../src/api-keys/api-keys.ts';
import type { Database } from '../../src/db/database.ts';
import type { OnClosed } from '../../src/job-sets/close.ts';
import type { JobSet, JobSetRequest } from '../../src/job-sets/job-set.ts';
import type { JobSets } from '../../src/job-sets/job-sets.ts';
import { createJobSets } from '../../src/job-sets/store.ts';
import { createWorkQueue, type WorkQueue } from '../../src/job-sets/work-queue.ts';

export const LEASE_MS = 10_000;

/** A request as the wire would hand it over. */
export function request(changes: Partial<JobSetRequest> = {}): JobSetRequest {
  return {
    prompt: 'A red fox in the snow',
    aspectRatio: '3:4',
    quality: '720p',
    count: 2,
    seed: 7,
    references: [],
    webhook: null,
    generation: 'v1',
    ...changes,
  };
}

export interface House {
  readonly jobSets: JobSets;
  readonly queue: WorkQueue;
  /** Moves the clock, milliseconds. */
  later(ms: number): void;
  clock(): number;
  account(framesLeft?: number): Promise<string>;
  submit(account: string, changes?: Partial<JobSetRequest>): Promise<JobSet>;
  framesLeft(account: string): Promise<number | null>;
}

/** Job sets over a database with a clock that tests move. */
export function house(
  db: Database,
  { queueLimit = 50, onClosed = (async () => undefined) as OnClosed } = {},
): House {
  let now = 1_800_000_000_000;
  const clock = () => now;
  const jobSets = createJobSets({ db, clock, queueLimit, onClosed });
  const keys = createApiKeys(db, clock);
  return {
    jobSets,
    queue: createWorkQueue({ db, clock, leaseMs: LEASE_MS, onClosed }),
    clock,
    later(ms) {
      now += ms;
    },
    async account(framesLeft) {
      return (await keys.create({ name: 'test', framesLeft: framesLeft ?? null })).id;
    },
    async submit(account, changes) {
      const submission = await jobSets.submit(account, request(changes), null);
      if (submission.kind !== 'accepted') throw new Error(`The set was not accepted: ${submission.kind}`);
      return submission.set;
    },
    async framesLeft(account) {
      return (await keys.list()).find((key) => key.id === account)?.framesLeft ?? null;
    },
  };
}

/** Empties the queue, so that one test's leftovers are not another's work. */
export async function clearQueue(db: Database): Promise<void> {
  await db.query
    .updateTable('job_sets')
    .set({ due_at: null, lease: null, state: 'finished' })
    .where('due_at', 'is not', null)
    .execute();
}
