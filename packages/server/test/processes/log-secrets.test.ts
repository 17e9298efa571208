import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { startWeb } from '../media/web.ts';
import { startChild } from './child.ts';
import { patiently } from './started-server.ts';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const KEY = randomUUID();
/** Whatever must be known to one side only; each is looked for in the log as it stands. */
const SECRETS = {
  api: `api-${randomUUID()}`,
  wrong: `wrong-${randomUUID()}`,
  hook: `hook-${randomUUID()}`,
  hookUrl: `hook-url-${randomUUID()}`,
  pictureUrl: `picture-url-${randomUUID()}`,
  query: `query-${randomUUID()}`,
  idempotency: `idempotency-${randomUUID()}`,
  prompt: `prompt-${randomUUID()}`,
};

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'framewright-log-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

it('a started server that logs all it can logs no secret, whatever goes wrong', {
  timeout: 120_000,
}, async () => {
  const refusing = await startWeb((_, answer) => answer.writeHead(500).end('no'));
  const env = {
    FRAMEWRIGHT_PORT: '0',
    FRAMEWRIGHT_DATA_DIR: newFolder(),
    FRAMEWRIGHT_API_KEY: KEY,
    FRAMEWRIGHT_API_SECRET: SECRETS.api,
    FRAMEWRIGHT_LOG_LEVEL: 'debug',
    FRAMEWRIGHT_ALLOW_PRIVATE_URLS: 'on',
    FRAMEWRIGHT_DATABASE_URL: '',
  };
  const child = startChild('../../src/main.ts', ['serve'], env);
  onTestFinished(() => void child.process.kill('SIGKILL'));
  const log = () => child.lines.join('\n');
  const url = await patiently(async () => /listens on (http:\S+)/.exec(log())?.[1] ?? null);
  const headers = { 'hf-api-key': KEY, 'hf-secret': SECRETS.api, 'content-type': 'application/json' };
  const post = (path: string, body: string, more: object = {}) =>
    fetch(url + path, { method: 'POST', headers: { ...headers, ...more }, body });

  const order = (params: object) =>
    JSON.stringify({
      params: { prompt: SECRETS.prompt, ...params },
      webhook: { url: `${refusing}/${SECRETS.hookUrl}?token=${SECRETS.hookUrl}`, secret: SECRETS.hook },
    });
  const image = { type: 'image_url', image_url: `${refusing}/a.png?sig=${SECRETS.pictureUrl}` };
  const V1 = '/v1/text2image/keyframes';
  await post(`${V1}?api_key=${SECRETS.query}`, order({}), { 'idempotency-key': SECRETS.idempotency });
  await post(V1, order({ image_references: [image] }));
  await post(V1, '{"params": ', { 'hf-secret': SECRETS.wrong });
  await post('/higgsfield-ai/popcorn/auto', '{}', { authorization: `Key ${KEY}:${SECRETS.wrong}` });
  await post('/higgsfield-ai/popcorn/auto', 'no', { authorization: `Key ${KEY}:${SECRETS.api}` });
  const { upload_url, public_url } = (await (
    await post('/files/generate-upload-url', '{"content_type": "image/png"}')
  ).json()) as { upload_url: string; public_url: string };
  await fetch(upload_url, { method: 'PUT', headers: { 'content-type': 'image/png' }, body: 'bytes' });
  await fetch(public_url);
  // Both failures have been told of: a reference that answers 500, and a webhook that does.
  await patiently(async () => (/Work on the set ended early/.test(log()) ? true : null));
  await patiently(async () => (/A webhook was not delivered/.test(log()) ? true : null));
  await patiently(async () => (/"path":"\/media\/…"/.test(log()) ? true : null));
  child.process.kill('SIGTERM');
  expect(await child.ended).toBe(0);

  expect(log().split('\n').length).toBeGreaterThan(8);
  const signatures = [upload_url, public_url].map(
    (made) => /[\w-]{22}(?=\/uploads)/.exec(made)?.[0] as string,
  );
  for (const secret of [...Object.values(SECRETS), ...signatures]) {
    expect(secret.length).toBeGreaterThan(20);
    expect(log()).not.toContain(secret);
  }
});

it.each([
  [{ FRAMEWRIGHT_DATABASE_URL: 'postgres://me:very-hidden@127.0.0.1:1/frames' }, 1],
  [{ FRAMEWRIGHT_DATABASE_URL: 'mysql://me:very-hidden@127.0.0.1:1/frames' }, 2],
  [{ FRAMEWRIGHT_MEDIA_URL: 's3://me:very-hidden@frames' }, 2],
  [{ FRAMEWRIGHT_API_KEY: KEY, FRAMEWRIGHT_API_SECRET: 'very-hidden' }, 2],
  [
    {
      FRAMEWRIGHT_MEDIA_URL: 's3://frames?endpoint=http://127.0.0.1:1',
      AWS_ACCESS_KEY_ID: 'very-hidden',
      AWS_SECRET_ACCESS_KEY: 'very-hidden',
    },
    1,
  ],
])('a start that fails with %j says why without it', { timeout: 60_000 }, (env, code) => {
  const place = {
    FRAMEWRIGHT_PORT: '0',
    FRAMEWRIGHT_DATA_DIR: newFolder(),
    FRAMEWRIGHT_LOG_LEVEL: 'debug',
    FRAMEWRIGHT_DATABASE_WAIT_SECONDS: '0',
  };
  const ended = spawnSync(process.execPath, [MAIN, 'serve'], {
    env: { PATH: process.env.PATH, ...place, ...env },
    encoding: 'utf8',
    timeout: 50_000,
  });
  const said = ended.stdout + ended.stderr;
  expect([ended.status, said.includes('very-hidden')]).toEqual([code, false]);
  expect(said.length).toBeGreaterThan(20);
});
