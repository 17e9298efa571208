import type { JobSet as WireJobSet } from '@framewright/protocol';
import type { Job, JobSet } from '../../job-sets/job-set.ts';
import { publicStatus, type Reveal } from './publication.ts';

/** Makes the URL under which a media key can be fetched. */
export type ResultUrl = (key: string) => string;

/** A set as `JobSet` of the reference page. */
export function jobSetAnswer(set: JobSet, resultUrl: ResultUrl, reveal: Reveal): WireJobSet {
  return {
    id: set.id,
    created_at: new Date(set.createdAt).toISOString(),
    jobs: set.jobs.map((job) => {
      const status = publicStatus(set, job, reveal);
      return {
        id: job.id,
        // The page's enum knows no word for a cancelled job.
        status: status === 'canceled' ? 'failed' : status,
        results: status === 'completed' ? resultsOf(job, resultUrl) : null,
      };
    }),
  };
}

/** Where both files of a landed frame are; null for one that has none. */
export function resultsOf(
  { minKey, rawKey }: Job,
  resultUrl: ResultUrl,
): WireJobSet['jobs'][number]['results'] {
  if (minKey === null || rawKey === null) return null;
  return { min: { type: 'image', url: resultUrl(minKey) }, raw: { type: 'image', url: resultUrl(rawKey) } };
}
