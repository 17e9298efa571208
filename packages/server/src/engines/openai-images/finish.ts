import { encode } from '@framewright/previz/encode';
import { openPicture } from '../../media/decode.ts';
import { EngineError } from '../engine.ts';
import type { Size } from './settings.ts';

/** A shorter side below this is an icon or an accident, pixels. */
const SHORTEST_SIDE = 64;

export interface Finished {
  readonly png: Uint8Array;
  readonly webp: Uint8Array;
  /** As the server sent it. */
  readonly given: Size;
}

/**
 * A server's picture as a frame: decoded as warily as a stranger's file, laid over the frame's size and cropped about
 * its middle, sRGB without alpha, parameters in its metadata. Rejects with EngineError for what is no picture.
 */
export async function finishPicture(
  file: Uint8Array,
  { width, height }: Size,
  parameters: Readonly<Record<string, unknown>>,
): Promise<Finished> {
  const { given, data } = await layOver(file, { width, height }).catch((cause: unknown) => {
    throw cause instanceof EngineError
      ? cause
      : new EngineError('retryable', 'the image server sent a file that is not a picture', { cause });
  });
  const text = JSON.stringify(parameters);
  const files = await encode({ width, height, data }, { xmp: packet(text), parameters: text });
  return { ...files, given };
}

async function layOver(file: Uint8Array, size: Size): Promise<{ given: Size; data: Buffer }> {
  const picture = openPicture(file);
  const { width, height } = await picture.metadata();
  if (Math.min(width, height) < SHORTEST_SIDE)
    throw new EngineError('retryable', `the image server sent a picture of ${width}×${height} pixels`);
  const data = await picture
    .flatten({ background: '#ffffff' })
    .resize({ ...size, fit: 'cover', kernel: 'lanczos3' })
    .toColourspace('srgb')
    .removeAlpha()
    .raw({ depth: 'uchar' })
    .toBuffer();
  return { given: { width, height }, data };
}

/** XMP that says where the picture comes from: a model trained on pictures, in IPTC's words. */
function packet(description: string): string {
  const escaped = description.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" xmp:CreatorTool="Framewright" Iptc4xmpExt:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"><dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escaped}</rdf:li></rdf:Alt></dc:description></rdf:Description></rdf:RDF></x:xmpmeta>`;
}
