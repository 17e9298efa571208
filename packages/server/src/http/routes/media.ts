import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DirectAccess, MediaStore, StoredMedia } from '../../media/media-store.ts';
import type { MediaUrls } from '../../media/media-urls.ts';
import { readRange } from './media-range.ts';

export interface MediaRouteDeps {
  readonly store: MediaStore;
  readonly urls: MediaUrls;
}

/** What lies under a URL never changes; it can only go away with its set. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/** GET and HEAD of result files and uploads: `/media/<signature>/<key>`. */
export function registerMedia(app: FastifyInstance, { store, urls }: MediaRouteDeps): void {
  app.get('/media/*', { exposeHeadRoute: true }, async (request, reply) => {
    const key = urls.keyOf(request.url);
    if (key !== null && store.direct) return redirect(request, reply, key, store.direct);
    const media = key === null ? null : await store.get(key);
    if (key === null || media === null) return reply.code(404).send({ detail: 'Not found' });
    describe(reply, key, media);
    if (request.headers['if-none-match'] === reply.getHeader('etag')) return reply.code(304).send();
    return sendBytes(request, reply, media);
  });
}

/** The URL we gave stays what it is; only where it leads changes. Kept shorter than the place it leads to is open. */
async function redirect(
  request: FastifyRequest,
  reply: FastifyReply,
  key: string,
  direct: DirectAccess,
): Promise<FastifyReply> {
  const url = await direct.readUrl(key, request.method === 'HEAD' ? 'HEAD' : 'GET');
  reply.headers({
    'cache-control': 'private, max-age=60',
    'cross-origin-resource-policy': 'cross-origin',
    'access-control-allow-origin': '*',
  });
  return reply.redirect(url, 302);
}

/** Media may be shown anywhere but run nothing: uploads are strangers' bytes, and SVG is a program. */
function describe(reply: FastifyReply, key: string, media: StoredMedia): void {
  reply.headers({
    'content-type': media.contentType,
    'content-disposition': `inline; filename="${key.slice(key.lastIndexOf('/') + 1)}"`,
    'cache-control': FOR_EVER,
    etag: `"${key.slice(key.lastIndexOf('/') + 1)}"`,
    'accept-ranges': 'bytes',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    'cross-origin-resource-policy': 'cross-origin',
    'access-control-allow-origin': '*',
  });
}

function sendBytes(request: FastifyRequest, reply: FastifyReply, { body }: StoredMedia): FastifyReply {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const range = readRange(request.headers.range, bytes.length);
  if (range === 'whole') return reply.send(bytes);
  if (range === 'unsatisfiable') {
    reply.removeHeader('cache-control').header('content-range', `bytes */${bytes.length}`);
    return reply.code(416).type('application/json').send({ detail: 'The range lies outside the file' });
  }
  reply.header('content-range', `bytes ${range.first}-${range.last}/${bytes.length}`);
  return reply.code(206).send(bytes.subarray(range.first, range.last + 1));
}
