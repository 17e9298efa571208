import type { Database } from '../../src/db/database.ts';
import { openPostgres } from '../../src/db/postgres.ts';
import { openSqlite } from '../../src/db/sqlite.ts';

/** Opens the database that the tests of this process were told of: `sqlite PATH` or `postgres URL SCHEMA`. */
export function openNamed(args: readonly string[]): Promise<Database> {
  const [kind, where = '', schema = ''] = args;
  return kind === 'sqlite' ? openSqlite(where) : openPostgres(where, { schema });
}
