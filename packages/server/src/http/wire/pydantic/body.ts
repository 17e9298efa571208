import { decode, decodeJson } from './encoding.ts';
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
  if (!isJson(contentType)) return { kind: 'value', value: decode(bytes) };
  try {
    return { kind: 'value', value: parsePythonJson(decodeJson(bytes)) };
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

function isJson(contentType: string | undefined): boolean {
  const type = (contentType ?? '').replace(/;.*$/s, '').trim().toLowerCase();
  return /^application\/(json|[^/]*\+json)$/.test(type);
}
