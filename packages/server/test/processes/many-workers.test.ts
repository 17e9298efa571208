import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { onBothDatabases } from '../db/databases.ts';
import { clearQueue, type House, house } from '../job-sets/house.ts';
import { type Child, startChild } from './child.ts';
import { patiently } from './started-server.ts';

const LIMIT = { timeout: 150_000 };
const MANY = 1_000;

onBothDatabases('worker processes whose engine sleeps', (db, place) => {
  let folder: string;
  let home: House;
  let workers: Child[];
  let warmed: number;

  beforeEach(async () => {
    await clearQueue(db());
    folder = mkdtempSync(join(tmpdir(), 'framewright-many-'));
    home = house(db(), { queueLimit: MANY });
    // The children live in real time.
    home.later(Date.now() - home.clock());
    workers = [];
    warmed = 0;
  });
  afterEach(async () => {
    for (const worker of workers) worker.process.kill('SIGKILL');
    await Promise.all(workers.map((worker) => worker.ended));
    rmSync(folder, { recursive: true, force: true });
  });

  const work = () => workers.push(startChild('draw-for-ever.ts', [folder, ...place().args]));
  const begun = (worker: Child) => worker.lines.filter((line) => line === 'begun').length;
  const rows = (account: string) =>
    db().query.selectFrom('job_sets').selectAll().where('account_id', '=', account).execute();

  it('share the sets: none is left out, and each worker does its part', LIMIT, async () => {
    const owner = await home.account();
    const sets = 60;
    work();
    work();
    await patiently(async () => (await ready()) || null);
    for (let i = 0; i < sets; i++) await home.submit(owner, { count: 8 });
    await patiently(async () => (await rows(owner)).every((row) => row.finished_at !== null) || null);
    for (const worker of workers) worker.process.kill('SIGTERM');
    expect(await Promise.all(workers.map((worker) => worker.ended))).toEqual([0, 0]);
    const done = workers.map(begun);
    // On a busy machine a lease of 400 ms runs out now and then, and a set is begun again.
    expect(done.reduce((a, b) => a + b)).toBeGreaterThanOrEqual(sets + warmed);
    for (const part of done) expect(part).toBeGreaterThan(sets / 4);
  });

  it(`an account's ${MANY} sets do not hold up another's first`, LIMIT, async () => {
    const [busy, calm] = [await home.account(), await home.account()];
    for (let i = 0; i < MANY; i++) await home.submit(busy, { count: 1 });
    work();
    await patiently(async () => begun(workers[0] as Child) > 3 || null);
    home.later(Date.now() - home.clock());
    await home.submit(calm, { count: 1 });
    const mine = await patiently(async () => {
      const [row] = await rows(calm);
      return row?.finished_at ? row : null;
    });
    const between = (await rows(busy)).filter(
      ({ started_at }) => (started_at ?? 0) > mine.created_at && (started_at ?? 0) < (mine.started_at ?? 0),
    );
    // Those that were taken while it was being written.
    expect(between.length).toBeLessThan(MANY / 20);
    expect((await rows(busy)).some((row) => row.started_at === null)).toBe(true);
  });

  /** Sets one by one until each worker has begun one, so that all are known to run before there is a race. */
  async function ready(): Promise<boolean> {
    const waiting = workers.filter((worker) => begun(worker) === 0).length;
    const open = await db()
      .query.selectFrom('job_sets')
      .select('id')
      .where('due_at', 'is not', null)
      .execute();
    if (waiting > 0 && open.length === 0) {
      await home.submit(await home.account(), { count: 1 });
      warmed += 1;
    }
    return waiting === 0 && open.length === 0;
  }
});
