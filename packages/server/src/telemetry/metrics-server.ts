import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Metrics } from './metrics.ts';

export interface MetricsServer {
  /** Where it listens. */
  readonly url: string;
  close(): Promise<void>;
}

/** Longest a reader may take to ask, milliseconds. */
const REQUEST_MS = 10_000;

/** `GET /metrics` and `/healthz` on an address of their own: who reaches it may read them. */
export async function serveMetrics(
  metrics: Metrics,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<MetricsServer> {
  const server = createServer({ requestTimeout: REQUEST_MS }, (request, response) => {
    answer(metrics, `${request.method} ${request.url}`, response).catch((error: Error) => {
      send(response, 503, `The database did not answer: ${error.name}\n`);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}/metrics`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(metrics: Metrics, asked: string, response: ServerResponse): Promise<void> {
  if (asked === 'GET /metrics') return send(response, 200, await metrics.text(), metrics.contentType);
  if (asked === 'GET /healthz') return send(response, 200, 'ok\n');
  send(response, 404, 'Not found: there are /metrics and /healthz\n');
}

function send(
  response: ServerResponse,
  status: number,
  body: string,
  type = 'text/plain; charset=utf-8',
): void {
  response.writeHead(status, { 'content-type': type, 'x-content-type-options': 'nosniff' }).end(body);
}
