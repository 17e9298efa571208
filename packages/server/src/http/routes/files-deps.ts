import type { FastifyRequest } from 'fastify';
import type { MediaStore } from '../../media/media-store.ts';
import type { MediaUrls } from '../../media/media-urls.ts';

export interface FilesRouteDeps {
  readonly store: MediaStore;
  readonly urls: MediaUrls;
  /** The account of a request by either generation's headers; throws what the app's error handler answers. */
  readonly accountOf: (request: FastifyRequest) => Promise<string>;
}
