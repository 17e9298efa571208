import pg from 'pg';
import { sleep } from '../lib/clock.ts';

const RECONNECT_MS = 1_000;

/** What is done with each word said on a channel. */
export type Channels = Readonly<Record<string, (said: string) => void>>;

/**
 * Keeps one connection listening on PostgreSQL channels and connects again whenever it breaks. Each channel's
 * function is called with what was said, and with nothing after every connect: what was said before went unheard.
 */
export function listen(
  settings: pg.ClientConfig,
  channels: Channels,
  trouble: (error: Error) => void,
): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const running = keepListening(settings, channels, trouble, stopping.signal);
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

async function keepListening(
  settings: pg.ClientConfig,
  channels: Channels,
  trouble: (error: Error) => void,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    try {
      await listenOnce(settings, channels, signal);
    } catch (error) {
      trouble(error as Error);
      await sleep(RECONNECT_MS, signal);
    }
  }
}

async function listenOnce(settings: pg.ClientConfig, channels: Channels, signal: AbortSignal): Promise<void> {
  const client = new pg.Client({ ...settings, keepAlive: true, connectionTimeoutMillis: 10_000 });
  const over = new Promise<void>((resolve, reject) => {
    client.on('error', reject);
    client.on('end', resolve);
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  over.catch(() => undefined);
  client.on('notification', ({ channel, payload }) => channels[channel]?.(payload ?? ''));
  try {
    await client.connect();
    for (const channel of Object.keys(channels)) await client.query(`listen ${pg.escapeIdentifier(channel)}`);
    for (const hear of Object.values(channels)) hear('');
    await over;
    if (!signal.aborted) throw new Error('The connection that hears of new work was closed');
  } finally {
    await client.end().catch(() => undefined);
  }
}
