import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { setTimeout as sleep } from 'node:timers/promises';
import { AwsV4Signer } from 'aws4fetch';
import { MediaStoreError } from './media-store-error.ts';
import { unreachable } from './s3-errors.ts';
import { objectUrl, type S3Place } from './s3-place.ts';

export interface S3Answer {
  readonly status: number;
  readonly body: Buffer;
}

export interface S3Timing {
  /** Longest that one try may take with its bytes, milliseconds. */
  readonly requestMs: number;
  /** Pauses before further tries, milliseconds. */
  readonly pausesMs: readonly number[];
}

export interface S3Upload {
  readonly body: Uint8Array;
  readonly contentType: string;
}

/** Largest object that is read, bytes: the largest frame as PNG has about a third of it. */
export const OBJECT_LIMIT = 64 * 1024 * 1024;

const OVERLOADED = [429, 500, 502, 503, 504];

/**
 * One request, signed by header, tried again after network errors and overload.
 * Resolves with whatever the store answers in the end; rejects with MediaStoreError when it does not answer.
 */
export async function sendToS3(
  place: S3Place,
  timing: S3Timing,
  method: 'GET' | 'PUT' | 'DELETE',
  url: string,
  upload?: S3Upload,
): Promise<S3Answer> {
  for (let tried = 0; ; tried++) {
    const pause = timing.pausesMs[tried];
    try {
      const answer = await sendOnce(place, timing.requestMs, method, url, upload);
      if (pause === undefined || !OVERLOADED.includes(answer.status)) return answer;
    } catch (error) {
      if (error instanceof MediaStoreError) throw error;
      if (pause === undefined) throw unreachable(place, error);
    }
    await sleep(pause);
  }
}

async function sendOnce(
  place: S3Place,
  requestMs: number,
  method: string,
  url: string,
  upload?: S3Upload,
): Promise<S3Answer> {
  const signal = AbortSignal.timeout(requestMs);
  const answer = await fetchSigned(place, method, url, signal, upload);
  return { status: answer.status, body: await collect(answer) };
}

async function fetchSigned(
  place: S3Place,
  method: string,
  to: string,
  signal: AbortSignal,
  upload?: S3Upload,
): Promise<Response> {
  const signer = signerOf(place, { method, url: to, headers: headersOf(upload) });
  const { url, headers } = await signer.sign();
  const body = upload ? { body: new Uint8Array(upload.body) } : {};
  return await fetch(url, { method, headers, redirect: 'manual', signal, ...body });
}

/** An object as it comes, however slowly it is read; null when it does not come at once. */
export async function openOnS3(place: S3Place, timing: S3Timing, url: string): Promise<Readable | null> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), timing.requestMs);
  try {
    const answer = await fetchSigned(place, 'GET', url, patience.signal);
    if (answer.status === 200 && answer.body) return Readable.fromWeb(answer.body as ReadableStream);
    await answer.body?.cancel();
    return null;
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

/** The hash is part of the signature: bytes that change on the way are refused by the store. */
function headersOf(upload: S3Upload | undefined): Record<string, string> {
  const hash = createHash('sha256').update(upload?.body ?? '');
  return {
    'x-amz-content-sha256': hash.digest('hex'),
    ...(upload ? { 'content-type': upload.contentType } : {}),
  };
}

async function collect({ body }: Response): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body ?? []) {
    size += part.length;
    if (size > OBJECT_LIMIT)
      throw new MediaStoreError(
        `In the S3 bucket an object is larger than ${OBJECT_LIMIT / 1024 / 1024} MiB`,
      );
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/**
 * A URL that carries its own permission (Signature Version 4 by query).
 * @param headers that the client must send exactly so
 */
export async function presign(
  place: S3Place,
  method: string,
  key: string,
  lifeMs: number,
  { headers = {}, query = {} }: { headers?: Record<string, string>; query?: Record<string, string> } = {},
): Promise<string> {
  const url = new URL(objectUrl(place, place.publicEndpoint ?? place.endpoint, key));
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  url.searchParams.set('X-Amz-Expires', String(Math.floor(lifeMs / 1000)));
  const signer = signerOf(place, { method, url: url.href, headers, signQuery: true, allHeaders: true });
  // Stores take a plus for itself in what was signed, not for a space.
  return (await signer.sign()).url.href.replaceAll('+', '%20');
}

type Signing = Pick<
  ConstructorParameters<typeof AwsV4Signer>[0],
  'method' | 'url' | 'headers' | 'signQuery' | 'allHeaders'
>;

function signerOf({ region, credentials }: S3Place, signing: Signing): AwsV4Signer {
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  return new AwsV4Signer({
    ...signing,
    accessKeyId,
    secretAccessKey,
    ...(sessionToken === null ? {} : { sessionToken }),
    service: 's3',
    region,
  });
}
