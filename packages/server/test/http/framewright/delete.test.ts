import { afterEach, beforeEach, expect, it } from 'vitest';
import { onBothDatabases } from '../../db/databases.ts';
import { clearQueue } from '../../job-sets/house.ts';
import { eventually, frameEvent, testEngine } from '../../worker/studio.ts';
import { type Caller, type Json, type Served, serve } from './served.ts';
import { openEvents } from './sse.ts';

onBothDatabases('deleting a set', (db) => {
  let served: Served;
  let me: Caller;

  beforeEach(async () => {
    await clearQueue(db());
    await db().query.deleteFrom('doomed_media').execute();
    served = await serve(db());
    me = await served.caller(10);
  });
  afterEach(() => served.close());

  const path = (id: string) => `/v1/framewright/job-sets/${id}`;
  const remove = (id: string, who = me) => served.ask(who, 'DELETE', path(id));
  const details = async (id: string): Promise<Json> => (await served.ask(me, 'GET', path(id))).json;
  const over = (id: string) =>
    eventually(async () => {
      const set = await details(id);
      return set.finished_at !== null && set;
    });
  /** Files that are to go now; folders are looked through an hour later. */
  const doomed = async () =>
    (await db().query.selectFrom('doomed_media').selectAll().where('doomed_at', '<=', Date.now()).execute())
      .length;
  const framesLeft = async () =>
    (await db().query.selectFrom('api_keys').selectAll().where('id', '=', me.id).executeTakeFirstOrThrow())
      .frames_left;

  it('takes it from every route at once, and its files soon', async () => {
    const webhook = { url: 'https://hooks.test/x', secret: 's' };
    const [id, other] = [await served.order(me, { count: 2 }, { webhook }), await served.order(me)];
    served.work();
    const [set, kept] = [await over(id), await over(other)];
    const { status, json } = await remove(id);
    expect([status, json]).toEqual([204, null]);
    for (const gone of [path(id), `/v1/job-sets/${id}`, `${path(id)}/events`, `${path(id)}/deliveries`])
      expect((await served.ask(me, 'GET', gone)).status).toBe(404);
    expect((await fetch(`${served.url}/requests/${id}/status`, { headers: me.v2 })).status).toBe(404);
    const { job_sets } = (await served.ask(me, 'GET', '/v1/framewright/job-sets')).json;
    expect(job_sets.map((listed: Json) => listed.id)).toEqual([other]);
    expect((await remove(id)).status).toBe(404);
    expect(await framesLeft()).toBe(7);
    served.sweep();
    for (const frame of set.frames)
      for (const { url } of Object.values(frame.results) as { url: string }[])
        await eventually(async () => (await fetch(url)).status === 404);
    await eventually(async () => (await doomed()) === 0);
    expect((await fetch(kept.frames[0].results.raw.url)).status).toBe(200);
  });

  it('is seen whole or not at all by who reads the row before it and the frames after', async () => {
    const id = await served.order(me, { count: 2 });
    // All that such a reader finds.
    await db().query.deleteFrom('jobs').where('set_id', '=', id).execute();
    for (const gone of [path(id), `/v1/job-sets/${id}`, `${path(id)}/events`])
      expect([gone, (await served.ask(me, 'GET', gone)).status]).toEqual([gone, 404]);
    expect((await served.ask(me, 'GET', '/v1/framewright/job-sets')).json.job_sets).toEqual([]);
  });

  it('that is being drawn stops its engine, refunds the rest, and leaves no file behind', async () => {
    const told = Promise.withResolvers<unknown>();
    const engine = testEngine(async function* (request, signal) {
      yield frameEvent(request, 0);
      await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
      told.resolve(signal.reason);
      throw signal.reason;
    });
    const id = await served.order(me, { count: 3 });
    served.work({ engine, heartbeatMs: 600_000 });
    const half = await eventually(async () => {
      const set = await details(id);
      return set.frames[0].status === 'completed' && set;
    });
    const events = await openEvents(`${served.url}${path(id)}/events`, { ...me.v1 });
    await events.until((list) => list.length > 0);
    expect((await remove(id)).status).toBe(204);
    expect(await told.promise).toMatchObject({ name: 'LeaseLost' });
    await events.ended;
    expect(events.list.at(-1)?.event).toBe('gone');
    expect(await framesLeft()).toBe(9);
    served.sweep();
    await eventually(async () => (await fetch(half.frames[0].results.raw.url)).status === 404);
  });

  it('survives a sweep that was cut off, and a store that is away', async () => {
    const id = await served.order(me);
    served.work();
    const set = await over(id);
    await remove(id);
    expect(await doomed()).toBe(2);
    // One file was deleted, and then the process died.
    const [first] = await db()
      .query.selectFrom('doomed_media')
      .select('key')
      .where('key', 'like', '%.png')
      .execute();
    await served.media.delete(first?.key as string);
    let away = 1;
    const media = {
      ...served.media,
      delete: async (key: string) => {
        if (away-- > 0) throw new Error('The store is away');
        await served.media.delete(key);
      },
    };
    const failing = served.sweep({ media });
    await eventually(async () => away === 0);
    await failing.stop();
    expect(await doomed()).toBe(2);
    served.sweep();
    await eventually(async () => (await doomed()) === 0);
    expect((await fetch(set.frames[0].results.raw.url)).status).toBe(404);
  });

  it('spares what was lost to another worker and landed by that one', async () => {
    const id = await served.order(me);
    served.work();
    const set = await over(id);
    const rows = await db().query.selectFrom('jobs').select('raw_key').where('set_id', '=', id).execute();
    const key = rows[0]?.raw_key as string;
    await db().query.insertInto('doomed_media').values({ key, doomed_at: 0 }).execute();
    served.sweep();
    await eventually(async () => (await doomed()) === 0);
    expect((await fetch(set.frames[0].results.raw.url)).status).toBe(200);
  });

  it('is for its owner, also by the second generation’s headers', async () => {
    const id = await served.order(me);
    expect((await remove(id, await served.caller())).status).toBe(404);
    expect((await remove('nonsense')).status).toBe(404);
    const { status } = await fetch(served.url + path(id), { method: 'DELETE', headers: me.v2 });
    expect(status).toBe(204);
    expect(await framesLeft()).toBe(10);
    expect(await served.queue.claim()).toBeNull();
  });
});
