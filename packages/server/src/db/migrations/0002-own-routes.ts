import { type Kysely, sql } from 'kysely';

/** Rows read at a time while old sets are made searchable. */
const BATCH = 500;

/**
 * For the routes of our own: lists by time, status and words; SVG; single frames drawn again; media that outlive
 * their row until they are swept away.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await extendJobSets(db);
  await extendJobs(db);
  await db.schema
    .createTable('doomed_media')
    .addColumn('key', 'text', (c) => c.primaryKey().notNull())
    .addColumn('doomed_at', 'bigint', (c) => c.notNull())
    .execute();
  await fillOutcome(db);
  await fillSearchText(db as Kysely<Old>);
  await replaceIndexes(db);
}

interface Old {
  readonly job_sets: { readonly id: string; readonly request: string; readonly search_text: string };
}

async function extendJobSets(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('job_sets').addColumn('outcome', 'text').execute();
  await db.schema
    .alterTable('job_sets')
    .addColumn('search_text', 'text', (c) => c.notNull().defaultTo(''))
    .execute();
}

async function extendJobs(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('jobs').addColumn('svg_key', 'text').execute();
  await db.schema.alterTable('jobs').addColumn('prompt', 'text').execute();
  await db.schema.alterTable('jobs').addColumn('former', 'text').execute();
  for (const [name, start] of [
    ['redone', 0],
    ['owed', 1],
  ] as const)
    await db.schema
      .alterTable('jobs')
      .addColumn(name, 'integer', (c) => c.notNull().defaultTo(start))
      .execute();
}

async function fillOutcome(db: Kysely<unknown>): Promise<void> {
  const some = (status: string) =>
    sql`exists (select 1 from jobs where jobs.set_id = job_sets.id and jobs.status = ${sql.lit(status)})`;
  await sql`update job_sets set outcome = case
      when state = 'canceled' then 'canceled'
      when ${some('completed')} then 'completed'
      when ${some('nsfw')} then 'nsfw'
      else 'failed' end
    where state in ('finished', 'canceled')`.execute(db);
  await sql`update jobs set owed = 0
    where set_id in (select id from job_sets where state in ('finished', 'canceled'))`.execute(db);
}

async function fillSearchText(db: Kysely<Old>): Promise<void> {
  let last = '';
  for (;;) {
    const rows = await db
      .selectFrom('job_sets')
      .select(['id', 'request'])
      .where('id', '>', last)
      .orderBy('id')
      .limit(BATCH)
      .execute();
    for (const { id, request } of rows) {
      const search_text = searchable((JSON.parse(request) as { prompt?: string }).prompt ?? '');
      await db.updateTable('job_sets').set({ search_text }).where('id', '=', id).execute();
    }
    const end = rows.at(-1);
    if (!end) return;
    last = end.id;
  }
}

/** As it was when this migration was released. */
const searchable = (text: string) => text.normalize('NFKC').toLowerCase().replaceAll('\0', ' ');

async function replaceIndexes(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropIndex('job_sets_by_account').execute();
  await sql`create index job_sets_by_time on job_sets (account_id, created_at, id)`.execute(db);
  await sql`create index job_sets_by_status
    on job_sets (account_id, coalesce(outcome, state), created_at, id)`.execute(db);
}
