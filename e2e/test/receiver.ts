import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Delivery {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Receiver {
  readonly url: string;
  /** The first delivery that has come or will come. */
  readonly first: Promise<Delivery>;
  close(): void;
}

/** A client's own webhook endpoint, on this machine. */
export async function startReceiver(): Promise<Receiver> {
  const { promise: first, resolve } = Promise.withResolvers<Delivery>();
  const server = createServer(async (incoming, answer) => {
    const parts: Buffer[] = [];
    for await (const part of incoming) parts.push(part as Buffer);
    answer.writeHead(204).end();
    resolve({ headers: incoming.headers, body: Buffer.concat(parts).toString() });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/hook`, first, close: () => void server.close() };
}
