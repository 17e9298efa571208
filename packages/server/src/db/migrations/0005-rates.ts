import type { Kysely } from 'kysely';

/** What each account has sent of late, counted by all processes together. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('rates')
    .addColumn('account_id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('lack', 'bigint', (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .execute();
}
