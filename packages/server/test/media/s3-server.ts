import type { IncomingMessage, ServerResponse } from 'node:http';
import type { S3Place } from '../../src/media/s3-place.ts';
import { judge } from './sigv4.ts';
import { startWeb } from './web.ts';

export const CREDENTIALS = {
  accessKeyId: 'test-key',
  secretAccessKey: 'test-secret-of-the-store',
  sessionToken: null,
};
const REGION = 'eu-test-1';

/** What goes wrong with a request: an answer of this status, none at all, half of one, or bytes changed on the way. */
export type Trouble = number | 'hang' | 'half' | 'corrupt';

export interface S3Server {
  readonly place: S3Place;
  /** By bucket and key, as in a path. */
  readonly objects: Map<string, { body: Buffer; contentType: string }>;
  /** Methods and paths of the requests so far. */
  readonly seen: string[];
  /** Asked for every request. */
  trouble: (method: string) => Trouble | null;
  now: () => number;
}

/** A store of the test's own that speaks S3 over HTTP and checks every signature; it has one bucket, `frames`. */
export async function startS3(): Promise<S3Server> {
  const server: Omit<S3Server, 'place'> = {
    objects: new Map(),
    seen: [],
    trouble: () => null,
    now: Date.now,
  };
  const endpoint = await startWeb((request, response) => void answer(server, request, response));
  const place: S3Place = {
    bucket: 'frames',
    prefix: 'house/one',
    region: REGION,
    endpoint,
    publicEndpoint: null,
    transfer: 'through',
    credentials: CREDENTIALS,
  };
  return Object.assign(server, { place });
}

async function answer(
  server: Omit<S3Server, 'place'>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const body = Buffer.concat(parts);
  const url = new URL(request.url ?? '/', 'http://s3.test');
  const path = url.pathname.slice(1);
  const method = request.method ?? '';
  server.seen.push(`${method} /${path}`);
  const trouble = server.trouble(method);
  if (trouble === 'hang') return;
  if (typeof trouble === 'number') return fail(response, trouble, 'SlowDown');
  if (trouble === 'corrupt') body[0] = (body[0] ?? 0) ^ 1;
  const { accessKeyId: key, secretAccessKey: secret } = CREDENTIALS;
  const verdict = judge(request, body, { key, secret, region: REGION }, server.now());
  if (verdict) return fail(response, verdict.status, verdict.code);
  if (path !== 'frames' && !path.startsWith('frames/')) return fail(response, 404, 'NoSuchBucket');
  if (method === 'PUT') {
    server.objects.set(path, { body, contentType: request.headers['content-type'] ?? '' });
    response.end();
  } else if (method === 'DELETE') {
    server.objects.delete(path);
    response.writeHead(204).end();
  } else if (url.searchParams.has('list-type')) list(server, url, response);
  else send(server, url, path, trouble === 'half', response);
}

function list({ objects }: Pick<S3Server, 'objects'>, { searchParams }: URL, response: ServerResponse): void {
  const keys = [...objects.keys()].map((path) => path.slice('frames/'.length));
  const found = keys.filter((key) => key.startsWith(searchParams.get('prefix') ?? ''));
  const contents = found.map((key) => `<Contents><Key>${key}</Key><Size>1</Size></Contents>`).join('');
  response.end(`<?xml version="1.0"?>\n<ListBucketResult>${contents}</ListBucketResult>`);
}

function send(
  { objects }: Pick<S3Server, 'objects'>,
  { searchParams: query }: URL,
  path: string,
  half: boolean,
  response: ServerResponse,
): void {
  const found = objects.get(path);
  if (!found) {
    fail(response, 404, 'NoSuchKey');
    return;
  }
  const disposition = query.get('response-content-disposition');
  response.writeHead(200, {
    'content-type': query.get('response-content-type') ?? found.contentType,
    'content-length': found.body.length,
    ...(disposition ? { 'content-disposition': disposition } : {}),
  });
  if (!half) response.end(found.body);
  else response.write(found.body.subarray(0, found.body.length / 2), () => response.destroy());
}

function fail(response: ServerResponse, status: number, code: string): void {
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>no</Message></Error>`;
  response.writeHead(status, { 'content-type': 'application/xml' }).end(body);
}
