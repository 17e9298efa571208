import { beforeEach, expect, it } from 'vitest';
import { setBacklog } from '../../src/job-sets/backlog.ts';
import { deliveryBacklog } from '../../src/webhooks/backlog.ts';
import { createDeliveries } from '../../src/webhooks/deliveries.ts';
import { onBothDatabases } from '../db/databases.ts';
import { clearQueue, house } from '../job-sets/house.ts';

onBothDatabases('the backlog', (db) => {
  beforeEach(() => clearQueue(db()));

  it('counts sets that wait and those in hand, and knows the oldest wait', async () => {
    const home = house(db());
    const owner = await home.account();
    expect(await setBacklog(db(), home.clock())).toEqual({ waiting: 0, inHand: 0, oldestMs: 0 });
    for (let i = 0; i < 3; i++) {
      await home.submit(owner);
      home.later(1_000);
    }
    expect(await setBacklog(db(), home.clock())).toEqual({ waiting: 3, inHand: 0, oldestMs: 3_000 });
    const claim = await home.queue.claim();
    expect(await setBacklog(db(), home.clock())).toEqual({ waiting: 2, inHand: 1, oldestMs: 2_000 });
    if (claim) await home.queue.giveBack(claim, 60_000, 'retry');
    expect(await setBacklog(db(), home.clock())).toEqual({ waiting: 3, inHand: 0, oldestMs: 2_000 });
  });

  it('counts webhooks that are owed', async () => {
    const home = house(db(), { onClosed: createDeliveries(db(), () => 1).owe });
    const owner = await home.account();
    await home.submit(owner, { webhook: { url: 'http://127.0.0.1/', secret: null } });
    expect(await deliveryBacklog(db())).toBe(0);
    const claim = await home.queue.claim();
    if (claim) await home.queue.close(claim, { status: 'failed', reason: 'x' });
    expect(await deliveryBacklog(db())).toBe(1);
  });
});
