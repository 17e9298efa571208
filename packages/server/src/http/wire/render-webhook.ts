import type { JobSet } from '../../job-sets/job-set.ts';
import { jobSetAnswer, type ResultUrl } from './v1-answer.ts';
import { statusAnswer } from './v2-answer.ts';

/** Body of a webhook for a finished set, in the shape of the generation it came in by. */
export function renderWebhook(set: JobSet, publicUrl: string, resultUrl: ResultUrl): string {
  const v2 = set.request.generation === 'v2';
  return JSON.stringify(v2 ? statusAnswer(set, publicUrl, resultUrl) : jobSetAnswer(set, resultUrl, 'set'));
}
