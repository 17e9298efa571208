/**
 * The store cannot take or give bytes just now: unreachable, full, or set up wrongly. Nothing is lost by it, an operator
 * can put it right, and whatever needed the store waits until then; the message says what is wrong and what to do.
 */
export class MediaStoreError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'MediaStoreError';
  }
}
