import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 random bits, written in 43 URL-safe characters. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/**
 * Secrets are kept as SHA-256. Slow hashes protect guessable passwords; ours are 256 random bits, which nobody
 * guesses from a fast hash either, and a slow one on every request would let strangers keep the CPU busy.
 */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Compares in constant time; both are hex SHA-256. */
export function sameHash(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(a, 'hex'), Buffer.from(b, 'hex'));
}
