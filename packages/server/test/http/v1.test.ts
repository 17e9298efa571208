import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HttpDeps } from '../../src/http/deps.ts';
import { type House, openHouse } from './house.ts';

const POST = '/v1/text2image/keyframes';

describe('the first generation', () => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse();
  });
  afterEach(() => house.close());

  const post = (params: object, headers: Record<string, string> = {}, to = house) =>
    to.app.inject({
      method: 'POST',
      url: POST,
      headers: { ...to.headers, ...headers },
      payload: JSON.stringify({ params }),
    });
  const get = (id: string, headers: Record<string, string> = {}, to = house) =>
    to.app.inject({ method: 'GET', url: `/v1/job-sets/${id}`, headers: { ...to.headers, ...headers } });

  it('answers a JobSet of the reference page, closed and in frame order', async () => {
    const answer = await post({ prompt: '', count: 3 });
    expect(answer.statusCode).toBe(200);
    const set = answer.json();
    expect(Object.keys(set).sort()).toEqual(['created_at', 'id', 'jobs']);
    expect(set.created_at).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect(set.jobs).toHaveLength(3);
    for (const job of set.jobs)
      expect(job).toEqual({ id: expect.stringMatching(/^[0-9a-f-]{36}$/), status: 'queued', results: null });
    expect((await get(set.id)).json()).toEqual(set);
  });

  it('runs the example of the reference page once host, credentials and image_url are filled in', async () => {
    const answer = await post({
      seed: 1,
      count: 1,
      prompt: '',
      quality: '720p',
      aspect_ratio: '3:4',
      image_references: [{ type: 'image_url', image_url: 'https://example.com/a.png' }],
    });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['x-framewright-ignored']).toBeUndefined();
  });

  it('names what it ignores', async () => {
    const answer = await post({ prompt: 'a fox', preset_id: 'x', 'näme, with\r\nodd': 1 });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['x-framewright-ignored']).toBe('preset_id, n%C3%A4me%2C%20with%0D%0Aodd');
  });

  it('refuses credentials nobody has before it looks at the body', async () => {
    const answer = await house.app.inject({
      method: 'POST',
      url: POST,
      headers: { ...house.headers, 'hf-secret': 'wrong' },
      payload: '{',
    });
    expect([answer.statusCode, answer.json()]).toEqual([401, { detail: 'Invalid credentials' }]);
  });

  it('knows no sets but this account’s', async () => {
    for (const id of ['00000000-0000-4000-8000-000000000001', 'nonsense', '%00']) {
      const answer = await get(id);
      expect([answer.statusCode, answer.json()]).toEqual([404, { detail: 'Not found' }]);
    }
  });

  it('answers the same key and body with the same set, also in another order, and refuses another body', async () => {
    const key = { 'idempotency-key': 'k-1' };
    const first = (await post({ prompt: 'a', count: 2 }, key)).json();
    expect((await post({ count: 2, prompt: 'a' }, key)).json()).toEqual(first);
    const other = await post({ prompt: 'b' }, key);
    expect(other.statusCode).toBe(422);
    expect(other.json().detail[0].loc).toEqual(['header', 'idempotency-key']);
    expect((await post({ prompt: 'b' }, { 'idempotency-key': 'é' })).statusCode).toBe(422);
    expect((await post({ prompt: 'b' }, { 'idempotency-key': 'x'.repeat(255) })).statusCode).toBe(200);
    expect((await post({ prompt: 'b' }, { 'idempotency-key': 'x'.repeat(256) })).statusCode).toBe(422);
  });

  it('says how long to wait when the queue is full', async () => {
    const small = await openHouse({}, 1);
    expect((await post({ prompt: 'a' }, {}, small)).statusCode).toBe(200);
    const answer = await post({ prompt: 'b' }, {}, small);
    expect([answer.statusCode, answer.json().code]).toEqual([429, 'account_queue_full']);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    await small.close();
  });

  it('takes a body of 1 MiB and not a byte more', async () => {
    const body = (bytes: number) => {
      const frame = JSON.stringify({ params: { prompt: 'a' }, x: '' });
      return frame.replace('"x":""', `"x":"${'y'.repeat(bytes - frame.length)}"`);
    };
    const send = (bytes: number) =>
      house.app.inject({ method: 'POST', url: POST, headers: house.headers, payload: body(bytes) });
    expect((await send(1024 * 1024)).statusCode).toBe(200);
    const answer = await send(1024 * 1024 + 1);
    expect([answer.statusCode, Object.keys(answer.json())]).toEqual([413, ['detail']]);
  });

  it('answers 405 with what is allowed, and 404 for the rest', async () => {
    const answer = await house.app.inject({ method: 'GET', url: POST });
    expect([answer.statusCode, answer.headers.allow, answer.json()]).toEqual([
      405,
      'POST',
      { detail: 'Method Not Allowed' },
    ]);
    expect((await house.app.inject({ method: 'GET', url: '/nothing' })).json()).toEqual({
      detail: 'Not found',
    });
  });

  it.each([
    ['set', ['in_progress', 'in_progress']],
    ['frame', ['completed', 'in_progress']],
  ] as const)('with reveal %s, a set of two with one frame done reads %j', async (reveal, expected) => {
    const own = await openHouse({ reveal });
    const set = (await post({ prompt: 'a', count: 2 }, {}, own)).json();
    const claim = await own.queue.claim();
    if (!claim) throw new Error('nothing to claim');
    const frame = (i: number) => ({
      status: 'completed' as const,
      rawKey: `sets/${set.id}/${i}-aa.png`,
      minKey: `sets/${set.id}/${i}-aa.webp`,
      report: {},
    });
    await own.queue.land(claim, 0, frame(0));
    const seen = async () =>
      (await get(set.id, {}, own)).json().jobs as { status: string; results: unknown }[];
    const first = await seen();
    expect(first.map((job) => job.status)).toEqual(expected);
    expect(first.map((job) => job.results === null)).toEqual(
      expected.map((status) => status !== 'completed'),
    );
    await own.queue.land(claim, 1, frame(1));
    await own.queue.close(claim, { status: 'failed', reason: 'not drawn' });
    const last = await seen();
    expect(last.map((job) => job.status)).toEqual(['completed', 'completed']);
    const urls = JSON.stringify(last).match(/http:[^"]+/g) ?? [];
    expect(new Set(urls).size).toBe(4);
    await own.close();
  });

  it('is patient with a database that stumbles, and says so when it does not recover', async () => {
    let left = 2;
    const find: HttpDeps['jobSets']['find'] = async () => {
      if (left-- > 0) throw new Error('connection lost');
      return null;
    };
    const stumbling = await openHouse({ jobSets: { find } as unknown as HttpDeps['jobSets'] });
    expect((await get('00000000-0000-4000-8000-000000000001', {}, stumbling)).statusCode).toBe(404);
    left = 100;
    const answer = await get('00000000-0000-4000-8000-000000000001', {}, stumbling);
    expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '2']);
    await stumbling.close();
  });

  it('tells nobody what broke inside', async () => {
    const broken = await openHouse({
      jobSets: {
        submit: () => Promise.reject(new Error('secret path /x')),
      } as unknown as HttpDeps['jobSets'],
    });
    const answer = await post({ prompt: 'a' }, {}, broken);
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toContain('secret path');
    expect(answer.body).toContain(String(answer.headers['x-request-id']));
    await broken.close();
  });
});
