import { afterEach, beforeEach, expect, it } from 'vitest';
import { STREAM_LIMITS } from '../../../src/http/event-stream.ts';
import { onBothDatabases } from '../../db/databases.ts';
import { clearQueue } from '../../job-sets/house.ts';
import { eventually, frameEvent, testEngine } from '../../worker/studio.ts';
import { type Caller, type Served, serve } from './served.ts';
import { type Events, openEvents } from './sse.ts';

onBothDatabases('the events of a set', (db, place) => {
  let served: Served;
  let me: Caller;
  let open: Events[];

  beforeEach(async () => {
    await clearQueue(db());
    served = await serve(db());
    me = await served.caller();
    open = [];
  });
  afterEach(async () => {
    for (const events of open) events.leave();
    await served.close();
  });

  const path = (id: string) => `/v1/framewright/job-sets/${id}/events`;
  async function follow(id: string, lastId?: string, where = served): Promise<Events> {
    const last: Record<string, string> = lastId === undefined ? {} : { 'last-event-id': lastId };
    const events = await openEvents(where.url + path(id), { ...me.v1, ...last });
    open.push(events);
    return events;
  }
  const named = (events: Events) => events.list.map(({ event, data }) => [event, data.number ?? data.status]);

  /** Lets one frame through at each call. */
  function stepEngine() {
    const steps = [0, 1, 2].map(() => Promise.withResolvers<void>());
    let at = 0;
    const engine = testEngine(async function* (request) {
      for (const frame of request.wanted) {
        await steps[frame]?.promise;
        yield frameEvent(request, frame);
      }
    });
    return { engine, step: () => steps[at++]?.resolve() };
  }

  it('tell the set as it stands, each frame as it lands with its preview, and the end', async () => {
    const id = await served.order(me, { count: 2 });
    const events = await follow(id);
    expect(events.headers.get('content-type')).toContain('text/event-stream');
    await events.until((list) => list.length === 1);
    expect(events.list[0]).toMatchObject({
      event: 'status',
      data: { status: 'queued', queue_position: 1, count: 2, completed: 0 },
    });
    const { engine, step } = stepEngine();
    served.work({ engine });
    step();
    const landed = await events.until((list) =>
      list.find((e) => e.event === 'frame' && e.data.status === 'completed'),
    );
    expect(landed.data).toMatchObject({ number: 1, seed: 7 });
    expect(landed.data.report).toBeUndefined();
    expect((await fetch(landed.data.preview_url)).status).toBe(200);
    step();
    await events.ended;
    expect(named(events).at(-1)).toEqual(['end', 'completed']);
    expect(events.list.at(-1)?.data).toMatchObject({ completed: 2, queue_position: null });
  });

  it('go on where they were cut, also by another process; 204 once all is told', async () => {
    const id = await served.order(me, { count: 3 });
    const { engine, step } = stepEngine();
    served.work({ engine });
    step();
    const first = await follow(id);
    const landed = await first.until((list) => list.find((e) => e.data.status === 'completed'));
    first.leave();
    step();
    await eventually(async () => {
      const { json } = await served.ask(me, 'GET', `/v1/framewright/job-sets/${id}`);
      return json.frames[1].status === 'completed';
    });
    const elsewhere = await place().open();
    const other = await serve(elsewhere);
    const second = await follow(id, landed.id, other);
    step();
    await second.ended;
    const completed = second.list.filter((e) => e.event === 'frame' && e.data.status === 'completed');
    expect(completed.map((e) => e.data.number)).toEqual([2, 3]);
    const lastId = second.list.at(-1)?.id;
    const again = await fetch(served.url + path(id), {
      headers: { ...me.v1, 'last-event-id': lastId ?? '' },
    });
    expect(again.status).toBe(204);
    await other.close();
    await elsewhere.close();
  });

  it('take an id that is not theirs for a reader who knows nothing', async () => {
    const id = await served.order(me, { count: 2 });
    for (const strange of ['', '7', 'queued', 'completed-completed.0-end', `${'x'.repeat(500)}-1`]) {
      const events = await follow(id, strange);
      await events.until((list) => list.length > 0);
      expect(events.list[0]?.data.status).toBe('queued');
    }
  });

  it('tell a waiting set’s place as those before it go', async () => {
    const others = [await served.order(me), await served.order(me)];
    const id = await served.order(me);
    const events = await follow(id);
    await events.until((list) => list.some((e) => e.data.queue_position === 3));
    for (const other of others) await served.ask(me, 'POST', `/v1/framewright/job-sets/${other}/cancel`);
    await events.until((list) => list.some((e) => e.data.queue_position === 1));
  });

  it('are read once for all who follow a set', async () => {
    const id = await served.order(me, { count: 1 });
    const all = await Promise.all(Array.from({ length: 50 }, () => follow(id)));
    await Promise.all(all.map((events) => events.until((list) => list.length === 1)));
    served.work();
    await Promise.all(all.map((events) => events.ended));
    for (const events of all) expect(named(events)).toEqual(named(all[0] as Events));
  });

  it('end with the process, and tell the rest at the next one', async () => {
    const id = await served.order(me);
    const events = await follow(id);
    await events.until((list) => list.length === 1);
    const next = await serve(db());
    await served.close();
    await events.ended;
    served = next;
    const second = await follow(id, events.list.at(-1)?.id);
    served.work();
    await second.ended;
    expect(named(second).at(-1)).toEqual(['end', 'completed']);
  });

  it('are refused beyond as many as a process holds, and taken again once one has gone', async () => {
    const small = await serve(db(), { deps: { streams: { ...STREAM_LIMITS, most: 2 } } });
    const id = await small.order(me);
    const ask = () => fetch(small.url + path(id), { headers: me.v1 });
    const first = await follow(id, undefined, small);
    await follow(id, undefined, small);
    const refused = await ask();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await refused.json()).toEqual({ detail: expect.stringContaining('holds 2 streams') });
    // Other routes are as they were.
    expect((await small.ask(me, 'GET', `/v1/job-sets/${id}`)).status).toBe(200);
    first.leave();
    const third = await eventually(async () => {
      const answer = await ask();
      return answer.status === 200 && answer;
    });
    await third.body?.cancel();
    await small.close();
  });

  it('beat while nothing happens', async () => {
    const quick = await serve(db(), { deps: { streams: { ...STREAM_LIMITS, heartbeatMs: 30 } } });
    const id = await quick.order(me);
    const answer = await fetch(quick.url + path(id), { headers: me.v1 });
    let text = '';
    for await (const piece of answer.body as ReadableStream<Uint8Array>) {
      text += Buffer.from(piece).toString();
      if (text.split(': still here\n\n').length > 3) break;
    }
    await quick.close();
  });

  it('are for the set’s owner, and are only read', async () => {
    const id = await served.order(me);
    expect((await served.ask(await served.caller(), 'GET', path(id))).status).toBe(404);
    expect((await fetch(served.url + path(id))).status).toBe(422);
    expect((await fetch(served.url + path(id), { method: 'HEAD', headers: me.v1 })).status).toBe(405);
  });
});
