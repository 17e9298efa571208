import { type ApiKeys, createApiKeys } from './api-keys/api-keys.ts';
import { createCredentials } from './api-keys/credentials.ts';
import type { Config } from './config/config.ts';
import type { Database } from './db/database.ts';
import { openDatabase } from './db/open.ts';
import { createPatience, type Patience } from './db/patience.ts';
import { sharedSecret } from './db/shared-secret.ts';
import type { Engine } from './engines/engine.ts';
import { createFollowing, type Following } from './job-sets/following.ts';
import type { JobSet } from './job-sets/job-set.ts';
import type { Credentials, JobSets } from './job-sets/job-sets.ts';
import { createJobSets } from './job-sets/store.ts';
import { createWorkQueue } from './job-sets/work-queue.ts';
import type { Clock } from './lib/clock.ts';
import { unwatched, type Watch } from './lib/watch.ts';
import type { MediaStore } from './media/media-store.ts';
import { createSweeper } from './media/sweeper.ts';
import type { PictureChecker } from './policy/picture-checker.ts';
import type { Policy } from './policy/policy.ts';
import { createDeliverer, type Post } from './webhooks/deliverer.ts';
import { createDeliveries, type Deliveries } from './webhooks/deliveries.ts';
import type { Log, ReferenceFetcher, WorkerDeps } from './worker/ports.ts';
import { createWorker } from './worker/worker.ts';

const LEASE_MS = 15_000;
const HEARTBEAT_MS = 4_000;
/** How late a follower may learn what was not told, and its place in the queue. */
const FOLLOW_MS = 1_000;
/** With the engine's own stop and the database's, well inside the ten seconds a stop may take. */
const GRACE_MS = 5_000;

/** The database and what the domain makes of it; enough for the command line's `keys`. */
export interface Store {
  readonly db: Database;
  /** For what the start has still to ask of the database. */
  readonly patient: Patience;
  readonly keys: ApiKeys;
  readonly credentials: Credentials;
  readonly jobSets: JobSets;
  readonly following: Following;
  readonly deliveries: Deliveries;
  /** 32 bytes each, the same for every process on this database. */
  readonly secrets: { readonly media: Uint8Array; readonly webhooks: Uint8Array };
  close(): Promise<void>;
}

/** What a working process draws and sends with. */
export interface Studio {
  readonly engine: Engine;
  readonly media: MediaStore;
  readonly fetchReferences: ReferenceFetcher;
  readonly policy: Policy;
  readonly pictures: PictureChecker | null;
  readonly frameSize: WorkerDeps['frameSize'];
  readonly post: Post;
  /** Body of a webhook, in the shape of the generation the set came in by. */
  readonly renderWebhook: (set: JobSet) => string;
}

/** A long-lived part: runs until the signal aborts, and resolves with its hands empty. */
export interface Part {
  run(signal: AbortSignal): Promise<void>;
}

/** @param patienceMs how long a PostgreSQL that cannot be reached yet is waited for */
export async function openStore(
  config: Config,
  log: Log,
  patienceMs = 0,
  clock: Clock = Date.now,
): Promise<Store> {
  const place = { url: config.database.url, dataDir: config.dataDir };
  const onTrouble = (err: Error) => log.warn({ err }, 'The database cannot be reached; it is tried again');
  const patient = createPatience(config.database.url === null ? 0 : patienceMs, onTrouble);
  const db = await patient(() => openDatabase(place, onTrouble));
  const keys = createApiKeys(db, clock);
  const deliveries = createDeliveries(db, clock);
  const onClosed = deliveries.owe;
  return {
    db,
    patient,
    keys,
    deliveries,
    credentials: createCredentials(keys, clock),
    following: createFollowing({ db, tickMs: FOLLOW_MS, log }),
    jobSets: createJobSets({ db, clock, queueLimit: config.queue.limit, onClosed }),
    secrets: {
      media: await patient(() => sharedSecret(db, 'media')),
      webhooks: await patient(() => sharedSecret(db, 'webhooks')),
    },
    close: () => db.close(),
  };
}

/** The parts of a process that works: one draws sets, one sends webhooks, one sweeps files away. */
export function createParts(
  config: Config,
  store: Store,
  studio: Studio,
  log: Log,
  watch: Watch = unwatched,
  clock: Clock = Date.now,
): Part[] {
  const { db, deliveries, secrets } = store;
  const queue = createWorkQueue({ db, clock, leaseMs: LEASE_MS, onClosed: deliveries.owe });
  const { post, renderWebhook: render, ...tools } = studio;
  const worker = createWorker({
    ...tools,
    queue,
    bell: db.bell,
    log,
    watch,
    concurrency: config.queue.concurrency,
    pollMs: db.pollMs,
    heartbeatMs: HEARTBEAT_MS,
    graceMs: GRACE_MS,
  });
  const deliverer = createDeliverer({ db, clock, post, render, serverSecret: secrets.webhooks, log, watch });
  return [worker, deliverer, createSweeper({ db, media: tools.media, clock, log })];
}
