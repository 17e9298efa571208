import { HiggsfieldClient } from '@higgsfield/client';
import { createHiggsfieldClient } from '@higgsfield/client/v2';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startReceiver } from './receiver.ts';
import { framewright, newFolder, type Server, startServer } from './server.ts';

/** Every end that a request can have, and every error that the published clients tell apart. */

const LIMIT = { timeout: 60_000 };
const SECRET = 'a secret of the receiver';
const V1 = '/v1/text2image/keyframes';
const V2 = 'higgsfield-ai/popcorn/auto';
const FOX = { prompt: 'A red fox in the snow', seed: 7 };
/** Nothing listens there. */
const NOWHERE = 'http://127.0.0.1:9/picture.png';
const IMPATIENT = { maxRetries: 0, pollInterval: 100 };

interface V2Result {
  readonly status: string;
  readonly request_id: string;
  readonly error?: string;
}

const v1Of = (server: Server, more: object = {}) =>
  new HiggsfieldClient({
    apiKey: server.key,
    apiSecret: server.secret,
    baseURL: server.url,
    ...IMPATIENT,
    ...more,
  });

function v2Of(server: Server, more: object = {}) {
  const credentials = `${server.key}:${server.secret}`;
  const client = createHiggsfieldClient({ credentials, baseURL: server.url, ...IMPATIENT, ...more });
  return async (input: Record<string, unknown>, options: object = {}): Promise<V2Result> =>
    (await client.subscribe(V2, { input, withPolling: true, ...options })) as unknown as V2Result;
}

/** The key and secret that `keys create` prints. */
function newKey(folder: string, ...options: string[]): { key: string; secret: string } {
  const said = framewright(folder, 'keys', 'create', ...options);
  const [, key = '', secret = ''] = /hf-api-key:\s+(\S+)\s+hf-secret:\s+(\S+)/.exec(said) ?? [];
  return { key, secret };
}

describe('the published clients, where a set ends otherwise', () => {
  const folder = newFolder();
  let server: Server;
  beforeAll(async () => {
    server = await startServer({ folder, env: { FRAMEWRIGHT_ALLOW_PRIVATE_URLS: 'on' } });
  }, LIMIT.timeout);
  afterAll(() => server.stop());

  it('v1: the webhook brings the finished set, with its secret and a signature', LIMIT, async () => {
    const receiver = await startReceiver();
    const set = await v1Of(server).generate(V1, FOX, { webhook: { url: receiver.url, secret: SECRET } });
    const { headers, body } = await receiver.first;
    receiver.close();
    expect(headers['x-webhook-secret-key']).toBe(SECRET);
    const verified = new Webhook(SECRET, { format: 'raw' }).verify(body, headers as Record<string, string>);
    expect(verified).toMatchObject({ id: set.id, jobs: [{ status: 'completed' }] });
  });

  it('v2: the webhook brings the status, signed with the account’s secret', LIMIT, async () => {
    const receiver = await startReceiver();
    const { request_id } = await v2Of(server)(FOX, { webhook: { url: receiver.url, secret: SECRET } });
    const { headers, body } = await receiver.first;
    receiver.close();
    const secret = framewright(folder, 'keys', 'webhook-secret', server.key).trim();
    const verified = new Webhook(secret).verify(body, headers as Record<string, string>);
    expect(verified).toMatchObject({ request_id, status: 'completed' });
  });

  it('both: what is not drawn here is nsfw', LIMIT, async () => {
    const prompt = 'A naked woman on a bed';
    expect((await v1Of(server).generate(V1, { prompt })).isNsfw).toBe(true);
    expect((await v2Of(server)({ prompt })).status).toBe('nsfw');
  });

  it('both: a reference that cannot be fetched fails', LIMIT, async () => {
    const image_references = [{ type: 'image_url', image_url: NOWHERE }];
    expect((await v1Of(server).generate(V1, { ...FOX, image_references })).isFailed).toBe(true);
    const failed = await v2Of(server)({ ...FOX, image_urls: [NOWHERE] });
    expect(failed).toMatchObject({ status: 'failed', error: expect.stringContaining('Reference image 1') });
  });

  it('both: without credit left it is an AccountError', LIMIT, async () => {
    const poor = { ...server, ...newKey(folder, '--frames', '1') };
    expect((await v1Of(poor).generate(V1, FOX)).isCompleted).toBe(true);
    const refused = { name: 'AccountError', statusCode: 403 };
    await expect(v1Of(poor).generate(V1, FOX)).rejects.toMatchObject(refused);
    await expect(v2Of(poor)(FOX)).rejects.toMatchObject(refused);
  });

  it('both: bad input and strangers are told apart', LIMIT, async () => {
    await expect(v2Of(server)({ ...FOX, num_images: 9 })).rejects.toMatchObject({
      name: 'ValidationError',
      details: [{ loc: ['body', 'num_images'] }],
    });
    const stranger = { ...server, secret: 'nobody knows this' };
    await expect(v1Of(stranger).generate(V1, FOX)).rejects.toMatchObject({ name: 'AuthenticationError' });
    await expect(v2Of(stranger)(FOX)).rejects.toMatchObject({ name: 'AuthenticationError' });
  });

  it('v1: a route that we do not serve is an APIError with a reason', LIMIT, async () => {
    await expect(v1Of(server).getSoulStyles()).rejects.toMatchObject({ name: 'APIError', statusCode: 404 });
  });
});

describe('the published clients, where nothing is drawn', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer({ env: { FRAMEWRIGHT_ROLE: 'api', FRAMEWRIGHT_QUEUE_LIMIT: '2' } });
  }, LIMIT.timeout);
  afterAll(() => server.stop());

  it('both: patience ends in a TimeoutError, and a full queue in an APIError with 429', LIMIT, async () => {
    const hurry = { maxPollTime: 300 };
    await expect(v1Of(server, hurry).generate(V1, FOX)).rejects.toMatchObject({ name: 'TimeoutError' });
    await expect(v2Of(server, hurry)(FOX)).rejects.toMatchObject({ name: 'TimeoutError' });
    const full = {
      name: 'APIError',
      statusCode: 429,
      responseData: expect.objectContaining({ code: 'account_queue_full' }),
    };
    await expect(v1Of(server).generate(V1, FOX)).rejects.toMatchObject(full);
    await expect(v2Of(server)(FOX)).rejects.toMatchObject(full);
  });
});
