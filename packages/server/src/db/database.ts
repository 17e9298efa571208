import type { Kysely, RawBuilder, Transaction } from 'kysely';
import type { Bell } from '../lib/bell.ts';
import type { Feed } from '../lib/feed.ts';
import type { Tables } from './tables.ts';

export type Query = Kysely<Tables> | Transaction<Tables>;

/** One database behind one face; what the two differ in is named here and nowhere else. */
export interface Database {
  readonly kind: 'sqlite' | 'postgres';
  readonly query: Kysely<Tables>;
  /** Ends the inner select of a claim, so that two claimants never wait for one row. */
  readonly skipLocked: RawBuilder<unknown>;
  /** Longest pause before looking for work unasked, milliseconds: the net below the bell. */
  readonly pollMs: number;
  /** Rings when any process that shares the database announces work (on SQLite: this process). */
  readonly bell: Bell;
  /** Announces work; inside a transaction it is heard once that commits, or not at all. */
  announce(query: Query): Promise<void>;
  /** What any process that shares the database tells (on SQLite: this process); a word may get lost. */
  readonly changes: Feed;
  /** Tells a topic of `changes`; inside a transaction once that commits, or not at all. At most 200 characters. */
  tell(query: Query, topic: string): Promise<void>;
  /** Runs `work` in one transaction that sees every committed write before its first statement that locks. */
  transaction<T>(work: (trx: Transaction<Tables>) => Promise<T>): Promise<T>;
  /** Throws when the database does not answer. */
  check(): Promise<void>;
  close(): Promise<void>;
}
