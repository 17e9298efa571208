import { PROMPT_LIMIT, SEED_LIMIT } from '@framewright/protocol';
import { createIgnored } from '../ignored.ts';
import { readBody } from '../pydantic/body.ts';
import { integer, model, nullable, text } from '../pydantic/fields.ts';
import { InvalidRequest, type Problem } from '../pydantic/problem.ts';

export interface ReadRedo {
  readonly body: unknown;
  /** Null where a new one is to be drawn. */
  readonly seed: number | null;
  readonly prompt: string | null;
  readonly ignored: ReadonlySet<string>;
}

/** Body of a redo; none is `{}`. Throws InvalidRequest. */
export function readRedo(bytes: Buffer | null, contentType: string | undefined): ReadRedo {
  const { note, ignored } = createIgnored();
  const problems: Problem[] = [];
  const body = bytes === null || bytes.length === 0 ? {} : readBody(bytes, contentType, problems);
  const check = model(
    {
      seed: { check: nullable(integer(1, SEED_LIMIT)), fallback: null },
      prompt: { check: nullable(text(PROMPT_LIMIT)), fallback: null },
    },
    note,
  );
  const read = check(body, ['body'], problems);
  if (!read || problems.length > 0) throw new InvalidRequest(problems);
  return { body, ...read, ignored };
}
