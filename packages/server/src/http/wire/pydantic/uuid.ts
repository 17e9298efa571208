import type { Check } from './fields.ts';

const GROUPS = [8, 4, 4, 4, 12] as const;
/** Where the last group starts in the plain spelling. */
const LAST_GROUP = 24;
const PREFIX = 'urn:uuid:';
/** Bytes of the spellings with hyphens: bare, in braces, as a URN. */
const HYPHENATED = 36;
const EXACT: readonly number[] = [HYPHENATED, 38, 45];
const LONGEST = 45;

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

type Parsed = { readonly hex: string } | { readonly error: string };

function parse(text: string): Parsed {
  const bytes = Buffer.byteLength(text);
  if (bytes > LONGEST) return { error: `invalid length: found ${bytes}` };
  const body = unwrapped(text, bytes);
  const stranger = [...body].findIndex((c) => !/[0-9a-fA-F-]/.test(c));
  if (stranger < 0) return parseGroups(body.split('-'), text, body === text);
  // In spellings of the right length the parser behind pydantic counts from the opening, else from the very start.
  const offset = EXACT.includes(bytes) ? 0 : text.indexOf(body);
  return { error: `invalid character: found \`${[...body][stranger]}\` at ${stranger + offset}` };
}

/** Without braces or prefix; what is as long as a bare spelling with hyphens has none. */
function unwrapped(text: string, bytes: number): string {
  if (bytes === HYPHENATED) return text;
  const braced = /^\{(.*)\}$/s.exec(text)?.[1];
  return braced ?? (text.startsWith(PREFIX) ? text.slice(PREFIX.length) : text);
}

function parseGroups(groups: readonly string[], text: string, isBare: boolean): Parsed {
  if (groups.length === 1 && isBare) {
    if (text.length === 32) return { hex: text.toLowerCase() };
    if (text.length !== 36) return { error: `invalid length: found ${text.length}` };
  }
  if (groups.length !== 5) return { error: `invalid group count: expected 5, found ${groups.length}` };
  const wrong = groups.findIndex((g, i) => g.length !== GROUPS[i]);
  if (wrong < 0) return { hex: groups.join('').toLowerCase() };
  // What surrounds the last group counts as part of it there.
  const found = wrong === 4 ? text.length - LAST_GROUP : (groups[wrong] as string).length;
  return { error: `invalid group length in group ${wrong}: expected ${GROUPS[wrong]}, found ${found}` };
}
