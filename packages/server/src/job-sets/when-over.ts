import type { Following } from './following.ts';
import type { JobSet } from './job-set.ts';
import { isOver } from './states.ts';

/**
 * Waits until a set is over, for at most `ms` milliseconds or until `signal` aborts.
 * @returns the set as it stood last; null when it was not seen, or is gone
 */
export function whenOver(
  following: Following,
  setId: string,
  ms: number,
  signal: AbortSignal,
): Promise<JobSet | null> {
  return new Promise((resolve) => {
    let last: JobSet | null = null;
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      // The first sight may come before `follow` has given the way to leave.
      queueMicrotask(() => leave());
      resolve(last);
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end, { once: true });
    const leave = following.follow(setId, (sight) => {
      last = sight?.set ?? null;
      if (last === null || isOver(last.state)) end();
    });
    if (signal.aborted) end();
  });
}
