import { type FastifyInstance, fastify } from 'fastify';
import { expect, it, onTestFinished } from 'vitest';
import { registerMedia } from '../../src/http/routes/media.ts';
import { readRange } from '../../src/http/routes/media-range.ts';
import { createDiskStore } from '../../src/media/disk-store.ts';
import type { MediaStore } from '../../src/media/media-store.ts';
import { createMediaUrls } from '../../src/media/media-urls.ts';
import { testFolder } from './folder.ts';

const KEY = 'sets/a/0-1.png';
const BODY = Buffer.from('0123456789');

async function serve(): Promise<{ app: FastifyInstance; store: MediaStore; url: string }> {
  const app = fastify();
  onTestFinished(() => app.close());
  let address = '';
  const urls = createMediaUrls({ publicUrl: () => address, secret: new Uint8Array(32), clock: Date.now });
  const store = createDiskStore(testFolder());
  registerMedia(app, { store, urls });
  address = await app.listen({ port: 0, host: '127.0.0.1' });
  await store.put(KEY, BODY, 'image/png');
  return { app, store, url: urls.resultUrl(KEY) };
}

it('a plain GET fetches the file, typed, cached for ever and not to be sniffed or run', async () => {
  const { url } = await serve();
  const answer = await fetch(url);
  expect(answer.status).toBe(200);
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(BODY);
  const headers = Object.fromEntries(answer.headers);
  expect(headers).toMatchObject({
    'content-type': 'image/png',
    'content-length': '10',
    'content-disposition': 'inline; filename="0-1.png"',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
    'access-control-allow-origin': '*',
  });
  expect(headers['content-security-policy']).toContain('sandbox');
});

it('HEAD tells the same without the bytes', async () => {
  const { url } = await serve();
  const answer = await fetch(url, { method: 'HEAD' });
  expect([answer.status, answer.headers.get('content-length')]).toEqual([200, '10']);
  expect((await answer.arrayBuffer()).byteLength).toBe(0);
});

it('an unchanged file is not sent twice', async () => {
  const { url } = await serve();
  const etag = (await fetch(url)).headers.get('etag') ?? '';
  const again = await fetch(url, { headers: { 'if-none-match': etag } });
  expect([again.status, await again.text()]).toEqual([304, '']);
  expect((await fetch(url, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
});

it('a part can be asked for', async () => {
  const { url } = await serve();
  const part = await fetch(url, { headers: { range: 'bytes=2-4' } });
  expect([part.status, await part.text(), part.headers.get('content-range')]).toEqual([
    206,
    '234',
    'bytes 2-4/10',
  ]);
  const outside = await fetch(url, { headers: { range: 'bytes=10-' } });
  expect([outside.status, outside.headers.get('content-range')]).toEqual([416, 'bytes */10']);
  expect(outside.headers.get('content-type')).toContain('application/json');
});

it('every other address is a 404 in JSON: forged, deleted, or no key at all', async () => {
  const { url, store } = await serve();
  await store.delete(KEY);
  for (const other of [url, url.replace('0-1', '0-2'), url.replace(/media\/.*/, 'media/x')]) {
    const answer = await fetch(other);
    expect([answer.status, await answer.json()]).toEqual([404, { detail: 'Not found' }]);
    expect(answer.headers.get('cache-control')).toBeNull();
  }
});

it.each([
  [undefined, 'whole'],
  ['bytes=0-0', { first: 0, last: 0 }],
  ['bytes=5-', { first: 5, last: 9 }],
  ['bytes=-3', { first: 7, last: 9 }],
  ['bytes=-30', { first: 0, last: 9 }],
  ['bytes=8-99', { first: 8, last: 9 }],
  ['bytes=9-9', { first: 9, last: 9 }],
  ['bytes=10-', 'unsatisfiable'],
  ['bytes=-0', 'unsatisfiable'],
  ['bytes=5-2', 'whole'],
  ['bytes=-', 'whole'],
  ['bytes=0-1,3-4', 'whole'],
  ['lines=0-1', 'whole'],
])('the range %s of ten bytes is %j', (header, range) => {
  expect(readRange(header, 10)).toEqual(range);
});
