import { type LookupAddress, lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent } from 'undici';
import { FetchError } from './fetch-error.ts';

/** Resolves a host name to all its addresses; a parameter, so that tests can answer as a hostile DNS would. */
export type Resolve = (
  hostname: string,
  done: (error: Error | null, addresses: readonly LookupAddress[]) => void,
) => void;

/** Whether an address may be connected to. */
export type IsAllowed = (address: string) => boolean;

const PRIVATE =
  'it leads to a private address: use a public URL, or let this server reach private ones (FRAMEWRIGHT_ALLOW_PRIVATE_URLS=on)';

/**
 * Connections that end at allowed addresses only. The name is resolved once, by the connection itself, and what was
 * checked is what is connected to: there is no second look-up that could answer otherwise.
 * @param connectMs longest time to connect, milliseconds
 */
export function createCheckedAgent(connectMs: number, isAllowed: IsAllowed, resolve = resolveAll): Agent {
  const lookup: LookupFunction = (hostname, options, done) =>
    resolve(hostname, (error, addresses) => {
      const refused = error ?? refusal(addresses, isAllowed);
      if (refused) done(refused, []);
      else if (options.all) done(null, [...addresses]);
      else done(null, addresses[0]?.address ?? '', addresses[0]?.family);
    });
  return new Agent({
    connect: { lookup, timeout: connectMs },
    keepAliveTimeout: 1_000,
    maxHeaderSize: 16_384,
  });
}

/** What is known before a name is looked up: literal addresses, which never are, and the names of this machine. */
export function checkLiteral(url: URL, isAllowed: IsAllowed): void {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const isLiteral = host.includes(':') || /^[\d.]+$/.test(host);
  if (isLiteral && !isAllowed(host)) throw new FetchError(PRIVATE);
  if (/(^|\.)localhost\.?$/.test(host) && !isAllowed('127.0.0.1')) throw new FetchError(PRIVATE);
}

/** One private address among several is enough: which one would be taken is not ours to choose. */
function refusal(addresses: readonly LookupAddress[], isAllowed: IsAllowed): Error | null {
  if (addresses.length === 0) return new FetchError('its host name has no address: check the spelling');
  return addresses.every((a) => isAllowed(a.address)) ? null : new FetchError(PRIVATE);
}

const resolveAll: Resolve = (hostname, done) => systemLookup(hostname, { all: true }, done);
