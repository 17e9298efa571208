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

/** Longer than any worker takes from writing a file to naming it. */
export const ABANDONED_MS = 60 * 60 * 1000;

/** Where all files of a set lie; it ends with a slash, as no file does. */
export const folderOf = (setId: string): string => `sets/${setId}/`;

/**
 * Marks a set's folder to be looked through in an hour: a worker that died, or was cut short, between writing a file and
 * naming it has left one there that no row knows of.
 */
export async function searchFolderLater(query: Query, setId: string, now: number): Promise<void> {
  const row = { key: folderOf(setId), doomed_at: now + ABANDONED_MS };
  await query
    .insertInto('doomed_media')
    .values(row)
    .onConflict((c) => c.column('key').doUpdateSet(row))
    .execute();
}
