import sharp from 'sharp';
import { withText } from './png-text.ts';
import type { Pixels } from './rasterise.ts';

export interface Encoded {
  /** Lossless, sRGB stated, parameters in an iTXt chunk and XMP. */
  readonly png: Uint8Array;
  /** Longest side at most 1024 pixels. */
  readonly webp: Uint8Array;
}

const LONGEST = 1024;

/** Pixels → both files of a result. `description` goes into their metadata. */
export async function encode(
  pixels: Pixels,
  metadata: { xmp: string; parameters: string },
): Promise<Encoded> {
  const raw = { raw: { width: pixels.width, height: pixels.height, channels: 4 as const } };
  const picture = sharp(pixels.data, raw).removeAlpha();
  const longest = Math.max(pixels.width, pixels.height);
  const small =
    longest > LONGEST
      ? picture.clone().resize({ width: Math.round((pixels.width * LONGEST) / longest), kernel: 'lanczos3' })
      : picture.clone();
  const [png, webp] = await Promise.all([
    picture.clone().withXmp(metadata.xmp).png({ compressionLevel: 4 }).toBuffer(),
    small.withXmp(metadata.xmp).webp({ quality: 86, effort: 1 }).toBuffer(),
  ]);
  return { png: withText(png, 'parameters', metadata.parameters), webp };
}
