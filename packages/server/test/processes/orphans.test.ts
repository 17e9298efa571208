import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createDiskStore } from '../../src/media/disk-store.ts';
import { createSweeper } from '../../src/media/sweeper.ts';
import { onBothDatabases } from '../db/databases.ts';
import { clearQueue, type House, house } from '../job-sets/house.ts';
import { eventually, startWorker } from '../worker/studio.ts';
import { startChild } from './child.ts';

const LIMIT = { timeout: 60_000 };
const AN_HOUR = 60 * 60 * 1000;

onBothDatabases('a file that no row names', (db, place) => {
  let folder: string;
  let home: House;
  let owner: string;

  beforeEach(async () => {
    await clearQueue(db());
    await db().query.deleteFrom('doomed_media').execute();
    folder = mkdtempSync(join(tmpdir(), 'framewright-orphans-'));
    home = house(db());
    owner = await home.account();
    keepUp(0);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** The children live in real time; `ms` later their leases are over. */
  const keepUp = (ms: number) => home.later(Date.now() + ms - home.clock());
  const filesOf = (id: string) =>
    existsSync(join(folder, 'sets', id)) ? readdirSync(join(folder, 'sets', id)).sort() : [];

  /** A process that hangs where it is told to, killed there. */
  async function kill(where: 'written' | 'before' | 'after'): Promise<string> {
    const child = startChild('hang-at-a-file.ts', [where, folder, ...place().args]);
    const key = await eventually(async () => child.lines[0]);
    child.process.kill('SIGKILL');
    expect(await child.ended).toBe('SIGKILL');
    return key;
  }

  async function sweep(): Promise<void> {
    const stopping = new AbortController();
    const log = { warn: (facts: object) => console.error(facts) };
    const media = createDiskStore(folder);
    const running = createSweeper({ db: db(), media, clock: home.clock, log }).run(stopping.signal);
    await eventually(async () => {
      const due = db().query.selectFrom('doomed_media').select('key').where('doomed_at', '<=', home.clock());
      return (await due.execute()).length === 0;
    });
    stopping.abort();
    await running;
  }

  /** Another worker draws the set to its end, in other bytes than the killed one. */
  async function drawAnew(id: string): Promise<string[]> {
    keepUp(1_000);
    const worker = startWorker(db(), home, { media: createDiskStore(folder) });
    const set = await eventually(async () => {
      const now = await home.jobSets.find(owner, id);
      return now?.finishedAt ? now : null;
    });
    await worker.stop();
    return set.jobs
      .flatMap(({ rawKey, minKey }) => [rawKey, minKey])
      .map((key) => String(key).split('/')[2] ?? '');
  }

  it(
    'since its worker was killed is collected an hour later, and those that are named stay',
    LIMIT,
    async () => {
      const { id } = await home.submit(owner, { count: 1 });
      const orphan = await kill('written');
      const named = await drawAnew(id);
      expect(filesOf(id)).toEqual([...named, orphan.split('/')[2]].sort());
      await sweep();
      expect(filesOf(id)).toHaveLength(3);
      home.later(AN_HOUR);
      await sweep();
      expect(filesOf(id)).toEqual(named.sort());
    },
  );

  it.each(['stop', 'remove'] as const)(
    'since its set was ended (%s) under its worker is collected',
    LIMIT,
    async (end) => {
      const { id } = await home.submit(owner, { count: 1 });
      await kill('written');
      await home.jobSets[end](owner, id);
      home.later(AN_HOUR);
      await sweep();
      expect(filesOf(id)).toEqual([]);
    },
  );

  it('is left alone while a worker may be about to name it', LIMIT, async () => {
    const { id } = await home.submit(owner, { count: 1 });
    await kill('written');
    keepUp(1_000);
    const claim = await home.queue.claim();
    expect(claim?.attempt).toBe(2);
    home.later(AN_HOUR);
    await sweep();
    expect(filesOf(id)).toHaveLength(1);
    if (claim) await home.queue.close(claim, { status: 'failed', reason: 'test' });
    home.later(AN_HOUR);
    await sweep();
    expect(filesOf(id)).toEqual([]);
  });

  it.each(['before', 'after'] as const)(
    'is deleted by the next when a sweep is killed %s deleting one',
    LIMIT,
    async (where) => {
      const { id } = await home.submit(owner, { count: 1 });
      await drawAnew(id);
      keepUp(0);
      await home.jobSets.remove(owner, id);
      expect(filesOf(id)).toHaveLength(2);
      await kill(where);
      expect(filesOf(id)).toHaveLength(where === 'after' ? 1 : 2);
      await sweep();
      expect(filesOf(id)).toEqual([]);
    },
  );
});
