import { domainToUnicode } from 'node:url';
import type { Check } from './fields.ts';

/** Characters a URL may have, as pydantic's HttpUrl. */
const LONGEST = 2_083;

/** `HttpUrl`: parsed by the URL standard, http and https only. Gives the normalised URL. */
export const httpUrl: Check<string> = (input, loc, problems) => {
  if (typeof input !== 'string') {
    problems.push({ type: 'url_type', loc, msg: 'URL input should be a string or URL', input });
    return undefined;
  }
  if ([...input].length > LONGEST) {
    const msg = `URL should have at most ${LONGEST} characters`;
    problems.push({ type: 'url_too_long', loc, msg, input, ctx: { max_length: LONGEST } });
    return undefined;
  }
  const url = URL.parse(input);
  if (!url || !isReadable(url.hostname)) {
    const error = whyNot(input);
    problems.push({
      type: 'url_parsing',
      loc,
      msg: `Input should be a valid URL, ${error}`,
      input,
      ctx: { error },
    });
    return undefined;
  }
  if (url.protocol === 'http:' || url.protocol === 'https:') return url.href;
  const expected_schemes = "'http' or 'https'";
  problems.push({
    type: 'url_scheme',
    loc,
    msg: `URL scheme should be ${expected_schemes}`,
    input,
    ctx: { expected_schemes },
  });
  return undefined;
};

/** The words of the URL parser that pydantic uses, for what `URL.parse` refuses. */
function whyNot(input: string): string {
  if (input === '') return 'input is empty';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the URL standard strips exactly these
  const text = input.replace(/^[\u0000- ]+|[\u0000- ]+$/g, '').replace(/[\t\n\r]/g, '');
  const [, authority] = /^[a-z][a-z0-9+.-]*:[/\\]*([^/\\?#]*)/i.exec(text) ?? [];
  if (authority === undefined) return 'relative URL without a base';
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  if (host.startsWith('[')) return whyNotBracketed(host);
  const [name = '', port] = host.split(':');
  if (name.replaceAll('\u00ad', '') === '') return 'empty host';
  if (!isDomain(name))
    return lastLabelIsNumber(name) ? 'invalid IPv4 address' : 'invalid international domain name';
  return port === undefined ? 'invalid international domain name' : 'invalid port number';
}

function whyNotBracketed(host: string): string {
  const end = host.indexOf(']');
  return end >= 0 && URL.canParse(`http://${host.slice(0, end + 1)}/`)
    ? 'invalid port number'
    : 'invalid IPv6 address';
}

const isDomain = (name: string) => URL.parse(`http://${name}/`) !== null && isReadable(name);
/** False for labels that claim to be punycode and are not. */
const isReadable = (host: string) =>
  host.split('.').every((label) => !/^xn--/i.test(label) || domainToUnicode(label) !== label);
const lastLabelIsNumber = (name: string) => /(^|\.)(\d+|0x[0-9a-f]*)\.?$/i.test(name);
