import { fastify } from 'fastify';
import { expect, it, onTestFinished } from 'vitest';
import { answerErrors } from '../../src/http/answer-errors.ts';
import { takeBodiesAsBytes } from '../../src/http/bodies.ts';
import { registerFiles } from '../../src/http/routes/files.ts';
import { UPLOAD_LIMIT } from '../../src/http/routes/files-upload.put.ts';
import { registerMedia } from '../../src/http/routes/media.ts';
import { createDiskStore } from '../../src/media/disk-store.ts';
import { createMediaUrls, UPLOAD_LIFE_MS } from '../../src/media/media-urls.ts';
import { testFolder } from './folder.ts';

const ACCOUNT = '11111111-2222-4333-8444-555555555555';

async function serve() {
  const app = fastify();
  takeBodiesAsBytes(app);
  answerErrors(app);
  onTestFinished(() => app.close());
  let address = '';
  const now = { ms: 1_800_000_000_000 };
  const urls = createMediaUrls({
    publicUrl: () => address,
    secret: new Uint8Array(32),
    clock: () => now.ms,
  });
  const deps = { store: createDiskStore(testFolder()), urls, accountOf: async () => ACCOUNT };
  registerMedia(app, deps);
  registerFiles(app, deps);
  address = await app.listen({ port: 0, host: '127.0.0.1' });
  return { now, ask: (body: unknown) => post(`${address}/files/generate-upload-url`, body) };
}

async function post(url: string, body: unknown): Promise<{ status: number; answer: Answer }> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  return { status: response.status, answer: (await response.json()) as Answer };
}

interface Answer {
  public_url: string;
  upload_url: string;
  content_type: string;
  upload_headers: Record<string, string>;
  detail: unknown;
}

const put = (url: string, body: string | Uint8Array<ArrayBuffer>, type = 'image/png') =>
  fetch(url, { method: 'PUT', headers: { 'content-type': type }, body });

it.each(['image/jpeg', 'image/jpg', 'image/png', 'image/webp', 'image/gif'])(
  '%s goes up without credentials and comes back under its public URL',
  async (type) => {
    const { ask } = await serve();
    const { answer } = await ask({ content_type: type });
    expect(answer).toMatchObject({ content_type: type, upload_headers: { 'Content-Type': type } });
    expect((await put(answer.upload_url, 'bytes', type)).status).toBe(200);
    const seen = await fetch(answer.public_url);
    expect([await seen.text(), seen.headers.get('content-type')]).toEqual([
      'bytes',
      type.replace('jpg', 'jpeg'),
    ]);
  },
);

it.each([
  [{}, 'missing'],
  [{ content_type: 'image/svg+xml' }, 'literal_error'],
  [{ content_type: null }, 'literal_error'],
  [[1], 'model_attributes_type'],
])('%j is refused as %s', async (body, type) => {
  const { ask } = await serve();
  const { status, answer } = await ask(body);
  expect(status).toBe(422);
  expect(answer.detail).toMatchObject([{ type }]);
});

it('takes 25 MiB and not a byte more', async () => {
  const { ask } = await serve();
  const [fits, over] = [
    (await ask({ content_type: 'image/png' })).answer,
    (await ask({ content_type: 'image/png' })).answer,
  ];
  expect((await put(fits.upload_url, new Uint8Array(UPLOAD_LIMIT))).status).toBe(200);
  const refused = await put(over.upload_url, new Uint8Array(UPLOAD_LIMIT + 1));
  expect([refused.status, await refused.json()]).toEqual([
    413,
    { detail: 'The upload is larger than 25 MiB: send a smaller picture' },
  ]);
  expect((await fetch(over.public_url)).status).toBe(404);
});

it('the same bytes may be sent again, other ones may not', async () => {
  const { ask } = await serve();
  const { upload_url, public_url } = (await ask({ content_type: 'image/png' })).answer;
  expect((await put(upload_url, 'first')).status).toBe(200);
  expect((await put(upload_url, 'first')).status).toBe(200);
  expect((await put(upload_url, 'second')).status).toBe(409);
  expect(await (await fetch(public_url)).text()).toBe('first');
});

it('an hour later, with another type, forged, or with nothing in it, an upload is refused', async () => {
  const { ask, now } = await serve();
  const { upload_url } = (await ask({ content_type: 'image/png' })).answer;
  expect((await put(upload_url, 'x', 'image/webp')).status).toBe(415);
  expect((await put(upload_url, 'x', 'text/html')).status).toBe(415);
  expect((await put(upload_url.replace(ACCOUNT, ACCOUNT.replace('1', '2')), 'x')).status).toBe(404);
  expect((await put(upload_url, '')).status).toBe(422);
  now.ms += UPLOAD_LIFE_MS + 1;
  const late = await put(upload_url, 'x');
  expect([late.status, await late.json()]).toEqual([
    410,
    { detail: 'The upload URL has expired after an hour: ask for a new one' },
  ]);
});
