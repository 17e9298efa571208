import { randomUUID } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import type { Database } from '../db/database.ts';
import type { Tables } from '../db/tables.ts';
import type { Clock } from '../lib/clock.ts';
import { closeSet, type OnClosed } from './close.ts';
import { ABANDONED_MS, doomMedia, searchFolderLater } from './doomed-media.ts';
import type { FrameTimings, JobSet } from './job-set.ts';
import { type JobSetRow, jobsOf, toJobSet } from './rows.ts';
import { statesBefore } from './states.ts';
import { changed, stopped } from './topics.ts';

/** A set in a worker's hands. Whoever's lease was given to another can no longer write to the set. */
export interface Claim {
  readonly set: JobSet;
  readonly lease: string;
  /** How often the set has been begun since its last landed frame, this time included; handing it over does not count. */
  readonly attempt: number;
}

/** What became of one frame. */
export type Outcome =
  | {
      readonly status: 'completed';
      readonly rawKey: string;
      readonly minKey: string;
      /** From an engine that draws. */
      readonly svgKey?: string | null;
      readonly report: { readonly [key: string]: unknown };
      readonly timings?: FrameTimings;
    }
  | { readonly status: 'failed' | 'nsfw'; readonly reason: string };

/** The workers' side of the job sets. Calls that return a boolean answer false when the lease was lost. */
export interface WorkQueue {
  /** Takes the next due set, or one whose lease ran out; null when there is none. A clock that was set back delays none. */
  claim(): Promise<Claim | null>;
  renew(claim: Claim): Promise<boolean>;
  /** Records a frame's end; recording it again changes nothing. Renews the lease. */
  land(claim: Claim, frame: number, outcome: Outcome): Promise<boolean>;
  /** Files that were written for nothing: they go away in an hour, unless another worker lands the same by then. */
  abandon(keys: readonly string[]): Promise<void>;
  /** Gives the set back, to be taken up after `pauseMs`. A hand-over does not count as an attempt. */
  giveBack(claim: Claim, pauseMs: number, kind: 'retry' | 'hand-over'): Promise<boolean>;
  /** Calls `hear` when the set may have been ended from outside; the lease is then lost. Gives the way to leave. */
  whenStopped(claim: Claim, hear: () => void): () => void;
  /** Ends the set; jobs that have not landed get `rest`. */
  close(claim: Claim, rest: { status: 'failed' | 'nsfw'; reason: string }): Promise<boolean>;
}

export interface WorkQueueOptions {
  readonly db: Database;
  readonly clock: Clock;
  /** How long a worker may be silent before another takes its set, milliseconds. */
  readonly leaseMs: number;
  readonly onClosed: OnClosed;
}

export function createWorkQueue(options: WorkQueueOptions): WorkQueue {
  const { db, clock, onClosed } = options;
  return {
    claim: () => claim(options),
    renew: (held) => extend(options, db.query, held),
    land: (held, frame, outcome) => land(options, held, frame, outcome),
    abandon: (keys) => doomMedia(db.query, keys, clock() + ABANDONED_MS),
    giveBack: (held, pauseMs, kind) => giveBack(options, held, pauseMs, kind),
    whenStopped: ({ set }, hear) => db.changes.follow(stopped(set.id), hear),
    async close({ set, lease }, rest) {
      const from = statesBefore('finished');
      const closing = { setId: set.id, from, lease, state: 'finished', rest, now: clock() } as const;
      return (await db.transaction((trx) => closeSet(db, trx, closing, onClosed))) !== null;
    },
  };
}

/** Longer than any lease or pause between attempts: what is due later was written by a clock since set back. */
const FARTHEST_MS = 120_000;

async function claim({ db, clock, leaseMs }: WorkQueueOptions): Promise<Claim | null> {
  const now = clock();
  const lease = randomUUID();
  const { rows } = await sql<JobSetRow>`
    update job_sets
    set state = 'in_progress', lease = ${lease}, due_at = ${now + leaseMs}, attempts = attempts + 1,
        started_at = coalesce(started_at, ${now})
    where id = (
      select id from job_sets where due_at is not null and (due_at <= ${now} or due_at > ${now + FARTHEST_MS})
      order by turn, created_at, id limit 1 ${db.skipLocked}
    )
    returning *`.execute(db.query);
  const row = rows[0];
  if (!row) return null;
  await db.tell(db.query, changed(row.id));
  if (row.attempts > 1) await searchFolderLater(db.query, row.id, now);
  return { set: toJobSet(row, await jobsOf(db.query, row.id)), lease, attempt: row.attempts };
}

async function extend(
  { clock, leaseMs }: WorkQueueOptions,
  query: Database['query'] | Transaction<Tables>,
  { set, lease }: Claim,
): Promise<boolean> {
  const held = await query
    .updateTable('job_sets')
    .set({ due_at: clock() + leaseMs })
    .where('id', '=', set.id)
    .where('lease', '=', lease)
    .executeTakeFirst();
  return held.numUpdatedRows === 1n;
}

async function land(
  options: WorkQueueOptions,
  held: Claim,
  frame: number,
  outcome: Outcome,
): Promise<boolean> {
  return options.db.transaction(async (trx) => {
    if (!(await extend(options, trx, held))) return false;
    // A set that gets on is not what takes its workers down.
    await trx.updateTable('job_sets').set({ attempts: 1 }).where('id', '=', held.set.id).execute();
    await trx
      .updateTable('jobs')
      .set({ ...outcomeColumns(outcome), finished_at: options.clock() })
      .where('set_id', '=', held.set.id)
      .where('frame', '=', frame)
      .where('finished_at', 'is', null)
      .execute();
    await options.db.tell(trx, changed(held.set.id));
    return true;
  });
}

function outcomeColumns(outcome: Outcome) {
  if (outcome.status !== 'completed') return { status: outcome.status, reason: outcome.reason };
  const { status, rawKey, minKey, svgKey, report, timings } = outcome;
  return {
    status,
    raw_key: rawKey,
    min_key: minKey,
    svg_key: svgKey ?? null,
    report: JSON.stringify(report),
    timings: timings === undefined ? null : JSON.stringify(timings),
  };
}

async function giveBack(
  { db, clock }: WorkQueueOptions,
  { set, lease }: Claim,
  pauseMs: number,
  kind: 'retry' | 'hand-over',
): Promise<boolean> {
  return db.transaction(async (trx) => {
    const given = await trx
      .updateTable('job_sets')
      .set((e) => ({
        lease: null,
        due_at: clock() + pauseMs,
        attempts: e('attempts', '-', kind === 'hand-over' ? 1 : 0),
      }))
      .where('id', '=', set.id)
      .where('lease', '=', lease)
      .executeTakeFirst();
    if (given.numUpdatedRows === 0n) return false;
    await db.announce(trx);
    return true;
  });
}
