import type { Clock } from './clock.ts';

/** One bucket of tokens for each name: it fills at a steady rate up to its brim. */
export interface TokenBuckets {
  /** Takes a token; 0 when there was one, else the milliseconds until there will be. */
  take(name: string): number;
  /** Sets how much a bucket lacks, milliseconds until it is full: more than it holds when others took from it too. */
  learn(name: string, lackMs: number): void;
}

export interface TokenBucketOptions {
  /** Tokens a minute, above 0. */
  readonly perMinute: number;
  /** Most tokens at a time, from 1. */
  readonly brim: number;
  readonly clock: Clock;
  /** Told of each token that is taken, and of the milliseconds until it is filled in again. */
  readonly onTaken?: (name: string, lackMs: number) => void;
}

interface Bucket {
  /** Milliseconds until it was full, at that time. */
  lack: number;
  at: number;
}

/** Names remembered before those whose buckets are full again are forgotten: a full bucket is as good as none. */
const MANY = 10_000;

export function createTokenBuckets({ perMinute, brim, clock, onTaken }: TokenBucketOptions): TokenBuckets {
  const token = 60_000 / perMinute;
  const buckets = new Map<string, Bucket>();
  // A clock that was set back has let no time pass.
  const lackOf = ({ lack, at }: Bucket, now: number) => Math.max(0, lack - Math.max(0, now - at));
  const forgetFull = (now: number) => {
    for (const [name, bucket] of buckets) if (lackOf(bucket, now) === 0) buckets.delete(name);
  };
  return {
    take(name) {
      const now = clock();
      const known = buckets.get(name);
      if (!known && buckets.size >= MANY) forgetFull(now);
      const lack = (known ? lackOf(known, now) : 0) + token;
      if (lack > brim * token) return Math.ceil(lack - brim * token);
      buckets.set(name, { lack, at: now });
      onTaken?.(name, token);
      return 0;
    },
    learn(name, lack) {
      buckets.set(name, { lack, at: clock() });
    },
  };
}
