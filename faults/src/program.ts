import { type ChildProcess, spawn } from 'node:child_process';

/** A program that is started again, with the same arguments, each time it was killed. */
export interface Program {
  readonly name: string;
  start(): void;
  /** SIGKILL, wherever it is; resolves when it is gone. */
  kill(): Promise<void>;
  /** SIGSTOP: it is alive and does nothing. */
  freeze(): void;
  thaw(): void;
  /** SIGTERM; resolves with the exit code, null when a signal ended it. */
  stop(): Promise<number | null>;
  /** Exits that nobody had asked for. */
  readonly crashes: readonly string[];
}

/** @param args the script and its arguments */
export function createProgram(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Program {
  const crashes: string[] = [];
  // A harness that is stopped leaves nothing running.
  process.once('exit', () => child?.kill('SIGKILL'));
  let child: ChildProcess | null = null;
  let asked = false;
  const end = (signal: NodeJS.Signals): Promise<number | null> => {
    const ending = child;
    asked = true;
    if (!ending || ending.exitCode !== null || ending.signalCode !== null)
      return Promise.resolve(ending?.exitCode ?? null);
    return new Promise((ended) => {
      ending.once('exit', (code) => ended(code));
      ending.kill(signal);
    });
  };
  return {
    name,
    crashes,
    start() {
      asked = false;
      const started = spawn(process.execPath, [...args], {
        env: { PATH: process.env.PATH, ...env },
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      let said = '';
      started.stderr.on('data', (part: Buffer) => {
        said = (said + part.toString()).slice(-2_000);
      });
      started.once('exit', (code, signal) => {
        if (child === started && !asked) crashes.push(`${name} ended with ${code ?? signal}: ${said}`);
      });
      child = started;
    },
    kill: async () => void (await end('SIGKILL')),
    freeze: () => void child?.kill('SIGSTOP'),
    thaw: () => void child?.kill('SIGCONT'),
    stop: () => end('SIGTERM'),
  };
}
