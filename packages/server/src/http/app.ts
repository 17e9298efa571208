import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { unwatched } from '../lib/watch.ts';
import { answerErrors, BODY_LIMIT } from './answer-errors.ts';
import { accountOf, callerOfAny, rememberCallers } from './authenticate.ts';
import { answerBadUrl, answerUnreadable, HEADER_LIMIT } from './below-routes.ts';
import { takeBodiesAsBytes } from './bodies.ts';
import { closeGently } from './closing.ts';
import type { HttpDeps } from './deps.ts';
import { attendEveryAnswer } from './every-answer.ts';
import { limitRates } from './rate-limit.ts';
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

/** How long a client may take, milliseconds. */
export interface Patience {
  /** For a whole request: an upload over a slow line. */
  readonly requestMs: number;
  /** For its headers, and for a connection to say anything at all. */
  readonly headersMs: number;
  /** Between two looks at both. */
  readonly checkMs: number;
  /** Between two requests: longer than proxies keep connections, or they would meet closed ones. */
  readonly idleMs: number;
}

const PATIENCE: Patience = { requestMs: 300_000, headersMs: 15_000, checkMs: 5_000, idleMs: 75_000 };

/** The HTTP side of the product, ready to listen. */
export function createApp(deps: HttpDeps, log?: FastifyBaseLogger, patience = PATIENCE): FastifyInstance {
  const app = Fastify({
    ...(log ? { loggerInstance: log } : {}),
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'request' }),
    bodyLimit: BODY_LIMIT,
    requestTimeout: patience.requestMs,
    keepAliveTimeout: patience.idleMs,
    http: {
      headersTimeout: patience.headersMs,
      connectionsCheckingInterval: patience.checkMs,
      maxHeaderSize: HEADER_LIMIT,
    },
    clientErrorHandler: answerUnreadable,
    frameworkErrors: answerBadUrl,
    forceCloseConnections: 'idle',
    requestIdHeader: false,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 300 },
  });
  takeBodiesAsBytes(app);
  rememberCallers(app);
  limitRates(app, deps.rates);
  attendEveryAnswer(app, deps.watch ?? unwatched, deps.publicUrl);
  closeGently(app);
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
