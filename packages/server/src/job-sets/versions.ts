import { sql } from 'kysely';
import type { Query } from '../db/database.ts';
import type { JobSet } from './job-set.ts';

/** Differs whenever a set differs in what its followers see; null for none. */
export type Version = string | null;

const written = (state: string, ended: number, redone: number): Version => `${state} ${ended} ${redone}`;

/** The version of a set that was read. */
export const versionOf = ({ state, jobs }: JobSet): Version =>
  written(
    state,
    jobs.filter((job) => job.finishedAt !== null).length,
    jobs.reduce((sum, job) => sum + job.redone, 0),
  );

/** Ids in one statement: below what either database takes as parameters. */
const AT_ONCE = 500;

/** The versions of many sets, in few statements; those that are not there are left out. */
export async function versionsOf(query: Query, ids: readonly string[]): Promise<Map<string, Version>> {
  const found = new Map<string, Version>();
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const rows = await query
      .selectFrom('job_sets')
      .innerJoin('jobs', 'jobs.set_id', 'job_sets.id')
      .select(['job_sets.id', 'job_sets.state'])
      .select(sql<number>`count(jobs.finished_at)`.as('ended'))
      .select(sql<number>`sum(jobs.redone)`.as('redone'))
      .where('job_sets.id', 'in', ids.slice(at, at + AT_ONCE))
      .groupBy(['job_sets.id', 'job_sets.state'])
      .execute();
    for (const { id, state, ended, redone } of rows)
      found.set(id, written(state, Number(ended), Number(redone)));
  }
  return found;
}
