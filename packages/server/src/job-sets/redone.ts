import type { Transaction } from 'kysely';
import type { Tables } from '../db/tables.ts';
import { doomMedia } from './doomed-media.ts';
import { type JobRow, jobsOf } from './rows.ts';

/** What a frame goes back to when its redo does not succeed. */
type Former = Pick<
  JobRow,
  | 'status'
  | 'seed'
  | 'prompt'
  | 'raw_key'
  | 'min_key'
  | 'svg_key'
  | 'report'
  | 'timings'
  | 'finished_at'
  | 'reason'
>;

/** The frame as it is, to be kept while it is drawn again. */
export const formerOf = (job: JobRow): Former => ({
  status: job.status,
  seed: job.seed,
  prompt: job.prompt,
  raw_key: job.raw_key,
  min_key: job.min_key,
  svg_key: job.svg_key,
  report: job.report,
  timings: job.timings,
  finished_at: job.finished_at,
  reason: job.reason,
});

/** Files that a frame has, and those it had before it was redone. */
export function mediaKeysOf(job: JobRow): string[] {
  const former = job.former === null ? null : (JSON.parse(job.former) as Former);
  return [job, former]
    .flatMap((one) => (one ? [one.raw_key, one.min_key, one.svg_key] : []))
    .filter((key) => key !== null);
}

/**
 * Ends the redo of frames in a set that is being closed: where it succeeded, the former files may go; where it did
 * not, the frame is again what it was, and says why.
 * @returns whether the set held such frames
 */
export async function settleRedone(trx: Transaction<Tables>, setId: string, now: number): Promise<boolean> {
  const redone = (await jobsOf(trx, setId)).filter((job) => job.former !== null);
  for (const job of redone) {
    const former = JSON.parse(job.former as string) as Former;
    if (job.status === 'completed')
      await doomMedia(trx, mediaKeysOf({ ...job, ...former, former: null }), now);
    else
      await trx
        .updateTable('jobs')
        .set({ ...former, reason: reasonAfter(job, former) })
        .where('id', '=', job.id)
        .execute();
  }
  await trx.updateTable('jobs').set({ former: null }).where('set_id', '=', setId).execute();
  return redone.length > 0;
}

const reasonAfter = (job: JobRow, former: Former): string | null =>
  former.status === 'completed'
    ? `The redo did not succeed, the former frame stays: ${job.reason}`
    : job.reason;
