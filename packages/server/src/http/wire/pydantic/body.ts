import { HttpError } from '../http-error.ts';
import { InvalidRequest, type Problem } from './problem.ts';
import { JsonError, parsePythonJson } from './python-json.ts';

/** A request's body before it is judged: absent, a JSON value, or the text of some other content type. */
export type RawBody = { readonly kind: 'absent' } | { readonly kind: 'value'; readonly value: unknown };

/**
 * Reads a body as FastAPI does: JSON by its content type (also `+json`), any other type as text.
 * Throws InvalidRequest for text that is not JSON, HttpError 400 for bytes that are no UTF-8.
 */
export function readBody(bytes: Buffer | null, contentType: string | undefined): RawBody {
  if (bytes === null || bytes.length === 0) return { kind: 'absent' };
  const text = decode(bytes);
  if (!isJson(contentType)) return { kind: 'value', value: text };
  try {
    return { kind: 'value', value: parsePythonJson(text) };
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw new InvalidRequest([notJson(error)]);
  }
}

const notJson = ({ message, position }: JsonError): Problem => ({
  type: 'json_invalid',
  loc: ['body', position],
  msg: 'JSON decode error',
  input: {},
  ctx: { error: message },
});

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new HttpError(400, 'There was an error parsing the body');
  }
}

function isJson(contentType: string | undefined): boolean {
  const type = (contentType ?? '').replace(/;.*$/s, '').trim().toLowerCase();
  return /^application\/(json|[^/]*\+json)$/.test(type);
}
