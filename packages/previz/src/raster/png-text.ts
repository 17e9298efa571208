import { chunk } from './png-chunk.ts';

const SIGNATURE = 8;
const IHDR = 25;

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
