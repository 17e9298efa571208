import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe } from 'vitest';
import type { Database } from '../../src/db/database.ts';
import { openPostgres } from '../../src/db/postgres.ts';
import { openSqlite } from '../../src/db/sqlite.ts';

const PLACES = [
  'postgres://test@127.0.0.1:5432/test',
  'postgres://postgres@127.0.0.1:5432/test',
  'postgres://root@127.0.0.1:5432/test',
  'postgres:///test?host=/var/run/postgresql',
];

/** A database of one test file, and a second way into it, as another process would have. */
export interface TestDatabase {
  readonly name: 'sqlite' | 'postgres';
  /** Arguments that name it to a child process. */
  readonly args: readonly string[];
  open(): Promise<Database>;
  remove(): Promise<void>;
}

/** URL of a PostgreSQL that answers; null when there is none. */
export async function findPostgres(): Promise<string | null> {
  const given = process.env.FRAMEWRIGHT_TEST_DATABASE_URL;
  for (const url of given ? [given] : PLACES) if (await answers(url)) return url;
  console.warn(
    '\n*** PostgreSQL could not be reached: its half of the suite is SKIPPED. Start one, or name it in FRAMEWRIGHT_TEST_DATABASE_URL. ***\n',
  );
  return null;
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

export function sqliteDatabase(): TestDatabase {
  const folder = mkdtempSync(join(tmpdir(), 'framewright-'));
  return {
    name: 'sqlite',
    args: ['sqlite', join(folder, 'test.sqlite')],
    open: () => openSqlite(join(folder, 'test.sqlite')),
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

export async function postgresDatabase(url: string): Promise<TestDatabase> {
  const schema = `test_${randomBytes(6).toString('hex')}`;
  await execute(url, `create schema ${schema}`);
  return {
    name: 'postgres',
    args: ['postgres', url, schema],
    open: () => openPostgres(url, { schema }),
    remove: () => execute(url, `drop schema ${schema} cascade`),
  };
}

async function execute(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}

const postgresUrl = await findPostgres();

/** Runs the same tests on both databases, each with a database of its own. */
export function onBothDatabases(
  name: string,
  tests: (db: () => Database, place: () => TestDatabase) => void,
): void {
  const kinds = [
    { kind: 'SQLite', make: async () => sqliteDatabase(), skip: false },
    { kind: 'PostgreSQL', make: () => postgresDatabase(postgresUrl ?? ''), skip: postgresUrl === null },
  ];
  for (const { kind, make, skip } of kinds) {
    describe.skipIf(skip)(`${name} on ${kind}`, () => {
      let place: TestDatabase;
      let db: Database;
      beforeAll(async () => {
        place = await make();
        db = await place.open();
      });
      afterAll(async () => {
        await db?.close();
        await place?.remove();
      });
      tests(
        () => db,
        () => place,
      );
    });
  }
}
