import { WAIT_LIMIT } from '@framewright/protocol';
import { describe, expect, it } from 'vitest';
import { readWait } from '../../../src/http/prefer.ts';
import { onBothDatabases } from '../../db/databases.ts';
import { eventually, frameEvent, testEngine } from '../../worker/studio.ts';
import { type Caller, type Json, type Served, serve, servedForEach } from './served.ts';

describe('the header Prefer', () => {
  it('is read as RFC 7240 has it, up to the limit; what is not understood is no preference', () => {
    const read: [string | string[], number | null][] = [
      ['wait=10', 10],
      ['respond-async, Wait = "10" ; foo=1', 10],
      [['return=minimal', 'wait=0'], 0],
      [`wait=${WAIT_LIMIT}`, WAIT_LIMIT],
      [`wait=${WAIT_LIMIT + 1}`, WAIT_LIMIT],
      [`wait=${'9'.repeat(400)}`, WAIT_LIMIT],
      ['wait=3, wait=5', 3],
      ['wait', null],
      ['wait=-1', null],
      ['wait=1.5', null],
      ['await=3', null],
      ['', null],
    ];
    for (const [header, seconds] of read) expect([header, readWait(header)]).toEqual([header, seconds]);
    expect(readWait(undefined)).toBeNull();
  });
});

onBothDatabases('a submission that prefers to wait', (db) => {
  let served: Served;
  let me: Caller;

  servedForEach(db, (home, caller) => {
    served = home;
    me = caller;
  });

  const V1 = '/v1/text2image/keyframes';
  const body = { params: { prompt: 'A red fox', seed: 7, count: 2 } };
  const wait = (seconds: number) => ({ prefer: `wait=${seconds}` });

  it('is answered when its set is over, by the first generation', async () => {
    served.work();
    const { status, headers, json } = await served.ask(me, 'POST', V1, body, wait(60));
    expect([status, headers.get('preference-applied')]).toEqual([200, 'wait=60']);
    expect(json.jobs.map((job: Json) => job.status)).toEqual(['completed', 'completed']);
    expect((await fetch(json.jobs[1].results.min.url)).status).toBe(200);
  });

  it('is answered with its status by the second generation', async () => {
    served.work();
    const init = {
      method: 'POST',
      headers: { ...me.v2, 'content-type': 'application/json', prefer: 'wait=60' },
      body: JSON.stringify({ prompt: 'A red fox' }),
    };
    const json = (await (await fetch(`${served.url}/higgsfield-ai/popcorn/auto`, init)).json()) as Json;
    expect(json).toMatchObject({ status: 'completed', images: [{ url: expect.any(String) }] });
  });

  it('is answered with the set as it stands when the time is up, and goes on', async () => {
    const patient = await served.ask(me, 'POST', V1, body, wait(1));
    expect(patient.json.jobs[0].status).toBe('queued');
    expect(patient.headers.get('preference-applied')).toBe('wait=1');
    expect((await served.ask(me, 'POST', V1, body, wait(0))).json.jobs[0].status).toBe('queued');
    const plain = await served.ask(me, 'POST', V1, body);
    expect(plain.headers.get('preference-applied')).toBeNull();
    served.work();
    await eventually(async () => {
      const { json } = await served.ask(me, 'GET', `/v1/job-sets/${patient.json.id}`);
      return json.jobs[0].status === 'completed';
    });
  });

  it('loses nothing when it hangs up', async () => {
    const begun = Promise.withResolvers<void>();
    const held = Promise.withResolvers<void>();
    const engine = testEngine(async function* (request) {
      begun.resolve();
      await held.promise;
      for (const frame of request.wanted) yield frameEvent(request, frame);
    });
    served.work({ engine });
    const hangUp = new AbortController();
    const init = {
      method: 'POST',
      headers: { ...me.v1, 'content-type': 'application/json', ...wait(60) },
      body: JSON.stringify(body),
      signal: hangUp.signal,
    };
    const asked = fetch(served.url + V1, init);
    await begun.promise;
    hangUp.abort();
    await expect(asked).rejects.toThrow();
    held.resolve();
    await eventually(async () => {
      const { json } = await served.ask(me, 'GET', '/v1/framewright/job-sets');
      return json.job_sets[0]?.status === 'completed';
    });
  });

  it('is answered at once when the process is told to stop', async () => {
    const asked = served.ask(me, 'POST', V1, body, wait(60));
    await eventually(async () => {
      const { json } = await served.ask(me, 'GET', '/v1/framewright/job-sets');
      return json.job_sets.length === 1;
    });
    await served.close();
    expect((await asked).json.jobs[0].status).toBe('queued');
    served = await serve(db());
  });
});
