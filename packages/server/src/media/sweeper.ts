import type { Database } from '../db/database.ts';
import { ABANDONED_MS } from '../job-sets/doomed-media.ts';
import type { SetState } from '../job-sets/job-set.ts';
import { isOver } from '../job-sets/states.ts';
import { doomed } from '../job-sets/topics.ts';
import { createBell } from '../lib/bell.ts';
import type { Clock } from '../lib/clock.ts';
import type { MediaStore } from './media-store.ts';

/** Files looked at in one go. */
const BATCH = 100;
const POLL_MS = 60_000;
const TROUBLE_PAUSE_MS = 5_000;

export interface SweeperDeps {
  readonly db: Database;
  readonly media: MediaStore;
  readonly clock: Clock;
  readonly log: { warn(facts: object, message: string): void };
}

/**
 * Deletes the files whose rows are gone, and those in marked folders that no row names: the file first, then the mark,
 * so that a process that dies in between leaves something to find. Any number may sweep at once.
 */
export function createSweeper(deps: SweeperDeps): { run(signal: AbortSignal): Promise<void> } {
  const bell = createBell();
  return {
    async run(signal) {
      const leave = deps.db.changes.follow(doomed, bell.ring);
      while (!signal.aborted) {
        const heard = bell.count();
        try {
          if (await sweepOnce(deps, signal)) continue;
          await bell.wait(heard, POLL_MS, signal);
        } catch (err) {
          deps.log.warn({ err }, 'Files of deleted sets could not be deleted; it is tried again');
          await bell.wait(bell.count(), TROUBLE_PAUSE_MS, signal);
        }
      }
      leave();
    },
  };
}

/** Whether there may be more. */
async function sweepOnce(deps: SweeperDeps, signal: AbortSignal): Promise<boolean> {
  const { db, clock } = deps;
  const rows = await db.query
    .selectFrom('doomed_media')
    .select('key')
    .where('doomed_at', '<=', clock())
    .orderBy('doomed_at')
    .limit(BATCH)
    .execute();
  for (const { key } of rows) {
    if (signal.aborted) return false;
    if (key.endsWith('/')) {
      if (!(await sweepFolder(deps, key.slice(0, -1), signal))) continue;
    } else await sweepFile(deps, key);
    await db.query.deleteFrom('doomed_media').where('key', '=', key).execute();
  }
  return rows.length === BATCH;
}

async function sweepFile({ db, media }: SweeperDeps, key: string): Promise<void> {
  if (!(await isNamed(db, key))) await media.delete(key);
}

/** False while the set is in a worker's hands, who may be about to name what it has written: then later. */
async function sweepFolder(deps: SweeperDeps, folder: string, signal: AbortSignal): Promise<boolean> {
  const { db, media, clock } = deps;
  const id = folder.replace('sets/', '');
  const row = await db.query.selectFrom('job_sets').select('state').where('id', '=', id).executeTakeFirst();
  if (row && !isOver(row.state as SetState)) {
    const later = { doomed_at: clock() + ABANDONED_MS };
    await db.query.updateTable('doomed_media').set(later).where('key', '=', `${folder}/`).execute();
    return false;
  }
  for (const key of await media.list(folder)) {
    if (signal.aborted) return false;
    await sweepFile(deps, key);
  }
  return true;
}

/** A frame that was lost to another worker may have been landed by that one under the same key. */
async function isNamed({ query }: Database, key: string): Promise<boolean> {
  const [, setId] = /^sets\/([^/]+)\//.exec(key) ?? [];
  if (setId === undefined) return false;
  const row = await query
    .selectFrom('jobs')
    .select('id')
    .where('set_id', '=', setId)
    .where((e) => e.or([e('raw_key', '=', key), e('min_key', '=', key), e('svg_key', '=', key)]))
    .executeTakeFirst();
  return row !== undefined;
}
