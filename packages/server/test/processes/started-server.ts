import { randomUUID } from 'node:crypto';
import type { JobSet } from '@framewright/protocol';
import type { TestDatabase } from '../db/databases.ts';
import { type Child, startChild } from './child.ts';

/** One installation, started and stopped as an operator would: several processes on one database and one folder. */
export interface Installation {
  start(command: 'serve' | 'worker', role?: 'all' | 'api'): Child;
  /** Where a `serve` listens, once it says so. */
  urlOf(server: Child): Promise<string>;
  order(url: string, count: number, more?: Record<string, string>, webhook?: string): Promise<JobSet>;
  read(url: string, id: string): Promise<JobSet>;
  /** An answer as it comes. */
  open(url: string, path: string): Promise<Response>;
  /** Resolves when the account has so many sets. */
  untilListed(url: string, sets: number): Promise<void>;
}

/**
 * @param folder for media, and for the database where it is a file
 * @param more settings beyond those that every installation needs
 */
export function installation(
  folder: string,
  place: TestDatabase,
  more: Record<string, string> = {},
): Installation {
  const [key, secret] = [randomUUID(), randomUUID()];
  const headers = { 'hf-api-key': key, 'hf-secret': secret, 'content-type': 'application/json' };
  const env = {
    FRAMEWRIGHT_PORT: '0',
    FRAMEWRIGHT_DATA_DIR: folder,
    FRAMEWRIGHT_DATABASE_URL: databaseUrl(place),
    FRAMEWRIGHT_API_KEY: key,
    FRAMEWRIGHT_API_SECRET: secret,
    FRAMEWRIGHT_LOG_LEVEL: 'warn',
    ...more,
  };
  const ask = async (url: string, init: RequestInit = {}): Promise<JobSet> => {
    const answer = await fetch(url, { ...init, headers: { ...headers, ...init.headers } });
    if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as JobSet;
  };
  return {
    start: (command, role = 'all') =>
      startChild('../../src/main.ts', [command], { ...env, FRAMEWRIGHT_ROLE: role }),
    urlOf: (server) =>
      patiently(async () => /listens on (http:\S+)/.exec(server.lines.join('\n'))?.[1] ?? null),
    order: (url, count, more = {}, webhook) =>
      ask(`${url}/v1/text2image/keyframes`, {
        method: 'POST',
        headers: more,
        body: JSON.stringify({
          params: { prompt: 'A sailor on a pier at dusk', count, seed: 5 },
          ...(webhook === undefined ? {} : { webhook: { url: webhook, secret: 's' } }),
        }),
      }),
    open: (url, path) => fetch(url + path, { headers }),
    async untilListed(url, sets) {
      await patiently(async () => {
        const answer = await fetch(`${url}/v1/framewright/job-sets?limit=100`, { headers });
        const { job_sets } = (await answer.json()) as { job_sets: unknown[] };
        return job_sets.length >= sets || null;
      });
    },
    read: (url, id) => ask(`${url}/v1/job-sets/${id}`),
  };
}

/** Empty for SQLite in the data folder. */
function databaseUrl({ name, args: [, where = '', schema = ''] }: TestDatabase): string {
  if (name === 'sqlite') return '';
  const url = new URL(where);
  url.searchParams.set('options', `-c search_path=${schema}`);
  return url.href;
}

/** A start on a busy machine, or the lease of a killed process, takes its time. */
export async function patiently<T>(ask: () => Promise<T | null>): Promise<T> {
  const end = performance.now() + 60_000;
  while (performance.now() < end) {
    const answer = await ask();
    if (answer !== null) return answer;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('What was waited for did not happen within a minute');
}
