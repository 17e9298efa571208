/** PNG at once, for small pictures inside an SVG: what encodes whole frames answers later. */
import { deflateSync } from 'node:zlib';
import type { Picture } from '../model/drawing.ts';
import { chunk } from './png-chunk.ts';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Eight bits, red green blue alpha, no interlace. */
const RGBA8 = [8, 6, 0, 0, 0];
const UP = 2;

/** 8-bit RGBA. The same pixels give the same bytes. */
export function smallPng({ width, height, rgba }: Picture): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set(RGBA8, 8);
  const row = width * 4;
  const lines = Buffer.alloc((row + 1) * height);
  for (let y = 0; y < height; y++) {
    lines[y * (row + 1)] = UP;
    for (let i = 0; i < row; i++) {
      const above = y === 0 ? 0 : (rgba[(y - 1) * row + i] as number);
      lines[y * (row + 1) + 1 + i] = (rgba[y * row + i] as number) - above;
    }
  }
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(lines, { level: 5 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
