import { afterEach, beforeEach, expect, it } from 'vitest';
import { unwatched } from '../../../src/lib/watch.ts';
import { createDeliverer } from '../../../src/webhooks/deliverer.ts';
import { onBothDatabases } from '../../db/databases.ts';
import { clearQueue } from '../../job-sets/house.ts';
import { eventually } from '../../worker/studio.ts';
import { type Caller, type Json, type Served, serve } from './served.ts';

onBothDatabases('the deliveries of a set', (db) => {
  let served: Served;
  let me: Caller;
  let stop: () => Promise<void>;
  let answers: number[];
  let sent: { url: string; id: string }[];

  beforeEach(async () => {
    await clearQueue(db());
    await db().query.deleteFrom('webhook_deliveries').execute();
    served = await serve(db());
    me = await served.caller();
    [answers, sent] = [[], []];
    stop = deliver();
  });
  afterEach(async () => {
    await stop();
    await served.close();
  });

  /** A deliverer whose receiver gives the next of `answers`, then 200. */
  function deliver() {
    const stopping = new AbortController();
    const running = createDeliverer({
      db: db(),
      clock: Date.now,
      post: async (url, headers) => {
        sent.push({ url, id: headers['webhook-id'] as string });
        return { status: answers.shift() ?? 200 };
      },
      render: (set) => JSON.stringify({ id: set.id }),
      serverSecret: new Uint8Array(32),
      log: { warn: () => undefined },
      watch: unwatched,
    }).run(stopping.signal);
    return async () => {
      stopping.abort();
      await running;
    };
  }

  const path = (id: string) => `/v1/framewright/job-sets/${id}/deliveries`;
  const list = async (id: string): Promise<Json[]> => (await served.ask(me, 'GET', path(id))).json.deliveries;
  const webhook = { url: 'https://hooks.test/x?token=1', secret: 'do-not-tell' };

  it('tell each try, and are sent again as the same delivery', async () => {
    answers = [503];
    const id = await served.order(me, {}, { webhook });
    expect(await list(id)).toEqual([]);
    served.work();
    const failed = await eventually(async () => {
      const [first] = await list(id);
      return first?.last_status === 503 && first;
    });
    expect(failed).toEqual({
      id: expect.stringMatching(/^msg_/),
      status: 'pending',
      url: webhook.url,
      created_at: expect.any(String),
      attempts: 1,
      delivered_at: null,
      next_try_at: expect.any(String),
      last_status: 503,
      last_error: 'The receiver answered 503',
    });
    const again = await served.ask(me, 'POST', `${path(id)}/${failed.id}/redeliver`);
    expect([again.status, again.json]).toEqual([202, expect.objectContaining({ attempts: 0 })]);
    const done = await eventually(async () => {
      const [first] = await list(id);
      return first?.status === 'delivered' && first;
    });
    expect(done).toMatchObject({ id: failed.id, attempts: 1, last_status: 200, next_try_at: null });
    expect(new Set(sent.map((one) => one.id))).toEqual(new Set([failed.id]));
  });

  it('are one for each time the set ended, newest first', async () => {
    const id = await served.order(me, {}, { webhook });
    served.work();
    await eventually(async () => (await list(id)).length === 1);
    await served.ask(me, 'POST', `/v1/framewright/job-sets/${id}/frames/1/redo`);
    await eventually(async () => (await list(id)).length === 2);
    const [second, first] = await list(id);
    expect(Date.parse(second.created_at)).toBeGreaterThanOrEqual(Date.parse(first.created_at));
  });

  it('are their owner’s: neither listed nor sent by others, nor through another set', async () => {
    const [id, other] = [await served.order(me, {}, { webhook }), await served.order(me)];
    served.work();
    const [delivery] = await eventually(async () => {
      const all = await list(id);
      return all.length === 1 && all;
    });
    await eventually(async () => (await list(id))[0].status === 'delivered');
    const stranger = await served.caller();
    expect((await served.ask(stranger, 'GET', path(id))).status).toBe(404);
    for (const [who, set] of [
      [stranger, id],
      [me, other],
    ] as const)
      expect((await served.ask(who, 'POST', `${path(set)}/${delivery.id}/redeliver`)).status).toBe(404);
    expect((await served.ask(me, 'POST', `${path(id)}/msg_nothing/redeliver`)).status).toBe(404);
    expect(sent).toHaveLength(1);
  });
});
