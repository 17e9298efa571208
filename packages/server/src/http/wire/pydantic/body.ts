import { decodeJson, decodeText } from './encoding.ts';
import { InvalidRequest, type Problem } from './problem.ts';
import { JsonError, parsePythonJson } from './python-json.ts';

/**
 * Reads a body as FastAPI does: JSON by its content type (also `+json`), any other type as text.
 * Undefined once `problems` says that there is none. Throws InvalidRequest for text that is not JSON, for then
 * nothing else is told, and HttpError 400 for bytes that are no text.
 */
export function readBody(
  bytes: Buffer | null,
  contentType: string | undefined,
  problems: Problem[],
): unknown {
  if (bytes === null || bytes.length === 0) {
    problems.push({ type: 'missing', loc: ['body'], msg: 'Field required', input: null });
    return undefined;
  }
  if (!isJson(contentType)) return decodeText(bytes);
  try {
    return parsePythonJson(decodeJson(bytes));
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
