import { randomUUID } from 'node:crypto';
import type { Selectable, Transaction } from 'kysely';
import type { Database } from '../db/database.ts';
import type { ApiKeysTable, Tables } from '../db/tables.ts';
import type { Clock } from '../lib/clock.ts';
import type { JobSetRequest } from './job-set.ts';
import type { Idempotency, Submission } from './job-sets.ts';
import { type JobRow, type JobSetRow, jobsOf, toJobSet } from './rows.ts';
import { searchable } from './search-text.ts';
import { frameSeed } from './seeds.ts';

const RETRY_AFTER_SECONDS = 5;

export interface SubmitOptions {
  /** Most sets an account may have unfinished at once. */
  readonly queueLimit: number;
  readonly clock: Clock;
}

type Trx = Transaction<Tables>;
type Account = Selectable<ApiKeysTable>;

/** Writes the set, its jobs and its queue entry in one transaction, or says why not and writes nothing. */
export async function submit(
  db: Database,
  options: SubmitOptions,
  accountId: string,
  request: JobSetRequest,
  idempotency: Idempotency | null,
): Promise<Submission> {
  return db.transaction(async (trx) => {
    const account = await lockAccount(trx, accountId);
    const replay = idempotency && (await findReplay(trx, accountId, idempotency));
    if (replay) return replay;
    if (await isQueueFull(trx, accountId, options.queueLimit))
      return { kind: 'queue-full', retryAfterSeconds: RETRY_AFTER_SECONDS };
    if (account.frames_left !== null && account.frames_left < request.count)
      return { kind: 'quota-exhausted' };
    const set = await insert(trx, account, request, idempotency, options.clock());
    await db.announce(trx);
    return { kind: 'accepted', set };
  });
}

/** Submissions of one account go one after the other: limits and keys are then exact on both databases. */
async function lockAccount(trx: Trx, accountId: string): Promise<Account> {
  const account = await trx
    .updateTable('api_keys')
    .set((e) => ({ next_turn: e.ref('next_turn') }))
    .where('id', '=', accountId)
    .returningAll()
    .executeTakeFirst();
  if (!account) throw new Error(`There is no API key ${accountId}`);
  return account;
}

async function findReplay(
  trx: Trx,
  accountId: string,
  { key, fingerprint }: Idempotency,
): Promise<Submission | null> {
  const row = await trx
    .selectFrom('job_sets')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('idempotency_key', '=', key)
    .executeTakeFirst();
  if (!row) return null;
  if (row.idempotency_fingerprint !== fingerprint) return { kind: 'key-reused' };
  return { kind: 'replayed', set: toJobSet(row, await jobsOf(trx, row.id)) };
}

async function isQueueFull(trx: Trx, accountId: string, limit: number): Promise<boolean> {
  const open = await trx
    .selectFrom('job_sets')
    .select('id')
    .where('account_id', '=', accountId)
    .where('due_at', 'is not', null)
    .offset(limit - 1)
    .limit(1)
    .executeTakeFirst();
  return open !== undefined;
}

async function insert(
  trx: Trx,
  account: Account,
  request: JobSetRequest,
  idempotency: Idempotency | null,
  now: number,
) {
  const turn = Math.max(account.next_turn, await turnInService(trx));
  const row = newSetRow(account.id, request, idempotency, turn, now);
  const jobs = Array.from({ length: request.count }, (_, frame) => newJobRow(row.id, request.seed, frame));
  await trx.insertInto('job_sets').values(row).execute();
  await trx.insertInto('jobs').values(jobs).execute();
  await trx
    .updateTable('api_keys')
    .set((e) => ({ next_turn: turn + request.count, frames_left: e('frames_left', '-', request.count) }))
    .where('id', '=', account.id)
    .execute();
  return toJobSet(row, jobs);
}

/**
 * Start-time fair queueing: a set begins where its account's last one ended, but never before the set that was
 * begun last. So a thousandth set waits behind another account's first, and idle time earns no credit.
 */
async function turnInService(trx: Trx): Promise<number> {
  const row = await trx
    .selectFrom('job_sets')
    .select('turn')
    .where('started_at', 'is not', null)
    .orderBy('turn', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.turn ?? 0;
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
  };
}
