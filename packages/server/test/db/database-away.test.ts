import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { isDatabaseAway } from '../../src/db/database-away.ts';
import { onBothDatabases } from './databases.ts';

const thrownBy = async (act: () => unknown): Promise<unknown> => {
  try {
    await act();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown');
};

describe('a database that is away', () => {
  it('is known by an address where nobody listens', async () => {
    const client = new pg.Client({ connectionString: 'postgres://nobody@127.0.0.1:1/none' });
    expect(isDatabaseAway(await thrownBy(() => client.connect()))).toBe(true);
  });

  it('is known by what an error was caused by', async () => {
    const client = new pg.Client({ connectionString: 'postgres://nobody@127.0.0.1:1/none' });
    const cause = await thrownBy(() => client.connect());
    expect(isDatabaseAway(new Error('The schema could not be brought up to date', { cause }))).toBe(true);
  });

  it('is known by a full disk', async () => {
    const file = new DatabaseSync(':memory:');
    file.exec('pragma max_page_count = 2; create table t (x text)');
    const error = await thrownBy(() => file.exec(`insert into t values ('${'x'.repeat(10_000)}')`));
    expect(isDatabaseAway(error)).toBe(true);
  });

  it('is not a mistake in a query', async () => {
    const file = new DatabaseSync(':memory:');
    expect(isDatabaseAway(await thrownBy(() => file.exec('select nothing')))).toBe(false);
    expect(isDatabaseAway(new TypeError('x is not a function'))).toBe(false);
  });
});

onBothDatabases('a query', (db) => {
  it('whose connection broke while the process did something else fails, and nothing else does', async (test) => {
    if (db().kind === 'sqlite') return test.skip();
    const error = await thrownBy(() =>
      db().transaction(async (trx) => {
        const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx);
        await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(db().query);
        await setTimeout(200);
        await sql`select 1`.execute(trx);
      }),
    );
    expect(isDatabaseAway(error)).toBe(true);
    await db().check();
  });

  it('that is wrong is not taken for an absent database', async () => {
    const error = await thrownBy(() =>
      db()
        .query.selectFrom('nowhere' as 'jobs')
        .selectAll()
        .execute(),
    );
    expect(isDatabaseAway(error)).toBe(false);
  });
});
