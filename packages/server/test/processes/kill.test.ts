import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { onBothDatabases, type TestDatabase } from '../db/databases.ts';
import { clearQueue, type House, house } from '../job-sets/house.ts';
import { drawing, eventually } from '../worker/studio.ts';
import { type Child, startChild } from './child.ts';
import { folderStore } from './folder-store.ts';

const KILLS = 25;
const SETS = 12;

/** Kills come this many milliseconds after the first acknowledgement: spread, and the same in every run. */
const instants = Array.from({ length: KILLS }, (_, i) => (i * 37) % 101);

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

onBothDatabases('kill -9', (db, place) => {
  beforeEach(() => clearQueue(db()));

  it(`loses nothing acknowledged, ${KILLS} times`, { timeout: 120_000 }, async () => {
    let acknowledged = 0;
    for (const instant of instants) {
      const child = startChild('submit-for-ever.ts', place().args);
      await eventually(async () => child.lines.length > 0);
      await pause(instant);
      child.process.kill('SIGKILL');
      expect(await child.ended).toBe('SIGKILL');
      for (const line of child.lines) await expectWhole(line);
      acknowledged += child.lines.length;
    }
    expect(acknowledged).toBeGreaterThan(KILLS);
  });

  async function expectWhole(line: string): Promise<void> {
    const [account = '', id = ''] = line.split(' ');
    const set = await house(db()).jobSets.find(account, id);
    expect(set?.jobs.map((job) => [job.frame, job.status])).toEqual(
      [0, 1, 2, 3].map((frame) => [frame, 'queued']),
    );
  }
});

onBothDatabases('a worker process', (db, place) => {
  let folder: string;
  let home: House;
  let owner: string;
  let ids: string[];

  beforeEach(async () => {
    await clearQueue(db());
    folder = mkdtempSync(join(tmpdir(), 'framewright-media-'));
    home = house(db());
    owner = await home.account();
    ids = [];
    // The children live in real time.
    home.later(Date.now() - home.clock());
    for (let i = 0; i < SETS; i += 1) ids.push((await home.submit(owner, { count: 4, seed: i * 10 + 1 })).id);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('killed in the middle of its sets is taken over, and no frame is there twice', {
    timeout: 60_000,
  }, async () => {
    for (const instant of [5, 30, 55]) {
      const child = await atWork(folder, place());
      await pause(instant);
      child.process.kill('SIGKILL');
      expect(await child.ended).toBe('SIGKILL');
    }
    const last = await atWork(folder, place());
    await allFinished();
    last.process.kill('SIGTERM');
    expect(await last.ended).toBe(0);
    await expectEveryFrameOnce();
  });

  it('told to stop in the middle of its sets hands them over, uncounted', { timeout: 60_000 }, async () => {
    const first = await atWork(folder, place());
    first.process.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    const begun = await db()
      .query.selectFrom('job_sets')
      .selectAll()
      .where('started_at', 'is not', null)
      .where('account_id', '=', owner)
      .execute();
    expect(begun.length).toBeGreaterThan(0);
    expect(begun.filter((set) => set.finished_at === null).map((set) => [set.lease, set.attempts])).toEqual(
      begun.filter((set) => set.finished_at === null).map(() => [null, 0]),
    );
    const second = await atWork(folder, place());
    await allFinished();
    second.process.kill('SIGTERM');
    expect(await second.ended).toBe(0);
    await expectEveryFrameOnce();
  });

  const find = (id: string) => home.jobSets.find(owner, id);

  async function allFinished(): Promise<void> {
    for (const id of ids) await eventually(async () => (await find(id))?.finishedAt);
  }

  async function expectEveryFrameOnce(): Promise<void> {
    const store = folderStore(folder);
    for (const id of ids) {
      const jobs = (await find(id))?.jobs ?? [];
      expect(jobs.map((job) => job.status)).toEqual(Array(4).fill('completed'));
      for (const job of jobs)
        expect(Buffer.from((await store.get(String(job.rawKey)))?.body ?? [])).toEqual(
          Buffer.from(drawing(job.seed, 'png')),
        );
      expect(readdirSync(join(folder, 'sets', id)).filter((name) => /\.(png|webp)$/.test(name))).toHaveLength(
        8,
      );
    }
  }
});

async function atWork(folder: string, place: TestDatabase): Promise<Child> {
  const child = startChild('draw-for-ever.ts', [folder, ...place.args]);
  await eventually(async () => child.lines.length > 0);
  return child;
}
