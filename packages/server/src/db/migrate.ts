import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import * as first from './migrations/0001-first.ts';
import * as ownRoutes from './migrations/0002-own-routes.ts';
import * as redoKeys from './migrations/0003-redo-keys.ts';
import * as timings from './migrations/0004-timings.ts';
import * as rates from './migrations/0005-rates.ts';

/** Every migration there is, in order; a released one never changes. */
export const MIGRATIONS: Record<string, Migration> = {
  '0001-first': first,
  '0002-own-routes': ownRoutes,
  '0003-redo-keys': redoKeys,
  '0004-timings': timings,
  '0005-rates': rates,
};

/**
 * Brings the schema up to date. Safe to run from many processes at once: PostgreSQL holds an advisory lock,
 * SQLite the write lock of one immediate transaction.
 * @param schema PostgreSQL schema that holds the migration table; undefined on SQLite
 * @param migrations all of them, unless an older release is to be made
 */
export async function migrate<T>(db: Kysely<T>, schema?: string, migrations = MIGRATIONS): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    ...(schema === undefined ? {} : { migrationTableSchema: schema }),
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw new Error('The database could not be migrated', { cause: error });
}
