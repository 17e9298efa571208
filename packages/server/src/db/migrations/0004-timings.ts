import type { Kysely } from 'kysely';

/** What each stage of a frame's making took. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('jobs').addColumn('timings', 'text').execute();
}
