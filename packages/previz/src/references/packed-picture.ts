/** Small pictures as text, so that a cut-out travels in a frame's metadata. */
import { deflateSync, inflateSync } from 'node:zlib';
import type { Picture } from '../model/drawing.ts';
import { shrink } from '../picture/shrink.ts';

export interface PackedPicture {
  readonly width: number;
  readonly height: number;
  /** Deflated straight RGBA, base64. */
  readonly data: string;
}

/** Longest sides to try, pixels, and the most characters that one may take. */
const SIDES = [192, 144, 96, 64] as const;
const MOST = 48_000;

/** The largest of a few sizes that fits, at 32 steps a channel; the same pixels give the same text. */
export function packPicture(picture: Picture): PackedPicture | null {
  for (const side of SIDES) {
    const { width, height, rgba } = shrink(picture, side);
    const data = deflateSync(rgba.map((v, i) => (rgba[i | 3] === 0 ? 0 : steps(v)))).toString('base64');
    if (data.length <= MOST) return { width, height, data };
  }
  return null;
}

/** 0 and 255 stay what they are. */
const steps = (value: number): number => Math.round((Math.round((value / 255) * 31) / 31) * 255);

/** Null for what is no picture of ours: a file is a stranger's. */
export function unpackPicture(value: unknown): Picture | null {
  if (typeof value !== 'object' || value === null) return null;
  const { width, height, data } = value as Record<string, unknown>;
  if (!isSide(width) || !isSide(height) || typeof data !== 'string' || data.length > MOST) return null;
  const size = width * height * 4;
  try {
    const rgba = inflateSync(Buffer.from(data, 'base64'), { maxOutputLength: size });
    return rgba.length === size ? { width, height, rgba: new Uint8Array(rgba) } : null;
  } catch {
    return null;
  }
}

const isSide = (v: unknown): v is number =>
  Number.isInteger(v) && (v as number) > 0 && (v as number) <= SIDES[0];
