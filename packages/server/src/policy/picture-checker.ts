/** A picture that is judged: a reference before it is followed, or a frame before it is kept. */
export interface CheckedPicture {
  readonly subject: 'reference' | 'frame';
  /** Its place in the request, from 1. */
  readonly number: number;
  readonly png: Uint8Array;
}

/**
 * The port for whoever looks at pictures: words alone say nothing of them, and no model is shipped that could.
 * Resolves with why the picture must not be used, null when it may; rejects with PictureCheckError when it cannot say.
 */
export interface PictureChecker {
  check(picture: CheckedPicture, signal: AbortSignal): Promise<string | null>;
}

/** No verdict: the picture is neither used nor refused, and the set is tried again. */
export class PictureCheckError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'PictureCheckError';
  }
}
