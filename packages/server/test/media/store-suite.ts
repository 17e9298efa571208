import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import type { MediaStore } from '../../src/media/media-store.ts';

const bytes = (text: string) => Buffer.from(text);

/** What every MediaStore promises. `make` gives a store with nothing in it. */
export function keepsItsPromises(name: string, make: () => MediaStore | Promise<MediaStore>): void {
  describe(`${name} keeps the promises of a store:`, () => {
    it('gives back what was put, with its content type', async () => {
      const store = await make();
      await store.put('sets/a/0-1.png', bytes('first'), 'image/png');
      await store.put('sets/a/0-1.webp', bytes('second'), 'image/webp');
      expect(await store.get('sets/a/0-1.png')).toEqual({ body: bytes('first'), contentType: 'image/png' });
      expect((await store.get('sets/a/0-1.webp'))?.contentType).toBe('image/webp');
    });

    it('gives the same as it is read, and null for nothing', async () => {
      const store = await make();
      const long = Buffer.alloc(300_000, 'long');
      await store.put('sets/a/0.png', long, 'image/png');
      expect(await buffer((await store.open('sets/a/0.png')) as Readable)).toEqual(long);
      expect(await store.open('sets/a/1.png')).toBeNull();
      await store.put('sets/b.png/0.png', long, 'image/png');
      expect(await store.open('sets/b.png')).toBeNull();
      (await store.open('sets/a/0.png'))?.destroy();
    });

    it('lists what lies under a folder, and nothing else', async () => {
      const store = await make();
      expect(await store.list('sets/a')).toEqual([]);
      const keys = ['sets/a/0.png', 'sets/a/0.webp', 'sets/ab/0.png', 'sets/b/0.png'];
      for (const key of keys) await store.put(key, bytes('x'), `image/${key.split('.')[1]}`);
      expect((await store.list('sets/a')).sort()).toEqual(['sets/a/0.png', 'sets/a/0.webp']);
      await store.delete('sets/a/0.png');
      expect(await store.list('sets/a')).toEqual(['sets/a/0.webp']);
      for (const folder of ['', '..', 'sets/../a', '/etc', 'sets/'])
        await expect(store.list(folder)).rejects.toThrow('is not a folder of media');
    });

    it('has null under a key that was never written, was deleted, or lies above others', async () => {
      const store = await make();
      expect(await store.get('sets/a/0.png')).toBeNull();
      await store.put('sets/a.png/0.png', bytes('x'), 'image/png');
      expect(await store.get('sets/a.png')).toBeNull();
      expect(await store.get('sets/a.png/0.png/1.png')).toBeNull();
      await store.delete('sets/a.png/0.png');
      await store.delete('sets/a.png/0.png');
      expect(await store.get('sets/a.png/0.png')).toBeNull();
    });

    it('putting again is harmless, many at once too', async () => {
      const store = await make();
      await Promise.all(Array.from({ length: 20 }, () => store.put('a/b.png', bytes('same'), 'image/png')));
      expect((await store.get('a/b.png'))?.body).toEqual(bytes('same'));
    });

    it('a reader sees the old file or the new one, never a part', async () => {
      const store = await make();
      const [first, second] = [Buffer.alloc(3_000_000, 1), Buffer.alloc(3_000_000, 2)];
      await store.put('a.png', first, 'image/png');
      const writing = (async () => {
        for (let i = 0; i < 6; i++) await store.put('a.png', i % 2 === 0 ? second : first, 'image/png');
      })();
      for (let i = 0; i < 15; i++) {
        const body = (await store.get('a.png'))?.body as Buffer;
        expect(body.equals(first) || body.equals(second)).toBe(true);
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
      const store = await make();
      await expect(store.put(key, bytes('x'), 'image/png')).rejects.toThrow('is not a media key');
      await expect(store.get(key)).rejects.toThrow('is not a media key');
      await expect(store.delete(key)).rejects.toThrow('is not a media key');
    });

    it('takes a key of 512 characters', async () => {
      const store = await make();
      const key = `${'a'.repeat(200)}/${'b'.repeat(200)}/${'c'.repeat(106)}.png`;
      expect(key.length).toBe(512);
      await store.put(key, bytes('x'), 'image/png');
      expect((await store.get(key))?.body).toEqual(bytes('x'));
    });

    it('refuses an extension that belies the content type', async () => {
      const store = await make();
      await expect(store.put('a.png', bytes('x'), 'image/webp')).rejects.toThrow(
        'does not end as image/webp',
      );
    });

    it('passes its own check, again and again', async () => {
      const store = await make();
      await store.check();
      await store.check();
    });
  });
}
