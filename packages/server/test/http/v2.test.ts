import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, KEY, openHouse } from './house.ts';

describe('the second generation', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  const auth = (secret = 's') => ({
    authorization: `Key ${KEY}:${secret}`,
    'content-type': 'application/json',
  });
  const send = (method: 'GET' | 'POST', url: string, body?: unknown, headers = auth()) =>
    house.app.inject({
      method,
      url,
      headers,
      ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
    });

  it('queues, reports and cancels', async () => {
    const queued = (
      await send('POST', '/higgsfield-ai/popcorn/auto', { prompt: 'a fox', num_images: 2 })
    ).json();
    const urls = {
      request_id: queued.request_id,
      status_url: `http://framewright.test/requests/${queued.request_id}/status`,
      cancel_url: `http://framewright.test/requests/${queued.request_id}/cancel`,
    };
    expect(queued).toEqual({ status: 'queued', ...urls });
    expect((await send('GET', `/requests/${queued.request_id}/status`)).json()).toEqual({
      status: 'queued',
      ...urls,
    });
    expect((await send('POST', `/requests/${queued.request_id}/cancel`)).statusCode).toBe(202);
    expect((await send('GET', `/requests/${queued.request_id}/status`)).json().status).toBe('canceled');
    const v1 = await house.app.inject({
      method: 'GET',
      url: `/v1/job-sets/${queued.request_id}`,
      headers: house.headers,
    });
    expect(v1.json().jobs.map((j: { status: string }) => j.status)).toEqual(['failed', 'failed']);
  });

  it('cannot cancel what has started', async () => {
    const { request_id: id } = (
      await send('POST', '/higgsfield-ai/popcorn/auto', { prompt: 'a fox' })
    ).json();
    await house.queue.claim();
    expect((await send('POST', `/requests/${id}/cancel`)).statusCode).toBe(400);
  });

  it.each([
    [{}, ['body', 'prompt']],
    [{ prompt: 'a', num_images: 9 }, ['body', 'num_images']],
    [{ prompt: 'a', image_urls: ['x'] }, ['body', 'image_urls', 0]],
    [{ prompt: 'a', resolution: '4k' }, ['body', 'resolution']],
  ])('refuses %j', async (body, loc) => {
    const answer = await send('POST', '/higgsfield-ai/popcorn/auto', body);
    expect([answer.statusCode, answer.json().detail[0].loc]).toEqual([422, loc]);
  });

  it('refuses a webhook that is no URL', async () => {
    const answer = await send('POST', '/higgsfield-ai/popcorn/auto?hf_webhook=nope', { prompt: 'a' });
    expect(answer.json().detail[0].loc).toEqual(['query', 'hf_webhook']);
  });

  it('knows its callers and their requests only', async () => {
    for (const headers of [
      auth('wrong'),
      { ...auth(), authorization: 'Bearer x' },
      { 'content-type': 'application/json' },
    ]) {
      const answer = await send(
        'POST',
        '/higgsfield-ai/popcorn/auto',
        { prompt: 'a' },
        headers as ReturnType<typeof auth>,
      );
      expect([answer.statusCode, answer.json()]).toEqual([401, { detail: 'Invalid credentials' }]);
    }
    for (const [method, route] of [
      ['GET', 'status'],
      ['POST', 'cancel'],
    ] as const)
      expect((await send(method, `/requests/${KEY}/${route}`)).statusCode).toBe(404);
  });
});
