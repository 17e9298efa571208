import type { ReferencePicture } from '../engines/engine.ts';
import { decodeReference } from './decode.ts';
import { DecodeError } from './decode-error.ts';
import { FetchError } from './fetch-error.ts';
import type { MediaStore } from './media-store.ts';
import type { MediaUrls } from './media-urls.ts';
import { FETCH_LIMIT, type SafeFetch, tooLarge } from './safe-fetch.ts';

export interface ReferenceDeps {
  readonly fetch: Pick<SafeFetch, 'get'>;
  readonly store: MediaStore;
  readonly urls: Pick<MediaUrls, 'keyOf'>;
}

/** Files held in memory at a time while they are decoded. */
const AT_ONCE = 2;

/**
 * Fetches and decodes reference pictures, in order. URLs of our own (results, uploads) are read from the store, not
 * over the network: they work behind any proxy and in a worker that has no address.
 * Rejects with a sentence that names the picture (from 1) and what to do.
 */
export function createReferenceFetcher(deps: ReferenceDeps) {
  return async (urls: readonly string[], signal: AbortSignal): Promise<readonly ReferencePicture[]> => {
    const pictures: ReferencePicture[] = [];
    for (let at = 0; at < urls.length; at += AT_ONCE) {
      const some = urls.slice(at, at + AT_ONCE);
      pictures.push(...(await Promise.all(some.map((url, i) => fetchOne(deps, url, at + i, signal)))));
    }
    return pictures;
  };
}

async function fetchOne(
  deps: ReferenceDeps,
  url: string,
  index: number,
  signal: AbortSignal,
): Promise<ReferencePicture> {
  try {
    return await decodeReference(await read(deps, url, signal), index);
  } catch (error) {
    if (!(error instanceof FetchError || error instanceof DecodeError)) throw error;
    throw new Error(`Reference image ${index + 1} cannot be used, ${error.message}`, { cause: error });
  }
}

async function read(
  { fetch, store, urls }: ReferenceDeps,
  url: string,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const key = urls.keyOf(url);
  if (key === null) return fetch.get(url, signal);
  const media = await store.get(key);
  if (!media)
    throw new FetchError('nothing was uploaded there, or it was deleted: upload it, then refer to it');
  // A store that clients write to themselves has no limit of ours.
  if (media.body.length > FETCH_LIMIT) throw tooLarge();
  return media.body;
}
