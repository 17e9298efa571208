import { EngineError } from '../engines/engine.ts';
import { type Backoff, pauseAfter } from '../lib/backoff.ts';
import { MediaStoreError } from '../media/media-store-error.ts';

/** How often a set is begun before it is given up. */
export const MAX_ATTEMPTS = 5;

const PAUSES: Backoff = { firstMs: 1_000, factor: 4, ceilingMs: 60_000 };

/** Long enough that a store which takes a probe but no frame does not keep the engine busy. */
export const STORE_PAUSE_MS = 30_000;

/** The set is in another's hands by now: nothing of ours may be written any more. */
export class LeaseLost extends Error {
  constructor() {
    super('The lease on the set was lost');
    this.name = 'LeaseLost';
  }
}

/** The set cannot be drawn, whatever one tries; `reason` is a sentence for the user. */
export class Hopeless extends Error {
  readonly status: 'failed' | 'nsfw';
  constructor(reason: string, status: Hopeless['status'] = 'failed', options?: ErrorOptions) {
    super(reason, options);
    this.name = 'Hopeless';
    this.status = status;
  }
}

/** What to do with a set after its work threw. */
export type Ending =
  | { readonly kind: 'close'; readonly status: 'failed' | 'nsfw'; readonly reason: string }
  | { readonly kind: 'retry'; readonly pauseMs: number }
  /** The store or the engine is out of reach: the set waits for it, however long, and no attempt is counted. */
  | { readonly kind: 'wait'; readonly what: 'store' | 'engine'; readonly pauseMs: number }
  | { readonly kind: 'drop' };

/** @param attempt how often the set has been begun, from 1 */
export function endingFor(error: unknown, attempt: number): Ending {
  if (error instanceof LeaseLost) return { kind: 'drop' };
  if (error instanceof MediaStoreError) return { kind: 'wait', what: 'store', pauseMs: STORE_PAUSE_MS };
  if (error instanceof EngineError && error.kind === 'retryable' && error.retryAfterMs !== null)
    return { kind: 'wait', what: 'engine', pauseMs: error.retryAfterMs };
  if (error instanceof Hopeless) return { kind: 'close', status: error.status, reason: error.message };
  if (error instanceof EngineError && error.kind !== 'retryable') {
    return { kind: 'close', status: error.kind === 'refused' ? 'nsfw' : 'failed', reason: error.message };
  }
  if (attempt < MAX_ATTEMPTS) return { kind: 'retry', pauseMs: pauseAfter(attempt, PAUSES) };
  return { kind: 'close', status: 'failed', reason: givenUp(error, attempt) };
}

/** Only an engine's words are meant for users; other errors may speak of our insides and belong in the log. */
function givenUp(error: unknown, attempt: number): string {
  const cause = error instanceof EngineError ? error.message : 'the server could not complete the work';
  return `Given up after ${attempt} attempts: ${cause}`;
}
