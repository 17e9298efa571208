import { PROMPT_LIMIT, SEED_LIMIT } from '@framewright/protocol';
import { expect, it } from 'vitest';
import { EngineError } from '../../../src/engines/engine.ts';
import { onBothDatabases } from '../../db/databases.ts';
import { drawing, eventually, testEngine } from '../../worker/studio.ts';
import { type Caller, type Json, type Served, servedForEach } from './served.ts';

onBothDatabases('making one frame again', (db) => {
  let served: Served;
  let me: Caller;

  servedForEach(
    db,
    (home, caller) => {
      served = home;
      me = caller;
    },
    5,
  );

  const redo = (id: string, n: number | string, body?: unknown, headers = {}, who = me) =>
    served.ask(who, 'POST', `/v1/framewright/job-sets/${id}/frames/${n}/redo`, body, headers);
  const details = async (id: string): Promise<Json> =>
    (await served.ask(me, 'GET', `/v1/framewright/job-sets/${id}`)).json;
  const over = (id: string) =>
    eventually(async () => {
      const set = await details(id);
      return set.finished_at !== null && set;
    });
  const framesLeft = async () =>
    (await db().query.selectFrom('api_keys').selectAll().where('id', '=', me.id).executeTakeFirstOrThrow())
      .frames_left;
  const bytes = async (url: string) => new Uint8Array(await (await fetch(url)).arrayBuffer());

  /** Draws a redone frame by its own seed and words, or does not. */
  const redoing = (fail = false) =>
    testEngine(async function* (request) {
      for (const frame of request.wanted) {
        const again = request.redone?.find((one) => one.frame === frame);
        if (again && fail) throw new EngineError('failed', 'The paint has run out');
        const seed = again?.seed ?? (request.seeds[frame] as number);
        const report = { seed, prompt: again?.prompt ?? request.prompt };
        yield { type: 'frame', frame, png: drawing(seed, 'png'), webp: drawing(seed, 'webp'), report };
      }
    });

  async function drawn(engine = redoing()) {
    const id = await served.order(me, { count: 2 });
    const worker = served.work({ engine });
    return { id, before: await over(id), engine, worker };
  }

  it('gives it its seed and words, and leaves the others and the set’s seeds alone', async () => {
    const { id, before, engine } = await drawn();
    const answer = await redo(id, 2, { seed: 99, prompt: 'The fox sleeps', style: 'x' });
    expect([answer.status, answer.headers.get('x-framewright-ignored')]).toEqual([200, 'style']);
    expect(answer.json.frames[1]).toMatchObject({ seed: 99, redone: 1, results: null });
    expect(answer.json.frames[0]).toEqual(before.frames[0]);
    const after = await over(id);
    expect(after).toMatchObject({ status: 'completed', started_at: before.started_at });
    expect(after.frames[0]).toEqual(before.frames[0]);
    expect(after.frames[1]).toMatchObject({
      id: before.frames[1].id,
      prompt: 'The fox sleeps',
      report: { seed: 99, prompt: 'The fox sleeps' },
    });
    expect(await bytes(after.frames[1].results.raw.url)).toEqual(drawing(99, 'png'));
    expect(engine.requests.at(-1)).toMatchObject({
      seeds: [7, 8],
      wanted: [1],
      redone: [{ frame: 1, seed: 99, prompt: 'The fox sleeps' }],
    });
    expect(await framesLeft()).toBe(2);
  });

  it('keeps showing the other frames meanwhile, and takes the former files away afterwards', async () => {
    const { id, before, worker } = await drawn();
    await worker.stop();
    await redo(id, 1);
    const { jobs } = (await served.ask(me, 'GET', `/v1/job-sets/${id}`)).json;
    expect(jobs.map((job: Json) => job.status)).toEqual(['in_progress', 'completed']);
    served.work({ engine: redoing() });
    const after = await over(id);
    expect(after.frames[0].seed).toBe(42);
    served.sweep();
    await eventually(async () => (await fetch(before.frames[0].results.raw.url)).status === 404);
    expect((await fetch(after.frames[0].results.raw.url)).status).toBe(200);
    expect((await fetch(after.frames[1].results.raw.url)).status).toBe(200);
  });

  it('that fails gives the frame back to the quota and keeps the former picture, saying why', async () => {
    const { id, before, worker } = await drawn();
    await worker.stop();
    served.work({ engine: redoing(true) });
    await redo(id, 2, { seed: 5 });
    const after = await over(id);
    expect(after.status).toBe('completed');
    expect(after.frames[1]).toMatchObject({ seed: 8, results: before.frames[1].results, redone: 1 });
    expect(after.frames[1].reason).toContain('The paint has run out');
    expect(await framesLeft()).toBe(3);
  });

  it('that is cancelled keeps the set finished', async () => {
    const { id, before, worker } = await drawn();
    await worker.stop();
    await redo(id, 1, { seed: 5 });
    await served.ask(me, 'POST', `/v1/framewright/job-sets/${id}/cancel`);
    const after = await details(id);
    expect([after.status, after.frames[0].results]).toEqual(['completed', before.frames[0].results]);
    expect(await framesLeft()).toBe(3);
  });

  it('by the same key is ordered once; a key of another request is refused', async () => {
    const { id, worker } = await drawn();
    await worker.stop();
    const key = { 'idempotency-key': 'again' };
    for (let i = 0; i < 2; i++) expect((await redo(id, 1, { seed: 5 }, key)).json.frames[0].redone).toBe(1);
    expect((await redo(id, 1, { seed: 6 }, key)).status).toBe(422);
    expect((await redo(id, 2, { seed: 5 }, key)).status).toBe(422);
    const order = { params: { prompt: 'A red fox in the snow' } };
    expect((await served.ask(me, 'POST', '/v1/text2image/keyframes', order, key)).status).toBe(422);
    expect(await framesLeft()).toBe(2);
  });

  it('waits for a set that is not over, and costs a frame that must be left', async () => {
    const { id, worker } = await drawn();
    await worker.stop();
    await redo(id, 1);
    expect((await redo(id, 2)).json.code).toBe('set_busy');
    served.work({ engine: redoing() });
    for (let left = 2; left > 0; left--) {
      await over(id);
      expect((await redo(id, 1)).status).toBe(200);
    }
    await over(id);
    const refused = await redo(id, 1);
    expect([refused.status, refused.json.detail]).toEqual([403, 'Not enough credits']);
  });

  it('takes seeds and words within their limits, and frames that are there, of one’s own sets', async () => {
    const { id, worker } = await drawn();
    await worker.stop();
    const wrong = [{ seed: 0 }, { seed: SEED_LIMIT + 1 }, { prompt: 'x'.repeat(PROMPT_LIMIT + 1) }, []];
    for (const body of wrong) expect((await redo(id, 1, body)).status).toBe(422);
    expect((await redo(id, 3)).status).toBe(404);
    expect((await redo(id, 0)).status).toBe(422);
    expect((await redo(id, 1, {}, {}, await served.caller())).status).toBe(404);
    expect(await framesLeft()).toBe(3);
    const widest = { seed: SEED_LIMIT, prompt: 'x'.repeat(PROMPT_LIMIT) };
    expect((await redo(id, 1, widest)).status).toBe(200);
  });

  it('of a set that is deleted at the same instant finds none', async () => {
    const id = await served.order(me, { count: 1 });
    const worker = served.work();
    await over(id);
    await worker.stop();
    const [held, goOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    // As a deletion does it, but for the time it takes.
    const deleting = db().transaction(async (trx) => {
      await trx.deleteFrom('jobs').where('set_id', '=', id).execute();
      await trx.deleteFrom('job_sets').where('id', '=', id).execute();
      held.resolve();
      await goOn.promise;
    });
    await held.promise;
    const answer = redo(id, 1);
    // It has read the set by then, and waits for its row; on SQLite, for its turn.
    setTimeout(goOn.resolve, 300);
    expect((await answer).status).toBe(404);
    await deleting;
    expect(await framesLeft()).toBe(4);
  });
});
