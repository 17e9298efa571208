/** Aborts at the first SIGTERM or SIGINT; at the second, or after `limitMs`, the process exits whatever it holds. */
export function stopSignal(limitMs: number): AbortSignal {
  const stopping = new AbortController();
  const stop = () => {
    if (stopping.signal.aborted) process.exit(1);
    stopping.abort();
    setTimeout(() => process.exit(1), limitMs).unref();
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  return stopping.signal;
}
