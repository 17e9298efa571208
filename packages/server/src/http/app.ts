import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { answerErrors, BODY_LIMIT } from './answer-errors.ts';
import { accountOf, callerOfAny, rememberCallers } from './authenticate.ts';
import { takeBodiesAsBytes } from './bodies.ts';
import type { HttpDeps } from './deps.ts';
import { registerFiles } from './routes/files.ts';
import { registerHealth } from './routes/health.ts';
import { registerPopcorn } from './routes/higgsfield-ai-popcorn-auto.post.ts';
import { registerMedia } from './routes/media.ts';
import { registerReference } from './routes/openapi-json.get.ts';
import { registerRequestCancel } from './routes/requests-id-cancel.post.ts';
import { registerRequestStatus } from './routes/requests-id-status.get.ts';
import { registerJobSet } from './routes/v1-job-sets-id.get.ts';
import { registerKeyframes } from './routes/v1-text2image-keyframes.post.ts';

/** The HTTP side of the product, ready to listen. */
export function createApp(deps: HttpDeps, log?: FastifyBaseLogger): FastifyInstance {
  const app = Fastify({
    ...(log ? { loggerInstance: log } : {}),
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT,
    forceCloseConnections: 'idle',
    requestIdHeader: false,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 300 },
  });
  takeBodiesAsBytes(app);
  rememberCallers(app);
  app.decorate('methodsOf', (url: string) =>
    ROUTES.flatMap(([method, path]) => (path.test(pathOf(url)) ? [method] : [])),
  );
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({
      'x-request-id': request.id,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
  });
  app.addHook('onResponse', async (request, reply) => {
    const facts = {
      id: request.id,
      method: request.method,
      path: pathOf(request.url),
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    };
    request.log[reply.statusCode >= 500 ? 'warn' : 'debug'](facts, 'answered');
  });
  answerErrors(app);
  registerKeyframes(app, deps);
  registerJobSet(app, deps);
  registerPopcorn(app, deps);
  registerRequestStatus(app, deps);
  registerRequestCancel(app, deps);
  registerFiles(app, {
    store: deps.media,
    urls: deps.urls,
    accountOf: async (request) => accountOf(await callerOfAny(deps.credentials, request)),
  });
  registerMedia(app, { store: deps.media, urls: deps.urls });
  registerHealth(app, deps);
  registerReference(app, deps);
  return app;
}

const pathOf = (url: string) => url.replace(/[?#].*$/s, '');

/** For 405 and its Allow header. */
const ROUTES: readonly (readonly [string, RegExp])[] = [
  ['POST', /^\/v1\/text2image\/keyframes$/],
  ['GET', /^\/v1\/job-sets\/[^/]+$/],
  ['POST', /^\/higgsfield-ai\/popcorn\/auto$/],
  ['GET', /^\/requests\/[^/]+\/status$/],
  ['POST', /^\/requests\/[^/]+\/cancel$/],
  ['POST', /^\/files\/generate-upload-url$/],
  ['PUT', /^\/uploads\/.+$/],
  ['GET', /^\/media\/.+$/],
  ['GET', /^\/(healthz|readyz|openapi\.json|docs)?$/],
];
