import type { Check } from './fields.ts';

const DATE_TIME = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d(:\d\d(\.\d{1,9})?)?([Zz]|[+-]\d\d:\d\d)$/;

/** An RFC 3339 time with its zone; gives milliseconds since the epoch. A `+` that a query made a space is one. */
export const dateTime: Check<number> = (input, loc, problems) => {
  const text = typeof input === 'string' ? input.replace(/ (?=\d\d:\d\d$)/, '+') : '';
  const time = DATE_TIME.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(time)) return time;
  const msg = 'Input should be a valid datetime with a time zone, such as 2026-01-31T12:00:00Z';
  problems.push({ type: 'datetime_parsing', loc, msg, input });
  return undefined;
};
