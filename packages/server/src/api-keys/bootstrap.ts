import type { ApiKeys, KeyPair } from './api-keys.ts';

/**
 * Sees to it that somebody can call the server.
 * @param given the operator's own pair, made valid as it stands
 * @returns the pair made because there was none at all, to be shown once; null otherwise
 */
export async function ensureSomeKey(keys: ApiKeys, given: KeyPair | null): Promise<KeyPair | null> {
  if (given) {
    await keys.ensure(given, 'environment');
    return null;
  }
  return (await keys.hasAny()) ? null : keys.create({ name: 'first', framesLeft: null });
}
