import { fastify } from 'fastify';
import sharp from 'sharp';
import { expect, it, onTestFinished } from 'vitest';
import { answerErrors } from '../../src/http/answer-errors.ts';
import { takeBodiesAsBytes } from '../../src/http/bodies.ts';
import { registerFiles } from '../../src/http/routes/files.ts';
import { registerMedia } from '../../src/http/routes/media.ts';
import { createMediaUrls } from '../../src/media/media-urls.ts';
import { createReferenceFetcher } from '../../src/media/references.ts';
import type { S3Place } from '../../src/media/s3-place.ts';
import { createS3Store } from '../../src/media/s3-store.ts';
import { FETCH_LIMIT } from '../../src/media/safe-fetch.ts';
import { startS3 } from './s3-server.ts';

const KEY = 'sets/a/0-1.png';
const never = new AbortController().signal;

async function serve(transfer: S3Place['transfer']) {
  const s3 = await startS3();
  const store = createS3Store({ ...s3.place, transfer }, { requestMs: 5_000, pausesMs: [] });
  const app = fastify();
  onTestFinished(() => app.close());
  takeBodiesAsBytes(app);
  answerErrors(app);
  let address = '';
  const urls = createMediaUrls({ publicUrl: () => address, secret: new Uint8Array(32), clock: Date.now });
  registerMedia(app, { store, urls });
  registerFiles(app, { store, urls, accountOf: async () => '11111111-2222-4333-8444-555555555555' });
  address = await app.listen({ port: 0, host: '127.0.0.1' });
  const ask = async () => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ content_type: 'image/png' });
    const answer = await fetch(`${address}/files/generate-upload-url`, { method: 'POST', headers, body });
    return (await answer.json()) as { public_url: string; upload_url: string };
  };
  const nowhere = { get: () => Promise.reject(new Error('nothing is fetched from elsewhere here')) };
  return {
    s3,
    store,
    urls,
    address,
    ask,
    fetchReferences: createReferenceFetcher({ fetch: nowhere, store, urls }),
  };
}

it('through the server: the URL that was given carries the bytes', async () => {
  const { store, urls } = await serve('through');
  await store.put(KEY, Buffer.from('0123456789'), 'image/png');
  const answer = await fetch(urls.resultUrl(KEY), { headers: { range: 'bytes=2-4' }, redirect: 'error' });
  expect([answer.status, await answer.text()]).toEqual([206, '234']);
});

it('directly: the same URL leads to the store, for GET and HEAD, and stays the same', async () => {
  const { s3, store, urls } = await serve('direct');
  await store.put(KEY, Buffer.from('x'), 'image/png');
  const url = urls.resultUrl(KEY);
  const step = await fetch(url, { redirect: 'manual' });
  expect([step.status, step.headers.get('cache-control')]).toEqual([302, 'private, max-age=60']);
  expect(step.headers.get('location')).toContain(s3.place.endpoint);
  expect(await (await fetch(url)).text()).toBe('x');
  expect((await fetch(url, { method: 'HEAD' })).status).toBe(200);
  expect((await fetch(url.replace(KEY, 'sets/b/0-1.png'), { redirect: 'error' })).status).toBe(404);
});

it.each(['through', 'direct'] as const)('%s: an upload becomes a reference', async (transfer) => {
  const { s3, ask, fetchReferences } = await serve(transfer);
  const { public_url, upload_url } = await ask();
  expect(upload_url.startsWith(s3.place.endpoint ?? '')).toBe(transfer === 'direct');
  const picture = await sharp({ create: { width: 3, height: 2, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
  const headers = { 'content-type': 'image/png' };
  expect((await fetch(upload_url, { method: 'PUT', headers, body: new Uint8Array(picture) })).status).toBe(
    200,
  );
  expect(await fetchReferences([public_url], never)).toMatchObject([{ width: 3, height: 2 }]);
});

it('what was uploaded past the server is measured when it is read', async () => {
  const { s3, ask, fetchReferences } = await serve('direct');
  const { public_url, upload_url } = await ask();
  const path = new URL(upload_url).pathname.slice(1);
  s3.objects.set(path, { body: Buffer.alloc(FETCH_LIMIT + 1), contentType: 'image/png' });
  await expect(fetchReferences([public_url], never)).rejects.toThrow(
    'Reference image 1 cannot be used, it is larger than 25 MiB',
  );
});

it('a store that does not answer is 503 with a time to come back, and tells nothing of the inside', async () => {
  const { s3, urls, ask } = await serve('through');
  const { upload_url } = await ask();
  s3.trouble = () => 503;
  const headers = { 'content-type': 'image/png' };
  for (const answer of [
    await fetch(urls.resultUrl(KEY)),
    await fetch(upload_url, { method: 'PUT', headers, body: 'x' }),
  ]) {
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await answer.json()).toEqual({ detail: 'The media store does not answer: try again in a moment' });
  }
});
