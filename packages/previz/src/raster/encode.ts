import sharp from 'sharp';
import type { Picture } from './picture.ts';
import { withText } from './png-text.ts';

export interface Encoded {
  /** Lossless, sRGB stated, parameters in an iTXt chunk and XMP. */
  readonly png: Uint8Array;
  /** Longest side at most 1024 pixels. */
  readonly webp: Uint8Array;
}

const LONGEST = 1024;

/** Picture → both files of a result. `description` goes into their metadata. */
export async function encode(
  { width, height, data }: Picture,
  metadata: { xmp: string; parameters: string },
): Promise<Encoded> {
  const picture = sharp(data, { raw: { width, height, channels: 3 } });
  const longest = Math.max(width, height);
  const small =
    longest > LONGEST
      ? picture.clone().resize({ width: Math.round((width * LONGEST) / longest), kernel: 'cubic' })
      : picture.clone();
  const [png, webp] = await Promise.all([
    picture.clone().withXmp(metadata.xmp).png({ compressionLevel: 3 }).toBuffer(),
    small.withXmp(metadata.xmp).webp({ quality: 86, effort: 0 }).toBuffer(),
  ]);
  return { png: withText(png, 'parameters', metadata.parameters), webp };
}
