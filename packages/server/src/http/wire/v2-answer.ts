import type { Queued, RequestStatus } from '@framewright/protocol';
import type { JobSet } from '../../job-sets/job-set.ts';
import { setStatus } from '../../job-sets/states.ts';
import type { ResultUrl } from './v1-answer.ts';

const urlsOf = (id: string, publicUrl: string) => ({
  request_id: id,
  status_url: `${publicUrl}/requests/${id}/status`,
  cancel_url: `${publicUrl}/requests/${id}/cancel`,
});

/** Answer to a submission; the URLs are absolute, for clients call them as they are. */
export const queuedAnswer = (id: string, publicUrl: string): Queued => ({
  status: 'queued',
  ...urlsOf(id, publicUrl),
});

/** A set as the status of a request. */
export function statusAnswer(set: JobSet, publicUrl: string, resultUrl: ResultUrl): RequestStatus {
  const status = setStatus(set);
  const images = set.jobs.flatMap(({ rawKey }) => (rawKey === null ? [] : [{ url: resultUrl(rawKey) }]));
  const reason = set.jobs.find((j) => j.reason !== null)?.reason;
  return {
    status,
    ...urlsOf(set.id, publicUrl),
    ...(status === 'completed' ? { images } : {}),
    ...(status === 'failed' && reason ? { error: reason } : {}),
  };
}
