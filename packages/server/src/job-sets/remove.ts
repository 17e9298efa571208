import type { Transaction } from 'kysely';
import type { Database } from '../db/database.ts';
import type { Tables } from '../db/tables.ts';
import { closeSet } from './close.ts';
import { doomMedia, searchFolderLater } from './doomed-media.ts';
import { mediaKeysOf } from './redone.ts';
import { jobsOf } from './rows.ts';
import { statesBefore } from './states.ts';
import { changed, doomed, stopped } from './topics.ts';

/**
 * Deletes a set with its deliveries, ending it first if need be, and marks its files: all together, or nothing.
 * @returns false for an id that is not the account's
 */
export function removeSet(db: Database, accountId: string, setId: string, now: number): Promise<boolean> {
  return db.transaction(async (trx) => {
    if (!(await lockOwn(trx, accountId, setId))) return false;
    const rest = { status: 'canceled', reason: 'Deleted' } as const;
    const from = statesBefore('canceled');
    // Refunds what was not delivered; a webhook would speak of what is gone.
    await closeSet(
      db,
      trx,
      { setId, from, lease: null, state: 'canceled', rest, now },
      async () => undefined,
    );
    await doomMedia(trx, (await jobsOf(trx, setId)).flatMap(mediaKeysOf), now);
    await searchFolderLater(trx, setId, now);
    for (const table of ['webhook_deliveries', 'redo_keys', 'jobs'] as const)
      await trx.deleteFrom(table).where('set_id', '=', setId).execute();
    await trx.deleteFrom('job_sets').where('id', '=', setId).execute();
    for (const topic of [stopped(setId), changed(setId), doomed]) await db.tell(trx, topic);
    return true;
  });
}

/** From here on no worker lands a frame in it. */
async function lockOwn(trx: Transaction<Tables>, accountId: string, setId: string): Promise<boolean> {
  const row = await trx
    .updateTable('job_sets')
    .set((e) => ({ state: e.ref('state') }))
    .where('id', '=', setId)
    .where('account_id', '=', accountId)
    .executeTakeFirst();
  return row.numUpdatedRows === 1n;
}
