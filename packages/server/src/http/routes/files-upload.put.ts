import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { contentTypeOf } from '../../media/media-key.ts';
import type { MediaStore } from '../../media/media-store.ts';
import type { FilesRouteDeps } from './files-deps.ts';
import { UPLOAD_TYPE_NAMES, uploadExtension } from './files-types.ts';

/** Largest upload, bytes: as much as a reference may have. */
export const UPLOAD_LIMIT = 25 * 1024 * 1024;

/** PUT to an upload URL: no credentials, the URL is the permission. */
export function registerUpload(app: FastifyInstance, { store, urls }: FilesRouteDeps): void {
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, async (_: FastifyRequest, body: Buffer) => body);
    scope.put('/uploads/*', {
      bodyLimit: UPLOAD_LIMIT,
      errorHandler: (error, _, reply) => explainTooLarge(error as { code?: string }, reply),
      // Before the body is read: a stranger's 25 MiB are not taken in to be refused.
      onRequest: async (request, reply) => checkUpload(request, reply),
      handler: async (request, reply) => {
        const upload = urls.uploadKeyOf(request.url);
        if (!('key' in upload)) throw new Error('the upload was not checked');
        return keep(store, upload.key, request.body, reply);
      },
    });
  });

  function checkUpload(request: FastifyRequest, reply: FastifyReply): FastifyReply | undefined {
    const upload = urls.uploadKeyOf(request.url);
    if ('refused' in upload) return refuse(reply, upload.refused);
    const extension = uploadExtension(request.headers['content-type'] ?? '');
    if (extension !== null && upload.key.endsWith(`.${extension}`)) return undefined;
    const detail = `Send the bytes with the Content-Type the upload URL was made for: ${contentTypeOf(upload.key)}`;
    return reply.code(415).send({ detail });
  }
}

function refuse(reply: FastifyReply, why: 'unknown' | 'expired'): FastifyReply {
  if (why === 'unknown') return reply.code(404).send({ detail: 'Not found' });
  return reply.code(410).send({ detail: 'The upload URL has expired after an hour: ask for a new one' });
}

/** What a public URL shows never changes: the same bytes may be sent again, other ones need a URL of their own. */
async function keep(
  store: MediaStore,
  key: string,
  body: unknown,
  reply: FastifyReply,
): Promise<FastifyReply> {
  if (!Buffer.isBuffer(body) || body.length === 0)
    return reply
      .code(422)
      .send({ detail: `The body is empty: send the bytes of an image (${UPLOAD_TYPE_NAMES.join(', ')})` });
  const before = await store.get(key);
  if (before && !body.equals(before.body))
    return reply
      .code(409)
      .send({ detail: 'Something else was uploaded here before: ask for a new upload URL' });
  if (!before) await store.put(key, body, contentTypeOf(key) as string);
  return reply.code(200).send();
}

function explainTooLarge(error: { code?: string }, reply: FastifyReply): void {
  if (error.code !== 'FST_ERR_CTP_BODY_TOO_LARGE') throw error;
  const detail = `The upload is larger than ${UPLOAD_LIMIT / 1024 / 1024} MiB: send a smaller picture`;
  reply.code(413).send({ detail });
}
