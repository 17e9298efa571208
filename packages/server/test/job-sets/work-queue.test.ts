import { beforeEach, expect, it } from 'vitest';
import type { JobSet } from '../../src/job-sets/job-set.ts';
import type { Claim, WorkQueue } from '../../src/job-sets/work-queue.ts';
import { onBothDatabases } from '../db/databases.ts';
import { clearQueue, house, LEASE_MS } from './house.ts';

const landed = (frame: number) =>
  ({ status: 'completed', rawKey: `r${frame}`, minKey: `m${frame}`, report: { frame } }) as const;
const LOST = { status: 'failed', reason: 'never drawn' } as const;

async function claimed(queue: WorkQueue): Promise<Claim> {
  const claim = await queue.claim();
  if (!claim) throw new Error('There was nothing to claim');
  return claim;
}

onBothDatabases('the queue', (db) => {
  beforeEach(() => clearQueue(db()));

  it('gives a set to one claimant only', async () => {
    const { account, submit, queue } = house(db());
    const owner = await account();
    for (let i = 0; i < 5; i += 1) await submit(owner);
    const claims = await Promise.all(Array.from({ length: 12 }, () => queue.claim()));
    const ids = claims.flatMap((claim) => claim?.set.id ?? []);
    expect(ids).toHaveLength(5);
    expect(new Set(ids).size).toBe(5);
  });

  it('shows a claimed set in progress and can no longer cancel it', async () => {
    const { account, submit, queue, jobSets } = house(db());
    const owner = await account();
    const { id } = await submit(owner);
    await claimed(queue);
    expect((await jobSets.find(owner, id))?.jobs.map((job) => job.status)).toEqual([
      'in_progress',
      'in_progress',
    ]);
    expect(await jobSets.cancel(owner, id)).toBe('already-started');
  });

  it('never gives out a cancelled set', async () => {
    const { account, submit, queue, jobSets } = house(db());
    const owner = await account();
    const { id } = await submit(owner);
    expect(await jobSets.cancel(owner, id)).toBe('canceled');
    expect(await jobSets.cancel(owner, id)).toBe('already-started');
    expect(await queue.claim()).toBeNull();
    expect((await jobSets.find(owner, id))?.jobs.map((job) => job.status)).toEqual(['canceled', 'canceled']);
  });

  it('lands frames one by one, twice as once, and closes with the rest failed', async () => {
    const { account, submit, queue, jobSets, clock } = house(db());
    const owner = await account();
    const { id } = await submit(owner);
    const claim = await claimed(queue);
    expect(await queue.land(claim, 1, landed(1))).toBe(true);
    expect(await queue.land(claim, 1, landed(0))).toBe(true);
    expect((await jobSets.find(owner, id))?.finishedAt).toBeNull();
    expect(await queue.close(claim, LOST)).toBe(true);
    const set = (await jobSets.find(owner, id)) as JobSet;
    expect(set.finishedAt).toBe(clock());
    expect(set.jobs[0]).toMatchObject({ status: 'failed', reason: 'never drawn', rawKey: null });
    expect(set.jobs[1]).toMatchObject({
      status: 'completed',
      rawKey: 'r1',
      minKey: 'm1',
      report: { frame: 1 },
    });
    expect(await queue.claim()).toBeNull();
  });

  it('keeps a renewed lease, and gives an expired one to another, whom the first cannot disturb', async () => {
    const { account, submit, queue, later, jobSets } = house(db());
    const owner = await account();
    const { id } = await submit(owner);
    const frozen = await claimed(queue);
    later(LEASE_MS - 1);
    expect(await queue.renew(frozen)).toBe(true);
    later(LEASE_MS - 1);
    expect(await queue.claim()).toBeNull();
    later(1);
    const next = await claimed(queue);
    expect(next).toMatchObject({ set: { id }, attempt: 2 });
    expect(await queue.renew(frozen)).toBe(false);
    expect(await queue.land(frozen, 0, landed(0))).toBe(false);
    expect(await queue.giveBack(frozen, 0, 'retry')).toBe(false);
    expect(await queue.close(frozen, LOST)).toBe(false);
    expect((await jobSets.find(owner, id))?.jobs[0]).toMatchObject({ status: 'in_progress', rawKey: null });
    expect(await queue.land(next, 0, landed(0))).toBe(true);
  });

  it('holds a set back for its pause, and does not count a hand-over', async () => {
    const { account, submit, queue, later } = house(db());
    await submit(await account());
    await queue.giveBack(await claimed(queue), 500, 'retry');
    expect(await queue.claim()).toBeNull();
    later(500);
    const second = await claimed(queue);
    expect(second.attempt).toBe(2);
    await queue.giveBack(second, 0, 'hand-over');
    expect((await claimed(queue)).attempt).toBe(2);
  });

  it('counts attempts from the last landed frame: who gets on is not given up', async () => {
    const { account, submit, queue, later } = house(db());
    await submit(await account());
    for (const attempt of [1, 2, 3]) {
      expect((await claimed(queue)).attempt).toBe(attempt);
      later(LEASE_MS);
    }
    const claim = await claimed(queue);
    await queue.land(claim, 0, landed(0));
    later(LEASE_MS);
    expect((await claimed(queue)).attempt).toBe(2);
  });

  it('takes up what waits although the clock was set back by a day, and holds a pause all the same', async () => {
    const { account, submit, queue, later } = house(db());
    const owner = await account();
    await submit(owner);
    await queue.giveBack(await claimed(queue), 0, 'hand-over');
    const { id: dead } = (await claimed(queue)).set;
    const { id: waiting } = await submit(owner);
    later(-24 * 60 * 60 * 1000);
    const taken = [(await claimed(queue)).set.id, (await claimed(queue)).set.id];
    expect(taken.sort()).toEqual([dead, waiting].sort());
    expect(await queue.claim()).toBeNull();
  });

  it('gives a set to another when the clock jumps ahead, and lets only that one land', async () => {
    const { account, submit, queue, later } = house(db());
    await submit(await account());
    const first = await claimed(queue);
    later(365 * 24 * 60 * 60 * 1000);
    const second = await claimed(queue);
    expect(await queue.land(first, 0, landed(0))).toBe(false);
    expect(await queue.land(second, 0, landed(0))).toBe(true);
  });

  it('refunds frames that were not delivered', async () => {
    const { account, submit, queue, framesLeft } = house(db());
    const owner = await account(10);
    await submit(owner, { count: 3 });
    const claim = await claimed(queue);
    await queue.land(claim, 0, landed(0));
    await queue.close(claim, LOST);
    expect(await framesLeft(owner)).toBe(9);
  });
});

onBothDatabases('fairness', (db) => {
  beforeEach(() => clearQueue(db()));

  it("puts an account's first set before another's hundredth", async () => {
    const { account, submit, queue } = house(db(), { queueLimit: 200 });
    const [busy, calm] = [await account(), await account()];
    for (let i = 0; i < 100; i += 1) await submit(busy);
    await claimed(queue);
    const mine = await submit(calm);
    const order = [(await claimed(queue)).set.id, (await claimed(queue)).set.id];
    expect(order).toContain(mine.id);
  });

  it('gives turns by frames, and no credit for idle time', async () => {
    const { account, submit, queue } = house(db(), { queueLimit: 200 });
    const [a, b] = [await account(), await account()];
    for (let i = 0; i < 4; i += 1) await submit(a, { count: 8 });
    for (let i = 0; i < 4; i += 1) await claimed(queue);
    for (let i = 0; i < 10; i += 1) await submit(b, { count: 1 });
    await submit(a, { count: 1 });
    const owners = [];
    for (let i = 0; i < 11; i += 1) owners.push((await claimed(queue)).set.accountId);
    expect(owners.filter((owner) => owner === a)).toHaveLength(1);
    expect(owners.indexOf(a)).toBeGreaterThan(6);
    expect(owners.indexOf(a)).toBeLessThan(10);
  });
});
