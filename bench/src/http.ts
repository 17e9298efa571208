import autocannon from 'autocannon';
import { openAccounts } from './accounts.ts';
import { HISTORY } from './queue/history.ts';
import { type Started, start } from './server.ts';

const SECONDS = Number(process.env.SECONDS ?? 5);
const CONNECTIONS = [1, 16, 256] as const;
const BODY = JSON.stringify({ params: { prompt: 'A red fox in the snow', count: 1, seed: 7 } });

export interface Load {
  /** `history`: ours, with a million finished sets in its database. */
  readonly server: 'framewright' | 'history' | 'bare';
  readonly request: 'POST' | 'GET';
  readonly connections: number;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly median: number;
  readonly p99: number;
  readonly failed: number;
}

type Accounts = readonly Readonly<Record<string, string>>[];

/** Requests per second and latency, ours (an API process on SQLite, durable, 256 accounts) with and without a history, beside a bare handler. */
export async function measureHttp(): Promise<Load[]> {
  const loads: Load[] = [];
  for (const server of ['framewright', 'history', 'bare'] as const) {
    const started = await start(server === 'bare' ? 'bare' : 'framewright', 'api');
    const accounts =
      server === 'bare' ? [started.headers] : await openAccounts(started, server === 'history' ? HISTORY : 0);
    for (const connections of CONNECTIONS)
      for (const request of ['POST', 'GET'] as const)
        loads.push(await load(started, accounts, server, request, connections));
    await started.stop();
  }
  return loads;
}

async function load(
  started: Started,
  accounts: Accounts,
  server: Load['server'],
  request: Load['request'],
  connections: number,
): Promise<Load> {
  const id = request === 'GET' ? await oneSet(started) : '';
  const result = await autocannon({
    url: started.url,
    requests:
      request === 'GET'
        ? [{ method: 'GET', path: `/v1/job-sets/${id}`, headers: { ...started.headers } }]
        : accounts.map((headers) => ({
            method: 'POST',
            path: '/v1/text2image/keyframes',
            headers: { ...headers },
            body: BODY,
          })),
    connections,
    duration: SECONDS,
  });
  return {
    server,
    request,
    connections,
    perSecond: Math.round(result.requests.average),
    median: result.latency.p50,
    p99: result.latency.p99,
    failed: result.non2xx + result.errors,
  };
}

async function oneSet({ url, headers }: Started): Promise<string> {
  const answer = await fetch(`${url}/v1/text2image/keyframes`, {
    method: 'POST',
    headers: { ...headers },
    body: BODY,
  });
  return ((await answer.json()) as { id: string }).id;
}
