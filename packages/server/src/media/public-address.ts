import ipaddr from 'ipaddr.js';

/** Public by number, yet answering from inside: Azure's host agent. */
const INSIDE_OUT = '168.63.129.16';

/** IPv6 that is routed on the Internet at all (IANA: global unicast). */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an address belongs to the Internet at large. Private, loopback, link-local (metadata services among them),
 * CGNAT, multicast and reserved ranges do not, nor any IPv6 form that carries an IPv4 address (mapped, NAT64, 6to4,
 * Teredo): a translator on the way would take those inside.
 * @param address IPv4 or IPv6 in standard notation; anything else is not public
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  if (parsed instanceof ipaddr.IPv6) return parsed.match(GLOBAL_UNICAST);
  return parsed.toString() !== INSIDE_OUT;
}
