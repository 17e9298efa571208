import type { Credentials } from '../job-sets/job-sets.ts';
import type { Clock } from '../lib/clock.ts';
import type { ApiKeys } from './api-keys.ts';
import { hashSecret, sameHash } from './secret.ts';

/** How long a revoked key may still be let in by a process that knew it, milliseconds. */
export const CACHE_MS = 5_000;
const CACHE_SIZE = 10_000;
const NO_HASH = '0'.repeat(64);

interface Known {
  readonly hash: string | null;
  /** When it was looked up. */
  readonly at: number;
}

/** Checks pairs against the stored hashes; remembers each key for a few seconds, so most checks cost no query. */
export function createCredentials(keys: Pick<ApiKeys, 'secretHash'>, clock: Clock): Credentials {
  const known = new Map<string, Known>();
  const lookUp = async (id: string): Promise<string | null> => {
    const found = known.get(id);
    // One from the future was looked up before the clock was set back.
    const age = found ? clock() - found.at : CACHE_MS;
    if (found && age >= 0 && age < CACHE_MS) return found.hash;
    const hash = await keys.secretHash(id);
    if (known.size >= CACHE_SIZE) known.clear();
    known.set(id, { hash, at: clock() });
    return hash;
  };
  return {
    async authenticate(keyId, secret) {
      const hash = await lookUp(keyId);
      const same = sameHash(hashSecret(secret), hash ?? NO_HASH);
      return same && hash !== null ? keyId : null;
    },
  };
}
