import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sharp from 'sharp';
import type { OpenAiImagesSettings } from '../../../src/engines/openai-images/settings.ts';

/** One call as it arrived. */
export interface ReceivedCall {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  /** JSON members or form fields, as text. */
  readonly fields: Readonly<Record<string, string>>;
  /** Files of a form, in order: the field's name and the type of each. */
  readonly files: readonly { readonly field: string; readonly type: string }[];
}

/** How the server answers a call. */
export type Answer = (call: ReceivedCall, response: ServerResponse) => void | Promise<void>;

export interface ImageServer {
  /** Base of its API, with /v1. */
  readonly url: string;
  readonly calls: ReceivedCall[];
  /** The answers of the next calls, in order; after those it behaves. */
  readonly script: Answer[];
  /** Requests in hand whose client has not gone. */
  open(): number;
  close(): Promise<void>;
}

/** A server of OpenAI's picture routes that draws plain colours by seed, and misbehaves as it is told. */
export async function imageServer(): Promise<ImageServer> {
  const calls: ReceivedCall[] = [];
  const script: Answer[] = [];
  let open = 0;
  const server = createServer(async (request, response) => {
    open += 1;
    response.on('close', () => {
      open -= 1;
    });
    const call = await receive(request);
    calls.push(call);
    await (script.shift() ?? wellBehaved)(call, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    calls,
    script,
    open: () => open,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function receive(request: IncomingMessage): Promise<ReceivedCall> {
  const path = request.url ?? '';
  const { headers } = request;
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const body = Buffer.concat(parts);
  if (!headers['content-type']?.startsWith('multipart/')) {
    const json = body.length > 0 ? (JSON.parse(body.toString('utf8')) as Record<string, unknown>) : {};
    const fields = Object.fromEntries(Object.entries(json).map(([name, value]) => [name, String(value)]));
    return { path, headers, fields, files: [] };
  }
  const form = await new Response(body, { headers: { 'content-type': headers['content-type'] } }).formData();
  const entries = [...form.entries()];
  const fields = entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const files = entries.flatMap(([field, file]) =>
    typeof file === 'string' ? [] : [{ field, type: file.type }],
  );
  return { path, headers, fields: Object.fromEntries(fields), files };
}

/** As SGLang-Diffusion does: the seed counts up within a call. */
export const wellBehaved: Answer = async (call, response) => {
  const count = Number(call.fields.n);
  const seed = Number(call.fields.seed ?? 1);
  const pictures = Array.from({ length: count }, (_, i) => picture(call.fields.size, seed + i));
  send(response, 200, {
    created: 1,
    data: (await Promise.all(pictures)).map((png) => ({ b64_json: base64(png) })),
  });
};

export function send(response: ServerResponse, status: number, body: unknown, headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

export const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

/** A plain PNG whose colour tells the seed; `size` as OpenAI writes it. */
export function picture(size = '1024x1024', seed = 1): Promise<Buffer> {
  const [width = 0, height = 0] = size.split('x').map(Number);
  const background = { r: seed % 256, g: (seed * 7) % 256, b: 200 };
  return sharp({ create: { width, height, channels: 3, background } })
    .png({ compressionLevel: 1 })
    .toBuffer();
}

export function settingsFor(
  { url }: { readonly url: string },
  changes: Partial<OpenAiImagesSettings> = {},
): OpenAiImagesSettings {
  return {
    url,
    apiKey: null,
    model: null,
    timeoutMs: 10_000,
    sizes: { kind: 'list', list: [1024, 1536].map((width) => ({ width, height: 1024 })) },
    seeds: 'none',
    framesPerCall: 8,
    references: 8,
    ...changes,
  };
}
