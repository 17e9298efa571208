import { deflateSync, gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { decodeReference } from '../../src/media/decode.ts';
import { at, bomb, chunk, twoHalves } from './pictures.ts';

const TOO_MANY = 'more than 50 million pixels';
const RED = [255, 0, 0, 255];
const MEGABYTE = Buffer.alloc(1024 * 1024);

/** Right behind the header of a PNG, where its other chunks go. */
async function pngWith(...chunks: Buffer[]): Promise<Buffer> {
  const file = await (await twoHalves()).png().toBuffer();
  return Buffer.concat([file.subarray(0, 33), ...chunks, file.subarray(33)]);
}

/** A JPEG that says it is as large as one likes. */
async function jpegOf(width: number, height: number): Promise<Buffer> {
  const file = await (await twoHalves()).jpeg().toBuffer();
  const frame = file.indexOf(Buffer.from([0xff, 0xc0]));
  file.writeUInt16BE(height, frame + 5);
  file.writeUInt16BE(width, frame + 7);
  return file;
}

it.each([1, 2, 3, 4, 5, 6, 7, 8])('EXIF orientation %d comes out upright', async (orientation) => {
  // What a camera held so would have stored: turned back, it is red on the left again.
  const stored = { 1: 0, 2: 0, 3: 180, 4: 180, 5: 270, 6: 270, 7: 90, 8: 90 }[orientation] as number;
  const turned = sharp(await (await twoHalves()).png().toBuffer()).rotate(stored);
  const pixels = await turned.png().toBuffer();
  const mirrored = [2, 4, 5, 7].includes(orientation);
  const flipped = mirrored ? sharp(pixels)[orientation > 4 ? 'flip' : 'flop']() : sharp(pixels);
  const file = await flipped.withMetadata({ orientation }).jpeg({ quality: 100 }).toBuffer();
  const picture = await decodeReference(file, 0);
  expect([picture.width, picture.height]).toEqual([40, 20]);
  const [red = 0, , blue = 0] = at(picture, 5, 10);
  expect(red).toBeGreaterThan(blue + 100);
});

it('an orientation that there is not leaves the picture as it lies', async () => {
  const file = await (await twoHalves()).withMetadata({ orientation: 8 }).jpeg().toBuffer();
  const exif = file.indexOf(Buffer.from([0x01, 0x12, 0x00, 0x03]));
  const tag = exif < 0 ? file.indexOf(Buffer.from([0x12, 0x01, 0x03, 0x00])) : exif;
  expect(tag).toBeGreaterThan(0);
  file.fill(0x63, tag + 8, tag + 10);
  expect((await decodeReference(file, 0)).width).toBe(40);
});

it('pixels are counted before they are decoded: PNG, JPEG, WebP', async () => {
  await expect(decodeReference(bomb(20_000, 20_000), 0)).rejects.toThrow(TOO_MANY);
  await expect(decodeReference(await jpegOf(65_500, 65_500), 0)).rejects.toThrow(TOO_MANY);
  const flat = { create: { width: 9_000, height: 9_000, channels: 3 as const, background: '#fff' } };
  const webp = await sharp(flat).webp({ effort: 0, quality: 1 }).toBuffer();
  await expect(decodeReference(webp, 0)).rejects.toThrow(TOO_MANY);
});

it('the screen that a GIF says it has is not believed', async () => {
  const gif = await (await twoHalves()).gif().toBuffer();
  gif.writeUInt16LE(65_535, 6);
  gif.writeUInt16LE(65_535, 8);
  const { width, height } = await decodeReference(gif, 0);
  expect([width, height]).toEqual([40, 20]);
});

it.each([
  [0, 10],
  [10, 0],
  [0x7fffffff, 1],
  [0xffffffff, 0xffffffff],
])('a PNG that says it is %d × %d is refused', async (width, height) => {
  const file = bomb(8, 8);
  file.writeUInt32BE(width, 16);
  file.writeUInt32BE(height, 20);
  await expect(decodeReference(file, 0)).rejects.toThrow(/it is damaged|pixels|not a JPEG/);
});

it('a JPEG that promises more than it holds is what it holds, and grey: cameras write such files', async () => {
  const picture = await decodeReference(await jpegOf(4_000, 4_000), 0);
  expect([picture.width, picture.height]).toEqual([2048, 2048]);
  const [red = 0, green = 0, blue = 0] = at(picture, 2_000, 2_000);
  expect(Math.max(red, green, blue) - Math.min(red, green, blue)).toBeLessThan(10);
});

it('packed text and profiles of gigabytes are not unpacked', async () => {
  const packed = deflateSync(Buffer.concat(Array.from({ length: 256 }, () => MEGABYTE)), { level: 9 });
  const text = chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), packed]));
  const xmp = chunk('iTXt', Buffer.concat([Buffer.from('XML:com.adobe.xmp\0\u0001\0\0\0'), packed]));
  const profile = chunk('iCCP', Buffer.concat([Buffer.from('p\0\0'), packed]));
  const before = process.memoryUsage().rss;
  for (const one of [text, xmp, profile]) {
    const outcome = await decodeReference(await pngWith(one), 0).catch((error: Error) => error.message);
    // Left out or refused, but never a quarter of a gigabyte in memory.
    if (typeof outcome === 'string') expect(outcome).toMatch(/damaged/);
    else expect([outcome.width, (outcome.xmp ?? '').length < 1_000_000]).toEqual([40, true]);
  }
  expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
});

it('a profile that is noise is left out', async () => {
  const noise = deflateSync(Buffer.from(Array.from({ length: 500 }, (_, i) => (i * 7919) % 256)));
  const file = await pngWith(chunk('iCCP', Buffer.concat([Buffer.from('p\0\0'), noise])));
  const outcome = await decodeReference(file, 0).catch((error: Error) => error.message);
  if (typeof outcome === 'string') expect(outcome).toContain('damaged');
  else expect(at(outcome, 5, 10)).toEqual(RED);
});

it('of an animation with very many pages only the first is read', async () => {
  const pages = await Promise.all(
    Array.from({ length: 120 }, (_, i) =>
      sharp({ create: { width: 16, height: 16, channels: 3, background: { r: 255 - i, g: i, b: 0 } } })
        .png()
        .toBuffer(),
    ),
  );
  const file = await sharp(pages, { join: { animated: true } })
    .gif()
    .toBuffer();
  const picture = await decodeReference(file, 0);
  expect([picture.width, picture.height]).toEqual([16, 16]);
  const [red = 0] = at(picture, 4, 4);
  expect(red).toBeGreaterThan(240);
});

it('an animated PNG is its still picture', async () => {
  const control = Buffer.alloc(8);
  control.writeUInt32BE(2, 0);
  expect(at(await decodeReference(await pngWith(chunk('acTL', control)), 0), 5, 10)).toEqual(RED);
});

it.each([
  ['a GIF that is JavaScript too', 'gif', '=1;alert(1)//'],
  ['a PNG that is an archive too', 'png', 'PK\x03\x04'],
  ['a JPEG that is a page too', 'jpeg', '<!doctype html><script>alert(1)</script>'],
  ['a WebP that is a program too', 'webp', '#!/bin/sh\nexit 1\n'],
  ['a JPEG that is a document too', 'jpeg', '%PDF-1.7\n'],
] as const)('%s is the picture alone', async (_, format, tail) => {
  const file = await (await twoHalves()).toFormat(format).toBuffer();
  const picture = await decodeReference(Buffer.concat([file, Buffer.from(tail)]), 0);
  expect([picture.width, picture.height]).toEqual([40, 20]);
});

it.each([
  ['an archive that is a picture further on', 'PK\x03\x04'],
  ['a page that is a picture further on', '<!doctype html>'],
  ['a document that is a picture further on', '%PDF-1.7\n'],
])('%s is none', async (_, head) => {
  const file = await (await twoHalves()).png().toBuffer();
  await expect(decodeReference(Buffer.concat([Buffer.from(head), file]), 0)).rejects.toThrow(
    'it is not a JPEG, PNG, WebP or GIF',
  );
});

const LAUGHS = `<!DOCTYPE svg [<!ENTITY a "${'ha'.repeat(99)}">${Array.from({ length: 9 }, (_, i) => `<!ENTITY ${'abcdefghij'[i + 1]} "${`&${'abcdefghij'[i]};`.repeat(10)}">`).join('')}]>`;

it.each([
  ['fetches', '<svg xmlns="http://www.w3.org/2000/svg"><image href="http://169.254.169.254/"/></svg>'],
  ['reads files', '<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>'],
  ['includes', '<svg xmlns="http://www.w3.org/2000/svg"><xi:include href="file:///etc/passwd"/></svg>'],
  ['grows', `${LAUGHS}<svg xmlns="http://www.w3.org/2000/svg"><text>&j;</text></svg>`],
  ['has a byte order mark', '\ufeff<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'],
])('an SVG that %s is never parsed, packed or not', async (_, svg) => {
  for (const file of [Buffer.from(svg), gzipSync(svg), Buffer.from(svg, 'utf16le')])
    await expect(decodeReference(file, 0)).rejects.toThrow('it is not a JPEG, PNG, WebP or GIF');
});

it.each(['heif', 'avif', 'tiff', 'jp2', 'jxl'] as const)(
  'wide colours in %s are refused, not guessed',
  async (kind) => {
    const heads: Record<string, Buffer> = {
      heif: Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
      avif: Buffer.from('\0\0\0\x18ftypavif\0\0\0\0mif1avif', 'latin1'),
      tiff: Buffer.from('II*\0\x08\0\0\0\0\0', 'latin1'),
      jp2: Buffer.from('\0\0\0\x0cjP  \r\n\x87\n', 'latin1'),
      jxl: Buffer.from('\0\0\0\x0cJXL \r\n\x87\n', 'latin1'),
    };
    await expect(decodeReference(heads[kind] as Buffer, 0)).rejects.toThrow(
      'it is not a JPEG, PNG, WebP or GIF',
    );
  },
);
