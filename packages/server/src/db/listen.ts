import pg from 'pg';
import { sleep } from '../lib/clock.ts';

const RECONNECT_MS = 1_000;

/**
 * Keeps one connection listening on a PostgreSQL channel and connects again whenever it breaks.
 * `ring` is also called after every connect, because what was said in between went unheard.
 */
export function listen(
  settings: pg.ClientConfig,
  channel: string,
  ring: () => void,
  trouble: (error: Error) => void,
): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const running = keepListening(settings, channel, ring, trouble, stopping.signal);
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

async function keepListening(
  settings: pg.ClientConfig,
  channel: string,
  ring: () => void,
  trouble: (error: Error) => void,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    try {
      await listenOnce(settings, channel, ring, signal);
    } catch (error) {
      trouble(error as Error);
      await sleep(RECONNECT_MS, signal);
    }
  }
}

async function listenOnce(
  settings: pg.ClientConfig,
  channel: string,
  ring: () => void,
  signal: AbortSignal,
): Promise<void> {
  const client = new pg.Client({ ...settings, keepAlive: true, connectionTimeoutMillis: 10_000 });
  const over = new Promise<void>((resolve, reject) => {
    client.on('error', reject);
    client.on('end', resolve);
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  over.catch(() => undefined);
  client.on('notification', ring);
  try {
    await client.connect();
    await client.query(`listen ${pg.escapeIdentifier(channel)}`);
    ring();
    await over;
    if (!signal.aborted) throw new Error('The connection that hears of new work was closed');
  } finally {
    await client.end().catch(() => undefined);
  }
}
