import { type ChildProcess, spawn } from 'node:child_process';
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
  stop(): Promise<void>;
}

export async function startServer(env: Readonly<Record<string, string>> = {}): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'framewright-e2e-'));
  const [key, secret] = [randomUUID(), randomUUID()];
  const child = spawn(process.execPath, [MAIN, 'serve'], {
    env: {
      PATH: process.env.PATH,
      FRAMEWRIGHT_PORT: '0',
      FRAMEWRIGHT_DATA_DIR: folder,
      FRAMEWRIGHT_API_KEY: key,
      FRAMEWRIGHT_API_SECRET: secret,
      FRAMEWRIGHT_LOG_LEVEL: 'warn',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await address(child);
  return {
    url,
    key,
    secret,
    async stop() {
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
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
