import { expect, it } from 'vitest';
import { onBothDatabases } from '../../db/databases.ts';
import { eventually, frameEvent, testEngine } from '../../worker/studio.ts';
import { type Caller, type Json, type Served, serve, servedForEach } from './served.ts';

onBothDatabases('cancelling a set', (db, place) => {
  let served: Served;
  let me: Caller;

  servedForEach(
    db,
    (home, caller) => {
      served = home;
      me = caller;
    },
    10,
  );

  const cancel = (id: string, who = me) => served.ask(who, 'POST', `/v1/framewright/job-sets/${id}/cancel`);
  const details = async (id: string): Promise<Json> =>
    (await served.ask(me, 'GET', `/v1/framewright/job-sets/${id}`)).json;
  const framesLeft = async () =>
    (
      await db()
        .query.selectFrom('api_keys')
        .select('frames_left')
        .where('id', '=', me.id)
        .executeTakeFirstOrThrow()
    ).frames_left;

  /** Draws the first frame, then nothing more until it is told to stop. */
  function patientEngine() {
    const told = Promise.withResolvers<unknown>();
    const engine = testEngine(async function* (request, signal) {
      yield frameEvent(request, 0);
      const aborted = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
      await aborted;
      told.resolve(signal.reason);
      throw signal.reason;
    });
    return { engine, told: told.promise };
  }

  it('that waits ends it, and gives its frames back', async () => {
    const id = await served.order(me, { count: 3 });
    expect(await framesLeft()).toBe(7);
    const { status, json } = await cancel(id);
    expect([status, json.status, json.frames.map((f: Json) => f.status)]).toEqual([
      200,
      'canceled',
      ['canceled', 'canceled', 'canceled'],
    ]);
    expect(await framesLeft()).toBe(10);
    expect((await cancel(id)).status).toBe(200);
    expect(await served.queue.claim()).toBeNull();
  });

  it('that is being drawn aborts the engine at once and keeps the frames that have landed', async () => {
    const id = await served.order(me, { count: 3 });
    const { engine, told } = patientEngine();
    // Its own look at the lease would come much later than the test allows.
    served.work({ engine, heartbeatMs: 600_000, concurrency: 1 });
    await eventually(async () => (await details(id)).frames[0].status === 'completed');
    expect((await cancel(id)).status).toBe(200);
    expect(await told).toMatchObject({ name: 'LeaseLost' });
    const set = await details(id);
    expect(set).toMatchObject({ status: 'canceled', finished_at: expect.any(String) });
    expect(set.frames.map((f: Json) => f.status)).toEqual(['completed', 'canceled', 'canceled']);
    expect((await fetch(set.frames[0].results.raw.url)).status).toBe(200);
    expect(await framesLeft()).toBe(9);
    const v1 = (await served.ask(me, 'GET', `/v1/job-sets/${id}`)).json;
    expect(v1.jobs.map((job: Json) => job.status)).toEqual(['completed', 'failed', 'failed']);
    const v2 = await fetch(`${served.url}/requests/${id}/status`, { headers: me.v2 });
    expect(((await v2.json()) as Json).status).toBe('canceled');
  });

  it('reaches a worker of another process by its next heartbeat', async () => {
    const id = await served.order(me, { count: 2 });
    const elsewhere = await place().open();
    const { engine, told } = patientEngine();
    const other = await serve(elsewhere);
    other.work({ engine, media: served.media, heartbeatMs: 50 });
    await eventually(async () => (await details(id)).frames[0].status === 'completed');
    await cancel(id);
    expect(await told).toMatchObject({ name: 'LeaseLost' });
    await other.close();
    await elsewhere.close();
  });

  it('that has finished is a conflict, and a stranger’s is not there', async () => {
    const id = await served.order(me);
    expect((await cancel(id, await served.caller())).status).toBe(404);
    served.work();
    await eventually(async () => (await details(id)).status === 'completed');
    const late = await cancel(id);
    expect([late.status, late.json.code]).toEqual([409, 'set_over']);
    expect((await details(id)).status).toBe('completed');
  });

  it('by the second generation’s route works only before it starts, also while it pauses between attempts', async () => {
    const id = await served.order(me);
    const claim = await served.queue.claim();
    if (!claim) throw new Error('There was nothing to claim');
    await served.queue.giveBack(claim, 60_000, 'retry');
    const v2 = await fetch(`${served.url}/requests/${id}/cancel`, { method: 'POST', headers: me.v2 });
    expect(v2.status).toBe(400);
    expect((await cancel(id)).json.status).toBe('canceled');
  });
});
