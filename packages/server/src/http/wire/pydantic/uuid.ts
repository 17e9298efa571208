import type { Check } from './fields.ts';

const GROUPS = [8, 4, 4, 4, 12] as const;
const PREFIX = 'urn:uuid:';

/** `UUID` from a string: plain, hyphenated, braced or as a URN. Gives it lower-case and hyphenated. */
export const uuid: Check<string> = (input, loc, problems) => {
  const parsed = parse(String(input));
  if ('hex' in parsed) return parsed.hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  const { error } = parsed;
  problems.push({
    type: 'uuid_parsing',
    loc,
    msg: `Input should be a valid UUID, ${error}`,
    input,
    ctx: { error },
  });
  return undefined;
};

function parse(text: string): { readonly hex: string } | { readonly error: string } {
  const braced = /^\{(.*)\}$/s.exec(text)?.[1];
  const body = braced ?? (text.startsWith(PREFIX) ? text.slice(PREFIX.length) : text);
  const offset = braced === undefined ? text.length - body.length : 1;
  const stranger = [...body].findIndex((c) => !/[0-9a-fA-F-]/.test(c));
  if (stranger >= 0)
    return { error: `invalid character: found \`${[...body][stranger]}\` at ${stranger + offset}` };
  const groups = body.split('-');
  if (groups.length === 1) {
    if (body.length === 32) return { hex: body.toLowerCase() };
    const simple = body === text && body.length < 36;
    return {
      error: simple ? `invalid length: found ${text.length}` : 'invalid group count: expected 5, found 1',
    };
  }
  if (groups.length !== 5) return { error: `invalid group count: expected 5, found ${groups.length}` };
  const wrong = groups.findIndex((g, i) => g.length !== GROUPS[i]);
  if (wrong < 0) return { hex: groups.join('').toLowerCase() };
  return {
    error: `invalid group length in group ${wrong}: expected ${GROUPS[wrong]}, found ${(groups[wrong] as string).length}`,
  };
}
