import type { Job, JobSet, JobStatus } from '../../job-sets/job-set.ts';
import { isTerminal } from '../../job-sets/states.ts';

/** When finished frames show: with the whole set, or each as it is done. */
export type Reveal = 'set' | 'frame';

/**
 * A job's status as the outside sees it. The published v1 client stops at the first terminal job, so by default
 * finished frames read `in_progress` until the last one is done. Frames that are drawn again hold up nobody: the others
 * were shown before.
 */
export function publicStatus(set: JobSet, job: Job, reveal: Reveal): JobStatus {
  const held =
    reveal === 'set' &&
    isTerminal(job.status) &&
    !set.jobs.every((j) => isTerminal(j.status) || j.redone > 0);
  return held ? 'in_progress' : job.status;
}
