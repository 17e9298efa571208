import type { Readable } from 'node:stream';

/**
 * Where bytes live: a folder on disk, or an S3-compatible bucket. Keys are ours, never a client's:
 * lower-case letters, digits, '-', '_', '.', and '/' between segments.
 */
export interface StoredMedia {
  readonly body: Uint8Array;
  readonly contentType: string;
}

/** A store that clients may reach themselves, with URLs that expire: then bytes need not pass through the server. */
export interface DirectAccess {
  /** Where `method` finds what lies under the key, for a few minutes. */
  readUrl(key: string, method: 'GET' | 'HEAD'): Promise<string>;
  /** Where one PUT with exactly this Content-Type writes the key, until `lifeMs` have passed. */
  uploadUrl(key: string, contentType: string, lifeMs: number): Promise<string>;
}

/** Calls reject with MediaStoreError when the store cannot be reached or used. */
export interface MediaStore {
  /** Writes whole or not at all (a reader never sees half a file); durable when it resolves; repeating it is harmless. */
  put(key: string, body: Uint8Array, contentType: string): Promise<void>;
  /** Null when there is nothing under the key. */
  get(key: string): Promise<StoredMedia | null>;
  /** The same as it is read, for what need not be in memory at once; whoever does not read it to its end destroys it. */
  open(key: string): Promise<Readable | null>;
  /** Keys that lie right under a folder, in no order; of very many, some. */
  list(folder: string): Promise<string[]>;
  delete(key: string): Promise<void>;
  /** Resolves when the store can be written to and read from; throws with the remedy otherwise. */
  check(): Promise<void>;
  /** Absent where only the server reaches the bytes. */
  readonly direct?: DirectAccess;
}
