import type { FastifyRequest } from 'fastify';
import type { Credentials } from '../job-sets/job-sets.ts';
import { invalidCredentials } from './wire/http-error.ts';
import { InvalidRequest, type Problem } from './wire/pydantic/problem.ts';
import { uuid } from './wire/pydantic/uuid.ts';

/**
 * The account behind `hf-api-key` and `hf-secret`. Null with entries in `problems` when a header is missing or
 * malformed; throws 401 for a well-formed pair that nobody has.
 */
export async function authenticateV1(
  credentials: Credentials,
  request: FastifyRequest,
  problems: Problem[],
): Promise<string | null> {
  const key = header(request, 'hf-api-key', problems);
  const id = key === null ? null : uuid(key, ['header', 'hf-api-key'], problems);
  const secret = header(request, 'hf-secret', problems);
  if (!id || secret === null) return null;
  return known(credentials, id, secret);
}

/** The account behind `Authorization: Key ID:SECRET`; throws 401 for anything else. */
export async function authenticateV2(credentials: Credentials, request: FastifyRequest): Promise<string> {
  const [, id, secret] = /^Key\s+([^:\s]+):(.*)$/i.exec(request.headers.authorization ?? '') ?? [];
  if (id === undefined || secret === undefined) throw invalidCredentials();
  return known(credentials, id.toLowerCase(), secret);
}

/** By whichever generation's headers a request carries. */
export async function authenticateAny(credentials: Credentials, request: FastifyRequest): Promise<string> {
  if (request.headers.authorization !== undefined) return authenticateV2(credentials, request);
  const problems: Problem[] = [];
  const account = await authenticateV1(credentials, request, problems);
  if (account === null) throw new InvalidRequest(problems);
  return account;
}

async function known(credentials: Credentials, id: string, secret: string): Promise<string> {
  const account = await credentials.authenticate(id, secret);
  if (account === null) throw invalidCredentials();
  return account;
}

function header(request: FastifyRequest, name: string, problems: Problem[]): string | null {
  const value = request.headers[name];
  if (typeof value === 'string') return value;
  problems.push({ type: 'missing', loc: ['header', name], msg: 'Field required', input: null });
  return null;
}
