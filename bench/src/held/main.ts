/**
 * `npm run bench:held [pollers] [streams] [seconds]`: five thousand clients that ask for a set every two seconds and a
 * thousand event streams, all held at once by one API process; then a bare server that holds the same.
 */
import { writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import autocannon from 'autocannon';
import { start } from '../server.ts';
import { openStreams } from './streams.ts';

const given = process.argv.slice(2).map(Number);
const [POLLERS = 5_000, STREAMS = 1_000, SECONDS = 20] = given;
const SETS = 100;
const EVERY_SECONDS = 2;

interface Held {
  readonly server: 'framewright' | 'bare';
  readonly pollers: number;
  readonly streams: number;
  readonly perSecond: number;
  /** Milliseconds, in time for a poll: what waits for its turn is counted in. */
  readonly median: number;
  readonly p99: number;
  readonly failed: number;
  /** Milliseconds from the first cancellation until every stream had been told its end, after the polls. */
  readonly told: number;
  /** Bytes: at rest, with the streams alone, at most with all of them. */
  readonly memory: readonly [atRest: number, streams: number, all: number];
}

async function hold(server: Held['server']): Promise<Held> {
  const started = await start(server, 'api');
  const atRest = started.memory();
  const streams = await openStreams(started, STREAMS, SETS);
  const withStreams = started.memory();
  const running = autocannon({
    url: `${started.url}/v1/job-sets/${streams.sets[0]}`,
    headers: { ...started.headers },
    connections: POLLERS,
    overallRate: POLLERS / EVERY_SECONDS,
    duration: SECONDS,
    timeout: 30,
  });
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, started.memory());
  }, 1_000);
  const result = await running;
  clearInterval(watch);
  const told = await streams.end();
  await started.stop();
  const { p50: median, p99 } = result.latency;
  return {
    server,
    pollers: POLLERS,
    streams: STREAMS,
    perSecond: Math.round(result.requests.average),
    median,
    p99,
    failed: result.non2xx + result.errors + result.timeouts,
    told,
    memory: [atRest, withStreams, most],
  };
}

const load = Math.round((loadavg()[0] ?? 0) * 10) / 10;
const held = [await hold('framewright'), await hold('bare')];
// A smaller run tries the harness, and is no result.
if (given.length === 0) {
  const file = new URL('../../results/held.json', import.meta.url);
  await writeFile(file, `${JSON.stringify({ load, held }, null, 2)}\n`);
}
console.table(held.map((one) => ({ ...one, memory: one.memory.map((b) => Math.round(b / 1e6)).join(' ') })));
