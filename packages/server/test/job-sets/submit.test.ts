import { beforeEach, describe, expect, it } from 'vitest';
import { onBothDatabases } from '../db/databases.ts';
import { clearQueue, house, request } from './house.ts';

const KEY = { key: 'order-1', fingerprint: 'aa' };

onBothDatabases('submitting', (db) => {
  beforeEach(() => clearQueue(db()));

  it('stores what was asked, with a job for every frame and a seed for every job', async () => {
    const { account, submit, jobSets } = house(db());
    const owner = await account();
    const set = await submit(owner, { count: 3, seed: 999_999 });
    expect(set.jobs.map((job) => [job.frame, job.seed, job.status])).toEqual([
      [0, 999_999, 'queued'],
      [1, 1_000_000, 'queued'],
      [2, 1, 'queued'],
    ]);
    expect(await jobSets.find(owner, set.id)).toEqual(set);
  });

  it("hides another account's set", async () => {
    const { account, submit, jobSets } = house(db());
    const set = await submit(await account());
    const stranger = await account();
    expect(await jobSets.find(stranger, set.id)).toBeNull();
    expect(await jobSets.cancel(stranger, set.id)).toBe('not-found');
  });

  it('rings the bell once the set can be seen', async () => {
    const { account, submit } = house(db());
    const owner = await account();
    const heard = db().bell.count();
    await submit(owner);
    await db().bell.wait(heard, 5_000, new AbortController().signal);
    expect(db().bell.count()).toBeGreaterThan(heard);
  });

  it('takes as many sets as the queue holds and not one more', async () => {
    const { account, submit, jobSets } = house(db(), { queueLimit: 2 });
    const owner = await account();
    const first = await submit(owner);
    await submit(owner);
    expect(await jobSets.submit(owner, request(), null)).toMatchObject({ kind: 'queue-full' });
    expect((await submit(await account())).jobs).toHaveLength(2);
    await jobSets.cancel(owner, first.id);
    expect(await jobSets.submit(owner, request(), null)).toMatchObject({ kind: 'accepted' });
  });

  it('holds the queue limit against submissions at the same time', async () => {
    const { account, jobSets } = house(db(), { queueLimit: 3 });
    const owner = await account();
    const all = await Promise.all(Array.from({ length: 10 }, () => jobSets.submit(owner, request(), null)));
    expect(all.filter(({ kind }) => kind === 'accepted')).toHaveLength(3);
  });

  it('charges the quota, refuses what it cannot pay, and gives back what was not delivered', async () => {
    const { account, submit, jobSets, framesLeft } = house(db());
    const owner = await account(5);
    const set = await submit(owner, { count: 4 });
    expect(await framesLeft(owner)).toBe(1);
    expect(await jobSets.submit(owner, request({ count: 2 }), null)).toEqual({ kind: 'quota-exhausted' });
    expect(await framesLeft(owner)).toBe(1);
    await jobSets.cancel(owner, set.id);
    expect(await framesLeft(owner)).toBe(5);
  });
});

onBothDatabases('idempotency keys', (db) => {
  it('answer with the first set again, after a restart too', async () => {
    const { account, jobSets } = house(db());
    const owner = await account();
    const first = await jobSets.submit(owner, request(), KEY);
    const again = await house(db()).jobSets.submit(owner, request(), KEY);
    expect(first.kind).toBe('accepted');
    expect(again).toEqual({ ...first, kind: 'replayed' });
  });

  it('refuse another body, and belong to one account', async () => {
    const { account, jobSets } = house(db());
    const owner = await account();
    await jobSets.submit(owner, request(), KEY);
    expect(await jobSets.submit(owner, request(), { ...KEY, fingerprint: 'bb' })).toEqual({
      kind: 'key-reused',
    });
    expect(await jobSets.submit(await account(), request(), KEY)).toMatchObject({ kind: 'accepted' });
  });

  it('are not used up by a rejected request', async () => {
    const { account, jobSets, submit } = house(db(), { queueLimit: 1 });
    const owner = await account();
    const blocking = await submit(owner);
    expect(await jobSets.submit(owner, request(), KEY)).toMatchObject({ kind: 'queue-full' });
    await jobSets.cancel(owner, blocking.id);
    expect(await jobSets.submit(owner, request(), KEY)).toMatchObject({ kind: 'accepted' });
  });

  it('make one set of many submissions at the same time', async () => {
    const { account, jobSets } = house(db());
    const owner = await account();
    const all = await Promise.all(Array.from({ length: 8 }, () => jobSets.submit(owner, request(), KEY)));
    expect(all.filter(({ kind }) => kind === 'accepted')).toHaveLength(1);
    expect(new Set(all.map((s) => 'set' in s && s.set.id)).size).toBe(1);
  });
});

describe('an unknown account', () => {
  onBothDatabases('a key that does not exist', (db) => {
    it('is an error of ours, not an orphaned set', async () => {
      await expect(house(db()).jobSets.submit('nobody', request(), null)).rejects.toThrow(
        'no API key nobody',
      );
    });
  });
});
