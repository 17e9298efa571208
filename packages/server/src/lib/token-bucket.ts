import type { Clock } from './clock.ts';

/** One bucket of tokens for each name: it fills at a steady rate up to its brim. */
export interface TokenBuckets {
  /** Takes a token; 0 when there was one, else the milliseconds until there will be. */
  take(name: string): number;
}

export interface TokenBucketOptions {
  /** Tokens a minute, above 0. */
  readonly perMinute: number;
  /** Most tokens at a time, from 1. */
  readonly brim: number;
  readonly clock: Clock;
}

interface Bucket {
  tokens: number;
  at: number;
}

/** Names remembered before those whose buckets are full again are forgotten: a full bucket is as good as none. */
const MANY = 10_000;

export function createTokenBuckets({ perMinute, brim, clock }: TokenBucketOptions): TokenBuckets {
  const perMs = perMinute / 60_000;
  const buckets = new Map<string, Bucket>();
  const levelOf = ({ tokens, at }: Bucket, now: number) =>
    Math.min(brim, tokens + Math.max(0, now - at) * perMs);
  const forgetFull = (now: number) => {
    for (const [name, bucket] of buckets) if (levelOf(bucket, now) >= brim) buckets.delete(name);
  };
  return {
    take(name) {
      const now = clock();
      const known = buckets.get(name);
      if (!known && buckets.size >= MANY) forgetFull(now);
      const tokens = known ? levelOf(known, now) : brim;
      if (tokens < 1) return Math.ceil((1 - tokens) / perMs);
      buckets.set(name, { tokens: tokens - 1, at: now });
      return 0;
    },
  };
}
