import type { FastifyInstance, FastifyRequest } from 'fastify';
import { UPLOAD_LIFE_MS } from '../../media/media-urls.ts';
import { readBody } from '../wire/pydantic/body.ts';
import { model, oneOf } from '../wire/pydantic/fields.ts';
import { InvalidRequest, type Problem } from '../wire/pydantic/problem.ts';
import type { FilesRouteDeps } from './files-deps.ts';
import { UPLOAD_TYPE_NAMES, uploadExtension } from './files-types.ts';

const uploadRequest = model({ content_type: { check: oneOf(UPLOAD_TYPE_NAMES, 'literal_error') } });

/** `{content_type}` → where to PUT the bytes, and the URL that then serves as a reference. */
export function registerGenerateUploadUrl(
  app: FastifyInstance,
  { store, urls, accountOf }: FilesRouteDeps,
): void {
  app.post('/files/generate-upload-url', async (request) => {
    const account = await accountOf(request);
    const contentType = readType(request);
    const { publicUrl, uploadUrl } = urls.newUpload(account, uploadExtension(contentType) as string);
    const key = urls.keyOf(publicUrl) as string;
    return {
      public_url: publicUrl,
      upload_url: (await store.direct?.uploadUrl(key, contentType, UPLOAD_LIFE_MS)) ?? uploadUrl,
      content_type: contentType,
      upload_headers: { 'Content-Type': contentType },
    };
  });
}

function readType(request: FastifyRequest): string {
  const problems: Problem[] = [];
  const body = readBody(request.body as Buffer | null, request.headers['content-type'], problems);
  const read = body === undefined ? undefined : uploadRequest(body, ['body'], problems);
  if (!read || problems.length > 0) throw new InvalidRequest(problems);
  return read.content_type;
}
