import type { FastifyInstance } from 'fastify';
import type { FilesRouteDeps } from './files-deps.ts';
import { registerGenerateUploadUrl } from './files-generate-upload-url.post.ts';
import { registerUpload } from './files-upload.put.ts';

/** Uploads: ask for a URL with credentials, then PUT the bytes to it without. */
export function registerFiles(app: FastifyInstance, deps: FilesRouteDeps): void {
  registerGenerateUploadUrl(app, deps);
  registerUpload(app, deps);
}
