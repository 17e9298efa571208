import { afterEach, beforeEach, expect, it } from 'vitest';
import { createRates, type Rates } from '../../src/api-keys/rates.ts';
import type { Database } from '../../src/db/database.ts';
import { onBothDatabases } from '../db/databases.ts';
import { clearQueue } from '../job-sets/house.ts';
import { eventually } from '../worker/studio.ts';
import { type Caller, type Served, serve } from './framewright/served.ts';

onBothDatabases('POSTs of an account over two API processes', (db, place) => {
  const now = { ms: 1_790_000_000_000 };
  let elsewhere: Database;
  let rates: Rates[];
  let all: Served[];
  let me: Caller;

  beforeEach(async () => {
    await clearQueue(db());
    elsewhere = await place().open();
    const limits = { perMinute: 60, brim: 4, clock: () => now.ms, shareMs: 10 };
    rates = [db(), elsewhere].map((one) => createRates({ db: one, ...limits }));
    all = [
      await serve(db(), { deps: { rates: rates[0] ?? null }, queueLimit: 7 }),
      await serve(elsewhere, { deps: { rates: rates[1] ?? null }, queueLimit: 7 }),
    ];
    me = await (all[0] as Served).caller();
  });
  afterEach(async () => {
    for (const one of [...rates, ...all]) await one.close();
    await elsewhere.close();
  });

  const post = async (at: number) => {
    const body = { params: { prompt: 'a fox' } };
    const { status, json } = await (all[at] as Served).ask(me, 'POST', '/v1/text2image/keyframes', body);
    return status === 200 ? 200 : json.code;
  };
  const counted = async () => {
    const row = await db().query.selectFrom('rates').selectAll().where('account_id', '=', me.id).execute();
    return row[0]?.lack;
  };

  it('are counted together: what one let through is missing at the other, and both fill at one rate', async () => {
    expect([await post(0), await post(0), await post(0)]).toEqual([200, 200, 200]);
    await eventually(async () => (await counted()) === 3_000);
    expect(await post(1)).toBe(200);
    // It has told its one, and knows of the three.
    await eventually(async () => (await counted()) === 4_000 && (await post(1)) === 'account_rate_limited');
    now.ms += 1_000;
    expect([await post(1), await post(1)]).toEqual([200, 'account_rate_limited']);
  });

  it('that were too many for a moment are paid back: over a time they are what one process lets through', async () => {
    let sent = 0;
    for (let second = 0; second < 30; second++) {
      for (const one of rates) while (one.take(me.id) === 0) sent++;
      for (const one of rates) await one.close();
      now.ms += 1_000;
    }
    // The brim and one a second; and one brim more, from before the first word of each other.
    expect(sent).toBeGreaterThanOrEqual(4 + 29);
    expect(sent).toBeLessThanOrEqual(4 + 29 + 4);
  });

  it('leave the queue’s limit exact', async () => {
    const answers = [];
    for (let i = 0; i < 9; i++) {
      now.ms += 10_000;
      answers.push(await post(i % 2));
      // All is told before the clock goes on: what is heard later would be of ten seconds ago.
      for (const one of rates) await one.close();
    }
    const full = 'account_queue_full';
    expect(answers).toEqual([200, 200, 200, 200, 200, 200, 200, full, full]);
  });

  it('are known to the process that comes after', async () => {
    for (const at of [0, 0, 0, 0]) expect(await post(at)).toBe(200);
    await rates[0]?.close();
    expect(await counted()).toBe(4_000);
  });
});
