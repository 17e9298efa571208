import { setTimeout as sleep } from 'node:timers/promises';
import { isDatabaseAway } from './database-away.ts';

/** Does `work` until it succeeds, fails for good, or takes too long. It may have been carried out when it seems to have failed. */
export type Patience = <T>(work: () => Promise<T>) => Promise<T>;

const RETRY_MS = 1_000;

/**
 * Tries again, once a second, what fails because the database cannot be reached.
 * @param ms how long each piece of work is tried
 * @param onTrouble told of every attempt that failed
 */
export function createPatience(ms: number, onTrouble: (error: Error) => void): Patience {
  return async (work) => {
    const end = performance.now() + ms;
    for (;;) {
      try {
        return await work();
      } catch (error) {
        if (!isDatabaseAway(error) || performance.now() >= end) throw error;
        onTrouble(error as Error);
        await sleep(RETRY_MS);
      }
    }
  };
}
