import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createDiskStore } from '../../src/media/disk-store.ts';
import { MediaStoreError } from '../../src/media/media-store-error.ts';
import { testFolder } from './folder.ts';
import { keepsItsPromises } from './store-suite.ts';

const bytes = (text: string) => Buffer.from(text);

keepsItsPromises('a folder', () => createDiskStore(testFolder()));

it('leaves no drafts behind', async () => {
  const folder = testFolder();
  const store = createDiskStore(folder);
  await Promise.all(Array.from({ length: 20 }, () => store.put('a/b.png', bytes('same'), 'image/png')));
  expect(readdirSync(join(folder, '.drafts'))).toEqual([]);
});

it('the last file takes its folder with it, and whoever writes there meanwhile loses nothing', async () => {
  const folder = testFolder();
  const store = createDiskStore(folder);
  await store.put('sets/a/0.png', bytes('x'), 'image/png');
  await store.put('sets/a/1.png', bytes('x'), 'image/png');
  await store.delete('sets/a/0.png');
  expect(readdirSync(join(folder, 'sets', 'a'))).toEqual(['1.png']);
  await store.delete('sets/a/1.png');
  expect(readdirSync(join(folder, 'sets'))).toEqual([]);
  const comeAndGo = async (name: string) => {
    for (let i = 0; i < 15; i++) {
      await store.put(`sets/b/${name}.png`, bytes(name), 'image/png');
      expect((await store.get(`sets/b/${name}.png`))?.body).toEqual(bytes(name));
      await store.delete(`sets/b/${name}.png`);
    }
  };
  await Promise.all(['0', '1', '2', '3'].map(comeAndGo));
  expect(existsSync(join(folder, 'sets', 'b'))).toBe(false);
});

it('a refused key leaves no trace', async () => {
  const folder = testFolder();
  await expect(createDiskStore(folder).put('../a.png', bytes('x'), 'image/png')).rejects.toThrow();
  expect(readdirSync(folder)).toEqual([]);
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
  await expect(createDiskStore(join(folder, 'file')).check()).rejects.toThrow(MediaStoreError);
  expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('kept');
});
