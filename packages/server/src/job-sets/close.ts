import type { Transaction } from 'kysely';
import type { Database, Query } from '../db/database.ts';
import type { Tables } from '../db/tables.ts';
import type { JobSet, JobStatus, SetState } from './job-set.ts';
import { settleRedone } from './redone.ts';
import { jobsOf, loadSet } from './rows.ts';
import { setStatus } from './states.ts';
import { changed, doomed } from './topics.ts';

type Trx = Transaction<Tables>;

/** Told, inside the transaction that ends a set, that it has ended: what it writes ends with it or not at all. */
export type OnClosed = (query: Query, set: JobSet) => Promise<void>;

export interface Closing {
  readonly setId: string;
  /** Ends it only from these states. */
  readonly from: readonly SetState[];
  /** The lease that must still be held; null to end it whoever holds it. */
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
export async function closeSet(
  db: Database,
  trx: Trx,
  closing: Closing,
  onClosed: OnClosed,
): Promise<JobSet | null> {
  const { setId, state, rest, now } = closing;
  if (!(await endRow(trx, closing))) return null;
  await trx
    .updateTable('jobs')
    .set({ status: rest.status, reason: rest.reason, finished_at: now })
    .where('set_id', '=', setId)
    .where('finished_at', 'is', null)
    .execute();
  await refund(trx, setId);
  // A set that was drawn before keeps what it had: stopping the redo of one frame does not cancel the others.
  const wasDrawn = await settleRedone(trx, setId, now);
  if (wasDrawn && state === 'canceled')
    await trx.updateTable('job_sets').set({ state: 'finished' }).where('id', '=', setId).execute();
  const set = await loadSet(trx, setId);
  if (!set) throw new Error(`Job set ${setId} vanished while it was being closed`);
  await trx
    .updateTable('job_sets')
    .set({ outcome: setStatus(set) })
    .where('id', '=', setId)
    .execute();
  await onClosed(trx, set);
  if (wasDrawn) await db.tell(trx, doomed);
  await db.tell(trx, changed(setId));
  return set;
}

async function endRow(trx: Trx, { setId, from, lease, state, now }: Closing): Promise<boolean> {
  let row = trx
    .updateTable('job_sets')
    .set({ state, finished_at: now, due_at: null, lease: null })
    .where('id', '=', setId)
    .where('state', 'in', from);
  if (lease !== null) row = row.where('lease', '=', lease);
  return (await row.executeTakeFirst()).numUpdatedRows === 1n;
}

/** Frames that were paid for in this round and not delivered. */
async function refund(trx: Trx, setId: string): Promise<void> {
  const owed = (await jobsOf(trx, setId)).filter((job) => job.owed === 1);
  const undelivered = owed.filter((job) => job.status !== 'completed').length;
  await trx.updateTable('jobs').set({ owed: 0 }).where('set_id', '=', setId).execute();
  if (undelivered === 0) return;
  const owner = trx.selectFrom('job_sets').select('account_id').where('id', '=', setId);
  await trx
    .updateTable('api_keys')
    .set((e) => ({ frames_left: e('frames_left', '+', undelivered) }))
    .where('id', '=', owner)
    .execute();
}
