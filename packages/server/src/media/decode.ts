import sharp, { type Sharp } from 'sharp';
import type { ReferencePicture } from '../engines/engine.ts';
import { DecodeError, explainDecoding } from './decode-error.ts';

/** Most pixels a picture may have before it is reduced. */
export const PIXEL_LIMIT = 50_000_000;
/** Longest side that an engine gets, pixels. */
export const LONGEST_SIDE = 2048;

const SECONDS = 10;

/**
 * An exact list of what may be decoded, for the whole process: sharp knows dozens of formats, SVG among them, whose
 * decoders are nobody's to feed. From memory only: then no file name can be smuggled in either.
 */
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: [
    'VipsForeignLoadJpegBuffer',
    'VipsForeignLoadPngBuffer',
    'VipsForeignLoadWebpBuffer',
    'VipsForeignLoadNsgifBuffer',
  ],
});

/**
 * A stranger's JPEG, PNG, WebP or GIF as plain pixels: upright, sRGB, 8 bit, straight alpha, the first page, its
 * longest side at most 2048. Rejects with DecodeError.
 * @param index position in the request, from 0
 */
export async function decodeReference(file: Uint8Array, index: number): Promise<ReferencePicture> {
  try {
    const picture = openPicture(file);
    const { xmp } = await picture.metadata();
    const { data, info } = await picture
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .ensureAlpha()
      .timeout({ seconds: SECONDS })
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    if (info.channels !== 4) throw new DecodeError('has an unknown number of channels');
    return {
      index,
      width: info.width,
      height: info.height,
      rgba: shared(data),
      xmp: xmp?.toString() ?? null,
    };
  } catch (error) {
    throw explainDecoding(error);
  }
}

/** A file that nobody here made, to be decoded warily; reading it rejects with sharp's own errors. */
export function openPicture(file: Uint8Array): Sharp {
  return sharp(file, {
    limitInputPixels: PIXEL_LIMIT,
    limitInputChannels: 4,
    // Not 'warning': telephones write JPEGs that decode perfectly and still warn.
    failOn: 'error',
    pages: 1,
    autoOrient: true,
  });
}

/** Threads that draw frames of the same set see one copy of the pixels. */
function shared(data: Uint8Array): Uint8Array {
  const copy = new Uint8Array(new SharedArrayBuffer(data.byteLength));
  copy.set(data);
  return copy;
}
