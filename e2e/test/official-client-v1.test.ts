import { HiggsfieldClient } from '@higgsfield/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, startServer } from './server.ts';

/** Width, height from the header of a PNG. */
function pngSize(bytes: Uint8Array): [number, number] {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  expect([...bytes.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
  return [view.getUint32(16), view.getUint32(20)];
}

describe('the published client, v1 entry point', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer();
  }, 60_000);
  afterAll(() => server.stop());

  const client = (apiSecret = server.secret) =>
    new HiggsfieldClient({ apiKey: server.key, apiSecret, baseURL: server.url, pollInterval: 200 });

  it('gets four frames of the right size, each under its own URL', async () => {
    const set = await client().generate('/v1/text2image/keyframes', {
      prompt: 'A knight rides a horse towards a castle at dawn',
      count: 4,
      aspect_ratio: '16:9',
      seed: 7,
    });
    expect(set.isCompleted).toBe(true);
    expect(set.jobs).toHaveLength(4);
    const urls = set.jobs.map((job) => job.results?.raw.url ?? '');
    expect(new Set(urls).size).toBe(4);
    for (const job of set.jobs) {
      const raw = await fetch(job.results?.raw.url ?? '');
      expect(raw.headers.get('content-type')).toBe('image/png');
      expect(raw.headers.get('cache-control')).toContain('immutable');
      expect(pngSize(new Uint8Array(await raw.arrayBuffer()))).toEqual([1280, 720]);
      const min = await fetch(job.results?.min.url ?? '');
      expect(min.headers.get('content-type')).toBe('image/webp');
      expect(new TextDecoder().decode((await min.arrayBuffer()).slice(8, 12))).toBe('WEBP');
    }
  }, 60_000);

  it('draws the same bytes for the same request', async () => {
    const draw = async () => {
      const set = await client().generate('/v1/text2image/keyframes', { prompt: 'A red bicycle', seed: 3 });
      return Buffer.from(await (await fetch(set.jobs[0]?.results?.raw.url ?? '')).arrayBuffer());
    };
    expect((await draw()).equals(await draw())).toBe(true);
  }, 60_000);

  it('uploads a picture and refers to it', async () => {
    const first = await client().generate('/v1/text2image/keyframes', { prompt: 'A blue car', seed: 3 });
    const bytes = Buffer.from(await (await fetch(first.jobs[0]?.results?.raw.url ?? '')).arrayBuffer());
    const url = await client().upload(bytes, 'image/png');
    const set = await client().generate('/v1/text2image/keyframes', {
      prompt: 'The car on a beach',
      seed: 4,
      image_references: [{ type: 'image_url', image_url: url }],
    });
    expect(set.isCompleted).toBe(true);
  }, 60_000);

  it('says that wrong credentials are wrong', async () => {
    await expect(
      client('nobody knows this').generate('/v1/text2image/keyframes', { prompt: 'A fox' }),
    ).rejects.toThrow(/credential|auth/i);
  }, 60_000);

  it('says what is wrong with bad input', async () => {
    await expect(
      client().generate('/v1/text2image/keyframes', { prompt: 'A fox', count: 99 }),
    ).rejects.toMatchObject({ name: 'ValidationError', statusCode: 422 });
  }, 60_000);
});
