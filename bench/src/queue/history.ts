import { sql } from 'kysely';
import type { House } from './house.ts';

/** Sets in the history that nothing should feel. */
export const HISTORY = Number(process.env.HISTORY ?? 1_000_000);

/** Writes finished sets of an account, one frame each. */
export async function writeHistory(
  { db, account }: Pick<House, 'db' | 'account'>,
  sets = HISTORY,
): Promise<void> {
  const { kind } = db;
  const numbers =
    kind === 'postgres'
      ? sql`select n from generate_series(1, ${sql.lit(sets)}) as n`
      : sql`with recursive numbers(n) as (select 1 union all select n + 1 from numbers where n < ${sql.lit(sets)}) select n from numbers`;
  const request =
    '{"prompt":"a fox","aspectRatio":"3:4","quality":"720p","count":1,"seed":1,"references":[],"webhook":null,"generation":"v1"}';
  await sql`insert into job_sets (id, account_id, state, request, created_at, started_at, finished_at, turn, due_at, attempts, outcome, search_text)
    select 'old-' || n, ${sql.lit(account)}, 'finished', ${sql.lit(request)}, 1700000000000 + n, 1700000000000 + n, 1700000001000 + n, 0, null, 1, 'completed', 'a fox'
    from (${numbers}) as numbered`.execute(db.query);
  await sql`insert into jobs (id, set_id, frame, seed, status, raw_key, min_key, report, finished_at, redone, owed)
    select 'old-job-' || n, 'old-' || n, 0, 1, 'completed', 'sets/old/0.png', 'sets/old/0.webp', '{}', 1700000001000 + n, 0, 0
    from (${numbers}) as numbered`.execute(db.query);
  // What autovacuum does by itself before long.
  if (kind === 'postgres') await sql`analyze`.execute(db.query);
}
