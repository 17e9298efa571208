/** `npm run bench:pollers`: five thousand clients at once that ask for a set every two seconds, beside a bare handler. */
import { writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import autocannon from 'autocannon';
import { type Started, start } from './server.ts';

const POLLERS = 5_000;
const SECONDS = 20;
const EVERY_SECONDS = 2;

interface Polled {
  readonly server: 'framewright' | 'bare';
  readonly pollers: number;
  readonly perSecond: number;
  /** Milliseconds, in time for a poll: what waits for its turn is counted in. */
  readonly median: number;
  readonly p99: number;
  readonly failed: number;
  /** Bytes, while they are all connected. */
  readonly memory: number;
}

async function poll(server: Polled['server']): Promise<Polled> {
  const started = await start(server, 'api');
  const running = autocannon({
    url: `${started.url}/v1/job-sets/${await oneSet(started)}`,
    headers: { ...started.headers },
    connections: POLLERS,
    overallRate: POLLERS / EVERY_SECONDS,
    duration: SECONDS,
    timeout: 30,
  });
  let memory = 0;
  const watch = setInterval(() => {
    memory = Math.max(memory, started.memory());
  }, 1_000);
  const result = await running;
  clearInterval(watch);
  await started.stop();
  const { p50: median, p99 } = result.latency;
  const failed = result.non2xx + result.errors + result.timeouts;
  return {
    server,
    pollers: POLLERS,
    perSecond: Math.round(result.requests.average),
    median,
    p99,
    failed,
    memory,
  };
}

async function oneSet({ url, headers }: Started): Promise<string> {
  const body = JSON.stringify({ params: { prompt: 'A red fox in the snow', count: 8, seed: 7 } });
  const answer = await fetch(`${url}/v1/text2image/keyframes`, {
    method: 'POST',
    headers: { ...headers },
    body,
  });
  return ((await answer.json()) as { id: string }).id;
}

const load = Math.round((loadavg()[0] ?? 0) * 10) / 10;
const polled = [await poll('framewright'), await poll('bare')];
const file = new URL('../results/pollers.json', import.meta.url);
await writeFile(file, `${JSON.stringify({ load, polled }, null, 2)}\n`);
console.table(polled);
