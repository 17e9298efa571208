import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createProgram, type Program } from './program.ts';
import type { ThrowAwayDatabase } from './throw-away-database.ts';

const MAIN = fileURLToPath(new URL('../../packages/server/src/main.ts', import.meta.url));
const STORE = fileURLToPath(new URL('./store-process.ts', import.meta.url));

/** A Framewright of several processes: one that answers, two that draw and, over PostgreSQL, an S3 store. */
export interface Installation {
  readonly url: string;
  readonly key: string;
  readonly secret: string;
  readonly api: Program;
  readonly workers: readonly Program[];
  readonly store: Program | null;
  /** Where the files of results lie in the end, whichever store holds them. */
  readonly mediaFolder: string;
  readonly programs: readonly Program[];
  remove(): void;
}

/** @param database null for SQLite and media in the data folder */
export async function createInstallation(database: ThrowAwayDatabase | null): Promise<Installation> {
  const folder = mkdtempSync(join(tmpdir(), 'framewright-faults-'));
  const [key, secret] = [randomUUID(), randomUUID()];
  const [port, storePort] = [await freePort(), await freePort()];
  const url = `http://127.0.0.1:${port}`;
  const env = {
    FRAMEWRIGHT_DATA_DIR: folder,
    FRAMEWRIGHT_PUBLIC_URL: url,
    FRAMEWRIGHT_PORT: String(port),
    FRAMEWRIGHT_API_KEY: key,
    FRAMEWRIGHT_API_SECRET: secret,
    FRAMEWRIGHT_ALLOW_PRIVATE_URLS: 'on',
    FRAMEWRIGHT_LOG_LEVEL: 'error',
    ...(database ? overNetwork(database, storePort) : {}),
  };
  const api = createProgram('api', [MAIN, 'serve'], { ...env, FRAMEWRIGHT_ROLE: 'api' });
  const workers = [1, 2].map((n) => createProgram(`worker ${n}`, [MAIN, 'worker'], env));
  const objects = join(folder, 'objects');
  const store = database ? createProgram('store', [STORE, String(storePort), objects], {}) : null;
  return {
    url,
    key,
    secret,
    api,
    workers,
    store,
    mediaFolder: database ? join(objects, 'frames/all') : join(folder, 'media'),
    programs: [...(store ? [store] : []), api, ...workers],
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const overNetwork = (database: ThrowAwayDatabase, storePort: number) => ({
  FRAMEWRIGHT_DATABASE_URL: database.url,
  FRAMEWRIGHT_MEDIA_URL: `s3://frames/all?region=faults-1&endpoint=http://127.0.0.1:${storePort}`,
  AWS_ACCESS_KEY_ID: 'faults',
  AWS_SECRET_ACCESS_KEY: 'faults-secret',
});

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
