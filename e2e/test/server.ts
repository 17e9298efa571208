import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../packages/server/src/main.ts', import.meta.url));

/** A started server with a data folder and credentials of its own. */
export interface Server {
  readonly url: string;
  readonly key: string;
  readonly secret: string;
  /** Ends the process and resolves with its exit code; null when a signal ended it. The data stay. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
  /** Ends it gracefully and deletes its data. */
  stop(): Promise<void>;
}

export interface Options {
  /** Data folder of an earlier server; a new one without. */
  readonly folder?: string;
  readonly key?: string;
  readonly secret?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export const newFolder = () => mkdtempSync(join(tmpdir(), 'framewright-e2e-'));

export async function startServer(options: Options = {}): Promise<Server> {
  const { folder = newFolder(), key = randomUUID(), secret = randomUUID(), env = {} } = options;
  const child = spawn(process.execPath, [MAIN, 'serve'], {
    env: {
      PATH: process.env.PATH,
      FRAMEWRIGHT_PORT: '0',
      FRAMEWRIGHT_DATA_DIR: folder,
      FRAMEWRIGHT_API_KEY: key,
      FRAMEWRIGHT_API_SECRET: secret,
      FRAMEWRIGHT_LOG_LEVEL: 'debug',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout?.on('data', (part: Buffer) => {
    said += part.toString();
  });
  const url = await address(child);
  const end: Server['end'] = (signal) =>
    new Promise((ended, failed) => {
      child.once('close', (code) => {
        const told = toldIn(said, secret);
        if (told === null) ended(code);
        else failed(new Error(`The server logged ${told}:\n${said}`));
      });
      child.kill(signal);
    });
  return {
    url,
    key,
    secret,
    end,
    async stop() {
      await end('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What a server that logs all it can has said and should not have: its secret, a permission; null for nothing. */
function toldIn(said: string, secret: string): string | null {
  if (!said.includes('"answered"')) return 'no answers: it was not asked to log all it can';
  if (said.includes(secret)) return 'the secret of a key';
  const [permission] = /\/(?:media|uploads\/\d+)\/[\w-]{22}\//.exec(said) ?? [];
  return permission === undefined ? null : `what lets its holder read or write a file (${permission})`;
}

/** What a command of ours prints, run on a server's data. */
export const framewright = (folder: string, ...words: readonly string[]): string =>
  execFileSync(process.execPath, [MAIN, ...words], {
    env: { PATH: process.env.PATH, FRAMEWRIGHT_DATA_DIR: folder },
    encoding: 'utf8',
  });

/** A worker process without HTTP on a server's data; resolves with what ends it. */
export function startWorker(folder: string): () => Promise<void> {
  const child = spawn(process.execPath, [MAIN, 'worker'], {
    env: { PATH: process.env.PATH, FRAMEWRIGHT_DATA_DIR: folder, FRAMEWRIGHT_LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return async () => {
    const ended = new Promise((done) => child.once('exit', done));
    child.kill('SIGTERM');
    await ended;
  };
}

function address(child: ChildProcess): Promise<string> {
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
