import { type Static, Type } from 'typebox';

/** One thing wrong with a request, in the words of pydantic 2. */
export const ValidationError = Type.Object(
  {
    loc: Type.Array(Type.Union([Type.String(), Type.Integer()]), { title: 'Location' }),
    msg: Type.String({ title: 'Message' }),
    type: Type.String({ title: 'Error Type' }),
  },
  { title: 'ValidationError' },
);

/** 422. */
export const HTTPValidationError = Type.Object(
  { detail: Type.Array(ValidationError, { title: 'Detail' }) },
  { title: 'HTTPValidationError' },
);

/** Every other error. */
export const HTTPError = Type.Object(
  { detail: Type.String(), code: Type.Optional(Type.String()) },
  {
    title: 'HTTPError',
    description: 'What went wrong, in a sentence; some errors carry a code for programs.',
  },
);
export type HTTPError = Static<typeof HTTPError>;
