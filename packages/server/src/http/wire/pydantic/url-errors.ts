import { domainToUnicode } from 'node:url';

const BAD_NAME = 'invalid international domain name';

/**
 * Why a text is no URL, in the words of the parser that pydantic uses; for texts that ours refuses. Null for the
 * few that only ours refuses: there a backslash ends a port under any scheme.
 */
export function whyNoUrl(input: string): string | null {
  if (input === '') return 'input is empty';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the URL standard strips exactly these
  const text = input.replace(/^[\u0000- ]+|[\u0000- ]+$/g, '').replace(/[\t\n\r]/g, '');
  const [, scheme, rest] = /^([a-z][a-z0-9+.-]*):(.*)$/is.exec(text) ?? [];
  if (scheme === undefined || rest === undefined) return 'relative URL without a base';
  if (/^file$/i.test(scheme)) return whyNoName(cut(rest.replace(/^[/\\]{0,2}/, ''), /[/\\?#]/)) ?? BAD_NAME;
  return /^(https?|wss?|ftp)$/i.test(scheme)
    ? whyNoAuthority(cut(rest.replace(/^[/\\]*/, ''), /[/\\?#]/), whyNoName)
    : whyNoAuthority(cut(rest.replace(/^\/\//, ''), /[/?#]/), whyNoOpaque);
}

/** False for names with labels that claim to be punycode and are not. */
export const hasReadableLabels = (host: string): boolean =>
  host.split('.').every((label) => !/^xn--/i.test(label) || domainToUnicode(label) !== label);

const cut = (text: string, end: RegExp) => text.split(end, 1)[0] as string;

/** The host is judged before the port. */
function whyNoAuthority(authority: string, whyNoHost: (host: string) => string | null): string | null {
  const place = authority.slice(authority.lastIndexOf('@') + 1);
  const [host = ''] = /^(\[[^\]]*\]?|[^:[])*/.exec(place) ?? [];
  if (host === '') return 'empty host';
  return whyNoHost(host) ?? whyNoPort(place.slice(host.length + 1));
}

function whyNoPort(port: string): string | null {
  const [digits = ''] = port.split('\\', 1);
  return port.includes('\\') && /^\d*$/.test(digits) && Number(digits) <= 65_535
    ? null
    : 'invalid port number';
}

function whyNoOpaque(host: string): string | null {
  if (host.startsWith('[')) return whyNoBrackets(host);
  return /[\0 <>[\\\]^|]/.test(host) ? 'invalid domain character' : null;
}

function whyNoName(name: string): string | null {
  if (name.startsWith('[')) return whyNoBrackets(name);
  if (name.replaceAll('\u00ad', '') === '') return 'empty host';
  const isName = (text: string) => URL.parse(`http://${text}/`) !== null && hasReadableLabels(text);
  if (name.includes(':') || name.includes('@')) return BAD_NAME;
  if (isName(name)) return null;
  // A name that is fine once it does not end in a number was taken for an address.
  return isName(`${name.replace(/\.$/, '')}.a`) ? 'invalid IPv4 address' : BAD_NAME;
}

const whyNoBrackets = (host: string) =>
  host.endsWith(']') && URL.canParse(`http://${host}/`) ? null : 'invalid IPv6 address';
