import { randomBytes } from 'node:crypto';
import type { Database } from './database.ts';

/** 32 random bytes under a name, made by whoever asks first and the same for every process on this database. */
export async function sharedSecret(db: Database, name: string): Promise<Uint8Array> {
  const value = randomBytes(32).toString('base64url');
  await db.query
    .insertInto('secrets')
    .values({ name, value })
    .onConflict((c) => c.column('name').doNothing())
    .execute();
  const row = await db.query
    .selectFrom('secrets')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  return Buffer.from(row.value, 'base64url');
}
