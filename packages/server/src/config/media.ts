import { join, resolve } from 'node:path';
import { ENV } from './env.ts';
import type { Reader } from './reader.ts';

/** Where media lie: a folder, or a bucket. */
export type MediaSettings =
  | { readonly folder: string /** Absolute. */; readonly s3: null }
  | { readonly folder: null; readonly s3: S3Settings };

export interface S3Settings {
  readonly bucket: string;
  readonly prefix: string;
  readonly region: string;
  readonly endpoint: string | null;
  readonly publicEndpoint: string | null;
  readonly transfer: 'through' | 'direct';
  readonly credentials: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken: string | null;
  };
}

const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const PREFIX = /^([\w-][\w.-]*(\/[\w-][\w.-]*)*)?$/;
const LONGEST_PREFIX = 200;
const PARAMETERS = ['endpoint', 'region', 'transfer', 'public'];

export function readMedia(reader: Reader, dataDir: string): MediaSettings {
  const given = reader.text(ENV.mediaUrl);
  if (given === undefined) return { folder: join(dataDir, 'media'), s3: null };
  if (given.startsWith('s3://')) return { folder: null, s3: readS3(reader, given) };
  if (given.includes('://'))
    reader.refuse(
      ENV.mediaUrl,
      'is neither a folder nor s3://…',
      'name a folder, or a bucket as s3://bucket/prefix',
    );
  return { folder: resolve(given), s3: null };
}

function readS3(reader: Reader, given: string): S3Settings {
  const refuse = (what: string, remedy: string) => reader.refuse(ENV.mediaUrl, what, remedy);
  const url = URL.parse(given);
  const bucket = url?.hostname ?? '';
  const prefix = url?.pathname.replace(/^\/+|\/+$/g, '') ?? '';
  const asked = url?.searchParams ?? new URLSearchParams();
  if (!BUCKET.test(bucket)) refuse('names no bucket', 'write it as s3://bucket/prefix');
  if (!PREFIX.test(prefix) || prefix.length > LONGEST_PREFIX)
    refuse(
      'has a prefix that cannot be used',
      'use letters, digits, "-", "_", "." and "/", at most 200 of them',
    );
  if (url?.username || url?.password || url?.port)
    refuse('carries more than a bucket', `put keys into ${ENV.awsKey} and ${ENV.awsSecret}`);
  for (const name of asked.keys())
    if (!PARAMETERS.includes(name)) refuse(`has an unknown ?${name}=`, `use ${PARAMETERS.join(', ')}`);
  return {
    bucket,
    prefix,
    region: asked.get('region') ?? reader.text(ENV.awsRegion) ?? 'us-east-1',
    ...readEndpoints(reader, asked),
    credentials: readCredentials(reader),
  };
}

function readEndpoints(reader: Reader, asked: URLSearchParams) {
  const refuse = (what: string, remedy: string) => reader.refuse(ENV.mediaUrl, what, remedy);
  const endpoint = asked.get('endpoint') ?? reader.text(ENV.awsEndpoint) ?? null;
  const publicEndpoint = asked.get('public');
  const transfer = asked.get('transfer') ?? 'through';
  for (const url of [endpoint, publicEndpoint])
    if (url !== null && !/^https?:\/\/[^/?#@]+(\/[^?#]*)?$/.test(url))
      refuse('has an endpoint that is not a URL', 'write it as https://host');
  if (transfer !== 'through' && transfer !== 'direct')
    refuse(`has ?transfer=${transfer}`, 'use through or direct');
  if (publicEndpoint !== null && transfer !== 'direct')
    refuse('has ?public= without ?transfer=direct', 'give both or neither');
  const trimmed = (url: string | null) => url?.replace(/\/+$/, '') ?? null;
  return {
    endpoint: trimmed(endpoint),
    publicEndpoint: trimmed(publicEndpoint),
    transfer: transfer === 'direct' ? ('direct' as const) : ('through' as const),
  };
}

function readCredentials(reader: Reader): S3Settings['credentials'] {
  const need = (name: string) => {
    const found = reader.text(name);
    if (found === undefined)
      reader.refuse(name, 'is missing', `${ENV.mediaUrl} names a bucket: give its keys`);
    return found ?? '';
  };
  return {
    accessKeyId: need(ENV.awsKey),
    secretAccessKey: need(ENV.awsSecret),
    sessionToken: reader.text(ENV.awsToken) ?? null,
  };
}
