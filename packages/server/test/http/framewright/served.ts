import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { createApiKeys, type KeyPair } from '../../../src/api-keys/api-keys.ts';
import { createCredentials } from '../../../src/api-keys/credentials.ts';
import type { Database } from '../../../src/db/database.ts';
import { createApp } from '../../../src/http/app.ts';
import type { HttpDeps } from '../../../src/http/deps.ts';
import { createFollowing } from '../../../src/job-sets/following.ts';
import { createJobSets } from '../../../src/job-sets/store.ts';
import { createWorkQueue, type WorkQueue } from '../../../src/job-sets/work-queue.ts';
import { createDiskStore } from '../../../src/media/disk-store.ts';
import type { MediaStore } from '../../../src/media/media-store.ts';
import { createMediaUrls } from '../../../src/media/media-urls.ts';
import { createSweeper, type SweeperDeps } from '../../../src/media/sweeper.ts';
import { createSheetMaker } from '../../../src/sheets/sheet-maker.ts';
import { createDeliveries } from '../../../src/webhooks/deliveries.ts';
import type { WorkerDeps } from '../../../src/worker/ports.ts';
import { clearQueue, house } from '../../job-sets/house.ts';
import { startWorker } from '../../worker/studio.ts';

/** What tests read of an answer; they say which shape they expect by reading it. */
// biome-ignore lint/suspicious/noExplicitAny: an answer is whatever the server says
export type Json = any;

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly json: Json;
}

/** An account as a client has it. */
export interface Caller {
  readonly id: string;
  readonly v1: Readonly<Record<string, string>>;
  readonly v2: Readonly<Record<string, string>>;
}

/** The HTTP side on a port of its own, over a real database and a real folder. */
export interface Served {
  readonly url: string;
  readonly queue: WorkQueue;
  readonly media: MediaStore;
  caller(framesLeft?: number): Promise<Caller>;
  /** With the first generation's headers. */
  ask(who: Caller, method: string, path: string, body?: unknown, headers?: object): Promise<Answer>;
  /** Orders a set and gives its id. */
  order(who: Caller, params?: object, more?: object): Promise<string>;
  /** A worker on the same queue and folder; stopped by `close`, or before. */
  work(changes?: Partial<WorkerDeps>): { stop(): Promise<void> };
  /** A sweeper of deleted files; stopped by `close`, or before. */
  sweep(changes?: Partial<SweeperDeps>): { stop(): Promise<void> };
  close(): Promise<void>;
}

export interface ServedOptions {
  readonly deps?: Partial<HttpDeps>;
  readonly clock?: () => number;
  readonly queueLimit?: number;
}

export async function serve(db: Database, options: ServedOptions = {}): Promise<Served> {
  const { clock = Date.now, queueLimit = 100 } = options;
  const folder = mkdtempSync(join(tmpdir(), 'framewright-own-'));
  const media = createDiskStore(join(folder, 'media'));
  const keys = createApiKeys(db, clock);
  const deliveries = createDeliveries(db, clock);
  const onClosed = deliveries.owe;
  const queue = createWorkQueue({ db, clock, leaseMs: 10_000, onClosed });
  let address = '';
  const publicUrl = () => address;
  const sheets = createSheetMaker();
  const app = createApp({
    jobSets: createJobSets({ db, clock, queueLimit, onClosed }),
    deliveries,
    sheets,
    following: createFollowing({ db, tickMs: 50, log: { warn: () => undefined } }),
    credentials: createCredentials(keys, clock),
    media,
    urls: createMediaUrls({ publicUrl, secret: new Uint8Array(32).fill(7), clock }),
    publicUrl,
    rates: null,
    refuseUrl: () => null,
    reveal: 'set',
    isReady: async () => true,
    drawSeed: () => 42,
    ...options.deps,
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  address = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  const workers: { stop(): Promise<void> }[] = [];
  const ask: Served['ask'] = async (who, method, path, body, headers = {}) => {
    const text = body === undefined ? {} : { body: JSON.stringify(body) };
    const type = body === undefined ? {} : { 'content-type': 'application/json' };
    const init = { method, headers: { ...who.v1, ...type, ...headers }, ...text };
    const answer = await fetch(address + path, init);
    const said = await answer.text();
    return { status: answer.status, headers: answer.headers, json: said === '' ? null : JSON.parse(said) };
  };
  return {
    url: address,
    queue,
    media,
    ask,
    caller: async (framesLeft) =>
      callerFrom(await keys.create({ name: 't', framesLeft: framesLeft ?? null })),
    async order(who, params = {}, more = {}) {
      const body = { params: { prompt: 'A red fox in the snow', seed: 7, ...params }, ...more };
      const { json, status } = await ask(who, 'POST', '/v1/text2image/keyframes', body);
      if (status !== 200) throw new Error(`The order was answered with ${status}: ${JSON.stringify(json)}`);
      return json.id;
    },
    work(changes) {
      const worker = startWorker(db, { ...house(db), queue }, { media, ...changes });
      workers.push(worker);
      return worker;
    },
    sweep(changes) {
      const stopping = new AbortController();
      const log = { warn: () => undefined };
      const running = createSweeper({ db, media, clock, log, ...changes }).run(stopping.signal);
      const sweeper = {
        async stop() {
          stopping.abort();
          await running;
        },
      };
      workers.push(sweeper);
      return sweeper;
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.stop()));
      await app.close();
      await sheets.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A server and an account of its own for every test, on an empty queue; both are gone with the test. */
export function servedForEach(
  db: () => Database,
  ready: (served: Served, me: Caller) => void,
  framesLeft?: number,
): void {
  let served: Served;
  beforeEach(async () => {
    await clearQueue(db());
    served = await serve(db());
    ready(served, await served.caller(framesLeft));
  });
  afterEach(() => served.close());
}

const callerFrom = ({ id, secret }: KeyPair): Caller => ({
  id,
  v1: { 'hf-api-key': id, 'hf-secret': secret },
  v2: { authorization: `Key ${id}:${secret}` },
});
