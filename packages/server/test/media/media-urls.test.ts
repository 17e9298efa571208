import { expect, it } from 'vitest';
import { createMediaUrls, UPLOAD_LIFE_MS } from '../../src/media/media-urls.ts';

const ACCOUNT = '11111111-2222-4333-8444-555555555555';
const KEY = 'sets/a/0-1.png';

function urlsAt(
  now: { ms: number },
  secret = new Uint8Array(32).fill(1),
  publicUrl = 'https://frames.example',
) {
  return createMediaUrls({ publicUrl: () => publicUrl, secret, clock: () => now.ms });
}

it('knows its own URLs again, as a path, under another host and behind a prefix', () => {
  const urls = urlsAt({ ms: 0 });
  const url = urls.resultUrl(KEY);
  expect(url).toMatch(/^https:\/\/frames\.example\/media\/[\w-]{22}\/sets\/a\/0-1\.png$/);
  expect(urls.keyOf(url)).toBe(KEY);
  expect(urls.keyOf(new URL(url).pathname)).toBe(KEY);
  expect(urls.keyOf(`${url}?download=1`)).toBe(KEY);
  expect(urls.keyOf(`https://other.example/?of=${url}`)).toBeNull();
  expect(urls.keyOf(url.replace('https://frames.example', 'http://10.0.0.7:8787/base'))).toBe(KEY);
});

it('is the same for the same key, and different for another key or secret', () => {
  const now = { ms: 0 };
  const url = urlsAt(now).resultUrl(KEY);
  expect(urlsAt({ ms: 9e12 }).resultUrl(KEY)).toBe(url);
  expect(urlsAt(now, new Uint8Array(32).fill(2)).keyOf(url)).toBeNull();
  expect(urlsAt(now).keyOf(url.replace('0-1', '0-2'))).toBeNull();
});

it('knows no URL with a changed signature, whichever character is changed', () => {
  const urls = urlsAt({ ms: 0 });
  const path = new URL(urls.resultUrl(KEY)).pathname;
  for (let at = '/media/'.length; at < '/media/'.length + 22; at++) {
    const other = path[at] === 'A' ? 'B' : 'A';
    expect(urls.keyOf(path.slice(0, at) + other + path.slice(at + 1))).toBeNull();
  }
  expect(urls.keyOf(path.replace(/[\w-]{22}/, ''))).toBeNull();
  expect(urls.keyOf('/media/../../etc/passwd')).toBeNull();
});

it('an upload URL opens one new place of the account, until the end of its hour', () => {
  const now = { ms: 1_000 };
  const urls = urlsAt(now);
  const { publicUrl, uploadUrl } = urls.newUpload(ACCOUNT, 'png');
  const opened = urls.uploadKeyOf(uploadUrl);
  expect(opened).toEqual({ key: urls.keyOf(publicUrl) });
  expect(opened).toEqual({
    key: expect.stringMatching(new RegExp(`^uploads/${ACCOUNT}/[0-9a-f-]{36}\\.png$`)),
  });
  expect(urls.newUpload(ACCOUNT, 'png').uploadUrl).not.toBe(uploadUrl);
  now.ms = 1_000 + UPLOAD_LIFE_MS;
  expect(urls.uploadKeyOf(uploadUrl)).toEqual(opened);
  now.ms += 1;
  expect(urls.uploadKeyOf(uploadUrl)).toEqual({ refused: 'expired' });
  expect(urls.keyOf(publicUrl)).not.toBeNull();
});

it('an upload URL cannot be prolonged, turned on another key, or made from a result URL', () => {
  const urls = urlsAt({ ms: 1_000 });
  const { publicUrl, uploadUrl } = urls.newUpload(ACCOUNT, 'png');
  const forged = [
    uploadUrl.replace(/uploads\/\d+/, 'uploads/99999999999999'),
    uploadUrl.replace(ACCOUNT, ACCOUNT.replace('1', '2')),
    uploadUrl.replace('.png', '.svg'),
    publicUrl.replace('/media/', `/uploads/${1_000 + UPLOAD_LIFE_MS}/`),
  ];
  for (const url of forged) expect(urls.uploadKeyOf(url)).toEqual({ refused: 'unknown' });
});
