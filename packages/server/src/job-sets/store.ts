import type { Database } from '../db/database.ts';
import type { Clock } from '../lib/clock.ts';
import { closeSet, type OnClosed } from './close.ts';
import { searchFolderLater } from './doomed-media.ts';
import type { JobSet } from './job-set.ts';
import type { Cancellation, JobSets, Stopping } from './job-sets.ts';
import { listSets } from './list.ts';
import { redoFrame } from './redo.ts';
import { removeSet } from './remove.ts';
import { withJobs } from './rows.ts';
import { statesBefore } from './states.ts';
import { submit } from './submit.ts';
import { stopped } from './topics.ts';

export interface JobSetsOptions {
  readonly db: Database;
  readonly clock: Clock;
  /** Most sets an account may have unfinished at once, from 1. */
  readonly queueLimit: number;
  readonly onClosed: OnClosed;
}

/** The job sets of a database. */
export function createJobSets(options: JobSetsOptions): JobSets {
  const { db } = options;
  return {
    submit: (accountId, request, idempotency) => submit(db, options, accountId, request, idempotency),
    find: (accountId, id) => find(db, accountId, id),
    list: (accountId, wanted) => listSets(db, accountId, wanted),
    cancel: (accountId, id) => cancel(options, accountId, id),
    redo: (accountId, id, redo, idempotency) => redoFrame(db, options, accountId, id, redo, idempotency),
    remove: (accountId, id) => removeSet(db, accountId, id, options.clock()),
    stop: (accountId, id) => stop(options, accountId, id),
  };
}

async function find(db: Database, accountId: string, id: string): Promise<JobSet | null> {
  const row = await db.query
    .selectFrom('job_sets')
    .selectAll()
    .where('id', '=', id)
    .where('account_id', '=', accountId)
    .executeTakeFirst();
  return withJobs(db.query, row);
}

async function cancel(
  { db, clock, onClosed }: JobSetsOptions,
  accountId: string,
  id: string,
): Promise<Cancellation> {
  if (!(await find(db, accountId, id))) return 'not-found';
  const rest = { status: 'canceled', reason: 'Canceled before it started' } as const;
  const from = ['queued'] as const;
  const closing = { setId: id, from, lease: null, state: 'canceled', rest, now: clock() } as const;
  const set = await db.transaction((trx) => closeSet(db, trx, closing, onClosed));
  return set ? 'canceled' : 'already-started';
}

/** Ends a set over its worker's head: the row first, then the worker hears of it. */
async function stop(
  { db, clock, onClosed }: JobSetsOptions,
  accountId: string,
  id: string,
): Promise<Stopping> {
  const before = await find(db, accountId, id);
  if (!before) return { kind: 'not-found' };
  const reason =
    before.state === 'queued' ? 'Canceled before it started' : 'Canceled while it was being drawn';
  const rest = { status: 'canceled', reason } as const;
  const from = statesBefore('canceled');
  const closing = { setId: id, from, lease: null, state: 'canceled', rest, now: clock() } as const;
  const set = await db.transaction(async (trx) => {
    const closed = await closeSet(db, trx, closing, onClosed);
    if (!closed) return null;
    await db.tell(trx, stopped(id));
    if (before.state === 'in_progress') await searchFolderLater(trx, id, clock());
    return closed;
  });
  if (set) return { kind: 'canceled', set };
  const now = await find(db, accountId, id);
  if (!now) return { kind: 'not-found' };
  return now.state === 'canceled' ? { kind: 'canceled', set: now } : { kind: 'over' };
}
