import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
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
    if (error instanceof HttpError) return refuse(reply, error);
    const status = error.statusCode ?? 500;
    if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE')
      return refuse(
        reply,
        new HttpError(413, `The body is larger than ${BODY_LIMIT} bytes: send pictures as references`),
      );
    if (status >= 400 && status < 500) return refuse(reply, new HttpError(status, error.message));
    request.log.error({ err: error }, 'A request failed for a reason of our own');
    return refuse(
      reply,
      new HttpError(500, `Internal Server Error: tell the operator the request id ${request.id}`),
    );
  });
  app.setNotFoundHandler((request, reply) => {
    const allowed = app.hasDecorator('methodsOf') ? app.methodsOf(request.url) : [];
    if (allowed.length === 0) return refuse(reply, new HttpError(404, 'Not found'));
    return refuse(
      reply,
      new HttpError(405, 'Method Not Allowed', { headers: { allow: allowed.join(', ') } }),
    );
  });
}

function refuse(reply: FastifyReply, error: HttpError): FastifyReply {
  const body = error.code === null ? { detail: error.message } : { detail: error.message, code: error.code };
  return json(reply.code(error.status).headers(error.headers), JSON.stringify(body));
}

const json = (reply: FastifyReply, body: string) => reply.type('application/json').send(body);

declare module 'fastify' {
  interface FastifyInstance {
    /** Methods that some route has for a URL. */
    methodsOf(url: string): string[];
  }
}
