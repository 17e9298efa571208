import type { Check } from './fields.ts';
import { hasReadableLabels, whyNoUrl } from './url-errors.ts';

/** Characters a URL may have, as pydantic's HttpUrl. */
const LONGEST = 2_083;
/** Schemes whose hosts are domain names to the URL standard. */
const SPECIAL = /^(https?|wss?|ftp|file):$/;

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
  const isUrl = url && (!SPECIAL.test(url.protocol) || hasReadableLabels(url.hostname));
  const error = isUrl ? null : whyNoUrl(input);
  if (error !== null) {
    const msg = `Input should be a valid URL, ${error}`;
    problems.push({ type: 'url_parsing', loc, msg, input, ctx: { error } });
    return undefined;
  }
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url.href;
  const expected_schemes = "'http' or 'https'";
  const msg = `URL scheme should be ${expected_schemes}`;
  problems.push({ type: 'url_scheme', loc, msg, input, ctx: { expected_schemes } });
  return undefined;
};
