import { type Kysely, sql, type Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** So long one group may hold the only writer's lock that no other process runs into its busy timeout. */
const MOST_TOGETHER = 100;

type Trx = Transaction<Tables>;

interface Waiting {
  readonly work: (trx: Trx) => Promise<unknown>;
  readonly succeed: (result: unknown) => void;
  readonly fail: (error: unknown) => void;
}

export interface GroupCommit {
  /** Runs `work` as a transaction of its own would: whole or not at all, answered once it is on the disk. */
  transaction<T>(work: (trx: Trx) => Promise<T>): Promise<T>;
  /** Does `act` once the running work is on the disk; never when it is undone. Only to be called from within it. */
  onceCommitted(act: () => void): void;
  /** Answers once nothing is waiting. */
  idle(): Promise<void>;
}

/**
 * Group commit for a database with one writer: the transactions that wait while one is flushed share the next
 * flush, each within a savepoint. The flush is most of a small transaction's cost, so sixteen clients at once
 * then wait for two flushes instead of sixteen.
 * @param isOpen whether the connection's transaction stands: a full disk ends it without a word
 */
export function createGroupCommit(query: Kysely<Tables>, isOpen: () => boolean): GroupCommit {
  const waiting: Waiting[] = [];
  let running: Promise<void> | null = null;
  /** Of the work that runs. */
  let acts: (() => void)[] = [];

  /** Answers what is left to do once the group is on the disk; nothing for work that was undone. */
  async function savepoint(trx: Trx, { work, succeed, fail }: Waiting): Promise<readonly (() => void)[]> {
    acts = [];
    await sql`savepoint one`.execute(trx);
    try {
      const result = await work(trx);
      await sql`release one`.execute(trx);
      return [...acts, () => succeed(result)];
    } catch (error) {
      if (!isOpen()) throw error;
      await sql`rollback to one`.execute(trx);
      await sql`release one`.execute(trx);
      fail(error);
      return [];
    }
  }

  async function commit(group: readonly Waiting[]): Promise<void> {
    const afterwards: (() => void)[] = [];
    try {
      await query.transaction().execute(async (trx) => {
        for (const one of group) afterwards.push(...(await savepoint(trx, one)));
      });
    } catch (error) {
      for (const { fail } of group) fail(error);
      return;
    }
    for (const act of afterwards) act();
  }

  async function run(): Promise<void> {
    while (waiting.length > 0) {
      // One turn of the event loop: who sent a request during the last flush is heard first, and joins.
      await new Promise((heard) => setImmediate(heard));
      await commit(waiting.splice(0, MOST_TOGETHER));
    }
    running = null;
  }

  return {
    transaction: <T>(work: (trx: Trx) => Promise<T>) =>
      new Promise<T>((succeed, fail) => {
        waiting.push({ work, succeed: (result) => succeed(result as T), fail });
        running ??= run();
      }),
    onceCommitted(act) {
      acts.push(act);
    },
    async idle() {
      await running;
    },
  };
}
