import { expect, it } from 'vitest';
import { EngineError } from '../../../src/engines/engine.ts';
import { onBothDatabases } from '../../db/databases.ts';
import { eventually, frameEvent, testEngine } from '../../worker/studio.ts';
import { type Caller, type Json, type Served, servedForEach } from './served.ts';

onBothDatabases('the details of a set', (db) => {
  let served: Served;
  let me: Caller;

  servedForEach(db, (home, caller) => {
    served = home;
    me = caller;
  });

  const details = async (id: string): Promise<Json> =>
    (await served.ask(me, 'GET', `/v1/framewright/job-sets/${id}`)).json;
  const ended = (id: string) =>
    eventually(async () => {
      const set = await details(id);
      return set.finished_at !== null && set;
    });

  it('tell what was asked, what was ignored, and no secret', async () => {
    const webhook = { url: 'https://hooks.test/x', secret: 'do-not-tell' };
    const params = {
      prompt: 'Ein Fuchs',
      count: 2,
      aspect_ratio: '16:9',
      image_references: [{ type: 'image_url', image_url: 'https://pictures.test/a.png' }],
      preset_id: 'x',
    };
    const id = await served.order(me, params, { webhook });
    const set = await details(id);
    expect(set).toEqual({
      id,
      status: 'queued',
      generation: 'v1',
      created_at: expect.stringMatching(/^20.*Z$/),
      started_at: null,
      finished_at: null,
      attempts: 0,
      timings: { queue_ms: null, work_ms: null },
      request: {
        prompt: 'Ein Fuchs',
        aspect_ratio: '16:9',
        quality: '720p',
        seed: 7,
        count: 2,
        width: 1280,
        height: 720,
        image_references: ['https://pictures.test/a.png'],
        webhook_url: 'https://hooks.test/x',
      },
      ignored: ['preset_id'],
      frames: [7, 8].map((seed, i) => ({
        number: i + 1,
        id: expect.any(String),
        status: 'queued',
        seed,
        prompt: null,
        redone: 0,
        finished_at: null,
        reason: null,
        results: null,
        svg: null,
        timings: null,
        report: null,
      })),
    });
  });

  it('show each frame as it lands, its report and its results', async () => {
    const id = await served.order(me, { count: 2 });
    let goOn = () => {};
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const engine = testEngine(async function* (request) {
      yield frameEvent(request, 0);
      await held;
      yield frameEvent(request, 1);
    });
    served.work({ engine });
    const half = await eventually(async () => {
      const set = await details(id);
      return set.frames[0].status === 'completed' && set;
    });
    expect(half).toMatchObject({ status: 'in_progress', attempts: 1, finished_at: null });
    expect(half.frames[1]).toMatchObject({ status: 'in_progress', results: null });
    expect(half.frames[0]).toMatchObject({ report: { seed: 7 }, finished_at: expect.any(String) });
    expect((await fetch(half.frames[0].results.raw.url)).headers.get('content-type')).toBe('image/png');
    goOn();
    expect((await ended(id)).status).toBe('completed');
  });

  it('tell what each stage took, and keep it with the frame that was there before a redo', async () => {
    const id = await served.order(me, {
      image_references: [{ type: 'image_url', image_url: 'https://pictures.test/a.png' }],
    });
    const slow = async (ms: number) => void (await new Promise((done) => setTimeout(done, ms)));
    const engine = testEngine(async function* (request) {
      await slow(60);
      yield frameEvent(request, 0);
    });
    const fetchReferences = async () => {
      await slow(30);
      return [{ index: 0, width: 1, height: 1, rgba: new Uint8Array(4), xmp: null }];
    };
    const worker = served.work({ engine, fetchReferences });
    const { timings, frames } = await ended(id);
    await worker.stop();
    expect(timings.queue_ms).toBeGreaterThanOrEqual(0);
    // Timers may be a moment early.
    expect(timings.work_ms).toBeGreaterThanOrEqual(85);
    expect(frames[0].timings.references_ms).toBeGreaterThanOrEqual(28);
    expect(frames[0].timings.draw_ms).toBeGreaterThanOrEqual(58);
    expect(frames[0].timings.store_ms).toBeGreaterThanOrEqual(0);
    await served.ask(me, 'POST', `/v1/framewright/job-sets/${id}/frames/1/redo`, {});
    expect((await details(id)).frames[0].timings).toBeNull();
    await served.ask(me, 'POST', `/v1/framewright/job-sets/${id}/cancel`);
    expect((await details(id)).frames[0].timings).toEqual(frames[0].timings);
  });

  it('give the reason of a failure', async () => {
    const id = await served.order(me);
    // biome-ignore lint/correctness/useYield: this engine refuses before it draws
    const engine = testEngine(async function* () {
      throw new EngineError('failed', 'The paint has run out');
    });
    served.work({ engine });
    const set = await ended(id);
    expect([set.status, set.frames[0].reason]).toEqual(['failed', 'The paint has run out']);
  });

  it('are for their owner, by the headers of either generation', async () => {
    const id = await served.order(me);
    const path = `/v1/framewright/job-sets/${id}`;
    expect((await fetch(served.url + path, { headers: me.v2 })).status).toBe(200);
    expect(
      (
        await served.ask(
          me,
          'GET',
          path.toUpperCase().replace('/V1/FRAMEWRIGHT/JOB-SETS', '/v1/framewright/job-sets'),
        )
      ).status,
    ).toBe(200);
    expect((await served.ask(await served.caller(), 'GET', path)).status).toBe(404);
    expect((await served.ask(me, 'GET', '/v1/framewright/job-sets/nonsense')).status).toBe(404);
    expect((await fetch(served.url + path)).status).toBe(422);
    const wrong = { ...me.v1, 'hf-secret': 'wrong' };
    expect((await fetch(served.url + path, { headers: wrong })).status).toBe(401);
  });
});
