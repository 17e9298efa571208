import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { createApiKeys } from '../../src/api-keys/api-keys.ts';
import type { Database } from '../../src/db/database.ts';
import { openDatabase } from '../../src/db/open.ts';
import { createApp } from '../../src/http/app.ts';
import type { HttpDeps } from '../../src/http/deps.ts';
import { createFollowing } from '../../src/job-sets/following.ts';
import { createJobSets } from '../../src/job-sets/store.ts';
import { createWorkQueue, type WorkQueue } from '../../src/job-sets/work-queue.ts';
import { createDiskStore } from '../../src/media/disk-store.ts';
import { createMediaUrls } from '../../src/media/media-urls.ts';
import { createSheetMaker } from '../../src/sheets/sheet-maker.ts';
import { createDeliveries } from '../../src/webhooks/deliveries.ts';

/** A pair that `openHouse` takes for its own account, as the recorded requests have it. */
export const KEY = '00000000-0000-4000-8000-000000000000';

export interface House {
  readonly app: FastifyInstance;
  /** What the app was made of. */
  readonly deps: HttpDeps;
  readonly db: Database;
  readonly queue: WorkQueue;
  readonly headers: Readonly<Record<string, string>>;
  readonly account: string;
  close(): Promise<void>;
}

/** The HTTP side over a real SQLite file and a real folder. */
export async function openHouse(changes: Partial<HttpDeps> = {}, queueLimit = 100_000): Promise<House> {
  const folder = mkdtempSync(join(tmpdir(), 'framewright-http-'));
  const db = await openDatabase({ url: null, dataDir: folder }, () => undefined);
  const keys = createApiKeys(db, Date.now);
  const { id: account } = await keys.create({ name: 'test', framesLeft: null });
  const publicUrl = () => 'http://framewright.test';
  const sheets = createSheetMaker();
  const urls = createMediaUrls({ publicUrl, secret: new Uint8Array(32).fill(7), clock: Date.now });
  const deps: HttpDeps = {
    jobSets: createJobSets({ db, clock: Date.now, queueLimit, onClosed: async () => undefined }),
    deliveries: createDeliveries(db, Date.now),
    sheets,
    following: createFollowing({ db, tickMs: 50, log: { warn: () => undefined } }),
    // Any secret but 'wrong' opens the one account: what is tested here is the wire.
    credentials: { authenticate: async (_, secret) => (secret === 'wrong' ? null : account) },
    media: createDiskStore(join(folder, 'media')),
    urls,
    rates: null,
    refuseUrl: () => null,
    publicUrl,
    reveal: 'set',
    isReady: async () => true,
    drawSeed: () => 42,
    ...changes,
  };
  const app = createApp(deps);
  await app.ready();
  return {
    app,
    deps,
    db,
    account,
    queue: createWorkQueue({ db, clock: Date.now, leaseMs: 10_000, onClosed: async () => undefined }),
    headers: { 'hf-api-key': KEY, 'hf-secret': 's', 'content-type': 'application/json' },
    async close() {
      await app.close();
      await sheets.close();
      await db.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
