import { EngineError } from '../engine.ts';

/** One picture of an answer, as it was sent. */
export interface AnsweredPicture {
  readonly source: { readonly bytes: Uint8Array } | { readonly url: string };
  /** What the server made of the prompt, if it says so. */
  readonly revisedPrompt: string | null;
}

const BASE64 = /^[A-Za-z0-9+/\s]+={0,2}\s*$/;

/** The pictures in the body of a 200; throws EngineError for anything that is not such an answer. */
export function readAnswer(body: string): AnsweredPicture[] {
  const { data } = parse(body);
  if (!Array.isArray(data) || data.length === 0)
    throw new EngineError('retryable', 'the image server answered without a picture');
  return data.map(readPicture);
}

function parse(body: string): { readonly data?: unknown } {
  try {
    return (JSON.parse(body) ?? {}) as { data?: unknown };
  } catch (cause) {
    throw new EngineError('retryable', 'the image server answered with something that is not JSON', {
      cause,
    });
  }
}

function readPicture(item: unknown): AnsweredPicture {
  const { b64_json, url, revised_prompt, finish_reason } = (item ?? {}) as Record<string, unknown>;
  const revisedPrompt = typeof revised_prompt === 'string' ? revised_prompt : null;
  if (typeof b64_json === 'string' && BASE64.test(b64_json))
    return { source: { bytes: Buffer.from(b64_json, 'base64') }, revisedPrompt };
  if (typeof url === 'string' && url !== '') return { source: { url }, revisedPrompt };
  if (typeof finish_reason === 'string' && /filter/i.test(finish_reason))
    throw new EngineError('refused', 'The image server withholds this picture by its content policy');
  throw new EngineError('retryable', 'the image server answered without a picture');
}
