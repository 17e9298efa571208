import { createHiggsfieldClient } from '@higgsfield/client/v2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, startServer } from './server.ts';

describe('the published client, v2 entry point', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer();
  }, 60_000);
  afterAll(() => server.stop());

  it('subscribes and gets its images', async () => {
    const client = createHiggsfieldClient({
      credentials: `${server.key}:${server.secret}`,
      baseURL: server.url,
    });
    const result = (await client.subscribe('higgsfield-ai/popcorn/auto', {
      input: { prompt: 'Two children fly a kite on a beach', num_images: 2, aspect_ratio: '1:1', seed: 5 },
      withPolling: true,
    })) as unknown as { status: string; images: { url: string }[] };
    expect(result.status).toBe('completed');
    expect(result.images).toHaveLength(2);
    expect((await fetch(result.images[0]?.url ?? '')).headers.get('content-type')).toBe('image/png');
  }, 60_000);
});
