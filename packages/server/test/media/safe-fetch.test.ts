import { expect, it, onTestFinished } from 'vitest';
import { createSafeFetch, FETCH_LIMIT, type SafeFetchOptions } from '../../src/media/safe-fetch.ts';
import { startWeb } from './web.ts';

const PRIVATE = 'it leads to a private address';
const never = new AbortController().signal;

function safeFetch(options: Partial<SafeFetchOptions> = {}) {
  const made = createSafeFetch({ allowPrivate: true, ...options });
  onTestFinished(() => made.close());
  return (url: string, signal = never) => made.get(url, signal);
}

it('fetches what is there', async () => {
  const web = await startWeb((_, answer) => answer.end('picture'));
  expect(Buffer.from(await safeFetch()(web)).toString()).toBe('picture');
});

it.each([
  'http://127.0.0.1:1/a.png',
  'http://localhost:1/a.png',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://0177.0.0.1/',
  'http://127.1/',
  'http://0/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[fd00:ec2::254]/latest/meta-data',
  'http://169.254.169.254/latest/meta-data',
  'http://１２７.0.0.1/',
  'https://10.0.0.1/',
])('does not go to %s', async (url) => {
  await expect(safeFetch({ allowPrivate: false })(url)).rejects.toThrow(PRIVATE);
});

it.each([
  'file:///etc/passwd',
  'ftp://example.com/a.png',
  'data:image/png;base64,AAAA',
  'gopher://example.com',
])('does not speak %s', async (url) => {
  await expect(safeFetch()(url)).rejects.toThrow('is not fetched: use https://');
});

it('refuses what is no URL, and one with a password', async () => {
  await expect(safeFetch()('a.png')).rejects.toThrow('it is not a URL');
  await expect(safeFetch()('https://me:secret@example.com/')).rejects.toThrow('user name or password');
});

it('one private address among those of a name is enough to refuse it', async () => {
  const fetch = safeFetch({
    allowPrivate: false,
    resolve: (_, done) =>
      done(null, [
        { address: '8.8.8.8', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ]),
  });
  await expect(fetch('http://frames.example/')).rejects.toThrow(PRIVATE);
});

it('asks DNS once and connects to what was checked, whatever DNS would say next', async () => {
  const web = await startWeb((_, answer) => answer.end('picture'));
  let asked = 0;
  const fetch = safeFetch({
    resolve: (_, done) => {
      asked += 1;
      done(null, [{ address: asked === 1 ? '127.0.0.1' : '8.8.8.8', family: 4 }]);
    },
  });
  const { port } = new URL(web);
  expect(Buffer.from(await fetch(`http://frames.example:${port}/`)).toString()).toBe('picture');
  expect(asked).toBe(1);
});

it('follows five redirects and not six', async () => {
  const web = await startWeb((request, answer) => {
    const left = Number(request.url?.slice(1));
    if (left === 0) return answer.end('picture');
    return answer.writeHead(302, { location: `/${left - 1}` }).end('moved');
  });
  expect(Buffer.from(await safeFetch()(`${web}/5`)).toString()).toBe('picture');
  await expect(safeFetch()(`${web}/6`)).rejects.toThrow('redirects more than 5 times');
});

it.each(['http://[::1]:1/', 'http://169.254.169.254/', 'http://inside.example/'])(
  'a redirect to %s is checked like the first address',
  async (location) => {
    const web = await startWeb((_, answer) => answer.writeHead(307, { location }).end());
    const fetch = safeFetch({
      allowPrivate: false,
      isPublic: (address) => address === '127.0.0.1',
      resolve: (_, done) => done(null, [{ address: '10.0.0.1', family: 4 }]),
    });
    await expect(fetch(web)).rejects.toThrow(PRIVATE);
  },
);

it('a redirect to another protocol is refused', async () => {
  const web = await startWeb((_, answer) => answer.writeHead(301, { location: 'file:///etc/passwd' }).end());
  await expect(safeFetch()(web)).rejects.toThrow('file: is not fetched');
});

it('takes 25 MiB and not a byte more, declared or not', async () => {
  const web = await startWeb((request, answer) => {
    const size = request.url?.startsWith('/over') ? FETCH_LIMIT + 1 : FETCH_LIMIT;
    if (!request.url?.endsWith('chunked')) answer.setHeader('content-length', size);
    answer.end(Buffer.alloc(size));
  });
  expect((await safeFetch()(`${web}/fits`)).length).toBe(FETCH_LIMIT);
  expect((await safeFetch()(`${web}/fits-chunked`)).length).toBe(FETCH_LIMIT);
  await expect(safeFetch()(`${web}/over`)).rejects.toThrow('larger than 25 MiB');
  await expect(safeFetch()(`${web}/over-chunked`)).rejects.toThrow('larger than 25 MiB');
});

it('gives up on a server that dribbles, and stops when told to', async () => {
  const web = await startWeb((_, answer) => {
    const timer = setInterval(() => answer.write('.'), 20);
    answer.on('close', () => clearInterval(timer));
  });
  await expect(safeFetch({ totalMs: 200 })(web)).rejects.toThrow('it took longer than 0.2 s');
  const stop = new AbortController();
  const fetching = safeFetch()(web, stop.signal);
  stop.abort(new Error('stopping'));
  await expect(fetching).rejects.toThrow('stopping');
});

it.each([401, 404, 500])('says that the server answered %d', async (status) => {
  const web = await startWeb((_, answer) => answer.writeHead(status).end('no'));
  await expect(safeFetch()(web)).rejects.toThrow(`its server answered ${status}`);
});

it('says what is wrong with a port nobody listens at, a name nobody knows and a server that hangs up', async () => {
  await expect(safeFetch()('http://127.0.0.1:1/')).rejects.toThrow('nothing listens at its address');
  await expect(safeFetch()('http://nowhere.invalid/')).rejects.toThrow(/its host name/);
  const web = await startWeb((request) => request.socket.destroy());
  await expect(safeFetch()(web)).rejects.toThrow('hung up');
});

it('posts once, follows no redirect, and resolves with the status', async () => {
  const seen: string[] = [];
  const web = await startWeb(async (request, answer) => {
    let body = '';
    for await (const part of request) body += part;
    seen.push(`${request.method} ${request.headers['x-mark']} ${body}`);
    answer.writeHead(302, { location: '/elsewhere' }).end();
  });
  const made = createSafeFetch({ allowPrivate: true });
  onTestFinished(() => made.close());
  expect(await made.post(web, { 'x-mark': 'm' }, '{}', never)).toEqual({ status: 302 });
  expect(seen).toEqual(['POST m {}']);
  const closed = createSafeFetch({ allowPrivate: false });
  onTestFinished(() => closed.close());
  await expect(closed.post(web, {}, '{}', never)).rejects.toThrow(PRIVATE);
});
