import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { unwatched } from '../lib/watch.ts';
import { answerErrors, BODY_LIMIT } from './answer-errors.ts';
import { accountOf, callerOfAny, rememberCallers } from './authenticate.ts';
import { answerBadUrl, answerUnreadable } from './below-routes.ts';
import { takeBodiesAsBytes } from './bodies.ts';
import type { HttpDeps } from './deps.ts';
import { attendEveryAnswer } from './every-answer.ts';
import { registerFiles } from './routes/files.ts';
import { registerHealth } from './routes/health.ts';
import { registerPopcorn } from './routes/higgsfield-ai-popcorn-auto.post.ts';
import { registerMedia } from './routes/media.ts';
import { registerReference } from './routes/openapi-json.get.ts';
import { registerRequestCancel } from './routes/requests-id-cancel.post.ts';
import { registerRequestStatus } from './routes/requests-id-status.get.ts';
import { registerOwnRoutes } from './routes/v1-framewright.ts';
import { registerJobSet } from './routes/v1-job-sets-id.get.ts';
import { registerKeyframes } from './routes/v1-text2image-keyframes.post.ts';
import { answerUnserved } from './unserved.ts';

/** How long a request may take to arrive: an upload over a slow line. */
const REQUEST_MS = 300_000;

/** The HTTP side of the product, ready to listen. */
export function createApp(deps: HttpDeps, log?: FastifyBaseLogger): FastifyInstance {
  const app = Fastify({
    ...(log ? { loggerInstance: log } : {}),
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'request' }),
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_MS,
    clientErrorHandler: answerUnreadable,
    frameworkErrors: answerBadUrl,
    forceCloseConnections: 'idle',
    requestIdHeader: false,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 300 },
  });
  takeBodiesAsBytes(app);
  rememberCallers(app);
  attendEveryAnswer(app, deps.watch ?? unwatched);
  answerErrors(app);
  answerUnserved(app);
  registerRoutes(app, deps);
  return app;
}

function registerRoutes(app: FastifyInstance, deps: HttpDeps): void {
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
  registerOwnRoutes(app, deps);
  registerMedia(app, { store: deps.media, urls: deps.urls });
  registerHealth(app, deps);
  registerReference(app, deps);
}
