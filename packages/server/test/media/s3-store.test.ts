import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config/config.ts';
import { MediaStoreError } from '../../src/media/media-store-error.ts';
import { objectUrl, type S3Place } from '../../src/media/s3-place.ts';
import { OBJECT_LIMIT } from '../../src/media/s3-requests.ts';
import { createS3Store } from '../../src/media/s3-store.ts';
import { CREDENTIALS, startS3, type Trouble } from './s3-server.ts';
import { keepsItsPromises } from './store-suite.ts';

const QUICK = { requestMs: 5_000, pausesMs: [1, 1] };
const bytes = (text: string) => Buffer.from(text);

const open = async (changes: Partial<S3Place> = {}, timing = QUICK) => {
  const server = await startS3();
  return { server, store: createS3Store({ ...server.place, ...changes }, timing) };
};

keepsItsPromises('a bucket', async () => (await open()).store);

/** The same against a store of somebody's own: s3://bucket/prefix?endpoint=…, its keys in AWS_…. */
const elsewhere = process.env.FRAMEWRIGHT_TEST_S3_URL;
describe.skipIf(!elsewhere)('against the store named in FRAMEWRIGHT_TEST_S3_URL,', () => {
  const place = (): S3Place => {
    const { s3 } = readConfig({ ...process.env, FRAMEWRIGHT_MEDIA_URL: elsewhere }).media;
    if (!s3) throw new Error('FRAMEWRIGHT_TEST_S3_URL names no bucket');
    return { ...s3, prefix: `test-${Math.random().toString(36).slice(2)}`, transfer: 'direct' };
  };
  keepsItsPromises('a bucket', () => createS3Store(place()));

  it('presigned URLs upload with their type only, and read', async () => {
    const { direct } = createS3Store(place());
    const upload = (await direct?.uploadUrl('uploads/a.png', 'image/png', 3_600_000)) as string;
    const put = (type: string) =>
      fetch(upload, { method: 'PUT', headers: { 'content-type': type }, body: 'x' });
    expect((await put('text/html')).status).toBe(403);
    expect((await put('image/png')).status).toBe(200);
    for (const method of ['GET', 'HEAD'] as const) {
      const read = await fetch((await direct?.readUrl('uploads/a.png', method)) as string, { method });
      expect([read.status, read.headers.get('content-type')]).toEqual([200, 'image/png']);
    }
  });

  it('wrong keys and unknown buckets are told apart', async () => {
    const wrong = { ...place(), credentials: { ...place().credentials, secretAccessKey: 'wrong' } };
    await expect(createS3Store(wrong, QUICK).check()).rejects.toThrow('the keys are refused');
    const nowhere = { ...place(), bucket: 'nobody-made-this-bucket' };
    await expect(createS3Store(nowhere, QUICK).check()).rejects.toThrow('there is no such bucket');
  });
});

it('keeps objects under its prefix with their type', async () => {
  const { server, store } = await open();
  await store.put('sets/a/0-1.png', bytes('x'), 'image/png');
  expect([...server.objects]).toEqual([
    ['frames/house/one/sets/a/0-1.png', { body: bytes('x'), contentType: 'image/png' }],
  ]);
});

it.each<[Partial<S3Place>, string]>([
  [{ bucket: 'other' }, 'there is no such bucket: make it'],
  [{ credentials: { ...CREDENTIALS, accessKeyId: 'nobody' } }, 'the keys are refused'],
  [{ credentials: { ...CREDENTIALS, secretAccessKey: 'a wrong secret' } }, 'the keys are refused'],
  [{ region: 'us-east-1' }, 'the bucket is in another region'],
  [{ endpoint: 'http://127.0.0.1:4' }, 'it does not answer (ECONNREFUSED): check that it is up'],
])('says what is wrong with %j, and no secret', async (changes, said) => {
  const { store } = await open(changes);
  for (const ask of [
    () => store.check(),
    () => store.put('a.png', bytes('x'), 'image/png'),
    () => store.get('a.png'),
    () => store.delete('a.png'),
  ]) {
    const error: unknown = await ask().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(MediaStoreError);
    expect(String(error)).toContain(said);
    expect(String(error)).not.toMatch(/secret/);
  }
});

it.each<Trouble>([503, 500, 429, 'hang', 'half'])(
  'gets over %s twice, and says so after the third time',
  async (trouble) => {
    const { server, store } = await open({}, { requestMs: 200, pausesMs: [1, 1] });
    await store.put('a.png', bytes('0123456789'), 'image/png');
    let left = 2;
    server.trouble = () => (left-- > 0 ? trouble : null);
    expect((await store.get('a.png'))?.body).toEqual(bytes('0123456789'));
    left = 3;
    await expect(store.get('a.png')).rejects.toThrow(MediaStoreError);
    expect(server.seen.filter((line) => line.startsWith('GET'))).toHaveLength(6);
  },
);

it('bytes that change on the way are not kept', async () => {
  const { server, store } = await open();
  server.trouble = () => 'corrupt';
  await expect(store.put('a.png', bytes('x'), 'image/png')).rejects.toThrow(MediaStoreError);
  expect(server.objects.size).toBe(0);
});

it('reads 64 MiB and not a byte more', async () => {
  const { server, store } = await open();
  const put = (size: number) =>
    server.objects.set('frames/house/one/a.png', { body: Buffer.alloc(size), contentType: 'image/png' });
  put(OBJECT_LIMIT);
  expect((await store.get('a.png'))?.body.length).toBe(OBJECT_LIMIT);
  put(OBJECT_LIMIT + 1);
  await expect(store.get('a.png')).rejects.toThrow('an object is larger than 64 MiB');
});

it('check notices a store that takes bytes and does not give them back', async () => {
  const { server, store } = await open();
  server.trouble = (method) => (method === 'GET' ? 404 : null);
  await expect(store.check()).rejects.toThrow(MediaStoreError);
});

it('clients reach it directly only where that was asked for', async () => {
  expect((await open()).store.direct).toBeUndefined();
  expect((await open({ transfer: 'direct' })).store.direct).toBeDefined();
});

it('a presigned URL reads for five minutes, one key and one method', async () => {
  const { server, store } = await open({ transfer: 'direct' });
  await store.put('sets/a/0-1.png', bytes('x'), 'image/png');
  const url = (await store.direct?.readUrl('sets/a/0-1.png', 'GET')) as string;
  const answer = await fetch(url);
  expect([answer.status, await answer.text()]).toEqual([200, 'x']);
  expect(answer.headers.get('content-disposition')).toBe('inline; filename="0-1.png"');
  expect((await fetch(url, { method: 'HEAD' })).status).toBe(403);
  expect((await fetch(url.replace('0-1.png', '0-2.png'))).status).toBe(403);
  server.now = () => Date.now() + 5 * 60_000 - 2_000;
  expect((await fetch(url)).status).toBe(200);
  server.now = () => Date.now() + 5 * 60_000 + 2_000;
  expect((await fetch(url)).status).toBe(403);
});

it('a drawing with scripts in it is downloaded, not shown', async () => {
  const { store } = await open({ transfer: 'direct' });
  await store.put('a.svg', bytes('<svg/>'), 'image/svg+xml');
  const answer = await fetch((await store.direct?.readUrl('a.svg', 'GET')) as string);
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="a.svg"');
});

it('a presigned upload takes its own type, for an hour', async () => {
  const { server, store } = await open({ transfer: 'direct' });
  const url = (await store.direct?.uploadUrl('uploads/a/b.jpg', 'image/jpg', 3_600_000)) as string;
  const put = (type: string) => fetch(url, { method: 'PUT', headers: { 'content-type': type }, body: 'x' });
  expect((await put('image/png')).status).toBe(403);
  expect((await put('image/jpg')).status).toBe(200);
  expect(await store.get('uploads/a/b.jpg')).toEqual({ body: bytes('x'), contentType: 'image/jpeg' });
  server.now = () => Date.now() + 3_602_000;
  expect((await put('image/jpg')).status).toBe(403);
});

it('presigned URLs name the store as clients reach it', async () => {
  const { server, store } = await open({ transfer: 'direct', publicEndpoint: 'https://s3.frames.test' });
  const url = await store.direct?.readUrl('a.png', 'GET');
  expect(url).toMatch(/^https:\/\/s3\.frames\.test\/frames\/house\/one\/a\.png\?/);
  await store.put('a.png', bytes('x'), 'image/png');
  expect(server.objects.size).toBe(1);
});

it("Amazon's own buckets are named in the host, save those with dots", async () => {
  const { place } = await startS3();
  const at = (bucket: string) => objectUrl({ ...place, bucket, prefix: '' }, null, 'a/b.png');
  expect(at('frames')).toBe('https://frames.s3.eu-test-1.amazonaws.com/a/b.png');
  expect(at('my.frames')).toBe('https://s3.eu-test-1.amazonaws.com/my.frames/a/b.png');
});
