import { unreadable } from '../http-error.ts';

/** Text of a JSON body: Python's reader takes UTF-16 and UTF-32 too, told by where the zero bytes are. */
export function decodeJson(bytes: Buffer): string {
  const encoding = encodingOf(bytes);
  return encoding.startsWith('utf-32')
    ? decodeUtf32(bytes, encoding === 'utf-32le')
    : decode(bytes, encoding);
}

/** Text of a body that is not JSON. */
export const decodeText = (bytes: Buffer): string => decode(bytes, 'utf-8', true);

/** Throws HttpError 400 for bytes that are no text in that encoding. */
function decode(bytes: Buffer, encoding: string, keepsMark = false): string {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: keepsMark }).decode(bytes);
  } catch {
    throw unreadable();
  }
}

/** As `json.detect_encoding`: by the byte order mark, else by the first four bytes. */
function encodingOf(bytes: Buffer): string {
  const start = bytes.subarray(0, 4).toString('hex');
  if (start === '0000feff') return 'utf-32be';
  if (start === 'fffe0000') return 'utf-32le';
  if (start.startsWith('feff')) return 'utf-16be';
  if (start.startsWith('fffe')) return 'utf-16le';
  const [a, b, c, d] = bytes;
  if (bytes.length === 2) return a === 0 ? 'utf-16be' : b === 0 ? 'utf-16le' : 'utf-8';
  if (bytes.length < 4) return 'utf-8';
  if (a === 0) return b === 0 ? 'utf-32be' : 'utf-16be';
  if (b === 0) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le';
  return 'utf-8';
}

function decodeUtf32(bytes: Buffer, isLittle: boolean): string {
  if (bytes.length % 4 !== 0) throw unreadable();
  let text = '';
  for (let at = 0; at < bytes.length; at += 4) {
    const point = isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
    if (point > 0x10ffff) throw unreadable();
    text += String.fromCodePoint(point);
  }
  return text.replace(/^\ufeff/, '');
}
