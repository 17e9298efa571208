import type { Selectable } from 'kysely';
import type { Query } from '../db/database.ts';
import type { JobSetsTable, JobsTable } from '../db/tables.ts';
import type { FrameTimings, Job, JobSet, JobSetRequest, JobStatus, SetState } from './job-set.ts';
import { isTerminal } from './states.ts';

export type JobSetRow = Selectable<JobSetsTable>;
export type JobRow = Selectable<JobsTable>;

/** A set's jobs are stored as queued until they are terminal; while a worker has begun the set they read in_progress. */
export function toJobSet(row: JobSetRow, jobs: readonly JobRow[]): JobSet {
  const state = row.state as SetState;
  return {
    id: row.id,
    accountId: row.account_id,
    createdAt: row.created_at,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    state,
    attempts: row.attempts,
    request: JSON.parse(row.request) as JobSetRequest,
    jobs: jobs.map((job) => toJob(job, state)),
  };
}

function toJob(row: JobRow, state: SetState): Job {
  const status = row.status as JobStatus;
  return {
    id: row.id,
    frame: row.frame,
    seed: row.seed,
    status: !isTerminal(status) && state === 'in_progress' ? 'in_progress' : status,
    rawKey: row.raw_key,
    minKey: row.min_key,
    reason: row.reason,
    report: row.report === null ? null : (JSON.parse(row.report) as Record<string, unknown>),
    timings: row.timings === null ? null : (JSON.parse(row.timings) as FrameTimings),
    svgKey: row.svg_key,
    finishedAt: row.finished_at,
    prompt: row.prompt,
    redone: row.redone,
  };
}

/** The jobs of a set in frame order. */
export function jobsOf(query: Query, setId: string): Promise<JobRow[]> {
  return query.selectFrom('jobs').selectAll().where('set_id', '=', setId).orderBy('frame').execute();
}

/** The set under an id, whoever owns it; null when there is none. */
export async function loadSet(query: Query, setId: string): Promise<JobSet | null> {
  const row = await query.selectFrom('job_sets').selectAll().where('id', '=', setId).executeTakeFirst();
  return withJobs(query, row);
}

/** The set of a row that was read; null when there was none, or when it has been deleted since: a set has jobs. */
export async function withJobs(query: Query, row: JobSetRow | undefined): Promise<JobSet | null> {
  const jobs = row ? await jobsOf(query, row.id) : [];
  return row && jobs.length > 0 ? toJobSet(row, jobs) : null;
}
