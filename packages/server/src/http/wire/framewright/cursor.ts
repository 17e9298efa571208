import type { Place } from '../../../job-sets/list.ts';
import type { Check } from '../pydantic/fields.ts';

const PLAIN = /^(\d{1,15})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** The place where a page ended, as an opaque word. */
export const writeCursor = ({ createdAt, id }: Place): string =>
  Buffer.from(`${createdAt}.${id}`).toString('base64url');

/** Reads what `writeCursor` wrote. */
export const cursor: Check<Place> = (input, loc, problems) => {
  const plain = typeof input === 'string' ? Buffer.from(input, 'base64url').toString('latin1') : '';
  const [, createdAt, id] = PLAIN.exec(plain) ?? [];
  if (createdAt !== undefined && id !== undefined) return { createdAt: Number(createdAt), id };
  const msg = 'Input should be the next_cursor of another page: leave it out to begin at the newest';
  problems.push({ type: 'value_error', loc, msg, input });
  return undefined;
};
