import { crc32, deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

/** Left half red, right half blue. */
export async function twoHalves(width = 40, height = 20): Promise<Sharp> {
  const red = { width: width / 2, height, channels: 3 as const, background: '#ff0000' };
  const left = await sharp({ create: red }).png().toBuffer();
  return sharp({ create: { ...red, width, background: '#0000ff' } }).composite([
    { input: left, left: 0, top: 0 },
  ]);
}

/** Red, green, blue and alpha at a place. */
export function at(picture: { width: number; rgba: Uint8Array }, x: number, y: number): number[] {
  const first = (y * picture.width + x) * 4;
  return [...picture.rgba.subarray(first, first + 4)];
}

/** A grey PNG of a few kilobytes that claims to be, and is, as large as one likes. */
export function bomb(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1;
  const rows = deflateSync(Buffer.alloc(height * (Math.ceil(width / 8) + 1)), { level: 9 });
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A PNG chunk, with its sum. */
export function chunk(type: string, body: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from(type), body]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  check.writeUInt32BE(crc32(content));
  return Buffer.concat([length, content, check]);
}
