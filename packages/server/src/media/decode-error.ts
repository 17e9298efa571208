/** A file that is not a picture we can use; the message says why and what to do. */
export class DecodeError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DecodeError';
  }
}

const RULES: readonly (readonly [RegExp, string])[] = [
  [/pixel limit|dimensions/i, 'it has more than 50 million pixels: use a smaller picture'],
  [
    /unsupported image format|unknown image format|operation is blocked/i,
    'it is not a JPEG, PNG, WebP or GIF: convert it',
  ],
  [/empty|missing/i, 'it is empty: check the file'],
  [/channels/i, 'it has more channels than colour and transparency: save it as a plain picture'],
  [/timeout/i, 'it took too long to decode: use a simpler or smaller picture'],
];

/** What libvips threw, in a user's words. */
export function explainDecoding(error: unknown): DecodeError {
  if (error instanceof DecodeError) return error;
  const message = (error as Error).message;
  const said = RULES.find(([pattern]) => pattern.test(message))?.[1];
  return new DecodeError(said ?? 'it is damaged: export it anew', { cause: error });
}
