import { Command } from 'commander';
import { type Config, readConfig } from '../config/config.ts';
import { ENV } from '../config/env.ts';
import { UsageError } from './usage-error.ts';

const LIMIT_MS = 4_000;

/** `framewright health`: asks the server that runs beside it with the same settings; for containers without curl. */
export function healthCommand(): Command {
  return new Command('health')
    .description('exit with 0 if the server with these settings answers')
    .action(() => askHealth(addressOf(readConfig(process.env))));
}

/** A worker answers on its metrics' address alone. */
function addressOf({ role, http, metrics }: Config): { readonly host: string; readonly port: number } {
  if (role !== 'worker') return http;
  if (metrics === null) throw new UsageError(`A worker cannot be asked: set ${ENV.metricsPort}`);
  return metrics;
}

async function askHealth({ host, port }: { readonly host: string; readonly port: number }): Promise<void> {
  // What listens everywhere is asked here.
  const here = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  const url = `http://${here.includes(':') ? `[${here}]` : here}:${port}/healthz`;
  const signal = AbortSignal.timeout(LIMIT_MS);
  const answer = await fetch(url, { signal }).catch((cause: unknown) => {
    throw new UsageError(`${url} does not answer`, { cause });
  });
  if (!answer.ok) throw new UsageError(`${url} answered ${answer.status}`);
}
