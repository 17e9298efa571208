/** A bucket, how to reach it and with what; see docs/operations.md for how it is written in a URL. */
export interface S3Place {
  readonly bucket: string;
  /** Before every key, without slashes at its ends; may be empty. */
  readonly prefix: string;
  readonly region: string;
  /** Of an S3-compatible store, without a closing slash; null for Amazon's own. */
  readonly endpoint: string | null;
  /** As clients reach the same store, for presigned URLs; null where it is the same. */
  readonly publicEndpoint: string | null;
  /** Whether clients fetch and upload past the server. */
  readonly transfer: 'through' | 'direct';
  readonly credentials: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken: string | null;
  };
}

/** URL of the bucket as a list of the objects whose keys begin so. */
export function listUrl(place: S3Place, beginning: string): string {
  const bucket = objectUrl({ ...place, prefix: '' }, place.endpoint, '').replace(/\/$/, '');
  const prefix = place.prefix === '' ? beginning : `${place.prefix}/${beginning}`;
  return `${bucket}?list-type=2&prefix=${encodeURIComponent(prefix)}`;
}

/**
 * URL of an object. Compatible stores take the bucket in the path; Amazon wants it in the host name, save for names with
 * dots, which its certificate does not cover.
 * @param endpoint of a compatible store; null for Amazon's own
 */
export function objectUrl({ bucket, prefix, region }: S3Place, endpoint: string | null, key: string): string {
  const path = prefix === '' ? key : `${prefix}/${key}`;
  if (endpoint !== null) return `${endpoint}/${bucket}/${path}`;
  if (bucket.includes('.')) return `https://s3.${region}.amazonaws.com/${bucket}/${path}`;
  return `https://${bucket}.s3.${region}.amazonaws.com/${path}`;
}
