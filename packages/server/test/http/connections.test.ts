import { type AddressInfo, connect } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { createApp, type Patience } from '../../src/http/app.ts';
import type { HttpDeps } from '../../src/http/deps.ts';
import { openHouse } from './house.ts';

const KEYS = 'hf-api-key: 00000000-0000-4000-8000-000000000000\r\nhf-secret: s\r\n';
const QUICK: Patience = { requestMs: 800, headersMs: 300, checkMs: 50, idleMs: 1_000 };

/** A server on a port of its own; what is written to it as bytes, and what it says until it hangs up. */
async function listening(patience = QUICK, changes: Partial<HttpDeps> = {}) {
  const house = await openHouse(changes);
  onTestFinished(() => house.close());
  const app = createApp(house.deps, undefined, patience);
  onTestFinished(() => app.close());
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  return (...parts: readonly string[]) => say(port, parts);
}

function say(port: number, parts: readonly string[]): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let said = '';
  socket.setEncoding('latin1').on('data', (part) => {
    said += part;
  });
  for (const part of parts) socket.write(part);
  return new Promise((resolve) => {
    socket.on('error', () => undefined).on('close', () => resolve(said));
  });
}

const CLOSE = 'host: x\r\nconnection: close\r\n';
const get = (path: string, headers = '') => `GET ${path} HTTP/1.1\r\n${CLOSE}${headers}\r\n`;

it('headers that dribble in are cut off with 408', async () => {
  const say = await listening();
  expect(await say('GET /healthz HTTP/1.1\r\nhost: x\r\nx-slow: ')).toMatch(/^HTTP\/1\.1 408 /);
});

it('a connection that says nothing is closed', async () => {
  const say = await listening();
  expect(await say()).toMatch(/^(HTTP\/1\.1 408 .*)?$/s);
});

it('a body that never ends is cut off with 408', async () => {
  const say = await listening();
  const head = `POST /v1/text2image/keyframes HTTP/1.1\r\nhost: x\r\n${KEYS}content-type: application/json\r\n`;
  expect(await say(`${head}content-length: 100\r\n\r\n`, '{"params"')).toMatch(/^HTTP\/1\.1 408 /);
});

it('headers of 16 KiB are read, larger ones are 431', async () => {
  const say = await listening();
  const of = (bytes: number) => get('/healthz', `x-large: ${'x'.repeat(bytes)}\r\n`);
  expect(await say(of(15_000))).toMatch(/^HTTP\/1\.1 200 /);
  expect(await say(of(17_000))).toMatch(/^HTTP\/1\.1 431 /);
});

it.each([
  ['no HTTP', 'hello\r\n\r\n'],
  ['two lengths', 'POST /x HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\na'],
  [
    'a length and chunks',
    'POST /x HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
  ],
  ['a header folded over lines', 'GET /healthz HTTP/1.1\r\nhost: x\r\nx-a: 1\r\n b\r\n\r\n'],
  ['a NUL in a header', 'GET /healthz HTTP/1.1\r\nhost: x\r\nx-a: \0\r\n\r\n'],
  ['a line feed alone', 'GET /healthz HTTP/1.1\nhost: x\n\n'],
])('%s is answered with 400 and the connection is closed', async (_, request) => {
  const say = await listening();
  const said = await say(request);
  expect(said).toMatch(/^HTTP\/1\.1 400 /);
  expect(said).toMatch(/\r\nconnection: close\r\n/i);
  expect(said).toContain('"detail"');
});

it.each([
  ['200', get('/healthz')],
  ['200', get('/docs')],
  ['200', get('/openapi.json')],
  ['302', get('/')],
  ['307', get('/healthz/')],
  ['400', 'hello\r\n\r\n'],
  ['401', get('/v1/job-sets/x', KEYS.replace('hf-secret: s', 'hf-secret: wrong'))],
  ['404', get('/nothing')],
  ['404', get('/%')],
  ['404', get('/media/x')],
  ['405', get('/v1/text2image/keyframes')],
  ['408', 'GET / HTTP/1.1\r\n'],
  ['422', get('/v1/job-sets/x')],
  ['431', get('/healthz', `x-large: ${'x'.repeat(17_000)}\r\n`)],
  ['503', get('/readyz')],
])('an answer of %s carries the security headers', async (status, request) => {
  const say = await listening(QUICK, { isReady: async () => false });
  const said = (await say(request)).split('\r\n\r\n', 1)[0] ?? '';
  expect(said).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(said).toMatch(/\r\nx-content-type-options: nosniff/i);
  expect(said).toMatch(/\r\nreferrer-policy: no-referrer/i);
  expect(said).toMatch(/\r\nx-frame-options: DENY/i);
  expect(said).toMatch(/\r\ncontent-security-policy: .*default-src 'none'/i);
  expect(said).not.toMatch(/strict-transport-security|\r\nserver:|x-powered-by/i);
});

it('over https, browsers are told to stay there', async () => {
  const say = await listening(QUICK, { publicUrl: () => 'https://frames.test' });
  expect(await say(get('/healthz'))).toMatch(/\r\nstrict-transport-security: max-age=31536000\r\n/);
});
