import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Credentials } from '../job-sets/job-sets.ts';
import { countRequest } from './rate-limit.ts';
import { invalidCredentials } from './wire/http-error.ts';
import { InvalidRequest, type Problem } from './wire/pydantic/problem.ts';
import { uuid } from './wire/pydantic/uuid.ts';

/** Who sends a request; without an account, what is wrong with the headers that should say so. */
export interface Caller {
  readonly account: string | null;
  readonly problems: readonly Problem[];
}

type Judge = (credentials: Credentials, request: FastifyRequest) => Promise<Caller>;

/**
 * The hook of a route: credentials are judged before any of the body is read, so a stranger's is not taken in.
 * `callerOf` then tells what it found.
 */
export const judgeCaller = (credentials: Credentials, judge: Judge) => async (request: FastifyRequest) => {
  request.caller = await judge(credentials, request);
};

/** Makes room for `request.caller`. */
export function rememberCallers(app: FastifyInstance): void {
  app.decorateRequest('caller', null);
}

/** By `hf-api-key` and `hf-secret`; throws 401 for a well-formed pair that nobody has. */
export const callerV1: Judge = async (credentials, request) => {
  const problems: Problem[] = [];
  const key = header(request, 'hf-api-key', problems);
  const id = key === null ? null : uuid(key, ['header', 'hf-api-key'], problems);
  const secret = header(request, 'hf-secret', problems);
  if (!id || secret === null) return { account: null, problems };
  return known(credentials, request, id, secret);
};

/** By `Authorization: Key ID:SECRET`; throws 401 for anything else. */
export const callerV2: Judge = async (credentials, request) => {
  const [, id, secret] = /^Key\s+([^:\s]+):(.*)$/i.exec(request.headers.authorization ?? '') ?? [];
  if (id === undefined || secret === undefined) throw invalidCredentials();
  return known(credentials, request, id.toLowerCase(), secret);
};

/** By whichever generation's headers a request carries. */
export const callerOfAny: Judge = (credentials, request) =>
  (request.headers.authorization === undefined ? callerV1 : callerV2)(credentials, request);

/** What the hook of the route found. */
export function callerOf(request: FastifyRequest): Caller {
  if (request.caller === null) throw new Error(`nobody judges the callers of ${request.url}`);
  return request.caller;
}

/** The account alone; throws 422 for headers that name none. */
export function accountOf({ account, problems }: Caller): string {
  if (account === null) throw new InvalidRequest(problems);
  return account;
}

async function known(
  credentials: Credentials,
  request: FastifyRequest,
  id: string,
  secret: string,
): Promise<Caller> {
  const account = await credentials.authenticate(id, secret);
  if (account === null) throw invalidCredentials();
  countRequest(request, account);
  return { account, problems: [] };
}

function header(request: FastifyRequest, name: string, problems: Problem[]): string | null {
  const value = request.headers[name];
  if (typeof value === 'string') return value;
  problems.push({ type: 'missing', loc: ['header', name], msg: 'Field required', input: null });
  return null;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Where a route judges its callers: who this one is. */
    caller: Caller | null;
  }
}
