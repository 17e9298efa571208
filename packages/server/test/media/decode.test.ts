import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { decodeReference } from '../../src/media/decode.ts';
import { at, bomb, twoHalves } from './pictures.ts';

const RED = [255, 0, 0, 255];
const BLUE = [0, 0, 255, 255];

/** Colours agree within what a lossy encoding or a profile may move them. */
function expectNear(found: number[], wanted: number[], most = 12): void {
  for (const [i, value] of wanted.entries())
    expect(Math.abs((found[i] as number) - value)).toBeLessThanOrEqual(most);
}

describe('pictures as they come', () => {
  it.each(['png', 'jpeg', 'webp', 'gif'] as const)('%s', async (format) => {
    const file = await (await twoHalves()).toFormat(format).toBuffer();
    const picture = await decodeReference(file, 3);
    expect([picture.index, picture.width, picture.height]).toEqual([3, 40, 20]);
    expect(picture.rgba.length).toBe(40 * 20 * 4);
    expectNear(at(picture, 5, 10), RED);
    expectNear(at(picture, 35, 10), BLUE);
  });

  it('is turned upright as EXIF says', async () => {
    const file = await (await twoHalves()).withMetadata({ orientation: 6 }).jpeg({ quality: 100 }).toBuffer();
    const picture = await decodeReference(file, 0);
    expect([picture.width, picture.height]).toEqual([20, 40]);
    expectNear(at(picture, 10, 5), RED);
    expectNear(at(picture, 10, 35), BLUE);
  });

  it('keeps straight alpha', async () => {
    const background = { r: 200, g: 100, b: 50, alpha: 0.5 };
    const file = await sharp({ create: { width: 8, height: 8, channels: 4, background } })
      .png()
      .toBuffer();
    expectNear(at(await decodeReference(file, 0), 4, 4), [200, 100, 50, 128], 1);
  });

  it('grey, with alpha and without', async () => {
    const grey = sharp({ create: { width: 8, height: 8, channels: 3, background: '#808080' } }).greyscale();
    const plain = await decodeReference(await grey.clone().png().toBuffer(), 0);
    expectNear(at(plain, 4, 4), [128, 128, 128, 255], 1);
    const through = await decodeReference(await grey.clone().ensureAlpha(0.25).png().toBuffer(), 0);
    expectNear(at(through, 4, 4), [128, 128, 128, 64], 1);
  });

  it('16 bits become 8', async () => {
    const file = await (await twoHalves()).toColourspace('rgb16').png().toBuffer();
    expect((await sharp(file).metadata()).depth).toBe('ushort');
    const picture = await decodeReference(file, 0);
    expect(picture.rgba.length).toBe(40 * 20 * 4);
    expectNear(at(picture, 5, 10), RED);
  });

  it('CMYK becomes sRGB', async () => {
    const file = await (await twoHalves()).toColourspace('cmyk').jpeg({ quality: 100 }).toBuffer();
    expect((await sharp(file).metadata()).channels).toBe(4);
    const [red = 0, green = 0, blue = 0, alpha] = at(await decodeReference(file, 0), 5, 10);
    expect(red - Math.max(green, blue)).toBeGreaterThan(100);
    expect(alpha).toBe(255);
  });

  it('Display P3 becomes sRGB', async () => {
    const green = sharp({ create: { width: 8, height: 8, channels: 3, background: '#40b060' } });
    const file = await green.withIccProfile('p3').png().toBuffer();
    expect((await sharp(file).metadata()).icc).toBeDefined();
    expectNear(at(await decodeReference(file, 0), 4, 4), [0x40, 0xb0, 0x60, 255], 3);
  });

  it.each(['gif', 'webp'] as const)('the first page of an animated %s', async (format) => {
    const pages = await Promise.all(
      ['#ff0000', '#0000ff', '#00ff00'].map((background) =>
        sharp({ create: { width: 8, height: 8, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    );
    const file = await sharp(pages, { join: { animated: true } })
      .toFormat(format)
      .toBuffer();
    expect((await sharp(file, { pages: -1 }).metadata()).pages).toBe(3);
    const picture = await decodeReference(file, 0);
    expect([picture.width, picture.height]).toEqual([8, 8]);
    expectNear(at(picture, 4, 4), RED);
  });

  it('is reduced to 2048 on its longest side, and never enlarged', async () => {
    const large = await (await twoHalves(4096, 1024)).png().toBuffer();
    const picture = await decodeReference(large, 0);
    expect([picture.width, picture.height]).toEqual([2048, 512]);
    expectNear(at(picture, 100, 100), RED, 1);
  });

  it('brings its XMP packet along', async () => {
    const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><note/></x:xmpmeta>';
    for (const format of ['png', 'webp', 'jpeg'] as const) {
      const file = await (await twoHalves()).withXmp(xmp).toFormat(format).toBuffer();
      expect((await decodeReference(file, 0)).xmp).toContain('<note/>');
    }
    expect((await decodeReference(await (await twoHalves()).png().toBuffer(), 0)).xmp).toBeNull();
  });

  it('can be read by several threads without a copy', async () => {
    const { rgba } = await decodeReference(await (await twoHalves()).png().toBuffer(), 0);
    expect(rgba.buffer).toBeInstanceOf(SharedArrayBuffer);
  });

  it('a picture with a program behind its end is the picture alone', async () => {
    const file = await (await twoHalves()).png().toBuffer();
    const polyglot = Buffer.concat([file, Buffer.from('PK\x03\x04<script>alert(1)</script>')]);
    expect(at(await decodeReference(polyglot, 0), 5, 10)).toEqual(RED);
  });
});

describe('what is refused', () => {
  const svg = (inside: string) =>
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8">${inside}</svg>`);

  it.each([
    ['SVG', svg('<rect width="8" height="8"/>')],
    [
      'SVG with an entity of a file',
      Buffer.from(`<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${svg('<text>&x;</text>')}`),
    ],
    ['HTML', Buffer.from('<!doctype html><img src=x>')],
    ['PDF', Buffer.from('%PDF-1.4\n1 0 obj')],
    ['PPM', Buffer.from('P3 1 1 255 255 0 0')],
    ['HDR', Buffer.from('#?RADIANCE\nFORMAT=32-bit_rle_rgbe\n\n-Y 1 +X 1\nabcd')],
    ['a file name', Buffer.from('/etc/hostname')],
    ['noise', Buffer.from(Array.from({ length: 999 }, (_, i) => (i * 7919) % 256))],
  ])('%s', async (_, file) => {
    await expect(decodeReference(file, 0)).rejects.toThrow('it is not a JPEG, PNG, WebP or GIF: convert it');
  });

  it.each(['tiff', 'avif'] as const)('%s', async (format) => {
    const file = await (await twoHalves()).toFormat(format).toBuffer();
    await expect(decodeReference(file, 0)).rejects.toThrow('it is not a JPEG, PNG, WebP or GIF: convert it');
  });

  it('nothing at all', async () => {
    await expect(decodeReference(Buffer.alloc(0), 0)).rejects.toThrow('it is empty');
  });

  it('more than 50 million pixels, however few the bytes', async () => {
    const small = bomb(10_000, 5_001);
    expect(small.length).toBeLessThan(20_000);
    await expect(decodeReference(small, 0)).rejects.toThrow('more than 50 million pixels');
    await expect(decodeReference(bomb(60_000, 60_000 / 8), 0)).rejects.toThrow('more than 50 million pixels');
  });

  it('but 50 million are taken', async () => {
    expect((await decodeReference(bomb(10_000, 5_000), 0)).width).toBe(2048);
  });

  it.each(['png', 'jpeg', 'webp', 'gif'] as const)('a %s that ends too soon', async (format) => {
    const noise = Buffer.from(Array.from({ length: 64 * 64 * 3 }, (_, i) => (i * i * 31 + i * 17) % 251));
    const file = await sharp(noise, { raw: { width: 64, height: 64, channels: 3 } })
      .toFormat(format)
      .toBuffer();
    await expect(decodeReference(file.subarray(0, file.length / 2), 0)).rejects.toThrow('it is damaged');
  });

  it('a header that was tampered with', async () => {
    const file = bomb(8, 8);
    file[25] = 7;
    await expect(decodeReference(file, 0)).rejects.toThrow('it is damaged');
  });
});
