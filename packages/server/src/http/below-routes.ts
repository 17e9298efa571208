import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { SECURITY_HEADERS } from './every-answer.ts';

/** A request that never becomes one: no HTTP, or headers beyond what is read, or a body that never ends. */
interface Unreadable {
  readonly code?: string;
}
interface Connection {
  readonly writable: boolean;
  end(text: string): void;
  destroy(): void;
}

/** Most bytes of a request's headers, with its first line. */
export const HEADER_LIMIT = 16 * 1024;

const UNREADABLE: Readonly<Record<string, readonly [string, string]>> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'The headers are larger than 16 KiB'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'The request did not arrive in time'],
};

/** Answers on the bare connection what cannot reach a route. */
export function answerUnreadable(error: Unreadable, connection: Connection): void {
  // The client has gone, or has its answer already.
  if (error.code === 'ECONNRESET' || !connection.writable) {
    connection.destroy();
    return;
  }
  const [status, detail] = UNREADABLE[error.code ?? ''] ?? ['400 Bad Request', 'This is not an HTTP request'];
  const body = JSON.stringify({ detail });
  const headers = Object.entries({
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
    ...SECURITY_HEADERS,
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  connection.end(`HTTP/1.1 ${status}\r\n${headers.join('')}\r\n${body}`);
}

/** A path that is not even percent-encoding is a path that nobody serves. */
export function answerBadUrl(_: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  reply
    .code(404)
    .headers({ 'x-request-id': request.id, ...SECURITY_HEADERS })
    .send({ detail: 'Not found' });
}
