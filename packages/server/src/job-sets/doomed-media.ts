import type { Query } from '../db/database.ts';

/** Marks files as to be deleted: together with the row that named them, or not at all. */
export async function doomMedia(query: Query, keys: readonly string[], now: number): Promise<void> {
  if (keys.length === 0) return;
  await query
    .insertInto('doomed_media')
    .values(keys.map((key) => ({ key, doomed_at: now })))
    .onConflict((c) => c.column('key').doNothing())
    .execute();
}
