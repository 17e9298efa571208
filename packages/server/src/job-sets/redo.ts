import type { Transaction } from 'kysely';
import type { Database } from '../db/database.ts';
import type { Tables } from '../db/tables.ts';
import { chargeFrames, placeOrder, refusalOf, type SubmitOptions, turnFor } from './admission.ts';
import type { SetState } from './job-set.ts';
import type { Idempotency, Redoing } from './job-sets.ts';
import type { RedoRequest } from './redo-request.ts';
import { formerOf } from './redone.ts';
import { type JobRow, type JobSetRow, jobsOf, toJobSet } from './rows.ts';
import { isOver } from './states.ts';
import { changed } from './topics.ts';

type Trx = Transaction<Tables>;

/** Queues one frame of a set that is over to be drawn again, paid for like any other; the others are not touched. */
export function redoFrame(
  db: Database,
  options: SubmitOptions,
  accountId: string,
  setId: string,
  redo: RedoRequest,
  idempotency: Idempotency | null,
): Promise<Redoing> {
  return placeOrder(db, accountId, idempotency, async (trx, account): Promise<Redoing> => {
    const row = await ownRow(trx, accountId, setId);
    const job = row && (await jobsOf(trx, setId))[redo.frame];
    if (!row || !job) return { kind: 'not-found' };
    if (!isOver(row.state as SetState)) return { kind: 'busy' };
    const refused = await refusalOf(trx, account, 1, options.queueLimit);
    if (refused) return refused;
    const turn = await turnFor(trx, account);
    await queueJob(trx, job, redo);
    const open = await queueSet(trx, row, turn, options.clock());
    // Deleted since it was read: there is nothing to charge for.
    if (!open) return { kind: 'not-found' };
    await chargeFrames(trx, account.id, turn, 1);
    if (idempotency) await keepKey(trx, accountId, setId, idempotency);
    await db.announce(trx);
    await db.tell(trx, changed(setId));
    return { kind: 'accepted', set: toJobSet(open, await jobsOf(trx, setId)) };
  });
}

const ownRow = (trx: Trx, accountId: string, setId: string): Promise<JobSetRow | undefined> =>
  trx
    .selectFrom('job_sets')
    .selectAll()
    .where('id', '=', setId)
    .where('account_id', '=', accountId)
    .executeTakeFirst();

async function queueJob(trx: Trx, job: JobRow, { seed, prompt }: RedoRequest): Promise<void> {
  await trx
    .updateTable('jobs')
    .set({
      former: JSON.stringify(formerOf(job)),
      status: 'queued',
      seed,
      prompt: prompt ?? job.prompt,
      redone: job.redone + 1,
      raw_key: null,
      min_key: null,
      svg_key: null,
      report: null,
      timings: null,
      reason: null,
      finished_at: null,
      owed: 1,
    })
    .where('id', '=', job.id)
    .execute();
}

/** A set that has started never goes back to queued: it is in progress again, and waits for its turn. */
const queueSet = (trx: Trx, { id }: JobSetRow, turn: number, now: number): Promise<JobSetRow | undefined> =>
  trx
    .updateTable('job_sets')
    .set({
      state: 'in_progress',
      turn,
      due_at: now,
      lease: null,
      attempts: 0,
      finished_at: null,
      outcome: null,
    })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();

async function keepKey(
  trx: Trx,
  account_id: string,
  set_id: string,
  { key, fingerprint }: Idempotency,
): Promise<void> {
  await trx.insertInto('redo_keys').values({ account_id, key, fingerprint, set_id }).execute();
}
