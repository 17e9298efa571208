import type { Transaction } from 'kysely';
import type { Query } from '../db/database.ts';
import type { Tables } from '../db/tables.ts';
import type { JobSet, JobStatus, SetState } from './job-set.ts';
import { loadSet } from './rows.ts';
import { setStatus, statesBefore } from './states.ts';

type Trx = Transaction<Tables>;

/** Told, inside the transaction that ends a set, that it has ended: what it writes ends with it or not at all. */
export type OnClosed = (query: Query, set: JobSet) => Promise<void>;

export interface Closing {
  readonly setId: string;
  /** The lease that must still be held; null for a set nobody has taken. */
  readonly lease: string | null;
  readonly state: Extract<SetState, 'finished' | 'canceled'>;
  /** What becomes of the jobs that have not landed. */
  readonly rest: { readonly status: JobStatus; readonly reason: string };
  readonly now: number;
}

/**
 * Ends a set: its unlanded jobs get their last status, frames not delivered go back to the quota.
 * @returns the set as it ended, null when it was not ours to end (any more)
 */
export async function closeSet(trx: Trx, closing: Closing, onClosed: OnClosed): Promise<JobSet | null> {
  const { setId, lease, state, rest, now } = closing;
  const closed = await trx
    .updateTable('job_sets')
    .set({ state, finished_at: now, due_at: null, lease: null })
    .where('id', '=', setId)
    .where('state', 'in', statesBefore(state))
    .where('lease', lease === null ? 'is' : '=', lease)
    .executeTakeFirst();
  if (closed.numUpdatedRows === 0n) return null;
  await trx
    .updateTable('jobs')
    .set({ status: rest.status, reason: rest.reason, finished_at: now })
    .where('set_id', '=', setId)
    .where('finished_at', 'is', null)
    .execute();
  const set = await loadSet(trx, setId);
  if (!set) throw new Error(`Job set ${setId} vanished while it was being closed`);
  await trx
    .updateTable('job_sets')
    .set({ outcome: setStatus(set) })
    .where('id', '=', setId)
    .execute();
  await refund(trx, set);
  await onClosed(trx, set);
  return set;
}

async function refund(trx: Trx, set: JobSet): Promise<void> {
  const undelivered = set.jobs.filter((job) => job.status !== 'completed').length;
  if (undelivered === 0) return;
  await trx
    .updateTable('api_keys')
    .set((e) => ({ frames_left: e('frames_left', '+', undelivered) }))
    .where('id', '=', set.accountId)
    .execute();
}
