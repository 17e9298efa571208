import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { isMediaKey } from './media-key.ts';

/** How long an upload URL may be used, milliseconds. */
export const UPLOAD_LIFE_MS = 60 * 60 * 1000;

/** Characters of a signature: 132 bits of HMAC-SHA-256 in base64url. */
const SIGNATURE_LENGTH = 22;

const MEDIA_PATH = /^[^?#]*\/media\/([\w-]{22})\/([^?#]+)/;
const UPLOAD_PATH = /^[^?#]*\/uploads\/(\d{1,15})\/([\w-]{22})\/([^?#]+)/;

export type UploadKey = { readonly key: string } | { readonly refused: 'unknown' | 'expired' };

/** URLs that carry the proof that we made them: nobody can guess one, and no table has to remember them. */
export interface MediaUrls {
  /** Where a plain GET fetches what lies under the key, for as long as it lies there. */
  resultUrl(key: string): string;
  /** The key of a path or URL that `resultUrl` made under any host name; null for every other. */
  keyOf(url: string): string | null;
  /** A new place for one upload of an account. */
  newUpload(accountId: string, extension: string): { readonly publicUrl: string; readonly uploadUrl: string };
  /** The key that an upload URL lets its holder write, until it expires. */
  uploadKeyOf(url: string): UploadKey;
}

export interface MediaUrlsOptions {
  /** As clients reach the server, without a closing slash; asked anew each time, for it may be known late. */
  readonly publicUrl: () => string;
  /** 32 random bytes, the same for every process; whoever knows them can forge URLs. */
  readonly secret: Uint8Array;
  readonly clock: () => number;
}

export function createMediaUrls({ publicUrl, secret, clock }: MediaUrlsOptions): MediaUrls {
  const sign = (purpose: 'result' | 'upload', text: string) =>
    createHmac('sha256', secret).update(`${purpose}\n${text}`).digest('base64url').slice(0, SIGNATURE_LENGTH);
  const resultUrl = (key: string) => `${publicUrl()}/media/${sign('result', key)}/${key}`;
  return {
    resultUrl,
    keyOf(url) {
      const [, signature = '', key = ''] = MEDIA_PATH.exec(url) ?? [];
      return isMediaKey(key) && isSame(signature, sign('result', key)) ? key : null;
    },
    newUpload(accountId, extension) {
      const key = `uploads/${accountId}/${randomUUID()}.${extension}`;
      const expires = clock() + UPLOAD_LIFE_MS;
      const signature = sign('upload', `${expires}\n${key}`);
      return {
        publicUrl: resultUrl(key),
        uploadUrl: `${publicUrl()}/uploads/${expires}/${signature}/${key}`,
      };
    },
    uploadKeyOf(url) {
      const [, expires = '', signature = '', key = ''] = UPLOAD_PATH.exec(url) ?? [];
      if (!isMediaKey(key) || !isSame(signature, sign('upload', `${expires}\n${key}`)))
        return { refused: 'unknown' };
      return Number(expires) < clock() ? { refused: 'expired' } : { key };
    },
  };
}

function isSame(given: string, made: string): boolean {
  return given.length === made.length && timingSafeEqual(Buffer.from(given), Buffer.from(made));
}
