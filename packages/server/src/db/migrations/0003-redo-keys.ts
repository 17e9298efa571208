import type { Kysely } from 'kysely';

/** Idempotency keys of redone frames: a set's own key lies with the set. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('redo_keys')
    .addColumn('account_id', 'text', (c) => c.notNull())
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('fingerprint', 'text', (c) => c.notNull())
    .addColumn('set_id', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('redo_keys_pk', ['account_id', 'key'])
    .execute();
  await db.schema.createIndex('redo_keys_by_set').on('redo_keys').column('set_id').execute();
}
