import type { JobSet, JobSetRequest } from './job-set.ts';
import type { ListQuery, Page } from './list.ts';
import type { RedoRequest } from './redo-request.ts';

/** An Idempotency-Key with the fingerprint of the endpoint and body it came with. */
export interface Idempotency {
  /** 1 to 255 visible ASCII characters, scoped to the account. */
  readonly key: string;
  /** Hex SHA-256 over endpoint and canonical body. */
  readonly fingerprint: string;
}

export type Replay =
  /** The key was seen with the same fingerprint: the set of the first time. */
  | { readonly kind: 'replayed'; readonly set: JobSet }
  /** The key was seen with another body. */
  | { readonly kind: 'key-reused' };

export type Submission =
  | { readonly kind: 'accepted'; readonly set: JobSet }
  | Replay
  | { readonly kind: 'queue-full'; readonly retryAfterSeconds: number }
  | { readonly kind: 'quota-exhausted' };

export type Redoing =
  | Submission
  /** The set is not over. */
  | { readonly kind: 'busy' }
  /** No such set, or no such frame in it. */
  | { readonly kind: 'not-found' };

export type Cancellation = 'canceled' | 'already-started' | 'not-found';

export type Stopping =
  | { readonly kind: 'canceled'; readonly set: JobSet }
  /** It has ended by itself. */
  | { readonly kind: 'over' }
  | { readonly kind: 'not-found' };

/** What the outside may do with job sets. Every call is scoped to the account that owns the set. */
export interface JobSets {
  /** Durable when it resolves: the set, its jobs and its queue entry are one transaction. */
  submit(accountId: string, request: JobSetRequest, idempotency: Idempotency | null): Promise<Submission>;
  /** Null for an unknown id and for another account's alike. */
  find(accountId: string, id: string): Promise<JobSet | null>;
  /** Newest first. */
  list(accountId: string, wanted: ListQuery): Promise<Page>;
  /** Only a set that no worker has claimed can be cancelled. */
  cancel(accountId: string, id: string): Promise<Cancellation>;
  /** Cancels a set that waits or is being drawn; frames that have landed stay. Repeating it is harmless. */
  stop(accountId: string, id: string): Promise<Stopping>;
  /** Draws one frame of a set that is over again: durable when it resolves. */
  redo(accountId: string, id: string, redo: RedoRequest, idempotency: Idempotency | null): Promise<Redoing>;
  /** Deletes a set and what belongs to it, ending it first; false for an id that is not the account's. */
  remove(accountId: string, id: string): Promise<boolean>;
}

/** Credentials as the outside uses them. */
export interface Credentials {
  /** The account's id for a valid pair, null otherwise; takes the same time either way. */
  authenticate(keyId: string, secret: string): Promise<string | null>;
}
