/** A store that cannot be used as it is set up; the message is a sentence that names the remedy. */
export class MediaStoreError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'MediaStoreError';
  }
}
