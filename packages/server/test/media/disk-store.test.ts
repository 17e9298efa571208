import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createDiskStore } from '../../src/media/disk-store.ts';
import { testFolder } from './folder.ts';

const bytes = (text: string) => Buffer.from(text);

it('gives back what was put, with its content type', async () => {
  const store = createDiskStore(testFolder());
  await store.put('sets/a/0-1.png', bytes('first'), 'image/png');
  await store.put('sets/a/0-1.webp', bytes('second'), 'image/webp');
  expect(await store.get('sets/a/0-1.png')).toEqual({ body: bytes('first'), contentType: 'image/png' });
  expect((await store.get('sets/a/0-1.webp'))?.contentType).toBe('image/webp');
});

it('has null under a key that was never written, was deleted, or names a folder', async () => {
  const store = createDiskStore(testFolder());
  expect(await store.get('sets/a/0.png')).toBeNull();
  await store.put('sets/a.png/0.png', bytes('x'), 'image/png');
  expect(await store.get('sets/a.png')).toBeNull();
  expect(await store.get('sets/a.png/0.png/1.png')).toBeNull();
  await store.delete('sets/a.png/0.png');
  await store.delete('sets/a.png/0.png');
  expect(await store.get('sets/a.png/0.png')).toBeNull();
});

it('putting again is harmless, many at once too', async () => {
  const folder = testFolder();
  const store = createDiskStore(folder);
  await Promise.all(Array.from({ length: 20 }, () => store.put('a/b.png', bytes('same'), 'image/png')));
  expect((await store.get('a/b.png'))?.body).toEqual(bytes('same'));
  expect(readdirSync(join(folder, '.drafts'))).toEqual([]);
});

it('a reader sees the old file or the new one, never a part', async () => {
  const store = createDiskStore(testFolder());
  const [first, second] = [Buffer.alloc(3_000_000, 1), Buffer.alloc(3_000_000, 2)];
  await store.put('a.png', first, 'image/png');
  const writing = (async () => {
    for (let i = 0; i < 10; i++) await store.put('a.png', i % 2 === 0 ? second : first, 'image/png');
  })();
  for (let i = 0; i < 30; i++) {
    const body = (await store.get('a.png'))?.body as Buffer;
    expect(body.length).toBe(3_000_000);
    expect(body.every((byte) => byte === body[0])).toBe(true);
  }
  await writing;
});

it.each([
  '../outside.png',
  'a/../../outside.png',
  '/etc/passwd.png',
  'a//b.png',
  '.drafts/x.png',
  'a/.hidden.png',
  'A.png',
  'a b.png',
  'a\\b.png',
  'a\0.png',
  'a.exe',
  'a',
  '',
  `${'a'.repeat(509)}.png`,
])('refuses the key %j for reading, writing and deleting', async (key) => {
  const folder = testFolder();
  const store = createDiskStore(folder);
  await expect(store.put(key, bytes('x'), 'image/png')).rejects.toThrow('is not a media key');
  await expect(store.get(key)).rejects.toThrow('is not a media key');
  await expect(store.delete(key)).rejects.toThrow('is not a media key');
  expect(readdirSync(folder)).toEqual([]);
});

it('takes a key of 512 characters', async () => {
  const store = createDiskStore(testFolder());
  const key = `${'a'.repeat(200)}/${'b'.repeat(200)}/${'c'.repeat(106)}.png`;
  expect(key.length).toBe(512);
  await store.put(key, bytes('x'), 'image/png');
  expect((await store.get(key))?.body).toEqual(bytes('x'));
});

it('refuses an extension that belies the content type', async () => {
  const store = createDiskStore(testFolder());
  await expect(store.put('a.png', bytes('x'), 'image/webp')).rejects.toThrow('does not end as image/webp');
});

it('check sweeps the drafts of a crash, and leaves those of a write in hand', async () => {
  const folder = testFolder();
  const drafts = join(folder, '.drafts');
  mkdirSync(drafts);
  writeFileSync(join(drafts, 'crashed'), 'half');
  writeFileSync(join(drafts, 'in-hand'), 'half');
  const before = new Date(Date.now() - 2 * 60 * 60 * 1000);
  utimesSync(join(drafts, 'crashed'), before, before);
  await createDiskStore(folder).check();
  expect(readdirSync(drafts)).toEqual(['in-hand']);
});

it('check makes the folder, and names the remedy where a file is in the way', async () => {
  const folder = testFolder();
  await createDiskStore(join(folder, 'deep', 'media')).check();
  expect(existsSync(join(folder, 'deep', 'media'))).toBe(true);
  writeFileSync(join(folder, 'file'), 'kept');
  await expect(createDiskStore(join(folder, 'file')).check()).rejects.toThrow(
    /media folder .*file cannot be written to: a file is in the way: name another folder/,
  );
  expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('kept');
});
