import { crc32 } from 'node:zlib';

const SIGNATURE = 8;
const IHDR = 25;

function chunk(type: string, body: Buffer): Buffer {
  const out = Buffer.alloc(body.length + 12);
  out.writeUInt32BE(body.length, 0);
  out.write(type, 4, 'latin1');
  body.copy(out, 8);
  out.writeUInt32BE(crc32(out.subarray(4, body.length + 8)), body.length + 8);
  return out;
}

/**
 * Puts an uncompressed iTXt chunk (UTF-8) and an sRGB chunk behind the header of a PNG.
 * PNG specification, third edition, 11.3.2.5 (sRGB) and 11.3.3.4 (iTXt).
 */
export function withText(png: Uint8Array, keyword: string, text: string): Buffer {
  const body = Buffer.concat([Buffer.from(`${keyword}\0\0\0\0\0`, 'latin1'), Buffer.from(text, 'utf8')]);
  const head = SIGNATURE + IHDR;
  const hasProfile =
    Buffer.from(png.buffer, png.byteOffset, Math.min(png.length, 4096)).includes('iCCP') ||
    Buffer.from(png.buffer, png.byteOffset, Math.min(png.length, 4096)).includes('sRGB');
  return Buffer.concat([
    png.subarray(0, head),
    ...(hasProfile ? [] : [chunk('sRGB', Buffer.from([0]))]),
    chunk('iTXt', body),
    png.subarray(head),
  ]);
}
