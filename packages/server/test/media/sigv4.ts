import { createHash, createHmac } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Written from Amazon's description of Signature Version 4, without the library that the store signs with. */
export interface Verdict {
  readonly status: number;
  readonly code: string;
}

interface Claims {
  readonly credential: string;
  readonly date: string;
  readonly signedHeaders: string;
  readonly signature: string;
  readonly payload: string;
  /** Seconds; null where the signature is in a header. */
  readonly expires: number | null;
}

const SKEW_MS = 15 * 60 * 1000;
const hash = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');
const mac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();
const refuse = (code: string, status = 403): Verdict => ({ status, code });

/** Null for a request that is signed rightly, in time and with the body that was signed. */
export function judge(
  request: IncomingMessage,
  body: Buffer,
  { key, secret, region }: { key: string; secret: string; region: string },
  now: number,
): Verdict | null {
  const url = new URL(request.url ?? '/', 'http://s3.test');
  const claims = claimsByHeader(request) ?? claimsByQuery(url);
  if (!claims) return refuse('AccessDenied');
  const [id, day = '', where, service, end] = claims.credential.split('/');
  if (id !== key) return refuse('InvalidAccessKeyId');
  if (where !== region) return refuse('AuthorizationHeaderMalformed', 400);
  if (service !== 's3' || end !== 'aws4_request' || !claims.date.startsWith(day))
    return refuse('AccessDenied');
  if (signatureOf(request, url, claims, secret) !== claims.signature) return refuse('SignatureDoesNotMatch');
  const age = now - timeOf(claims.date);
  if (claims.expires === null && Math.abs(age) > SKEW_MS) return refuse('RequestTimeTooSkewed');
  if (claims.expires !== null && age > claims.expires * 1000) return refuse('AccessDenied');
  if (claims.payload !== 'UNSIGNED-PAYLOAD' && claims.payload !== hash(body))
    return refuse('XAmzContentSHA256Mismatch', 400);
  return null;
}

function claimsByHeader({ headers }: IncomingMessage): Claims | null {
  const parts = /^AWS4-HMAC-SHA256 Credential=([^,]+), SignedHeaders=([^,]+), Signature=(\w+)$/;
  const [, credential, signedHeaders, signature] = parts.exec(headers.authorization ?? '') ?? [];
  if (!credential || !signedHeaders || !signature) return null;
  const date = String(headers['x-amz-date']);
  return {
    credential,
    signedHeaders,
    signature,
    date,
    payload: String(headers['x-amz-content-sha256']),
    expires: null,
  };
}

function claimsByQuery({ searchParams: query }: URL): Claims | null {
  const signature = query.get('X-Amz-Signature');
  if (signature === null) return null;
  return {
    signature,
    credential: query.get('X-Amz-Credential') ?? '',
    signedHeaders: query.get('X-Amz-SignedHeaders') ?? '',
    date: query.get('X-Amz-Date') ?? '',
    payload: 'UNSIGNED-PAYLOAD',
    expires: Number(query.get('X-Amz-Expires')),
  };
}

function signatureOf(request: IncomingMessage, url: URL, claims: Claims, secret: string): string {
  const headers = claims.signedHeaders
    .split(';')
    .map((name) => `${name}:${String(request.headers[name] ?? '').trim()}\n`);
  const canonical = [
    request.method,
    url.pathname,
    canonicalQuery(url),
    headers.join(''),
    claims.signedHeaders,
    claims.payload,
  ].join('\n');
  const scope = claims.credential.split('/').slice(1).join('/');
  const text = ['AWS4-HMAC-SHA256', claims.date, scope, hash(canonical)].join('\n');
  let key: string | Buffer = `AWS4${secret}`;
  for (const part of scope.split('/')) key = mac(key, part);
  return mac(key, text).toString('hex');
}

/** Decoded as stores do it: a plus is a plus. */
function canonicalQuery(url: URL): string {
  const encode = (text: string) =>
    encodeURIComponent(decodeURIComponent(text)).replace(
      /[!'()*]/g,
      (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
    );
  return url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !pair.startsWith('X-Amz-Signature='))
    .map((pair) => pair.split('=').map(encode).join('='))
    .sort()
    .join('&');
}

const timeOf = (date: string) =>
  Date.parse(date.replace(/(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/, '$1-$2-$3T$4:$5:$6Z'));
