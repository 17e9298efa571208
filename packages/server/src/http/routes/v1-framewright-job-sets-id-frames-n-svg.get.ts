import type { FastifyInstance } from 'fastify';
import type { HttpDeps } from '../deps.ts';
import { frameOf, ownSet } from '../own-set.ts';
import { HttpError } from '../wire/http-error.ts';

/** A frame as vector art. SVG is a program: it may be shown, and may run and fetch nothing. */
export function registerFrameSvg(app: FastifyInstance, deps: HttpDeps): void {
  app.get('/v1/framewright/job-sets/:id/frames/:n/svg', async (http, reply) => {
    const { frame, svgKey } = frameOf(await ownSet(deps, http), http);
    const media = svgKey === null ? null : await deps.media.get(svgKey);
    if (!media)
      throw new HttpError(404, `Frame ${frame + 1} has no SVG: it is not finished, or its engine draws none`);
    reply.headers({
      'content-type': 'image/svg+xml',
      'content-disposition': `inline; filename="frame-${frame + 1}.svg"`,
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'cache-control': 'private, no-cache',
    });
    return reply.send(Buffer.from(media.body));
  });
}
