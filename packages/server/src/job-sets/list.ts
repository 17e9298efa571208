import { type Selectable, type SelectQueryBuilder, sql } from 'kysely';
import type { Database } from '../db/database.ts';
import type { JobSetsTable, Tables } from '../db/tables.ts';
import type { JobSetRequest, JobStatus, SetState } from './job-set.ts';
import { likePatterns } from './search-text.ts';
import { isTerminal, setStatus } from './states.ts';

/** Sets a search by words looks at for one page: a bound on its time, whatever it finds. */
export const SEARCH_REACH = 5_000;

/** Where a page ends, newest first. */
export interface Place {
  readonly createdAt: number;
  readonly id: string;
}

export interface ListQuery {
  /** From 1. */
  readonly limit: number;
  /** The place where the page before ended. */
  readonly after: Place | null;
  readonly status: JobStatus | null;
  /** Milliseconds since the epoch, inclusive. */
  readonly createdFrom: number | null;
  /** Exclusive. */
  readonly createdBefore: number | null;
  /** Each of its words must appear in the prompt. */
  readonly words: string | null;
}

/** A set in a list: without reports. */
export interface ListedSet {
  readonly id: string;
  readonly createdAt: number;
  readonly startedAt: number | null;
  readonly finishedAt: number | null;
  readonly status: JobStatus;
  readonly request: JobSetRequest;
  readonly frames: readonly { readonly status: JobStatus; readonly minKey: string | null }[];
}

/** A search may end a page early, even empty, and still have a next one: it has looked as far as it may. */
export interface Page {
  readonly sets: readonly ListedSet[];
  readonly next: Place | null;
}

type Row = Selectable<JobSetsTable>;
type Rows = SelectQueryBuilder<Tables, 'job_sets', Row>;

/** The sets of an account, newest first; a page takes the same time whatever else the database holds. */
export async function listSets({ query }: Database, accountId: string, wanted: ListQuery): Promise<Page> {
  const near = nearby(query, accountId, wanted);
  const patterns = likePatterns(wanted.words ?? '');
  const rows = await (patterns.length === 0
    ? near.limit(wanted.limit + 1).execute()
    : searched(query, near, patterns, wanted.limit + 1));
  const sets = rows.slice(0, wanted.limit);
  const more = rows.length > wanted.limit;
  const reached = more || patterns.length === 0 ? undefined : await lastSeen(near);
  return {
    sets: await withFrames(query, sets),
    next: more ? placeOf(sets.at(-1)) : placeOf(reached),
  };
}

const placeOf = (row: Pick<Row, 'created_at' | 'id'> | undefined): Place | null =>
  row ? { createdAt: row.created_at, id: row.id } : null;

function nearby(query: Database['query'], accountId: string, wanted: ListQuery): Rows {
  const { after, status, createdFrom, createdBefore } = wanted;
  let rows: Rows = query.selectFrom('job_sets').selectAll().where('account_id', '=', accountId);
  if (status !== null) rows = rows.where(sql<boolean>`coalesce(outcome, state) = ${status}`);
  if (createdFrom !== null) rows = rows.where('created_at', '>=', createdFrom);
  if (createdBefore !== null) rows = rows.where('created_at', '<', createdBefore);
  if (after) rows = rows.where(sql<boolean>`(created_at, id) < (${after.createdAt}, ${after.id})`);
  return rows.orderBy('created_at', 'desc').orderBy('id', 'desc');
}

function searched(query: Database['query'], near: Rows, patterns: readonly string[], limit: number) {
  let found = query.selectFrom(near.limit(SEARCH_REACH).as('near')).selectAll();
  for (const pattern of patterns) found = found.where(sql<boolean>`search_text like ${pattern} escape '!'`);
  return found.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(limit).execute();
}

/** The last set that a search has looked at, if it did not reach the end. */
const lastSeen = (near: Rows) =>
  near
    .clearSelect()
    .select(['created_at', 'id'])
    .offset(SEARCH_REACH - 1)
    .limit(1)
    .executeTakeFirst();

async function withFrames(query: Database['query'], rows: readonly Row[]): Promise<ListedSet[]> {
  if (rows.length === 0) return [];
  const jobs = await query
    .selectFrom('jobs')
    .select(['set_id', 'status', 'min_key'])
    .where(
      'set_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('frame')
    .execute();
  const bySet = Map.groupBy(jobs, (job) => job.set_id);
  // One that was deleted since its row was read has none.
  const whole = rows.filter(({ id }) => bySet.has(id));
  return whole.map((row) => {
    const state = row.state as SetState;
    const begun = state === 'in_progress';
    const frames = (bySet.get(row.id) ?? []).map((job) => {
      const status = job.status as JobStatus;
      return { status: begun && !isTerminal(status) ? 'in_progress' : status, minKey: job.min_key } as const;
    });
    return {
      id: row.id,
      createdAt: row.created_at,
      startedAt: row.started_at,
      finishedAt: row.finished_at,
      // A process of an earlier release writes no outcome.
      status: (row.outcome as JobStatus | null) ?? setStatus({ state, jobs: frames }),
      request: JSON.parse(row.request) as JobSetRequest,
      frames,
    };
  });
}
