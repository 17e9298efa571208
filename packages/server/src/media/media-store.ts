/**
 * Where bytes live: a folder on disk, or an S3-compatible bucket. Keys are ours, never a client's:
 * lower-case letters, digits, '-', '_', '.', and '/' between segments.
 */
export interface StoredMedia {
  readonly body: Uint8Array;
  readonly contentType: string;
}

export interface MediaStore {
  /** Writes whole or not at all (a reader never sees half a file); durable when it resolves; repeating it is harmless. */
  put(key: string, body: Uint8Array, contentType: string): Promise<void>;
  /** Null when there is nothing under the key. */
  get(key: string): Promise<StoredMedia | null>;
  delete(key: string): Promise<void>;
  /** Resolves when the store can be written to and read from; throws with the remedy otherwise. */
  check(): Promise<void>;
}
