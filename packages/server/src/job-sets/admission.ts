import type { Selectable, Transaction } from 'kysely';
import type { Database } from '../db/database.ts';
import type { ApiKeysTable, Tables } from '../db/tables.ts';
import type { Clock } from '../lib/clock.ts';
import type { Idempotency, Replay } from './job-sets.ts';
import { jobsOf, toJobSet } from './rows.ts';

/** What every order goes through, be it a set or one frame of it: the account's lock, its keys, its limits, its turn. */

const RETRY_AFTER_SECONDS = 5;

type Trx = Transaction<Tables>;
export type Account = Selectable<ApiKeysTable>;

export interface SubmitOptions {
  /** Most sets an account may have unfinished at once. */
  readonly queueLimit: number;
  readonly clock: Clock;
}

/** One order of an account, whole or not at all, after its earlier ones; a key that was used answers as it did then. */
export function placeOrder<T>(
  db: Database,
  accountId: string,
  idempotency: Idempotency | null,
  place: (trx: Trx, account: Account) => Promise<T>,
): Promise<T | Replay> {
  return db.transaction(async (trx) => {
    const account = await lockAccount(trx, accountId);
    const replay = idempotency && (await findReplay(trx, accountId, idempotency));
    return replay ?? (await place(trx, account));
  });
}

/** Why the account may not order so many frames now; null when it may. */
export async function refusalOf(trx: Trx, account: Account, frames: number, queueLimit: number) {
  const full = await isQueueFull(trx, account.id, queueLimit);
  if (full) return full;
  const { frames_left: left } = account;
  return left !== null && left < frames ? ({ kind: 'quota-exhausted' } as const) : null;
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

/** What was answered to the same key before; null for a new one. */
async function findReplay(
  trx: Trx,
  accountId: string,
  { key, fingerprint }: Idempotency,
): Promise<Replay | null> {
  const row = (await keyOfSet(trx, accountId, key)) ?? (await keyOfRedo(trx, accountId, key));
  if (!row) return null;
  if (row.idempotency_fingerprint !== fingerprint) return { kind: 'key-reused' };
  return { kind: 'replayed', set: toJobSet(row, await jobsOf(trx, row.id)) };
}

const keyOfSet = (trx: Trx, accountId: string, key: string) =>
  trx
    .selectFrom('job_sets')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('idempotency_key', '=', key)
    .executeTakeFirst();

const keyOfRedo = (trx: Trx, accountId: string, key: string) =>
  trx
    .selectFrom('redo_keys')
    .innerJoin('job_sets', 'job_sets.id', 'redo_keys.set_id')
    .selectAll('job_sets')
    .select('redo_keys.fingerprint as idempotency_fingerprint')
    .where('redo_keys.account_id', '=', accountId)
    .where('redo_keys.key', '=', key)
    .executeTakeFirst();

/** Says so when the account may have no further set unfinished. */
async function isQueueFull(trx: Trx, accountId: string, limit: number) {
  const open = await trx
    .selectFrom('job_sets')
    .select('id')
    .where('account_id', '=', accountId)
    .where('due_at', 'is not', null)
    .offset(limit - 1)
    .limit(1)
    .executeTakeFirst();
  return open && ({ kind: 'queue-full', retryAfterSeconds: RETRY_AFTER_SECONDS } as const);
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

/** Where the account's next order stands in the queue. */
export const turnFor = async (trx: Trx, account: Account): Promise<number> =>
  Math.max(account.next_turn, await turnInService(trx));

/** Takes frames that are ordered from the quota, and moves the account's next order behind them. */
export async function chargeFrames(trx: Trx, accountId: string, turn: number, frames: number): Promise<void> {
  await trx
    .updateTable('api_keys')
    .set((e) => ({ next_turn: turn + frames, frames_left: e('frames_left', '-', frames) }))
    .where('id', '=', accountId)
    .execute();
}
