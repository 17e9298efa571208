import sharp from 'sharp';
import type { ReferencePicture } from '../engines/engine.ts';

/** A decoded picture as a PNG, quickly rather than small. */
export async function toPng({ width, height, rgba }: ReferencePicture): Promise<Uint8Array> {
  return sharp(rgba, { raw: { width, height, channels: 4 } })
    .png({ compressionLevel: 1 })
    .toBuffer();
}
