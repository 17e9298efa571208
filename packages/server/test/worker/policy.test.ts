import { afterEach, beforeEach, expect, it } from 'vitest';
import type { JobSet } from '../../src/job-sets/job-set.ts';
import { loadPolicy } from '../../src/policy/load-policy.ts';
import { PictureCheckError, type PictureChecker } from '../../src/policy/picture-checker.ts';
import type { WorkerDeps } from '../../src/worker/ports.ts';
import { onBothDatabases } from '../db/databases.ts';
import { clearQueue, type House, house } from '../job-sets/house.ts';
import { eventually, memoryStore, startWorker, testEngine } from './studio.ts';

const APART = 'Frame 1: a dog barks. Frame 2: a naked woman. Frame 3: rain falls.';

onBothDatabases('what a worker must not draw', (db) => {
  let home: House;
  let owner: string;
  let stop: (() => Promise<void>) | undefined;

  beforeEach(async () => {
    await clearQueue(db());
    home = house(db());
    owner = await home.account(10);
  });
  afterEach(async () => {
    await stop?.();
    stop = undefined;
  });

  async function work(changes: Partial<WorkerDeps>): Promise<void> {
    ({ stop } = startWorker(db(), home, { policy: await loadPolicy('default'), ...changes }));
  }
  const finished = (set: JobSet) =>
    eventually(async () => {
      const now = await home.jobSets.find(owner, set.id);
      return now !== null && now.finishedAt !== null && now;
    });
  const statuses = (set: JobSet) => set.jobs.map((job) => job.status);

  it('a frame told apart: it alone is nsfw and refunded, the others are drawn without its words', async () => {
    const engine = testEngine();
    await work({ engine });
    const set = await finished(await home.submit(owner, { prompt: APART, count: 3 }));
    expect(statuses(set)).toEqual(['completed', 'nsfw', 'completed']);
    expect(set.jobs[1]?.reason).toContain('does not draw nudity (“naked”, rule nudity)');
    expect(await home.framesLeft(owner)).toBe(8);
    expect(engine.requests).toHaveLength(1);
    expect(engine.requests[0]).toMatchObject({ wanted: [0, 2] });
    expect(engine.requests[0]?.prompt).not.toContain('naked');
  });

  it('a whole prompt: no reference is fetched and no engine is asked', async () => {
    const engine = testEngine();
    await work({ engine, fetchReferences: () => Promise.reject(new Error('fetched')) });
    const asked = { prompt: 'a naked woman', references: ['https://pictures.test/a.png'] };
    const set = await finished(await home.submit(owner, asked));
    expect(statuses(set)).toEqual(['nsfw', 'nsfw']);
    expect(engine.requests).toEqual([]);
    expect(await home.framesLeft(owner)).toBe(10);
  });

  it('a frame ordered anew with words of its own is judged by those, and no later one is drawn beside them', async () => {
    const engine = testEngine();
    const set = await home.submit(owner, { count: 3 });
    const own = (frame: number, prompt: string) =>
      db()
        .query.updateTable('jobs')
        .set({ prompt, redone: 1 })
        .where('set_id', '=', set.id)
        .where('frame', '=', frame);
    await own(0, 'a naked woman').execute();
    await own(1, 'a fox asleep').execute();
    await work({ engine });
    expect(statuses(await finished(set))).toEqual(['nsfw', 'completed', 'completed']);
    expect(engine.requests[0]?.redone?.map(({ frame, prompt }) => [frame, prompt])).toEqual([
      [0, null],
      [1, 'a fox asleep'],
    ]);
  });

  const picture = { index: 0, width: 2, height: 1, rgba: new Uint8Array(8).fill(255), xmp: null };
  const refusing = (subject: string): PictureChecker => ({
    check: async (seen) => (seen.subject === subject && seen.number === 1 ? 'it shows a logo' : null),
  });

  it('a reference that the operator’s check flags: nothing is drawn', async () => {
    await work({ pictures: refusing('reference'), fetchReferences: async () => [picture] });
    const set = await finished(await home.submit(owner, { references: ['https://pictures.test/a.png'] }));
    expect(statuses(set)).toEqual(['nsfw', 'nsfw']);
    expect(set.jobs[0]?.reason).toBe('Reference image 1 is not used: it shows a logo');
    expect(await home.framesLeft(owner)).toBe(10);
  });

  it('a drawn frame that it flags is not kept', async () => {
    const media = memoryStore();
    await work({ pictures: refusing('frame'), media });
    const set = await finished(await home.submit(owner, { count: 2 }));
    expect(statuses(set)).toEqual(['nsfw', 'completed']);
    expect(set.jobs[0]?.reason).toBe('The frame was drawn and is not kept: it shows a logo');
    expect(media.files.size).toBe(2);
    expect(await home.framesLeft(owner)).toBe(9);
  });

  it('a check that cannot say: the set is tried again, and never drawn unseen', async () => {
    let asked = 0;
    const pictures: PictureChecker = {
      check: async () => {
        asked += 1;
        throw new PictureCheckError('The picture check answered 500');
      },
    };
    await work({ pictures });
    const { id } = await home.submit(owner, { count: 1 });
    await eventually(async () => asked > 0);
    await eventually(async () => (await home.jobSets.find(owner, id))?.attempts === 1);
    expect((await home.jobSets.find(owner, id))?.jobs[0]?.status).not.toBe('completed');
  });
});
