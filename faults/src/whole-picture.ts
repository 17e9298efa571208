import { crc32 } from 'node:zlib';

/** Whether the bytes are a PNG or WebP from its first byte to its last. */
export function isWhole(bytes: Buffer): boolean {
  return bytes.subarray(1, 4).toString('latin1') === 'PNG' ? isWholePng(bytes) : isWholeWebp(bytes);
}

/** Chunk after chunk with its checksum, IEND last (PNG specification, section 5). */
function isWholePng(bytes: Buffer): boolean {
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) return false;
    if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) return false;
    if (bytes.toString('latin1', at + 4, at + 8) === 'IEND') return end === bytes.length;
    at = end;
  }
  return false;
}

/** RIFF states its own length. */
const isWholeWebp = (bytes: Buffer): boolean =>
  bytes.length > 12 &&
  bytes.toString('latin1', 0, 4) === 'RIFF' &&
  bytes.toString('latin1', 8, 12) === 'WEBP' &&
  bytes.readUInt32LE(4) + 8 === bytes.length;
