import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Database } from '../db/database.ts';
import type { Tables } from '../db/tables.ts';
import {
  type Account,
  chargeFrames,
  placeOrder,
  refusalOf,
  type SubmitOptions,
  turnFor,
} from './admission.ts';
import type { JobSetRequest } from './job-set.ts';
import type { Idempotency, Submission } from './job-sets.ts';
import { type JobRow, type JobSetRow, toJobSet } from './rows.ts';
import { searchable } from './search-text.ts';
import { frameSeed } from './seeds.ts';

type Trx = Transaction<Tables>;

/** Writes the set, its jobs and its queue entry in one transaction, or says why not and writes nothing. */
export async function submit(
  db: Database,
  options: SubmitOptions,
  accountId: string,
  request: JobSetRequest,
  idempotency: Idempotency | null,
): Promise<Submission> {
  return placeOrder(db, accountId, idempotency, async (trx, account): Promise<Submission> => {
    const refused = await refusalOf(trx, account, request.count, options.queueLimit);
    if (refused) return refused;
    const set = await insert(trx, account, request, idempotency, options.clock());
    await db.announce(trx);
    return { kind: 'accepted', set };
  });
}

async function insert(
  trx: Trx,
  account: Account,
  request: JobSetRequest,
  idempotency: Idempotency | null,
  now: number,
) {
  const turn = await turnFor(trx, account);
  const row = newSetRow(account.id, request, idempotency, turn, now);
  const jobs = Array.from({ length: request.count }, (_, frame) => newJobRow(row.id, request.seed, frame));
  await trx.insertInto('job_sets').values(row).execute();
  await trx.insertInto('jobs').values(jobs).execute();
  await chargeFrames(trx, account.id, turn, request.count);
  return toJobSet(row, jobs);
}

function newSetRow(
  accountId: string,
  request: JobSetRequest,
  idempotency: Idempotency | null,
  turn: number,
  now: number,
): JobSetRow {
  return {
    id: randomUUID(),
    account_id: accountId,
    state: 'queued',
    request: JSON.stringify(request),
    created_at: now,
    started_at: null,
    finished_at: null,
    turn,
    due_at: now,
    lease: null,
    attempts: 0,
    idempotency_key: idempotency?.key ?? null,
    idempotency_fingerprint: idempotency?.fingerprint ?? null,
    outcome: null,
    search_text: searchable(request.prompt),
  };
}

function newJobRow(setId: string, seed: number, frame: number): JobRow {
  return {
    id: randomUUID(),
    set_id: setId,
    frame,
    seed: frameSeed(seed, frame),
    status: 'queued',
    raw_key: null,
    min_key: null,
    reason: null,
    report: null,
    finished_at: null,
    svg_key: null,
    prompt: null,
    redone: 0,
    former: null,
    owed: 1,
    timings: null,
  };
}
