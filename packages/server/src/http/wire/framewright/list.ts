import {
  type JobSetPage,
  LIST_LIMIT,
  type ListedJobSet,
  PROMPT_START,
  REQUEST_STATUSES,
  SEARCH_LIMIT,
} from '@framewright/protocol';
import type { ListedSet, ListQuery, Page } from '../../../job-sets/list.ts';
import { createIgnored } from '../ignored.ts';
import { dateTime } from '../pydantic/date-time.ts';
import { integer, model, nullable, oneOf, text } from '../pydantic/fields.ts';
import { InvalidRequest, type Problem } from '../pydantic/problem.ts';
import type { ResultUrl } from '../v1-answer.ts';
import { cursor, writeCursor } from './cursor.ts';
import { isoTime } from './times.ts';

/** Query of the list; throws InvalidRequest. */
export function readListQuery(query: unknown): {
  readonly wanted: ListQuery;
  readonly ignored: ReadonlySet<string>;
} {
  const { note, ignored } = createIgnored();
  const problems: Problem[] = [];
  const check = model(
    {
      limit: { check: integer(1, LIST_LIMIT), fallback: 20 },
      cursor: { check: nullable(cursor), fallback: null },
      status: { check: nullable(oneOf(REQUEST_STATUSES)), fallback: null },
      created_from: { check: nullable(dateTime), fallback: null },
      created_before: { check: nullable(dateTime), fallback: null },
      q: { check: nullable(text(SEARCH_LIMIT)), fallback: null },
    },
    (name) => note(name, []),
  );
  const read = check({ ...(query as object) }, ['query'], problems);
  if (!read || problems.length > 0) throw new InvalidRequest(problems);
  const { limit, cursor: after, status, created_from, created_before, q } = read;
  return {
    ignored,
    wanted: { limit, after, status, createdFrom: created_from, createdBefore: created_before, words: q },
  };
}

/** A page of the list. */
export const pageAnswer = ({ sets, next }: Page, resultUrl: ResultUrl): JobSetPage => ({
  job_sets: sets.map((set) => listed(set, resultUrl)),
  next_cursor: next && writeCursor(next),
});

function listed({ request, frames, ...set }: ListedSet, resultUrl: ResultUrl): ListedJobSet {
  const shown = frames.filter((f) => f.status === 'completed');
  const preview = shown[0]?.minKey;
  return {
    id: set.id,
    status: set.status,
    generation: request.generation,
    created_at: isoTime(set.createdAt),
    started_at: isoTime(set.startedAt),
    finished_at: isoTime(set.finishedAt),
    prompt: [...request.prompt.slice(0, 2 * PROMPT_START)].slice(0, PROMPT_START).join(''),
    aspect_ratio: request.aspectRatio,
    quality: request.quality,
    seed: request.seed,
    count: request.count,
    completed: shown.length,
    preview_url: preview ? resultUrl(preview) : null,
  };
}
