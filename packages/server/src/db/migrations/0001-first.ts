import type { Kysely } from 'kysely';

/** The first schema: keys, job sets (their own queue entries), jobs, webhook deliveries, shared secrets. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createApiKeys(db);
  await createJobSets(db);
  await createJobs(db);
  await createDeliveries(db);
  await db.schema
    .createTable('secrets')
    .addColumn('name', 'text', (c) => c.primaryKey().notNull())
    .addColumn('value', 'text', (c) => c.notNull())
    .execute();
}

async function createApiKeys(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('api_keys')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('secret_hash', 'text', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addColumn('revoked_at', 'bigint')
    .addColumn('frames_left', 'bigint')
    .addColumn('next_turn', 'bigint', (c) => c.notNull())
    .execute();
}

async function createJobSets(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('job_sets')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('account_id', 'text', (c) => c.notNull().references('api_keys.id'))
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('request', 'text', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addColumn('started_at', 'bigint')
    .addColumn('finished_at', 'bigint')
    .addColumn('turn', 'bigint', (c) => c.notNull())
    .addColumn('due_at', 'bigint')
    .addColumn('lease', 'text')
    .addColumn('attempts', 'integer', (c) => c.notNull())
    .addColumn('idempotency_key', 'text')
    .addColumn('idempotency_fingerprint', 'text')
    .execute();
  const open = db.schema.createIndex('job_sets_queue').on('job_sets').columns(['turn', 'created_at', 'id']);
  await open.where('due_at' as never, 'is not', null).execute();
  const owned = db.schema.createIndex('job_sets_open_by_account').on('job_sets').column('account_id');
  await owned.where('due_at' as never, 'is not', null).execute();
  const started = db.schema.createIndex('job_sets_started').on('job_sets').column('turn');
  await started.where('started_at' as never, 'is not', null).execute();
  await db.schema
    .createIndex('job_sets_by_account')
    .on('job_sets')
    .columns(['account_id', 'created_at'])
    .execute();
  await db.schema
    .createIndex('job_sets_idempotency')
    .unique()
    .on('job_sets')
    .columns(['account_id', 'idempotency_key'])
    .execute();
}

async function createJobs(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('jobs')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('set_id', 'text', (c) => c.notNull().references('job_sets.id'))
    .addColumn('frame', 'integer', (c) => c.notNull())
    .addColumn('seed', 'integer', (c) => c.notNull())
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('raw_key', 'text')
    .addColumn('min_key', 'text')
    .addColumn('reason', 'text')
    .addColumn('report', 'text')
    .addColumn('finished_at', 'bigint')
    .execute();
  await db.schema.createIndex('jobs_frames').unique().on('jobs').columns(['set_id', 'frame']).execute();
}

async function createDeliveries(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('webhook_deliveries')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('set_id', 'text', (c) => c.notNull().references('job_sets.id'))
    .addColumn('account_id', 'text', (c) => c.notNull())
    .addColumn('url', 'text', (c) => c.notNull())
    .addColumn('secret', 'text')
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addColumn('give_up_at', 'bigint', (c) => c.notNull())
    .addColumn('due_at', 'bigint')
    .addColumn('lease', 'text')
    .addColumn('attempts', 'integer', (c) => c.notNull())
    .addColumn('delivered_at', 'bigint')
    .addColumn('last_status', 'integer')
    .addColumn('last_error', 'text')
    .execute();
  const due = db.schema.createIndex('webhook_deliveries_due').on('webhook_deliveries').column('due_at');
  await due.where('due_at' as never, 'is not', null).execute();
  await db.schema
    .createIndex('webhook_deliveries_by_set')
    .on('webhook_deliveries')
    .column('set_id')
    .execute();
}
