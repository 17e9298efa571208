import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from './database.ts';
import { isDatabaseAway } from './database-away.ts';
import { openPostgres } from './postgres.ts';
import { openSqlite } from './sqlite.ts';

export interface DatabasePlace {
  /** postgres://…, or null for SQLite in the data folder. */
  readonly url: string | null;
  readonly dataDir: string;
}

const RETRY_MS = 1_000;

/**
 * Opens the database the settings name, its schema up to date.
 * @param onTrouble told of every attempt that failed, and later of connections that broke
 * @param patienceMs how long a PostgreSQL that cannot be reached yet is tried again
 */
export async function openDatabase(
  place: DatabasePlace,
  onTrouble: (error: Error) => void,
  patienceMs = 0,
): Promise<Database> {
  const end = performance.now() + patienceMs;
  for (;;) {
    try {
      return await open(place, onTrouble);
    } catch (error) {
      const mayCome = place.url !== null && isDatabaseAway(error) && performance.now() < end;
      if (!mayCome) throw error;
      onTrouble(error as Error);
      await sleep(RETRY_MS);
    }
  }
}

const open = (place: DatabasePlace, onTrouble: (error: Error) => void): Promise<Database> =>
  place.url === null
    ? openSqlite(join(place.dataDir, 'framewright.sqlite'))
    : openPostgres(place.url, { onTrouble });
