import type { Patience } from '../db/patience.ts';
import { type ApiKeys, type KeyPair, newPair } from './api-keys.ts';

/**
 * Sees to it that somebody can call the server.
 * @param given the operator's own pair, made valid as it stands
 * @param patient every step may be done twice: what was asked of a database that went away may have been carried out
 * @returns the pair made because there was none at all, to be shown once; null otherwise
 */
export async function ensureSomeKey(
  keys: ApiKeys,
  given: KeyPair | null,
  patient: Patience,
): Promise<KeyPair | null> {
  if (given) {
    await patient(() => keys.ensure(given, 'environment'));
    return null;
  }
  if (await patient(() => keys.hasAny())) return null;
  const first = newPair();
  await patient(() => keys.ensure(first, 'first'));
  return first;
}
