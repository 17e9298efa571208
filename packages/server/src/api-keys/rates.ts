import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../db/database.ts';
import { createTokenBuckets, type TokenBucketOptions } from '../lib/token-bucket.ts';

/** What each account may still send: every process counts for itself, and tells the others in a moment. */
export interface Rates {
  /** Counts one; 0 when it may be sent, else the milliseconds until it may. */
  take(account: string): number;
  /** Writes down what was counted last. */
  close(): Promise<void>;
}

export interface RatesOptions extends Omit<TokenBucketOptions, 'onTaken'> {
  readonly db: Database;
  /** Between two times that what was counted is written down, and what others counted is read, milliseconds. */
  readonly shareMs: number;
}

/** Accounts in one statement: below what either database takes as parameters. */
const AT_ONCE = 500;

/**
 * One bucket for each account in the database, a copy of it in every process. A request is counted against the copy and
 * costs no query; once in a while the process takes off the bucket what it has let through, and its copy is as full
 * as the bucket then is. What several processes let through in between is owed, and is filled in before anything else.
 */
export function createRates({ db, shareMs, clock, ...bucket }: RatesOptions): Rates {
  const untold = new Map<string, number>();
  const buckets = createTokenBuckets({ ...bucket, clock, onTaken });
  let timer: NodeJS.Timeout | undefined;
  let sharing: Promise<void> | undefined;

  function onTaken(account: string, lackMs: number): void {
    untold.set(account, (untold.get(account) ?? 0) + lackMs);
    if (sharing === undefined) timer ??= setTimeout(share, shareMs).unref();
  }

  function share(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    sharing ??= tell().finally(() => {
      sharing = undefined;
      if (untold.size > 0) timer = setTimeout(share, shareMs).unref();
    });
    return sharing;
  }

  async function tell(): Promise<void> {
    const telling = [...untold].sort(([a], [b]) => (a < b ? -1 : 1));
    untold.clear();
    for (let i = 0; i < telling.length; i += AT_ONCE) {
      const some = telling.slice(i, i + AT_ONCE);
      try {
        for (const [account, lack] of await take(db, some, clock()))
          buckets.learn(account, lack + (untold.get(account) ?? 0));
      } catch {
        // A database that is away is heard of elsewhere; here it is only told later.
        for (const [account, lack] of some) untold.set(account, lack + (untold.get(account) ?? 0));
      }
    }
  }

  return {
    take: buckets.take,
    async close() {
      await sharing;
      if (untold.size > 0) await share();
      clearTimeout(timer);
    },
  };
}

type Lacks = readonly (readonly [account: string, lackMs: number])[];

/** Takes off the accounts' buckets, always in one order so that no two processes wait for each other; tells what each lacks. */
async function take(db: Database, lacks: Lacks, now: number): Promise<Lacks> {
  const rows = lacks.map(([account_id, lack]) => ({ account_id, lack: Math.round(lack), at: now }));
  const taken = await db.transaction((trx) =>
    trx
      .insertInto('rates')
      .values(rows)
      .onConflict((c) => c.column('account_id').doUpdateSet({ lack: lackNow, at: sql`excluded.at` }))
      .returning(['account_id', 'lack'])
      .execute(),
  );
  return taken.map(({ account_id, lack }) => [account_id, lack]);
}

const positive = (number: RawBuilder<number>) =>
  sql<number>`case when ${number} > 0 then ${number} else 0 end`;
const passed = positive(sql`excluded.at - rates.at`);
const lackNow = sql<number>`excluded.lack + ${positive(sql`rates.lack - (${passed})`)}`;
