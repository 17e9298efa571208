import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { createBell } from '../lib/bell.ts';
import { createFeed } from '../lib/feed.ts';
import { AnyTextClient } from './any-text-client.ts';
import type { Database } from './database.ts';
import { listen } from './listen.ts';
import { type MIGRATIONS, migrate } from './migrate.ts';
import type { Tables } from './tables.ts';

const POLL_MS = 2_000;
const CONNECTIONS = 10;
const INT8 = 20;
const WORK = 'framewright_work';
const CHANGES = 'framewright_changes';

export interface PostgresOptions {
  /** Schema for all tables; the connection's first one when absent. */
  readonly schema?: string;
  /** All of them, unless an older release is to be made. */
  readonly migrations?: typeof MIGRATIONS;
  /** Told of connections that broke while idle. */
  readonly onTrouble?: (error: Error) => void;
}

/**
 * Connects to PostgreSQL and brings the schema up to date.
 * @param url postgres://user:password@host:port/database
 */
export async function openPostgres(url: string, options: PostgresOptions = {}): Promise<Database> {
  const trouble = options.onTrouble ?? (() => undefined);
  const settings: pg.ClientConfig = {
    connectionString: url,
    types: { getTypeParser: parserFor as typeof pg.types.getTypeParser },
    ...(options.schema === undefined ? {} : { options: `-c search_path=${options.schema}` }),
  };
  const pool = new pg.Pool({
    ...settings,
    Client: AnyTextClient,
    max: CONNECTIONS,
    connectionTimeoutMillis: 10_000,
  });
  pool.on('error', trouble);
  // The pool hears its idle connections only; one that breaks between two queries of a transaction would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const query = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const schema = await prepare(query, options.migrations).catch(async (error) => {
    await query.destroy();
    throw error;
  });
  // Channels are shared by a whole database, so the schema's name keeps two installations apart.
  const [work, changed] = [`${WORK}_${schema}`, `${CHANGES}_${schema}`];
  const bell = createBell();
  const changes = createFeed();
  const listening = listen(settings, { [work]: bell.ring, [changed]: changes.tell }, trouble);
  return {
    kind: 'postgres',
    query,
    skipLocked: sql`for update skip locked`,
    pollMs: POLL_MS,
    bell,
    changes,
    async announce(on) {
      await sql`select pg_notify(${work}, '')`.execute(on);
    },
    async tell(on, topic) {
      await sql`select pg_notify(${changed}, ${topic})`.execute(on);
    },
    transaction: (work) => query.transaction().execute(work),
    async check() {
      await sql`select 1`.execute(query);
    },
    async close() {
      await listening.stop();
      await query.destroy();
    },
  };
}

/** Brings the schema up to date; answers its name. */
async function prepare(query: Kysely<Tables>, migrations?: typeof MIGRATIONS): Promise<string> {
  const schema = await currentSchema(query);
  await migrate(query, schema, migrations);
  return schema;
}

async function currentSchema(query: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ name: string | null }>`select current_schema() as name`.execute(query);
  const name = rows[0]?.name;
  if (!name)
    throw new Error(
      'The PostgreSQL connection has no schema to work in: create the one its search_path names',
    );
  return name;
}

/** Eight-byte integers as numbers: ours are times and counts, far below 2^53. */
function parserFor(oid: number, format?: 'text' | 'binary') {
  return oid === INT8 ? Number : pg.types.getTypeParser(oid, format);
}
