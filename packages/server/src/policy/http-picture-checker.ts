import { request } from 'undici';
import { type CheckedPicture, PictureCheckError, type PictureChecker } from './picture-checker.ts';

const LIMIT_MS = 30_000;
/** Characters of a reason that are kept. */
const REASON_LIMIT = 200;

/**
 * Asks a service of the operator's: POST of the PNG, told apart by `x-framewright-subject` and `x-framewright-number`,
 * answered with 200 and `{"flagged": boolean, "reason"?: string}` within 30 s. Anything else is no verdict.
 */
export function createHttpPictureChecker(url: string): PictureChecker {
  return {
    async check(picture, signal) {
      const answer = await ask(url, picture, signal);
      const { flagged, reason } = (answer ?? {}) as { flagged?: unknown; reason?: unknown };
      if (typeof flagged !== 'boolean')
        throw new PictureCheckError('The picture check answered without "flagged": true or false');
      if (!flagged) return null;
      return typeof reason === 'string' && reason !== ''
        ? reason.slice(0, REASON_LIMIT)
        : 'it is not allowed here';
    },
  };
}

async function ask(
  url: string,
  { subject, number, png }: CheckedPicture,
  signal: AbortSignal,
): Promise<unknown> {
  const headers = {
    'content-type': 'image/png',
    'x-framewright-subject': subject,
    'x-framewright-number': String(number),
  };
  const both = AbortSignal.any([signal, AbortSignal.timeout(LIMIT_MS)]);
  try {
    const answer = await request(url, { method: 'POST', headers, body: png, signal: both });
    if (answer.statusCode === 200) return await answer.body.json();
    await answer.body.dump();
    throw new PictureCheckError(`The picture check answered ${answer.statusCode}`);
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof PictureCheckError) throw error;
    throw new PictureCheckError('The picture check could not be asked', { cause: error });
  }
}
