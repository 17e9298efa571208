import { afterAll, beforeAll, expect, it } from 'vitest';
import { createMediaUrls } from '../../src/media/media-urls.ts';
import { refusalOf } from '../../src/media/safe-fetch.ts';
import { type House, openHouse } from './house.ts';

const GOOD = 'https://example.com/a.png';

let house: House;
beforeAll(async () => {
  house = await openHouse({ refuseUrl: (url) => refusalOf(url, { allowPrivate: false }) });
});
afterAll(() => house.close());

const post = (url: string, body: object, headers: Record<string, string> = {}) =>
  house.app.inject({
    method: 'POST',
    url,
    headers: { ...house.headers, ...headers },
    payload: JSON.stringify(body),
  });
const v1 = (references: string[], webhook: object | null = null) =>
  post('/v1/text2image/keyframes', {
    params: {
      prompt: 'a',
      image_references: references.map((url) => ({ type: 'image_url', image_url: url })),
    },
    webhook,
  });
const sets = async () => (await house.db.query.selectFrom('job_sets').select('id').execute()).length;

it.each([
  ['http://127.0.0.1/a.png', 'it leads to a private address'],
  ['http://localhost:3000/a.png', 'it leads to a private address'],
  ['http://db.localhost/a.png', 'it leads to a private address'],
  ['http://169.254.169.254/latest/meta-data', 'it leads to a private address'],
  ['http://[::ffff:10.0.0.1]/', 'it leads to a private address'],
  ['http://0x7f.1/', 'it leads to a private address'],
  ['https://me:secret@example.com/', 'it carries a user name or password'],
])('a reference to %s is refused before it is queued', async (url, said) => {
  const before = await sets();
  const answer = await v1([GOOD, url]);
  expect(answer.statusCode).toBe(422);
  const [problem, ...more] = answer.json().detail;
  expect(more).toEqual([]);
  expect(problem.loc).toEqual(['body', 'params', 'image_references', 1, 'image_url']);
  expect(problem.msg).toContain(said);
  expect(problem.msg).toContain('/files/generate-upload-url');
  expect(await sets()).toBe(before);
});

it('so is a webhook, in both generations, and each place is named', async () => {
  const first = await v1([GOOD], { url: 'http://10.0.0.1/hook', secret: 's' });
  expect(first.json().detail[0].loc).toEqual(['body', 'webhook', 'url']);
  expect(first.json().detail[0].msg).toMatch(/private address: .*FRAMEWRIGHT_ALLOW_PRIVATE_URLS=on\)$/);
  const body = { prompt: 'a', image_urls: ['http://[::1]/'] };
  const hook = encodeURIComponent('http://192.168.0.1/');
  const second = await post(`/higgsfield-ai/popcorn/auto?hf_webhook=${hook}`, body, {
    authorization: 'Key 00000000-0000-4000-8000-000000000000:s',
  });
  expect(second.json().detail.map((problem: { loc: unknown }) => problem.loc)).toEqual([
    ['body', 'image_urls', 0],
    ['query', 'hf_webhook'],
  ]);
});

it('names are left to the moment of connecting', async () => {
  expect((await v1([GOOD], { url: 'https://hooks.example.com/', secret: 's' })).statusCode).toBe(200);
});

it('with private addresses allowed, only what is never fetched is refused', () => {
  const refused = (url: string) => refusalOf(url, { allowPrivate: true });
  expect(refused('http://127.0.0.1/a.png')).toBeNull();
  expect(refused('ftp://example.com/a.png')).toContain('is not fetched');
  expect(refused('https://me:secret@example.com/')).toContain('user name or password');
});

it('files of our own may lie at a private address', () => {
  const urls = createMediaUrls({
    publicUrl: () => 'http://127.0.0.1:8787',
    secret: new Uint8Array(32),
    clock: Date.now,
  });
  const own = urls.resultUrl('uploads/a/b.png');
  expect(urls.keyOf(own)).toBe('uploads/a/b.png');
  expect(urls.keyOf(own.replace('uploads/a', 'uploads/b'))).toBeNull();
});
