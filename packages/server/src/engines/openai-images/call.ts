import { type Dispatcher, FormData, request } from 'undici';
import { EngineError } from '../engine.ts';
import { type AnsweredPicture, readAnswer } from './answer.ts';
import { explainBreak, explainRefusal } from './errors.ts';
import type { OpenAiImagesSettings, Size } from './settings.ts';

/** One call for pictures. */
export interface Call {
  readonly prompt: string;
  readonly count: number;
  readonly size: Size;
  /** Null where the server takes none. */
  readonly seed: number | null;
  /** Encoded pictures; with any, the route for edits is used. */
  readonly references: readonly Blob[];
}

/** Gets a file that a server names by a URL elsewhere. */
export type FetchFile = (url: string, signal: AbortSignal) => Promise<Uint8Array>;

export interface Line {
  readonly settings: OpenAiImagesSettings;
  readonly dispatcher: Dispatcher;
  readonly fetchElsewhere: FetchFile;
  readonly traceparent: () => string | null;
  readonly clock: () => number;
}

export interface ReceivedPicture {
  readonly bytes: Uint8Array;
  readonly revisedPrompt: string | null;
}

const SMALLEST_LIMIT = 4 * 1024 * 1024;
/** Of an answer that is not 200, bytes that are read. */
const REFUSAL_LIMIT = 16 * 1024;

/** Asks the server once; rejects with EngineError, or with the signal's reason once it aborts. */
export async function askForPictures(
  line: Line,
  call: Call,
  signal: AbortSignal,
): Promise<ReceivedPicture[]> {
  const { timeoutMs } = line.settings;
  const both = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
  try {
    const pictures = readAnswer(await post(line, call, both));
    return await Promise.all(pictures.slice(0, call.count).map((one) => receive(line, one, call, both)));
  } catch (error) {
    signal.throwIfAborted();
    throw explainBreak(error, timeoutMs);
  }
}

async function post(line: Line, call: Call, signal: AbortSignal): Promise<string> {
  const edits = call.references.length > 0;
  const { headers, body } = edits ? form(line.settings, call) : json(line.settings, call);
  const route = `${line.settings.url}/images/${edits ? 'edits' : 'generations'}`;
  const limit = call.count * Math.ceil((byteLimit(call.size) * 4) / 3);
  return (await send(line, route, { method: 'POST', headers, body, signal }, limit)).toString('utf8');
}

type Init = Pick<Dispatcher.RequestOptions, 'method'> & {
  readonly headers?: Record<string, string>;
  readonly body?: string | FormData;
  readonly signal: AbortSignal;
};

/** The body of a 200, at most `limit` bytes of it. Redirects are not followed: the key goes where it was set to go. */
async function send(line: Line, url: string, init: Init, limit: number): Promise<Buffer> {
  const { settings, dispatcher, clock } = line;
  const traceparent = line.traceparent();
  const key = settings.apiKey === null ? {} : { authorization: `Bearer ${settings.apiKey}` };
  const trace = traceparent === null ? {} : { traceparent };
  const headers = { accept: 'application/json, image/*', ...init.headers, ...trace, ...key };
  const answer = await request(url, { ...init, headers, dispatcher } as Parameters<typeof request>[1] & {});
  try {
    if (answer.statusCode === 200) return await collect(answer.body, limit);
    const body = await collect(answer.body, REFUSAL_LIMIT, 'cut');
    const [retryAfter] = [answer.headers['retry-after']].flat();
    throw explainRefusal({ status: answer.statusCode, retryAfter, body: body.toString('utf8') }, clock());
  } finally {
    answer.body.on('error', () => undefined).destroy();
  }
}

async function collect(body: AsyncIterable<Buffer>, limit: number, beyond: 'throw' | 'cut' = 'throw') {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of body) {
    parts.push(part);
    size += part.length;
    if (size <= limit) continue;
    if (beyond === 'cut') break;
    throw new EngineError('retryable', `the image server answered with more than ${limit} bytes`);
  }
  return Buffer.concat(parts);
}

/** No picture needs more than its pixels, uncompressed. */
const byteLimit = ({ width, height }: Size) => Math.max(SMALLEST_LIMIT, width * height * 4);

/** What both routes are told. `response_format` is not among it: the newer models of OpenAI refuse it. */
function fields({ model }: OpenAiImagesSettings, { prompt, count, size, seed }: Call) {
  return {
    ...(model === null ? {} : { model }),
    prompt,
    n: count,
    size: `${size.width}x${size.height}`,
    // Lossless: SGLang sends JPEG unless told otherwise.
    output_format: 'png',
    ...(seed === null ? {} : { seed }),
  };
}

function json(settings: OpenAiImagesSettings, call: Call) {
  return {
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(fields(settings, call)),
  };
}

function form(settings: OpenAiImagesSettings, call: Call) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields(settings, call))) body.append(name, String(value));
  call.references.forEach((file, i) => {
    body.append('image[]', file, `reference-${i + 1}.${file.type === 'image/png' ? 'png' : 'jpg'}`);
  });
  return { headers: {}, body };
}

async function receive(
  line: Line,
  { source, revisedPrompt }: AnsweredPicture,
  call: Call,
  signal: AbortSignal,
): Promise<ReceivedPicture> {
  if ('bytes' in source) return { bytes: source.bytes, revisedPrompt };
  const url = URL.parse(source.url, `${line.settings.url}/`);
  if (!url)
    throw new EngineError('retryable', 'the image server named a picture by something that is no URL');
  const own = url.origin === new URL(line.settings.url).origin;
  const bytes = own
    ? await send(line, url.href, { method: 'GET', signal }, byteLimit(call.size))
    : await fetchElsewhere(line, url.href, signal);
  return { bytes, revisedPrompt };
}

/** Another host is a stranger: no key for it, and no way into the private network. */
async function fetchElsewhere(line: Line, url: string, signal: AbortSignal): Promise<Uint8Array> {
  try {
    return await line.fetchElsewhere(url, signal);
  } catch (cause) {
    signal.throwIfAborted();
    throw new EngineError('retryable', 'a picture that the image server made could not be fetched', {
      cause,
    });
  }
}
