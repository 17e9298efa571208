import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { unwatched } from '../../src/lib/watch.ts';
import { createDeliverer, type Post } from '../../src/webhooks/deliverer.ts';
import { createDeliveries, type Deliveries, KEEP_TRYING_MS } from '../../src/webhooks/deliveries.ts';
import { accountWebhookSecret } from '../../src/webhooks/sign.ts';
import { onBothDatabases } from '../db/databases.ts';
import { clearQueue, type House, house } from '../job-sets/house.ts';
import { eventually } from '../worker/studio.ts';

const SERVER_SECRET = new Uint8Array(32).fill(7);

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A receiver that answers with the given statuses in turn, the last one for ever. */
async function receiver(statuses: number[]) {
  const received: Received[] = [];
  const server = createServer(async (incoming, answer) => {
    const parts: Buffer[] = [];
    for await (const part of incoming) parts.push(part as Buffer);
    received.push({ headers: incoming.headers, body: Buffer.concat(parts).toString() });
    answer.writeHead(statuses.length > 1 ? (statuses.shift() as number) : (statuses[0] as number)).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, received, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook` };
}

const post: Post = (url, headers, body, signal) =>
  fetch(url, { method: 'POST', headers, body, signal, redirect: 'manual' });

onBothDatabases('webhooks', (db) => {
  let home: House;
  let deliveries: Deliveries;
  let owner: string;
  let stopping: AbortController;
  let running: Promise<void>;
  const servers: Server[] = [];

  beforeEach(async () => {
    await clearQueue(db());
    deliveries = createDeliveries(db(), () => home.clock());
    home = house(db(), { onClosed: (query, set) => deliveries.owe(query, set) });
    owner = await home.account();
  });
  afterEach(async () => {
    await stop();
    for (const server of servers.splice(0)) server.close();
  });

  function start(): void {
    stopping = new AbortController();
    const log = { warn() {} };
    const render = (set: { id: string }) => JSON.stringify({ id: set.id });
    const deps = {
      db: db(),
      clock: home.clock,
      post,
      render,
      serverSecret: SERVER_SECRET,
      log,
      watch: unwatched,
    };
    running = createDeliverer(deps).run(stopping.signal);
  }
  async function stop(): Promise<void> {
    stopping?.abort();
    await running;
  }
  async function listening(...statuses: number[]) {
    const made = await receiver(statuses);
    servers.push(made.server);
    return made;
  }
  async function closedSet(url: string, secret: string | null) {
    const set = await home.submit(owner, { webhook: { url, secret } });
    const claim = await home.queue.claim();
    if (!claim) throw new Error('There was nothing to claim');
    await home.queue.close(claim, { status: 'failed', reason: 'test' });
    return set;
  }
  /** Ended without a worker. */
  async function closedFirst(url: string) {
    const set = await home.submit(owner, { webhook: { url, secret: null } });
    await home.jobSets.cancel(owner, set.id);
    return set;
  }
  const only = async (setId: string) =>
    (await deliveries.list(owner, setId))[0] as Awaited<ReturnType<Deliveries['list']>>[number];

  it('are sent when the set ends, with the secret and a signature that verifies', async () => {
    const { url, received } = await listening(204);
    start();
    const set = await closedSet(url, 'my secret');
    await eventually(async () => (await only(set.id))?.deliveredAt);
    const delivered = await only(set.id);
    expect(delivered).toMatchObject({ attempts: 1, lastStatus: 204, lastError: null, nextTryAt: null });
    expect(received).toHaveLength(1);
    expect(received[0]?.headers['x-webhook-secret-key']).toBe('my secret');
    expect(received[0]?.body).toBe(JSON.stringify({ id: set.id }));
    expect(received[0]?.headers['webhook-id']).toBe(delivered.id);
    expect(received[0]?.headers['webhook-signature']).toBe(
      new Webhook('my secret', { format: 'raw' }).sign(
        delivered.id,
        new Date(home.clock()),
        received[0]?.body ?? '',
      ),
    );
  });

  it("are signed with the account's own secret when the client named none", async () => {
    const { url, received } = await listening(200);
    start();
    const set = await closedSet(url, null);
    await eventually(async () => (await only(set.id)).deliveredAt);
    const { headers, body } = received[0] as Received;
    expect(headers['x-webhook-secret-key']).toBeUndefined();
    const signer = new Webhook(accountWebhookSecret(SERVER_SECRET, owner));
    expect(headers['webhook-signature']).toBe(
      signer.sign(String(headers['webhook-id']), new Date(home.clock()), body),
    );
  });

  it('are tried again with growing pauses, by whoever runs then, under the same id', async () => {
    const { url, received } = await listening(500, 503, 200);
    start();
    const set = await closedSet(url, 's');
    await eventually(async () => (await only(set.id)).lastStatus === 500);
    const first = await only(set.id);
    expect(first.nextTryAt).toBe(home.clock() + 5_000);
    await stop();
    start();
    home.later(5_000);
    await eventually(async () => (await only(set.id)).lastStatus === 503);
    expect((await only(set.id)).nextTryAt).toBe(home.clock() + 10_000);
    home.later(10_000);
    await eventually(async () => (await only(set.id)).deliveredAt);
    expect(new Set(received.map(({ headers }) => headers['webhook-id']))).toEqual(new Set([first.id]));
    expect(received).toHaveLength(3);
  });

  it('are given up after two hours, and can be sent again', async () => {
    const { url, received } = await listening(500);
    start();
    const set = await closedSet(url, 's');
    await eventually(async () => (await only(set.id)).lastStatus === 500);
    home.later(KEEP_TRYING_MS);
    await eventually(async () => (await only(set.id)).nextTryAt === null);
    const tried = received.length;
    const { id } = await only(set.id);
    expect(await deliveries.redeliver(await home.account(), set.id, id)).toBeNull();
    expect(await deliveries.redeliver(owner, set.id, id)).toMatchObject({ id, attempts: 0 });
    await eventually(async () => received.length > tried);
  });

  it('wait while a frame of the set is drawn again: no receiver is told of a set that is not over', async () => {
    const { url, received } = await listening(500, 200);
    start();
    const set = await closedSet(url, 's');
    await eventually(async () => (await only(set.id)).lastStatus === 500);
    const redo = { frame: 0, seed: 9, prompt: null };
    expect(await home.jobSets.redo(owner, set.id, redo, null)).toMatchObject({ kind: 'accepted' });
    home.later(60_000);
    // One that is over, owed later: it is sent, the other one is not.
    const later = await closedFirst(url);
    await eventually(async () => (await only(later.id)).deliveredAt);
    expect(received).toHaveLength(2);
    expect(await only(set.id)).toMatchObject({ attempts: 1, deliveredAt: null });
    const claim = await home.queue.claim();
    if (claim) await home.queue.close(claim, { status: 'failed', reason: 'test' });
    await eventually(async () => received.length === 4);
    const all = await deliveries.list(owner, set.id);
    await eventually(async () => (await only(set.id)).deliveredAt);
    expect(all).toHaveLength(2);
  });

  it('record why there was no answer', async () => {
    const { url, server } = await listening(200);
    await new Promise((resolve) => server.close(resolve));
    start();
    const set = await closedSet(url, 's');
    await eventually(async () => (await only(set.id)).lastError);
    expect(await only(set.id)).toMatchObject({ lastStatus: null, deliveredAt: null });
  });

  it('are owed by cancelled sets too, and by none without a webhook', async () => {
    const set = await home.submit(owner, { webhook: { url: 'http://127.0.0.1:9/', secret: null } });
    await home.jobSets.cancel(owner, set.id);
    const plain = await home.submit(owner);
    await home.jobSets.cancel(owner, plain.id);
    expect(await deliveries.list(owner, set.id)).toHaveLength(1);
    expect(await deliveries.list(owner, plain.id)).toEqual([]);
    expect(await deliveries.list(await home.account(), set.id)).toEqual([]);
  });
});
