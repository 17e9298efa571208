import { Readable } from 'node:stream';
import { checkMediaFolder, checkMediaKey, contentTypeOf, isMediaKey } from './media-key.ts';
import type { DirectAccess, MediaStore } from './media-store.ts';
import { answeredBadly, codeOf } from './s3-errors.ts';
import { listUrl, objectUrl, type S3Place } from './s3-place.ts';
import { openOnS3, presign, type S3Answer, type S3Timing, sendToS3 } from './s3-requests.ts';

/** How long a client may take to follow a redirect, milliseconds. */
const READ_LIFE_MS = 5 * 60 * 1000;
/** Written and read by `check`; always the same, so that nothing piles up. */
const PROBE = 'probes/store.json';

const TIMING: S3Timing = { requestMs: 30_000, pausesMs: [250, 1_000, 3_000] };

/**
 * Media in a bucket of any store that speaks S3. An object appears whole or not at all, and is durable when the store
 * has answered. Five plain requests are all that is needed of the protocol.
 */
export function createS3Store(place: S3Place, timing: S3Timing = TIMING): MediaStore {
  const urlOf = (key: string) => objectUrl(place, place.endpoint, key);
  const send = (method: 'GET' | 'DELETE', key: string) => {
    checkMediaKey(key);
    return sendToS3(place, timing, method, urlOf(key));
  };
  const put = async (key: string, body: Uint8Array, contentType: string) => {
    checkMediaKey(key, contentType);
    const answer = await sendToS3(place, timing, 'PUT', urlOf(key), { body, contentType });
    if (answer.status !== 200) throw answeredBadly(place, answer.status, answer.body);
  };
  const get = async (key: string) => {
    const answer = await send('GET', key);
    if (isNothingThere(answer)) return null;
    if (answer.status !== 200) throw answeredBadly(place, answer.status, answer.body);
    return { body: answer.body, contentType: contentTypeOf(key) as string };
  };
  return {
    put,
    get,
    async open(key) {
      checkMediaKey(key);
      const found = await openOnS3(place, timing, urlOf(key));
      if (found) return found;
      // With its second tries, and its words for what is wrong.
      const whole = await get(key);
      return whole && Readable.from([whole.body]);
    },
    async list(folder) {
      checkMediaFolder(folder);
      const answer = await sendToS3(place, timing, 'GET', listUrl(place, `${folder}/`));
      if (answer.status !== 200) throw answeredBadly(place, answer.status, answer.body);
      const names = answer.body.toString().matchAll(/<Key>([^<]*\/)?([^</]+)<\/Key>/g);
      return [...names].map(([, , name]) => `${folder}/${name}`).filter(isMediaKey);
    },
    async delete(key) {
      const answer = await send('DELETE', key);
      if (answer.status >= 300 && !isNothingThere(answer))
        throw answeredBadly(place, answer.status, answer.body);
    },
    async check() {
      const probe = Buffer.from('{}');
      await put(PROBE, probe, 'application/json');
      const found = await get(PROBE);
      if (!found || !probe.equals(found.body)) throw answeredBadly(place, 404, Buffer.alloc(0));
    },
    ...(place.transfer === 'direct' ? { direct: directAccess(place) } : {}),
  };
}

const isNothingThere = ({ status, body }: S3Answer) => status === 404 && codeOf(body) !== 'NoSuchBucket';

/** Only pictures are shown by the browser: whatever else lies there may be a program. */
function directAccess(place: S3Place): DirectAccess {
  return {
    async readUrl(key, method) {
      checkMediaKey(key);
      const type = contentTypeOf(key) as string;
      const isPicture = type.startsWith('image/') && type !== 'image/svg+xml';
      const name = key.slice(key.lastIndexOf('/') + 1);
      const query = {
        'response-content-type': type,
        'response-content-disposition': `${isPicture ? 'inline' : 'attachment'}; filename="${name}"`,
        'response-cache-control': 'public, max-age=31536000, immutable',
      };
      return presign(place, method, key, READ_LIFE_MS, { query });
    },
    async uploadUrl(key, contentType, lifeMs) {
      checkMediaKey(key);
      return presign(place, 'PUT', key, lifeMs, { headers: { 'content-type': contentType } });
    },
  };
}
