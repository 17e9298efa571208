/** A pause that doubles (or grows by `factor`) with every attempt up to a ceiling. */
export interface Backoff {
  readonly firstMs: number;
  readonly factor: number;
  readonly ceilingMs: number;
}

/** Milliseconds to wait after the `attempt`-th failure, counted from 1. */
export function pauseAfter(attempt: number, backoff: Backoff): number {
  return Math.min(backoff.ceilingMs, backoff.firstMs * backoff.factor ** (attempt - 1));
}
