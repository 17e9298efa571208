import { sql } from 'kysely';
import type { Database } from '../../src/db/database.ts';

/** Tables with their columns and nullability, and indexes by name: what both databases can tell alike. */
export async function describeSchema(db: Database): Promise<string> {
  const schema = db.kind === 'postgres' ? await currentSchema(db) : undefined;
  const tables = (await db.query.introspection.getTables()).filter(
    (table) => !schema || table.schema === schema,
  );
  const described = tables.map(({ name, columns }) => [
    `table ${name}`,
    ...columns.map(describeColumn).sort(),
  ]);
  described.sort((a, b) => String(a[0]).localeCompare(String(b[0])));
  return [...described.flat(), ...(await indexes(db)), ''].join('\n');
}

function describeColumn({
  name,
  dataType,
  isNullable,
}: {
  name: string;
  dataType: string;
  isNullable: boolean;
}): string {
  const type = dataType.toLowerCase().replace('int8', 'bigint').replace('int4', 'integer');
  return `  ${name} ${type}${isNullable ? '' : ' not null'}`;
}

async function currentSchema(db: Database): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`select current_schema() as name`.execute(db.query);
  return rows[0]?.name;
}

async function indexes(db: Database): Promise<string[]> {
  const names =
    db.kind === 'sqlite'
      ? sql<{ name: string }>`select name from sqlite_master where type = 'index' and sql is not null`
      : sql<{ name: string }>`select indexname as name from pg_indexes
          where schemaname = current_schema() and indexname not like '%_pkey' and indexname not like '%_pk'`;
  const { rows } = await names.execute(db.query);
  return rows.map(({ name }) => `index ${name}`).sort();
}
