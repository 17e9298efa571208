import { createServer, type IncomingMessage } from 'node:http';
import { Webhook } from 'standardwebhooks';
import type { Dice } from './random.ts';

/** What the receiver has heard about one order. */
export interface Heard {
  /** The `webhook-id` of each delivery that it took. */
  readonly ids: Set<string>;
  /** The set's id in the body of the last one. */
  setId: string;
}

export interface Receiver {
  urlFor(order: number): string;
  readonly heard: ReadonlyMap<number, Heard>;
  /** What no delivery may be: unsigned, of a set that has not ended. */
  readonly wrong: readonly string[];
  close(): void;
}

/** A client's webhook endpoint: verifies every signature, and turns one delivery in eight away. */
export async function startReceiver(dice: Dice, secretOf: (order: number) => string): Promise<Receiver> {
  const heard = new Map<number, Heard>();
  const wrong: string[] = [];
  const take = async (request: IncomingMessage): Promise<number> => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    if (dice.roll() < 1 / 8) return 500;
    const order = Number(request.url?.slice(1));
    const body = Buffer.concat(parts).toString();
    try {
      new Webhook(secretOf(order), { format: 'raw' }).verify(body, request.headers as Record<string, string>);
    } catch (error) {
      wrong.push(`Order ${order}: a webhook that does not verify: ${(error as Error).message}`);
    }
    const set = JSON.parse(body) as { id: string; jobs: { status: string }[] };
    if (set.jobs.some((job) => ['queued', 'in_progress'].includes(job.status)))
      wrong.push(`Order ${order}: a webhook of a set that has not ended`);
    const known = heard.get(order) ?? { ids: new Set(), setId: set.id };
    known.ids.add(String(request.headers['webhook-id']));
    heard.set(order, known);
    return 204;
  };
  const server = createServer((request, response) => {
    take(request).then(
      (status) => response.writeHead(status).end(),
      () => response.destroy(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    urlFor: (order) => `http://127.0.0.1:${port}/${order}`,
    heard,
    wrong,
    close: () => void server.close(),
  };
}
