import { sql } from 'kysely';
import type { Database } from '../db/database.ts';

/** How much work there is. */
export interface SetBacklog {
  /** Sets that no worker holds. */
  readonly waiting: number;
  readonly inHand: number;
  /** Milliseconds that the oldest set has waited which may be taken; 0 when there is none. */
  readonly oldestMs: number;
}

/** Counts by the index of unfinished sets: finished ones, however many, cost nothing. */
export async function setBacklog(db: Database, now: number): Promise<SetBacklog> {
  const { waiting, held, oldest } = await db.query
    .selectFrom('job_sets')
    .select((e) => [
      e.fn.countAll<number>().filterWhere('lease', 'is', null).as('waiting'),
      e.fn.countAll<number>().filterWhere('lease', 'is not', null).as('held'),
      sql<number | null>`min(case when lease is null and due_at <= ${now} then due_at end)`.as('oldest'),
    ])
    .where('due_at', 'is not', null)
    .executeTakeFirstOrThrow();
  return { waiting, inHand: held, oldestMs: oldest === null ? 0 : Math.max(0, now - oldest) };
}
