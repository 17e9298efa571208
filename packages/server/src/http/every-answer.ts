import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Facts, noTracer, type Watch } from '../lib/watch.ts';

/** An answer opened as a page loads nothing, sends nothing, and lies in nobody's frame. */
export const NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Routes that serve pages or files say what else these may do. */
export const SECURITY_HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'content-security-policy': NOTHING,
} as const;

const A_YEAR = { 'strict-transport-security': 'max-age=31536000' };

/** What every answer carries, the one line that is logged about it, and what those who look on are told. */
export function attendEveryAnswer(
  app: FastifyInstance,
  { meter, tracer }: Watch,
  publicUrl: () => string,
): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({ 'x-request-id': request.id, ...SECURITY_HEADERS });
    if (publicUrl().startsWith('https:')) reply.headers(A_YEAR);
  });
  if (tracer !== noTracer)
    // With a callback: what is called within the span belongs to it, and so does all that follows.
    app.addHook('onRequest', (request, reply, done) => {
      const facts = { 'http.request.method': request.method, 'framewright.request': request.id };
      const name = `${request.method} ${routeOf(request)}`;
      const follow = (note: (facts: Facts) => void) => untilAnswered(reply, note, done);
      tracer.span(name, facts, follow, parentOf(request)).catch(() => undefined);
    });
  app.addHook('onResponse', async (request, { statusCode: status, elapsedTime }) => {
    const { method, url, log } = request;
    const labels = { method, route: routeOf(request), status: `${Math.floor(status / 100)}xx` };
    meter.record('http_request_seconds', elapsedTime / 1_000, labels);
    const facts = { method, path: loggable(url), status, ms: Math.round(elapsedTime) };
    log[status >= 500 ? 'warn' : 'debug'](facts, 'answered');
  });
}

function untilAnswered(reply: FastifyReply, note: (facts: Facts) => void, go: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    reply.raw.once('close', () => {
      const { statusCode } = reply.raw;
      note({ 'http.response.status_code': statusCode });
      if (statusCode >= 500) reject(new Error(`answered ${statusCode}`));
      else resolve();
    });
    go();
  });
}

/** The pattern, never the path: there are few of them, and they name nobody. */
const routeOf = ({ routeOptions }: FastifyRequest) => routeOptions.url ?? 'unserved';

function parentOf({ headers }: FastifyRequest): string | null {
  const { traceparent } = headers;
  return typeof traceparent === 'string' ? traceparent : null;
}

/** Without the query, which is the client's, and without what lets its holder read or write a file. */
function loggable(url: string): string {
  const path = url.replace(/[?#].*$/s, '');
  return path.replace(/\/(media|uploads)\/.*$/s, '/$1/…');
}
