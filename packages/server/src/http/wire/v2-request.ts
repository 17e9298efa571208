import {
  ASPECT_RATIOS,
  FRAME_LIMIT,
  PROMPT_LIMIT,
  QUALITIES,
  REFERENCE_LIMIT,
  SEED_LIMIT,
} from '@framewright/protocol';
import { createIgnored } from './ignored.ts';
import { integer, list, model, nullable, oneOf, text } from './pydantic/fields.ts';
import type { Problem } from './pydantic/problem.ts';
import { httpUrl } from './pydantic/url.ts';
import type { ReadRequest } from './v1-request.ts';

/** Body and query of `POST /higgsfield-ai/popcorn/auto`; null once `problems` has entries. */
export function readV2(
  body: unknown,
  hook: unknown,
  drawSeed: () => number,
  problems: Problem[],
): ReadRequest {
  const { note, ignored } = createIgnored();
  const url = hook === undefined ? null : (httpUrl(hook, ['query', 'hf_webhook'], problems) ?? null);
  const check = model(
    {
      prompt: { check: text(PROMPT_LIMIT) },
      image_urls: { check: list(httpUrl, REFERENCE_LIMIT), fallback: [] },
      num_images: { check: integer(1, FRAME_LIMIT), fallback: 1 },
      resolution: { check: oneOf(QUALITIES), fallback: '720p' as const },
      aspect_ratio: { check: oneOf(ASPECT_RATIOS), fallback: '4:3' as const },
      seed: { check: nullable(integer(1, SEED_LIMIT)), fallback: null },
    },
    note,
  );
  const p = check(body, ['body'], problems);
  if (!p || problems.length > 0) return { request: null, ignored };
  return {
    ignored,
    request: {
      prompt: p.prompt,
      aspectRatio: p.aspect_ratio,
      quality: p.resolution,
      count: p.num_images,
      seed: p.seed ?? drawSeed(),
      references: p.image_urls,
      webhook: url === null ? null : { url, secret: null },
      generation: 'v2',
    },
  };
}
