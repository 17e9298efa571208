import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { MediaStore } from '../../media/media-store.ts';
import type { MediaUrls } from '../../media/media-urls.ts';
import { registerGenerateUploadUrl } from './files-generate-upload-url.post.ts';
import { registerUpload } from './files-upload.put.ts';

export interface FilesRouteDeps {
  readonly store: MediaStore;
  readonly urls: MediaUrls;
  /** The account of a request by either generation's headers; throws what the app's error handler answers. */
  readonly accountOf: (request: FastifyRequest) => Promise<string>;
}

/** Uploads: ask for a URL with credentials, then PUT the bytes to it without. */
export function registerFiles(app: FastifyInstance, deps: FilesRouteDeps): void {
  registerGenerateUploadUrl(app, deps);
  registerUpload(app, deps);
}
