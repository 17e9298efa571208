import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isDatabaseAway } from '../db/database-away.ts';
import { MediaStoreError } from '../media/media-store-error.ts';
import { HttpError } from './wire/http-error.ts';
import { InvalidRequest } from './wire/pydantic/problem.ts';
import { stringifyPython } from './wire/pydantic/python-values.ts';

/** Largest request body that is not an upload, bytes. */
export const BODY_LIMIT = 1024 * 1024;

/** Every error leaves as JSON with a `detail`; what went wrong inside is logged, not told. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    if (error instanceof InvalidRequest)
      return json(reply.code(422), `{"detail":${stringifyPython(error.problems)}}`);
    const refusal = error instanceof HttpError ? error : refusalOf(error, request);
    if (refusal.status >= 500) request.log.error({ err: error.cause ?? error }, 'A request failed');
    return refuse(reply, refusal);
  });
}

function refusalOf(error: FastifyError, request: FastifyRequest): HttpError {
  if (error instanceof MediaStoreError)
    return new HttpError(503, 'The media store does not answer: try again in a moment', {
      headers: { 'retry-after': '5' },
    });
  if (isDatabaseAway(error))
    return new HttpError(
      503,
      'The database cannot be used at the moment: try again; with an Idempotency-Key a request is stored once',
      { headers: { 'retry-after': '2' } },
    );
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return new HttpError(413, `The body is larger than ${BODY_LIMIT} bytes: send pictures as references`);
  const status = error.statusCode ?? 500;
  // Only the framework's own words: other errors may speak of what is inside.
  if (error.code?.startsWith('FST_') && status < 500) return new HttpError(status, error.message);
  return new HttpError(500, `Internal Server Error: tell the operator the request id ${request.id}`);
}

function refuse(reply: FastifyReply, { message: detail, code, status, headers }: HttpError): FastifyReply {
  const body = code === null ? { detail } : { detail, code };
  return json(reply.code(status).headers(headers), JSON.stringify(body));
}

const json = (reply: FastifyReply, body: string) => reply.type('application/json').send(body);
