import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Started {
  readonly url: string;
  /** Where it keeps its data. */
  readonly folder: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Resident memory of the process and its threads, bytes. */
  memory(): number;
  signal(name: NodeJS.Signals): void;
  stop(): Promise<void>;
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const PROGRAMS = {
  framewright: [here('../../packages/server/src/main.ts'), 'serve'],
  /** A handler that stores nothing. */
  bare: [here('./bare-server.ts')],
  /** Ours, with an engine that takes no time. */
  instant: [here('./steady/server.ts')],
} as const;

/** One of the servers, as a process of its own. */
export async function start(
  which: keyof typeof PROGRAMS,
  role: 'all' | 'api' = 'all',
  more: Readonly<Record<string, string>> = {},
): Promise<Started> {
  const folder = mkdtempSync(join(tmpdir(), 'framewright-bench-'));
  const [key, secret] = [randomUUID(), randomUUID()];
  const child = spawn(process.execPath, PROGRAMS[which], {
    env: {
      PATH: process.env.PATH,
      FRAMEWRIGHT_PORT: '0',
      FRAMEWRIGHT_DATA_DIR: folder,
      FRAMEWRIGHT_API_KEY: key,
      FRAMEWRIGHT_API_SECRET: secret,
      FRAMEWRIGHT_LOG_LEVEL: 'error',
      FRAMEWRIGHT_QUEUE_LIMIT: '1000000',
      FRAMEWRIGHT_RATE_LIMIT: '0',
      FRAMEWRIGHT_ROLE: role,
      ...more,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await listening(child);
  return {
    url,
    folder,
    headers: headersOf(key, secret),
    memory: () => memoryOf(child.pid ?? 0),
    signal: (name) => void child.kill(name),
    async stop() {
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What a client with this key sends. */
export const headersOf = (key: string, secret: string): Readonly<Record<string, string>> => ({
  'hf-api-key': key,
  'hf-secret': secret,
  'content-type': 'application/json',
});

function listening(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = '';
    child.stdout?.on('data', (part: Buffer) => {
      said += part.toString();
      const [, url] = /listens on (http:\S+)/.exec(said) ?? [];
      if (url) found(url);
    });
    child.once('exit', (code) => failed(new Error(`The server ended with ${code}:\n${said}`)));
  });
}

function memoryOf(pid: number): number {
  const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) * 1024;
}
