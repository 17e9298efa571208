import { join } from 'node:path';
import type { Database } from './database.ts';
import { openPostgres } from './postgres.ts';
import { openSqlite } from './sqlite.ts';

export interface DatabasePlace {
  /** postgres://…, or null for SQLite in the data folder. */
  readonly url: string | null;
  readonly dataDir: string;
}

/**
 * Opens the database the settings name, its schema up to date.
 * @param onTrouble told of connections that broke
 */
export const openDatabase = (place: DatabasePlace, onTrouble: (error: Error) => void): Promise<Database> =>
  place.url === null
    ? openSqlite(join(place.dataDir, 'framewright.sqlite'))
    : openPostgres(place.url, { onTrouble });
