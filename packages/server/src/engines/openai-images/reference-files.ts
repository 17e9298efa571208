import sharp from 'sharp';
import type { ReferencePicture } from '../engine.ts';

const OPAQUE = 255;

/** Reference pictures as files to send: PNG where something shines through, else JPEG, which is a tenth of it. */
export function referenceFiles(pictures: readonly ReferencePicture[]): Promise<Blob[]> {
  return Promise.all(pictures.map(toFile));
}

async function toFile({ width, height, rgba }: ReferencePicture): Promise<Blob> {
  const picture = sharp(rgba, { raw: { width, height, channels: 4 } });
  return isOpaque(rgba)
    ? blob(await picture.removeAlpha().jpeg({ quality: 95, chromaSubsampling: '4:4:4' }).toBuffer(), 'jpeg')
    : blob(await picture.png({ compressionLevel: 2 }).toBuffer(), 'png');
}

const blob = (bytes: Buffer, type: 'png' | 'jpeg') =>
  new Blob([new Uint8Array(bytes)], { type: `image/${type}` });

function isOpaque(rgba: Uint8Array): boolean {
  for (let at = 3; at < rgba.length; at += 4) if (rgba[at] !== OPAQUE) return false;
  return true;
}
