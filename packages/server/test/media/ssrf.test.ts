import { expect, it, onTestFinished } from 'vitest';
import { isPublicAddress } from '../../src/media/public-address.ts';
import { createSafeFetch, type SafeFetchOptions } from '../../src/media/safe-fetch.ts';
import { startWeb } from './web.ts';

const PRIVATE = 'it leads to a private address';
const never = new AbortController().signal;

function closed(options: Partial<SafeFetchOptions> = {}) {
  const made = createSafeFetch({ allowPrivate: false, ...options });
  onTestFinished(() => made.close());
  return made;
}

/** Everything looks public except what really is not: the test's own web server must be reachable to redirect. */
const exceptWeb = (address: string) => address === '127.0.0.1' || isPublicAddress(address);

it.each([
  // IPv4 as the URL standard reads it, whatever the notation
  'http://0x7f000001/',
  'http://017700000001/',
  'http://0x7F.0x0.0x0.0x1/',
  'http://127.0.1/',
  'http://2852039166/',
  'http://0xa9fea9fe/',
  'http://0251.0376.0251.0376/',
  'http://127。0。0。1/',
  'http://①②⑦.0.0.1/',
  'http://%31%32%37.0.0.1/',
  'http://127.0.0.1./',
  'http://0.0.0.0/',
  // IPv6 in all its forms
  'http://[::]/',
  'http://[0:0:0:0:0:0:0:1]/',
  'http://[::ffff:7f00:1]/',
  'http://[::ffff:169.254.169.254]/',
  'http://[::127.0.0.1]/',
  'http://[64:ff9b::a9fe:a9fe]/',
  'http://[2002:7f00:1::]/',
  'http://[2001:0:7f00:1::]/',
  'http://[fe80::1]/',
  'http://[fc00::1]/',
  'http://[ff02::1]/',
  // the names of this machine
  'http://localhost/',
  'http://LOCALHOST./',
  'http://metadata.localhost/',
])('%s is never connected to', async (url) => {
  await expect(closed().get(url, never)).rejects.toThrow(PRIVATE);
  await expect(closed().post(url, {}, '{}', never)).rejects.toThrow(PRIVATE);
});

it.each(['http://[fe80::1%25eth0]/', 'http://256.256.256.256/', 'http://1.2.3.4.5.6/', 'http:///etc/passwd'])(
  '%s is no URL, or no host',
  async (url) => {
    await expect(closed().get(url, never)).rejects.toThrow(/is not a URL|host name|private address/);
  },
);

it.each([
  ['::1', 6],
  ['::ffff:10.0.0.1', 6],
  ['fd00:ec2::254', 6],
  ['169.254.169.254', 4],
  ['100.100.100.200', 4],
])('a name that is really %s is not connected to', async (address, family) => {
  const fetch = closed({ resolve: (_, done) => done(null, [{ address, family }]) });
  await expect(fetch.get('http://cdn.example/', never)).rejects.toThrow(PRIVATE);
  await expect(fetch.post('http://hooks.example/', {}, '{}', never)).rejects.toThrow(PRIVATE);
});

it.each([
  'http://0xa9fea9fe/',
  'http://[::ffff:169.254.169.254]/',
  'http://[::1]:1/',
  '//169.254.169.254/',
  'http://10.0.0.1/',
  'http://inside.example/',
])('a redirect to %s ends there', async (location) => {
  const web = await startWeb((_, answer) => answer.writeHead(302, { location }).end());
  const fetch = closed({
    isPublic: exceptWeb,
    resolve: (_, done) => done(null, [{ address: '10.0.0.1', family: 4 }]),
  });
  await expect(fetch.get(web, never)).rejects.toThrow(PRIVATE);
});

it('a name that is public at first and private after a redirect is asked about again', async () => {
  let asked = 0;
  const web = await startWeb((request, answer) =>
    answer.writeHead(302, { location: `http://second.example:${new URL(web).port}${request.url}` }).end(),
  );
  const fetch = closed({
    isPublic: exceptWeb,
    resolve: (_, done) => {
      asked += 1;
      done(null, [{ address: asked === 1 ? '127.0.0.1' : '192.168.1.1', family: 4 }]);
    },
  });
  await expect(fetch.get(`http://first.example:${new URL(web).port}/`, never)).rejects.toThrow(PRIVATE);
  expect(asked).toBe(2);
});

it.each([
  ['https://me:secret@example.com/', 'user name or password'],
  ['ftp://example.com/', 'ftp: is not fetched'],
  ['javascript:alert(1)', 'javascript: is not fetched'],
])('a redirect to %s is refused', async (location, said) => {
  const web = await startWeb((_, answer) => answer.writeHead(302, { location }).end());
  await expect(closed({ isPublic: exceptWeb }).get(web, never)).rejects.toThrow(said);
});

it('a redirect that runs in a circle ends', async () => {
  const web = await startWeb((_, answer) => answer.writeHead(302, { location: '/' }).end());
  await expect(closed({ isPublic: exceptWeb }).get(web, never)).rejects.toThrow(
    'redirects more than 5 times',
  );
});

it('no header of ours goes along, and packed answers are not unpacked', async () => {
  const seen: object[] = [];
  const web = await startWeb((request, answer) => {
    seen.push(request.headers);
    answer.writeHead(200, { 'content-encoding': 'gzip' }).end('as it is');
  });
  const file = await closed({ isPublic: exceptWeb }).get(web, never);
  expect(Buffer.from(file).toString()).toBe('as it is');
  expect(Object.keys(seen[0] as object).sort()).toEqual([
    'accept',
    'accept-encoding',
    'connection',
    'host',
    'user-agent',
  ]);
});
