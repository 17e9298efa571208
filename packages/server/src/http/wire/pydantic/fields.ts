import type { Problem } from './problem.ts';
import { MOST_DIGITS, PythonFloat } from './python-values.ts';

export type Loc = readonly (string | number)[];

/** Judges one value: gives what it means, or undefined after noting what is wrong. */
export type Check<T> = (input: unknown, loc: Loc, problems: Problem[]) => T | undefined;

const refuse = (
  problems: Problem[],
  type: string,
  loc: Loc,
  msg: string,
  input: unknown,
  ctx?: Problem['ctx'],
): undefined => {
  problems.push(ctx ? { type, loc, msg, input, ctx } : { type, loc, msg, input });
  return undefined;
};

/** `str` with a limit in characters (code points, as Python counts). */
export const text =
  (most: number): Check<string> =>
  (input, loc, problems) => {
    if (typeof input !== 'string')
      return refuse(problems, 'string_type', loc, 'Input should be a valid string', input);
    if (input.length > most && [...input].length > most) {
      const msg = `String should have at most ${most} characters`;
      return refuse(problems, 'string_too_long', loc, msg, input, { max_length: most });
    }
    // Half a surrogate pair is no character: it could not be stored, nor sent on.
    if (!input.isWellFormed()) {
      const msg = 'Input should be a valid string, unable to parse raw data as a unicode string';
      return refuse(problems, 'string_unicode', loc, msg, input);
    }
    return input;
  };

/** `str` that is sent on as the value of an HTTP header. */
export const headerText =
  (most: number): Check<string> =>
  (input, loc, problems) => {
    const value = text(most)(input, loc, problems);
    if (value === undefined || /^[\t\x20-\x7e]*$/.test(value)) return value;
    const msg = 'Value error, should be printable ASCII: it is sent as the value of a header';
    return refuse(problems, 'value_error', loc, msg, input);
  };

const listed = (values: readonly string[]): string => {
  const quoted = values.map((v) => `'${v}'`);
  return quoted.length === 1
    ? (quoted[0] as string)
    : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
};

/** A string enumeration, or with `literal` a Literal. */
export const oneOf =
  <T extends string>(values: readonly T[], type: 'enum' | 'literal_error' = 'enum'): Check<T> =>
  (input, loc, problems) => {
    const found = values.find((v) => v === input);
    const expected = listed(values);
    return found ?? refuse(problems, type, loc, `Input should be ${expected}`, input, { expected });
  };

/** `int` in pydantic's lax mode: whole floats, numeric strings and booleans count. */
export const integer =
  (least: number, most: number): Check<number> =>
  (input, loc, problems) => {
    const value = wholeNumber(input, loc, problems);
    if (value === undefined) return undefined;
    if (value < least) {
      const msg = `Input should be greater than or equal to ${least}`;
      return refuse(problems, 'greater_than_equal', loc, msg, input, { ge: least });
    }
    if (value > most) {
      const msg = `Input should be less than or equal to ${most}`;
      return refuse(problems, 'less_than_equal', loc, msg, input, { le: most });
    }
    return Number(value);
  };

const LARGEST_FLOAT = 2 ** 63;

function wholeNumber(input: unknown, loc: Loc, problems: Problem[]): number | bigint | undefined {
  if (typeof input === 'boolean') return input ? 1 : 0;
  if (typeof input === 'bigint') return input;
  if (typeof input === 'string') return fromText(input, loc, problems);
  const float = input instanceof PythonFloat ? input.value : input;
  if (typeof float !== 'number')
    return refuse(problems, 'int_type', loc, 'Input should be a valid integer', input);
  if (!Number.isFinite(float))
    return refuse(problems, 'finite_number', loc, 'Input should be a finite number', input);
  if (!Number.isInteger(float)) {
    const msg = 'Input should be a valid integer, got a number with a fractional part';
    return refuse(problems, 'int_from_float', loc, msg, input);
  }
  if (Math.abs(float) >= LARGEST_FLOAT) return tooManyDigits(input, loc, problems);
  return float;
}

/** Space as Unicode has it, which is not what `\s` says; a sign; zeros with any number of underscores. */
const BEFORE_DIGITS = /^\p{White_Space}*([-+]?)(?:0[0_]*(?=\d))?/u;
const DIGITS = /^(\d+(?:_\d+)*)(?:\.0+)?\p{White_Space}*$/u;

function fromText(input: string, loc: Loc, problems: Problem[]): bigint | undefined {
  const [before = '', sign] = BEFORE_DIGITS.exec(input) ?? [];
  const digits = DIGITS.exec(input.slice(before.length))?.[1]?.replaceAll('_', '');
  if (digits === undefined) {
    const msg = 'Input should be a valid integer, unable to parse string as an integer';
    return refuse(problems, 'int_parsing', loc, msg, input);
  }
  if (digits.length > MOST_DIGITS) return tooManyDigits(input, loc, problems);
  return sign === '-' ? -BigInt(digits) : BigInt(digits);
}

const tooManyDigits = (input: unknown, loc: Loc, problems: Problem[]): undefined =>
  refuse(
    problems,
    'int_parsing_size',
    loc,
    'Unable to parse input string as an integer, exceeded maximum size',
    input,
  );

/** `Optional[…]`. */
export const nullable =
  <T>(check: Check<T>): Check<T | null> =>
  (input, loc, problems) =>
    input === null ? null : check(input, loc, problems);

/** `list[…]` with a limit. */
export const list =
  <T>(item: Check<T>, most: number): Check<T[]> =>
  (input, loc, problems) => {
    if (!Array.isArray(input))
      return refuse(problems, 'list_type', loc, 'Input should be a valid list', input);
    if (input.length > most) {
      const msg = `List should have at most ${most} items after validation, not ${input.length}`;
      const ctx = { field_type: 'List', max_length: most, actual_length: input.length };
      return refuse(problems, 'too_long', loc, msg, input, ctx);
    }
    return input.map((value, i) => item(value, [...loc, i], problems) as T);
  };

/** One field of a model; without `fallback` it is required. */
export interface Field<T> {
  readonly check: Check<T>;
  readonly fallback?: T;
}

type Model<F> = { readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never };

/** A pydantic model: fields in order, unknown ones ignored and named to `ignored`. */
export const model =
  <F extends Record<string, Field<unknown>>>(
    fields: F,
    ignored?: (name: string, loc: Loc) => void,
  ): Check<Model<F>> =>
  (input, loc, problems) => {
    if (!isObject(input)) {
      const msg = 'Input should be a valid dictionary or object to extract fields from';
      return refuse(problems, 'model_attributes_type', loc, msg, input);
    }
    for (const name of Object.keys(input)) if (!Object.hasOwn(fields, name)) ignored?.(name, loc);
    const out: Record<string, unknown> = {};
    for (const [name, field] of Object.entries(fields)) {
      if (Object.hasOwn(input, name)) out[name] = field.check(input[name], [...loc, name], problems);
      else if ('fallback' in field) out[name] = field.fallback;
      else refuse(problems, 'missing', [...loc, name], 'Field required', input);
    }
    return out as Model<F>;
  };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof PythonFloat);
