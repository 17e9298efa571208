import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
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

/** What processes of the first release wrote and read, as they did it. */
const FIRST_RELEASE = {
  submit: (id: string) => [
    `insert into job_sets (id, account_id, state, request, created_at, started_at, finished_at, turn, due_at, lease, attempts, idempotency_key, idempotency_fingerprint)
      values ('${id}', '${ACCOUNT}', 'queued', '{"prompt":"An old boat","aspectRatio":"1:1","quality":"720p","count":1,"seed":1,"references":[],"webhook":null,"generation":"v1"}', ${NOW}, null, null, 9, ${NOW}, null, 0, null, null)`,
    `insert into jobs (id, set_id, frame, seed, status, raw_key, min_key, reason, report, finished_at) values ('job-${id}', '${id}', 0, 1, 'queued', null, null, null, null, null)`,
  ],
  draw: (id: string) => [
    `update job_sets set state = 'in_progress', lease = 'old', due_at = ${NOW + 10_000}, attempts = attempts + 1, started_at = coalesce(started_at, ${NOW}) where id = '${id}'`,
    `update jobs set status = 'completed', raw_key = 'sets/${id}/0-1.png', min_key = 'sets/${id}/0-2.webp', report = '{}', finished_at = ${NOW} where set_id = '${id}' and frame = 0 and finished_at is null`,
  ],
  close: (id: string) => [
    `update job_sets set state = 'finished', finished_at = ${NOW}, due_at = null, lease = null where id = '${id}' and state in ('in_progress') and lease = 'old'`,
    `update jobs set status = 'failed', reason = 'x', finished_at = ${NOW} where set_id = '${id}' and finished_at is null`,
  ],
};

for (const kind of ['SQLite', 'PostgreSQL'] as const)
  describe.skipIf(kind === 'PostgreSQL' && !postgresUrl)(
    `processes of the first release beside new ones on ${kind}`,
    () => {
      let place: TestDatabase;
      let db: Database;
      const old = async (statements: readonly string[]) => {
        for (const statement of statements) await sql.raw(statement).execute(db.query);
      };

      beforeAll(async () => {
        place = kind === 'SQLite' ? sqliteDatabase() : await postgresDatabase(postgresUrl ?? '');
        await makeAsReleased(place, '0001-first');
        db = await place.open();
        // Only what the test itself puts there.
        await sql`update job_sets set due_at = null where due_at is not null`.execute(db.query);
      });
      afterAll(async () => {
        await db?.close();
        await place?.remove();
      });

      it('share the queue: each takes up and ends what the other has begun, and all of it is listed', async () => {
        const options = { db, clock: () => NOW + 20_000, onClosed: async () => undefined };
        const jobSets = createJobSets({ ...options, queueLimit: 10 });
        const queue = createWorkQueue({ ...options, leaseMs: 10_000 });
        const [oldAlone, oldThenNew] = [setId(7), setId(8)];
        await old(FIRST_RELEASE.submit(oldAlone));
        await old(FIRST_RELEASE.draw(oldAlone));
        await old(FIRST_RELEASE.close(oldAlone));

        await old(FIRST_RELEASE.submit(oldThenNew));
        await old(FIRST_RELEASE.draw(oldThenNew));
        const claim = await queue.claim();
        expect([claim?.set.id, claim?.set.jobs[0]?.status]).toEqual([oldThenNew, 'completed']);
        if (claim) expect(await queue.close(claim, { status: 'failed', reason: 'test' })).toBe(true);

        const { request } = (await jobSets.find(ACCOUNT, oldAlone)) ?? {};
        if (!request) throw new Error('The set is not there');
        const taken = await jobSets.submit(ACCOUNT, request, null);
        const mine = taken.kind === 'accepted' ? taken.set.id : '';
        await old(FIRST_RELEASE.draw(mine));
        await old(FIRST_RELEASE.close(mine));

        const all = {
          limit: 10,
          after: null,
          createdFrom: NOW,
          createdBefore: null,
          status: null,
          words: null,
        };
        const listed = (await jobSets.list(ACCOUNT, all)).sets;
        expect(listed.map(({ id, status }) => [id, status]).sort()).toEqual(
          [oldAlone, oldThenNew, mine].map((id) => [id, 'completed']).sort(),
        );
        for (const id of [oldAlone, oldThenNew, mine])
          expect((await jobSets.find(ACCOUNT, id))?.state).toBe('finished');
      });
    },
  );

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
