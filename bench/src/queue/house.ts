import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { createApiKeys } from '../../../packages/server/src/api-keys/api-keys.ts';
import type { Database } from '../../../packages/server/src/db/database.ts';
import { openPostgres } from '../../../packages/server/src/db/postgres.ts';
import { openSqlite } from '../../../packages/server/src/db/sqlite.ts';
import type { JobSets } from '../../../packages/server/src/job-sets/job-sets.ts';
import { createJobSets } from '../../../packages/server/src/job-sets/store.ts';

export const FRAMES = 4;

/** A database of its own for one measurement. */
export interface House {
  readonly kind: 'sqlite' | 'postgres';
  readonly db: Database;
  readonly jobSets: JobSets;
  readonly account: string;
  /** How a worker's process finds it. */
  readonly args: readonly string[];
  close(): Promise<void>;
}

export function openNamed([kind, where = '', schema = '']: readonly string[]): Promise<Database> {
  return kind === 'sqlite' ? openSqlite(where) : openPostgres(where, { schema });
}

/** @param url of a PostgreSQL in which a schema may be made; null for SQLite */
export async function openHouse(url: string | null): Promise<House> {
  const folder = mkdtempSync(join(tmpdir(), 'framewright-queue-'));
  const schema = `bench_${randomBytes(6).toString('hex')}`;
  if (url !== null) await execute(url, `create schema ${schema}`);
  const args = url === null ? ['sqlite', join(folder, 'bench.sqlite')] : ['postgres', url, schema];
  const db = await openNamed(args);
  const { id: account } = await createApiKeys(db, Date.now).create({ name: 'bench', framesLeft: null });
  const onClosed = async () => undefined;
  return {
    kind: db.kind,
    db,
    account,
    args,
    jobSets: createJobSets({ db, clock: Date.now, queueLimit: 10_000_000, onClosed }),
    async close() {
      await db.close();
      rmSync(folder, { recursive: true, force: true });
      if (url !== null) await execute(url, `drop schema ${schema} cascade`);
    },
  };
}

async function execute(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}
