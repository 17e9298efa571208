import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { HttpDeps } from './deps.ts';
import { HttpError } from './wire/http-error.ts';

/** Lets requests count their accounts' POSTs; null counts none. */
export function limitRates(app: FastifyInstance, counter: HttpDeps['rates']): void {
  app.decorate('rates', { counter });
}

/**
 * Counts a request of a known account; throws 429 for one too many. Only POSTs count: clients that poll give up at a
 * single 429.
 */
export function countRequest({ server, method }: FastifyRequest, account: string): void {
  if (method !== 'POST') return;
  const wait = Math.ceil((server.rates.counter?.take(account) ?? 0) / 1_000);
  if (wait === 0) return;
  throw new HttpError(429, `Too many requests: try again in ${wait} s`, {
    code: 'account_rate_limited',
    headers: { 'retry-after': String(wait) },
  });
}

declare module 'fastify' {
  interface FastifyInstance {
    readonly rates: { readonly counter: HttpDeps['rates'] };
  }
}
