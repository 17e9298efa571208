import { type Dispatcher, request } from 'undici';
import { checkLiteral, createCheckedAgent, type IsAllowed, type Resolve } from './checked-agent.ts';
import { FetchError, toFetchError } from './fetch-error.ts';
import { isPublicAddress } from './public-address.ts';

/** Largest file that is fetched, bytes. */
export const FETCH_LIMIT = 25 * 1024 * 1024;
export const MOST_REDIRECTS = 5;

export interface SafeFetchOptions {
  /** Lets private addresses through: for one's own network, and for tests. */
  readonly allowPrivate: boolean;
  /** Longest a fetch may take with all its redirects, milliseconds; 20 s. */
  readonly totalMs?: number;
  /** Longest time to connect, milliseconds; 5 s. */
  readonly connectMs?: number;
  readonly resolve?: Resolve;
  /** Which addresses are public; a parameter, so that tests can have a public place to be redirected from. */
  readonly isPublic?: IsAllowed;
}

/** HTTP to addresses that strangers chose. */
export interface SafeFetch {
  /** The body of a GET, at most 25 MiB; rejects with FetchError, or with the signal's reason once it aborts. */
  get(url: string, signal: AbortSignal): Promise<Uint8Array>;
  /** One POST without following redirects; the answer's body is thrown away. Rejects with FetchError. */
  post(
    url: string,
    headers: Readonly<Record<string, string>>,
    body: string,
    signal: AbortSignal,
  ): Promise<{ readonly status: number }>;
  close(): Promise<void>;
}

export function createSafeFetch(options: SafeFetchOptions): SafeFetch {
  const { allowPrivate, totalMs = 20_000, connectMs = 5_000, isPublic = isPublicAddress } = options;
  const isAllowed = allowPrivate ? () => true : isPublic;
  const dispatcher = createCheckedAgent(connectMs, isAllowed, options.resolve);
  const send: Send = (url, init) => {
    checkLiteral(url, isAllowed);
    return request(url, { ...init, dispatcher });
  };
  const inTime = <T>(signal: AbortSignal, work: (both: AbortSignal) => Promise<T>) =>
    withDeadline(signal, totalMs, work);
  return {
    get: (url, signal) => inTime(signal, (both) => follow(send, parse(url), both)),
    post: (url, headers, body, signal) =>
      inTime(signal, async (signal) => {
        const answer = await send(parse(url), { method: 'POST', headers, body, signal });
        await answer.body.dump({ limit: 65_536 });
        return { status: answer.statusCode };
      }),
    close: () => dispatcher.destroy(),
  };
}

/**
 * What is wrong with a URL as it stands, before anything is looked up or fetched; null for nothing.
 * The check at the moment of connecting stays: a name may lead anywhere.
 */
export function refusalOf(
  url: string,
  { allowPrivate, isPublic = isPublicAddress }: Pick<SafeFetchOptions, 'allowPrivate' | 'isPublic'>,
): string | null {
  try {
    checkLiteral(parse(url), allowPrivate ? () => true : isPublic);
    return null;
  } catch (error) {
    return (error as FetchError).message;
  }
}

type Init = Pick<Dispatcher.RequestOptions, 'method' | 'body'> & {
  headers: Readonly<Record<string, string>>;
  signal: AbortSignal;
};
type Send = (url: URL, init: Init) => Promise<Dispatcher.ResponseData>;

async function withDeadline<T>(
  signal: AbortSignal,
  totalMs: number,
  work: (both: AbortSignal) => Promise<T>,
): Promise<T> {
  const deadline = AbortSignal.timeout(totalMs);
  try {
    return await work(AbortSignal.any([signal, deadline]));
  } catch (error) {
    signal.throwIfAborted();
    if (deadline.aborted)
      throw new FetchError(
        `it took longer than ${totalMs / 1000} s: use a faster server, or upload the picture`,
      );
    throw toFetchError(error);
  }
}

function parse(text: string): URL {
  const url = URL.parse(text);
  if (!url) throw new FetchError('it is not a URL: it should begin with https://');
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new FetchError(`${url.protocol} is not fetched: use https:// or http://`);
  if (url.username !== '' || url.password !== '')
    throw new FetchError('it carries a user name or password: use a URL that needs none');
  return url;
}

const HEADERS = { accept: 'image/*', 'accept-encoding': 'identity', 'user-agent': 'framewright' };

async function follow(send: Send, start: URL, signal: AbortSignal): Promise<Uint8Array> {
  let url = start;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
    const answer = await send(url, { method: 'GET', headers: HEADERS, signal });
    const next = redirectOf(answer);
    if (next === null) return await readBody(answer);
    await answer.body.dump({ limit: 65_536 });
    url = parse(URL.parse(next, url.href)?.href ?? next);
  }
  throw new FetchError(`it redirects more than ${MOST_REDIRECTS} times: use the final URL`);
}

function redirectOf({ statusCode, headers }: Dispatcher.ResponseData): string | null {
  const { location } = headers;
  return [301, 302, 303, 307, 308].includes(statusCode) && typeof location === 'string' ? location : null;
}

async function readBody({ statusCode, headers, body }: Dispatcher.ResponseData): Promise<Uint8Array> {
  try {
    if (statusCode !== 200)
      throw new FetchError(`its server answered ${statusCode}: check that it opens without signing in`);
    if (Number(headers['content-length'] ?? 0) > FETCH_LIMIT) throw tooLarge();
    return await collect(body);
  } finally {
    body.on('error', () => undefined).destroy();
  }
}

async function collect(body: AsyncIterable<Buffer>): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of body) {
    size += part.length;
    if (size > FETCH_LIMIT) throw tooLarge();
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** What is larger than FETCH_LIMIT. */
export const tooLarge = () =>
  new FetchError(`it is larger than ${FETCH_LIMIT / 1024 / 1024} MiB: use a smaller picture`);
