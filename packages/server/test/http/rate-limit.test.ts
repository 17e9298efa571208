import { afterEach, beforeEach, expect, it } from 'vitest';
import { createTokenBuckets } from '../../src/lib/token-bucket.ts';
import { type House, openHouse } from './house.ts';

const V1 = '/v1/text2image/keyframes';
const now = { ms: 0 };

let house: House;
beforeEach(async () => {
  now.ms = 1_000;
  house = await openHouse({ rates: createTokenBuckets({ perMinute: 60, brim: 3, clock: () => now.ms }) });
});
afterEach(() => house.close());

const send = (method: 'GET' | 'POST', url: string, payload = '', headers: Record<string, string> = {}) =>
  house.app.inject({ method, url, headers: { ...house.headers, ...headers }, payload });
const post = () => send('POST', V1, '{"params": {"prompt": "a fox"}}');

it('a POST too many is 429 with the seconds to wait, writes nothing, and later goes through', async () => {
  const answers = [await post(), await post(), await post(), await post()];
  expect(answers.map((answer) => answer.statusCode)).toEqual([200, 200, 200, 429]);
  expect(answers[3]?.json()).toEqual({
    detail: 'Too many requests: try again in 1 s',
    code: 'account_rate_limited',
  });
  expect(answers[3]?.headers['retry-after']).toBe('1');
  expect(await house.db.query.selectFrom('job_sets').select('id').execute()).toHaveLength(3);
  now.ms += 1_000;
  expect((await post()).statusCode).toBe(200);
});

it('all POSTs of an account count together, of both generations and of uploads', async () => {
  const v2 = { authorization: 'Key 00000000-0000-4000-8000-000000000000:s' };
  expect((await post()).statusCode).toBe(200);
  expect((await send('POST', '/higgsfield-ai/popcorn/auto', '{"prompt": "a fox"}', v2)).statusCode).toBe(200);
  const upload = () => send('POST', '/files/generate-upload-url', '{"content_type": "image/png"}');
  expect([(await upload()).statusCode, (await upload()).statusCode]).toEqual([200, 429]);
});

it('reading is never counted and never refused', async () => {
  const { id } = (await post()).json();
  for (let i = 0; i < 20; i++) {
    expect((await send('GET', `/v1/job-sets/${id}`)).statusCode).toBe(200);
    expect((await send('GET', '/v1/framewright/job-sets')).statusCode).toBe(200);
  }
  expect([(await post()).statusCode, (await post()).statusCode, (await post()).statusCode]).toEqual([
    200, 200, 429,
  ]);
  expect((await send('GET', `/v1/job-sets/${id}`)).statusCode).toBe(200);
});

it('strangers spend nobody’s tokens', async () => {
  for (let i = 0; i < 5; i++)
    expect((await send('POST', V1, '{}', { 'hf-secret': 'wrong' })).statusCode).toBe(401);
  expect((await post()).statusCode).toBe(200);
});
