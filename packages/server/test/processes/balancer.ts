import { createServer, request } from 'node:http';

/** How often a target's /readyz is asked. */
const LOOK_MS = 200;

/** A load balancer as simple as they come: turns among targets that were ready when it last looked, no second try. */
export interface Balancer {
  readonly url: string;
  /** Replaces the target of that name. */
  target(name: string, url: string): void;
  isReady(name: string): boolean;
  close(): void;
}

export async function startBalancer(): Promise<Balancer> {
  const targets = new Map<string, { url: string; ready: boolean }>();
  const look = setInterval(() => {
    for (const target of targets.values())
      fetch(`${target.url}/readyz`, { headers: { connection: 'close' } }).then(
        ({ ok }) => {
          target.ready = ok;
        },
        () => {
          target.ready = false;
        },
      );
  }, LOOK_MS);
  let turn = 0;
  const server = createServer((incoming, outgoing) => {
    const ready = [...targets.values()].filter((target) => target.ready);
    const target = ready[turn++ % ready.length];
    if (!target) return void outgoing.writeHead(502).end('no target');
    const { method, url, headers } = incoming;
    const onward = request(new URL(url ?? '/', target.url), { method: method ?? 'GET', headers });
    onward.on('response', (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', (error) => outgoing.writeHead(502).end(error.message));
    incoming.pipe(onward);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    target: (name, url) => void targets.set(name, { url, ready: false }),
    isReady: (name) => targets.get(name)?.ready ?? false,
    close() {
      clearInterval(look);
      server.closeAllConnections();
      server.close();
    },
  };
}
