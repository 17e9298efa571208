/** A bell that loses no ring: a waiter names the count it has seen and returns at once if it has moved on. */
export interface Bell {
  /** How often it has rung. */
  count(): number;
  ring(): void;
  /** Resolves at the first ring after `seen`, after `ms` milliseconds, or when `signal` aborts. */
  wait(seen: number, ms: number, signal: AbortSignal): Promise<void>;
}

export function createBell(): Bell {
  const waiters = new Set<() => void>();
  let rings = 0;
  return {
    count: () => rings,
    ring() {
      rings += 1;
      for (const wake of [...waiters]) wake();
    },
    wait(seen, ms, signal) {
      if (seen !== rings || signal.aborted) return Promise.resolve();
      return new Promise((resolve) => {
        const wake = () => {
          waiters.delete(wake);
          clearTimeout(timer);
          signal.removeEventListener('abort', wake);
          resolve();
        };
        const timer = setTimeout(wake, ms);
        waiters.add(wake);
        signal.addEventListener('abort', wake, { once: true });
      });
    },
  };
}
