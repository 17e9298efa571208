import type { FastifyInstance } from 'fastify';
import type { FilesRouteDeps } from './files.ts';
import { UPLOAD_TYPE_NAMES, uploadExtension } from './files-types.ts';

interface Problem {
  readonly type: string;
  readonly loc: readonly string[];
  readonly msg: string;
  readonly input: unknown;
  readonly ctx?: { readonly expected: string };
}

/** `{content_type}` → where to PUT the bytes, and the URL that then serves as a reference. */
export function registerGenerateUploadUrl(app: FastifyInstance, { urls, accountOf }: FilesRouteDeps): void {
  app.post('/files/generate-upload-url', async (request, reply) => {
    const account = await accountOf(request);
    const contentType = (request.body as { content_type?: unknown } | null)?.content_type;
    const extension = typeof contentType === 'string' ? uploadExtension(contentType) : null;
    if (typeof contentType !== 'string' || extension === null)
      return reply.code(422).send({ detail: [problemOf(request.body, contentType)] });
    const { publicUrl, uploadUrl } = urls.newUpload(account, extension);
    return {
      public_url: publicUrl,
      upload_url: uploadUrl,
      content_type: contentType,
      upload_headers: { 'Content-Type': contentType },
    };
  });
}

/** In pydantic's words, as everywhere on this wire. */
function problemOf(body: unknown, contentType: unknown): Problem {
  const loc = ['body', 'content_type'];
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    const msg = 'Input should be a valid dictionary or object to extract fields from';
    return { type: 'model_attributes_type', loc: ['body'], msg, input: body ?? null };
  }
  if (contentType === undefined) return { type: 'missing', loc, msg: 'Field required', input: body };
  const quoted = UPLOAD_TYPE_NAMES.map((name) => `'${name}'`);
  const expected = `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
  return {
    type: 'literal_error',
    loc,
    msg: `Input should be ${expected}`,
    input: contentType,
    ctx: { expected },
  };
}
