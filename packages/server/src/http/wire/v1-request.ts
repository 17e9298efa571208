import {
  ASPECT_RATIOS,
  FRAME_LIMIT,
  PROMPT_LIMIT,
  QUALITIES,
  REFERENCE_LIMIT,
  SECRET_LIMIT,
  SEED_LIMIT,
} from '@framewright/protocol';
import type { JobSetRequest } from '../../job-sets/job-set.ts';
import { createIgnored, type Note } from './ignored.ts';
import { headerText, integer, list, model, nullable, oneOf, text } from './pydantic/fields.ts';
import type { Problem } from './pydantic/problem.ts';
import { httpUrl } from './pydantic/url.ts';

const reference = (note: Note) =>
  model({ type: { check: oneOf(['image_url'], 'literal_error') }, image_url: { check: httpUrl } }, note);

const params = (note: Note) =>
  model(
    {
      prompt: { check: text(PROMPT_LIMIT) },
      aspect_ratio: { check: oneOf(ASPECT_RATIOS), fallback: '3:4' as const },
      count: { check: integer(1, FRAME_LIMIT), fallback: 1 },
      image_references: { check: list(reference(note), REFERENCE_LIMIT), fallback: [] },
      quality: { check: oneOf(QUALITIES), fallback: '720p' as const },
      seed: { check: nullable(integer(1, SEED_LIMIT)), fallback: null },
    },
    note,
  );

const webhook = (note: Note) =>
  model({ url: { check: httpUrl }, secret: { check: headerText(SECRET_LIMIT) } }, note);

/** A request as the domain takes it, and what of it was not understood. */
export interface ReadRequest {
  readonly request: JobSetRequest | null;
  readonly ignored: ReadonlySet<string>;
}

/** Body of `POST /v1/text2image/keyframes`; null once `problems` has entries. */
export function readV1(body: unknown, drawSeed: () => number, problems: Problem[]): ReadRequest {
  const { note, ignored } = createIgnored();
  const whole = model(
    { params: { check: params(note) }, webhook: { check: nullable(webhook(note)), fallback: null } },
    note,
  );
  const read = whole(body, ['body'], problems);
  if (!read || problems.length > 0) return { request: null, ignored };
  const { params: p } = read;
  return {
    ignored,
    request: {
      prompt: p.prompt,
      aspectRatio: p.aspect_ratio,
      quality: p.quality,
      count: p.count,
      seed: p.seed ?? drawSeed(),
      references: p.image_references.map((r) => r.image_url),
      webhook: read.webhook && { url: read.webhook.url, secret: read.webhook.secret || null },
      generation: 'v1',
    },
  };
}
