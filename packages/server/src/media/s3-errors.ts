import { MediaStoreError } from './media-store-error.ts';
import type { S3Place } from './s3-place.ts';

const KEYS_REFUSED = 'the keys are refused: check AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY';
const OTHER_REGION = 'the bucket is in another region: name it with ?region=…';

/** By the `<Code>` of the answer (Amazon S3 API reference, "Error responses"). */
const REMEDIES: Readonly<Record<string, string>> = {
  AccessDenied: 'access is denied: allow s3:GetObject, PutObject, DeleteObject and ListBucket',
  AuthorizationHeaderMalformed: OTHER_REGION,
  ExpiredToken: 'the session token has expired: give keys that last',
  InvalidAccessKeyId: KEYS_REFUSED,
  NoSuchBucket: 'there is no such bucket: make it, or name another in FRAMEWRIGHT_MEDIA_URL',
  PermanentRedirect: OTHER_REGION,
  QuotaExceeded: 'its quota is used up: free some space',
  RequestTimeTooSkewed: 'the clock of this machine is wrong: keep it in step (NTP)',
  SignatureDoesNotMatch: KEYS_REFUSED,
  XMinioStorageFull: 'the store is full: free some space',
};

/** The `<Code>` of an error's XML; empty when there is none. */
export const codeOf = (body: Buffer): string =>
  /<Code>(\w{1,64})<\/Code>/.exec(body.toString('utf8', 0, 4096))?.[1] ?? '';

/** An answer that is neither a success nor "not there". */
export function answeredBadly(place: S3Place, status: number, body: Buffer): MediaStoreError {
  const code = codeOf(body);
  const remedy = Object.hasOwn(REMEDIES, code) ? (REMEDIES[code] as string) : null;
  return unusable(place, remedy ?? `it answered ${`${status} ${code}`.trim()}: look into its log`);
}

/** No answer at all. */
export function unreachable(place: S3Place, cause: unknown): MediaStoreError {
  const { code } = ((cause as Error).cause ?? cause) as { code?: unknown };
  const how = typeof code === 'string' ? ` (${code})` : '';
  return unusable(place, `it does not answer${how}: check that it is up and that ?endpoint= is right`, cause);
}

function unusable({ bucket, endpoint }: S3Place, remedy: string, cause?: unknown): MediaStoreError {
  const where = endpoint === null ? '' : ` at ${endpoint}`;
  return new MediaStoreError(`The S3 bucket ${bucket}${where} cannot be used: ${remedy}`, { cause });
}
