import type { FrameDetails, JobSetDetails } from '@framewright/protocol';
import { frameSize } from '../../../engines/frame-size.ts';
import type { Job, JobSet } from '../../../job-sets/job-set.ts';
import { setStatus } from '../../../job-sets/states.ts';
import { type ResultUrl, resultsOf } from '../v1-answer.ts';
import { isoTime } from './times.ts';

/** Everything about a set that its owner may read; a webhook's secret is not among it. */
export function detailsAnswer(set: JobSet, resultUrl: ResultUrl): JobSetDetails {
  const { request } = set;
  return {
    id: set.id,
    status: setStatus(set),
    generation: request.generation,
    created_at: isoTime(set.createdAt),
    started_at: isoTime(set.startedAt),
    finished_at: isoTime(set.finishedAt),
    attempts: set.attempts,
    timings: {
      queue_ms: between(set.createdAt, set.startedAt),
      work_ms: between(set.startedAt, set.finishedAt),
    },
    request: {
      prompt: request.prompt,
      aspect_ratio: request.aspectRatio,
      quality: request.quality,
      seed: request.seed,
      count: request.count,
      ...frameSize(request),
      image_references: [...request.references],
      webhook_url: request.webhook?.url ?? null,
    },
    ignored: [...(request.ignored ?? [])],
    frames: set.jobs.map((job) => frameAnswer(job, resultUrl)),
  };
}

/** Clocks of two machines may differ: never less than nothing. */
const between = (from: number | null, to: number | null): number | null =>
  from === null || to === null ? null : Math.max(0, to - from);

/** One frame of a set, as it stands. */
export function frameAnswer(job: Job, resultUrl: ResultUrl): FrameDetails {
  return {
    number: job.frame + 1,
    id: job.id,
    status: job.status,
    seed: job.seed,
    prompt: job.prompt,
    redone: job.redone,
    finished_at: isoTime(job.finishedAt),
    reason: job.reason,
    results: job.status === 'completed' ? resultsOf(job, resultUrl) : null,
    svg: job.svgKey === null ? null : { type: 'image/svg+xml', url: resultUrl(job.svgKey) },
    timings: job.timings && {
      references_ms: job.timings.references,
      draw_ms: job.timings.draw,
      store_ms: job.timings.store,
    },
    report: job.report && { ...job.report },
  };
}
