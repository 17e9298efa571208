import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import pg from 'pg';

/** A database of this run's own on a running PostgreSQL. */
export interface ThrowAwayDatabase {
  readonly url: string;
  /** Breaks every connection to it, in whatever they are doing. */
  breakConnections(): Promise<void>;
  /** Restarts the whole server without a goodbye; null where the server is not ours to restart. */
  readonly crash: (() => Promise<void>) | null;
  remove(): Promise<void>;
}

/**
 * @param server URL of a PostgreSQL whose user may create databases
 * @param restart a shell command that restarts that server at once (`pg_ctl -m immediate restart`), if it is ours
 */
export async function createThrowAwayDatabase(
  server: string,
  restart: string | undefined,
): Promise<ThrowAwayDatabase> {
  const name = `faults_${randomBytes(6).toString('hex')}`;
  await execute(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    breakConnections: () =>
      execute(server, `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`),
    crash: restart === undefined ? null : async () => void (await promisify(execFile)('sh', ['-c', restart])),
    remove: () => execute(server, `drop database ${name} with (force)`),
  };
}

async function execute(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  await client.query(statement);
  await client.end();
}
