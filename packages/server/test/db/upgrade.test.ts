import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/db/database.ts';
import { MIGRATIONS } from '../../src/db/migrate.ts';
import { openPostgres } from '../../src/db/postgres.ts';
import { openSqlite } from '../../src/db/sqlite.ts';
import { createJobSets } from '../../src/job-sets/store.ts';
import { createWorkQueue } from '../../src/job-sets/work-queue.ts';
import { claimDelivery } from '../../src/webhooks/delivery-queue.ts';
import { findPostgres, postgresDatabase, sqliteDatabase, type TestDatabase } from './databases.ts';

const RELEASED = join(import.meta.dirname, 'released');
const NOW = 1_790_000_100_000;
const ACCOUNT = '0b9e2f6c-1111-4111-8111-000000000001';
const setId = (n: number) => `0b9e2f6c-2222-4222-8222-00000000000${n}`;

const postgresUrl = await findPostgres();

/** Every released schema whose successor has come, by the name of its last migration. */
const releases = readdirSync(RELEASED).map((file) => file.replace('.sql', ''));

it('has rows of every release before the newest', () => {
  expect(releases.sort()).toEqual(Object.keys(MIGRATIONS).sort().slice(0, -1));
});

for (const release of releases) {
  for (const kind of ['SQLite', 'PostgreSQL'] as const) {
    describe.skipIf(kind === 'PostgreSQL' && !postgresUrl)(`a ${kind} database of release ${release}`, () => {
      let place: TestDatabase;
      let db: Database;

      beforeAll(async () => {
        place = kind === 'SQLite' ? sqliteDatabase() : await postgresDatabase(postgresUrl ?? '');
        await makeAsReleased(place, release);
        db = await place.open();
      });
      afterAll(async () => {
        await db?.close();
        await place?.remove();
      });

      const options = () => ({ db, clock: () => NOW, onClosed: async () => undefined });

      it('keeps its sets as they were, found by words and by status', async () => {
        const jobSets = createJobSets({ ...options(), queueLimit: 10 });
        const set = await jobSets.find(ACCOUNT, setId(1));
        expect(set?.jobs.map((job) => [job.status, job.rawKey, job.redone])).toEqual([
          ['completed', 'sets/a/0-1.png', 0],
          ['failed', null, 0],
        ]);
        const everything = { limit: 10, after: null, createdFrom: null, createdBefore: null };
        const found = await jobSets.list(ACCOUNT, { ...everything, status: 'completed', words: 'red kite' });
        expect(found.sets.map(({ id }) => id)).toEqual([setId(1)]);
        const canceled = await jobSets.list(ACCOUNT, { ...everything, status: 'canceled', words: null });
        expect(canceled.sets.map(({ id }) => id)).toEqual([setId(2)]);
      });

      it('answers an Idempotency-Key of then', async () => {
        const jobSets = createJobSets({ ...options(), queueLimit: 10 });
        const { request } = (await jobSets.find(ACCOUNT, setId(1))) ?? {};
        if (!request) throw new Error('The set is not there');
        const again = await jobSets.submit(ACCOUNT, request, { key: 'order-1', fingerprint: 'f1' });
        expect(again).toMatchObject({ kind: 'replayed', set: { id: setId(1) } });
      });

      it('draws what waits, delivers what is owed', async () => {
        const queue = createWorkQueue({ ...options(), leaseMs: 10_000 });
        const claim = await queue.claim();
        expect(claim?.set.id).toBe(setId(3));
        if (claim) expect(await queue.close(claim, { status: 'failed', reason: 'test' })).toBe(true);
        expect(await claimDelivery(db, NOW, 1_000)).toMatchObject({ id: 'msg_0b9e2f6c', attempts: 3 });
      });
    });
  }
}

/** Migrates no further than that release did, and writes its rows. */
async function makeAsReleased({ name, args }: TestDatabase, release: string): Promise<void> {
  const rows = readFileSync(join(RELEASED, `${release}.sql`), 'utf8');
  const only = Object.fromEntries(Object.entries(MIGRATIONS).filter(([migration]) => migration <= release));
  const old =
    name === 'sqlite'
      ? await openSqlite(args[1] as string, only)
      : await openPostgres(args[1] as string, { schema: args[2] as string, migrations: only });
  await old.close();
  if (name === 'sqlite') {
    const file = new DatabaseSync(args[1] as string);
    file.exec(rows);
    file.close();
    return;
  }
  const client = new pg.Client({
    connectionString: args[1] as string,
    options: `-c search_path=${args[2]}`,
  });
  await client.connect();
  await client.query(rows);
  await client.end();
}
